"""The page that finds, and the lines of the palette: what they hold, safely, and how little."""

from datetime import date

import pytest
from django.urls import reverse

from nextround.apps.core import files
from nextround.apps.openings import services as openings
from nextround.apps.openings import stages
from nextround.apps.openings.models import Contact, Opening
from nextround.apps.plan import services as plan
from nextround.apps.plan.models import Action
from web.reading_pages import text_of, tree_of

pytestmark = pytest.mark.django_db

DAY = date(2026, 10, 9)
HOSTILE = "<script>alert(1)</script> & <b>zephyr</b>"


def asked(page, name, words):
    answer = page.get(reverse(name), {"q": words})
    assert answer.status_code == 200
    return answer


def lines(answer):
    return [" ".join(line.text().split()) for line in tree_of(answer).css("[role=option]")]


def groups(answer):
    return [name.text(strip=True) for name in tree_of(answer).css(".palette__name")]


@pytest.fixture
def plenty(person):
    """A search in which one word stands nearly everywhere, and names are as long as they may be."""
    Opening.objects.bulk_create(
        Opening(owner=person, stage_on=DAY, role=f"Zephyr {n} {'ü<' * 90}", employer="é&" * 100)
        for n in range(60)
    )
    for n in range(8):
        Contact(owner=person, name=f"Zephyr {n} {'ü<' * 50}", employer="é&" * 100).save()
        files.keep(person, [b"x"], name=f"zephyr {n} {'ü&' * 80}", kind="text/plain")
        Action(owner=person, kind="plan", words=f"Zephyr {n} {'ü<' * 120}", due_on=DAY).save()


def test_the_page_shows_what_where_and_around(page, person):
    opening = openings.add(person, on=DAY, role="Baker", employer="Mill")
    openings.note(opening, "They asked about zephyrs", on=DAY)
    tree = tree_of(asked(page, "search", "zephyr"))
    link = tree.css_first(".found a")
    assert (link.text(strip=True), link.attributes["href"]) == (
        "Baker, Mill",
        reverse("opening", args=[opening.pk]),
    )
    assert tree.css_first(".found mark").text() == "zephyrs"
    assert tree.css_first(".found__where").text(separator=" ", strip=True).startswith("Note")
    assert tree.css_first("#words").attributes["value"] == "zephyr"


def test_what_was_written_and_typed_is_text_and_no_markup(page, person):
    openings.add(person, on=DAY, role=HOSTILE, posting=HOSTILE)
    tree = tree_of(asked(page, "search", HOSTILE))
    assert tree.css("main script, main b") == []
    assert tree.css_first(".found a").text(strip=True) == HOSTILE
    palette = tree_of(asked(page, "palette", HOSTILE))
    assert palette.css("script, b") == []


def test_the_page_without_words_says_what_can_be_found(page):
    assert "Everything you have written down" in text_of(page.get(reverse("search")))


@pytest.mark.parametrize("words", ["xylograph", "*", '"', "a\0b", "x" * 3000])
def test_nothing_found_is_said_in_words(page, words):
    assert "Nothing holds all of that" in text_of(asked(page, "search", words))


def test_the_page_says_that_there_is_more_than_it_shows(page, plenty):
    answer = asked(page, "search", "zephyr")
    assert len(tree_of(answer).css(".found > li")) == 50
    assert "There are more" in text_of(answer)


def test_a_stranger_finds_nothing_of_it(page, client, stranger, person):
    openings.add(person, on=DAY, role="Zephyr")
    client.force_login(stranger)
    assert tree_of(asked(page, "search", "zephyr")).css(".found") == []
    assert groups(asked(page, "palette", "zephyr")) == ["In all that is written down"]


def test_the_palette_groups_what_is_meant(page, person):
    opening = openings.add(person, on=DAY, role="Add-on baker", employer="Mill")
    Contact(owner=person, name="Ada Addams").save()
    plan.put_action(person, ("opening", opening.pk), kind="plan", words="Add Ada", due_on=DAY)
    files.keep(person, [b"x"], name="addenda.pdf", kind="application/pdf")
    answer = asked(page, "palette", "add")
    assert groups(answer) == [
        "Go to",
        "Openings",
        "People",
        "Plans",
        "Files",
        "In all that is written down",
    ]
    assert lines(answer)[0] == "Add an opening"
    assert lines(answer)[-1] == "Look for “add” everywhere"


def test_the_palette_offers_the_latest_openings_first_of_all_but_not_those_put_away(page, person):
    openings.add(person, on=date(2026, 10, 1), role="Early")
    openings.add(person, on=date(2026, 10, 5), role="Late")
    openings.archive(openings.add(person, on=DAY, role="Away"), on=DAY)
    answer = asked(page, "palette", "")
    assert groups(answer) == ["Lately", "Go to"]
    assert lines(answer)[:2] == ["Late Saved", "Early Saved"]
    assert "Away Saved" not in lines(answer)


def test_the_palette_calls_a_stage_what_the_person_calls_it(page, person):
    own = stages.add(person, kind="screen", name="Long list")
    openings.add(person, on=DAY, role="Late", stage="screen", own_stage=own)
    assert lines(asked(page, "palette", ""))[0] == "Late Long list"


def test_a_file_of_no_opening_leads_to_where_files_are_taken_along(page, person):
    files.keep(person, [b"x"], name="zephyr.pdf", kind="application/pdf")
    link = tree_of(asked(page, "search", "zephyr")).css_first(".found a")
    assert link.attributes["href"] == reverse("data")


def test_a_line_of_the_palette_says_which_words_it_was_found_by(page, person):
    openings.add(person, on=DAY, role="Baker", posting="They work nights. A zephyr blows there.")
    assert lines(asked(page, "palette", "zephyr"))[0] == "Baker zephyr blows there."


def test_the_palette_stays_small_however_much_there_is(page, plenty):
    answer = asked(page, "palette", "zephyr")
    assert 10 < len(lines(answer)) <= 20
    assert len(answer.content) < 10_000


def test_each_line_can_be_pointed_at(page, plenty):
    found = tree_of(asked(page, "palette", "zephyr")).css("[role=option]")
    ids = [line.attributes["id"] for line in found]
    assert len({*ids}) == len(ids)
    assert {line.attributes["aria-selected"] for line in found} == {"false"}


@pytest.mark.parametrize("words", ["dark", "rejection", "un ta ba", "priors"])
def test_a_place_is_reached_by_the_words_a_person_has_for_it(page, words):
    answer = asked(page, "palette", words)
    assert groups(answer)[0] == "Go to"


def test_the_address_of_a_search_is_asked_for_whole(page):
    last = tree_of(asked(page, "palette", "a&b=c ü")).css("[role=option]")[-1]
    answer = page.get(last.attributes["href"])
    assert tree_of(answer).css_first("#words").attributes["value"] == "a&b=c ü"


def test_without_script_find_is_a_link_to_the_page_that_finds(page):
    tree = tree_of(page.get(reverse("today")))
    assert tree.css_first("a.finder").attributes["href"] == reverse("search")
    assert "open" not in tree.css_first("dialog.palette").attributes
    assert tree.css_first("dialog.palette form").attributes["action"] == reverse("search")
