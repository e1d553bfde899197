"""Names of people, employers and roles without the characters that hide in them."""

# Characters that turn the direction of what follows, or take no room: in a name they serve
# nobody but who wants it to look like another one.
_TURNING = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
_WITHOUT_WIDTH = (
    "\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180e\u200b\u2060\u2061\u2062\u2063\u2064\ufeff"
)
_TAGS = "".join(map(chr, range(0xE0000, 0xE0080)))
_HIDDEN = dict.fromkeys(map(ord, _TURNING + _WITHOUT_WIDTH + _TAGS))
_CONTROL = dict.fromkeys((*range(0x20), *range(0x7F, 0xA0), 0x2028, 0x2029), " ")
_JOINERS = "\u200c\u200d"
# From here on lie the scripts whose spelling needs joiners, and the pictures made of several.
_FIRST_JOINED = "\u0590"


def plain(name: str) -> str:
    """Return a name on one line, without what cannot be seen in it.

    The joiners of Persian, Indian scripts and composed pictures stay where they join.
    """
    visible = name.translate(_CONTROL).translate(_HIDDEN)
    joined = (one for place, one in enumerate(visible) if _stays(visible, place))
    return " ".join("".join(joined).split())


def _stays(name: str, place: int) -> bool:
    if name[place] not in _JOINERS:
        return True
    before, after = name[place - 1 : place], name[place + 1 : place + 2]
    return before >= _FIRST_JOINED and after >= _FIRST_JOINED and after not in _JOINERS
