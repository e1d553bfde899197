"""The small language model as the program computes it, beside what a large library computed."""

import numpy as np
import pytest

from nextround.assist import encoder

WARD = "Looked after twelve patients a night."
NURSE = "Night nurse on a ward of twelve beds."
LORRY = "Drove a lorry through the Alps."


@pytest.fixture
def no_package(monkeypatch):
    """Let the package be one that nobody has."""
    monkeypatch.setattr(encoder, "_PACKAGE", "a_package_that_nobody_has")
    encoder.reader.cache_clear()
    yield
    encoder.reader.cache_clear()


def test_meanings_are_those_that_torch_computes():
    # Computed once with torch 2.13, attention and layer norm being its own.
    meanings = encoder.reader().embed([WARD, NURSE, LORRY])
    assert meanings.shape == (3, 384)
    assert meanings[:, :3] == pytest.approx(
        np.array(
            [
                [0.080235, 0.007010, -0.031887],
                [0.009604, -0.014810, -0.066116],
                [-0.017540, 0.112474, 0.012487],
            ]
        ),
        abs=2e-6,
    )
    assert (meanings @ meanings.T)[0] == pytest.approx([1, 0.596881, 0.034441], abs=2e-6)


def test_a_text_means_the_same_alone_and_among_others():
    reader = encoder.reader()
    among = reader.embed([LORRY * 20, WARD, *[NURSE] * 20])
    assert among[1] == pytest.approx(reader.embed([WARD])[0], abs=1e-5)


@pytest.mark.parametrize("text", ["", " ", "\ud800", "\x00", "٣٤", "[SEP]", "a" * 300_000])
def test_any_text_has_a_meaning_of_length_one(text):
    [meaning] = encoder.reader().embed([text])
    assert np.linalg.norm(meaning) == pytest.approx(1, abs=1e-5)


def test_no_texts_have_no_meanings():
    assert encoder.reader().embed([]).shape == (0, 384)


def test_the_weights_are_read_once():
    assert encoder.reader() is encoder.reader()


def test_what_was_trained_says_on_what():
    about = encoder.read_tensors(encoder.TRAINED).about
    assert "MIT" in about["trained on"]
    assert encoder.TRAINED.stat().st_size < 25_000_000


@pytest.mark.usefixtures("no_package")
def test_without_the_package_one_sentence_says_what_to_do():
    with pytest.raises(encoder.NoWeightsError, match="not installed: run `make setup`"):
        encoder.reader()


def test_weights_cut_short_are_told_from_none(tmp_path, monkeypatch):
    broken = tmp_path / "skills.safetensors"
    broken.write_bytes(encoder.TRAINED.read_bytes()[:5_000])
    monkeypatch.setattr(encoder, "TRAINED", broken)
    encoder.reader.cache_clear()
    with pytest.raises(encoder.NoWeightsError, match="damaged"):
        encoder.reader()
    encoder.reader.cache_clear()
