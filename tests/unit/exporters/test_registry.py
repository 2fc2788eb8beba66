"""The formats: built in, or brought by other packages."""

from collections.abc import Iterator
from importlib.metadata import EntryPoint

import pytest

from storage.errors import UnknownFormat
from storage.exporters import registry
from storage.exporters.exporter import Options
from storage.records import ExportItem


class Lines:
    """An exporter as another package would bring it."""

    name = "lines"
    label = "Lines"
    suffix = ".txt"

    def render(self, item: ExportItem, options: Options) -> str:
        return f"{item.article.title}\n"


class Nameless:
    """Not an exporter."""


def broken() -> None:
    raise RuntimeError("no luck")


@pytest.fixture
def foreign(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """Names of functions of this module that other packages register."""
    named: list[str] = []

    def entry_points(*, group: str) -> list[EntryPoint]:
        assert group == "lectorium.exporters"
        return [EntryPoint(name, f"{__name__}:{name}", group) for name in named]

    monkeypatch.setattr(registry, "entry_points", entry_points)
    registry.foreign.cache_clear()
    yield named
    registry.foreign.cache_clear()


BUILT_IN = ("markdown", "obsidian", "brief", "csv", "jsonld", "bibtex", "csl")


def test_markdown_is_always_there(foreign: list[str]) -> None:
    assert registry.formats() == BUILT_IN
    assert registry.exporter("markdown").suffix == ".md"


def test_an_exporter_of_another_package_is_found(foreign: list[str]) -> None:
    foreign.append("Lines")
    assert registry.formats() == (*BUILT_IN, "lines")
    assert registry.exporter("lines").label == "Lines"


@pytest.mark.parametrize("name", ["broken", "Nameless", "missing"])
def test_a_broken_one_is_named_and_the_others_work(
    foreign: list[str], name: str, caplog: pytest.LogCaptureFixture
) -> None:
    foreign += [name, "Lines"]
    assert registry.formats() == (*BUILT_IN, "lines")
    assert f"test_registry:{name}" in caplog.text
    caplog.clear()


def test_an_unknown_format_names_those_there_are(foreign: list[str]) -> None:
    with pytest.raises(UnknownFormat, match="no export format pdf; there are markdown"):
        registry.exporter("pdf")
