"""A LinkedIn profile is brought in from its export and looked at beside the record."""

import io
import zipfile

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from nextround.apps.matching import queries
from nextround.apps.record import services as facts
from web.reading_pages import links_of_errors, tree_of

pytestmark = pytest.mark.django_db

# The headers of the real export; the person is invented.
PROFILE = (
    "First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,"
    "Geo Location,Twitter Handles,Websites,Instant Messengers\n"
    'Ada,Okoro,,,,Driver,"I drive.",Transport,,"Tarnfold, England",,,\n'
)
POSITIONS = (
    "Company Name,Title,Description,Location,Started On,Finished On\n"
    "Tarn Bakery,Van driver,,Tarnfold,May 2014,\n"
)


def export(**files):
    """Return an export as it is uploaded."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("Profile.csv", PROFILE)
        archive.writestr("Positions.csv", POSITIONS)
        for name, text in files.items():
            archive.writestr(f"{name}.csv", text)
    return SimpleUploadedFile("Basic_LinkedInDataExport.zip", packed.getvalue())


def bring(page, file):
    return page.post(reverse("linkedin"), {"file": file})


def shown(page):
    return page.get(reverse("linkedin"))


def test_an_export_is_read_kept_and_taken_back(page, person):
    answer = bring(page, export())
    assert (answer.status_code, answer["Location"]) == (302, "/documents/linkedin/")
    assert queries.profile(person).resume["basics"]["name"] == "Ada Okoro"
    page.post(tree_of(shown(page)).css_first(".toast form").attributes["action"])
    assert queries.profile(person) is None


def test_it_says_what_is_missing_and_what_differs(page, person):
    facts.add(
        person,
        "work",
        name="Van driver",
        organisation="Tarn Bakery",
        start="2014-03",
        end="present",
    )
    facts.add(person, "work", name="Baker", organisation="Brack Mill", start="2010", end="2013")
    facts.add(person, "languages", name="German", details={"fluency": "B2"})
    bring(page, export())
    tree = tree_of(shown(page))
    differing = tree.css_first("section[aria-labelledby=differ]")
    assert [each.text() for each in differing.css("dd")] == ["Mar 2014", "May 2014"]
    assert "Baker, Brack Mill" in tree.css_first("section[aria-labelledby=missing]").text()
    assert "German" in tree.css_first("#copied-part-languages").text()


def test_texts_to_copy_are_those_of_the_record(page, person):
    facts.add(person, "work", name="Baker", organisation="Brack Mill", start="2010", end="present")
    bring(page, export())
    assert tree_of(shown(page)).css_first("#copied-headline").text().strip() == "Baker, Brack Mill"


def test_it_is_forgotten_and_that_can_be_taken_back(page, person):
    bring(page, export())
    shown(page)
    page.post(reverse("linkedin-forget"))
    assert queries.profile(person) is None
    page.post(tree_of(shown(page)).css_first(".toast form").attributes["action"])
    assert queries.profile(person) is not None
    page.post(reverse("linkedin-forget"))
    assert page.post(reverse("linkedin-forget")).status_code == 302


@pytest.mark.parametrize(
    "content",
    [b"", b"%PDF-1.7 nothing", b"PK\x03\x04 broken", b"just words"],
    ids=["empty", "a broken PDF", "a broken ZIP", "words"],
)
def test_what_is_no_profile_is_refused_in_words(page, person, content):
    refused = bring(page, SimpleUploadedFile("profile.pdf", content))
    assert refused.status_code == 422
    assert links_of_errors(refused) == ["id_file"]
    assert queries.profile(person) is None


def test_a_page_without_a_file_asks_for_one(page):
    assert page.post(reverse("linkedin")).status_code == 422
