"""The report of an import, and what may be opened from an article."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gui.dialogs.link import plain_address
from gui.dialogs.report import details, summary
from storage.errors import NoText
from storage.records import ArticleId, Failure, Imported, ImportReport, ImportStatus


def imported(title: str, status: ImportStatus) -> Imported:
    return Imported(
        input=Path(f"/in/{title}.html"),
        member=None,
        article=ArticleId(1),
        title=title,
        format="html",
        status=status,
    )


def test_the_summary_counts_each_fate(qtbot: QtBot) -> None:
    report = ImportReport(
        imported=(
            imported("a", ImportStatus.NEW),
            imported("b", ImportStatus.NEW),
            imported("c", ImportStatus.DUPLICATE),
        ),
        failures=(Failure(input=Path("x"), member=None, error=NoText(path="x")),),
        cancelled=True,
    )
    assert summary(report) == "2 imported, 1 already here, 1 not readable, stopped before the end"


def test_failures_stand_first_with_their_reasons(qtbot: QtBot) -> None:
    report = ImportReport(
        imported=(imported("a", ImportStatus.NEW),),
        failures=(Failure(input=Path("x"), member=None, error=NoText(path="x")),),
    )
    first, second = details(report).splitlines()
    assert first.startswith("✕ No readable text was found in x.")
    assert second == "✓ a  (a.html)"


def test_nothing_imported_says_so(qtbot: QtBot) -> None:
    assert summary(ImportReport()) == "Nothing was found to import"


@pytest.mark.parametrize(
    ("address", "plain"),
    [
        ("https://example.org/a b", "https://example.org/a%20b"),
        ("https://example.org/\u202egnp.exe", "https://example.org/%E2%80%AEgnp.exe"),
        ("http://пример.example/", "http://xn--e1afmkfd.example/"),
        ("mailto:a@example.org", "mailto:a@example.org"),
        ("file:///etc/passwd", None),
        ("//host/share", None),
        ("javascript:alert(1)", None),
        ("\x01javascript:alert(1)", None),
        ("", None),
    ],
)
def test_only_plain_addresses_open(address: str, plain: str | None) -> None:
    assert plain_address(address) == plain
