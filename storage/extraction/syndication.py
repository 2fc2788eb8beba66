"""The sentence by which a page says that it only passes on an agency's text."""

import re
from collections.abc import Sequence

from storage.extraction.leaves import Leaf

_LONGEST = 400
"""Characters: a longer paragraph only speaks of agencies."""
_BEHIND = 12
"""Leaves after the article in which it is still looked for."""
_SENTENCE = re.compile(
    r"\b(?:except for|barring|apart from|other than) the headline\b"
    r"|\b(?:has|have) not been (?:edited|created|written) by\b.{0,80}\b(?:staff|team|desk)\b"
    r"|\b(?:published|sourced|taken|generated|created|received|provided)\b.{0,40}\b"
    r"(?:from|by|through|via)\b.{0,60}\b(?:syndicated|(?:news|wire|press)[ -]?agency|wire|agency|rss)\b"
    r".{0,30}\b(?:feeds?|source)\b"
    r"|\bthis is an? (?:auto-generated|unedited|syndicated)\b.{0,60}\b(?:story|article|content|feed)\b"
    r"|\bwithout (?:any )?modifications? to (?:the )?text\b"
    r"|\b(?:dieser|der) (?:artikel|text|beitrag|inhalt)\b.{0,60}\b(?:agentur|agenturmeldung"
    r"|nachrichtenagentur)\b.{0,80}"
    r"\b(?:übernommen|veröffentlicht|bearbeitet)\b"
    r"|\b(?:cet article|cette dépêche|ce contenu)\b.{0,80}\b(?:agence|flux|fil)\b.{0,80}\b(?:sans"
    r" modification|automatiquement|repris)"
    r"|\b(?:este|esta) (?:artículo|noticia|nota|texto|contenido)\b.{0,80}\b(?:agencia|teletipos?)\b.{0,80}"
    r"\b(?:sin (?:editar|modificaci\w+)|automátic\w+|no ha sido editad\w+)"
    r"|\b(?:este|esta) (?:artigo|notícia|texto|conteúdo)\b.{0,80}\b(?:agência|feed)\b.{0,80}"
    r"\b(?:sem (?:edição|alteraç\w+)|automatic\w+|não foi editad\w+)"
    r"|\b(?:материал|новость|текст)\b.{0,80}\b(?:агентств\w+|ленты)\b.{0,80}(?:без (?:изменений|правок)"
    r"|не редактировал)"
    r"|हेडलाइन के अलावा|शीर्षक (?:के अलावा|को छोड़कर)|(?:सिंडिकेट(?:ेड)?|एजेंसी) फीड से"
    r"|(?:শিরোনাম ছাড়া|শিরোনাম ছাড়া|সিন্ডিকেটেড ফিড)"
    r"|(?:سرخی|عنوان) کے علاوہ.{0,80}(?:ترمیم|ایڈٹ)|(?:خبر|مضمون).{0,60}(?:ایجنسی|فیڈ) سے"
    r"|(?:باستثناء|ما عدا) العنوان|(?:نُشر|نشر).{0,60}(?:وكالة|خلاصة).{0,60}(?:دون (?:تعديل|تحرير))"
    r"|除标题外|本文(?:由|来自).{0,20}(?:通讯社|供稿|自动)|見出しを除き|通信社の配信(?:を|記事)",
    re.I | re.S,
)


def says_syndicated(text: str) -> bool:
    """Tell whether a paragraph is that sentence.

    >>> says_syndicated("Except for the headline, this story has not been edited by our staff.")
    True
    >>> says_syndicated("The agency's feed was down for an hour.")
    False
    """
    return len(text) <= _LONGEST and _SENTENCE.search(text) is not None


def syndication(leaves: Sequence[Leaf], kept: frozenset[int]) -> str:
    """Return the sentence in or shortly behind the article; "" where there is none."""
    around = range(min(kept, default=0), min(len(leaves), max(kept, default=0) + _BEHIND))
    return next((leaves[number].text for number in around if says_syndicated(leaves[number].text)), "")
