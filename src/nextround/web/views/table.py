"""The table: openings filtered, sorted, changed many at once, and taken out as CSV."""

from collections.abc import Callable, Iterator
from datetime import date
from urllib.parse import urlencode

from django.contrib import messages
from django.core.paginator import Paginator
from django.db.models import QuerySet
from django.http import HttpResponse, QueryDict
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST, require_safe

from nextround.apps.core import history, people
from nextround.apps.openings import queries, stages, table
from nextround.apps.openings.services import OpeningError
from nextround.formats.write import spreadsheet
from nextround.web.asked import Asked, number_in
from nextround.web.forms.table import BulkForm, ViewForm, WantedForm
from nextround.web.show import show_form
from nextround.web.undo import offer_undo, way_back

_ON_A_PAGE = 50
# What stays in an address of the table.
_ASKED = ("q", "show", "stage", "tag", "sort", "up")


@require_safe
def openings(request: Asked) -> HttpResponse:
    """Show one page of the openings wanted."""
    return _show(request, request.GET)


@require_safe
def as_csv(request: Asked) -> HttpResponse:
    """Hand out the openings wanted as a file for a spreadsheet."""
    columns = stages.columns(request.user)
    found = _rows(request, WantedForm(request.GET, columns=columns).wanted())
    lines = spreadsheet.as_csv(_cells(request, found))
    name = f"openings-{people.today(request.user)}.csv"
    # Whole, because words are translated only while the request lasts.
    return HttpResponse(
        "".join(lines),
        content_type="text/csv; charset=utf-8",
        headers={"Content-Disposition": f'attachment; filename="{name}"'},
    )


@require_POST
def change(request: Asked) -> HttpResponse:
    """Do one thing with all the rows chosen."""
    back = way_back(request, otherwise=reverse("table"))
    columns = stages.columns(request.user)
    form = BulkForm(request.POST, columns=columns)
    if not form.is_valid():
        return _show(request, request.POST, bulk=form)
    with history.following() as made:
        try:
            count = _do(request, form, columns=columns)
        except OpeningError as error:
            form.add_error(None, str(error))
            return _show(request, request.POST, bulk=form)
    offer_undo(request, _told(form.cleaned_data["verb"], count), made, back=back)
    if not made:
        messages.info(request, _("Nothing to change: they were so already."))
    return redirect(back)


@require_POST
def save_view(request: Asked) -> HttpResponse:
    """Keep what the table shows under a name."""
    form = ViewForm(request.POST)
    if not form.is_valid():
        return _show(request, QueryDict(request.POST.get("query", "")), view_form=form)
    with history.following() as made:
        view = table.save_view(request.user, **form.cleaned_data)
    back = f"{reverse('table')}?{view.query}"
    offer_undo(request, _("Saved."), made, back=back)
    return redirect(back)


@require_POST
def remove_view(request: Asked, pk: int) -> HttpResponse:
    """Forget a saved view."""
    view = get_object_or_404(table.saved_views(request.user), pk=pk)
    with history.following() as made:
        table.remove_view(view)
    offer_undo(request, _("The view is gone; the openings stay."), made, back=reverse("table"))
    return redirect("table")


def _show(
    request: Asked,
    asked: QueryDict,
    *,
    bulk: BulkForm | None = None,
    view_form: ViewForm | None = None,
) -> HttpResponse:
    """Show the page that is asked for, with a form that was refused as it was sent."""
    columns = stages.columns(request.user)
    form = WantedForm(asked, columns=columns)
    wanted = form.wanted()
    query = _query(asked)
    kept = [(name, asked[name]) for name in (*_ASKED, "page") if asked.get(name)]
    now = timezone.now()
    # Of all rows the ids alone: their order is worked out once, and one page of them is read.
    ids = table.order_of(request.user, wanted, now=now)
    page = Paginator(ids, _ON_A_PAGE).get_page(asked.get("page"))
    context = {
        "place": "openings",
        "form": form,
        "wanted": wanted,
        "page": page,
        "rows": table.in_order(request.user, page, now=now),
        "heads": _heads(asked, wanted),
        "bulk": bulk or BulkForm(columns=columns),
        "chosen": {number_in(pk) for pk in request.POST.getlist("chosen")},
        "all_chosen": "all" in request.POST,
        "views": table.saved_views(request.user),
        "view_form": view_form or ViewForm(initial={"query": query}),
        "query": query,
        "asked": kept,
        "tags": table.tags(request.user),
        "path": f"{reverse('table')}?{urlencode(kept)}".rstrip("?"),
        "today": people.today(request.user),
    }
    return show_form(request, "openings/table.html", context)


def _rows(request: Asked, wanted: table.Wanted) -> QuerySet[queries.Opening]:
    return table.rows(request.user, wanted, now=timezone.now())


def _do(request: Asked, form: BulkForm, *, columns: list[stages.Column]) -> int:
    """Do what the pressed button says; returns how many rows it concerned.

    Raises:
        OpeningError: Nothing is chosen, or what is asked for is not to be had.
    """
    openings, today = _chosen(request, columns=columns), people.today(request.user)
    to, tags = form.cleaned_data["to"], form.cleaned_data["tags"]
    deeds: dict[str, Callable[[], int]] = {
        "move": lambda: _move(openings, to, columns=columns, on=today),
        "tag": lambda: table.tag_all(openings, tags, on=today),
        "untag": lambda: table.untag_all(openings, tags, on=today),
        "archive": lambda: table.archive_all(openings, on=today),
        "unarchive": lambda: table.archive_all(openings, on=None),
        "remove": lambda: table.remove_all(openings),
    }
    return deeds[form.cleaned_data["verb"]]()


def _told(verb: str, count: int) -> str:
    """Return what was done with so many."""
    if verb == "remove":
        words = ngettext("%(count)s opening removed.", "%(count)s openings removed.", count)
    else:
        words = ngettext("%(count)s opening changed.", "%(count)s openings changed.", count)
    return words % {"count": count}


def _move(
    openings: list[queries.Opening], key: str, *, columns: list[stages.Column], on: date
) -> int:
    if key in queries.ENDINGS:
        return table.end_all(openings, key, on=on)
    column = next(each for each in columns if each.key == key)
    return table.move_all(openings, column, on=on)


def _chosen(request: Asked, *, columns: list[stages.Column]) -> list[queries.Opening]:
    """Return the rows ticked, or all that the table shows on its pages."""
    kept = queries.openings(request.user)
    if request.POST.get("all"):
        shown = _rows(request, WantedForm(request.POST, columns=columns).wanted())
        return list(kept.filter(pk__in=shown.order_by().values("pk")))
    numbers = [number_in(pk) for pk in request.POST.getlist("chosen")]
    return list(kept.filter(pk__in=numbers[: table.MOST_AT_ONCE + 1]))


def _query(asked: QueryDict, **changed: str) -> str:
    """Return the query of this view, with some parts changed and empty ones left out."""
    parts = {name: asked.get(name, "") for name in _ASKED} | changed
    return urlencode({name: value for name, value in parts.items() if value})


def _heads(asked: QueryDict, wanted: table.Wanted) -> list[dict[str, str]]:
    """Return the table's heads: words, where a click leads, and how it is sorted now."""
    words = {
        "role": _("Role"),
        "employer": _("Employer"),
        "stage": _("Stage"),
        "next": _("Next or waiting"),
        "applied": _("Applied"),
    }
    heads = []
    for name, label in words.items():
        here = name == wanted.sort
        up = "1" if (not here or wanted.down) else ""
        sorted_ = ("descending" if wanted.down else "ascending") if here else ""
        heads.append(
            {
                "name": name,
                "label": label,
                "sort": sorted_,
                "query": _query(asked, sort=name, up=up),
            }
        )
    return heads


def _cells(request: Asked, found: QuerySet[queries.Opening]) -> Iterator[list[object]]:
    """Yield the heads, then a row for each opening."""
    called = stages.names(request.user)
    yield [
        _("Role"),
        _("Employer"),
        _("Place"),
        _("Stage"),
        _("Since"),
        _("Applied"),
        _("Next date"),
        _("What happens then"),
        _("Pay"),
        _("How you came to it"),
        _("Link"),
        _("Tags"),
    ]
    for opening in found.iterator(500):
        yield [
            opening.role,
            opening.employer,
            opening.place,
            stages.name_of(opening, called),
            opening.stage_on,
            table.applied_on(opening),
            opening.next_on,
            opening.next_what,
            opening.pay,
            opening.get_channel_display() if opening.channel else "",
            opening.link,
            opening.tags,
        ]
