"""EPUB, 2 and 3: each chapter is an article, and the book keeps them together."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

from storage.errors import StorageError
from storage.importers import archive, book, titles
from storage.importers.archive import Archive, Beside
from storage.importers.book import Book, Chapter
from storage.importers.zip import everything
from storage.records import BrokenPage, Member, Metadata, Page, Read, Working

_MIMETYPE = b"application/epub+zip"
_TYPE = re.compile(rb"""<(?:body|section|div|nav)\b[^>]*?\bepub:type\s*=\s*["']([^"']{1,100})["']""", re.I)
# Kinds of documents (EPUB structural semantics) that are about the book and say nothing of it.
_NO_CHAPTER = frozenset((b"cover", b"titlepage", b"halftitlepage", b"toc", b"landmarks", b"loi", b"lot"))
_TAGS = re.compile(rb"<(head|script|style|title)\b.*?</\1\s*>|<!--.*?-->|<[^>]*>", re.IGNORECASE | re.DOTALL)
_BEGINNING = 65_536
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


class Epub:
    """Books in EPUB."""

    name = "epub"
    suffixes: tuple[str, ...] = (".epub",)

    def claims(self, path: Path, head: bytes) -> bool:
        """Claim by what the archive says that it is, or by name."""
        if path.name.lower().endswith(self.suffixes):
            return True
        if not archive.begins(head):
            return False
        if _MIMETYPE in head[:100]:  # EPUB asks for it at a fixed place
            return True
        try:
            with Archive(path) as opened:
                return opened.find(book.CONTAINER) is not None
        except StorageError:
            return False

    def read(self, path: Path, wanted: Callable[[str], bool] = everything) -> Iterator[Read]:
        """Yield the chapters in reading order; those without any text are passed over.

        Raises Malformed, TooLarge, Encrypted and OSError.
        """
        with Archive(path) as opened:
            about = book.read(opened)
            for position, (chapter, data) in enumerate(_chapters(opened, about), 1):
                if not wanted(chapter.name):
                    continue
                yield Working(member=chapter.name)
                if isinstance(data, StorageError):
                    yield BrokenPage(member=chapter.name, error=data)
                else:
                    yield _page(opened, about, chapter, data, position)

    def members(self, path: Path) -> Iterator[Member | Working]:
        """Yield each chapter. Raises Malformed, TooLarge, Encrypted and OSError."""
        with Archive(path) as opened:
            for chapter, data in _chapters(opened, book.read(opened)):
                size = 0 if isinstance(data, StorageError) else len(data)
                told = "" if isinstance(data, StorageError) else _title(chapter, data)
                yield Member(name=chapter.name, title=told or chapter.title, size=size)


def _chapters(opened: Archive, about: Book) -> Iterator[tuple[Chapter, bytes | StorageError]]:
    """Yield what there is to read of a book, all the same whichever of it is wanted: it is counted."""
    for chapter in about.chapters:
        if chapter.name in about.contents:
            continue
        try:
            data = opened.read(chapter.name)
        except StorageError as error:
            yield chapter, error
            continue
        # The body's kind, and that of the section which is all of it.
        kinds = b" ".join(_TYPE.findall(data[:8192])[:2]).lower().split()
        if not _NO_CHAPTER.isdisjoint(kinds):
            continue
        if re.search(rb"[^\W_]|[\x80-\xff]", _TAGS.sub(b"", data)):
            yield chapter, data


def _title(chapter: Chapter, data: bytes) -> str:
    """Return what the book's contents call a chapter, else its first heading, else its title."""
    return chapter.title or titles.heading(data[:_BEGINNING]) or titles.title(data[:_BEGINNING])


def _page(opened: Archive, about: Book, chapter: Chapter, data: bytes, position: int) -> Page:
    day = _DAY.match(about.published)
    return Page(
        data=data,
        format="epub",
        assets=Beside(opened, chapter.name),
        member=chapter.name,
        whole=True,
        told=Metadata(
            title=_title(chapter, data),
            byline=about.about.creator,
            language=about.about.language,
            direction="",
            published=day[0] if day else None,
        ),
        collection=about.about if about.about.title else None,
        position=position if about.about.title else None,
    )
