"""Numbers as people write them: "£47,800", "3.412,50", "1 234,5", "0,125"."""

import re
from decimal import Decimal

from django.utils.formats import number_format
from django.utils.translation import gettext as _

from nextround.engine.offers import OfferError

_CURRENCY = r"(?:[^\W\d_]{3}|[^\W\d_]{0,3}[$€£¥₹₽₺₩₪₫₴₦฿]|zł|Kč|kr\.?|Fr\.?)"
# "Fr. 4'200.–": what stands around the number, and the stroke for no pence.
_AROUND = re.compile(
    rf"(?:{_CURRENCY})?\s*(?P<number>\d(?:.*\d)?|[.,]\d+)(?:[.,]?[-–—]+|[.,])?\s*"
    rf"(?:{_CURRENCY})?\s*(?P<share>%)?",
    re.IGNORECASE,
)
_GROUPED = re.compile(
    r"(?P<before>[1-9]\d{0,2}(?P<mark>[.,\s’'])\d{3}(?:(?P=mark)\d{3})*)"
    r"(?:(?!(?P=mark))[.,](?P<after>\d+))?"
)
# Lakhs and crores: twos before the last three.
_BY_TWOS = re.compile(r"(?P<before>[1-9]\d?(?:,\d{2})+,\d{3})(?:\.(?P<after>\d+))?")
_PLAIN = re.compile(r"\d+|\d*[.,]\d+")
# One mark before three digits: "37.125" is either, "0.125" and "1234.125" are not.
_EITHER = re.compile(r"[1-9]\d{0,2}[.,]\d{3}")


def read(text: str, *, whole: bool) -> Decimal:
    """Return the number that a person wrote, with a currency or a per cent sign around it.

    "37.125" is read as thousands where a `whole` sum is meant, such as a year's pay, and else
    as a number with a fraction, such as an hour's pay or a share.

    Raises:
        OfferError: No reading of it is a number.
    """
    around = _AROUND.fullmatch(text.strip())
    number = around["number"] if around else ""
    if around and around["share"] and whole:
        raise OfferError(
            _("“%(text)s” is a share of something. Write the sum, or choose per cent.")
            % {"text": text}
        )
    if _PLAIN.fullmatch(number) and not (whole and _EITHER.fullmatch(number)):
        return Decimal(number.replace(",", "."))
    grouped = _GROUPED.fullmatch(number) or _BY_TWOS.fullmatch(number)
    if grouped is None:
        raise OfferError(_("“%(text)s” is not a number. Write it as 1234.50.") % {"text": text})
    before, after = re.sub(r"\D", "", grouped["before"]), grouped["after"]
    return Decimal(f"{before}.{after}" if after else before)


def kept(number: Decimal) -> str:
    """Return a number as it is kept: without marks, and never one that reads two ways."""
    plain = f"{number:f}"
    return f"{plain}0" if _EITHER.fullmatch(plain) else plain


def shown(number: Decimal, *, whole: bool) -> str:
    """Return a number as the reader writes it, so that `read` has it back as it was."""
    places = len(kept(number).partition(".")[2])
    return number_format(number, decimal_pos=places, force_grouping=whole)
