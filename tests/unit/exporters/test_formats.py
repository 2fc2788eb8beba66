"""Every format holds against hostile titles, tags and notes, read back by others' programs."""

import csv
import io
import json
import re
import subprocess
from pathlib import Path
from urllib.parse import unquote

import pytest
import yaml

from storage.exporters import registry
from storage.exporters.exporter import DocumentExporter, Options
from storage.exporters.fragments import passage_address
from storage.exporters.markdown import Markdown
from storage.exporters.obsidian import Obsidian
from storage.exporters.spreadsheet import unguarded
from storage.exporters.writer import write, write_document
from storage.progress import Unwatched
from storage.records import Block, ExportItem, Image, Kind, Run
from tests.unit.exporters.items import article, content, highlight, item, paragraph
from tests.unit.exporters.readers import needs_pandoc, pandoc

SENTENCE = "The ice is thin. Walk with care."
TEXT = content(paragraph(SENTENCE))
HOSTILE = (
    "---",
    "[[a]] ]] [[",
    "`b` ``` c",
    "<script>alert(1)</script> --> <!-- /lectorium:a -->",
    '=cmd()|" /C calc"!A0',
    "two\nlines\n\n---\n# three",
    "\u202eevil\u202c",
    "CON",
    "long " * 60,
    "😀 é 漢",
    "{{ 7 * 7 }} {% raw %} }~#%&$_^\\",
    "[^1]: note ^id #tag ==m== %%c%%",
)


def hostile(text: str) -> ExportItem:
    of = article(text, byline=text, site=text, tags=(" ".join(text.split()),))
    return item(TEXT, highlight(TEXT, 4, 7, note=text, tags=[" ".join(text.split())]), of=of)


def document(format: str, *items: ExportItem, **asked: object) -> str:
    exporter = registry.exporter(format)
    assert isinstance(exporter, DocumentExporter)
    return "".join(exporter.document(items, Options(**asked)))  # type: ignore[arg-type]


@pytest.mark.parametrize("text", HOSTILE)
def test_a_spreadsheet_holds_what_was_written_and_no_formula(text: str) -> None:
    (row,) = csv.DictReader(io.StringIO(document("csv", hostile(text)).removeprefix("\ufeff"), newline=""))
    assert unguarded(row["note"]) == text and unguarded(row["title"]) == text
    assert row["quote"] == "ice" and row["sha256"] == "ab" * 32
    assert not any(cell[:1] in tuple("=+-@\t\r") for cell in row.values() if cell)


@pytest.mark.parametrize("text", HOSTILE)
def test_annotations_are_json_with_quote_position_note_and_tags(text: str) -> None:
    found = json.loads(document("jsonld", hostile(text)))
    assert found["type"] == "AnnotationCollection" and found["total"] == 1
    assert found["first"]["partOf"] == found["id"] and found["last"] == found["first"]["id"]
    (one,) = found["first"]["items"]
    note, tag = one["body"]
    assert (note["value"], note["purpose"], tag["purpose"]) == (text, "commenting", "tagging")
    quote, position = one["target"]["selector"]
    assert (quote["prefix"], quote["exact"]) == ("The ", "ice")
    assert (position["start"], position["end"]) == (4, 7)
    assert one["target"]["state"]["sourceDate"] == "2026-05-01T12:00:00Z"
    assert "creator" not in one


@needs_pandoc
@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("format", ["bibtex", "csl"])
def test_pandoc_reads_the_sources(format: str, text: str) -> None:
    written = document(format, hostile(text), hostile(text), hostile("Plain"))
    reader = {"bibtex": "biblatex", "csl": "csljson"}[format]
    done = subprocess.run(
        ["pandoc", "--from", reader, "--to", "csljson"], input=written.encode(), capture_output=True, check=True
    )
    found = json.loads(done.stdout)
    assert len({entry["id"] for entry in found}) == 3
    assert found[0]["URL"] == "https://harbourpost.example/ice?a=1&b=2"
    assert found[0]["issued"]["date-parts"] == [[2026, 4, 30]]
    shown = " ".join(re.sub("[\u202a-\u202e]", "", found[0]["title"]).split())
    if format == "csl" and not set(text) & set("<>[]_*^~"):
        assert shown == " ".join(re.sub("[\u202a-\u202e]", "", text).split())


def test_names_are_split_and_bodies_are_not() -> None:
    of = article(byline="By Mira Holm, Jon van der Berg and Harbour News Agency")
    (found,) = json.loads(document("csl", item(TEXT, of=of)))
    assert found["author"] == [
        {"family": "Holm", "given": "Mira"},
        {"family": "van der Berg", "given": "Jon"},
        {"literal": "Harbour News Agency"},
    ]
    assert found["accessed"] == {"date-parts": [[2026, 5, 1]]} and found["type"] == "webpage"


@needs_pandoc
@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("by", ["tag", "article"])
def test_a_brief_has_a_footnote_for_each_passage(text: str, by: str) -> None:
    found = json.dumps(pandoc(document("brief", hostile(text), title=text, by=by), "markdown"))
    assert found.count('"Note"') == 1
    assert "ab" * 32 in found and "2026\\u201304" not in found
    assert '"Div"' not in found


@pytest.mark.parametrize("text", HOSTILE)
def test_obsidian_reads_properties_callout_block_id_and_tags(text: str, tmp_path: Path) -> None:
    (file,) = write([hostile(text)], tmp_path, exporter=Obsidian(), progress=Unwatched())
    assert not re.search(r'[<>:"/\\|?*#^\[\]]', file.path.stem) and file.path.stem.upper() != "CON"
    assert len(file.path.name.encode()) <= 120
    written = (tmp_path / file.path).read_text("utf-8")
    head, _, body = written.removeprefix("---\n").partition("\n---\n")
    known = yaml.safe_load(head)
    assert known["title"] == text and known["aliases"] == [text]
    assert all(re.fullmatch(r"[^\s#,]+", tag) for tag in known["tags"])
    assert all(re.fullmatch(r"\[\[[^\[\]|#^]*\]\]", link) for link in known["author"])
    assert f"\n> [!quote]\n> ice\n\n^{hostile(text).highlights[0].uid}\n" in body
    shown = re.sub(r"(?m)^<!-- /?lectorium:[^>]* -->$", "", body)
    assert "<script" not in re.sub(r"\\.", "", shown) and "<!--" not in re.sub(r"\\.", "", shown)


@needs_pandoc
def test_the_full_text_has_its_marks_and_notes_in_place() -> None:
    text = content(paragraph("The ice is thin."), paragraph("Walk with care."))
    marked = highlight(text, 11, 21, note="Why?", tags=["claim"])
    shown = Obsidian().render(item(text, marked), Options(full=True))
    assert f"The ice is ==thin.==\n\n==Walk==[^{marked.uid}] with care." in shown
    assert f"[^{marked.uid}]: Why?\n\n    #claim\n" in shown
    plain = Markdown().render(item(text, marked), Options(full=True))
    assert "The ice is <mark>thin.</mark>" in plain
    assert json.dumps(pandoc(shown, "markdown")).count('"Note"') == 1


def test_pictures_lie_beside_the_file_and_are_linked(tmp_path: Path) -> None:
    blob = tmp_path / "blob"
    blob.write_bytes(b"\x89PNG\r\n")
    image = Image(blob="cd" * 32, alt="a *fox*", source="https://a.example/fox.png")
    text = content(Block(kind=Kind.IMAGE, runs=(Run(text="\ufffc", image=image),)))
    one = ExportItem(article=article(), content=text, highlights=(), images={"cd" * 32: blob})
    wanted, out = Options(full=True), tmp_path / "o"
    (file,) = write([one], out, exporter=Markdown(), options=wanted, beside=True, progress=Unwatched())
    name = "images/" + "cd" * 8 + ".png"
    assert f"![a \\*fox\\*](<{name}>)" in (tmp_path / "o" / file.path).read_text("utf-8")
    assert (tmp_path / "o" / name).read_bytes() == blob.read_bytes()


@pytest.mark.parametrize(
    ("text", "start", "end", "directive"),
    [
        ("The ice is thin.", 4, 7, "ice"),
        ("A well-known, thin & cold ice.", 2, 24, "well%2Dknown%2C%20thin%20%26%20cold"),
        ("The ice is thin.", 5, 6, "ice"),
        ("ice, then ice", 10, 13, "ice%2C%20then-,ice"),
        ("One end.\nAnother start.", 4, 16, "end.,Another"),
        ("x" * 10, 0, 10, "xxxxxxxxxx"),
    ],
)
def test_a_link_leads_to_the_passage(text: str, start: int, end: int, directive: str) -> None:
    within = content(*map(paragraph, text.split("\n")))
    found = passage_address("https://a.example/b", within, highlight(within, start, end))
    assert found == f"https://a.example/b#:~:text={directive}"


def test_a_long_passage_is_named_by_its_ends() -> None:
    within = content(paragraph(" ".join(f"word{number}" for number in range(200))))
    found = passage_address("https://a.example/b#c", within, highlight(within, 0, len(within.text)))
    first, last = unquote(found.partition("#c:~:text=")[2]).split(",")
    assert within.text.startswith(first) and within.text.endswith(last) and len(found) < 250
    assert passage_address("file:///a", within, highlight(within, 0, 5)) == ""


def test_a_brief_keeps_its_numbers_and_the_users_words(tmp_path: Path) -> None:
    brief = registry.exporter("brief")
    assert isinstance(brief, DocumentExporter)
    marks = [highlight(TEXT, 4, 7, number=1), highlight(TEXT, 11, 15, number=2)]

    def export(*numbers: int) -> tuple[str, ...]:
        one = item(TEXT, *(marks[number] for number in numbers))
        done = write_document([one], tmp_path, "b.md", exporter=brief, progress=Unwatched())
        return next(iter(done)).changed

    export(1)
    file = tmp_path / "b.md"
    file.write_text(file.read_text("utf-8").replace("## Without a tag", "## Mine") + "My words.\n", "utf-8")
    assert export(0, 1) == ("group-untagged",)
    text = file.read_text("utf-8")
    assert "## Mine" in text and text.endswith("My words.\n")
    assert "> thin[^1]" in text and "> ice[^2]" in text


def test_a_foreign_file_is_not_replaced_by_a_document(tmp_path: Path) -> None:
    table = registry.exporter("csv")
    assert isinstance(table, DocumentExporter)
    (tmp_path / "highlights.csv").write_text("mine", "utf-8")
    for _ in range(2):
        (file,) = write_document([hostile("a")], tmp_path, None, exporter=table, progress=Unwatched())
        assert file.path == Path("highlights 2.csv")
    assert (tmp_path / "highlights.csv").read_text("utf-8") == "mine"
