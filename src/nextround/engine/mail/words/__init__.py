"""Word families of recruiting mail by language, in the notation of `lexicon`."""

from collections.abc import Mapping

from nextround.engine.mail.words import (
    de_answer,
    de_beside,
    de_steps,
    en_answer,
    en_beside,
    en_logic,
    en_steps,
    es_answer,
    es_beside,
    es_steps,
    fr_answer,
    fr_beside,
    fr_steps,
    stated,
)

FAMILIES_IN: dict[str, tuple[Mapping[str, str], ...]] = {
    "en": (en_logic.FAMILIES, en_answer.FAMILIES, en_steps.FAMILIES, en_beside.FAMILIES),
    "de": (de_answer.FAMILIES, de_steps.FAMILIES, de_beside.FAMILIES),
    "fr": (fr_answer.FAMILIES, fr_steps.FAMILIES, fr_beside.FAMILIES),
    "es": (es_answer.FAMILIES, es_steps.FAMILIES, es_beside.FAMILIES),
}
STATED = stated.FAMILIES

__all__ = ["FAMILIES_IN", "STATED"]
