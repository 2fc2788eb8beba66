"""What an EPUB says of itself: its details, its chapters in reading order, their titles, its locks.

After EPUB 3.3 (w3.org/TR/epub-33) and OPF 2.0.1; real books break both, so all is read leniently.
"""

import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote, urldefrag

from lxml import etree

from storage.errors import Encrypted, Malformed, StorageError
from storage.importers import limits
from storage.importers.archive import Archive
from storage.records import Collection

CONTAINER = "META-INF/container.xml"
_LOCKS = ("META-INF/rights.xml", "META-INF/sinf.xml")
# Fonts may be obscured without any key (EPUB 3.3, 4.4; Adobe's older way): no text is lost by it.
_OBSCURED = ("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC")
_PAGES = ("application/xhtml+xml", "text/html", "text/x-oeb1-document", "application/x-dtbook+xml")
_MOST_LABELS = 20_000
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}")
_NO_NAME = ("unknown", "unbekannt", "inconnu", "[unknown]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Chapter:
    """One document of the reading order."""

    name: str
    """In the archive."""
    title: str
    """As the book's table of contents calls it, "" if it does not name it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Book:
    """A book and its chapters, in reading order."""

    about: Collection
    published: str
    chapters: tuple[Chapter, ...]
    contents: frozenset[str]
    """Names of the documents that only list the others."""


def read(archive: Archive) -> Book:
    """Return what a book says of itself. Raises Malformed, Encrypted and TooLarge."""
    path = _package(archive)
    package = _tree(archive.read(path))
    folder = posixpath.dirname(path)
    items = {item.get("id", ""): item for item in _all(package, "item")}
    spine = next(iter(_all(package, "spine")), None)
    order = [] if spine is None else [ref.get("idref", "") for ref in _all(spine, "itemref")]
    names = [_found(archive, folder, items[id].get("href", "")) for id in order if _is_page(items.get(id))]
    chapters = tuple(dict.fromkeys(name for name in names if name is not None))
    _refuse_locks(archive, chapters)
    nav = next((one for one in items.values() if "nav" in (one.get("properties") or "").split()), None)
    ncx = items.get(spine.get("toc", "") if spine is not None else "")
    labels, listing = _labels(archive, folder, nav, ncx)
    if not chapters:
        raise Malformed(path="", reason="it names no chapters")
    return Book(
        about=_about(package),
        published=_text(package, "date"),
        chapters=tuple(Chapter(name=name, title=labels.get(name, "")) for name in chapters),
        contents=listing,
    )


def _package(archive: Archive) -> str:
    """Return the name of the file that describes the book."""
    name = archive.find(CONTAINER)
    if name is not None:
        for file in _all(_tree(archive.read(name)), "rootfile"):
            found = _found(archive, "", file.get("full-path", ""))
            if found is not None:
                return found
    lost = [one for one in archive.names if one.lower().endswith(".opf")]
    if not lost:
        raise Malformed(path="", reason="it does not say what it holds")
    return lost[0]


def _refuse_locks(archive: Archive, chapters: tuple[str, ...]) -> None:
    if any(archive.find(name) for name in _LOCKS):
        raise Encrypted(path="")
    name = archive.find("META-INF/encryption.xml")
    if name is None:
        return
    try:
        root = _tree(archive.read(name))
    except Malformed as error:
        raise Encrypted(path="") from error
    for data in _all(root, "EncryptedData"):
        method = next(iter(_all(data, "EncryptionMethod")), None)
        if method is not None and method.get("Algorithm") in _OBSCURED:
            continue
        named = [_found(archive, "", one.get("URI", "")) for one in _all(data, "CipherReference")]
        if not named or any(one in chapters for one in named):
            raise Encrypted(path="")


def _labels(archive: Archive, folder: str, nav: Any, ncx: Any) -> tuple[dict[str, str], frozenset[str]]:
    """Return chapters' titles by name, from EPUB 3's contents or else EPUB 2's, and these lists' names."""
    labels: dict[str, str] = {}
    listing: set[str] = set()
    for item, pairs in ((nav, _nav_pairs), (ncx, _ncx_pairs)):
        name = None if item is None else _found(archive, folder, item.get("href", ""))
        if name is None:
            continue
        listing.add(name)
        try:
            root = _tree(archive.read(name))
        except StorageError:
            continue
        if labels:
            continue
        for number, (target, words) in enumerate(pairs(root)):
            chapter = _found(archive, posixpath.dirname(name), target)
            if number > _MOST_LABELS:
                break
            if chapter is not None and words:
                labels.setdefault(chapter, words)
    return labels, frozenset(listing)


def _nav_pairs(root: Any) -> Iterator[tuple[str, str]]:
    navs = _all(root, "nav")
    for nav in ([one for one in navs if _is_contents(one)] or navs)[:1]:
        for link in _all(nav, "a"):
            yield link.get("href", ""), _words(link)


def _is_contents(nav: Any) -> bool:
    return any(name.endswith("type") and "toc" in value.split() for name, value in nav.items())


def _ncx_pairs(root: Any) -> Iterator[tuple[str, str]]:
    for point in _all(root, "navPoint"):
        label, content = (next(iter(_all(point, name)), None) for name in ("text", "content"))
        if label is not None and content is not None:
            yield content.get("src", ""), _words(label)


def _about(package: Any) -> Collection:
    creators = [words for one in _all(package, "creator") if (words := _words(one))]
    language = _text(package, "language").replace("_", "-")
    return Collection(
        title=_text(package, "title")[:500],
        creator=", ".join(name for name in dict.fromkeys(creators) if name.lower() not in _NO_NAME)[:300],
        language=language if _LANGUAGE.fullmatch(language) and language.lower() != "und" else "",
        identifier=_identifier(package),
        format="epub",
    )


def _identifier(package: Any) -> str:
    wanted = package.get("unique-identifier", "")
    found = _all(package, "identifier")
    named = [one for one in found if one.get("id") == wanted]
    return _words((named or found)[0])[:500] if found else ""


def _text(package: Any, name: str) -> str:
    return next((words for one in _all(package, name) if (words := _words(one))), "")


def _words(element: Any) -> str:
    return " ".join("".join(element.itertext()).split())


def _is_page(item: Any) -> bool:
    if item is None:
        return False
    kind, href = (item.get("media-type") or "").lower(), (item.get("href") or "").lower()
    return kind in _PAGES or (not kind and href.endswith((".xhtml", ".html", ".htm")))


def _found(archive: Archive, folder: str, href: str) -> str | None:
    """Return the name in the archive that an address in a file of ``folder`` stands for."""
    try:
        path = urldefrag(href.strip())[0]
    except ValueError:
        return None
    for spelling in (unquote(path), path):
        name = posixpath.normpath(posixpath.join(folder, spelling)) if spelling else ""
        found = archive.find(name.lstrip("/")) if name and not name.startswith("..") else None
        if found is not None:
            return found
    return None


def _all(root: Any, name: str) -> list[Any]:
    """Return the elements of a local name, whatever their namespace, in document order."""
    return [
        one
        for one in root.iter("*")
        if one.tag == name or (isinstance(one.tag, str) and one.tag.rpartition("}")[2] == name)
    ]


def _tree(data: bytes) -> Any:
    """Return the root of an XML file: no entities, no DTD, no network. Raises Malformed."""
    parser = etree.XMLParser(
        resolve_entities=False, load_dtd=False, no_network=True, huge_tree=False, recover=True,
        remove_comments=True, remove_pis=True,
    )  # fmt: skip
    if len(data) > limits.XML:
        raise Malformed(path="", reason="its description is too long")
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise Malformed(path="", reason="its description is broken") from error
    if root is None:
        raise Malformed(path="", reason="its description is broken")
    return root
