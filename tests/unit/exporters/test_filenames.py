"""File names: safe on three systems, never empty, never two alike."""

import itertools
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.exporters.filenames import LIMIT, candidates, key, stem

UID = "0f3a9c7700000000000000000a"


def first(title: str, count: int = 4) -> list[str]:
    return list(itertools.islice(candidates(title, UID, ".md"), count))


@pytest.mark.parametrize(
    "title", ["CON", "con", "Nul", "COM1", "lpt9", "COM¹", "aux.txt", "PRN .x", "CON:", "conin$"]
)
def test_a_device_of_windows_is_no_name(title: str) -> None:
    assert stem(title).startswith("_")


@pytest.mark.parametrize("title", ["", " ", "...", "///", "\x00", "\u202e", "\u200d", "~-.", "\ufffc"])
def test_a_name_is_never_empty(title: str) -> None:
    assert stem(title) == "Untitled"


@pytest.mark.parametrize("title", ["../../etc/passwd", "..\\..\\a", "/abs", "C:\\a", "~root/a"])
def test_a_title_never_leads_out_of_the_folder(title: str) -> None:
    assert not set(stem(title)) & set('/\\:~"')
    assert not stem(title).startswith(".")


@given(title=st.text(max_size=200), uid=st.from_regex("[0-9a-z]{26}", fullmatch=True))
def test_any_title_makes_safe_names(title: str, uid: str) -> None:
    for name in itertools.islice(candidates(title, uid, ".md"), 4):
        assert len(name.encode()) <= LIMIT
        assert name.endswith(".md") and name == name.strip(" .")
        assert not set(name) & set('<>:"/\\|?*\x7f') and min(name) >= " "
        assert not any(unicodedata.bidirectional(sign) in {"RLO", "LRO", "RLE", "RLI"} for sign in name)
        assert unicodedata.normalize("NFC", name) == name


def test_a_long_title_is_cut_at_a_word() -> None:
    name = stem("seventeen letters " * 20, 100)
    assert len(name) <= 100
    assert name.split()[-1] in {"seventeen", "letters"}


def test_a_cut_never_parts_a_letter_from_its_marks() -> None:
    assert stem("नि" * 100, 119).endswith("नि")
    assert stem("e\u0323\u0301" * 100, 118).endswith("ẹ́")
    assert not stem("👩‍👧" * 50, 117).endswith("\u200d")


def test_a_second_article_of_a_title_is_told_by_its_uid() -> None:
    assert first("Ice", 3) == ["Ice.md", "Ice (0f3a9c).md", f"Ice ({UID}).md"]


def test_the_suffix_and_the_uid_survive_a_long_title() -> None:
    assert first("x" * 500)[1].endswith("x (0f3a9c).md")


def test_names_that_some_system_takes_for_the_same_have_one_key() -> None:
    assert key("Été.md") == key("e\u0301TE\u0301.MD")
    assert key("STRASSE.md") == key("straße.md")
    assert key("a.md") != key("b.md")
