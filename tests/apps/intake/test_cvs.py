"""A CV that arrives waits until it is looked at, and comes into the record whole or not at all."""

import json

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from nextround.apps.core import files, history
from nextround.apps.intake import cvs
from nextround.apps.record import queries
from nextround.engine.career.facts import Kind
from nextround.engine.career.joining import Verdict

pytestmark = pytest.mark.django_db

# Nobody in it exists.
DRIVER = {
    "basics": {"name": "Mara Holt", "email": "mara@example.org"},
    "work": [
        {
            "name": "Brindle Haulage",
            "position": "Driver",
            "startDate": "2019-03",
            "highlights": ["Drove 120,000 km a year without a claim."],
        }
    ],
    "skills": [{"name": "Tachograph"}],
}


def cv_file(resume=None, *, name="cv.json"):
    return SimpleUploadedFile(name, json.dumps(resume or DRIVER).encode())


def take_all(person, arrived):
    proposals = cvs.proposals(person, arrived.career)
    fields = [
        each.field for each in cvs.profile_differences(person, arrived.career.profile) if each.adds
    ]
    choices = [each.suggested for each in proposals]
    return cvs.take_in(person, arrived, arrived.career, choices=choices, profile=fields)


def test_what_arrived_waits_and_nothing_is_kept(person):
    arrived = cvs.arrived(person, "", cv_file())
    assert cvs.waiting(person, arrived.waiting, file="cv.json", pictures=()) == arrived
    assert queries.is_empty(person)


def test_it_comes_in_as_one_change_and_goes_with_one_click(person):
    change = take_all(person, cvs.arrived(person, "", cv_file()))
    facts = [(fact.kind, fact.name, fact.file) for fact in queries.facts(person)]
    assert facts == [("work", "Driver", "cv.json"), ("skills", "Tachograph", "cv.json")]
    history.take_back(change)
    assert queries.is_empty(person)
    assert queries.profile(person).name == ""


def test_what_came_in_waits_no_more(person):
    arrived = cvs.arrived(person, "", cv_file())
    take_all(person, arrived)
    assert cvs.waiting(person, arrived.waiting, file="cv.json", pictures=()) is None


def test_nobody_else_finds_what_waits(person, stranger):
    arrived = cvs.arrived(person, "", cv_file())
    assert cvs.waiting(stranger, arrived.waiting, file="cv.json", pictures=()) is None


def test_the_same_file_again_is_there_already(person):
    take_all(person, cvs.arrived(person, "", cv_file()))
    again = cvs.proposals(person, cvs.arrived(person, "", cv_file()).career)
    assert [each.verdict for each in again] == [Verdict.SAME, Verdict.SAME]


def test_a_second_file_that_says_more_of_a_job_is_proposed_to_join_it(person):
    take_all(person, cvs.arrived(person, "", cv_file()))
    more = {
        "basics": DRIVER["basics"],
        "work": [{**DRIVER["work"][0], "endDate": "2024-06", "location": "Northmoor"}],
    }
    arrived = cvs.arrived(person, "", cv_file(more))
    [proposal] = cvs.proposals(person, arrived.career)
    assert (proposal.verdict, str(proposal.mine)) == (Verdict.ADDS, "Driver, Brindle Haulage")
    assert proposal.suggested.fields == ("place",)  # the end is the person's own to change
    take_all(person, arrived)
    [job] = queries.facts(person).filter(kind="work")
    assert (job.place, job.end) == ("Northmoor", "present")


def test_words_that_were_pasted_are_read_too(person):
    words = "Mara Holt\nmara@example.org\n\nExperience\nDriver, Brindle Haulage\n2019 - 2024\n"
    arrived = cvs.arrived(person, words, None)
    assert arrived.file == ""
    assert arrived.career.profile.email == "mara@example.org"
    assert Kind.POSITION in {fact.kind for fact in arrived.career.facts}


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"%PDF-1.7 cut short", "damaged"),
        (b"PK\x03\x04 cut short", "damaged"),
        (b"{}", "no CV in a form"),
        (b"...", "Nothing of a career"),
        (b"", "empty"),
    ],
)
def test_what_cannot_be_read_is_refused_in_a_sentence_and_waits_nowhere(person, content, sentence):
    before = set((files.folder().parent / "arriving").glob("*"))
    with pytest.raises(cvs.PaperError, match=sentence):
        cvs.arrived(person, "", SimpleUploadedFile("cv", content))
    assert set((files.folder().parent / "arriving").glob("*")) == before


def test_what_was_misread_is_mended_on_the_way(person):
    said = cvs.arrived(person, "", cv_file()).career
    mended = cvs.corrected(said, {0: {"name": "HGV driver", "end": "2024"}})
    assert [fact.name for fact in mended.facts] == ["HGV driver", "Tachograph"]
    assert mended.facts[0].end == "2024"
