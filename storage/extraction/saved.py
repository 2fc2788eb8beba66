"""The whole of a saved page as blocks, beside the article that was made of it: what was left out shows."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from difflib import SequenceMatcher

from storage import blocks
from storage.errors import NoText
from storage.extraction import dom, language, metadata
from storage.extraction.decode import THIS_PAGE, decode
from storage.extraction.leaves import leaves
from storage.extraction.pictures import Pictures
from storage.extraction.recorded import recorded
from storage.extraction.tidy import tidy
from storage.records import Block, Kept, Kind, Page, WholePage

_COMMON = 100
"""Times that a text may stand on a page before it tells nothing of where a block belongs."""
_PART = 16
"""Characters of a block that is sought inside another: shorter ones stand anywhere."""
_PAIRS = 40_000
"""Blocks of the page times blocks of the article between two that are alike, which are looked through."""


def whole(page: Page, article: str, *, language_of: str = "", direction: str = "ltr") -> WholePage:
    """Return all of ``page`` but hidden parts, and where the text of an article (encoded blocks) stands in it.

    Pure. Raises NoText, TooLarge or Malformed as :func:`storage.extraction.extract` does.
    """
    text = decode(page.data if page.html is None else page.html, page.charset)
    if page.render is not None:
        text = page.render(text).html
    record = recorded(text)
    root = dom.tree(text)
    told = metadata.read(metadata.Sources(root, record), page.url)
    dom.strip(root)
    dom.resolve(root, told.url)
    body = root.find("body")
    leaves(body)  # cuts loose text into the paragraphs that the article has, too
    tongue = language_of or told.language
    tidy(body, Pictures(page.assets), told.url, tongue, direction or language.direction(tongue, ""))
    shown = blocks.decode(article)
    found = tuple(_with_stored_pictures(blocks.parse(body), shown))
    canonical = blocks.text(found)
    if not canonical.strip("\ufffc \n\xa0"):
        raise NoText(path=THIS_PAGE)
    return WholePage(blocks=blocks.encode(found), text=canonical, kept=kept(found, shown))


def _with_stored_pictures(found: Sequence[Block], article: Sequence[Block]) -> Iterator[Block]:
    """Yield the blocks; of pictures only the article's are stored."""
    stored = {run.image.blob for block in article for run in block.runs if run.image}
    for block in found:
        if any(run.image and run.image.blob and run.image.blob not in stored for run in block.runs):
            runs = (
                replace(run, image=replace(run.image, blob=""))
                if run.image and run.image.blob not in stored
                else run
                for run in block.runs
            )
            block = replace(block, runs=tuple(runs))
        yield block


def kept(page: Sequence[Block], article: Sequence[Block]) -> tuple[Kept, ...]:
    """Return the stretches of a page's text that the article's text has, in the order of both.

    A stretch may hold several blocks, and the line feeds between them.
    """
    ours = [(span, block) for span, block in zip(blocks.spans(page), page, strict=True) if block.runs]
    theirs = [(span, block) for span, block in zip(blocks.spans(article), article, strict=True) if block.runs]
    keys = [_key(block) for _, block in ours], [_key(block) for _, block in theirs]
    common = {key for key, count in Counter(keys[0]).items() if count > _COMMON}
    matcher = SequenceMatcher(common.__contains__, *keys, autojunk=False)
    found: list[Kept] = []
    at, place = 0, 0
    for match in matcher.get_matching_blocks():
        found += _parts(ours[at : match.a], theirs[place : match.b])
        for step in range(match.size):
            (start, end), _ = ours[match.a + step]
            found.append(Kept(start=start, end=end, place=theirs[match.b + step][0][0]))
        at, place = match.a + match.size, match.b + match.size
    return tuple(_joined(found))


_Told = tuple[tuple[int, int], Block]
"""A block and its (start, end) in the text."""


def _key(block: Block) -> str:
    # A picture has no words of its own to be known by.
    if block.kind is Kind.IMAGE and block.runs[0].image is not None:
        image = block.runs[0].image
        return f"\n{image.blob or image.source}\n{image.alt}"
    return block.text


def _parts(page: Sequence[_Told], article: Sequence[_Told]) -> Iterator[Kept]:
    """Yield what is the same inside blocks that are not: a part was left out, or two were made one."""
    if len(page) * len(article) > _PAIRS:
        return
    first = 0
    for (start, _), block in article:
        text = block.text
        for number in range(first, len(page)):
            (begin, _), other = page[number]
            inside = other.text.find(text) if len(text) >= _PART else -1
            if inside >= 0:
                yield Kept(start=begin + inside, end=begin + inside + len(text), place=start)
                first = number + 1
                break
            within = text.find(other.text) if len(other.text) >= _PART else -1
            if within >= 0:
                yield Kept(start=begin, end=begin + len(other.text), place=start + within)
                first = number + 1


def _joined(found: Sequence[Kept]) -> Iterator[Kept]:
    last: Kept | None = None
    for one in found:
        if last is not None and one.place <= last.place:
            continue  # out of the order of the text: said twice
        if last is not None and one.start - last.start == one.place - last.place and one.start <= last.end + 1:
            last = replace(last, end=one.end)
            continue
        if last is not None:
            yield last
        last = one
    if last is not None:
        yield last
