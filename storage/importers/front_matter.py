"""What stands above a Markdown text: its title, authors, date, address and tags.

YAML as such programs write it (``key: value``, lists in brackets or one item a line) is read without
a YAML parser, whose anchors are a way to fill memory; Hugo's TOML by the standard library's.
"""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from storage.addresses import normal_address
from storage.records import Metadata

_LONGEST = 64 * 1024
"""Characters of it all."""
_YAML = re.compile(r"\ufeff?---[ \t]*\n(.*?)^(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.S | re.M)
_TOML = re.compile(r"\ufeff?\+\+\+[ \t]*\n(.*?)^\+\+\+[ \t]*(?:\n|\Z)", re.S | re.M)
_PAIR = re.compile(r"""["']?([\w .-]{1,60}?)["']?\s*:(?:\s+(.*)|)$""")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_TIMES = re.compile(r"(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s*(Z|[+-]\d{2}:?\d{2})$")

Values = Mapping[str, list[str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class FrontMatter:
    """What was found, and the text below it."""

    told: Metadata
    tags: tuple[str, ...]
    body: str


def read(text: str) -> FrontMatter:
    """Return what stands above a text and the text itself.

    >>> found = read("---\\ntitle: On ice\\ntags: [winter, ice]\\n---\\nThin.")
    >>> found.told.title, found.tags, found.body
    ('On ice', ('winter', 'ice'), 'Thin.')
    """
    head = text[:_LONGEST]
    yaml, toml = _YAML.match(head), _TOML.match(head)
    values: Values = {}
    if yaml:
        values = _yaml(yaml[1])
    elif toml:
        values = _toml(toml[1])
    found = yaml or toml
    # A line of dashes with no pair below is a rule.
    body = text[found.end() :] if found and (values or not found[1].strip()) else text
    return FrontMatter(told=_told(values), tags=_tags(values), body=body)


def _yaml(text: str) -> Values:
    values: dict[str, list[str]] = {}
    name, folded = "", False
    for line in text.split("\n"):
        bare = line.strip()
        if not bare or bare.startswith("#"):
            continue
        pair = _PAIR.match(line) if line[:1] not in " \t-" else None
        if pair:
            name, value = pair[1].strip().lower(), (pair[2] or "").strip()
            folded = value[:1] in ("|", ">")
            values[name] = [] if folded else _items(value)
        elif name and bare.startswith("- ") and not folded:
            values[name] += _items(_inner(bare[2:].strip()))
        elif name and line[:1] in " \t":
            if values[name] and (folded or ":" not in bare):
                values[name][-1] += f" {bare}"
            elif folded or ":" not in bare:
                values[name].append(bare)
            elif bare.partition(":")[0].strip() == "name":  # author:\n  name: …
                values[name] += _items(_inner(bare))
    return values


def _inner(text: str) -> str:
    """Return the name of an author written as a pair: ``name: Ada``."""
    return text[5:].strip() if text.startswith("name:") else text


def _items(value: str) -> list[str]:
    if value[:1] == "[" and value.endswith("]"):
        parts = re.findall(r""""[^"]*"|'[^']*'|[^,]+""", value[1:-1])
        return [plain for part in parts if (plain := _plain(part.strip()))]
    plain = _plain(value)
    return [plain] if plain else []


def _plain(value: str) -> str:
    if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'":
        inner = value[1:-1]
        return inner.replace("''", "'") if value[0] == "'" else inner.replace('\\"', '"').replace("\\\\", "\\")
    plain = re.sub(r"\s+#.*$", "", value)
    return "" if plain in ("~", "null") else plain


def _toml(text: str) -> Values:
    try:
        found = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError):
        return {}
    values = {}
    for name, value in found.items():
        for key, inner in (
            value.items() if name == "taxonomies" and isinstance(value, dict) else ((name, value),)
        ):
            several = inner if isinstance(inner, list) else [inner]
            values[key.lower()] = [str(one) for one in several if not isinstance(one, dict | list)]
    return values


def _told(values: Values) -> Metadata:
    def first(*names: str) -> str:
        return next((values[name][0] for name in names if values.get(name)), "")

    authors = next((values[n] for n in ("author", "authors", "byline", "creator") if values.get(n)), [])
    address = next(
        (found for n in ("url", "source", "link", "original_url") if (found := normal_address(first(n)))),
        None,
    )
    return Metadata(
        title=" ".join(first("title").split())[:500],
        # Obsidian writes people as links to their notes.
        byline=", ".join(re.sub(r"\[\[|\]\]", "", one) for one in authors)[:300],
        url=address,
        site=first("site", "site_name", "publication")[:200],
        language=lang if _LANGUAGE.fullmatch(lang := first("lang", "language")) else "",
        direction="",
        published=_date(first("published", "date", "pubdate", "publishdate", "created")),
        excerpt=first("description", "summary", "excerpt")[:300],
    )


_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}")


def _date(text: str) -> str | None:
    timed = _TIMES.match(text)
    try:
        if timed:
            zone = timed[3].replace("Z", "+00:00")
            at = datetime.fromisoformat(f"{timed[1]}T{timed[2]}{zone}").astimezone(UTC)
            return at.strftime("%Y-%m-%dT%H:%M:%SZ")
        day = _DAY.match(text)
        return datetime.fromisoformat(day[0]).date().isoformat() if day else None
    except (ValueError, OverflowError):
        return None


def _tags(values: Values) -> tuple[str, ...]:
    found = [*values.get("tags", ()), *values.get("tag", ()), *values.get("keywords", ())]
    if len(found) == 1:  # "tags: ice, winter", and Obsidian's "tags: ice winter"
        found = re.split(r"\s*,\s*", found[0]) if "," in found[0] else found[0].split()
    cleaned = (re.sub(r"^#", "", tag.strip()) for tag in found)
    return tuple(dict.fromkeys(tag for tag in cleaned if tag.strip("/ \t") and len(tag) <= 200))[:100]
