"""Reading a page as a person does: what stands where, and what a form has in it."""

from django.http import HttpResponse
from selectolax.lexbor import LexborHTMLParser, LexborNode


def tree_of(answer: HttpResponse) -> LexborHTMLParser:
    """Parse what was answered."""
    return LexborHTMLParser(answer.content)


def text_of(answer: HttpResponse) -> str:
    """Return all words of the page's body, as they are read."""
    body = tree_of(answer).body
    return body.text() if body else ""


def typed(answer: HttpResponse, name: str) -> str | list[str]:
    """Return what stands in the field of this name: its text, or what is chosen."""
    fields = tree_of(answer).css(f'[name="{name}"]')
    kinds = {field.attributes.get("type") for field in fields}
    if kinds & {"radio", "checkbox"}:
        return [_value(field) for field in fields if "checked" in field.attributes]
    return _content(fields[0])


def control_at(answer: HttpResponse, name: str) -> LexborNode:
    """Return the first control of this name."""
    found = tree_of(answer).css_first(f'[name="{name}"]')
    assert found is not None, f"no field {name} on the page"
    return found


def error_beside(answer: HttpResponse, name: str) -> str:
    """Return the error that a screen reader tells with the field; "" if it tells none."""
    tree = tree_of(answer)
    field = tree.css_first(f'[name="{name}"]')
    said_by = field
    while said_by is not None and "aria-describedby" not in said_by.attributes:
        said_by = said_by.parent
    ids = (said_by.attributes["aria-describedby"] or "").split() if said_by is not None else []
    errors = [tree.css_first(f'[id="{one}"].field__error') for one in ids]
    return " ".join(error.text(strip=True) for error in errors if error is not None)


def links_of_errors(answer: HttpResponse) -> list[str]:
    """Return where the errors at the top of the page lead: the ids, those that exist."""
    tree = tree_of(answer)
    links = tree.css(".errors[role=alert] a[href^='#']")
    targets = [(link.attributes["href"] or "")[1:] for link in links]
    return [target for target in targets if tree.css_first(f'[id="{target}"]') is not None]


def _value(field: LexborNode) -> str:
    return field.attributes.get("value") or "on"


def _content(field: LexborNode) -> str:
    if field.tag == "textarea":
        # The parser drops the one line break that HTML allows after the opening tag.
        return field.text()
    if field.tag == "select":
        chosen = field.css_first("option[selected]")
        return chosen.attributes.get("value") or "" if chosen else ""
    return field.attributes.get("value") or ""
