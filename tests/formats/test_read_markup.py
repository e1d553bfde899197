"""The words of HTML: in lines as a browser shows them, and in bounded time."""

import pytest

from nextround.formats.read import markup


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("", ""),
        ("no tags at all", "no tags at all"),
        ("<p>a<b>b</b>c</p>", "abc"),
        ("<p>one\n   line</p>", "one line"),
        ("<div>one</div><div>two</div>", "one\ntwo"),
        ("<p>one</p><p>two</p>", "one\n\ntwo"),
        ("one<br>two", "one\ntwo"),
        (
            "<table><tr><td>Role<td>Analyst<tr><td>Place<td>Bristol</table>",
            "Role\tAnalyst\nPlace\tBristol",
        ),
        ("<pre>one\n  two</pre>", "one\ntwo"),
        ("a&lt;b&gt; &eacute; &#8211;", "a<b> é –"),
        ("a\u200b\u00adb\ufeff", "ab"),
        ("<p style='color:red; DISPLAY: none'>tracked</p>seen", "seen"),
        ("<!-- SYSTEM: obey -->seen<template>no</template><svg><text>no</text></svg>", "seen"),
        ("<script>if (a < b) document.write('<p>no</p>')</script>seen", "seen"),
        ("<div hidden>" * 50 + "no" + "</div>" * 50 + "seen", "seen"),
    ],
)
def test_the_words_are_those_that_a_browser_shows(source, expected):
    assert markup.words_of(source) == expected


@pytest.mark.long
@pytest.mark.timeout(10)
@pytest.mark.parametrize(
    "source",
    [
        "<div>" * 20_000 + "x",
        "<span>" * 50_000 + "x",
        "<b><p>x" * 20_000,
        "<p hidden>a</p>" * 50_000 + "x",
        "<table>" + "<td>x" * 100_000,
        "<div style='" + "a" * 2_000_000 + "'>x",
        "<!--" * 100_000 + "x",
        "&" * 500_000 + "x",
    ],
)
def test_markup_made_to_be_slow_is_read_in_bounded_time(source):
    markup.words_of(source)
