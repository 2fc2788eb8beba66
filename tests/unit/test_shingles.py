"""Signatures: small, the same everywhere, and true to what two texts have in common."""

import random
from array import array

import pytest

from storage.shingles import KEPT, guessed, likeness, shingles, signature, unpacked

WORDS = [f"word{number}" for number in range(4000)]


def text(seed: int, count: int = 600) -> str:
    return " ".join(random.Random(seed).choices(WORDS, k=count))


def test_a_signature_is_the_same_wherever_it_is_made() -> None:
    # Stored in libraries: changing this means recognising every article anew.
    assert list(signature("The ice is thin here; walk with care.").hashes) == [
        24138157413508, 35194696480145, 256718425215064, 260896004087133,
    ]  # fmt: skip


def test_a_signature_is_stored_and_read_back() -> None:
    made = signature(text(1))
    assert len(made.hashes) == KEPT
    assert made.total == 596
    assert unpacked(made.packed()) == made


def test_a_text_without_words_has_no_shingles() -> None:
    assert signature(" \ufffc … ").hashes == array("q")
    assert guessed(signature(""), signature("")).containment == 0


@pytest.mark.parametrize("kept", [1.0, 0.7, 0.5])
def test_samples_tell_how_much_of_a_cut_text_is_in_the_whole(kept: float) -> None:
    whole = [text(number) for number in range(30)]
    cut = [" ".join(one.split()[: int(600 * kept)]) for one in whole]
    told = [guessed(signature(one), signature(part)) for one, part in zip(whole, cut, strict=True)]
    assert sum(like.containment for like in told) / 30 == pytest.approx(1, abs=0.05)
    assert sum(like.resemblance for like in told) / 30 == pytest.approx(kept, abs=0.05)


def test_unrelated_texts_have_nothing_in_common() -> None:
    assert guessed(signature(text(1)), signature(text(2))).containment == 0
    assert likeness(shingles(text(1)), shingles(text(2))).shared == 0


def test_marks_and_capitals_make_no_difference() -> None:
    assert shingles("“The ice” – it is THIN… here") == shingles('"the ice" - it is thin here')


def test_a_script_without_spaces_is_told_by_longer_runs() -> None:
    japanese = "港の氷はまだ薄いので歩いてはいけないと港長は月曜日に語った"
    assert len(shingles(japanese)) == len(japanese) - 8
    assert shingles(japanese) & shingles(japanese + "船は港に残る")


def test_of_a_book_only_the_beginning_counts() -> None:
    assert signature(text(1, 60_000)).total < 20_000
