"""Which formats there are: the built-in exporters and those of other installed packages."""

import logging
from collections.abc import Callable
from functools import cache
from importlib.metadata import entry_points

from storage.errors import UnknownFormat
from storage.exporters.annotations import Annotations
from storage.exporters.bibtex import BibTex
from storage.exporters.brief import Brief
from storage.exporters.csl import Csl
from storage.exporters.exporter import AnyExporter, DocumentExporter
from storage.exporters.markdown import Markdown
from storage.exporters.obsidian import Obsidian
from storage.exporters.spreadsheet import Spreadsheet

GROUP = "lectorium.exporters"

_log = logging.getLogger(__name__)
_BUILT_IN: tuple[Callable[[], AnyExporter], ...] = (
    Markdown,
    Obsidian,
    Brief,
    Spreadsheet,
    Annotations,
    BibTex,
    Csl,
)


def exporters() -> tuple[AnyExporter, ...]:
    """Return the exporters that work, the built-in ones first."""
    built_in = tuple(make() for make in _BUILT_IN)
    names = {exporter.name for exporter in built_in}
    return built_in + tuple(exporter for exporter in foreign() if exporter.name not in names)


def exporter(name: str) -> AnyExporter:
    """Return the exporter of a format. Raises UnknownFormat."""
    found = {exporter.name: exporter for exporter in exporters()}
    if name not in found:
        raise UnknownFormat(format=name, formats=", ".join(found))
    return found[name]


def formats() -> tuple[str, ...]:
    """Return the names of the formats, the built-in ones first."""
    return tuple(exporter.name for exporter in exporters())


@cache
def foreign() -> tuple[AnyExporter, ...]:
    """Return the exporters of other packages; a broken one is named in the log and left out."""
    found: list[AnyExporter] = []
    for entry in entry_points(group=GROUP):
        try:
            made: AnyExporter = entry.load()()
            found.append(_checked(made))
        except Exception as error:  # noqa: BLE001 - boundary: another package's code; named, never fatal
            _log.warning("The exporter %s does not work and is left out: %s", entry.value, error)
    return tuple(found)


def _checked(made: AnyExporter) -> AnyExporter:
    parts = (made.name, made.label, made.suffix)
    works = callable(getattr(made, "render", None)) or isinstance(made, DocumentExporter)
    if not all(isinstance(part, str) and part for part in parts) or not works:
        raise TypeError("it has no name, label, suffix, and render() or document() and owns()")
    return made
