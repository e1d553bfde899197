"""`nextround read`: what a text says, one JSON object on a line."""

import json
import sys
from collections.abc import Callable, Iterator
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import Any

import click

from nextround.cli import postings, rows
from nextround.cli.read_skills import lines_of_skills
from nextround.cli.words import gettext as _
from nextround.engine.feedback import Mark, informativeness, mark_of
from nextround.engine.mail import Fact, Mail, understand
from nextround.engine.sentences import Sentence
from nextround.formats import reading

_BAD_INPUT = 2


@click.group()
def read() -> None:
    """Read mails, feedback, CVs and postings, and print what they say."""


@read.command()
@click.argument("files", nargs=-1, required=True, metavar="FILE…")
def mail(files: tuple[str, ...]) -> None:
    """Print what each mail in FILE… is about; - is standard input.

    Takes .eml, .mbox, .html and .txt, and .jsonl with {"id","subject","from","body"} a line.
    Standard input is read as .jsonl if it begins with a brace, else as a mail. A file that
    cannot be read ends in one sentence and exit code 2; the others are read all the same.
    """
    _print_each(files, _lines_of_mails)


@read.command()
@click.argument("files", nargs=-1, required=True, metavar="FILE…")
def posting(files: tuple[str, ...]) -> None:
    """Print what each posting in FILE… is, asks and leaves open; - is standard input.

    Takes every file that holds words, such as text, HTML and PDF; facts that a page states for
    machines go before its words. Places are characters from the beginning of the words read.
    A file that cannot be read ends in one sentence and exit code 2; the others are read all
    the same.
    """
    _print_each(files, postings.lines_of)


@read.command()
@click.argument("files", nargs=-1, required=True, metavar="FILE…")
def feedback(files: tuple[str, ...]) -> None:
    """Print how much each sentence in FILE… tells: 0 boilerplate, 1 vague, 2 a reason, 3 more.

    3 is a reason with what was observed, or with something to do. Takes what `read mail` takes,
    each sentence of a mail a line, and .jsonl with {"id","text"}, one sentence a line.
    """
    _print_each(files, _lines_of_sentences)


@read.command()
@click.argument("files", nargs=-1, required=True, metavar="FILE…")
def skills(files: tuple[str, ...]) -> None:
    """Print the skills that each sentence in FILE… names, and where.

    Takes .jsonl with {"id","text"}, one sentence a line; lines that follow one another with the
    same "posting" are read as one posting. Reads English best.
    """
    from nextround.assist.encoder import NoWeightsError

    try:
        _print_each(files, lines_of_skills)
    except NoWeightsError as error:
        click.echo(_(str(error)), err=True)
        sys.exit(_BAD_INPUT)


@read.command()
@click.argument("files", nargs=-1, required=True, metavar="FILE…")
def cv(files: tuple[str, ...]) -> None:
    """Print each CV in FILE… as JSON Resume, one line a file.

    Takes PDF, Word, OpenDocument, RTF, HTML, plain text, JSON Resume, RenderCV, Europass and
    LinkedIn's export. Beside the fields stands how sure each is, from 0 to 1.
    """
    _print_each(files, _lines_of_cvs)


def _print_each(
    files: tuple[str, ...], lines_of: Callable[[str], Iterator[dict[str, object]]]
) -> None:
    failed = False
    for file in files:
        try:
            for line in lines_of(file):
                click.echo(json.dumps(line, ensure_ascii=False))
        except (reading.UnreadableError, rows.NotRowsError) as error:
            click.echo(f"{file}: {_(str(error))}", err=True)
            failed = True
    if failed:
        sys.exit(_BAD_INPUT)


def _lines_of_cvs(file: str) -> Iterator[dict[str, object]]:
    # Loaded here, so that reading a mail does not wait for what only a CV needs.
    from nextround.engine.career.json_resume import json_resume_of
    from nextround.engine.cv import read as reading_of

    path = Path(file)
    found = reading_of(reading.cv_file(path).document, file=path.name)
    resume = json_resume_of(found.career)
    # Programs know the format by its first part, so it is there even where nothing is known.
    yield {"basics": {}, **resume, "x-file": file, "x-confidence": dict(found.confidence)}


def _lines_of_mails(file: str) -> Iterator[dict[str, object]]:
    return (_line(name, letter, file=file) for name, letter in _mails_of(file))


def _lines_of_sentences(file: str) -> Iterator[dict[str, object]]:
    return (_marked(name, mark, file=file) for name, mark in _marks_of(file))


def _marks_of(file: str) -> Iterator[tuple[str, Mark]]:
    """Yield the mark of each sentence: of rows that are one each, or of the mails of a file."""
    if file.lower().endswith(".jsonl"):
        for number, row in rows.rows_of(Path(file)):
            if "text" not in row:
                needs = _('Line %(number)s is no sentence: it needs a "text".')
                raise rows.NotRowsError(needs % {"number": number})
            text = rows.texts_in(row, ("text",), number=number)["text"]
            yield str(row.get("id", number)), mark_of(Sentence(text, 0, len(text)))
        return
    for name, letter in _mails_of(file):
        for number, mark in enumerate(informativeness(letter.body), start=1):
            yield f"{name}.{number}", mark


def _mails_of(file: str) -> Iterator[tuple[str, Mail]]:
    """Yield each mail of a file with its name: its own id, or the file's and a number."""
    if file == "-":
        yield from _mails_of_standard_input()
    elif file.lower().endswith(".jsonl"):
        yield from (_mail_in(row, number) for number, row in rows.rows_of(Path(file)))
    else:
        yield from _letters(reading.read_file(Path(file)), name=Path(file).name)


def _mails_of_standard_input() -> Iterator[tuple[str, Mail]]:
    stream = sys.stdin.buffer
    beginning = stream.read(1)
    if beginning == b"{":
        yield from (_mail_in(row, number) for number, row in rows.rows(stream, begun=beginning))
        return
    content = beginning + stream.read(reading.LIMITS.file)
    yield from _letters(reading.read(content, name=""), name="-")


def _mail_in(row: dict[str, Any], number: int) -> tuple[str, Mail]:
    if "body" not in row:
        needs = _('Line %(number)s is no mail: it needs a "body".')
        raise rows.NotRowsError(needs % {"number": number})
    words = rows.texts_in(row, ("subject", "from", "body", "sent"), number=number)
    letter = Mail(words["subject"], words["from"], words["body"], _day(words["sent"]))
    return str(row.get("id", number)), letter


def _letters(read_: reading.Reading, *, name: str) -> Iterator[tuple[str, Mail]]:
    """Yield the mails of a file; a file that holds none is taken for the body of one."""
    if not read_.mails:
        yield f"{name}-1", Mail("", "", read_.words)
    for number, letter in enumerate(read_.mails, start=1):
        yield (
            f"{name}-{number}",
            Mail(letter.subject, letter.sender, letter.body, _day(letter.sent_at)),
        )


def _day(written: str | None) -> date | None:
    try:
        return date.fromisoformat((written or "")[:10])
    except ValueError:
        return None


def _line(name: str, letter: Mail, *, file: str) -> dict[str, object]:
    understanding = understand(letter)
    facts = sorted(understanding.facts.items())
    line: dict[str, object] = {
        "id": name,
        "label": understanding.label,
        "confidence": understanding.confidence,
        "words": [asdict(span) for span in understanding.words],
        "facts": {name: fact.value for name, fact in facts},
        "rests-on": {name: _place(fact) for name, fact in facts},
        "language": understanding.language,
        "x-file": file,
    }
    if understanding.also is not None:
        line["also"] = understanding.also
    return line


def _place(fact: Fact) -> dict[str, object]:
    """Return where the words stand that a fact rests on."""
    return {"where": fact.where, "start": fact.start, "end": fact.end}


def _marked(name: str, mark: Mark, *, file: str) -> dict[str, object]:
    return {
        "id": name,
        "label": mark.level,
        "text": mark.sentence.text,
        "why": mark.why.value,
        "words": mark.words,
        "bears_on": mark.bears_on.value if mark.bears_on else None,
        "about_you": mark.about_you,
        "x-file": file,
    }
