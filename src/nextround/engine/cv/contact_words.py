"""Ways to reach a person, as they are written: mail, telephone, addresses on the web."""

import re

MAIL = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}(?<![.-])")
WEB = re.compile(
    r"(?<![\w@.-])(?:https?://)?(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,12}"
    r"(?:[/?#][^\s|,;<>()\[\]]{0,200})?(?![\w@])",
    re.IGNORECASE,
)
_PHONE = re.compile(
    r"(?<![\w/.:-])(?:\(?\+ ?\d|\(?0\d|\(\d)[\d\s().\-–/]{5,22}\d(?!\w)"
    r"|(?<![\w/.-])\d{2,4}[-. ]\d{3,4}[-. ]\d{3,4}(?!\w)"
    r"|(?<![\w/.-])\d{2,3}(?: \d\d){3,4}(?![\w ])"
)
_DATES = re.compile(
    r"(?:19|20)\d\d ?[-–] ?(?:19|20)\d\d|(?<!\d)\d{1,2}[./](?:19|20)\d\d(?!\d)|"
    r"\d{1,2}[./]\d{1,2}[./](?:19|20)\d\d|(?:19|20)\d\d-\d\d-\d\d"
)


def tells_contact(text: str) -> bool:
    """Tell whether a mail address or a telephone number stands in a text."""
    return bool(MAIL.search(text) or _PHONE.search(text))


def phone_in(text: str) -> str:
    """Return the telephone number in a text; empty if there is none."""
    for match in _PHONE.finditer(MAIL.sub(" ", text)):
        number = match.group().strip()
        digits = sum(1 for sign in number if sign.isdigit())
        if 7 <= digits <= 15 and not _DATES.search(number):
            return number
    return ""
