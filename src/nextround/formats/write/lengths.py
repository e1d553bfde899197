"""How numbers stand in a drawing: as short as two places allow."""


def short(number: float) -> str:
    """Return a number with up to two decimal places."""
    return f"{number:.2f}".rstrip("0").rstrip(".")


def per_cent(way: float) -> str:
    """Return a part of the way, 0 to 1, as CSS and SVG take it."""
    return f"{short(100 * way)}%"
