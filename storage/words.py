"""What counts as a word, in every script: the one tokenizer of index, query, snippet and count.

A word is a run of letters and digits with the marks that sit on them. In scripts written without
spaces (Han, kana, Hangul, Thai, Lao, Khmer, Myanmar) each character with its marks is a word of its
own, and so is an emoji; the two letters of a flag are one. Spans count code points of the text as it
was given; the term is folded, so that spellings a reader takes for the same word are the same.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import partial
from typing import NamedTuple

VERSION = 2
"""Goes up whenever the same text would give other terms: an index made before must be made anew."""


class Word(NamedTuple):
    """One word of a text; a bare tuple beneath, since a long article has a hundred thousand."""

    start: int
    end: int
    term: str
    """Folded; what is compared."""
    gram: bool = False
    """True of a character of a script without spaces: its neighbours belong to the same word."""


def words(text: str) -> list[Word]:
    """Return the words of ``text`` in order.

    >>> [word.term for word in words("L’été à Zürich, 東京!")]
    ['l', 'ete', 'a', 'zurich', '東', '京']
    """
    if text.isascii():
        lowered = text.lower()
        return [_word((*match.span(), match[0], False)) for match in _ASCII_WORD.finditer(lowered)]
    return list(_spelt(text))


def terms(text: str) -> list[str]:
    """Return the terms of :func:`words` alone, quicker.

    >>> terms("Le Cœur")
    ['le', 'coeur']
    """
    if text.isascii():
        return _ASCII_WORD.findall(text.lower())
    return [word.term for word in _spelt(text)]


def spellings(text: str) -> set[str]:
    """Return the different words of :func:`words` as they are written, each once; no single characters.

    >>> sorted(spellings("L’été, l’été à Zürich, 東京!"))
    ['L', 'Zürich', 'l', 'à', 'été']
    """
    classes = text.translate(_CLASSES)
    spans = (match.span() for match in _SHAPE.finditer(classes))
    return {text[start:end] for start, end in spans if classes[start] != _GRAM}


def count_words(text: str) -> int:
    """Return how many words ``text`` has; a Han or kana character counts one.

    >>> count_words("one two, 三四")
    4
    """
    if text.isascii():
        return len(_ASCII_WORD.findall(text))
    return len(_SHAPE.findall(text.translate(_CLASSES)))


def fold(word: str) -> str:
    """Return the term of one word: without case, accents, harakat, joiners or forms of digits.

    >>> fold("Straße"), fold("İZMİR"), fold("ёлка"), fold("مدرسة"), fold("१२")
    ('strasse', 'izmir', 'елка', 'مدرسه', '12')
    """
    return word.lower() if word.isascii() else _TERMS[word]


def _spelt(text: str) -> Iterator[Word]:
    classes = text.translate(_CLASSES)
    for match in _SHAPE.finditer(classes):
        start, end = match.span()
        yield _word((start, end, fold(text[start:end]), classes[start] == _GRAM))


# Word(...) itself goes through Python code and takes twice as long.
_word = partial(tuple.__new__, Word)

# -- classes ------------------------------------------------------------------------------------
# A text is first translated, character by character, to a string of these classes: the expression
# that cuts it then needs no character tables, and only characters that occur are ever looked up.

_LETTER, _GRAM, _PICTURE, _FLAG, _MARK, _OTHER = "wgpfm "

_ASCII_WORD = re.compile("[A-Za-z0-9]+")
_SHAPE = re.compile("w[wm]*|[gp]m*|ff?m*")

_WITHOUT_SPACES = (
    (0x0E00, 0x0EFF),  # Thai, Lao
    (0x1000, 0x109F),  # Myanmar
    (0x1100, 0x11FF),  # Hangul, decomposed
    (0x1780, 0x17FF),  # Khmer
    (0x3005, 0x3007),  # iteration mark, closing mark, ideographic zero
    (0x3040, 0x30FF),  # kana
    (0x3100, 0x318F),  # bopomofo, Hangul letters
    (0x31A0, 0x31BF),
    (0x31F0, 0x31FF),
    (0x3400, 0x4DBF),  # Han
    (0x4E00, 0x9FFF),
    (0xA960, 0xA97F),  # Hangul, decomposed
    (0xA9E0, 0xA9FF),  # Myanmar
    (0xAA60, 0xAA7F),
    (0xAC00, 0xD7FF),  # Hangul
    (0xF900, 0xFAFF),  # Han, compatibility
    (0xFF66, 0xFFDC),  # half-width kana and Hangul
    (0x1AFF0, 0x1B16F),  # kana
    (0x20000, 0x3FFFD),  # Han
)
_PICTURES = (
    (0x231A, 0x23FF),
    (0x2600, 0x27BF),
    (0x2B00, 0x2BFF),
    (0x1F000, 0x1F3FA),
    (0x1F400, 0x1FAFF),
)
_LETTERS_OF_FLAGS = ((0x1F1E6, 0x1F1FF),)
_ATTACHED = (
    (0x00AD, 0x00AD),  # soft hyphen
    (0x0640, 0x0640),  # tatweel
    (0x1160, 0x11FF),  # vowels and finals of a decomposed Hangul syllable
    (0x200C, 0x200D),  # ZWNJ, ZWJ
    (0x2060, 0x2060),  # word joiner
    (0xD7B0, 0xD7FF),
    (0xFF9E, 0xFF9F),  # half-width voicing marks
    (0x1F3FB, 0x1F3FF),  # skin tones
    (0xE0020, 0xE007F),  # tags, which make a flag one of a region
)
# Letters to Unicode, but readers also write a plain apostrophe, and that parts words.
_APOSTROPHES = frozenset({0x02B9, 0x02BB, 0x02BC, 0x02BD, 0xA78C})


def _within(code: int, ranges: tuple[tuple[int, int], ...]) -> bool:
    return any(first <= code <= last for first, last in ranges)


def _class(code: int) -> str:
    character = chr(code)
    category = unicodedata.category(character)
    if code in _APOSTROPHES:
        return _OTHER
    if category in {"Mn", "Mc", "Me"} or _within(code, _ATTACHED):
        return _MARK
    if _within(code, _LETTERS_OF_FLAGS):
        return _FLAG
    if category == "So":
        return _PICTURE if _within(code, _PICTURES) else _OTHER
    if not character.isalnum():
        return _OTHER
    if category != "Nd" and _within(code, _WITHOUT_SPACES):
        return _GRAM
    return _LETTER


class _Classes(dict[int, str]):
    def __missing__(self, code: int) -> str:
        found = self[code] = _class(code)
        return found


_CLASSES = _Classes()

# -- folding ------------------------------------------------------------------------------------

_SAME = {
    "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th",
    "ı": "i", "ħ": "h", "ŧ": "t", "ŋ": "n", "ĸ": "k", "ə": "e",
    "ς": "σ", "ё": "е", "ѐ": "е", "ѝ": "и",
    # Arabic script: alef, yeh, kaf and heh forms; Persian and Urdu spell them with other letters.
    "آ": "ا", "أ": "ا", "إ": "ا", "ٱ": "ا", "ى": "ي", "ی": "ي", "ې": "ي", "ک": "ك",
    "ہ": "ه", "ھ": "ه", "ە": "ه", "ۀ": "ه", "ۂ": "ه", "ۃ": "ه", "ة": "ه", "ـ": "",
    "ۓ": "ے",
    # Hindi writes one nasal sign for the other; Bengali's khanda ta is a ta without a vowel.
    "ँ": "ं", "ঁ": "ং", "ৎ": "ত্",
}  # fmt: skip
_DROPPED = (
    (0x00AD, 0x00AD),
    (0x0300, 0x036F),  # accents that no letter took up
    (0x0591, 0x05C7),  # niqqud and cantillation
    (0x0610, 0x061A),  # Arabic honorifics
    (0x064B, 0x065F),  # harakat
    (0x0670, 0x0670),
    (0x06D6, 0x06ED),  # Quranic marks
    (0x200B, 0x200F),
    (0x2060, 0x2060),
    (0x20D0, 0x20FF),
    (0xFE00, 0xFE0F),  # variation selectors
    (0x1F3FB, 0x1F3FF),
    (0xE0100, 0xE01EF),
)
_NUKTAS = frozenset("़়਼઼଼಼")
_UNACCENTED = ((0x00C0, 0x024F), (0x0370, 0x03FF), (0x1E00, 0x1FFF))
# Hindi: a nasal with a virama before a consonant of its own row is also written as anusvara.
_HOMORGANIC = re.compile("ङ्(?=[क-घ])|ञ्(?=[च-झ])|ण्(?=[ट-ढ])|न्(?=[त-ध])|म्(?=[प-भ])")


def _letter(code: int) -> str:
    character = chr(code)
    if character in _SAME:
        return _SAME[character]
    if character in _NUKTAS or (_within(code, _DROPPED) and not character.isalnum()):
        return ""
    if character.isdecimal():
        return str(unicodedata.decimal(character))
    if _within(code, _UNACCENTED):
        bare = unicodedata.normalize("NFD", character)
        bare = "".join(mark for mark in bare if not unicodedata.combining(mark))
        return _SAME.get(bare, bare)
    return character


class _Letters(dict[int, str]):
    def __missing__(self, code: int) -> str:
        found = self[code] = _letter(code)
        return found


class _Terms(dict[str, str]):
    """Folded words by their spelling: a text repeats most of its words."""

    LIMIT = 100_000

    def __missing__(self, word: str) -> str:
        if len(self) >= self.LIMIT:
            self.clear()
        # Lower case before and after: NFKC makes capitals of some signs (℡) and knows no dotted İ.
        term = unicodedata.normalize("NFKC", word.lower()).lower().translate(_LETTERS)
        found = self[word] = _HOMORGANIC.sub("ं", term) if "्" in term else term
        return found


_LETTERS = _Letters()
_TERMS = _Terms()
