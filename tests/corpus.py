"""Saved pages by the thousand, each its own, for benchmarks and for tests that kill.

The words are ours: whole sentences in nine languages, and between them invented words whose
frequencies fall off as in any long text (Zipf), so that an index meets rare and common ones. The
same seed gives the same pages everywhere.
"""

import json
import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from html import escape
from itertools import accumulate, product
from pathlib import Path

SENTENCES = {
    "en": (
        "The kettle had been singing for a while before anyone thought of the tea.",
        "A good map leaves out almost everything, and says so in the corner.",
        "Nobody counted the boats that came home that evening, but the harbour was full.",
        "She kept the letters in the order in which they had made her laugh.",
        "The committee agreed on the colour of the door and on nothing else.",
        "In winter the river is a road, and the road is a rumour.",
        "Every measurement in this report was taken twice, by people who disagreed.",
        "Bread remembers the weather of the day on which it was made.",
    ),
    "de": (
        "Der Zug hielt auf freier Strecke, und niemand wunderte sich darüber.",
        "Im Garten hinter der Mühle wachsen Äpfel, deren Namen keiner mehr weiß.",
        "Wer früh genug fragt, bekommt die Antwort noch warm.",
    ),
    "fr": (
        "L'été dernier, la fontaine du village a parlé pendant trois jours.",
        "On ne répare pas une horloge en lui demandant l'heure.",
        "Le marché ferme quand le dernier melon a trouvé sa table.",
    ),
    "es": (
        "El faro seguía encendido aunque ya no quedaban barcos que avisar.",
        "Cada mañana el panadero saluda primero al horno y después a la calle.",
    ),
    "ru": (
        "Снег падал так тихо, что дворник разговаривал шёпотом.",
        "Старый мост помнит больше имён, чем городской архив.",
    ),
    "hi": (
        "गाँव का पुराना कुआँ अब भी सबसे मीठा पानी देता है।",
        "बारिश के बाद किताबों की दुकान में चाय की महक थी।",
    ),
    "ar": (
        "كانت المكتبة مفتوحة حتى في الليل، وكان القارئ الوحيد قطة.",
        "يعرف الصياد البحر من صوته قبل أن يراه.",
    ),
    "zh": (
        "老图书馆的窗户朝着河，读书的人常常看船。",
        "下雨的时候，茶馆里的故事会变得更长。",
    ),
    "ja": (
        "古い時計屋の前で、子どもたちは時間の話をしていた。",
        "東の山に雪が降ると、町の坂道は静かになる。",
    ),
}  # fmt: skip

_LANGUAGES = tuple(SENTENCES)
_SHARES = (70, 8, 6, 4, 4, 2, 2, 2, 2)
_VOCABULARY = 12_000
_FIRST_DAY = date(2015, 1, 1)
_DOT = (
    "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/"
    "pLvAAAAAElFTkSuQmCC"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedPage:
    """A generated page."""

    name: str
    """Of its file, sorted as the pages are made."""
    html: str
    title: str


def pages(count: int, *, seed: int = 1, words: tuple[int, int] = (250, 1500)) -> Iterator[SavedPage]:
    """Yield ``count`` pages of between so many words, no two alike."""
    for number in range(count):
        # A generator a page: page 7 is the same whether ten or ten thousand are asked for.
        yield _page(number, random.Random(f"{seed}/{number}"), words)


def write(folder: Path, count: int, *, seed: int = 1, words: tuple[int, int] = (250, 1500)) -> list[Path]:
    """Write ``count`` pages into ``folder`` and return their paths, in order."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = []
    for page in pages(count, seed=seed, words=words):
        paths.append(folder / page.name)
        paths[-1].write_text(page.html, encoding="utf-8", newline="\n")
    return paths


def _page(number: int, dice: random.Random, words: tuple[int, int]) -> SavedPage:
    language = dice.choices(_LANGUAGES, _SHARES)[0]
    title = f"{_phrase(dice, 3).capitalize()} and the {_phrase(dice, 2)} ({number})"
    layout = dice.choice((_news, _blog, _manual, _bare))
    body = "\n".join(_blocks(dice, language, dice.randint(*words)))
    html = layout(dice, _Head(number=number, title=title, language=language, dice=dice), body)
    return SavedPage(name=f"page-{number:06}.html", html=html, title=title)


# -- words --------------------------------------------------------------------------------------


@cache
def vocabulary() -> tuple[str, ...]:
    """Return the invented words, most frequent first."""
    starts = [*"bcdfghklmnprstvw", "br", "ch", "dr", "fl", "gr", "pr", "qu", "sh", "st", "tr"]
    middles = [*"aeiou", "ai", "ea", "oo", "ou"]
    ends = [*"lnrstm", "nd", "rt", "ng", "ck"]
    syllables = ["".join(parts) for parts in product(starts, middles, ends)]
    dice = random.Random("vocabulary")
    invented = {"".join(dice.choices(syllables, k=dice.choice((1, 2, 2, 3)))) for _ in range(20_000)}
    return tuple(dice.sample(sorted(invented), _VOCABULARY))


@cache
def _weights() -> list[float]:
    return list(accumulate(1 / rank for rank in range(2, _VOCABULARY + 2)))


def _phrase(dice: random.Random, length: int) -> str:
    return " ".join(dice.choices(vocabulary(), cum_weights=_weights(), k=length))


def _sentence(dice: random.Random, language: str) -> str:
    known = dice.choice(SENTENCES[language])
    invented = _phrase(dice, dice.randint(6, 18)).capitalize()
    return f"{known} {invented}."


def _paragraph(dice: random.Random, language: str) -> str:
    text = " ".join(_sentence(dice, language) for _ in range(dice.randint(2, 6)))
    if dice.random() < 0.3:
        before, _, after = text.partition(". ")
        link = f'<a href="https://example.org/{dice.randrange(9999)}">{_phrase(dice, 2)}</a>'
        text = f"{before}, <em>{_phrase(dice, 1)}</em> and {link}. {after}"
    return text


# -- blocks -------------------------------------------------------------------------------------


def _blocks(dice: random.Random, language: str, words: int) -> Iterator[str]:
    made = 0
    while made < words:
        text = _paragraph(dice, language)
        made += len(text) // 6
        yield f"<p>{text}</p>"
        if dice.random() < 0.25:
            yield dice.choice((_heading, _list, _quote, _table, _code, _figure))(dice, language)


def _heading(dice: random.Random, language: str) -> str:
    return f"<h2>{_phrase(dice, 4).capitalize()}</h2>"


def _list(dice: random.Random, language: str) -> str:
    name = dice.choice(("ul", "ol"))
    items = "".join(f"<li>{_phrase(dice, 7)}</li>" for _ in range(dice.randint(2, 6)))
    return f"<{name}>{items}</{name}>"


def _quote(dice: random.Random, language: str) -> str:
    return f"<blockquote><p>{_sentence(dice, language)}</p></blockquote>"


def _table(dice: random.Random, language: str) -> str:
    head = "<tr><th>Place</th><th>Year</th><th>Boats</th></tr>"
    rows = "".join(
        f"<tr><td>{_phrase(dice, 1)}</td><td>{dice.randint(1900, 2025)}</td>"
        f"<td>{dice.randint(1, 400)}</td></tr>"
        for _ in range(dice.randint(2, 12))
    )
    return f"<table>{head}{rows}</table>"


def _code(dice: random.Random, language: str) -> str:
    name = _phrase(dice, 1)
    code = f"def {name}(boats):\n    if boats < {dice.randint(2, 90)}:\n        return '&'\n"
    return f'<pre><code class="language-python">{escape(code)}</code></pre>'


def _figure(dice: random.Random, language: str) -> str:
    return f'<figure><img src="{_DOT}" alt=""><figcaption>{_phrase(dice, 8)}</figcaption></figure>'


# -- layouts ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class _Head:
    number: int
    title: str
    language: str
    dice: random.Random

    @property
    def address(self) -> str:
        return f"https://site{self.number % 17}.example/{self.number}"

    @property
    def day(self) -> str:
        return (_FIRST_DAY + timedelta(days=self.number % 4000)).isoformat()

    @property
    def author(self) -> str:
        return f"{_phrase(self.dice, 1).title()} {_phrase(self.dice, 1).title()}"


def _document(head: _Head, extra: str, body: str) -> str:
    direction = ' dir="rtl"' if head.language == "ar" else ""
    return (
        f'<!DOCTYPE html>\n<html lang="{head.language}"{direction}>\n<head>\n'
        f'<meta charset="utf-8">\n<title>{head.title}</title>\n{extra}</head>\n'
        f"<body>\n{body}\n</body>\n</html>\n"
    )


def _news(dice: random.Random, head: _Head, body: str) -> str:
    facts = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": head.title,
        "datePublished": head.day,
        "author": {"@type": "Person", "name": head.author},
        "url": head.address,
    }
    extra = (
        f'<link rel="canonical" href="{head.address}">\n'
        f'<script type="application/ld+json">{json.dumps(facts)}</script>\n'
        f"<style>{'.box { float: left; margin: 0 } ' * 40}</style>\n"
    )
    menu = "".join(f'<li><a href="/{n}">{_phrase(dice, 1)}</a></li>' for n in range(30))
    more = "".join(f'<li><a href="/m{n}">{_phrase(dice, 8)}</a></li>' for n in range(15))
    return _document(
        head,
        extra,
        f'<header><nav><ul>{menu}</ul></nav></header>\n<div class="cookie-banner"><p>We would like '
        f"to remember you.</p><button>Fine</button></div>\n<main><article><h1>{head.title}</h1>\n"
        f'{body}\n<div class="newsletter"><p>Get a letter from us each morning.</p></div></article>'
        f'</main>\n<aside class="related"><h3>ALSO READ</h3><ul>{more}</ul></aside>\n'
        f"<footer><p>All rights reserved by nobody.</p></footer>"
        f"<script>{'var a = 1;' * 200}</script>",
    )


def _blog(dice: random.Random, head: _Head, body: str) -> str:
    extra = (
        f'<meta property="og:title" content="{head.title}">\n'
        f'<meta property="og:url" content="{head.address}">\n'
        f'<meta property="article:published_time" content="{head.day}T08:00:00Z">\n'
        f'<meta name="author" content="{head.author}">\n'
    )
    said = "".join(f'<li class="comment"><p>{_phrase(dice, 12)}</p></li>' for _ in range(8))
    return _document(
        head,
        extra,
        f'<div id="page"><div class="post"><h1>{head.title}</h1>\n'
        f'<div class="entry-content">\n{body}\n</div></div><ol class="comments">{said}</ol></div>',
    )


def _manual(dice: random.Random, head: _Head, body: str) -> str:
    extra = f'<meta name="description" content="{_phrase(dice, 12)}">\n'
    tree = "".join(f'<li><a href="{n}.html">{_phrase(dice, 2)}</a></li>' for n in range(60))
    return _document(
        head,
        extra,
        f'<div class="sidebar"><ul>{tree}</ul></div>\n<div role="main"><h1>{head.title}</h1>\n'
        f'{body}\n<p>Notes<sup><a href="#n1">1</a></sup></p>'
        '<div id="n1"><p>See above.</p></div></div>',
    )


def _bare(dice: random.Random, head: _Head, body: str) -> str:
    return _document(head, "", f"<h1>{head.title}</h1>\n{body}")
