"""From text to the terms and positions of the index, and from a query's words to the same terms.

Characters of scripts without spaces are indexed alone and in pairs at the same position, so that
any stretch of two or more is found as a phrase of pairs. Other spellings and stems stand in a field of
their own: a second chance that never outranks the word as it was written.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from whoosh.analysis import Analyzer, Token

from storage import words
from storage.search import kin
from storage.search.kin import GAP, LONGEST
from storage.search.stemming import version
from storage.words import Word

VERSION = f"{words.VERSION}.{kin.VERSION}.{version()}"
"""Other than that of an index: its terms are not those that a query would ask for."""

_GAP_WIDTH = 100


class Terms(Analyzer):  # type: ignore[misc]
    """The analyser of every text field."""

    def __call__(self, value: str, **kwargs: object) -> Iterator[Token]:
        """Yield the tokens of a value; its parts are separated by :data:`GAP`."""
        token = Token(positions=True, boosts=True, **_known(kwargs))
        token.boost = 1.0
        for term, position in placed(value):
            token.text, token.pos = term, position
            yield token


def _known(kwargs: dict[str, object]) -> dict[str, object]:
    return {"mode": kwargs.get("mode", "")}


def placed(value: str) -> Iterator[tuple[str, int]]:
    """Yield each term and its position."""
    offset = 0
    for part in value.split(GAP):
        if part.isascii():
            found = words.terms(part)
            for position, term in enumerate(found, offset):
                yield term[:LONGEST], position
            offset += len(found) + _GAP_WIDTH
        else:
            spelt = words.words(part)
            yield from _with_pairs(spelt, offset)
            offset += len(spelt) + _GAP_WIDTH


def _with_pairs(spelt: Sequence[Word], offset: int) -> Iterator[tuple[str, int]]:
    for position, word in enumerate(spelt):
        yield word.term[:LONGEST], position + offset
    for position, (word, following) in enumerate(pairwise(spelt)):
        if _joined(word, following):
            yield word.term + following.term, position + offset


def chain(spelt: Sequence[Word]) -> list[str]:
    """Return the terms at consecutive positions by which words in a row are found.

    >>> chain(words.words("東京都2024"))
    ['東京', '京都', '都', '2024']
    """
    terms: list[str] = []
    for index, word in enumerate(spelt):
        following = spelt[index + 1] if index + 1 < len(spelt) else None
        before = spelt[index - 1] if index else None
        if following is not None and _joined(word, following):
            terms.append(word.term + following.term)
        elif following is not None or before is None or not _joined(before, word):
            terms.append(word.term[:LONGEST])
    return terms


def _joined(word: Word, following: Word) -> bool:
    return word.gram and following.gram and word.end == following.start


def stems(text: str, language: str) -> list[str]:
    """Return what leads to the words of a text from other forms of them: see :mod:`.kin`."""
    return kin.of_text(text, language)
