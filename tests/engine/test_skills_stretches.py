"""Sentences cut into what is read at once. All sentences are invented."""

from nextround.engine.skills.stretches import batches, flat, stretches_of
from nextround.engine.skills.words import words_in


def one_piece_a_letter(text):
    return [ord(letter) for letter in text if letter != "?"]


def stretches(text):
    return list(stretches_of(0, words_in(text, most=10_000), pieces_of=one_piece_a_letter))


def lengths(text):
    return [len(stretch.words) for stretch in stretches(text)]


def test_a_sentence_is_one_stretch_and_none_is_none():
    assert lengths("You know Java") == [3]
    assert lengths("") == []


def test_many_words_and_many_pieces_are_cut():
    assert lengths("a " * 250) == [110, 110, 30]
    assert lengths("abcdefghijkl " * 30) == [21, 9]


def test_of_a_word_only_so_many_pieces_count_and_at_least_one():
    [stretch] = stretches("?? " + "a" * 50)
    assert [len(pieces) for pieces in stretch.pieces] == [1, 1, 12]


def test_the_pieces_of_all_lie_between_marks():
    [stretch] = stretches("ab c")
    assert flat([stretch, stretch]).tolist() == [101, 97, 98, 99, 102] * 2
    assert stretch.length == 5


def test_a_danish_list_that_lost_its_stops_is_cut_where_each_item_begins():
    assert lengths("Du er stabil Du kan samarbejde med kolleger Vi er glade") == [3, 5, 3]
    assert lengths("You are calm You can work with others") == [8]


def test_only_what_is_no_english_is_marked_so():
    assert [stretches(text)[0].foreign for text in ("Du kan samarbejde", "You can lead")] == [
        True,
        False,
    ]


def test_what_is_computed_together_stays_in_order_and_small():
    some = stretches("a " * 1000)
    together = list(batches(some))
    assert [stretch for batch in together for stretch in batch] == some
    assert max(sum(stretch.length for stretch in batch) for batch in together) <= 300
