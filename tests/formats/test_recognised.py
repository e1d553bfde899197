"""What Tesseract saw, with its guesses at drawn things mended, and how letters look."""

from nextround.formats.contract import Scan
from nextround.formats.recognised import pages_of

WIDTH, HEIGHT, LINE = 1000, 800, 40
LETTER, TALL = 16, 20  # pixels, of each letter here


def line_of(number, *words, sure=95, block=1, tall=TALL):
    """Return the rows of a line whose words are given, or words with the gaps before them."""
    left, rows = 100, []
    for place, each in enumerate(words):
        word, gap = each if isinstance(each, tuple) else (each, 10)
        left += gap
        box = left, number * LINE, LETTER * len(word) * tall // TALL, tall
        left += box[2]
        rows.append("\t".join(map(str, (5, 1, block, 1, number, place, *box, sure, word))))
    return rows


def page(*lines, strokes=()):
    """Return the page of such lines; `strokes` has how thick some words' are, and their ground."""
    table = "\n".join(row for line in lines for row in line)
    return pages_of([table], [drawn(lines, dict(strokes))])[0]


def drawn(lines, strokes):
    pixels = bytearray(b"\xff" * (WIDTH * HEIGHT))
    for cells in (row.split("\t") for line in lines for row in line):
        left, top, width, height = map(int, cells[6:10])
        thick, dark = strokes.get(cells[11], (3, False))
        on, off = (b"\xff", b"\0") if dark else (b"\0", b"\xff")
        strip = ((on * thick + off * (LETTER - thick)) * (width // LETTER)).ljust(width, off)
        for row in range(top, top + height):
            pixels[row * WIDTH + left : row * WIDTH + left + width] = strip
    return Scan(bytes(pixels), WIDTH, HEIGHT, 500.0)


def texts(*lines):
    return [run.text for run in page(*lines).runs]


def test_signs_at_the_head_of_a_line_are_bullets():
    assert texts(
        line_of(1, "«", "Led", "forty"), line_of(2, "©", "London,", "UK"), line_of(3, "(%)", "2019")
    ) == ["• Led forty", "• London, UK", "• 2019"]


def test_what_a_line_may_begin_with_stays():
    lines = (line_of(1, "-", "Led"), line_of(2, "+", "49", "170"), line_of(3, "R&D", "head"))
    assert texts(*lines) == ["- Led", "+ 49 170", "R&D head"]


def test_a_letter_is_a_round_bullet_where_it_hangs_or_comes_again():
    assert texts(line_of(1, "e", ("Led", 20)), line_of(2, "o", "Rio")) == ["• Led", "o Rio"]
    assert texts(line_of(1, "e", "Led"), line_of(2, "e", "Grew")) == ["• Led", "• Grew"]


def test_a_bullet_far_from_its_words_is_no_part_of_them():
    assert texts(line_of(1, "«", ("Led", 45)), line_of(2, "«", ("Far", 300))) == [
        "•",
        "Led",
        "«",
        "Far",
    ]


def test_icons_within_a_line_are_left_out():
    line = line_of(1, "Ada", "|", "&", "+1555", "|", "©", "Austin", ("@", 90), "example.org")
    assert texts(line) == ["Ada | +1555 | Austin", "example.org"]


def test_guesses_at_drawn_things_are_left_out():
    writing = [line_of(number, "Bread", "and", "rotas") for number in range(1, 5)]
    picture = line_of(6, "Eee", "ME", sure=34), line_of(7, "lO", sure=30)
    assert texts(*writing, *picture) == ["Bread and rotas"] * 4


def test_of_a_page_that_is_hard_to_read_all_stays():
    assert texts(line_of(1, "Bread", sure=35), line_of(2, "rotas", sure=30)) == ["Bread", "rotas"]


def test_words_of_about_one_size_have_the_same():
    lines = [line_of(number, "oven", "oven") for number in range(1, 13)]
    heads = line_of(14, "seven", tall=30), line_of(16, "seven", tall=31)
    runs = page(*lines, *heads).runs
    assert len({run.size for run in runs[:12]}) == 1
    assert runs[12].size == runs[13].size > 1.3 * runs[0].size


def test_headings_have_one_size_on_all_pages():
    lines = [line_of(number, "oven", "oven") for number in range(1, 13)]
    pages = [[*lines, line_of(14, "seven", tall=tall)] for tall in (30, 31)]
    tables = ["\n".join(row for line in page for row in line) for page in pages]
    first, second = pages_of(tables, [drawn(page, {}) for page in pages])
    assert first.runs[-1].size == second.runs[-1].size > first.runs[0].size


def test_bold_words_are_a_run_of_their_own():
    lines = [line_of(number, "bread", "and", "rotas") for number in range(2, 8)]
    strokes = {"Princeton": (5, False), "Mill,": (5, False), "Baker": (3, False)}
    runs = page(line_of(1, "Princeton", "Mill,", "in", "Baker"), *lines, strokes=strokes).runs
    assert [(run.text, run.bold) for run in runs[:3]] == [
        ("Princeton Mill,", True),
        ("in Baker", False),
        ("bread and rotas", False),
    ]


def test_light_words_on_dark_ground_are_as_heavy_as_dark_ones():
    lines = [line_of(number, "bread", "rotas") for number in range(2, 8)]
    strokes = {"Skills": (3, True), "Contact": (5, True)}
    runs = page(line_of(1, "Skills"), line_of(9, "Contact"), *lines, strokes=strokes).runs
    assert [(run.text, run.bold) for run in runs[:2]] == [("Skills", False), ("Contact", True)]


def test_a_page_with_nothing_on_it_has_no_runs():
    assert pages_of([""], [Scan(bytes(100), 10, 10, 595.0)])[0].runs == ()
