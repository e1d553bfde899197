"""Files under + Add: a saved mail, a text, and one that is broken."""

from email.message import EmailMessage

import pytest
from playwright.sync_api import FilePayload, Page, expect

from browser import journey
from browser.journey import Rejection

pytestmark = pytest.mark.browser

_FILE_FIELD = "or choose a file"


def test_a_saved_mail_is_read_with_its_head(page: Page):
    rejection = Rejection("Ivybridge Cranes", "Crane Driver")
    _upload(page, "no.eml", "message/rfc822", _saved_mail(rejection))
    expect(page.get_by_role("heading", level=1)).to_have_text("This looks like a “no”.")
    expect(page.get_by_text(f"Subject: {rejection.subject}")).to_be_visible()
    expect(page.get_by_label("Employer")).to_have_value(rejection.employer)
    expect(page.get_by_label("When you got it")).to_have_value("2026-03-02")
    journey.confirm(page)
    journey.expect_step(page, "feeling")
    expect(page.get_by_text("told on")).to_contain_text("Mon 2 Mar")


def test_a_text_file_is_read_like_a_pasted_mail(page: Page):
    rejection = Rejection("Jackdaw Tiles", "Tiler")
    _upload(page, "no.txt", "text/plain", rejection.mail.encode())
    expect(page.get_by_role("heading", level=1)).to_have_text("This looks like a “no”.")
    expect(page.get_by_label("Role")).to_have_value(rejection.role)


def test_a_broken_pdf_is_refused_in_a_sentence_and_what_was_typed_stays(page: Page):
    page.goto("/add/")
    page.get_by_label("Paste the mail or the advert here").fill("What they said on the phone")
    page.get_by_label(_FILE_FIELD).set_input_files(
        FilePayload(name="letter.pdf", mimeType="application/pdf", buffer=b"%PDF-1.7 and no more")
    )
    journey.read_it(page)
    expect(page.get_by_role("alert")).to_contain_text("choose the file again")
    refusal = page.locator(".field__error")
    expect(refusal).to_have_count(1)
    expect(refusal).to_contain_text("This PDF is damaged or cut short.")
    expect(page.get_by_label("Paste the mail or the advert here")).to_have_value(
        "What they said on the phone"
    )


def test_nothing_pasted_and_no_file_is_said_at_the_field(page: Page):
    page.goto("/add/")
    journey.read_it(page)
    expect(page.locator(".field__error")).to_contain_text("There is nothing here yet.")


def test_a_file_dropped_on_the_page_is_taken_as_if_chosen(page: Page):
    page.goto("/add/")
    page.evaluate(
        """(words) => {
          const dropped = new DataTransfer();
          dropped.items.add(new File([words], "no.txt", { type: "text/plain" }));
          const event = new DragEvent("drop", { dataTransfer: dropped, bubbles: true,
            cancelable: true });
          document.querySelector("textarea").dispatchEvent(event);
        }""",
        Rejection("Kittiwake Nets", "Net Maker").mail,
    )
    journey.read_it(page)
    expect(page.get_by_label("Role")).to_have_value("Net Maker")


def _upload(page: Page, name: str, kind: str, content: bytes) -> None:
    page.goto("/add/")
    page.get_by_label(_FILE_FIELD).set_input_files(
        FilePayload(name=name, mimeType=kind, buffer=content)
    )
    journey.read_it(page)


def _saved_mail(rejection: Rejection) -> bytes:
    mail = EmailMessage()
    mail["From"] = rejection.sender
    mail["To"] = "Alex Morgan <alex@morgan.example>"
    mail["Subject"] = rejection.subject
    mail["Date"] = "Mon, 02 Mar 2026 09:30:00 +0000"
    mail.set_content(rejection.body)
    return mail.as_bytes()
