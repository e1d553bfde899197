"""A posting under + Add: kept word for word and byte for byte, and what it adds to an opening."""

from datetime import date
from functools import partial
from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from assist import sites
from formats.pdf_bytes import pdf_of_pages
from nextround.apps.core import files
from nextround.apps.lessons.models import Debrief
from nextround.apps.openings import services
from nextround.apps.openings.models import Attachment, Opening
from nextround.assist import fetching
from web.reading_pages import control_at, text_of, tree_of, typed

pytestmark = pytest.mark.django_db

WORDS = """Barge Hand

Kestrel Barges is looking for a Barge Hand in Westhaven.

Your tasks
- You load and unload timber at four quays
- You look after the ropes and the engine

What we look for
- A year on the water
- A boatmaster's licence is an advantage

Apply by the end of next month.
"""
STATED = """<script type="application/ld+json">{"@context": "https://schema.org",
"@type": "JobPosting", "title": "Barge Hand", "hiringOrganization": {"name": "Kestrel Barges"},
"jobLocation": {"address": {"addressLocality": "Westhaven"}}}</script>"""
PAGE = f"<!doctype html><title>Barge Hand</title>{STATED}<pre>{WORDS}</pre>".encode()
ADDRESS = "https://www.kestrel.example/jobs/7"
NO = "Dear Ada,\n\nThank you for your application. We have decided to appoint another candidate."


def pasted(page, words):
    return page.post(reverse("add-read"), {"words": words})


def dropped(page, content, name):
    return page.post(reverse("add-read"), {"words": "", "file": SimpleUploadedFile(name, content)})


def fields_of(answer):
    """Return what the page's form sends when nothing in it is changed."""
    controls = tree_of(answer).css(
        ".recognised input[name], .recognised select[name], .recognised textarea[name]"
    )
    names = {control.attributes["name"] for control in controls} - {"csrfmiddlewaretoken"}
    return {name: "".join(typed(answer, name)) for name in names}


def confirm(page, answer, **changes):
    return page.post(reverse("add-keep"), {**fields_of(answer), **changes}, follow=True)


def kept_bytes():
    """Return each kept file's name and content."""
    return {
        kept.file.name: files.opened(kept.file).read()
        for kept in Attachment.objects.select_related("file")
    }


def waiting(settings):
    return set((Path(settings.DATA) / "arriving").glob("*.original"))


def toast(answer):
    return tree_of(answer).css_first(".toast span").text()


@pytest.fixture
def site(monkeypatch):
    """Let every address lead to a site on this machine that has one posting."""
    with sites.opened(lambda _head: [sites.page(PAGE)]) as opened:
        outside = partial(
            fetching.Outside, network=sites.Wires(opened), resolve=lambda *_: [sites.PUBLIC]
        )
        monkeypatch.setattr(fetching, "Outside", outside)
        yield opened


@pytest.mark.parametrize(
    ("content", "name"), [(pdf_of_pages(WORDS), "advert.pdf"), (PAGE, "advert.html")]
)
def test_a_dropped_posting_is_kept_byte_for_byte_beside_its_words(page, settings, content, name):
    before = waiting(settings)
    answer = dropped(page, content, name)
    assert name in text_of(answer)
    assert (Attachment.objects.count(), len(waiting(settings) - before)) == (0, 1)
    confirm(page, answer)
    assert "look after the ropes" in Opening.objects.get().posting
    assert kept_bytes() == {name: content}
    assert Attachment.objects.get().paper == "posting"
    assert waiting(settings) == before


def test_a_pasted_posting_is_kept_as_it_was_pasted(page):
    confirm(page, pasted(page, WORDS), on="2026-10-09")
    opening = Opening.objects.get()
    services.edit(opening, on=date(2026, 10, 10), posting="Only a line is left.")
    assert kept_bytes() == {"Posting of 2026-10-09.txt": WORDS.encode()}


def test_a_posting_and_its_file_are_taken_back_with_one_click(page):
    answer = confirm(page, dropped(page, pdf_of_pages(WORDS), "advert.pdf"))
    page.post(tree_of(answer).css_first(".toast form").attributes["action"])
    assert (Opening.objects.count(), Attachment.objects.count()) == (0, 0)


def test_the_same_posting_twice_is_kept_once(page):
    content = pdf_of_pages(WORDS)
    confirm(page, dropped(page, content, "advert.pdf"))
    again = str(Opening.objects.get().pk)
    confirm(page, dropped(page, content, "again.pdf"), opening=again)
    assert kept_bytes() == {"advert.pdf": content}


def test_a_file_that_waits_is_of_no_use_to_a_stranger(page, client, stranger):
    fields = fields_of(dropped(page, pdf_of_pages(WORDS), "advert.pdf"))
    client.force_login(stranger)
    client.post(reverse("add-keep"), fields)
    assert "advert.pdf" not in kept_bytes()


def test_a_fetched_page_is_kept_as_the_site_sent_it(page, site):
    answer = page.post(reverse("add-fetch"), {"address": ADDRESS})
    assert [typed(answer, name) for name in ("employer", "place", "link")] == [
        "Kestrel Barges",
        "Westhaven",
        ADDRESS,
    ]
    confirm(page, answer, on="2026-10-09")
    opening, kept = Opening.objects.get(), kept_bytes()
    assert kept["www.kestrel.example.html"] == PAGE
    assert kept["Posting of 2026-10-09.txt"].decode() == opening.posting
    assert {kept.source for kept in Attachment.objects.all()} == {ADDRESS}


def test_a_refused_yes_loses_nothing_that_was_fetched(page, site, settings):
    settings.QUOTA = 0
    fetched = page.post(reverse("add-fetch"), {"address": ADDRESS})
    answer = confirm(page, fetched, pay="14 pounds an hour", on="2026-10-09")
    assert answer.status_code == 422
    assert [typed(answer, name) for name in ("place", "pay", "link")] == [
        "Westhaven",
        "14 pounds an hour",
        ADDRESS,
    ]
    assert control_at(answer, "place").attributes["type"] == "text"
    settings.QUOTA = 10**9
    confirm(page, answer)
    assert (Opening.objects.get().pay, len(kept_bytes())) == ("14 pounds an hour", 2)


def test_a_posting_fills_in_what_an_opening_does_not_say_and_nothing_else(page, person):
    known = services.add(
        person, on=date(2026, 9, 1), employer="Kestrel", role="Barge Hand", pay="13 an hour"
    )
    said = {"place": "Westhaven", "pay": "14 an hour", "next_on": "2026-12-01"}
    answer = confirm(page, pasted(page, WORDS), opening=str(known.pk), **said)
    known.refresh_from_db()
    assert (known.employer, known.place, known.pay) == ("Kestrel", "Westhaven", "13 an hour")
    assert (known.next_on, known.next_what) == (date(2026, 12, 1), "Closes")
    filled = "Filled in: place, the posting, as it was, next date."
    assert toast(answer) == f"Kept. {filled} Left as it was: employer, pay."


def test_a_no_that_was_kept_by_a_slip_is_taken_back_on_the_spot(page):
    answer = confirm(page, pasted(page, NO), employer="Mill", role="Baker")
    assert Debrief.objects.exists()
    back = page.post(tree_of(answer).css_first(".toast form").attributes["action"], follow=True)
    assert (back.status_code, Debrief.objects.count(), Opening.objects.count()) == (200, 0, 0)
