"""What stands between two block edges: pieces of text and pictures become runs."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from storage.records import OBJECT, Image, Run, Style
from storage.text import blank


class Piece(NamedTuple):
    """Some text of one look, its white space collapsed; ``\\n`` alone is a line break."""

    text: str
    style: Style = Style.PLAIN
    href: str = ""
    language: str = ""
    direction: str = ""
    image: Image | None = None


BREAK = Piece("\n")


def paragraphs(pieces: Iterable[Piece]) -> Iterator[tuple[Run, ...]]:
    """Yield the runs of each paragraph: two line breaks or more part them, blank ones go."""
    group: list[list[Piece]] = []
    for line in _lines(pieces):
        if _shows(line):
            group.append(line)
        elif group:
            yield _runs(_joined(group))
            group = []
    if group:
        yield _runs(_joined(group))


def listing(pieces: Iterable[Piece]) -> tuple[Run, ...]:
    """Return the runs of preformatted text without line ends at its edges; none if it is blank."""
    kept = [piece for piece in pieces if piece.text]
    while kept and not kept[0].image and not kept[0].text.strip("\n"):
        del kept[0]
    while kept and not kept[-1].image and not kept[-1].text.strip("\n"):
        del kept[-1]
    if not _shows(kept):
        return ()
    if not kept[0].image:
        kept[0] = kept[0]._replace(text=kept[0].text.lstrip("\n"))
    if not kept[-1].image:
        kept[-1] = kept[-1]._replace(text=kept[-1].text.rstrip("\n"))
    return _runs(kept)


def pictures(runs: tuple[Run, ...]) -> list[Run]:
    """Return the pictures of runs that hold nothing else, [] if there is text beside them."""
    if all(run.image or blank(run.text) for run in runs):
        return [run for run in runs if run.image]
    return []


def _lines(pieces: Iterable[Piece]) -> Iterator[list[Piece]]:
    line: list[Piece] = []
    for piece in pieces:
        if piece.text == "\n":
            yield _tidy(line)
            line = []
        else:
            line.append(piece)
    yield _tidy(line)


def _tidy(line: list[Piece]) -> list[Piece]:
    """Fold the spaces where pieces meet, and drop them at the edges."""
    tidy: list[Piece] = []
    after_space = True
    for piece in line:
        if after_space and piece.text.startswith(" "):
            piece = piece._replace(text=piece.text[1:])
        if piece.text:
            tidy.append(piece)
            after_space = piece.text.endswith(" ")
    if tidy and tidy[-1].text.endswith(" "):
        last = tidy.pop()
        if last.text != " ":
            tidy.append(last._replace(text=last.text[:-1]))
    return tidy


def _shows(line: list[Piece]) -> bool:
    return any(piece.image or not blank(piece.text) for piece in line)


def _joined(lines: list[list[Piece]]) -> list[Piece]:
    joined = list(lines[0])
    for line in lines[1:]:
        before, after = joined[-1], line[0]
        # A break belongs to a link or a style only where that goes on behind it.
        joined.append(before._replace(text="\n") if _alike(before, after) else BREAK)
        joined.extend(line)
    return joined


def _alike(one: Piece, other: Piece) -> bool:
    return not one.image and not other.image and one[1:] == other[1:]


def _runs(pieces: list[Piece]) -> tuple[Run, ...]:
    merged: list[Piece] = []
    texts: list[list[str]] = []
    for piece in pieces:
        if merged and _alike(merged[-1], piece):
            texts[-1].append(piece.text)
        else:
            merged.append(piece)
            texts.append([piece.text])
    return tuple(_run(piece, "".join(text)) for piece, text in zip(merged, texts, strict=True))


def _run(piece: Piece, text: str) -> Run:
    if piece.image:
        return Run(text=OBJECT, href=piece.href, image=piece.image)
    return Run(
        text=text,
        style=piece.style,
        href=piece.href,
        language=piece.language,
        direction=piece.direction,
    )
