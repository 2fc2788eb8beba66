"""An export written into a file that is there already: ours brought up to date, the user's kept."""

import re
from collections.abc import Callable, Collection
from dataclasses import dataclass

from storage.exporters import ledger, properties, reading, regions
from storage.exporters.regions import Region, digest

WHOLE = "file"
"""How a report names a file that has no regions."""
_NOTE_LINE = re.compile(r"^# lectorium ([0-9a-f]{8})\r?\n", re.MULTILINE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Merged:
    """The text to write, and the blocks that were left as the user has them."""

    text: str
    changed: tuple[str, ...] = ()
    """Edited by the user: left, though Lectorium would write something else."""
    removed: tuple[str, ...] = ()
    """Deleted by the user: not written again."""
    kept: tuple[str, ...] = ()
    """Edited by the user, and since gone from Lectorium."""


def finished(text: str) -> str:
    """Return a newly rendered text as it is written into a new file."""
    layout = regions.parse(text)
    head, _ = properties.split(text)
    if layout.regions:
        blocks = [digest(region.id) for region in layout.regions]
        return ledger.close(text, text, properties.digests(head), blocks)
    return _noted(text, head)


def merge(
    old: str,
    new: str,
    *,
    lives: Callable[[str], bool] = lambda id: False,
    overwrite: bool = False,
) -> Merged:
    """Return ``new``, as an exporter renders it, written into ``old``.

    Everything in ``old`` outside regions and properties of ours stays as it is, to the byte. A
    region that is not in ``new`` goes, unless it ``lives`` on outside this export or the user
    has changed it.
    """
    before, after = regions.parse(old), regions.parse(new)
    wanted = {region.id for region in after.regions}
    others = [region for region in before.regions if region.id not in wanted and lives(region.id)]
    if _untouched(old) and not others:
        return Merged(text=finished(new))
    if not before.regions and not ledger.read(old).whole:
        return _whole(old, new, overwrite)
    if not after.regions:
        return _whole(old, new, overwrite)
    return _Merging(old, new, lives, overwrite).merged()


def _untouched(old: str) -> bool:
    if ledger.pristine(old):
        return True
    head, rest = properties.split(old)
    noted = _NOTE_LINE.search(head)
    return noted is not None and noted[1] == digest(_NOTE_LINE.sub("", head) + rest)


def _whole(old: str, new: str, overwrite: bool) -> Merged:
    fresh = finished(new)
    bare = regions.unmarked(new)
    if overwrite or digest(old.removeprefix("\ufeff")) in {digest(fresh), digest(new), digest(bare)}:
        return Merged(text=fresh)
    return Merged(text=old, changed=(WHOLE,))


class _Merging:
    """One merge of a file with regions."""

    def __init__(self, old: str, new: str, lives: Callable[[str], bool], overwrite: bool) -> None:
        self._ledger = ledger.read(old)
        self._lives = lives
        self._fresh = new
        self._overwrite = overwrite
        self._eol = "\r\n" if old.count("\r\n") * 2 > old.count("\n") else "\n"
        self._old_head, self._old = properties.split(old)
        self._new_head, self._new = properties.split(new)
        self._before = regions.parse(self._old)
        self._after = regions.parse(self._new)
        self._changed: list[str] = []
        self._removed: list[str] = []
        self._kept: list[str] = []
        self._blocks = set(self._ledger.blocks)

    def merged(self) -> Merged:
        """Return the outcome."""
        head = properties.merge(
            self._old_head, self._new_head, self._ledger.properties, overwrite=self._overwrite
        )
        text = head.text + self._body()
        written = properties.digests(self._new_head)
        known = {**self._ledger.properties, **written}
        for name in head.changed:  # the base stays, so that the user's change is still seen
            known[name] = self._ledger.properties.get(name, "0")
        text = ledger.close(text, self._fresh, known, self._blocks, self._eol)
        return Merged(
            text=text,
            changed=(*head.changed, *self._changed),
            removed=(*head.removed, *self._removed),
            kept=tuple(self._kept),
        )

    def _body(self) -> str:
        wanted = {region.id: region for region in self._after.regions}
        there = {region.id: region for region in self._before.regions}
        insertions = self._insertions(there)
        parts: list[str] = [*insertions.get("", ())]
        at = 0
        for region in self._before.regions:
            gap = self._old[at : region.start]
            parts.append(gap)
            at = region.end
            text = self._text(region, wanted.get(region.id))
            if text is None:
                at = self._close_gap(parts, at)
            else:
                parts.append(text)
            parts += insertions.get(region.id, ())
        return "".join(parts) + self._old[at:]

    def _text(self, region: Region, new: Region | None) -> str | None:
        """Return what stands in a region's place from now on; None for nothing."""
        as_it_is = self._old[region.start : region.end]
        touched = digest(region.body) != region.digest
        if new is None:
            if self._lives(region.id):
                return as_it_is
            if touched and not self._overwrite:
                self._kept.append(region.id)
                return as_it_is
            self._blocks.discard(digest(region.id))
            return None
        self._blocks.add(digest(new.id))
        written = self._written(new)
        if touched and not self._overwrite and digest(region.body) != new.digest:
            if not reading.agree(region.body, new.body, new.id):
                self._changed.append(region.id)
                return as_it_is
            # Its note and tags were read back: the user's own way to write them stays.
            body = region.body.replace("\r\n", "\n")
            written = regions.wrap(region.id, body, new.facts).rstrip().replace("\n", self._eol)
        # The line end after the closing comment belongs to what follows.
        return written + "\r" if as_it_is.endswith("\r") else written

    def _written(self, region: Region) -> str:
        text = self._new[region.start : region.end].rstrip()
        return text.replace("\n", self._eol) if self._eol != "\n" else text

    def _insertions(self, there: Collection[str]) -> dict[str, list[str]]:
        """Return what is new, by the id of the region of ``old`` that it follows."""
        found: dict[str, list[str]] = {}
        last = ""
        for region in self._after.regions:
            if region.id in there:
                last = region.id
                continue
            if not self._overwrite and region.id in self._before.torn:
                self._changed.append(region.id)
                continue
            if not self._overwrite and self._ledger.knows(region.id):
                self._removed.append(region.id)
                continue
            self._blocks.add(digest(region.id))
            found.setdefault(last, []).append(self._placed(region, first=not last))
        return found

    def _placed(self, region: Region, *, first: bool) -> str:
        gap = self._eol * 2
        if first:
            return (gap if self._old_head else "") + self._written(region) + (gap if not self._old_head else "")
        return gap + self._written(region)

    def _close_gap(self, parts: list[str], at: int) -> int:
        """Of the two gaps around a region that went, leave out one, where it is ours alone."""
        gap = self._eol * 2
        if parts[-1].endswith(gap) and self._old.startswith(gap, at):
            return at + len(gap)
        return at


def _noted(text: str, head: str) -> str:
    """Return a text without regions with its digest in a comment of its front matter, if it has one."""
    if not head:
        return text
    inside, fence, rest = text.partition("\n---")
    return f"{inside}\n# lectorium {digest(text)}{fence}{rest}"
