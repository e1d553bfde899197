"""Words about what one is, told from words about what one does."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nextround.engine.behaviours import is_given, is_trait

TRAITS = """
I am boring
I'm not good enough
too nervous as a person
I’m just not charismatic
They said I'm arrogant
people find me intimidating
I don't come across as confident
I have always been shy
I was too quiet
I lack confidence
I have no personality
I suck at interviews
I am a bad listener
My personality is too reserved
my English isn't good
my lack of confidence
my nerves
bad at selling myself
bad communicator
no charisma
not clever enough
so awkward
very boring
shy and awkward
maybe I am just stupid
being introverted
""".strip().splitlines()

BEHAVIOURS = """
My answers run past three minutes
I interrupt people
I talk too much
I am always interrupting the panel
I was ten minutes late
I was asked about budgets and had no figures
I have been told that I ramble
I was vague when they asked about numbers
I look at the floor
I feel my heart racing
I went in underprepared
I was not prepared
I have no questions of my own
My voice drops at the end of sentences
My CV is four pages
my examples
too much detail
very short answers
not enough examples
not asking for clarification
no questions
bad timing
interrupting people
being interrupted throws me
They asked me about pay
Ich bin langweilig
""".strip().splitlines()


@pytest.mark.parametrize("text", TRAITS)
def test_what_one_is_is_a_trait(text: str):
    assert is_trait(text)


@pytest.mark.parametrize("text", BEHAVIOURS)
def test_what_one_does_is_none(text: str):
    assert not is_trait(text)


@pytest.mark.parametrize("text", ["", " ", "...", "I", "I am", "my", "too", "maybe", "because"])
def test_words_that_say_nothing_are_no_trait(text: str):
    assert not is_trait(text)


@pytest.mark.parametrize(
    "text", ["too old for this", "my accent", "I am a woman", "because I am black", "pregnant"]
)
def test_what_is_nobodys_to_change_is_known(text: str):
    assert is_given(text)


@pytest.mark.parametrize(
    "text",
    ["I am boring", "too junior", "My CV spends its first half on old jobs", "", "my old boss"],
)
def test_what_is_ones_own_to_change_is_not_taken_for_it(text: str):
    assert not is_given(text)


@given(st.text(max_size=3_000))
def test_any_text_is_judged_and_what_is_given_is_a_trait(text: str):
    assert is_trait(text) or not is_given(text)
