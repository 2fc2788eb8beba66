"""What a person writes into an exported file is there after the next export, whatever changed here."""

import re
from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st

from storage.exporters import merging
from storage.exporters.escaping import escape, plain, unescape
from storage.exporters.exporter import Options
from storage.exporters.markdown import Markdown
from storage.exporters.obsidian import Obsidian
from storage.exporters.passages import noted, tag_line
from storage.exporters.reading import parse_tags, read
from storage.exporters.spreadsheet import guarded, unguarded
from storage.records import Highlight
from tests.unit.exporters.items import article, content, highlight, item, paragraph

TEXT = content(*(paragraph(f"Sentence number {number} of a long article about ice.") for number in range(6)))
STARTS = [match.start() for match in re.finditer("Sentence", TEXT.text)]


def marks(numbers: list[int], note: str) -> list[Highlight]:
    return [
        highlight(TEXT, STARTS[each], STARTS[each] + 17, number=each + 1, note=f"{note} {each}", tags=["a"])
        for each in numbers
    ]


def words(text: str) -> Counter[str]:
    return Counter(re.findall(r"own\d+own", text))


@st.composite
def edits(draw: st.DrawFn) -> list[tuple[str, float, str]]:
    kinds = st.sampled_from(["insert", "line", "delete", "drop mark", "trim", "crlf"])
    return [
        (draw(kinds), draw(st.floats(0, 0.999)), f"own{number}own") for number in range(draw(st.integers(1, 8)))
    ]


def edited(text: str, kind: str, at: float, word: str) -> str:
    lines = text.split("\n")
    number = int(at * len(lines))
    match kind:
        case "insert":
            place = int(at * len(text))
            return f"{text[:place]} {word} {text[place:]}"
        case "line":
            return "\n".join([*lines[:number], word + "  ", *lines[number:]])
        case "delete":
            kept = [line for line in lines[number : number + 3] if "own" in line]
            return "\n".join([*lines[:number], *kept, *lines[number + 3 :]])
        case "drop mark":
            comments = [at for at, line in enumerate(lines) if line.startswith("<!-- ") and "own" not in line]
            if comments:
                del lines[comments[int(at * len(comments))]]
            return "\n".join(lines)
        case "trim":
            return "\n".join(line.rstrip() for line in lines)
        case _:
            return text.replace("\r\n", "\n").replace("\n", "\r\n")


@settings(max_examples=150, deadline=None)
@given(
    st.sampled_from([Markdown(), Obsidian()]),
    st.lists(st.integers(0, 5), unique=True, max_size=6).map(sorted),
    st.lists(st.integers(0, 5), unique=True, max_size=6).map(sorted),
    st.booleans(),
    edits(),
)
def test_no_word_of_the_user_is_lost(
    exporter: Markdown, before: list[int], after: list[int], renamed: bool, doings: list[tuple[str, float, str]]
) -> None:
    first = merging.finished(exporter.render(item(TEXT, *marks(before, "old")), Options()))
    file = first
    for kind, at, word in doings:
        file = edited(file, kind, at, word)
    there = words(file)
    of = article("Another title" if renamed else "Thin ice")
    for note in ("new", "newer"):
        file = merging.merge(file, exporter.render(item(TEXT, *marks(after, note), of=of), Options())).text
        assert not there - words(file)


@given(st.lists(st.sampled_from(["", "own words  ", "\t- a list", "> quote"]), max_size=4), st.booleans())
def test_what_stands_outside_stays_to_the_byte(own: list[str], crlf: bool) -> None:
    first = merging.finished(Markdown().render(item(TEXT, *marks([1, 3], "old")), Options()))
    eol = "\r\n" if crlf else "\n"
    cut = first.index("<!-- lectorium:7h2k0000000000000000000004")
    mine = eol.join(own)
    file = "\ufeff" + first[:cut].replace("\n", eol) + mine + eol + first[cut:].replace("\n", eol) + mine
    done = merging.merge(file, Markdown().render(item(TEXT, *marks([1, 3], "new")), Options())).text
    assert done.startswith("\ufeff---") and done.endswith(eol + mine)
    assert f"-->{eol}{eol}{mine}{eol}<!-- lectorium:7h2k0000000000000000000004" in done
    assert "new 1" in done and "old" not in done


PROSE = st.text(st.sampled_from(list("ab *_[]#\\`\n\t>-1.:<!&;@=~^|$'\"{}%TagsÀ漢,")), max_size=40)


@given(st.one_of(PROSE, st.text(max_size=40)))
def test_literal_markdown_reads_back_to_what_was_written(text: str) -> None:
    assert unescape(escape(text)) == plain(text)


TAGS = PROSE.map(lambda text: " ".join(text.split()).strip("/ ")).filter(bool)


@given(PROSE, st.lists(TAGS, max_size=3, unique=True))
def test_a_note_and_tags_read_back_to_what_was_written(note: str, tags: list[str]) -> None:
    body = f"> Ice\n\n^a1\n\n{noted(note)}" + (f"\n\nTags: {tag_line(tags)}" if tags else "")
    said = read(body, "a1")
    assert said.note == plain(note)
    assert sorted(said.tags) == sorted(tags)
    assert parse_tags(tag_line(tags)) == tuple(tags)


@given(st.text(st.sampled_from(list("'=+-@\t\ra")), max_size=6))
def test_a_cell_is_no_formula_and_reads_back(cell: str) -> None:
    assert unguarded(guarded(cell)) == cell
    assert guarded(cell)[:1] not in tuple("=+-@\t\r")
