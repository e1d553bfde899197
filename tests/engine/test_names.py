"""What can hide in a name is left out of it; what spells it stays."""

import pytest

from nextround.engine import names


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("Kes\u200btrel\u00ad Mill\ufeff", "Kestrel Mill"),
        ("\u202ellim lertsek\u202c", "llim lertsek"),
        ("Ada\u2066 of\u2069 \u200eMill\u200f", "Ada of Mill"),
        ("Ada\U000e0041\U000e007f", "Ada"),
        ("Ada\r\nBcc: all", "Ada Bcc: all"),
        ("A\x07da\x85", "A da"),
        ("A\u200dda\u200c", "Ada"),
        ("\u200b\u2060", ""),
    ],
)
def test_what_cannot_be_seen_is_left_out(typed, kept):
    assert names.plain(typed) == kept


@pytest.mark.parametrize(
    "name",
    [
        "Ada Okonkwo",
        "O’Neill & Söhne (Köln)",
        "م\u06cc\u200cرا",
        "שרה",
        "👩\u200d🔧 Werk",
        "क्\u200dष",
        "e\u0301",
    ],
)
def test_what_spells_a_name_stays(name):
    assert names.plain(name) == name
