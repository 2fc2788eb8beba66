"""ZIPs of saved pages, honest and hostile."""

import stat
import zipfile
from pathlib import Path

import pytest

from storage.errors import Unsupported
from storage.importers import limits, registry
from tests.saved import BODY, html, mhtml, overlapping, part, png, webarchive, zipped
from tests.unit.importers.reading import code, items

FIGURE = '<figure><img src="{0}" alt="boats"></figure>'


def shown(source: str) -> bytes:
    return html(body=BODY + FIGURE.format(source) + BODY.replace("Paragraph", "Section"))


@pytest.mark.parametrize(
    ("folder", "source"),
    [
        ("The harbour_files", "The%20harbour_files/boats.png"),
        ("港口_files", "%E6%B8%AF%E5%8F%A3_files/boats.png"),
        ("المرفأ_files", "المرفأ_files/boats.png"),
        ("Puerto_archivos", "./Puerto_archivos/boats.png"),
        ("Hafen-Dateien", "Hafen-Dateien\\boats.png"),
        ("Port_fichiers", "Port_fichiers/boats.png"),
        ("Harbour.files", "Harbour.files/boats.png"),
    ],
)
def test_a_page_finds_its_pictures_in_its_folder(tmp_path: Path, folder: str, source: str) -> None:
    page = folder.rpartition("_")[0] or folder.rpartition("-")[0] or folder.rpartition(".")[0]
    files = {
        f"in/{page}.htm": shown(source),
        f"in/{folder}/boats.png": png(),
        f"in/{folder}/ad.html": html("Ad"),
    }
    (item,) = items(tmp_path / "a.zip", zipped(files))
    assert item.member == f"in/{page}.htm"
    assert item.extract is not None
    assert len(item.extract.images) == 1


def test_a_folder_whose_name_was_packed_wrongly_still_serves(tmp_path: Path) -> None:
    data = zipped({"a.html": shown("%E6%B8%AF_files/boats.png"), "??_files/boats.png": png()})
    assert len(items(tmp_path / "a.zip", data)[0].extract.images) == 1  # type: ignore[union-attr]


def test_every_format_may_lie_in_a_zip(tmp_path: Path) -> None:
    files = {
        "a.html": html("One"),
        "b.mhtml": mhtml(part(html("Two"), Content_Type="text/html")),
        "c.webarchive": webarchive(html("Three")),
        "d.md": b"# Four\n\nWords and more words.",
        "e.txt": b"Five\n\nWords and more words.",
        "f": html("Six"),
        "g.png": png(),
        "__MACOSX/._a.html": b"x",
        ".hidden.html": html("Hidden"),
    }
    found = items(tmp_path / "a.zip", zipped(files))
    assert [item.member for item in found] == ["a.html", "b.mhtml", "c.webarchive", "d.md", "e.txt", "f"]
    assert [item.extract.metadata.title for item in found if item.extract] == [
        "One", "Two", "Three", "Four", "Five", "Six",
    ]  # fmt: skip
    assert [item.extract.format for item in found if item.extract][1] == "mhtml"


def test_one_bad_page_leaves_the_others(tmp_path: Path) -> None:
    files = {"a.html": html("A"), "b.html": b"", "c.mhtml": b"\x01", "d.zip": b"PK", "e.html": html("E")}
    found = items(tmp_path / "a.zip", zipped(files))
    assert [item.error and item.error.code for item in found] == [
        None, "no-text", "malformed", "unsupported", None,
    ]  # fmt: skip
    assert all(f"a.zip: {item.member}" in str(item.error) for item in found if item.error)


def test_pages_can_be_listed_and_chosen(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    path.write_bytes(zipped({"a.html": html("A"), "b.html": html("B"), "c.md": "words", "d.png": png()}))
    listed = [item.listed for item in items(path, listing=True)]
    assert [(one.name, one.title) for one in listed if one] == [
        ("a.html", "A"),
        ("b.html", "B"),
        ("c.md", ""),
    ]
    assert [one.size for one in listed if one][2] == 5
    assert [item.member for item in items(path, members=frozenset({"b.html"}))] == ["b.html"]
    assert [item.member for item in items(path, after="a.html")] == ["b.html", "c.md"]


def test_names_that_lead_out_and_links_lead_nowhere(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for name in ("../../up.html", "/root.html", "C:\\drive.html", "x/../../y.html"):
            archive.writestr(name, html(name))
        link = zipfile.ZipInfo("link.html")
        link.external_attr = (stat.S_IFLNK | 0o777) << 16
        archive.writestr(link, "/etc/passwd")
        archive.writestr("steal.html", shown("../../../../etc/hostname"))
    found = items(path)
    assert [item.member for item in found] == ["up.html", "root.html", "drive.html", "x/y.html", "steal.html"]
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["a.zip"]


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_of_two_files_of_a_name_the_last_counts(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("a.html", html("First"))
        archive.writestr("a.html", html("Last"))
    (item,) = items(path)
    assert item.extract is not None
    assert item.extract.metadata.title == "Last"


@pytest.mark.parametrize(
    "files",
    [
        {"[Content_Types].xml": "<Types/>", "word/document.xml": "<w/>", "a.html": html()},
        {"META-INF/MANIFEST.MF": "x", "a.html": html()},
        {"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": "<x/>"},
        {"picture.png": png()},
        {},
    ],
)
def test_a_zip_of_another_program_is_unsupported(tmp_path: Path, files: dict[str, bytes | str]) -> None:
    path = tmp_path / "a.zip"
    path.write_bytes(zipped(files))
    with pytest.raises(Unsupported):
        registry.claim(path)


def encrypted() -> bytes:
    data = bytearray(zipped({"a.html": html(), "b.html": html("B")}))
    local, central = data.index(b"PK\x03\x04"), data.index(b"PK\x01\x02")
    data[local + 6] |= 1
    data[central + 8] |= 1
    return bytes(data)


def wrong_sum() -> bytes:
    data = bytearray(zipped({"a.html": html()}, zipfile.ZIP_STORED))
    data[data.index(b"harbour")] ^= 1
    return bytes(data)


WHOLE = zipped({"a.html": html(), "b.html": html("B")})


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "malformed"),
        (html(), "malformed"),
        (WHOLE[: len(WHOLE) // 2], "malformed"),
        (WHOLE[:-30], "malformed"),
        (overlapping(), "malformed"),
        (wrong_sum(), "malformed"),
        (zipped({"a.html": b" " * (limits.PAGE + 1)}), "too-large"),
        (zipped({"a.html": b"<p>" + b"a" * 5_000_000}), "too-large"),
        (zipped({f"{n}.html": b"" for n in range(limits.MEMBERS + 1)}), "too-large"),
    ],
)
def test_a_broken_zip_gives_one_error(tmp_path: Path, data: bytes, said: str) -> None:
    assert code(tmp_path / "a.zip", data) == said


def test_what_is_unpacked_is_bounded_as_a_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "UNPACKED", 10_000)
    assert code(tmp_path / "a.zip", zipped({f"{n}.html": html() for n in range(40)})) == "too-large"


def test_a_locked_page_says_so_and_leaves_the_others(tmp_path: Path) -> None:
    locked, other = items(tmp_path / "a.zip", encrypted())
    assert locked.error is not None
    assert (locked.error.code, "locked" in str(locked.error)) == ("unsupported", True)
    assert other.extract is not None
