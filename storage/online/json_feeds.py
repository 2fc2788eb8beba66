"""JSON Feed (jsonfeed.org, 1 and 1.1)."""

import html
import json
from typing import Any

from storage.errors import Malformed, NoFeed
from storage.online.moments import moment
from storage.online.written import MOST_CONTENT, MOST_ITEMS, SUMMARY, THIS_FEED, plain, web_address
from storage.records import FeedItem, FeedPage
from storage.text import clean, line, shorten


def parse(data: bytes, address: str | None) -> FeedPage:
    """Return what a JSON Feed holds. Raises Malformed and NoFeed."""
    try:
        feed = json.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise Malformed(path=THIS_FEED, reason="it is no JSON") from error
    if not isinstance(feed, dict) or not isinstance(feed.get("items"), list):
        raise NoFeed(path=THIS_FEED)
    items = [one for one in feed["items"] if isinstance(one, dict)]
    return FeedPage(
        title=_line(feed, "title"),
        site=_address(feed, "home_page_url", address),
        items=tuple(_item(one, address) for one in items[:MOST_ITEMS]),
    )


def _item(item: dict[str, Any], address: str | None) -> FeedItem:
    link = _address(item, "url", address) or _address(item, "external_url", address)
    words = _string(item, "content_text")
    content = _string(item, "content_html") or "".join(
        f"<p>{html.escape(part)}</p>\n" for part in words.split("\n\n") if part.strip()
    )
    summary = plain(_string(item, "summary") or content, SUMMARY)
    title = shorten(_line(item, "title"), 500)
    return FeedItem(
        ref=shorten(_line(item, "id") or link or title or summary, 500),
        link=link,
        title=title or shorten(summary, 80) or link,
        byline=_authors(item),
        published=moment(_string(item, "date_published") or _string(item, "date_modified")),
        summary=summary,
        content=clean(content[:MOST_CONTENT]),
    )


def _authors(item: dict[str, Any]) -> str:
    told = item.get("authors")
    authors = [*(told if isinstance(told, list) else []), item.get("author")]
    names = (_line(author, "name") for author in authors[:20] if isinstance(author, dict))
    return ", ".join(dict.fromkeys(name for name in names if name))


def _address(values: dict[str, Any], key: str, base: str | None) -> str:
    return web_address(_string(values, key), base) if _string(values, key) else ""


def _line(values: dict[str, Any], key: str) -> str:
    return line(_string(values, key)[:2000])


def _string(values: dict[str, Any], key: str) -> str:
    value = values.get(key)
    if isinstance(value, int | float) and not isinstance(value, bool):
        return str(value)
    return clean(value) if isinstance(value, str) else ""
