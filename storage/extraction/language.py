"""The language of a text: as the page declares it, unless script and commonest words speak against it."""

import re
from collections import Counter

_TEXT = 20_000
"""Code points looked at: more would not change the answer."""
_LEAST = 3
"""So many common words, or nothing is said."""
_SHARE = 0.1
"""So many of all words at least are common ones in a text of any language."""
_ENOUGH = 60
"""Words of a text that may speak against what its page declares."""
_SURELY = 0.12
"""So many of its words must be common ones in the other language then."""
_CLEAR = 3.0
"""So many times better than the declared language must another one fit."""

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
_WORD = re.compile("(?:[^\\W\\d_]|[\u0900-\u0963\u0971-\u0dff])+")  # with the vowel signs of India
_RIGHT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_LEFT = re.compile("[A-Za-z\u00c0-\u058f\u0900-\u1fff\u2c00-\ufaff]")
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
    "ca": "de la i el que en a les els per amb un una és del al com més però són",
    "sk": "a v sa na je že s z do o ako pre za aj by sú bol podľa ktorý alebo",
    "hr": "i u je na se da za su s od kao koji što ne nije bi o iz ali",
    "lt": "ir kad yra iš į su bei tai buvo apie kaip bet nuo už jis po dėl",
    "lv": "un ir ka no uz ar par kas bija arī tas kā pēc lai viņš bet",
    "et": "ja on et ei ka see kui oli ta mis aga oma veel seda mida välja",
    "tl": "ang ng sa na mga ay at ni para kay ito hindi may siya nila",
    "sw": "ya na wa kwa ni katika la za kuwa cha hiyo hii huo watu pia",
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
_COMMON_DEVANAGARI = {
    "hi": "है के में की और को का से पर ने कि यह हैं भी नहीं",
    "mr": "आहे आणि च्या या ते हे तर होते असे आहेत केली मध्ये",
    "ne": "छ र को मा को भने छन् गरेको भएको पनि हुने लागि",
}
_RELATIVES = {
    "ar": _COMMON_ARABIC,
    "ru": _COMMON_CYRILLIC,
    "hi": _COMMON_DEVANAGARI,
}
_OWN_LETTERS = {
    "ru": frozenset("ыэё"),
    "uk": frozenset("іїєґ"),
    "sr": frozenset("ђћјљњџ"),
    "fa": frozenset("پچژگ"),
    "ur": frozenset("ٹڈڑےں"),
}
"""Letters that no relative in the same script has: their words count as common ones do."""
_WRITTEN_IN = {
    "zh": "zh", "yue": "zh", "ja": "ja", "ko": "ko", "th": "th", "bn": "bn", "as": "bn", "ta": "ta", "te": "te",
    "he": "he", "yi": "he", "el": "el", "hy": "hy", "ka": "ka", "hi": "hi", "mr": "hi", "ne": "hi", "sa": "hi",
    "ar": "ar", "fa": "ar", "ur": "ar", "ps": "ar", "sd": "ar", "ug": "ar", "ckb": "ar", "ru": "ru", "uk": "ru",
    "bg": "ru", "be": "ru", "mk": "ru",
}  # fmt: skip
"""The script of languages that are written in one only; of the others Latin, or nobody knows."""
_LATIN_ONLY = frozenset(_COMMON) - {"hr", "sr", "tr", "id"}
_FAMILIES = ("no nb nn da", "hr sr bs sh cnr", "id ms", "tl fil", "cs sk")
"""Languages that a list of words does not tell apart surely enough to contradict a page."""
_OLD = {
    "iw": "he", "in": "id", "ji": "yi", "jp": "ja", "kr": "ko", "cn": "zh", "ua": "uk", "cz": "cs", "gr": "el",
    "eng": "en", "deu": "de", "ger": "de", "fra": "fr", "fre": "fr", "spa": "es", "por": "pt", "rus": "ru",
    "ara": "ar", "hin": "hi", "zho": "zh", "chi": "zh", "ben": "bn", "urd": "ur", "jpn": "ja", "kor": "ko",
    "fas": "fa", "per": "fa", "tha": "th", "tur": "tr", "ukr": "uk", "heb": "he", "ita": "it", "nld": "nl",
    "dut": "nl", "pol": "pl", "ind": "id", "vie": "vi",
}  # fmt: skip
"""What pages write for a language, and what BCP 47 has for it."""
_TAG = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,3}")
_RIGHT_TO_LEFT = frozenset({"ar", "fa", "ur", "he", "yi", "ps", "sd", "ug", "ckb", "dv"})


def tag(text: str) -> str:
    """Return the language that a declaration names, in the form of BCP 47; "" if it names none.

    >>> tag("en_GB"), tag("jpn"), tag("de-DE, en"), tag("English")
    ('en-GB', 'ja', 'de-DE', '')
    """
    found = text.replace(";", ",").split(",")[0].strip()
    if not _TAG.fullmatch(found):
        return ""
    first, dash, rest = found.replace("_", "-").partition("-")
    first = first.lower()
    return _OLD.get(first, first) + dash + rest


def detect(text: str) -> str:
    """Return the language that a text is most likely in, "" where it does not show.

    >>> detect("The ice is thin, and the lake is deep for the children that play on it.")
    'en'
    """
    sample = text[:_TEXT]
    script = _script(sample)
    if script == "latin":
        return _by_words(sample, _COMMON)
    if script in _RELATIVES:
        return _by_words(sample, _RELATIVES[script]) or script
    return script


def settled(declared: str, text: str) -> str:
    """Return the language of an article: the declared one, unless its text is clearly in another.

    Templates declare English whatever is written in them. A text speaks against its page by its
    script, or by common words where it is long enough.

    >>> settled("en-US", "Der See war zugefroren, und das Eis war dünn. " * 10), settled("fr", "Oui.")
    ('de', 'fr')
    """
    primary = declared.partition("-")[0].lower()
    if not primary:
        return detect(text)
    sample = text[:_TEXT]
    script = _script(sample)
    if not script:
        return declared
    written = _WRITTEN_IN.get(primary, "latin" if primary in _LATIN_ONLY else "")
    if written and written != script and len(_WORD.findall(sample[:2_000])) >= _LEAST:
        # Japanese headlines may be all Han, and a page about one language be written in another.
        return declared if {written, script} == {"ja", "zh"} else detect(text) or declared
    languages = _COMMON if script == "latin" else _RELATIVES.get(script)
    if not languages or primary not in languages:
        return declared
    words = _WORD.findall(sample.lower())
    if len(words) < _ENOUGH:
        return declared
    scores = _scores(words, languages)
    best = max(scores, key=lambda one: scores[one])
    alike = any(best in family.split() and primary in family.split() for family in _FAMILIES)
    return (
        declared
        if alike or scores[best] < scores[primary] * _CLEAR or not _by_words(sample, languages)
        else best
    )


def direction(language: str, text: str, declared: str = "") -> str:
    """Return "rtl" or "ltr": as declared, unless the text's letters run the other way.

    >>> direction("en", "abc"), direction("", "\u05d0\u05d1" * 20), direction("ar", "abc", "rtl")
    ('ltr', 'rtl', 'rtl')
    """
    sample = text[:_TEXT]
    right = len(_RIGHT.findall(sample))
    left = len(_LEFT.findall(sample))
    if right > 20 and right > left * 2:
        return "rtl"
    if declared:
        return declared
    if left > 200 and left > right * 10:
        return "ltr"
    return "rtl" if language.partition("-")[0].lower() in _RIGHT_TO_LEFT else "ltr"


def _script(sample: str) -> str:
    """Return the name of the script that most letters are of: "latin", a key of _SCRIPTS, or ""."""
    latin = len(_LATIN.findall(sample))
    counts = {language: len(script.findall(sample)) for language, script in _SCRIPTS}
    if counts["ja"] * 10 > counts["zh"]:
        counts["ja"] += counts["zh"]  # Japanese is written with Han as well
    script = max(counts, key=lambda language: counts[language])
    if counts[script] * 2 <= latin or not counts[script]:
        return "latin" if latin else ""
    return script


def _by_words(text: str, languages: dict[str, str]) -> str:
    words = _WORD.findall(text.lower())
    scores = _scores(words, languages)
    best = max(scores, key=lambda language: scores[language])
    common = set(languages[best].split())
    found = sum(1 for word in words if word in common)
    return best if found >= _LEAST and found >= len(words) * _SHARE else ""


def _scores(words: list[str], languages: dict[str, str]) -> dict[str, float]:
    counts = Counter(words)
    scores = {}
    for language, common in languages.items():
        own = _OWN_LETTERS.get(language, frozenset())
        marked = sum(number for word, number in counts.items() if own & set(word)) if own else 0
        found = sum(counts[word] for word in set(common.split()))
        scores[language] = (found + marked) / len(common.split()) ** 0.5
    return scores
