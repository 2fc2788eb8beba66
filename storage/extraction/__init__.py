"""Extraction: a saved page becomes an article. Pure, picklable, for worker processes."""

from storage.extraction.article import EXTRACTOR, extract

__all__ = ["EXTRACTOR", "extract", "warm"]


def warm() -> None:
    """Load what the first page would otherwise wait for."""
    from storage.records import Page

    words = b"<p>The ice is thin, the lake is deep, and nobody walks on it before the new year.</p>"
    page = b"<html><head><title>Ice</title></head><body><article>" + words * 4 + b"</article></body></html>"
    extract(Page(data=page, format="html", assets=_no_assets))


def _no_assets(address: str) -> bytes | None:
    return None
