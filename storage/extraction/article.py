"""From a page as it was saved to an article: all steps, in order."""

import hashlib
import zlib
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any

from storage import blocks
from storage.blocks.references import unmarked
from storage.errors import NoText
from storage.extraction import dom, language, linked_data, metadata, voices
from storage.extraction.choose import Verdict, judged
from storage.extraction.credits import credit_lines
from storage.extraction.decode import THIS_PAGE, decode
from storage.extraction.footnotes import footnotes
from storage.extraction.junk import junk
from storage.extraction.leaves import Leaf, leaves
from storage.extraction.pictures import Pictures
from storage.extraction.prune import prune
from storage.extraction.recorded import recorded
from storage.extraction.sections import sections
from storage.extraction.syndication import syndication
from storage.extraction.tidy import tidy
from storage.records import Block, Extract, Kind, Metadata, Page
from storage.shingles import signature
from storage.text import line, shorten
from storage.words import count_words

EXTRACTOR = "lectorium 3"
"""Goes up whenever the same page would give another text."""

_SAMPLE = 20
"""Leaves by whose letters the direction of an article is told that does not say it."""


def extract(page: Page, choice: str = "") -> Extract:
    """Return all that an import stores of ``page``.

    ``choice`` names another choice of content than the best: ``runner-up``, ``readability``, ``sections``,
    ``trafilatura`` or ``page`` (all but hidden parts). Where a page has no such choice it gets the best.

    Pure: reads nothing but the page and its assets. Raises NoText, TooLarge or Malformed, whose
    ``path`` is "the page": the caller knows the file.
    """
    text = decode(page.data if page.html is None else page.html, page.charset)
    if page.render is not None:
        rendered = page.render(text)
        text, page = rendered.html, replace(page, told=rendered.told, tags=rendered.tags)
    record = recorded(text)
    root = dom.tree(text)
    sources = metadata.Sources(root, record)
    told = _told(page, root, sources)
    found = _article(root, sources, told, page, choice)
    article, pictures, verdict = found.blocks, found.pictures, found.verdict
    canonical = blocks.text(article)
    if not canonical.strip("\ufffc \n\xa0"):
        raise NoText(path=THIS_PAGE)
    return Extract(
        format=page.format,
        member=page.member,
        saved=record.saved or page.saved,
        sha256=hashlib.sha256(page.data).hexdigest(),
        size=len(page.data),
        packed=zlib.compress(page.data, 6),
        metadata=replace(_completed(told, article, canonical), syndicated=found.syndicated),
        blocks=blocks.encode(article),
        text=canonical,
        words=count_words(canonical),
        extractor=EXTRACTOR,
        images=_shown(pictures, article),
        signature=signature(canonical).packed(),
        confidence=verdict.confidence,
        runner_up=verdict.runner_up,
        tags=page.tags,
        collection=page.collection,
        position=page.position,
    )


def _told(page: Page, root: Any, sources: metadata.Sources) -> Metadata:
    """Return what the page tells, and before that what its container tells of it."""
    if not page.whole:
        own = metadata.read(sources, page.url)
    else:  # a text that somebody wrote down: what looks like an author or a date is part of it
        root_language = (root.get("lang") or root.get("xml:lang") or "").replace("_", "-")
        own = Metadata(url=page.url, language=root_language, direction="")
    given = {} if page.told is None else asdict(page.told)
    for name in ("title", "byline", "site", "excerpt"):
        given[name] = line(given.get(name, ""))
    return replace(own, **{name: value for name, value in given.items() if value})


@dataclass(frozen=True, slots=True, kw_only=True)
class _Found:
    """What the tree holds of the article."""

    blocks: tuple[Block, ...]
    pictures: Pictures
    verdict: Verdict
    syndicated: str


def _article(root: Any, sources: metadata.Sources, told: Metadata, page: Page, choice: str) -> _Found:
    dom.strip(root)
    dom.resolve(root, told.url)
    body = root.find("body")
    parts = leaves(body)
    if page.whole:
        kept, syndicated = frozenset(range(len(parts))), ""
        verdict = Verdict(best=kept, others={}, runner_up="", confidence=1.0)
    else:
        verdict = judged(parts, voices_of(root, parts, sources, told), title=told.title, lead=told.excerpt)
        kept = verdict.named(choice)
        syndicated = syndication(parts, kept)
        if kept != verdict.others.get("page"):
            kept -= junk(parts, kept) | credit_lines(parts, kept, told)
        prune(body, parts, kept | footnotes(body, parts, kept))
    pictures = Pictures(page.assets)
    sample = " ".join(parts[number].text for number in sorted(kept)[:_SAMPLE])
    way = told.direction or language.direction(told.language, sample)
    tidy(body, pictures, told.url, told.language, way)
    return _Found(
        blocks=_trimmed(blocks.parse(body), told.title),
        pictures=pictures,
        verdict=verdict,
        syndicated=syndicated,
    )


def voices_of(
    root: Any, parts: Sequence[Leaf], sources: metadata.Sources, told: Metadata
) -> dict[str, frozenset[int]]:
    """Return what each voice takes for the article, as numbers of leaves."""
    return {
        "readability": voices.readability(root, parts),
        "trafilatura": voices.trafilatura(root, parts),
        "sections": sections(root.find("body"), parts, told.title),
        "told": voices.told(linked_data.word(sources.data.get("articleBody")), parts),
    }


def _trimmed(article: tuple[Block, ...], title: str) -> tuple[Block, ...]:
    """Take off rules at either end, and the heading that only repeats the title."""
    kept = list(article)
    for index, block in enumerate(kept):
        if block.kind is Kind.HEADING:
            if _key(block.text) == _key(title) and _free(block):
                del kept[index]
            break
        if block.kind not in {Kind.IMAGE, Kind.CAPTION, Kind.RULE}:
            break
    while kept and kept[0].kind is Kind.RULE and _free(kept[0]):
        del kept[0]
    while kept and kept[-1].kind is Kind.RULE and _free(kept[-1]):
        del kept[-1]
    return tuple(kept)


def _free(block: Block) -> bool:
    """Tell whether no list item or table would lose its beginning with the block."""
    return not block.marker and block.cell is None


def _key(text: str) -> str:
    return "".join(letter for letter in text.casefold() if letter.isalnum())


def _completed(told: Metadata, article: tuple[Block, ...], text: str) -> Metadata:
    """Fill in from the article what the page did not tell."""
    tongue = language.settled(told.language, text)
    long = (one for one in article if one.kind is Kind.PARAGRAPH and len(one.text) > 40)
    prose = next((unmarked([one]) for one in long), text)
    pictures = [run.image for block in article for run in block.runs if run.image]
    lead = next((picture.source for picture in pictures if picture.source), None)
    return replace(
        told,
        title=told.title or _heading(article) or shorten(" ".join(prose.split()), 80),
        language=tongue,
        direction=language.direction(tongue, text, told.direction),
        lead_image=told.lead_image or lead,
        excerpt=told.excerpt or shorten(" ".join(prose.replace("\ufffc", " ").split()), metadata.MAX_EXCERPT),
    )


def _heading(article: tuple[Block, ...]) -> str:
    return next((block.text for block in article if block.kind is Kind.HEADING), "")


def _shown(pictures: Pictures, article: tuple[Block, ...]) -> tuple[Any, ...]:
    """Return the taken pictures that the article still shows."""
    names = {run.image.blob for block in article for run in block.runs if run.image}
    return tuple(file for file in pictures.files if file.sha256 in names)
