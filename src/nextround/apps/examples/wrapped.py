"""Words of a story that are wrapped as in a file, and as they were typed."""

# A line shorter than this ends there; a longer one was only wrapped.
_WRAPPED = 66


def unwrapped(words: str) -> str:
    """Return the words as they were typed, without the line breaks of the file they stand in."""
    lines = [line.strip() for line in words.strip().split("\n")]
    ends = (
        " " if len(line) > _WRAPPED and following and following[0] not in "-–" else "\n"
        for line, following in zip(lines, [*lines[1:], ""], strict=True)
    )
    return "".join(line + end for line, end in zip(lines, ends, strict=True)).rstrip()
