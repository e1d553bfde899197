"""A Europass CV as XML, in the forms from before 2020 and since."""

from nextround.engine.cv.layout import Fields
from nextround.formats.contract import Refusal, RefusedError
from nextround.formats.read import europass_new, europass_old, xml_tree

FORMAT = "europass"
_MARKS = (b"SkillsPassport", b"learnerinfo", b"LearnerInfo", b"Candidate")


def is_europass(head: bytes) -> bool:
    """Return whether a file that begins like this may be a Europass CV."""
    plain = head.replace(b"\0", b"")
    return b"<" in plain[:200] and any(mark in plain for mark in _MARKS)


def fields(content: bytes) -> Fields:
    """Return the fields of a Europass CV.

    Raises:
        RefusedError: It is none, or it is damaged.
    """
    root = xml_tree.plainly_named(xml_tree.parsed(content))
    if root.tag == "candidate" or root.find(".//candidateperson") is not None:
        return Fields(FORMAT, europass_new.resume(root))
    learner = root if root.tag == "learnerinfo" else root.find(".//learnerinfo")
    if learner is None:
        raise RefusedError(Refusal.XML_NO_CV)
    return Fields(FORMAT, europass_old.resume(learner))
