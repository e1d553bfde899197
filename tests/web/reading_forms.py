"""The forms of a page as a browser has them: where they go, and what they would send."""

from dataclasses import dataclass, field

from django.http import HttpResponse
from selectolax.lexbor import LexborNode

from web.reading_pages import tree_of

_SENT_BY_BUTTON = {"submit", "button", "image", "reset", "file"}


@dataclass(frozen=True, slots=True)
class Form:
    """One form that changes something.

    Attributes:
        action: Where it goes.
        fields: What it would send if it were sent as it stands, and what it offers to choose.
        chosen: The names of those fields that are not typed: hidden, ticked or chosen.
    """

    action: str
    fields: dict[str, str] = field(default_factory=dict)
    chosen: frozenset[str] = frozenset()


def forms_of(answer: HttpResponse, *, at: str) -> list[Form]:
    """Return the forms of a page at this path that are sent by POST."""
    tree = tree_of(answer)
    outside = tree.css("[form][name]")
    return [
        _form(form, [one for one in outside if one.attributes["form"] == form.id], at=at)
        for form in tree.css("form[method=post], form[method=POST]")
    ]


def _form(form: LexborNode, outside: list[LexborNode], *, at: str) -> Form:
    controls = [
        control
        for control in (*form.css("input[name], select[name], textarea[name]"), *outside)
        if control.attributes.get("type") not in _SENT_BY_BUTTON
    ]
    return Form(
        action=form.attributes.get("action") or at,
        fields={control.attributes["name"] or "": _value(control) for control in controls},
        chosen=frozenset(
            control.attributes["name"] or "" for control in controls if _is_chosen(control)
        ),
    )


def _is_chosen(control: LexborNode) -> bool:
    kind = control.attributes.get("type")
    return control.tag == "select" or kind in {"hidden", "radio", "checkbox"}


def _value(control: LexborNode) -> str:
    if control.tag == "textarea":
        return control.text()
    if control.tag == "select":
        option = control.css_first("option[selected]") or control.css_first("option")
        return (option.attributes.get("value") or "") if option else ""
    return control.attributes.get("value") or ""
