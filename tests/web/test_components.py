"""The parts that pages share: names for who does not see, errors beside fields, one undo."""

import re
from pathlib import Path

import pytest
from django import forms
from django.contrib.messages.storage.base import Message
from django.core.files.uploadedfile import SimpleUploadedFile
from django.template import engines
from django.template.loader import render_to_string
from django.utils import translation
from selectolax.lexbor import LexborHTMLParser

from nextround.web import reviewer

WEB = Path(__file__).parents[2] / "src" / "nextround" / "web"
TEMPLATES = sorted((WEB / "templates").rglob("*.html"))
ERRORS = sorted((WEB / "templates" / "errors").glob("*.html"))
ELEMENTS = sorted((WEB / "static" / "js").glob("*.js"))
TEXTS = {file: file.read_text(encoding="utf-8") for file in [*TEMPLATES, *ELEMENTS]}


class Questions(forms.Form):
    """A form with a field of each kind."""

    role = forms.CharField(label="Role", help_text="As the posting calls it")
    run = forms.ChoiceField(
        label="How was it run?",
        choices=[("same", "The same for all"), ("chat", "A chat")],
        widget=forms.RadioSelect,
    )
    feeling = forms.ChoiceField(
        label="How does it feel?",
        choices=[(n, n) for n in range(11)],
        widget=forms.RadioSelect,
    )


def drawn(name, **context):
    return LexborHTMLParser(render_to_string(name, context))


def words(node):
    return " ".join(node.text().split())


def described(tree, node):
    """Return the words that a control is described by."""
    ids = (node.attributes.get("aria-describedby") or "").split()
    return [words(tree.css_first(f"#{name}")) for name in ids]


@pytest.fixture
def unanswered():
    """Return the form as it was sent with nothing in it."""
    form = Questions({})
    form.full_clean()
    return form


def test_a_field_is_named_by_its_label_and_described_by_its_hint():
    tree = drawn("components/field.html", field=Questions()["role"])
    control = tree.css_first("input")
    assert words(tree.css_first(f"label[for={control.id}]")) == "Role"
    assert described(tree, control) == ["As the posting calls it"]
    assert "aria-invalid" not in control.attributes


def test_a_field_says_beside_itself_what_is_wrong(unanswered):
    tree = drawn("components/field.html", field=unanswered["role"])
    control = tree.css_first("input")
    assert control.attributes["aria-invalid"] == "true"
    assert described(tree, control) == ["As the posting calls it", "Fill this in."]


def test_the_hint_stands_before_the_control_and_the_error_after_it(unanswered):
    field = drawn("components/field.html", field=unanswered["role"]).css_first(".field")
    assert [node.tag for node in field.iter()] == ["label", "p", "input", "p"]


@pytest.mark.parametrize(("long", "look"), [("", "choices"), ("1", "ticks")])
def test_choices_are_one_group_with_its_name_and_a_name_for_each(long, look):
    tree = drawn("components/choices.html", field=Questions()["run"], long=long)
    assert words(tree.css_first("fieldset > legend")) == "How was it run?"
    named = {
        label.css_first("input").attributes["value"]: words(label)
        for label in tree.css(f".{look} > label")
    }
    assert named == {"same": "The same for all", "chat": "A chat"}


@pytest.mark.parametrize("name", ["choices", "scale"])
def test_a_group_that_is_wrong_says_so_and_can_be_jumped_to(unanswered, name):
    tree = drawn(f"components/{name}.html", field=unanswered["run"])
    group = tree.css_first("fieldset#id_run")
    assert described(tree, group)[-1] == "Choose one of these."
    assert group.attributes["tabindex"] == "-1"


def test_the_scale_has_eleven_points_with_their_numbers_and_its_ends_in_words():
    tree = drawn("components/scale.html", field=Questions()["feeling"], low="low", high="fine")
    assert [words(point) for point in tree.css(".scale__point")] == [str(n) for n in range(11)]
    assert described(tree, tree.css_first("fieldset")) == ["0 low 10 fine"]


def test_a_form_that_lost_its_file_asks_for_it_again_and_no_other_does(unanswered):
    class WithFile(Questions):
        file = forms.FileField()

    def told(form):
        return words(drawn("components/errors.html", form=form).css_first("strong"))

    sent = SimpleUploadedFile("cv.txt", b"x")
    assert told(WithFile({}, {"file": sent})) == "Please look at this, and choose the file again:"
    assert told(WithFile({}, {})) == "Nothing is lost. Please look at this:"
    assert told(unanswered) == "Nothing is lost. Please look at this:"


def test_the_list_of_errors_links_to_each_field(unanswered):
    tree = drawn("components/errors.html", form=unanswered)
    assert [link.attributes["href"] for link in tree.css("[role=alert] a")] == [
        "#id_role",
        "#id_run",
        "#id_feeling",
    ]


def test_a_form_without_errors_has_no_list_of_them():
    assert render_to_string("components/errors.html", {"form": Questions()}).strip() == ""


def test_a_message_with_an_address_offers_one_undo():
    message = Message(25, "Moved to Interview", extra_tags="/changes/7/undo/")
    tree = drawn("components/messages.html", messages=[message], csrf_token="abc")
    form = tree.css_first(".toast form[method=post]")
    assert form.attributes["action"] == "/changes/7/undo/"
    assert form.css_first("[name=csrfmiddlewaretoken]").attributes["value"] == "abc"
    assert words(form.css_first("button")) == "Undo"


def test_a_message_without_an_address_says_its_words_and_no_more():
    tree = drawn("components/messages.html", messages=[Message(25, "Saved")])
    assert words(tree.css_first("[aria-live=polite] [role=status]")) == "Saved"
    assert tree.css("form, button") == []


def test_the_place_for_messages_is_there_before_there_is_one():
    assert drawn("frame.html").css_first("[aria-live=polite]") is not None


def test_an_icon_has_no_name_because_words_stand_beside_it():
    tree = LexborHTMLParser(_icon("mail"))
    svg = tree.css_first("svg")
    assert svg.attributes["aria-hidden"] == "true"
    assert tree.css_first("use").attributes["href"] == "/static/icons.svg#mail"


def test_an_icon_that_points_turns_with_the_line_of_reading():
    assert "icon--turning" in _icon("back")
    assert "icon--turning" not in _icon("mail")


def test_every_icon_of_a_page_is_in_the_sprite():
    sprite = (WEB / "static" / "icons.svg").read_text(encoding="utf-8")
    drawn_ones = set(re.findall(r'\{% icon "([^"]*)"', " ".join(TEXTS.values())))
    assert drawn_ones - set(re.findall(r'<symbol id="([^"]*)"', sprite)) == set()
    assert len(drawn_ones) > 10


def _icon(name):
    template = engines["django"].from_string('{% load nextround %}{% icon "' + name + '" %}')
    return template.render()


def test_the_frame_leads_to_six_places_and_says_which_one_is_open():
    places = drawn("frame.html", place="practice").css(".places a")
    assert [words(place) for place in places] == [
        "Today",
        "Openings",
        "Practice",
        "Documents",
        "Progress",
        "People",
    ]
    assert [words(p) for p in places if "aria-current" in p.attributes] == ["Practice"]


def test_the_frame_begins_with_a_way_past_itself():
    tree = drawn("frame.html")
    first = tree.css_first("body > *")
    assert first.attributes["href"] == "#main"
    assert tree.css_first("main#main") is not None


def test_settings_are_reached_from_the_rail_and_from_the_top_of_the_phone():
    tree = drawn("frame.html")
    names = [words(link) for link in tree.css(".rail a") if "settings" in link.attributes["href"]]
    assert names == ["Settings", "Settings"]


def test_the_scheme_of_the_person_is_the_scheme_of_the_page():
    assert drawn("frame.html", user={"scheme": "dark"}).root.attributes["data-scheme"] == "dark"
    assert "data-scheme" not in drawn("frame.html", user={"scheme": ""}).root.attributes


@pytest.mark.parametrize(("language", "direction"), [("en-gb", "ltr"), ("ar", "rtl")])
def test_a_page_says_its_language_and_which_way_it_runs(language, direction):
    with translation.override(language):
        root = drawn("frame.html").root
    assert (root.attributes["lang"], root.attributes["dir"]) == (language, direction)


@pytest.mark.parametrize("error", ERRORS, ids=lambda file: file.stem)
def test_an_error_needs_no_request_and_has_one_heading_and_no_rail(error):
    tree = drawn(f"errors/{error.name}", number="k7Qz")
    assert len(tree.css("h1")) == 1
    assert tree.css(".rail, form") == []
    assert len(words(tree.css_first("title"))) > len("· Nextround")


def test_our_own_mistake_shows_the_number_that_finds_it():
    assert "k7Qz" in words(drawn("errors/500.html", number="k7Qz").body)


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda file: f"{file.parent.name}/{file.name}")
def test_no_template_holds_a_script_or_a_style(template):
    # A review file brings its own along: it works without the program, and names them by a hash.
    text = "" if template.name == "file.html" else TEXTS[template]
    assert re.findall(r"<style|\sstyle=|\son[a-z]+=|hx-on|javascript:", text) == []
    assert re.findall(r"<script(?![^>]*\ssrc=)", text) == []


@pytest.mark.parametrize("element", ELEMENTS, ids=lambda file: file.stem)
def test_an_element_is_named_as_its_file_and_is_on_a_page_with_its_script(element):
    assert f'customElements.define("{element.stem}", ' in TEXTS[element]
    pages = " ".join(text for file, text in TEXTS.items() if file in TEMPLATES)
    assert f"<{element.stem}" in pages
    assert f"js/{element.name}" in pages or element.stem in reviewer.IN_A_FILE
    assert len(TEXTS[element].splitlines()) < 150
