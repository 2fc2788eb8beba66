"""The language of a text by its script and its commonest words, where the page does not say."""

import re
from collections import Counter

_TEXT = 20_000
"""Code points looked at: more would not change the answer."""
_LEAST = 3
"""So many common words, or nothing is said."""

_SCRIPTS = (
    ("ja", re.compile("[\u3040-\u30ff]")),
    ("ko", re.compile("[\uac00-\ud7af]")),
    ("zh", re.compile("[\u4e00-\u9fff]")),
    ("th", re.compile("[\u0e00-\u0e7f]")),
    ("hi", re.compile("[\u0900-\u097f]")),
    ("bn", re.compile("[\u0980-\u09ff]")),
    ("ta", re.compile("[\u0b80-\u0bff]")),
    ("te", re.compile("[\u0c00-\u0c7f]")),
    ("he", re.compile("[\u0590-\u05ff]")),
    ("el", re.compile("[\u0370-\u03ff]")),
    ("hy", re.compile("[\u0530-\u058f]")),
    ("ka", re.compile("[\u10a0-\u10ff]")),
    ("ar", re.compile("[\u0600-\u06ff]")),
    ("ru", re.compile("[\u0400-\u04ff]")),
)
_LATIN = re.compile("[A-Za-z\u00c0-\u024f]")
_WORD = re.compile(r"[^\W\d_]+")
_COMMON = {
    "en": "the of and to in is that for it was with on as are this be by have from not",
    "de": "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch",
    "fr": "de la le les et des en un une du est que pour qui dans par sur pas plus au avec ce",
    "es": "de la que el en y los se del las un por con una su para es al lo como más",
    "pt": "de que e do da em um para com não uma os no se na por mais as dos como ao",
    "it": "di e il la che in un per è del non una con le da si sono dei come della alla",
    "nl": "de het een van en in is dat op te voor met zijn niet aan er ook als bij door",
    "pl": "i w na z do się nie to że jest o jak po co za od tym przez dla są",
    "sv": "och i att en det som på är av för med till den inte har de om ett var",
    "da": "og i at det er en til på som af for med de den ikke der har et blev",
    "no": "og i det er en til på som av for med at ikke de den har et ble fra om",
    "fi": "ja on ei se että oli hän ovat mutta joka myös kuin sen kun mukaan ole",
    "cs": "a v se na je že z s do o i k ve pro za by byl jako podle které",
    "hu": "a az és hogy nem is egy ez meg de volt csak már mint van ki még",
    "ro": "de și în a la cu pe care din nu este un o pentru mai au fost să",
    "tr": "ve bir bu da de için ile olarak çok daha olan gibi en sonra kadar ne",
    "id": "yang dan di dengan untuk dari dalam ini itu pada tidak akan adalah oleh juga",
    "vi": "và của là có trong cho không được với các một những người này đã khi",
}
_COMMON_ARABIC = {
    "ar": "من في على إلى أن عن التي الذي هذا مع كان هذه ما لا بعد",
    "fa": "و در به از که این را با است برای آن یک خود تا بر",
    "ur": "کے میں کی ہے اور سے کا کو اس نے پر کہ ہیں یہ بھی",
}
_COMMON_CYRILLIC = {
    "ru": "и в не на что с по как это из за от для был его но",
    "uk": "і в не на що з до та як це за від для є його але",
    "bg": "и на да се за от е в не с че по са като до",
    "sr": "и је у да се на за су од са који не о као",
}
_RELATIVES = {
    "ar": _COMMON_ARABIC,
    "ru": _COMMON_CYRILLIC,
}
_RIGHT_TO_LEFT = frozenset({"ar", "fa", "ur", "he", "yi", "ps", "sd", "ug", "ckb", "dv"})


def detect(text: str) -> str:
    """Return the language that a text is most likely in, "" where it does not show.

    >>> detect("The ice is thin, and the lake is deep for the children that play on it.")
    'en'
    """
    sample = text[:_TEXT]
    latin = len(_LATIN.findall(sample))
    counts = {language: len(script.findall(sample)) for language, script in _SCRIPTS}
    if counts["ja"] * 10 > counts["zh"]:
        counts["ja"] += counts["zh"]  # Japanese is written with Han as well
    script = max(counts, key=lambda language: counts[language])
    if counts[script] * 2 <= latin or not counts[script]:
        return _by_words(sample, _COMMON) if latin else ""
    if script in _RELATIVES:
        return _by_words(sample, _RELATIVES[script]) or script
    return script


def direction(language: str, text: str) -> str:
    """Return "rtl" or "ltr" by the language, or where that is not known by the text's letters."""
    if language:
        return "rtl" if language.partition("-")[0].lower() in _RIGHT_TO_LEFT else "ltr"
    sample = text[:_TEXT]
    right = len(re.findall("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]", sample))
    return "rtl" if right * 2 > right + len(_WORD.findall(sample)) and right > 20 else "ltr"


def _by_words(text: str, languages: dict[str, str]) -> str:
    words = Counter(_WORD.findall(text.lower()))
    scores = {
        language: sum(words[word] for word in common.split()) / len(common.split()) ** 0.5
        for language, common in languages.items()
    }
    best = max(scores, key=lambda language: scores[language])
    enough = sum(words[word] for word in languages[best].split()) >= _LEAST
    return best if enough else ""
