"""The pages of a crawl: of one WARC, or of all that a WACZ holds, with pictures from any of them."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from urllib.parse import unquote, urldefrag, urljoin

from storage.addresses import normal_address
from storage.errors import Malformed, StorageError
from storage.importers import html, limits
from storage.importers.titles import title
from storage.importers.warc_records import PAGES, Record, Source
from storage.records import BrokenPage, Member, Page, Read, Working

_KEPT = ("response", "resource", "revisit")
_ASKED = 200
"""Records of which something is remembered between two steps."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A page of the crawl."""

    name: str
    source: Source
    record: Record
    uri: str


@dataclass(slots=True)
class Crawl:
    """What :meth:`scan` found."""

    sources: Sequence[Source]
    format: str
    prefix: str = ""
    """Stands before the names of the pages."""
    pages: list[Found] = field(default_factory=list)
    seen: int = 0
    """Records of any kind."""
    _files: dict[str, tuple[Source, Record]] = field(default_factory=dict)
    _names: set[str] = field(default_factory=set)

    def scan(self, *, heads: bool = False) -> Iterator[Working]:
        """Look for pages and pictures; call it once, to its end. Raises TooLarge."""
        revisits: list[tuple[Source, Record]] = []
        bodies: dict[str, tuple[Source, Record]] = {}
        for source in self.sources:
            for record in source.scan(heads=heads):
                if isinstance(record, Working):
                    yield record
                    continue
                self.seen += 1
                if self.seen % _ASKED == 0:
                    yield Working()
                if record.kind == "revisit":
                    revisits.append((source, record))
                elif (
                    record.kind in _KEPT and 200 <= record.status < 300 and record.status != 206 and record.uri
                ):
                    self._keep(source, record)
                    if record.digest:
                        bodies.setdefault(record.digest, (source, record))
        known = {page.uri: (page.source, page.record) for page in self.pages}
        for _source, record in revisits:
            meant = (
                known.get(record.refers) or self._files.get(_key(record.refers)) or bodies.get(record.digest)
            )
            # The same address again with the same body is the same capture.
            if meant is not None and record.uri and record.uri not in known:
                known[record.uri] = meant
                self._keep(meant[0], meant[1], record.uri)

    def _keep(self, source: Source, record: Record, uri: str = "") -> None:
        uri = uri or record.uri
        if record.media in PAGES or (not record.media and self._looks_like_a_page(source, record)):
            name, number = f"{self.prefix}{uri}", 1
            while name in self._names:
                number += 1
                name = f"{self.prefix}{uri} ({number})"
            self._names.add(name)
            self.pages.append(Found(name=name, source=source, record=record, uri=uri))
        elif record.media.startswith("image/") or record.media in (
            "",
            "application/octet-stream",
            "binary/octet-stream",
        ):
            self._files.setdefault(_key(uri), (source, record))

    @staticmethod
    def _looks_like_a_page(source: Source, record: Record) -> bool:
        if not record.uri.startswith(("http:", "https:", "file:")) or record.size > limits.PAGE:
            return False
        return html.begins(record.head.lstrip()) if record.head else False

    def read(self, wanted: Callable[[str], bool]) -> Iterator[Read]:
        """Yield the wanted pages. Raises Malformed, after them, for a file that is damaged."""
        yield from self.scan()
        for found in self.pages:
            if not wanted(found.name):
                continue
            yield Working(member=found.name)
            try:
                data = found.source.body(found.record, limits.PAGE)
            except StorageError as error:
                yield BrokenPage(member=found.name, error=error)
                continue
            yield Page(
                data=data,
                format=self.format,
                assets=Pictures(self, found.uri),
                url=normal_address(found.uri),
                member=found.name,
                saved=_moment(found.record.date),
                charset=found.record.charset,
            )
        self._tell_of_damage()

    def members(self, titles: Mapping[str, str]) -> Iterator[Member | Working]:
        """Yield each page; ``titles`` are those that are known besides, by address. Raises Malformed."""
        yield from self.scan(heads=True)
        for found in self.pages:
            record = found.record
            told = titles.get(found.uri) or title(record.head, record.charset)
            yield Member(name=found.name, title=told, url=normal_address(found.uri), size=record.size)
        self._tell_of_damage()

    def _tell_of_damage(self) -> None:
        if any(source.damaged for source in self.sources):
            reason = "a record of it is broken, and what follows is lost" if self.seen else "it holds no record"
            raise Malformed(path="", reason=reason)
        if not self.seen:
            raise Malformed(path="", reason="it holds no record")

    def asset(self, address: str) -> bytes | None:
        """Return the bytes of the picture at an absolute address, None if it did not come along."""
        found = self._files.get(_key(address))
        try:
            return None if found is None else found[0].body(found[1], limits.PICTURE)
        except StorageError:
            return None


@dataclass(frozen=True, slots=True)
class Pictures:
    """The :class:`storage.records.Assets` of a page of a crawl."""

    crawl: Crawl
    base: str

    def __call__(self, address: str) -> bytes | None:
        """Return the bytes of the picture at an address, None if it did not come along."""
        try:
            return self.crawl.asset(urljoin(self.base, address.strip()))
        except ValueError:
            return None


def _key(uri: str) -> str:
    """Return an address so that its spellings meet: no fragment, no scheme, nothing encoded."""
    try:
        plain = urldefrag(uri)[0]
    except ValueError:
        plain = uri
    return unquote(plain).removeprefix("https:").removeprefix("http:")


def _moment(text: str) -> datetime | None:
    try:
        found = datetime.fromisoformat(text.strip())
        return found.astimezone(UTC) if found.tzinfo else found.replace(tzinfo=UTC)
    except (ValueError, OverflowError):
        return None
