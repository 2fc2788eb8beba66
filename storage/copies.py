"""The copies in ``backups/`` by name, time and kind; which of them are no longer needed.

A copy made by hand stays until its owner removes it. Those that Lectorium makes by itself are
thinned: of each of the last 48 hours, 12 days, 10 weeks and 9 months that have any, the newest stays.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from storage.records import BackupKind

FOLDER = "backups"
_MOMENT = "%Y%m%d-%H%M%S"
_NAME = re.compile(r"(?P<kind>.+?)-(?P<moment>[0-9]{8}-[0-9]{6})(-[0-9]+)?\.db")

Copy = tuple[datetime, Path]
"""When a copy was made, and where it is."""

_KINDS = {
    "library": BackupKind.ASKED,
    "auto": BackupKind.REGULAR,
    "doubtful": BackupKind.DOUBTFUL,  # has no time in its name: there is only one
    "before-restore": BackupKind.BEFORE_RESTORE,
    "before-repair": BackupKind.BEFORE_REPAIR,
    "damaged": BackupKind.DAMAGED,
}
_THINNED = (BackupKind.REGULAR, BackupKind.BEFORE_RESTORE, BackupKind.BEFORE_REPAIR)

_PERIODS: Sequence[tuple[int, Callable[[datetime], object]]] = (
    (48, lambda made: (made.date(), made.hour)),
    (12, lambda made: made.date()),
    (10, lambda made: made.isocalendar()[:2]),
    (9, lambda made: (made.year, made.month)),
)
"""How many periods keep their newest copy, and in which period a moment lies."""

_SAFE = timedelta(hours=48)
"""What was put aside before a restore or a repair is kept so long, however many there are."""


def name(kind: str, now: datetime) -> str:
    """Return the name of a copy made now, without its ending.

    >>> name("auto", datetime(2026, 5, 1, 12, tzinfo=UTC))
    'auto-20260501-120000'
    """
    return f"{kind}-{now.astimezone(UTC):{_MOMENT}}"


def listed(folder: Path) -> list[tuple[datetime, Path, BackupKind]]:
    """Return the copies that lie in a library's ``backups/``, the newest first.

    The time is that of the name, else that of the file.
    """
    found = []
    for path in (folder / FOLDER).glob("*.db"):
        parts = _NAME.fullmatch(path.name)
        named = parts["kind"] if parts else path.stem
        made = _moment(parts["moment"]) if parts else None
        kind = _KINDS.get(named)
        if kind is None:
            before = named.startswith("before-schema")
            kind = BackupKind.BEFORE_UPDATE if before else BackupKind.FOREIGN
        if made is None:
            made = datetime.fromtimestamp(path.stat().st_mtime, UTC)
        found.append((made, path, kind))
    return sorted(found, key=lambda copy: (copy[0], copy[1].name), reverse=True)


def _moment(text: str) -> datetime | None:
    try:
        return datetime.strptime(text, _MOMENT).replace(tzinfo=UTC)
    except ValueError:
        return None


def superfluous(folder: Path, now: datetime) -> list[Path]:
    """Return the copies that thinning takes; never one that the user asked for."""
    copies = [copy for copy in listed(folder) if copy[2] in _THINNED]
    kept = set(spared((made, path) for made, path, _ in copies))
    return [
        path
        for made, path, kind in copies
        if path not in kept and (kind is BackupKind.REGULAR or now - made > _SAFE)
    ]


def spared(copies: Iterable[Copy]) -> Iterator[Path]:
    """Yield the copies that are kept, given newest first; a clock that jumped loses none of them.

    Periods without a copy do not count, so that a library that rests for a year keeps what it had.
    """
    copies = list(copies)
    for most, period in _PERIODS:
        seen: set[object] = set()
        for made, path in copies:
            if (place := period(made)) not in seen and len(seen) < most:
                seen.add(place)
                yield path
