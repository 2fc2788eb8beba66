"""Which copies stay: of the last hours, days, weeks and months that have any, the newest each."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from storage.copies import listed, name, spared, superfluous
from storage.records import BackupKind

NOW = datetime(2026, 5, 1, 12, 10, tzinfo=UTC)


def copies(folder: Path, kind: str, *ages: timedelta) -> None:
    (folder / "backups").mkdir(exist_ok=True)
    for age in ages:
        (folder / "backups" / f"{name(kind, NOW - age)}.db").write_bytes(b"")


def test_two_years_of_half_hours_are_thinned_to_seventy_at_most(tmp_path: Path) -> None:
    made = [NOW - timedelta(minutes=30 * number) for number in range(2 * 365 * 48)]
    kept = set(spared((moment, Path(str(moment))) for moment in made))
    assert len(kept) <= 48 + 12 + 10 + 9
    ages = sorted(NOW - datetime.fromisoformat(path.name) for path in kept)
    assert ages[0] == timedelta(0)
    assert [age for age in ages if age < timedelta(hours=47)][-1] >= timedelta(hours=46)
    assert timedelta(days=200) < ages[-1] < timedelta(days=280)


def test_thinning_again_takes_nothing_more(tmp_path: Path) -> None:
    copies(tmp_path, "auto", *(timedelta(minutes=30 * number) for number in range(400)))
    for path in superfluous(tmp_path, NOW):
        path.unlink()
    assert superfluous(tmp_path, NOW) == []


def test_what_the_user_asked_for_and_what_cannot_be_read_stays(tmp_path: Path) -> None:
    year = timedelta(days=365)
    copies(tmp_path, "library", *(year + timedelta(seconds=number) for number in range(100)))
    copies(tmp_path, "damaged", year)
    (tmp_path / "backups" / "mine.db").write_bytes(b"")
    assert superfluous(tmp_path, NOW) == []
    kinds = {kind for _, _, kind in listed(tmp_path)}
    assert kinds == {BackupKind.ASKED, BackupKind.DAMAGED, BackupKind.FOREIGN}


def test_what_a_restore_replaced_stays_two_days_however_often_one_restores(tmp_path: Path) -> None:
    copies(tmp_path, "before-restore", *(timedelta(minutes=number) for number in range(50)))
    assert superfluous(tmp_path, NOW) == []
    assert superfluous(tmp_path, NOW + timedelta(days=3))


def test_a_library_that_rested_for_years_keeps_its_copies(tmp_path: Path) -> None:
    copies(tmp_path, "auto", *(timedelta(days=2000 + number) for number in range(12)))
    assert superfluous(tmp_path, NOW) == []


def test_copies_are_listed_newest_first_by_the_time_in_their_names(tmp_path: Path) -> None:
    copies(tmp_path, "auto", timedelta(hours=2), timedelta(0), timedelta(hours=1))
    assert [NOW.replace(second=0) - made for made, _, _ in listed(tmp_path)] == [
        timedelta(0), timedelta(hours=1), timedelta(hours=2),
    ]  # fmt: skip
