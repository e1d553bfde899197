"""The clauses of a mail that its sender wrote to this reader: no quotes, no small print."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from nextround.engine.mail.lexicon import Hit, Lexicon, Word, fold, words_of
from nextround.engine.mail.values import Mail, Where
from nextround.engine.sentences import Sentence, sentences_of

LONGEST_TEXT = 200_000
# A mail that says less than this above a quoted one is taken to pass that one on.
_SHORTEST_OWN = 25

# Where an earlier mail begins, on folded text.
_QUOTE_STARTS = re.compile(
    r"^[ \t]{0,40}(?:-{3,} ?(?:original|ursprungliche|message d|mensaje original|forwarded|urspr)"
    r"|(?:on|am|le|el) [^\n]{5,120}(?:wrote|schrieb[^\n]{0,80}|a ecrit|escribio)[ ]?:"
    r"|(?:from|von|de)[ ]?: [^\n]{1,150}\n[ \t]{0,40}(?:sent|gesendet|datum|date|envoye|enviado"
    r"|fecha|to|an|a|para)[ ]?:)",
    re.MULTILINE,
)
_CLAUSE_ENDS = re.compile(
    r"[;()]|\s[-–—]\s"
    r"|,\s(?=(?:but|however|so|yet|aber|sondern|doch|jedoch|mais|cependant|pero|sino|aunque)\b)"
)
_QUOTED = re.compile(
    r"[\"“„«‘][^\"“„«‘”»’\n]{18,400}[\"”“»’]|(?<!\w)'(?:[^'\n]|(?<=\w)'(?=\w)){18,400}'(?!\w)"
)
_LONG_QUOTATION_WORDS = 4
_BLANK_LINE = re.compile(r"\n[ \t\r]{0,80}\n")


# Two clauses are the same only if they are one: the same words may stand twice in a mail.
@dataclass(frozen=True, slots=True, eq=False)
class Clause:
    """A part of a sentence that holds one statement.

    Attributes:
        where: The sender, the subject or the body.
        start: Offset of its first character there.
        end: Offset after its last character.
        sentence: Number of its sentence, the subject being 0 and the sender -1.
        words: Its words.
        hits: The families met in it; offsets count within `words`.
        supposed: It speaks of what may be, or repeats what someone else said.
        asks: It is part of a question.
    """

    where: Where
    start: int
    end: int
    sentence: int
    words: tuple[Word, ...]
    hits: tuple[Hit, ...]
    supposed: bool
    asks: bool


@dataclass(frozen=True, slots=True)
class Passages:
    """A mail taken apart.

    Attributes:
        clauses: What the sender wrote, in order, the sender and the subject first.
        sentences: The sentences of the body they come from.
        small_print: Legal and technical sentences of the body, which carry no answer.
        quote_start: Offset in the body at which an earlier mail begins, or its length.
    """

    clauses: tuple[Clause, ...]
    sentences: tuple[Sentence, ...]
    small_print: tuple[Sentence, ...]
    quote_start: int


def passages_of(mail: Mail, lexicon: Lexicon) -> Passages:
    """Take a mail apart into clauses, the sender and the subject first."""
    body = mail.body[:LONGEST_TEXT]
    end = quote_start(body)
    own = _without_quoted_lines(body[:end])
    kept, small_print = _sorted_out(own, sentences_of(own), lexicon=lexicon)
    subject = Sentence(mail.subject[:1000], 0, len(mail.subject[:1000]))
    sender = Sentence(mail.sender[:1000], 0, len(mail.sender[:1000]))
    clauses = [*_clauses(sender, -1, where="sender", lexicon=lexicon)]
    clauses += _clauses(subject, 0, where="subject", lexicon=lexicon)
    for number, sentence in enumerate(kept, start=1):
        clauses += _clauses(sentence, number, where="body", lexicon=lexicon)
    return Passages(tuple(clauses), kept, small_print, end)


def quote_start(body: str) -> int:
    """Return where an earlier mail begins that stands below this one, or the length."""
    found = _QUOTE_STARTS.search(fold(body))
    if found is None or len(body[: found.start()].strip()) < _SHORTEST_OWN:
        return len(body)
    return found.start()


def _without_quoted_lines(body: str) -> str:
    """Blank out lines marked as quoted; offsets stay. A mail of such lines alone is kept."""
    lines = body.splitlines(keepends=True)
    own = [_blanked(line) if line.lstrip().startswith((">", "|")) else line for line in lines]
    left = "".join(own)
    return left if len(left.strip()) >= _SHORTEST_OWN else body.replace(">", " ")


def _blanked(line: str) -> str:
    return " " * (len(line) - 1) + "\n"


def _sorted_out(
    body: str, sentences: tuple[Sentence, ...], *, lexicon: Lexicon
) -> tuple[tuple[Sentence, ...], tuple[Sentence, ...]]:
    """Part what was written to this reader from what stands below every mail."""
    kept: list[Sentence] = []
    small_print: list[Sentence] = []
    in_small_print = False
    end = 0
    for sentence in sentences:
        new_paragraph = end == 0 or _BLANK_LINE.search(body, end, sentence.start) is not None
        small = _is_small_print(sentence, lexicon)
        # Under a heading such as "Data protection" all is small print, but not at the top.
        in_small_print = small and bool(kept) if new_paragraph else in_small_print
        (small_print if small or in_small_print else kept).append(sentence)
        end = sentence.end
    # A mail that is small print from its first line on says what it says there.
    return (tuple(kept), tuple(small_print)) if kept else (sentences, ())


def _is_small_print(sentence: Sentence, lexicon: Lexicon) -> bool:
    families = {hit.family for hit in lexicon.hits(words_of(fold(sentence.text)))}
    return "smallprint" in families and not families & {"unsuccess", "wishes", "gone"}


def _clauses(
    sentence: Sentence, number: int, *, where: Where, lexicon: Lexicon
) -> Iterator[Clause]:
    folded = fold(sentence.text)
    asks = folded.rstrip().endswith("?")
    start = 0
    ends = {match.start() for match in _CLAUSE_ENDS.finditer(folded)}
    for quoted in _long_quotations(sentence.text):
        ends.update(quoted)
    for end in [*sorted(ends), len(folded)]:
        words = words_of(folded, start=start, end=end)
        if words:
            yield from _parts(
                words, sentence, number=number, where=where, lexicon=lexicon, asks=asks
            )
        start = end


def _parts(
    words: tuple[Word, ...],
    sentence: Sentence,
    *,
    number: int,
    where: Where,
    lexicon: Lexicon,
    asks: bool,
) -> Iterator[Clause]:
    """Yield a clause, or two where a condition begins in its midst."""
    hits = lexicon.hits(words)
    condition = min((hit.first for hit in hits if hit.family == "if"), default=len(words))
    for first, last in ((0, condition), (condition, len(words))):
        if first == last:
            continue
        start, end = words[first].start, words[last - 1].end
        yield Clause(
            where,
            sentence.start + start,
            sentence.start + end,
            number,
            words[first:last],
            tuple(_moved(hits, first, last=last)),
            supposed=first == condition or _is_quotation(sentence.text, start, end=end),
            asks=asks,
        )


def _moved(hits: tuple[Hit, ...], first: int, *, last: int) -> Iterator[Hit]:
    for hit in hits:
        if first <= hit.first < last:
            yield Hit(hit.family, hit.first - first, min(hit.last, last) - first)


def _long_quotations(text: str) -> tuple[tuple[int, int], ...]:
    """Return where someone else's words stand, from mark to mark; a quoted name is too short."""
    return tuple(
        found.span()
        for found in _QUOTED.finditer(text)
        if found.group().count(" ") >= _LONG_QUOTATION_WORDS
    )


def _is_quotation(text: str, start: int, *, end: int) -> bool:
    return any(first <= start and end <= last for first, last in _long_quotations(text))
