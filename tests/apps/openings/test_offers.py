"""Offers: kept as typed, read by the engine, weighed, and answered."""

from datetime import date
from decimal import Decimal

import pytest

from nextround.apps.core import history
from nextround.apps.openings import offer_letters, offer_terms, offers, services
from nextround.apps.openings.models import Criterion, CriterionMark, Offer
from nextround.apps.plan import queries as plans
from nextround.engine.offers import Aspect, Span

pytestmark = pytest.mark.django_db

DAY = date(2026, 10, 9)
TERMS = {
    "currency": "EUR",
    "base": "48,000",
    "period": "year",
    "bonus": "10",
    "bonus_of": "share",
    "bonus_sure": "0.5",
    "benefits": "Canteen 400\nBike: 1,000",
    "start": "2027-01-04",
    "term": "permanent",
}


def offered(opening, answer_by=date(2026, 10, 16), terms=TERMS):
    return offers.keep(opening, terms=terms, received_on=DAY, answer_by=answer_by, notes="")


@pytest.fixture
def two(person, final):
    """Return two offers: of the final, and of another opening that pays more."""
    other = services.add(person, on=DAY, stage="offer", employer="Mill", role="Baker")
    return offered(final), offered(other, terms={**TERMS, "base": "60000"})


def due(person):
    return [(one.words, one.due_on) for one in plans.due(person, until=date(2027, 1, 1))]


def test_what_was_typed_is_read_as_the_offer_it_is():
    made = offer_terms.as_made(TERMS)
    assert made.base.amount == Decimal(48000)
    assert (made.bonus.share, made.bonus.sure) == (Decimal("0.1"), Decimal("0.5"))
    assert [(one.name, one.amount) for one in made.benefits] == [
        ("Canteen", Decimal(400)),
        ("Bike", Decimal(1000)),
    ]
    assert (made.start, made.hours_a_week) == (date(2027, 1, 4), None)


def test_a_line_without_its_worth_is_refused_in_a_sentence():
    with pytest.raises(offer_terms.OfferError, match="“Canteen” has none"):
        offer_terms.yearly("Bike 100\nCanteen")


def test_offers_are_compared_with_what_is_certain_apart(two):
    row = offer_terms.compared(two).row(Aspect.BONUS)
    assert row.cells == (
        Span(Decimal(2400), Decimal(4800)),
        Span(Decimal(3000), Decimal(6000)),
    )


def test_the_day_of_the_answer_becomes_an_action_and_moves_with_it(person, final):
    offered(final)
    assert due(person) == [("Answer the offer from Kestrel Cold Chain", date(2026, 10, 16))]
    offered(final, answer_by=date(2026, 10, 20))
    assert [day for _, day in due(person)] == [date(2026, 10, 20)]
    offered(final, answer_by=None)
    assert due(person) == []


def test_an_opening_has_one_offer_however_often_it_is_written_down(final):
    assert offered(final).pk == offered(final).pk


def test_writing_an_offer_down_is_one_change_and_taken_back_with_its_action(person, final):
    with history.following() as made:
        offered(final)
    (change,) = made
    history.take_back(change)
    assert (Offer.objects.count(), due(person)) == (0, [])


def test_a_removed_offer_comes_back_with_its_action_and_marks(person, two):
    criterion = offers.add_criterion(person, name="Near home", weight=4)
    offers.judge(person, weights={}, marks={(criterion.pk, two[0].pk): 5})
    with history.following() as made:
        offers.remove(two[0])
    assert (len(due(person)), CriterionMark.objects.count()) == (1, 0)
    history.take_back(made[0])
    assert (len(due(person)), CriterionMark.objects.get().mark) == (2, 5)


@pytest.mark.parametrize(
    ("answer", "stage"), [(offers.accept, "accepted"), (offers.decline, "withdrawn")]
)
def test_an_answer_moves_the_opening_and_leaves_nothing_to_answer(person, final, answer, stage):
    offer = offered(final)
    with history.following() as made:
        answer(offer, on=DAY)
    final.refresh_from_db()
    assert (final.stage, due(person), len(made)) == (stage, [], 1)
    history.take_back(made[0])
    final.refresh_from_db()
    assert (final.stage, len(due(person))) == ("final", 1)


def test_a_declined_offer_is_no_longer_compared(person, two):
    offers.decline(two[0], on=DAY)
    assert offers.to_compare(person) == [two[1]]


def test_the_criteria_say_which_offer_is_ahead(person, two):
    near = offers.add_criterion(person, name="Near home", weight=4)
    one, other = two
    offers.judge(person, weights={near.pk: 5}, marks={(near.pk, one.pk): 5, (near.pk, other.pk): 1})
    weighing = offer_terms.weighed(list(offers.criteria(person)), two)
    assert weighing.verdict.leaders == (0,)
    assert Criterion.objects.get().weight == 5


def test_a_mark_is_taken_away_and_the_judging_taken_back(person, two):
    near = offers.add_criterion(person, name="Near home", weight=4)
    offers.judge(person, weights={}, marks={(near.pk, two[0].pk): 5})
    with history.following() as made:
        offers.judge(person, weights={near.pk: 1}, marks={(near.pk, two[0].pk): None})
    assert not CriterionMark.objects.exists()
    history.take_back(made[0])
    assert (CriterionMark.objects.get().mark, Criterion.objects.get().weight) == (5, 4)


def test_a_strangers_offer_cannot_be_marked(person, stranger, final):
    foreign = offered(services.add(stranger, on=DAY, stage="offer", employer="Foreign"))
    near = offers.add_criterion(person, name="Near home", weight=4)
    offers.judge(person, weights={}, marks={(near.pk, foreign.pk): 5})
    assert not CriterionMark.objects.exists()


def test_a_criterion_stands_on_the_list_once(person):
    offers.add_criterion(person, name="Near home", weight=4)
    with pytest.raises(services.OpeningError, match="already"):
        offers.add_criterion(person, name="near HOME", weight=1)


def test_a_removed_criterion_comes_back_with_its_marks(person, two):
    near = offers.add_criterion(person, name="Near home", weight=4)
    offers.judge(person, weights={}, marks={(near.pk, two[0].pk): 5})
    with history.following() as made:
        offers.remove_criterion(near)
    history.take_back(made[0])
    assert CriterionMark.objects.get().mark == 5


@pytest.mark.parametrize("kind", offer_letters.KINDS)
@pytest.mark.parametrize("language", offer_letters.LANGUAGES)
def test_each_letter_is_written_in_each_language(final, kind, language):
    wishes = offer_letters.Wishes(language=language)
    draft = offer_letters.draft(offered(final), kind, wishes=wishes)
    assert draft.language == language
    assert "Kestrel Cold Chain" in draft.subject
    assert draft.mailto.startswith("mailto:?subject=")


def test_a_letter_is_in_the_language_of_the_posting(final):
    services.edit(final, on=DAY, posting="Wir suchen eine Leitung und bieten einen Platz mit uns.")
    assert offer_letters.language_of(offered(final)) == "de"


def test_without_a_posting_a_letter_is_in_the_persons_language(final):
    final.owner.language = "fr"
    final.owner.save()
    offered(final)
    assert offer_letters.language_of(offers.of_opening(Offer.objects.get().opening)) == "fr"
