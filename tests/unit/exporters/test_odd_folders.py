"""Exports into folders as users leave them: their own words, files of other programs, lost pictures."""

import json
import os
import sys
from pathlib import Path

import pytest

from storage.errors import NotOurs
from storage.exporters import exported_files, pictures, properties, registry
from storage.exporters.exporter import DocumentExporter, Options
from storage.exporters.fragments import passage_address
from storage.exporters.front_matter import scalar
from storage.exporters.markdown import Markdown
from storage.exporters.naming import Names, document_name
from storage.exporters.writer import write, write_document
from storage.progress import Unwatched
from storage.records import Block, Exported, ExportItem, Image, Kind, Run, Style
from tests.unit.exporters.items import article, content, highlight, item, paragraph

TEXT = content(paragraph("The ice is thin."), paragraph("Walk with care."))


def export(folder: Path, one: ExportItem, *, overwrite: bool = False) -> Exported:
    (done,) = write([one], folder, exporter=Markdown(), overwrite=overwrite, progress=Unwatched())
    return done


# -- names


def test_a_file_that_cannot_be_read_is_not_ours(tmp_path: Path) -> None:
    (tmp_path / "Ice.md").mkdir()
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe.md")
    names = Names(tmp_path, ".md")
    assert names.choose("Ice", "a" * 26, "text") == "Ice (aaaaaa).md"
    assert names.choose("pipe", "b" * 26, "text") != "pipe.md" or not hasattr(os, "mkfifo")


def test_each_article_has_a_name_however_many_are_taken(tmp_path: Path) -> None:
    uid = "a" * 26
    for name in ("Ice.md", "Ice (aaaaaa).md", f"Ice ({uid}).md", f"Ice ({uid} 2).md"):
        (tmp_path / name).write_text("mine")
    assert Names(tmp_path, ".md").choose("Ice", uid, "text") == f"Ice ({uid} 3).md"
    assert Names(tmp_path, ".md").choose("Ice", uid, "mine") == "Ice.md", "the very same text is as good"


def test_a_document_takes_its_own_file_again_in_whatever_case(tmp_path: Path) -> None:
    brief = registry.exporter("brief")
    assert isinstance(brief, DocumentExporter)
    assert document_name(tmp_path, brief, "Ice") == "Ice.md"
    list(write_document([item(TEXT)], tmp_path, "ICE.md", exporter=brief, progress=Unwatched()))
    assert document_name(tmp_path, brief, "Ice") == "ICE.md"
    (tmp_path / "Snow.md").symlink_to(tmp_path / "ICE.md")
    assert document_name(tmp_path, brief, "Snow") == "Snow 2.md", "a link is nobody's"


def test_a_file_of_another_program_is_replaced_only_when_asked_to(tmp_path: Path) -> None:
    table = registry.exporter("csv")
    assert isinstance(table, DocumentExporter)
    (tmp_path / "a.csv").write_text("mine")
    given = item(TEXT, highlight(TEXT, 4, 7))
    with pytest.raises(NotOurs) as told:
        list(write_document([given], tmp_path, "a.csv", exporter=table, progress=Unwatched()))
    assert told.value.hint and (tmp_path / "a.csv").read_text() == "mine"
    list(write_document([given], tmp_path, "a.csv", exporter=table, overwrite=True, progress=Unwatched()))
    assert "ice" in (tmp_path / "a.csv").read_text("utf-8")


# -- pictures


def pictured(folder: Path, **blobs: bytes) -> ExportItem:
    folder.mkdir(exist_ok=True)
    for name, data in blobs.items():
        (folder / name).write_bytes(data)
    shown = [
        Block(kind=Kind.IMAGE, runs=(Run(text="\ufffc", image=Image(blob=name * 32, alt=name)),))
        for name in ("aa", "bb", "cc")
    ]
    images = {name * 32: folder / name for name in ("aa", "bb", "cc")}
    return ExportItem(article=article(), content=content(*shown), highlights=(), images=images)


def test_pictures_are_named_by_their_kind_and_a_lost_one_is_left_out(tmp_path: Path) -> None:
    webp, avif = b"RIFF\x00\x00\x00\x00WEBPVP8 ", b"\x00\x00\x00\x1cftypavif"
    one = pictured(tmp_path / "blobs", aa=webp, bb=avif)
    (tmp_path / "out").mkdir()
    put = pictures.put(one, tmp_path / "out")
    assert put == {"aa" * 32: f"images/{'aa' * 8}.webp", "bb" * 32: f"images/{'bb' * 8}.avif"}
    written = tmp_path / "out" / put["aa" * 32]
    assert written.read_bytes() == webp
    before = written.stat().st_mtime_ns
    assert pictures.put(one, tmp_path / "out") == put
    assert written.stat().st_mtime_ns == before, "what is there is not written again"
    written.write_bytes(b"cut")
    pictures.put(one, tmp_path / "out")
    assert written.read_bytes() == webp


@pytest.mark.skipif(sys.platform == "win32", reason="needs links")
def test_a_picture_is_not_written_through_a_link(tmp_path: Path) -> None:
    one = pictured(tmp_path / "blobs", aa=b"\x89PNG....")
    theirs = tmp_path / "theirs"
    theirs.write_bytes(b"theirs")
    (tmp_path / "out" / "images").mkdir(parents=True)
    (tmp_path / "out" / "images" / f"{'aa' * 8}.png").symlink_to(theirs)
    pictures.put(one, tmp_path / "out")
    assert theirs.read_bytes() == b"theirs"
    assert (tmp_path / "out" / "images" / f"{'aa' * 8}.png").read_bytes() == b"\x89PNG...."


# -- what the user wrote


def test_exported_files_are_found_in_folders_and_links_are_passed_over(tmp_path: Path) -> None:
    export(tmp_path / "out" / "deep", item(TEXT, highlight(TEXT, 4, 7, note="n")))
    (tmp_path / "out" / ".hidden").mkdir()
    (tmp_path / "out" / ".hidden" / "a.md").write_text("x")
    (tmp_path / "out" / "notes.txt").write_text("x")
    if sys.platform != "win32":
        (tmp_path / "out" / "link.md").symlink_to(tmp_path / "out" / "deep" / "Thin ice.md")
    assert list(exported_files.files(tmp_path / "out")) == [tmp_path / "out" / "deep" / "Thin ice.md"]
    assert exported_files.read(tmp_path / "out" / "notes.txt") == []


def test_a_file_without_properties_tells_of_its_highlights_alone(tmp_path: Path) -> None:
    done = export(tmp_path, item(TEXT, highlight(TEXT, 4, 7, note="n"), of=article(tags=())))
    file = tmp_path / done.path
    whole = exported_files.read(file)
    text = file.read_text("utf-8")
    head, body = properties.split(text)
    bare = "\n".join(line for line in head.split("\n") if not line.startswith(("tags", "other_tags")))
    file.write_text(bare + body, "utf-8")
    assert {found.uid for found in whole} >= {found.uid for found in exported_files.read(file)} != set()


def test_a_region_that_the_user_changed_stays_when_its_highlight_is_gone(tmp_path: Path) -> None:
    first, second = highlight(TEXT, 4, 7, number=1, note="one"), highlight(TEXT, 11, 15, number=2, note="two")
    done = export(tmp_path, item(TEXT, first, second))
    file = tmp_path / done.path
    file.write_text(file.read_text("utf-8").replace("two", "two, said I"), "utf-8")
    later = export(tmp_path, item(TEXT, first))
    assert later.kept == (second.uid,)
    assert "two, said I" in file.read_text("utf-8")
    assert export(tmp_path, item(TEXT, first), overwrite=True).kept == ()
    assert "two" not in file.read_text("utf-8")


def test_a_region_that_the_user_deleted_stays_away_until_it_is_asked_for(tmp_path: Path) -> None:
    mark = highlight(TEXT, 4, 7, note="one")
    done = export(tmp_path, item(TEXT, mark))
    file = tmp_path / done.path
    text = file.read_text("utf-8")
    start = text.index(f"<!-- lectorium:{mark.uid}")
    end = text.index("-->", text.index(f"<!-- /lectorium:{mark.uid}")) + 3
    file.write_text(text[:start] + "My words." + text[end:], "utf-8")
    later = export(tmp_path, item(TEXT, mark))
    assert later.removed == (mark.uid,) and "one" not in file.read_text("utf-8")
    export(tmp_path, item(TEXT, mark), overwrite=True)
    assert "one" in file.read_text("utf-8") and "My words." in file.read_text("utf-8")


HEAD = "---\r\n# mine\r\ntitle: \"Old\"\r\nstatus: read\r\nstatus: twice\r\ncited: 'it''s'\r\n---\r\n"


def test_properties_are_merged_one_by_one() -> None:
    new = '---\ntitle: "New"\nauthor:\n  - "Ada"\n---\n'
    known = {"title": properties.told("Old"), "gone": properties.told("x"), "author": properties.told(("Ada",))}
    merged = properties.merge(HEAD, new, known, overwrite=False)
    assert '# mine\r\ntitle: "New"\r\n' in merged.text and "status: read\r\nstatus: twice" in merged.text
    assert merged.removed == ("author",) and "Ada" not in merged.text
    assert "Ada" in properties.merge(HEAD, new, known, overwrite=True).text
    mine = HEAD.replace("Old", "My own title")
    kept = properties.merge(mine, new, known, overwrite=False)
    assert kept.changed == ("title",) and "My own title" in kept.text
    assert "New" in properties.merge(mine, new, known, overwrite=True).text


def test_properties_that_the_program_gave_up_go_unless_they_were_changed() -> None:
    known = {"status": properties.told("read"), "cited": properties.told("another")}
    old = '---\nstatus: read\ncited: "it\'s"\n---\n'
    merged = properties.merge(old, "---\ntitle: a\n---\n", known, overwrite=False)
    assert "status" not in merged.text and "cited" in merged.text


def test_the_values_of_properties_are_read_in_their_spellings() -> None:
    found = properties.read(HEAD)
    assert found["cited"] == "it's" and found["status+"] == "twice"
    assert properties.value("a: ~") == properties.value("a: null") == ""
    assert properties.value("a: ['b''c', \"d\\x41\", e]") == ("b'c", "dA", "e")
    assert properties.value('a: "broken \\q"') == "broken \\q"
    for text in ("plain", "\U0001f43e", "\x07 bell", "é ", '"quoted"', "a: b"):
        assert properties.value(f"a: {scalar(text)}") == text


# -- spellings


def test_a_passage_that_was_lost_is_named_by_its_quote() -> None:
    lost = highlight(TEXT, 0, 0, quote="a lost quote")
    assert passage_address("https://a.example/b", TEXT, lost) == "https://a.example/b#:~:text=a%20lost%20quote"
    nothing = highlight(TEXT, 0, 0, quote="\ufffc")
    assert passage_address("https://a.example/b", TEXT, nothing) == "https://a.example/b"
    signs = content(paragraph("* * *"))
    assert passage_address("https://a.example/b", signs, highlight(signs, 0, 3)) == "https://a.example/b"


def test_a_word_among_many_of_its_kind_is_named_with_its_neighbours() -> None:
    words = "The cold ice of many long winters lay on the harbour and the "
    rest = "ice was thin while all the boats of the town lay still for weeks."
    within = content(paragraph(f"{words}{rest} {words}"))
    at = within.text.index("ice was")
    found = passage_address("https://a.example/b", within, highlight(within, at, at + 3))
    before, quote, after = found.partition(":~:text=")[2].split(",")
    assert quote == "ice" and before.endswith("the-") and after.startswith("-was%20thin")
    assert not after.endswith("%20")


def test_a_lost_passage_has_its_quote_and_no_place_in_annotations() -> None:
    jsonld = registry.exporter("jsonld")
    lost = highlight(TEXT, 0, 0, quote="a lost quote", note="n")
    given = item(TEXT, lost, highlight(TEXT, 4, 7, number=2))
    if isinstance(jsonld, DocumentExporter):
        text = "".join(jsonld.document([given], Options()))
    else:
        text = jsonld.render(given, Options())
    found = json.loads(text)
    kinds = json.dumps(found).count("TextPositionSelector"), json.dumps(found).count("TextQuoteSelector")
    assert kinds == (1, 2)
    assert "a lost quote" in text


def test_what_has_no_letters_is_not_marked_up() -> None:
    blank = Block(runs=(Run(text=" ", style=Style.BOLD), Run(text="ice", style=Style.BOLD), Run(text=" ")))
    text = content(blank, Block(runs=()), paragraph("end"))
    shown = Markdown().render(item(text), Options(full=True))
    assert "**ice**" in shown and "** **" not in shown
