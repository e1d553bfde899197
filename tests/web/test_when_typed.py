"""A day as far as it is known, however it is typed."""

import pytest
from django import forms
from django.utils import translation

from nextround.web.forms import when
from nextround.web.forms.when import WhenField


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("2019", "2019"),
        ("2019-03", "2019-03"),
        ("2019-03-25", "2019-03-25"),
        ("03/2019", "2019-03"),
        ("3.2019", "2019-03"),
        ("25.3.2019", "2019-03-25"),
        ("25/03/2019", "2019-03-25"),
        ("March 2019", "2019-03"),
        ("mar 2019", "2019-03"),
        ("Mar. 2019", "2019-03"),
        ("25 March 2019", "2019-03-25"),
        ("  2019  ", "2019"),
        ("", ""),
    ],
)
def test_a_date_is_understood(typed, kept):
    assert WhenField().clean(typed) == kept


@pytest.mark.parametrize(
    "typed", ["soon", "19", "13/2019", "31 Feb 2019", "Smarch 2019", "1066", "2999", "2019-13"]
)
def test_what_is_none_is_asked_for_again_in_words(typed):
    with pytest.raises(forms.ValidationError, match="Write a year"):
        WhenField().clean(typed)


@pytest.mark.parametrize("kept", ["2019", "2019-03", "2019-03-25"])
def test_what_a_field_shows_is_understood_again(kept):
    field = WhenField()
    assert field.clean(field.prepare_value(kept)) == kept


def test_months_are_understood_in_the_readers_language():
    with translation.override("de"):
        assert WhenField().clean("März 2019") == "2019-03"


def test_a_date_is_said_in_words():
    assert [when.said(one) for one in ("2019", "2019-03", "2019-03-25", "soon")] == [
        "2019",
        "Mar 2019",
        "25 Mar 2019",
        "soon",
    ]
