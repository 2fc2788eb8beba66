"""Front matter: any parser of YAML reads back exactly what was written."""

import yaml
from hypothesis import given
from hypothesis import strategies as st

from storage.exporters.front_matter import front_matter, scalar
from storage.exporters.identities import of as identity
from tests.unit.exporters.readers import needs_pandoc, pandoc

HOSTILE = (
    "", " ", "yes", "no", "null", "~", "2026-05-01", "1e3", "0x10", "12:30:45", "a: b", "a #b", "# a", "- a",
    "---", "...", "a\n---\nb", "a\r\nb", "\t", "'", '"', '\\"', "\\", "\\n", "[a]", "{a: b}", "!tag", "&a",
    "*a", "|", ">", "%", "@", "`", "{{ a }}", "[[a]]", "\x00", "\x07", "\x7f", "\x85", "\xa0", "\u2028",
    "\u2029", "\u202eabc", "\ufeff", "\ufffe", "\uffff", "\ufdd0", "😀", "हिन्दी", "زبان", "中文", "a" * 5000,
)  # fmt: skip


def read(block: str) -> dict[str, object]:
    found: dict[str, object] = yaml.safe_load(block.removeprefix("---\n").removesuffix("\n---"))
    return found


def test_hostile_strings_are_read_back_exactly() -> None:
    for text in HOSTILE:
        assert read(front_matter({"title": text})) == {"title": text}
        assert read(front_matter({"tags": [text, text]})) == {"tags": [text, text]}


@given(text=st.text(st.characters(exclude_categories=["Cs"])))
def test_any_string_is_read_back_exactly(text: str) -> None:
    assert read(front_matter({"title": text})) == {"title": text}


def test_every_property_stays_on_its_line() -> None:
    for text in HOSTILE:
        assert len(scalar(text).splitlines()) == 1


def test_a_lone_surrogate_becomes_a_replacement_and_a_pair_its_character() -> None:
    assert scalar("a\ud800b") == '"a\ufffdb"'
    assert scalar("\ud83d\ude00") == '"😀"'


def test_an_empty_list_is_a_list() -> None:
    assert read(front_matter({"tags": []})) == {"tags": []}


def test_the_order_is_kept() -> None:
    assert list(read(front_matter({"title": "a", "source": "b", "author": "c"}))) == [
        "title",
        "source",
        "author",
    ]


@needs_pandoc
def test_pandoc_takes_it_for_metadata_and_the_rest_for_the_body() -> None:
    # Of a string that is nothing but a tab pandoc 2.17 gives up; no title or tag is.
    tags = [text for text in HOSTILE if text != "\t"]
    block = front_matter({"title": "a\n---\nb: [", "tags": tags})
    assert [part["t"] for part in pandoc(block + "\n\nBody\n", "markdown")] == ["Para"]


def test_the_identity_is_read_from_the_front_matter_alone() -> None:
    ours = front_matter({"title": 'uid: "b"', "uid": "a"})
    assert identity(ours + "\n\nBody") == "a"
    assert identity('---\ntitle: "x"\n---\n\nuid: "a"\n') is None
    assert identity('uid: "a"\n') is None
    assert identity("") is None
