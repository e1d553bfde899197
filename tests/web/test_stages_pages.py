"""The settings of the stages: each name to change, with a way back."""

import pytest
from django.urls import reverse

from nextround.apps.openings import stages
from web.reading_pages import text_of, tree_of

pytestmark = pytest.mark.django_db

STAGES = "/settings/stages/"


@pytest.fixture
def panel(person):
    return stages.add(person, kind="interview", name="Panel")


def names(person):
    return [column.name for column in stages.columns(person)]


def change(page, row, verb, **said):
    return page.post(reverse("settings-stage", args=[row.pk, verb]), said, follow=True)


def toast(answer):
    return tree_of(answer).css_first(".toast span").text()


def test_every_stage_stands_there_with_its_name_to_change(page, panel):
    fields = tree_of(page.get(STAGES)).css(".stages input[name=name]")
    assert [field.attributes["value"] for field in fields][3:5] == ["Interview", "Panel"]


def test_a_stage_is_added_and_taken_back(page, person):
    answer = page.post(STAGES, {"name": "Task", "kind": "screen"}, follow=True)
    assert names(person)[2:4] == ["First talk", "Task"]
    page.post(tree_of(answer).css_first(".toast form").attributes["action"])
    assert "Task" not in names(person)


def test_a_name_that_is_there_already_is_refused_beside_the_field(page, panel):
    answer = page.post(STAGES, {"name": "panel", "kind": "interview"})
    field = tree_of(answer).css_first("#id_name")
    assert (answer.status_code, field.attributes["value"]) == (422, "panel")
    assert "already" in tree_of(answer).css_first("#id_name_error").text()


def test_a_kind_is_renamed_and_hidden(page, person):
    path = reverse("settings-stage-kind", args=["screen"])
    answer = page.post(path, {"name": "Call", "hidden": "on"}, follow=True)
    assert "Saved." in toast(answer)
    assert "comes as “First talk”" in text_of(answer)
    assert stages.column(person, "screen").hidden


@pytest.mark.parametrize("kind", ["rejected", "song"])
def test_what_is_no_kind_of_stage_is_not_renamed(page, person, kind):
    path = reverse("settings-stage-kind", args=[kind])
    assert page.post(path, {"name": "Call"}).status_code == 404


def test_a_stage_of_ones_own_is_renamed(page, person, panel):
    change(page, panel, "save", name="Board")
    assert names(person)[4] == "Board"


def test_stages_of_ones_own_change_places(page, person, panel):
    task = stages.add(person, kind="interview", name="Task")
    change(page, task, "earlier")
    assert names(person)[3:6] == ["Interview", "Task", "Panel"]
    change(page, task, "later")
    assert names(person)[3:6] == ["Interview", "Panel", "Task"]


def test_a_removed_stage_comes_back_from_the_toast(page, person, panel):
    answer = change(page, panel, "remove")
    assert "Panel" not in names(person)
    page.post(tree_of(answer).css_first(".toast form").attributes["action"])
    assert "Panel" in names(person)


@pytest.mark.parametrize("name", ["", "x" * 41])
def test_a_stage_needs_a_fit_name(page, person, panel, name):
    assert "Give the stage a name" in toast(change(page, panel, "save", name=name))
    kind = page.post(reverse("settings-stage-kind", args=["saved"]), {"name": name}, follow=True)
    assert "Give the stage a name" in toast(kind)
    assert names(person)[0] == "Saved"


def test_a_stage_cannot_take_the_name_of_another(page, person, panel):
    task = stages.add(person, kind="interview", name="Task")
    assert "already" in toast(change(page, task, "save", name="Panel"))
    assert names(person)[4:6] == ["Panel", "Task"]


def test_nothing_else_can_be_done_with_a_stage(page, panel):
    assert change(page, panel, "sing", name="x").status_code == 404


def test_the_row_that_renames_a_kind_is_no_stage_of_ones_own(page, person):
    stages.rename(person, "saved", name="Wished for", hidden=False)
    row = stages.own_stages(person).get()
    assert change(page, row, "remove").status_code == 404
