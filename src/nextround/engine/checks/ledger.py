"""Cases of the ledger: what a correlation is worth, and beliefs after evidence."""

from collections.abc import Iterator, Mapping

from nextround.engine.checks.parts import Compared, NotCasesError, Part, list_of, number, refused
from nextround.engine.ledger import (
    Piece,
    Source,
    Status,
    Worth,
    belief_of,
    flag_of,
)

_TOLERANCE = 1e-9


def compared(file: Part) -> Iterator[Compared]:
    """Compare ratios and beliefs with what the file has for them, by its table of sources."""
    for case in file.parts("lr_from_r"):
        yield from _ratios(case)
    worths = {
        _source(name, file): _worth(file.part("sources"), name)
        for name in file.part("sources").value
    }
    for case in file.parts("cases"):
        yield from _belief(case, worths)


def _ratios(case: Part) -> Iterator[Compared]:
    found = refused(case, lambda: flag_of(case.number("r")))
    ours = {
        "sens": found.hit,
        "fpr": found.false_alarm,
        "LR_pos": found.speaks_for,
        "LR_neg": found.speaks_against,
    }
    for key, value in ours.items():
        theirs = case.number(key)
        # A ratio may be of any size: it is compared as a share of theirs.
        scale = theirs if key.startswith("LR") else 1.0
        yield Compared(f"lr_from_r.{key}", value / scale, theirs / scale, _TOLERANCE)


def _belief(case: Part, worths: Mapping[Source, Worth]) -> Iterator[Compared]:
    worked_at = (
        case.part("opts").number_or_nothing("worked_at")
        if "worked_at" in case.part("opts").value
        else None
    )
    pieces = [_piece(each, worked_at=worked_at) for each in case.parts("obs")]
    ours = refused(case, lambda: belief_of(case.number("p0"), pieces, worths))
    yield Compared("p", ours.chance, case.number("p"), _TOLERANCE)
    yield Compared("logodds", ours.log_odds, case.number("logodds"), _TOLERANCE)
    theirs = case.part("parts")
    for name in {*theirs.value} | {*ours.parts}:
        part = ours.parts.get(_source(name, theirs))
        yield Compared(
            "parts", part, theirs.number(name) if name in theirs.value else None, _TOLERANCE
        )
    same = ours.status is _status(case)
    yield Compared("status", float(same), 1.0, 0.0)


def _piece(case: Part, *, worked_at: float | None) -> Piece:
    day = case.number("day")
    ratio = case.number("LR") if "LR" in case.value else None
    return refused(
        case,
        lambda: Piece(
            source=_source(case.value.get("source"), case),
            speaks_for=case.number("polarity") > 0,
            age=-day,
            rater=str(case.value.get("rater", "")),
            strength=case.number("strength", 1.0),
            ratio=ratio,
            is_overtaken=worked_at is not None and day < worked_at,
        ),
    )


def _worth(sources: Part, name: str) -> Worth:
    where = f"{sources.where}.{name}"
    row = [number(each, where) for each in list_of(sources.value[name], where)]
    if len(row) != 6:
        raise NotCasesError(f"{where} has no six numbers")
    return refused(sources, lambda: Worth(row[0], row[1], row[2], row[3], row[4], row[5]))


def _source(name: object, case: Part) -> Source:
    if name not in {*Source}:
        raise NotCasesError(f"{case.where}: “{name}” is no source of evidence")
    return Source(str(name))


def _status(case: Part) -> Status:
    status = case.value.get("status")
    if status not in {*Status}:
        raise NotCasesError(f"{case.where}.status is none of {', '.join(Status)}")
    return Status(str(status))
