"""Where an address may take a new line."""

import pytest
from django.urls import reverse
from hypothesis import given
from hypothesis import strategies as st

from nextround.apps.openings import contacts
from nextround.web.templatetags.parts import breakable
from web.reading_pages import tree_of

MAIL = "zoe.birch@owlbarn.example"


def test_a_mail_address_breaks_after_its_sign_and_before_its_dots():
    assert breakable(MAIL) == "zoe<wbr>.birch@<wbr>owlbarn<wbr>.example"


def test_nothing_stays_nothing():
    assert breakable("") == ""


@given(st.text(alphabet="a.@<&>'\""))
def test_what_is_marked_is_still_shown_as_it_is(address):
    assert "<" not in breakable(address).replace("<wbr>", "")


@pytest.mark.django_db
def test_the_list_of_people_shows_where_a_mail_address_may_break(page, person):
    contacts.add(person, name="Zoe Birch", email=MAIL)
    link = tree_of(page.get(reverse("people"))).css_first('a[href^="mailto:"]')
    assert link.attributes["href"] == f"mailto:{MAIL}"
    assert link.text() == MAIL
    assert len(link.css("wbr")) == 3
