"""What a page states for machines goes before the words of its posting, in the terms too."""

from nextround.engine.posting import posting_of
from nextround.formats.contract import PostingFacts

TEXT = "Cook\nPermanent, part-time. Ref: AB-12. Salary: £20,000 per annum.\nYou have a licence."


def test_stated_facts_win_over_words():
    facts = PostingFacts(
        title="Head cook",
        employer="Kestrel",
        pay="22,000 to 25,000 GBP a year",
        employment="Full-time, Contract",
        identifier="K-7",
        remote=True,
    )
    found = posting_of(TEXT, stated=facts)
    terms = found.terms
    told = [terms.contract, terms.hours, terms.remote, terms.reference, found.words.role]
    assert [each.value for each in told if each] == [
        "temporary",
        "full-time",
        "remote",
        "K-7",
        "Head cook",
    ]
    assert found.pay
    assert (found.pay.low, found.pay.high, found.pay.currency) == (22_000, 25_000, "GBP")


def test_what_the_page_does_not_state_is_read_from_the_words():
    found = posting_of(TEXT, stated=PostingFacts(title="Cook"))
    assert found == posting_of(TEXT)
    assert found.terms.reference
    assert found.terms.reference.value == "AB-12"
