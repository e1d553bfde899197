"""What the script of a call is put together from, in one language."""

from collections.abc import Mapping
from dataclasses import dataclass

from nextround.engine.letters.wording import Place, Tone


@dataclass(frozen=True, slots=True, kw_only=True)
class Quotes:
    """A language's quotation marks, and those that stand within them.

    Attributes:
        gap: What stands between the outer marks and what is quoted.
    """

    opening: str
    closing: str
    inner_opening: str
    inner_closing: str
    gap: str = ""

    def around(self, text: str) -> str:
        """Return `text` in quotation marks, those within it made inner ones."""
        inner = text
        for opening in (self.opening + self.gap, self.opening):
            inner = inner.replace(opening, self.inner_opening)
        for closing in (self.gap + self.closing, self.closing):
            inner = inner.replace(closing, self.inner_closing)
        return f"{self.opening}{self.gap}{inner}{self.gap}{self.closing}"


@dataclass(frozen=True, slots=True, kw_only=True)
class CallWording:
    """The sentences of one language, with `{}` fields for what is filled in.

    What the caller does is told without a "you", for the script's polite one is another person.

    Attributes:
        quotes: Around what is said.
        greeting: What the call begins with, with `{contact}`.
        titles: What a title before a contact's name is said as, where it is written shorter.
        place: What `{place}` stands for to the employer, and `agency_place` to an agency.
        opening: Who is calling and about what; `unnamed_opening` where no name is known.
        moment: Whether this is a good moment.
        ease: What is said to someone who `hesitates`.
        probe: The one question back, while one `listens`.
        follow_up: Two sentences.
        ready: What to do before; so too all that follow.
        names_oneself: Where no name is known.
        has_time: Before the rank is asked for.
        closes: Before the close.
        calls_again: Before the follow-up.
    """

    quotes: Quotes
    greeting: Mapping[Tone, str]
    titles: Mapping[str, str]
    place: Place
    agency_place: Place
    opening: str
    unnamed_opening: str
    moment: str
    acceptance: Mapping[Tone, str]
    ease: str
    probe: str
    close: Mapping[Tone, str]
    follow_up: str
    ready: str
    names_oneself: str
    hesitates: str
    listens: str
    has_time: str
    closes: str
    calls_again: str

    def hello(self, tone: Tone, contact: str) -> str:
        """Return the greeting as it is said, without a mark at its end."""
        title, gap, name = contact.partition(" ")
        said = f"{self.titles.get(title, title)}{gap}{name}"
        return self.greeting[tone].format(contact=said).rstrip(" ,")
