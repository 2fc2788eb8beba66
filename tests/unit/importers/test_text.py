"""Plain text and Markdown as articles."""

from pathlib import Path

import pytest

from storage import blocks
from storage.records import Kind
from tests.saved import png
from tests.unit.importers.reading import code, extract, items

PROSE = """\
The lake in winter

The ice on the lake was thin this year, and nobody who lives in the
village walked on it before the new year. The keeper counted the boats
that came home and wrote the number down.

   +-----+-----+
   | a   | b   |
   +-----+-----+

Roses are red
Violets are blue

- the first thing that was found on the ice that winter, long ago, was
  a boot
- the second
"""


def test_lines_broken_by_hand_are_joined(tmp_path: Path) -> None:
    read = extract(tmp_path / "note.txt", PROSE.encode())
    assert (read.format, read.metadata.title) == ("text", "The lake in winter")
    assert "who lives in the village walked on it before" in read.text
    assert "Roses are red\nViolets are blue" in read.text


def test_a_drawing_and_a_list_keep_their_form(tmp_path: Path) -> None:
    found = blocks.decode(extract(tmp_path / "note.txt", PROSE.encode()).blocks)
    (drawn,) = [block for block in found if block.kind is Kind.PREFORMATTED]
    assert drawn.text == "+-----+-----+\n| a   | b   |\n+-----+-----+"
    listed = [block.text for block in found if block.nest == "u"]
    assert listed == [
        "the first thing that was found on the ice that winter, long ago, was a boot",
        "the second",
    ]


def test_a_text_indented_as_a_whole_is_prose_and_what_is_indented_further_is_not(tmp_path: Path) -> None:
    rfc = (
        "1. Introduction\n\n"
        + "   The protocol described here is spoken between boats and harbours at\n"
        + "   night, when lamps are the only means that both of them have.\n\n" * 3
        + "       lamp = on / off\n       word = 3*lamp\n\n"
        + "Ice             Informational            [Page 1]\n\f\nRFC 9999         Lamps         May 2026\n\n"
        + "   It goes on here.\n"
    )
    read = extract(tmp_path / "rfc.txt", rfc.encode())
    found = blocks.decode(read.blocks)
    assert "harbours at night" in read.text
    assert [b.text for b in found if b.kind is Kind.PREFORMATTED] == ["lamp = on / off\nword = 3*lamp"]
    assert "[Page 1]" not in read.text
    assert "RFC 9999" not in read.text


def test_each_long_line_is_a_paragraph(tmp_path: Path) -> None:
    line = "The keeper counted the boats that came home and wrote the number down in a book. " * 4
    read = extract(tmp_path / "note.txt", f"{line}\n{line}\n{line}".encode())
    assert len(read.text.split("\n")) == 3
    assert read.metadata.title == "note"


@pytest.mark.parametrize(
    ("text", "charset"),
    [
        ("Лёд на озере был тонким, и никто не ходил по нему до нового года.", "cp1251"),
        ("Das Eis war dünn, für alle Fußgänger.", "latin-1"),
        ("湖の氷は薄く、誰もその上を歩かなかった。", "shift_jis"),
        ("The ice was thin.", "utf-16"),
    ],
)
def test_a_text_is_decoded_by_its_bytes(tmp_path: Path, text: str, charset: str) -> None:
    assert text in extract(tmp_path / "note.txt", (f"x\n\n{text}\n" * 3).encode(charset)).text


def test_a_text_is_never_taken_for_html(tmp_path: Path) -> None:
    read = extract(
        tmp_path / "note.txt", b"Tags\n\nThe tag <script>alert(1)</script> & <b>bold</b> are words here."
    )
    assert "<script>alert(1)</script> & <b>bold</b>" in read.text


def test_chinese_lines_are_joined_without_a_space(tmp_path: Path) -> None:
    line = "湖上的冰很薄村里没有人在新年之前走在上面守门人数着回家的船只并把数字写下来"
    assert line * 3 in extract(tmp_path / "note.txt", f"冰\n\n{line}\n{line}\n{line}\n".encode()).text


def test_bytes_that_are_no_text_are_refused(tmp_path: Path) -> None:
    assert code(tmp_path / "a.txt", bytes(range(32)) * 40) == "malformed"
    assert code(tmp_path / "b.txt", b" \n \n") == "no-text"
    assert code(tmp_path / "c.md", b"") == "no-text"


MARKDOWN = b"""---
title: "Ice: a study"
author:
  - Ada Ice
  - "[[Ben Snow]]"
date: 2026-03-02T10:00:00+01:00
tags:
  - winter/ice
  - "#lake"
source: https://paper.example/ice
---
# Ice: a study

Some ~~old~~ **new** text with [[A note|a link]] and a footnote[^1].

> [!warning] Thin
> Take care.

| a | b |
|---|---|
| 1 | 2 |

![[boats.png]] <script>alert(1)</script> <img src="x.png" onerror="alert(1)">
[here](javascript:alert(1))

```python
x = [[1]]
```

[^1]: The note.
"""


def test_markdown_tells_of_itself_above_its_text(tmp_path: Path) -> None:
    read = extract(tmp_path / "ice.md", MARKDOWN)
    told = read.metadata
    assert (told.title, told.byline, told.url) == (
        "Ice: a study",
        "Ada Ice, Ben Snow",
        "https://paper.example/ice",
    )
    assert told.published == "2026-03-02T09:00:00Z"
    assert read.tags == ("winter/ice", "lake")
    assert "title:" not in read.text


def test_markdown_becomes_blocks_and_nothing_of_it_runs(tmp_path: Path) -> None:
    (tmp_path / "boats.png").write_bytes(png())
    read = extract(tmp_path / "ice.md", MARKDOWN)
    found = blocks.decode(read.blocks)
    assert [block.text for block in found if block.cell] == ["a", "b", "1", "2"]
    assert [block.code_language for block in found if block.kind is Kind.PREFORMATTED] == ["python"]
    assert "x = [[1]]" in read.text
    assert "a link" in read.text
    assert "Thin" in [block.text for block in found if block.nest == "q"]
    assert "alert" not in blocks.to_html(found)
    assert len(read.images) == 1


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (b"# Thin *ice*\n\nWords.", "Thin ice"),
        (b"Thin ice\n========\n\nWords.", "Thin ice"),
        (b"Words and more words.", "note"),
        (b'+++\ntitle = "Hugo"\ntags = ["a"]\n+++\nWords.', "Hugo"),
        (b"---\n\nWords below a rule, no pairs.\n\n---\n", "note"),
        (b"```\n# no title\n```\n\nWords.", "note"),
    ],
)
def test_the_title_of_markdown(tmp_path: Path, text: bytes, title: str) -> None:
    read = extract(tmp_path / "note.md", text)
    assert read.metadata.title == title
    assert "ords" in read.text


@pytest.mark.parametrize(
    "text", [b"> " * 5000 + b"deep", b"- " * 2000 + b"deep", b"[" * 3000, b"*" * 3000 + b"a"]
)
def test_hostile_markdown_ends_in_a_page_or_one_error(tmp_path: Path, text: bytes) -> None:
    (item,) = items(tmp_path / "a.md", text)
    assert item.extract is not None or item.error is not None
