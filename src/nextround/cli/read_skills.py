"""The skills in files of sentences: what `nextround read skills` prints."""

from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

from nextround.cli import rows
from nextround.cli.words import gettext as _

# Read together at most: the first line is printed soon, and memory stays small.
_MOST_TOGETHER = 200


@dataclass(frozen=True, slots=True)
class _Row:
    """A sentence; an empty `posting` says nothing about what it stands in."""

    name: str
    text: str
    posting: str


def lines_of_skills(file: str) -> Iterator[dict[str, object]]:
    """Yield a line for each sentence of a file; rows of one posting are read as its sentences.

    Raises:
        NotRowsError: A row is no sentence; those before it are yielded first.
        NoWeightsError: The model is not installed.
    """
    from nextround.assist import encoder

    reader = encoder.reader()
    for some in _groups(file):
        texts = [row.text for row in some]
        found = reader.skills_of(texts, together=bool(some[0].posting))
        for row, spans in zip(some, found, strict=True):
            yield {"id": row.name, "skills": [asdict(span) for span in spans], "x-file": file}


def _groups(file: str) -> Iterator[list[_Row]]:
    """Yield rows that follow one another and name the same posting, or all name none."""
    group: list[_Row] = []
    try:
        for row in _rows(file):
            if group and (row.posting != group[0].posting or len(group) == _MOST_TOGETHER):
                yield group
                group = []
            group.append(row)
    except rows.NotRowsError:
        if group:
            yield group
        raise
    if group:
        yield group


def _rows(file: str) -> Iterator[_Row]:
    for number, row in rows.rows_of(Path(file)):
        if "text" not in row:
            needs = _('Line %(number)s is no sentence: it needs a "text".')
            raise rows.NotRowsError(needs % {"number": number})
        words = rows.texts_in(row, ("text", "posting"), number=number)
        # Half a character can be written in JSON and not be printed; places stay as they are.
        text = words["text"].encode("utf-8", "replace").decode("utf-8")
        yield _Row(str(row.get("id", number)), text, words["posting"])
