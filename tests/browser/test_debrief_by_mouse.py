"""J1, the "no", by mouse: from the pasted mail to the summary."""

import re

import pytest
from playwright.sync_api import Page, expect

from browser import journey
from browser.journey import Rejection
from browser.watch import is_marked, mark

pytestmark = pytest.mark.browser

_COUNT_PRESSES = """addEventListener("pointerdown", () => {
  sessionStorage.presses = Number(sessionStorage.presses ?? 0) + 1;
}, true);"""


@pytest.mark.parametrize(
    ("page", "employer"),
    [(1280, "Fernbridge Tools"), (390, "Hollins Castings")],
    indirect=["page"],
)
def test_a_pasted_no_is_read_confirmed_and_looked_back_at_in_six_steps(page: Page, employer: str):
    rejection = Rejection(employer, "Workshop Manager")
    journey.paste(page, rejection.mail)
    journey.read_it(page)
    expect(page.locator("h1")).to_have_text("This looks like a “no”.")
    expect(page.get_by_label("Employer")).to_have_value(rejection.employer)
    expect(page.get_by_label("Role")).to_have_value(rejection.role)
    journey.confirm(page)

    journey.expect_step(page, "feeling")
    page.get_by_label("6", exact=True).check()
    page.get_by_label("A line about it").fill("Tired, but it was a fair talk.")
    journey.go_on(page, to="happened")
    expect(journey.said(page, "feeling")).to_contain_text("6")

    page.get_by_label("The final round").check()
    page.get_by_label("I know", exact=True).check()
    page.get_by_label("People, you included").fill("5")
    page.get_by_label("They said it was close").check()
    journey.go_on(page, to="tells")
    expect(journey.open_step(page)).to_contain_text("5 of you")

    page.get_by_text("How this is worked out").click()
    expect(page.get_by_role("table", name="What goes in")).to_be_visible()
    journey.go_on(page, to="message")
    expect(page.get_by_text("your answer stayed general")).to_be_visible()
    journey.go_on(page, to="differently")

    page.get_by_label("In your words").fill("I had no figures ready for the night shift")
    page.get_by_role("button", name=re.compile("^Write it down")).click()
    questions = page.get_by_role("list", name="Questions to look into")
    expect(questions).to_contain_text("I had no figures ready for the night shift")
    journey.go_on(page, to="next")

    journey.finish(page)
    thing = page.get_by_text("I had no figures ready for the night shift", exact=True)
    expect(thing).to_be_visible()
    expect(page.get_by_role("link", name=rejection.opening).first).to_be_visible()


def test_the_opening_of_a_pasted_no_is_rejected_after_its_final(page: Page):
    rejection = Rejection("Larkfield Pumps", "Service Planner")
    journey.begin(page, rejection)
    page.get_by_role("link", name=rejection.opening).click()
    expect(page.get_by_role("heading", level=1)).to_have_text(rejection.role)
    expect(page.locator(".timeline__now")).to_contain_text("after “Final”")
    expect(page.get_by_role("button", name="Go on with the debrief")).to_be_visible()


def test_from_the_pasted_mail_to_the_summary_it_takes_at_most_eight_clicks(page: Page):
    page.context.add_init_script(_COUNT_PRESSES)
    page.goto("/add/")
    page.get_by_label("Paste the mail").fill(Rejection("Osier Rail", "Depot Planner").mail)
    journey.read_it(page)
    journey.confirm(page)
    for step in journey.STEPS[1:]:
        journey.go_on(page, to=step)
    journey.finish(page)
    presses = int(page.evaluate("sessionStorage.presses"))
    assert 0 < presses <= 8


def test_the_picture_is_drawn_anew_as_what_happened_is_filled_in(page: Page):
    journey.walk_to(page, "happened", Rejection("Mossgate Dairy", "Line Lead"))
    mark(page)
    finding = page.locator("#preview .finding")
    curve = page.locator("#preview svg").first
    said_before, drawn_before = finding.inner_text(), curve.inner_html()
    page.get_by_label("The final round").check()
    page.get_by_label("I know", exact=True).check()
    page.get_by_label("People, you included").fill("2")
    page.get_by_label("How many went on").fill("1")
    expect(finding).not_to_have_text(said_before)
    assert curve.inner_html() != drawn_before
    assert is_marked(page)


def test_a_slip_in_a_number_is_said_beside_it_and_nothing_typed_is_lost(page: Page):
    journey.walk_to(page, "happened", Rejection("Sallow Print", "Binder"))
    page.get_by_label("I know", exact=True).check()
    page.get_by_label("People, you included").fill("3")
    page.get_by_label("How many went on").fill("7")
    journey.open_step(page).get_by_role("button", name="Go on").click()
    expect(page.get_by_role("alert")).to_contain_text("Nothing is lost")
    expect(page.get_by_label("How many went on")).to_have_value("7")
    expect(page.get_by_label("How many went on")).to_have_accessible_description(
        re.compile("If that many went on, you would be among them")
    )


def test_a_sentence_of_theirs_can_be_kept_as_a_question(page: Page):
    journey.walk_to(page, "message", Rejection("Reedham Yards", "Rigger"))
    page.get_by_text("Take it as a question").first.click()
    page.get_by_label("In your own words").fill("Do I plan shifts by feel?")
    page.get_by_role("button", name="Keep it as a question").click()
    expect(page.get_by_text("kept as a question", exact=True)).to_be_visible()
