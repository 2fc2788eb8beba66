"""What comes with the program besides code: icons, fonts, themes, translations, guide, sample.

Read through :mod:`importlib.resources` only, so that it works from a checkout, an installed wheel
and a frozen program alike. No module of ``storage`` imports this package.
"""

import json
from dataclasses import dataclass
from importlib.resources import files
from importlib.resources.abc import Traversable

GUIDE_LANGUAGE = "en"


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleHighlight:
    """A passage that the sample library marks."""

    page: str
    """File name of the page, of those in :func:`sample_pages`."""
    quote: str
    """Stands in the page's text just once."""
    color: str
    tags: tuple[str, ...]
    note: str


def folder(name: str) -> Traversable:
    """Return a folder of this package, e.g. "fonts"."""
    return files(__name__).joinpath(name)


def sample_pages() -> Traversable:
    """Return the folder of the sample's pages: ``.html`` files and one companion folder."""
    return folder("sample")


def sample_highlights() -> list[SampleHighlight]:
    """Return the passages that the sample library marks, page by page."""
    rows = json.loads(sample_pages().joinpath("highlights.json").read_text(encoding="utf-8"))
    return [SampleHighlight(**{**row, "tags": tuple(row["tags"])}) for row in rows]


def guide(language: str = GUIDE_LANGUAGE) -> str:
    """Return the user guide as Markdown, in English if there is none in ``language`` (BCP 47)."""
    for name in (language, language.partition("-")[0], GUIDE_LANGUAGE):
        file = folder("guide").joinpath(f"{name}.md")
        if name.replace("-", "").isalnum() and file.is_file():
            return file.read_text(encoding="utf-8")
    raise FileNotFoundError("resources/guide/en.md")
