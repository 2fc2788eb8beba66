"""Relevance: is the article that somebody looks for among the first three hits, kind by kind?

Beside ours stand SQLite's FTS5 with its two tokenizers and Whoosh as it comes, on the same texts. The
texts are our own; with ``--corpus`` also the real pages, and queries of the kinds that any text gives.
"""

import random
import re
import sqlite3
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from storage import Library
from storage.words import words
from tests import corpus
from tests.benchmarks.known_items import COMMON, ITEMS
from tests.benchmarks.rows import Row
from tests.benchmarks.setting import Setting
from tests.builders import a_highlight, an_article

_FIRST = 3
_LIMIT = 10
_MOST_REAL = 60
"""Queries of each kind that are drawn from real pages."""
_DIGITS = {zero: str.maketrans("0123456789", "".join(chr(ord(zero) + n) for n in range(10))) for zero in "٠०০๐"}
_ARABIC_WORD = re.compile("[ء-ي]{3,}")
_HAN = re.compile("[一-鿿]+")
_UNSPACED = {"zh": 2, "ja": 2, "ko": 2, "th": 5}

Peer = Callable[[str], list[int]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """An article that is looked for."""

    id: int
    language: str
    title: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A query, and the article that it is meant to find."""

    kind: str
    query: str
    sought: int | None
    """None: nothing must be found."""
    excluded: frozenset[int] = frozenset()
    """Must not be found."""


def run(setting: Setting) -> Iterator[Row]:
    """Yield a row a kind of query: the share of those whose article is among the first three."""
    with Library.open(setting.folder / "relevance", create=True) as library:
        texts, asked = _own(library)
        asked += _derived(texts, random.Random(1))
        yield from _rows("own texts", library, setting.folder / "own", texts, asked)
    if setting.real:
        with Library.open(setting.library) as library:
            texts = [
                Text(
                    id=article.id,
                    language=article.language.split("-")[0],
                    title=article.title,
                    text=library.articles.content(article.id).text,
                )
                for article in library.articles.list()
            ]
            asked = _sampled(_derived(texts, random.Random(2)), random.Random(3))
            yield from _rows("real pages", library, setting.folder / "real", texts, asked)


def _rows(bench: str, library: Library, folder: Path, texts: list[Text], asked: list[Asked]) -> Iterator[Row]:
    library.search.drain(3600)
    folder.mkdir()
    peers = {
        "FTS5": _fts5(texts, "unicode61"),
        "trigram": _fts5(texts, "trigram"),
        "Whoosh": _whoosh(texts, folder),
    }
    kinds: dict[str, list[Asked]] = defaultdict(list)
    for one in asked:
        kinds[one.kind].append(one)
    sums: Counter[str] = Counter()
    total = wrong = 0
    for kind, several in kinds.items():
        shares = {}
        misses = []
        for name, peer in peers.items():
            shares[name] = sum(_answered(one, peer(one.query)) for one in several)
        ours = 0
        for one in several:
            found = _found(library, one)
            wrong += bool(one.excluded & set(found)) or (one.sought is None and bool(found))
            if _answered(one, found):
                ours += 1
            else:
                misses.append(one.query)
        total += len(several)
        sums["ours"] += ours
        sums.update(shares)
        yield Row(
            bench=bench,
            figure=f"{kind}, in the first {_FIRST} %",
            ours=100 * ours / len(several),
            peer="FTS5",
            theirs=100 * shares["FTS5"] / len(several),
            remark=_remark(shares, len(several)) + (f"; misses {', '.join(misses[:3])}" if misses else ""),
        )
    yield Row(
        bench=bench,
        figure=f"all, in the first {_FIRST} %",
        ours=100 * sums["ours"] / total,
        peer="FTS5",
        theirs=100 * sums["FTS5"] / total,
        remark=_remark(sums, total),
    )
    yield Row(bench=bench, figure="queries that find what they exclude", ours=wrong)


def _remark(shares: dict[str, int] | Counter[str], count: int) -> str:
    others = ", ".join(f"{name} {100 * shares[name] / count:.0f}" for name in ("trigram", "Whoosh"))
    return f"{count} queries; {others}"


def _answered(one: Asked, found: list[int]) -> bool:
    if one.sought is None:
        return not found
    return one.sought in found[:_FIRST] and not one.excluded & set(found)


def _found(library: Library, one: Asked) -> list[int]:
    result = library.search.find(one.query, limit=_LIMIT)
    if one.kind == "misspelt" and result.suggestion and not result.hits:
        result = library.search.find(result.suggestion, limit=_LIMIT)
    return [hit.article for hit in result.hits]


# -- texts of our own -----------------------------------------------------------------------------


def _own(library: Library) -> tuple[list[Text], list[Asked]]:
    texts, asked = [], []
    invented = iter(corpus.vocabulary()[2_000:])
    for number, item in enumerate(ITEMS):
        title = " ".join(item.text.split()[:3])[: 12 if item.language in _UNSPACED else 60]
        common = COMMON[item.language]
        author, site = next(invented).title(), next(invented)
        id = an_article(
            library,
            title,
            f"{common}\n{item.text}\n{common} {number}",
            language=item.language,
            byline=author,
            site=site.title(),
            url=f"https://www.{site}.example/{number}",
        )
        text = library.articles.content(id).text
        texts.append(Text(id=id, language=item.language, title=title, text=text))
        asked += [Asked(kind=kind, query=query, sought=id) for kind, query in item.queries]
        asked.append(Asked(kind="author", query=f"author:{author.lower()}", sought=id))
        asked.append(Asked(kind="site", query=f"site:{site}.example", sought=id))
        asked.append(Asked(kind="site", query=f"site:{site}", sought=id))
        if number % 2:
            note, tag = next(invented), next(invented)
            path = f"{tag}/{next(invented)}"
            a_highlight(library, id, item.text, note=f"remember the {note}", tags=[path])
            quote = " ".join(item.text.split()[1:4])
            if item.language in _UNSPACED:
                quote = item.text[2:8]
            asked += [
                Asked(kind="note", query=note, sought=id),
                Asked(kind="note", query=f"note:{note}", sought=id),
                Asked(kind="tag by subtree", query=f"tag:{tag}", sought=id),
                Asked(kind="tag as a word", query=tag, sought=id),
                Asked(kind="quote", query=f'highlight:"{quote}"', sought=id),
            ]
    for page in corpus.SENTENCES.values():
        for sentence in page:
            an_article(library, sentence[:20], sentence)
    return texts, asked


# -- queries that any text gives ------------------------------------------------------------------


def _derived(texts: list[Text], dice: random.Random) -> list[Asked]:
    spelt = {text.id: [word for word in words(text.text) if not word.gram] for text in texts}
    spread = Counter(term for text in texts for term in {word.term for word in spelt[text.id]})
    everything = "\n".join(text.text for text in texts)
    asked: list[Asked] = []
    for text in texts:
        rare = [
            text.text[word.start : word.end]
            for word in spelt[text.id]
            if spread[word.term] == 1 and word.term.isalpha() and len(word.term) > 3
        ]
        rare = list(dict.fromkeys(rare))
        asked += _of_words(text, rare, spelt[text.id], dice)
        asked += _of_spellings(text, rare, dice)
        asked += _of_unspaced(text, everything, dice)
        others = [other for other in texts if other.language == text.language and other is not text]
        if rare and others:
            asked += _of_exclusion(text, rare, dice.choice(others), spelt, spread)
    return asked


def _of_words(text: Text, rare: list[str], spelt: list, dice: random.Random) -> Iterator[Asked]:
    if len(rare) > 1:
        yield Asked(kind="two rare words", query=" ".join(dice.sample(rare, 2)), sought=text.id)
    if rare:
        one = dice.choice(rare)
        yield from _begun(text.id, one, dice, rare)
        yield from _slips(text.id, [each for each in rare if len(each) > 5], dice)
    title = [word for word in re.findall(r"[\w\u200c]+", text.title) if len(word) > 3]
    if title and text.language not in _UNSPACED:
        yield Asked(kind="title words", query=" ".join(title[:4]), sought=text.id)
        yield Asked(kind="field", query=f"title:({' '.join(title[:4])})", sought=text.id)
    places = [n for n, word in enumerate(spelt) if text.text[word.start : word.end] in rare]
    if places and len(spelt) > 5:
        at = max(0, min(dice.choice(places) - 1, len(spelt) - 4))
        four = text.text[spelt[at].start : spelt[at + 3].end]
        if "\n" not in four and '"' not in four and text.language not in _UNSPACED:
            plain = " ".join(text.text[word.start : word.end] for word in spelt[at : at + 4])
            yield Asked(kind="phrase", query=f'"{four}"', sought=text.id)
            yield Asked(kind="remembered words", query=plain, sought=text.id)


def _begun(sought: int, word: str, dice: random.Random, rare: list[str]) -> Iterator[Asked]:
    """Yield the beginning of a rare word, with another: by itself it may be that of common ones."""
    begun = f"{word[: max(3, 2 * len(word) // 3)]}*"
    others = [each for each in rare if each != word]
    if others:
        yield Asked(kind="prefix", query=f"{begun} {dice.choice(others)}", sought=sought)


def _slips(sought: int, rare: list[str], dice: random.Random) -> Iterator[Asked]:
    if not rare:
        return
    word = dice.choice(rare)
    at = dice.randrange(1, len(word) - 2)
    if word[at] != word[at + 1]:
        swapped = word[:at] + word[at + 1] + word[at] + word[at + 2 :]
        yield Asked(kind="misspelt", query=swapped, sought=sought)
        yield Asked(kind="fuzzy", query=f"{swapped}~", sought=sought)
    yield Asked(kind="misspelt", query=word[:at] + word[at + 1 :], sought=sought)
    yield Asked(kind="misspelt", query=word[:at] + word[at] + word[at:], sought=sought)


def _of_spellings(text: Text, rare: list[str], dice: random.Random) -> Iterator[Asked]:
    accented = [each for each in rare if _bare(each) != each and ord(each[0]) < 0x250]
    if accented:
        yield Asked(kind="accents", query=_bare(dice.choice(accented)), sought=text.id)
    plain = [each for each in rare if each.isascii()]
    if plain:
        more = dice.choice(plain).replace("a", "á").replace("e", "è").replace("o", "ö")
        yield Asked(kind="extra accents", query=more, sought=text.id)
        yield Asked(kind="capitals", query=dice.choice(plain).upper(), sought=text.id)
    sharp = [each for each in rare if "ß" in each]
    if sharp:
        yield Asked(kind="ß", query=dice.choice(sharp).replace("ß", "ss"), sought=text.id)
    arabic = [each for each in rare if _ARABIC_WORD.fullmatch(each)]
    if arabic and text.language == "ar":
        one = dice.choice(arabic)
        yield Asked(kind="harakat", query="\u064e".join(one), sought=text.id)
        bare = one.removeprefix("ال")
        if len(bare) > 3:
            yield Asked(kind="article", query=bare if bare != one else f"ال{one}", sought=text.id)
    numbers = re.findall(r"(?<![\d.,])\b[1-9]\d{2,3}\b(?![.,]\d)", text.text)
    if numbers and rare:
        table = _DIGITS[dice.choice(list(_DIGITS))]
        query = f"{dice.choice(numbers).translate(table)} {dice.choice(rare)}"
        yield Asked(kind="digits of other scripts", query=query, sought=text.id)


def _bare(word: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))


def _of_unspaced(text: Text, everything: str, dice: random.Random) -> Iterator[Asked]:
    length = _UNSPACED.get(text.language)
    if length is None:
        return
    runs = [run for run in re.findall(r"[^\W\d_a-zA-Z]+", _unmarked(text)) if len(run) > length + 1]
    for run in dice.sample(runs, min(4, len(runs))):
        at = dice.randrange(len(run) - length)
        piece = run[at : at + length + dice.randrange(2)]
        if text.language != "th" and everything.count(piece) == text.text.count(piece):
            yield Asked(kind="inside", query=piece, sought=text.id)
        turned = piece[1] + piece[0]
        if text.language in ("zh", "ja", "ko") and turned not in everything:
            yield Asked(kind="reversed pair", query=turned, sought=None)


def _unmarked(text: Text) -> str:
    return unicodedata.normalize("NFC", text.text)


def _of_exclusion(
    text: Text, rare: list[str], other: Text, spelt: dict[int, list], spread: Counter[str]
) -> Iterator[Asked]:
    theirs = [
        other.text[word.start : word.end]
        for word in spelt[other.id]
        if spread[word.term] == 1 and word.term.isalpha() and len(word.term) > 3
    ]
    if len(theirs) > 1:
        yield Asked(
            kind="NOT",
            query=f"({rare[0]} OR {theirs[0]}) -{theirs[-1]}",
            sought=text.id,
            excluded=frozenset({other.id}),
        )
        yield Asked(kind="broken phrase", query=f'"{rare[0]} {theirs[0]}"', sought=None)


def _sampled(asked: list[Asked], dice: random.Random) -> list[Asked]:
    kinds: dict[str, list[Asked]] = defaultdict(list)
    for one in asked:
        kinds[one.kind].append(one)
    return [one for several in kinds.values() for one in dice.sample(several, min(_MOST_REAL, len(several)))]


# -- peers ----------------------------------------------------------------------------------------

_PART = re.compile(r'(-?)(?:(\w+):)?(?:"([^"]*)"|\(([^)]*)\)|([^\s()]+))')


def _fts5(texts: Iterable[Text], tokenizer: str) -> Peer:
    """Ask SQLite: bare words, phrases, prefixes, OR and NOT as it spells them; fields as words."""
    peer = sqlite3.connect(":memory:")
    peer.execute(f"CREATE VIRTUAL TABLE article USING fts5(title, body, tokenize='{tokenizer}')")
    rows = ((text.id, text.title, text.text) for text in texts)
    peer.executemany("INSERT INTO article (rowid, title, body) VALUES (?, ?, ?)", rows)

    def ask(query: str) -> list[int]:
        with suppress(sqlite3.OperationalError):
            found = peer.execute(
                "SELECT rowid FROM article WHERE article MATCH ? ORDER BY rank LIMIT ?",
                (_in_fts5(query), _LIMIT),
            )
            return [row[0] for row in found]
        return []

    return ask


def _in_fts5(query: str) -> str:
    wanted, unwanted = [], []
    for minus, field, phrase, group, word in _PART.findall(query):
        if group:
            joiner = " OR " if " OR " in group else " "
            inner = [each for each in group.split() if each != "OR"]
            said = "(" + joiner.join(f'"{each}"' for each in inner) + ")"
        elif word.endswith("*"):
            said = f'"{word[:-1]}"*'
        else:
            said = '"' + (phrase or word.rstrip("~")) + '"'
        if field == "title":
            said = f"title:{said}"
        (unwanted if minus else wanted).append(said)
    return " AND ".join(wanted) + "".join(f" NOT {each}" for each in unwanted)


def _whoosh(texts: Iterable[Text], folder: Path) -> Peer:
    """Ask Whoosh as its first chapter does."""
    from whoosh import fields, index
    from whoosh.qparser import MultifieldParser

    schema = fields.Schema(id=fields.NUMERIC(stored=True), title=fields.TEXT(field_boost=1.5), body=fields.TEXT)
    made = index.create_in(str(folder), schema)
    writer = made.writer()
    for text in texts:
        writer.add_document(id=text.id, title=text.title, body=text.text)
    writer.commit()
    parser = MultifieldParser(["title", "body"], schema)
    searcher = made.searcher()

    def ask(query: str) -> list[int]:
        spelt = re.sub(r"(?<!\S)-(?=\S)", "NOT ", query)
        return [hit["id"] for hit in searcher.search(parser.parse(spelt), limit=_LIMIT)]

    return ask
