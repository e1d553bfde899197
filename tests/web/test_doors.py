"""The palette has a door to every page, and knows the words that people have for it."""

import pytest
from django.urls import reverse

from nextround.web import doors
from web.addresses import PAGES

# Pages that nobody goes to of their own accord, and what leads there.
NO_DOOR = {
    "due": "the list on Today leads on to it",
    "people-named": "a form asks it for names while one types",
    "progress-plan": "the sliders of Progress ask it",
    "search": "the palette's last line leads there",
}
PLACES = {address.name for address in PAGES if not address.ids and not address.words}


def test_every_page_has_a_door_or_is_known_to_need_none():
    led_to = {door.name for door in doors.DOORS}
    assert PLACES - led_to == NO_DOOR.keys()


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("export", "data"),
        ("download", "data"),
        ("backup", "data"),
        ("import", "data"),
        ("delete account", "erase"),
        ("running jobs", "jobs"),
        ("salary", "offers"),
        ("undo", "history"),
        ("columns", "settings-stages"),
        ("ranges", "numbers"),
    ],
)
def test_a_page_is_among_the_first_that_the_words_for_it_lead_to(words, name):
    assert name in [door.name for door in doors.that_go_by(words)[:4]]


@pytest.mark.django_db
@pytest.mark.parametrize("door", doors.DOORS, ids=lambda door: door.name)
def test_every_door_opens(page, door):
    assert page.get(door.address).status_code == 200


@pytest.mark.django_db
def test_the_palette_shows_the_door(page):
    answer = page.get(reverse("palette"), {"q": "export"})
    assert reverse("data") in answer.content.decode()
