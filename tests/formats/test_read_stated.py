"""The posting that a page states in JSON-LD: its facts, and what rubbish does to a page."""

import json

import pytest
from selectolax.lexbor import LexborHTMLParser

from nextround.formats import reading
from nextround.formats.contract import LIMITS
from nextround.formats.read import markup, stated

FULL = {
    "@context": "https://schema.org/",
    "@type": "JobPosting",
    "title": "Head of Cold Storage (m/f/d)",
    "hiringOrganization": {"@type": "Organization", "name": "Kestrel Cold Chain"},
    "jobLocation": {
        "@type": "Place",
        "address": {
            "@type": "PostalAddress",
            "streetAddress": "1 Quay",
            "addressLocality": "Hull",
            "addressRegion": "East Riding",
            "addressCountry": {"@type": "Country", "name": "GB"},
        },
    },
    "baseSalary": {
        "@type": "MonetaryAmount",
        "currency": "GBP",
        "value": {"minValue": 45000, "maxValue": 55000.0, "unitText": "YEAR"},
    },
    "employmentType": ["FULL_TIME", "CONTRACTOR"],
    "datePosted": "2026-03-01",
    "validThrough": "2026-03-31T23:59:59+01:00",
    "identifier": {"@type": "PropertyValue", "name": "Kestrel", "value": 4711},
    "description": "<p>You keep the cold.</p><ul><li>Ten years</li><li>R&amp;D</li></ul>",
}
PAGE = "<p>Menu</p><h1>Head of Cold Storage</h1><p>You keep the cold.</p>"
WORDS = "Menu\n\nHead of Cold Storage\n\nYou keep the cold."


def html_of(*scripts, page=PAGE):
    """Return a page that states each of `scripts`, as it stands if it is text."""
    # As sites write it: a script must not hold the end of a script.
    sources = [each if isinstance(each, str) else json.dumps(each) for each in scripts]
    sources = [each.replace("</", "<\\/") for each in sources]
    states = "".join(f'<script type="application/ld+json">{each}</script>' for each in sources)
    return (
        f"<!doctype html><html><head><title>Jobs</title>{states}</head><body>{page}</body></html>"
    )


def read(*scripts, page=PAGE):
    return reading.read(html_of(*scripts, page=page).encode(), name="page.html")


def facts(**fields):
    """Return the facts of a posting with these fields, read without a child."""
    posting = {"@type": "JobPosting", "title": "Cook", **fields}
    document = LexborHTMLParser(html_of(posting))
    (found,) = stated.postings_in(document)
    return stated.facts_of(found, words_of=markup.words_of)


def test_a_full_posting_is_read_through_the_walls_beside_the_words_of_its_page():
    found = read(FULL)
    posting = found.posting
    assert (found.words, found.notes) == (WORDS, ())
    assert (posting.title, posting.employer) == (
        "Head of Cold Storage (m/f/d)",
        "Kestrel Cold Chain",
    )
    assert (posting.place, posting.remote) == ("Hull, East Riding, GB", False)
    assert posting.pay == "45,000 to 55,000 GBP a year"
    assert posting.employment == "Full-time, Contract"
    assert (posting.posted_on, posting.closes_on) == ("2026-03-01", "2026-03-31")
    assert posting.identifier == "4711"
    assert posting.description == "You keep the cold.\nTen years\nR&D"


def test_a_page_that_states_nothing_has_no_posting():
    found = read({"@type": "WebSite", "name": "Jobs"})
    assert (found.words, found.posting, found.notes) == (WORDS, None, ())


@pytest.mark.parametrize(
    "script",
    [
        {"@graph": [{"@type": "WebPage"}, FULL]},
        [{"@type": "BreadcrumbList"}, [FULL]],
        {"@type": "WebPage", "mainEntity": {"@type": "Thing", "subject": FULL}},
        {**FULL, "@type": ["Thing", "JobPosting"]},
        {**FULL, "@type": "https://schema.org/JobPosting"},
        {**FULL, "@type": "schema:JobPosting"},
        "<!--" + json.dumps(FULL) + "-->",
        "//<![CDATA[\n" + json.dumps(FULL) + "\n//]]>",
        json.dumps(FULL).replace("You keep", "You\n\tkeep"),
    ],
)
def test_a_posting_is_found_wherever_a_page_states_it(script):
    assert read(script).posting.title == FULL["title"]


def test_what_is_stated_twice_is_one_posting():
    assert read(FULL, [FULL]).posting.title == FULL["title"]


def test_of_several_postings_the_one_in_the_heading_is_meant():
    cook = {**FULL, "title": "Cook"}
    page = "<h1>Cook in Hull</h1><p>Likewise: Head of Cold Storage</p>"
    assert read(FULL, cook, page=page).posting.title == "Cook"


def test_a_list_of_postings_is_no_posting_and_says_so():
    found = read([{**FULL, "title": "Cook"}, {**FULL, "title": "Baker"}])
    assert (found.words, found.posting) == (WORDS, None)
    assert found.notes == ("This page lists several postings. To add one of them, open that one.",)


def test_a_page_filled_in_by_its_scripts_has_the_words_that_it_states():
    found = read(FULL, page="<div id='root'></div>")
    assert found.words.startswith("Head of Cold Storage (m/f/d)\n\nYou keep the cold.")


@pytest.mark.parametrize(
    ("salary", "words"),
    [
        ({"currency": "EUR", "value": {"value": 18.5, "unitText": "HOUR"}}, "18.50 EUR an hour"),
        ({"currency": "EUR", "value": {"minValue": "3400", "maxValue": "3400"}}, "3,400 EUR"),
        ({"currency": "EUR", "value": 3400, "unitText": "Monthly"}, "3,400 EUR a month"),
        ({"currency": "EUR", "minValue": 3, "maxValue": 4, "unitText": "day"}, "3 to 4 EUR a day"),
        ({"value": {"minValue": 0, "maxValue": 60000, "currency": "CHF"}}, "60,000 CHF"),
        ([{"value": 0}, {"currency": "GBP", "value": 21000}], "21,000 GBP"),
        ("£45,000 - £50,000 per annum", "£45,000 - £50,000 per annum"),
        (52000, "52,000"),
        ({"currency": "EUR", "value": {"minValue": 0, "maxValue": 0}}, ""),
        ({"currency": "EUR", "value": {"minValue": -5, "maxValue": True}}, ""),
        ({"currency": "EUR", "value": {"minValue": 10**400, "maxValue": 1e300}}, ""),
        ({"currency": ["EUR"], "value": [{"value": 7}]}, ""),
        ("Competitive", ""),
        (None, ""),
    ],
)
def test_the_pay_is_said_in_words(salary, words):
    assert facts(baseSalary=salary).pay == words


def test_a_pay_that_is_no_number_is_left_out():
    script = json.dumps(FULL).replace("45000", "NaN").replace("55000.0", "Infinity")
    found = read(script).posting
    assert (found.title, found.pay) == (FULL["title"], "")


def address(town, *more):
    return {"address": {"addressLocality": town, "addressCountry": [*more, "DE"]}}


@pytest.mark.parametrize(
    ("fields", "place", "remote"),
    [
        ({"jobLocation": [address("Kiel"), address("Bonn")]}, "Kiel, DE / Bonn, DE", False),
        ({"jobLocation": [address("Kiel"), address("Kiel")]}, "Kiel, DE", False),
        ({"jobLocation": {"address": "Kiel, Germany"}}, "Kiel, Germany", False),
        ({"jobLocation": {"name": "Head office"}}, "Head office", False),
        ({"jobLocation": "Kiel"}, "Kiel", False),
        ({"jobLocation": address("Kiel"), "jobLocationType": "TELECOMMUTE"}, "Kiel, DE", True),
        (
            {
                "jobLocationType": ["telecommute"],
                "applicantLocationRequirements": {"@type": "Country", "name": "Germany"},
            },
            "Germany",
            True,
        ),
        ({"applicantLocationRequirements": {"name": "Germany"}}, "", False),
        ({"jobLocation": [[address("Kiel")], 7.5, None, {"address": {}}]}, "", False),
    ],
)
def test_the_places_are_said_from_town_to_country(fields, place, remote):
    found = facts(**fields)
    assert (found.place, found.remote) == (place, remote)


@pytest.mark.parametrize(
    ("stated_day", "day"),
    [
        ("2026-03-31T23:59", "2026-03-31"),
        (" 2026-03-31 ", "2026-03-31"),
        ("2026-02-31", ""),
        ("31/03/2026", ""),
        ("9999-12-31", ""),
        (20260331, ""),
        ({"@value": "2026-03-31"}, ""),
    ],
)
def test_a_day_is_read_or_left_out(stated_day, day):
    assert facts(validThrough=stated_day).closes_on == day


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("One.\n\nTwo &amp; three.", "One.\n\nTwo & three."),
        ("<p>One</p><script>no()</script><p hidden>no</p>", "One"),
        ("&lt;p&gt;One&lt;/p&gt;&lt;p&gt;R&amp;amp;D&lt;/p&gt;", "One\n\nR&D"),
        ("Less than <5 people, more > 3", "Less than <5 people, more > 3"),
        ("Bell\u0007 and \u0000nought", "Bell and nought"),
        (["<p>One</p>"], ""),
        (7, ""),
    ],
)
def test_a_description_is_plain_text(source, text):
    assert facts(description=source).description == text


def test_no_markup_and_no_control_character_comes_through_a_field():
    title = "  <b>Cook</b> &amp;\n <script>alert(1)</script>\u0007 baker\u0000 "
    assert facts(title=title).title == "Cook & alert(1) baker"


def test_long_fields_are_cut_to_what_was_agreed():
    found = read({**FULL, "title": "Cook " * 500, "description": "soup " * 100_000}).posting
    assert len(found.title) <= LIMITS.fact
    assert len(found.description) == LIMITS.description


WRONG = [None, True, 7, -1.5, "", "x", [], [[]], {}, {"name": {"name": "x"}}, [{"value": []}, 3]]


@pytest.mark.parametrize("wrong", WRONG)
@pytest.mark.parametrize("field", sorted({*FULL} - {"@context", "@type", "title"}))
def test_a_field_of_the_wrong_shape_leaves_the_others(field, wrong):
    found = facts(**{**FULL, field: wrong})
    assert found.title == FULL["title"]
    assert [found.employer, found.closes_on].count("") <= 1


@pytest.mark.parametrize(
    "script",
    [
        "",
        "{",
        "null",
        "[" * 100_000,
        '{"@graph":' * 50_000,
        "[" * 900 + "]" * 900,
        "9" * 10_000,
        '{"@type":"JobPosting"}',
        '{"@type":"JobPosting","title":' + '{"name":' * 500 + '"x"' + "}" * 501,
        '{"@type":"JobPosting","title":["Cook"]}',
        json.dumps([{"@type": "Thing"}] * 60_000 + [FULL]),
        json.dumps({**FULL, "description": "x" * 1_000_000}),
        '{"@type":"JobPosting","title":"\\ud800"}',
        "<!--" * 20_000,
    ],
)
def test_a_hostile_statement_never_costs_the_words_of_the_page(script):
    found = read(script)
    assert (found.words, found.posting) == (WORDS, None)


@pytest.mark.timeout(10)
@pytest.mark.parametrize("tag", ["<div>", "<b><p>", "&lt;div>", "<!--", "<"])
def test_a_description_made_to_be_slow_is_read_in_bounded_time(tag):
    assert read({**FULL, "description": tag * 190_000}).words == WORDS


def test_a_hostile_statement_does_not_hide_an_honest_one():
    assert read("[" * 100_000, FULL).posting.title == FULL["title"]


def test_a_script_other_than_json_ld_states_nothing():
    page = f"<script type='application/json'>{json.dumps(FULL)}</script>{PAGE}"
    assert read(page=page).posting is None
