"""What in a posting is worth asking about, and what is not."""

import pytest

from engine.posting import texts
from nextround.engine.posting import DoubtKind, posting_of
from nextround.engine.posting.doubts import SAYS

FILLER = "Kestrel Ltd seeks a packer. " + "The work is done standing up, in a dry hall. " * 8


def doubts(text: str) -> dict[str, str]:
    """Return the words for each doubt, by its kind."""
    return {one.kind.value: text[one.start : one.end] for one in posting_of(text).doubts}


def test_each_sign_is_named_with_its_words():
    assert doubts(texts.DOUBTFUL) == {
        "no-employer": "",
        "pay-promise": "Earn up to $5,000 a week",
        "messenger-only": "Contact us only on Telegram",
        "pay-to-work": "refundable training fee",
        "identity-papers": "send a copy of your passport",
        "bank-details": "enter your credit card number",
        "recruit-others": "Be your own boss",
        "unpaid-trial": "trial week is unpaid",
    }


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("You must pay for the training yourself.", DoubtKind.PAY_TO_WORK),
        ("Die Kosten der Schulung sind vom Bewerber zu tragen.", DoubtKind.PAY_TO_WORK),
        ("Les frais de dossier sont de 80 €.", DoubtKind.PAY_TO_WORK),
        ("Es necesario abonar una cuota de inscripción, fianza de equipo.", DoubtKind.PAY_TO_WORK),
        ("Bitte senden Sie uns Ihre IBAN mit der Bewerbung.", DoubtKind.BANK_DETAILS),
        ("Envoyez votre CV et votre RIB.", DoubtKind.BANK_DETAILS),
        ("You will receive payments in your personal bank account.", DoubtKind.BANK_DETAILS),
        ("Bitte legen Sie eine Kopie Ihres Personalausweises bei.", DoubtKind.IDENTITY_PAPERS),
        ("Verdienen Sie bis zu 900 € am Tag von zu Hause.", DoubtKind.PAY_PROMISE),
        ("Unlimited earning potential!", DoubtKind.PAY_PROMISE),
        ("Die Vergütung erfolgt rein provisionsbasiert, nur Provision.", DoubtKind.COMMISSION_ONLY),
        ("Commission-only, no base salary.", DoubtKind.COMMISSION_ONLY),
        ("You can build your own team and earn from it.", DoubtKind.RECRUIT_OTHERS),
    ],
)
def test_a_sign_is_known_in_several_languages(sentence: str, kind: DoubtKind):
    assert kind in {one.kind for one in posting_of(f"{FILLER}\n{sentence}").doubts}


@pytest.mark.parametrize(
    "sentence",
    [
        "We never ask for a training fee.",
        "We will never ask you to send your bank account details.",
        "We pay for your training, and the visa fee.",
        "Owner-operators earn up to $5,000 a week.",
        "We hold our daily talks by video on Google Hangouts.",
        "You know digital signal processing.",
        "Bring your passport to the interview.",
        "You build a team of six.",
    ],
)
def test_what_honest_postings_say_is_no_sign(sentence: str):
    assert doubts(f"{FILLER}\n{sentence}") == {}


def test_a_messenger_beside_an_address_is_no_sign():
    assert doubts(f"{FILLER}\nText us on WhatsApp or write to jobs@kestrel.example.") == {}


@pytest.mark.parametrize("text", [each for each in texts.ALL if each is not texts.DOUBTFUL])
def test_postings_of_all_trades_raise_no_doubt_but_for_a_missing_name(text: str):
    assert set(doubts(text)) <= {"no-employer"}


def test_a_fee_is_no_requirement():
    assert posting_of(texts.DOUBTFUL).requirements == ()


def test_each_doubt_has_a_sentence_that_asks_rather_than_judges():
    assert set(SAYS) == set(DoubtKind)
    assert all("orth asking" in sentence for sentence in SAYS.values())
