"""Data for tests: a real library in a temporary folder, filled without worker processes."""

import hashlib
import zlib
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from pathlib import Path

from storage import blocks
from storage.addresses import normal_address
from storage.library import Library
from storage.records import (
    ArticleId,
    Block,
    Extract,
    HighlightId,
    Image,
    ImageFile,
    Imported,
    ImportStatus,
    Kind,
    Metadata,
    Run,
)
from storage.words import count_words

NOON = datetime(2026, 5, 1, 12, 0, tzinfo=UTC)


def a_library(folder: Path) -> Library:
    """Return a new library in a folder that need not exist."""
    return Library.open(folder / "library", create=True)


def paragraphs(*texts: str) -> tuple[Block, ...]:
    """Return plain paragraphs."""
    return tuple(Block(runs=(Run(text=text),)) for text in texts)


def an_extract(
    title: str = "On ice",
    body: Sequence[Block] | str = "The ice is thin. Walk with care.",
    *,
    original: bytes | None = None,
    url: str | None = None,
    images: Iterable[ImageFile] = (),
    saved: datetime | None = None,
    **metadata: str,
) -> Extract:
    """Return what a worker would make of a page; ``original`` makes its identity without a ``url``."""
    content = paragraphs(*body.split("\n")) if isinstance(body, str) else tuple(body)
    text = blocks.text(content)
    data = original if original is not None else f"<h1>{title}</h1>{text}".encode()
    return Extract(
        format="html",
        member=None,
        saved=saved,
        sha256=hashlib.sha256(data).hexdigest(),
        size=len(data),
        packed=zlib.compress(data),
        metadata=Metadata(
            title=title,
            url=None if url is None else normal_address(url),
            **metadata,  # type: ignore[arg-type]
        ),
        blocks=blocks.encode(content),
        text=text,
        words=count_words(text),
        extractor="test",
        images=tuple(images),
    )


def import_extract(library: Library, extract: Extract, *, url: str | None = None) -> Imported:
    """Store an extract as an import would."""
    return library.captures.keep(Path("page.html"), extract, explicit=url)


def an_article(
    library: Library,
    title: str = "On ice",
    body: Sequence[Block] | str | None = None,
    **rest: str,
) -> ArticleId:
    """Import an article of paragraphs (one a line) or blocks; return its id."""
    given = f"{title}: the ice is thin. Walk with care." if body is None else body
    result = import_extract(library, an_extract(title, given, **rest))  # type: ignore[arg-type]
    assert result.status is ImportStatus.NEW, "give the articles of one test different texts"
    return result.article


def a_highlight(library: Library, article: ArticleId, quote: str, **rest: object) -> HighlightId:
    """Mark the first place of a quote in an article; ``rest`` as for ``library.highlights.add``."""
    start = library.articles.content(article).text.index(quote)
    change = library.highlights.add(article, start, start + len(quote), **rest)  # type: ignore[arg-type]
    (id,) = change.highlights
    return id


def a_picture(data: bytes, *, width: int = 1, height: int = 1) -> tuple[ImageFile, Block]:
    """Return a stored picture and the block that shows it."""
    sha256 = hashlib.sha256(data).hexdigest()
    file = ImageFile(sha256=sha256, data=data, media_type="image/png", width=width, height=height)
    image = Image(blob=sha256, alt="a picture", width=width, height=height)
    return file, Block(kind=Kind.IMAGE, runs=(Run(text="\ufffc", image=image),))
