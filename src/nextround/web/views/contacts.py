"""The people of the search: the list, one of them, and their part in openings."""

from typing import Any

from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from nextround.apps.coaching import asking
from nextround.apps.coaching import queries as reviews
from nextround.apps.core import history, people
from nextround.apps.openings import contacts, queries
from nextround.apps.openings.services import OpeningError
from nextround.web.asked import Asked, number_in
from nextround.web.forms.contacts import (
    MOST_NAME,
    ContactForm,
    Groups,
    InvolvedForm,
    PartForm,
    people_to_choose_from,
)
from nextround.web.show import show, show_form
from nextround.web.undo import offer_undo
from nextround.web.views.opening_parts import to_part

_ON_A_PAGE = 100
# How many names are offered while one is typed.
_OFFERED = 20


@require_safe
def everyone(request: Asked) -> HttpResponse:
    """Show contacts with the openings they belong to, a page of them at a time."""
    pages = Paginator(contacts.contacts(request.user), _ON_A_PAGE)
    page = pages.get_page(request.GET.get("page"))
    today = people.today(request.user)
    context = {
        "place": "people",
        "page": page,
        "listed": contacts.listed(request.user, page.object_list),
        "sees": reviews.asked(request.user, asking.open_reviews(request.user, on=today), on=today),
        "path": request.get_full_path(),
    }
    return show(request, "contacts/list.html", context)


@require_safe
def named(request: Asked) -> HttpResponse:
    """Offer the people whose name is being typed; without htmx, the whole list."""
    if not request.htmx:
        return everyone(request)
    # The only field sent is the one typed into, called after its row: "who-2-name".
    typed = request.GET.get(next(iter(request.GET), ""), "").strip()
    found = contacts.named(request.user, typed)[:_OFFERED] if typed else []
    shown = [words for words in map(str, found) if len(words) <= MOST_NAME]
    return show(request, "contacts/named.html", {"shown": shown})


@require_safe
def one(request: Asked, pk: int) -> HttpResponse:
    """Show one contact."""
    contact = get_object_or_404(contacts.contacts(request.user), pk=pk)
    parts = contacts.parts(request.user).filter(contact=contact)
    context = {
        "place": "people",
        "contact": contact,
        "parts": parts,
        "asked": reviews.asked(
            request.user,
            asking.reviews(request.user).filter(contact=contact),
            on=people.today(request.user),
        ),
    }
    return show(request, "contacts/one.html", context)


def new(request: Asked) -> HttpResponse:
    """Write a contact down."""
    form = ContactForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        with history.following() as made:
            contact = contacts.add(request.user, **form.cleaned_data)
        offer_undo(request, _("Added."), made, back=reverse("people"))
        return redirect("contact", contact.pk)
    return _show(request, form=form)


def edit(request: Asked, pk: int) -> HttpResponse:
    """Change what is known of a contact."""
    contact = get_object_or_404(contacts.contacts(request.user), pk=pk)
    typed = {name: getattr(contact, name) for name in contacts.FACTS}
    form = ContactForm(request.POST or None, initial=typed)
    if request.method == "POST" and form.is_valid():
        with history.following() as made:
            contacts.edit(contact, **form.cleaned_data)
        page = reverse("contact", args=[pk])
        offer_undo(request, _("Saved."), made, back=page)
        return redirect(page)
    return _show(request, form=form, contact=contact)


@require_POST
def remove(request: Asked, pk: int) -> HttpResponse:
    """Remove a contact."""
    contact = get_object_or_404(contacts.contacts(request.user), pk=pk)
    with history.following() as made:
        asking.forget(contact)
    page = reverse("people")
    offer_undo(request, _("Removed: %(who)s.") % {"who": contact.name}, made, back=page)
    return redirect(page)


def join(request: Asked, pk: int) -> HttpResponse:
    """Say who has to do with an opening."""
    opening = get_object_or_404(queries.openings(request.user), pk=pk)
    form = InvolvedForm(request.POST or None, known=_known(request, opening))
    if request.method == "POST" and form.is_valid():
        said = form.cleaned_data
        who = form.who(position=said["position"], employer=said["employer"])
        try:
            with history.following() as made:
                contacts.join(opening, who)
        except OpeningError as error:
            form.add_error("contact", str(error))
        else:
            return to_part(request, opening.pk, "people", words=_("Added."), made=made)
    return _show_part(request, opening=opening, form=form)


def part(request: Asked, pk: int) -> HttpResponse:
    """Say anew what a contact has to do with an opening."""
    kept = get_object_or_404(contacts.parts(request.user), pk=pk)
    form = PartForm(request.POST or None, initial={"part": kept.part})
    if request.method == "POST" and form.is_valid():
        with history.following() as made:
            contacts.say_part(kept, form.cleaned_data["part"])
        return to_part(request, kept.opening_id, "people", words=_("Saved."), made=made)
    return _show_part(request, opening=kept.opening, form=form, part=kept)


@require_POST
def leave(request: Asked, pk: int) -> HttpResponse:
    """Take a contact off an opening."""
    kept = get_object_or_404(contacts.parts(request.user), pk=pk)
    with history.following() as made:
        contacts.leave([kept], opening=kept.opening)
    words = _("%(who)s is off this opening.") % {"who": kept.contact.name}
    return to_part(request, kept.opening_id, "people", words=words, made=made)


def _known(request: Asked, opening: queries.Opening) -> Groups:
    """Return the people to choose from, who was chosen among them."""
    chosen = number_in(request.POST.get("contact", ""))
    return people_to_choose_from(opening, first=[chosen])


def _show(request: Asked, *, form: ContactForm, **context: Any) -> HttpResponse:
    context |= {"place": "people", "form": form}
    return show_form(request, "contacts/edit.html", context)


def _show_part(request: Asked, *, form: InvolvedForm | PartForm, **context: Any) -> HttpResponse:
    context |= {"place": "openings", "form": form}
    return show_form(request, "openings/parts/involved.html", context)
