"""The part of docs/export-format.md that is read off the models.

    python -m tests.export_format

writes it anew, between its two marks.
"""

import json
import os
import re
import sys
import tempfile
from pathlib import Path

PAGE = Path(__file__).parent.parent / "docs" / "export-format.md"
_BEGIN, _END = "<!-- tables -->", "<!-- end of tables -->"


def described() -> str:
    """Return each table with its columns, as the page says it."""
    from nextround.apps.custody.tables import tables

    return "\n\n".join(_table(table.name, table.columns) for table in tables())


def on_the_page() -> str:
    """Return what the page says now."""
    found = re.search(f"{_BEGIN}\n(.*)\n{_END}", PAGE.read_text(encoding="utf-8"), re.DOTALL)
    assert found is not None, f"{PAGE} has lost its marks"
    return found[1].strip()


def _table(name: str, columns: tuple) -> str:
    lines = [f"### {name}", "", "| column | type |", "| --- | --- |"]
    for column in columns:
        said = dict(column.described())
        kind = said.pop("type")
        of = f" of `{said.pop('of')}`" if "of" in said else ""
        rest = "".join(f", {_words(key, value)}" for key, value in said.items())
        lines.append(f"| `{column.name}` | {kind}{of}{rest} |")
    return "\n".join(lines)


def _words(key: str, value: object) -> str:
    if key == "may be null":
        return key
    if key == "longest":
        return f"at most {value}"
    return "one of " + ", ".join(f"`{json.dumps(one)}`" for one in value)


def main() -> None:
    """Write the page anew."""
    import django

    django.setup()
    text = PAGE.read_text(encoding="utf-8")
    new = f"{_BEGIN}\n\n{described()}\n\n{_END}"
    PAGE.write_text(re.sub(f"{_BEGIN}.*{_END}", lambda _: new, text, flags=re.DOTALL))


if __name__ == "__main__":
    os.environ["NEXTROUND_DATA"] = tempfile.mkdtemp()
    os.environ["DJANGO_SETTINGS_MODULE"] = "nextround.settings"
    sys.path.insert(0, str(PAGE.parent.parent / "src"))
    main()
