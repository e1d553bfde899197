"""Settings: what the person prefers is kept, shown at once, and taken back."""

import pytest
from django.urls import reverse

from web.reading_pages import text_of, tree_of

pytestmark = pytest.mark.django_db

SAID = {
    "full_name": "Ada Rook",
    "language": "en-gb",
    "time_zone": "Europe/Vienna",
    "scheme": "dark",
    "text_size": "largest",
    "history_days": "90",
}


def chosen(answer):
    """Return the choices that are marked on the page, by the field's name."""
    return {
        field.attributes["name"]: field.attributes["value"]
        for field in tree_of(answer).css("input[type=radio][checked]")
    }


def test_each_preference_is_kept_and_shown_again(page, person):
    answer = page.post(reverse("settings"), SAID, follow=True)
    person.refresh_from_db()
    kept = {name: str(getattr(person, name)) for name in SAID}
    assert kept == SAID
    assert chosen(answer) == {"scheme": "dark", "text_size": "largest", "history_days": "90"}


@pytest.mark.parametrize(("days", "kept"), [("30", 30), ("365", 365), ("0", 0)])
def test_the_history_is_kept_as_long_as_one_chooses(page, person, days, kept):
    page.post(reverse("settings"), {**SAID, "history_days": days})
    person.refresh_from_db()
    assert person.history_days == kept


def test_what_a_form_leaves_out_stays_as_it_is(page, person):
    page.post(reverse("settings"), SAID)
    page.post(reverse("settings"), {"full_name": "Ada", "time_zone": "UTC"})
    person.refresh_from_db()
    assert (person.language, person.history_days) == ("en-gb", 90)


@pytest.mark.parametrize("wrong", ["xx", "de", "../etc"])
def test_a_language_without_words_is_refused(page, person, wrong):
    answer = page.post(reverse("settings"), {**SAID, "language": wrong})
    person.refresh_from_db()
    assert (answer.status_code, person.language) == (422, "en-gb")


@pytest.mark.parametrize("size", ["large", "largest"])
def test_the_size_of_the_text_stands_on_every_page(page, size):
    page.post(reverse("settings"), {**SAID, "text_size": size})
    page_now = tree_of(page.get(reverse("openings")))
    assert page_now.css_first("html").attributes["data-text"] == size


def test_a_page_at_the_browsers_size_says_nothing_of_it(page):
    html = tree_of(page.get(reverse("openings"))).css_first("html")
    assert "data-text" not in html.attributes


def test_settings_are_taken_back_with_one_click(page, person):
    answer = page.post(reverse("settings"), SAID, follow=True)
    page.post(tree_of(answer).css_first(".toast form").attributes["action"])
    person.refresh_from_db()
    assert (person.full_name, person.text_size, person.history_days) == ("", "", 365)


@pytest.mark.parametrize(
    ("name", "here"), [("settings", "You and how it looks"), ("numbers", "Numbers")]
)
def test_the_parts_say_where_one_is(page, name, here):
    parts = tree_of(page.get(reverse(name))).css_first("nav.parts")
    assert parts.css_first("[aria-current=page]").text() == here
    assert "History" in parts.text()


def test_what_keeping_less_means_stands_beside_it(page):
    assert "forgotten for good" in text_of(page.get(reverse("settings")))
