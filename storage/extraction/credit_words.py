"""The words around names in credit lines, in the languages of the press."""

import re
from collections.abc import Iterable


def _one_of(words: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


def _words(text: str) -> str:
    """Return a pattern of any of the words, as a whole word."""
    return rf"\b(?:{_one_of(text.split())})\b"


_BEFORE_NAMES = (
    "by", "written by", "posted by", "published by", "created by", "story by", "words by", "text by",
    "article by", "authored by", "reported by", "blog by", "a post by", "guest post by", "submitted by",
    "contributed by", "von", "vom", "verfasst von", "geschrieben von", "veröffentlicht von", "erstellt von",
    "eingestellt von", "gepostet von", "publiziert von", "artikel von", "beitrag von", "ein artikel von",
    "ein beitrag von", "ein gastbeitrag von", "gastbeitrag von", "kommentar von", "text von", "interview von",
    "aus der feder von", "par", "écrit par", "rédigé par", "publié par", "posté par", "propos recueillis par",
    "por", "escrito por", "publicado por", "di", "scritto da", "pubblicato da", "a cura di", "da", "door",
    "geschreven door", "av", "skriven av", "skrevet av", "af", "skrevet af", "przez", "napisał", "napisała",
    "napsal", "napsala", "írta", "scris de", "yazan", "oleh", "bởi", "του", "της", "بقلم", "كتب", "كتبت",
    "تحرير", "نوشته", "تحریر", "از", "מאת", "লিখেছেন", "撰文",
)  # fmt: skip
"""What a name follows at once."""
_TITLES_OF_NAMES = (
    "author", "authors", "about the author", "contributor", "contributors", "writer", "words", "byline",
    "author name", "text", "autor", "autorin", "autoren", "autor/in", "autor:in", "redakteur", "interview",
    "auteur", "auteurs", "autrice", "autora", "autores", "texto", "autore", "testo", "tekst",
    "kirjoittanut", "autorka", "szerző", "автор", "авторы", "автори", "текст", "yazar", "penulis",
    "tác giả", "συντάκτης", "الكاتب", "تأليف", "نویسنده", "लेखक", "द्वारा", "লেখক", "作者", "文", "記者", "记者",
    "著者", "執筆", "文＝", "글", "기자",
)  # fmt: skip
"""What a name follows after a colon, or on a line of its own."""

LABEL = re.compile(
    rf"\s*(?:(?:{_one_of(_BEFORE_NAMES)})(?:\s*[:：]\s*|\s+|$)"
    rf"|(?:{_one_of(_TITLES_OF_NAMES)})(?:\s*[:：/／]\s*|\s+[-\u2013\u2014|]\s+|\s*$))",
    re.I,
)
MORE_OF = re.compile(
    r"\s*(?:(?:view |see |show |read )?(?:all |more )?(?:posts?|articles?|stories|more|all) (?:by|from|of)"
    r"|(?:alle?s?|mehr|weitere)(?: artikel| beiträge| posts)? von|tous les articles de"
    r"|voir tous les articles de|ver (?:todos|más) (?:los )?(?:artículos|posts)? ?de)\s+",
    re.I,
)
"""Of a link to all that an author wrote."""
OTHERS = re.compile(
    r"[\s.,·|]*(?:(?:medically |fact[- ])?"
    r"(?:reviewed|checked|edited|updated|translated|illustrated|verified|approved) by"
    r"|photo(?:s|graph(?:s|y|er)?)?\b|image|illustrations?\b|fotos?\b|bilder?\b|picture|credit|source\b"
    r"|quelle\b|editors?\s*:|translation\b|video\b|graphic|reviewer|medical reviewer|with reporting"
    r"|additional reporting|redaktion\s*:)",
    re.I,
)
"""What follows is not the author's: a reviewer, a picture, a change."""
BREAK = re.compile(
    r"\s*(?:[|•·⋅●∙■◆►▪…\n\t]|\s[\u2013\u2014/\-~]+\s|\s(?:under|in|on|at|am|um)(?:\s.*|$)"
    r"|[\s.,]+(?=(?:medically )?(?:reviewed|edited|updated|translated|checked|fact[- ]checked) by\b)"
    r"|\s(?=(?:illustrations?|fotos?|photos?|bilder)\b)|\s[-\u2013\u2014]{1,2}$|^[-\u2013\u2014]{1,2}\s)\s*",
    re.I,
)
JOIN = re.compile(
    r"\s*(?:[,;،、；，&+](?:\s*(?:and|und|et|y|e|og|och|и|&)\s)?|\s(?:and|und|et|y|e|i|en|og|och|ja|и|та|και|ve|dan|và|ו|with|mit|avec"
    r"|im gespräch mit|im interview mit|in conversation with)\s)\s*",
    re.I,
)
JOINERS = frozenset(
    [
        "and",
        "und",
        "et",
        "y",
        "e",
        "i",
        "en",
        "og",
        "och",
        "ja",
        "и",
        "та",
        "και",
        "ve",
        "dan",
        "và",
        "with",
        "&",
        "+",
        ",",
        ";",
        "、",
        "،",
        "و",
    ]
)
DEGREE = re.compile(
    r"(?:Ph\.?\s?D|[MD]\.?\s?Sc|M\.?D|D\.?O|J\.?D|R\.?N|R\.?D|Jr|Sr|II|III|Esq|MBA|CFP®?|CPA|DVM|VMD"
    r"|[A-Z]{2,6}(?:-[A-Z]{1,3})?®?|[A-Z]{2,5} \([A-Za-z]+\))\.?"
)
_NO_NAMES = (
    "read see view show follow share tweet comment comments reply subscribe sign login log search menu home"
    " about contact update updated published posted created modified minute minutes min mins hour hours days"
    " week weeks month months ago today yesterday click more username date datum email e-mail newsletter"
    " advertisement sponsored photo image print save download view views copyright rights reserved category"
    " categories tags all latest next previous here bio profile website linkedin facebook twitter instagram"
    " privacy policy terms link links register release publication unknown anonymous n/a none null undefined"
    " guest this that our your how what why when who for is are was were has have his her their at on in to"
    " uhr mehr alle lesen teilen kommentar kommentare drucken publikation registrieren anmelden am um"
    " veröffentlicht erschienen lecture partager suivre lire publié leer compartir publicado před"
)
_CALENDAR = (
    "january february march april june july august september october november december jan feb mar apr jun"
    " jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday januar februar"
    " märz mai juni juli oktober dezember montag dienstag mittwoch donnerstag freitag samstag sonntag"
    " janvier février mars avril juin juillet août septembre octobre novembre décembre lundi mardi mercredi"
    " jeudi vendredi samedi dimanche enero febrero marzo abril mayo junio julio agosto septiembre octubre"
    " noviembre diciembre lunes martes miércoles jueves viernes sábado domingo"
)
NOISE = re.compile(_words(_NO_NAMES + " " + _CALENDAR), re.I)
MAY_BE_NAMES = re.compile(
    r"^(?:April|May|June|August|Jan|Jun|Mai|Mars|Juli|Marzo|Abril)\s+[A-Z]\S*[a-z]\S*(?:\s+[A-Z]\S+)?$"
)
DAY = re.compile(r"(?:mo|di|mi|do|fr|sa|so|mon|tue|wed|thu|fri|sat|sun|lun|mar|mer|jeu|ven|sam|dim)", re.I)
ROLE = re.compile(
    _words(
        "editor editors writer writers reporter reporters correspondent columnist journalist staff contributor"
        " contributors founder co-founder ceo cto director manager producer analyst professor attorney"
        " coordinator specialist researcher redakteur redakteurin redaktion redacteur rédaction rédacteur"
        " journaliste redacción redazione senior junior chief president veterinarian consultant expert"
        " strategist author autor autorin marketing desk freelance корреспондент редактор редакция 담당"
        " webmaster admin administrator"
    ),
    re.I,
)
DESK = re.compile(r"(?:\S+ ){0,4}(?:team|editors|staff|redaktion|rédaction|redazione|redacción|редакция)", re.I)
NOBODY = frozenset(
    (
        "admin", "administrator", "publisher", "webmaster", "author", "user", "root", "guest", "wordpress",
        "default", "editor", "n/a", "none", "null", "undefined",
    )
)  # fmt: skip
"""Names of accounts that name nobody."""
AGENCY = re.compile(
    r"(?:the )?(?:associated press|ap|a\.p\.|afp|reuters|dpa|apa|bloomberg(?: news)?|ansa|efe|upi|pti|tass"
    r"|xinhua|getty images)|\S+\.(?:com|de|org|net|info|at|ch|fr|it|uk|eu|es|nl)",
    re.I,
)
HOUSE = re.compile(
    _words(
        "team news redaktion redazione rédaction redacción redakce редакция online gmbh inc llc ltd verlag"
        " media magazine magazin zeitung staff admin administrator editor editors press agency agentur group"
        " university institute association union blog store shop company foundation society center centre"
        " department ministry network service services webmaster dpa afp reuters ap apa"
    )
    + r"|\be\.\s?v\b|\.(?:com|de|org|net|info|at|ch|fr|it|co|uk|eu)\b",
    re.I,
)
FORBIDDEN = re.compile(r"://|www\.|@|[<>{}\[\]=#*\\:…]|\.(?:html?|php)\b|^\W*$")
PARTICLES = frozenset(
    (
        "von", "van", "der", "den", "de", "del", "della", "di", "da", "do", "dos", "das", "du", "la", "le",
        "el", "al", "bin", "ibn", "ben", "zu", "zum", "zur", "y", "e", "ter", "ten",
    )
)  # fmt: skip
AFTER = re.compile(r"\s*(?:記者|记者|기자|特派員|編集委員|통신원)\s*$")
PARENTHESES = re.compile(r"\s*[(（][^)）]{0,80}[)）]\s*$")
BIOGRAPHY = re.compile(
    r"\s+(?:is an?|is the|since \d{4}|covers|writes|follow|ist|schreibt|est)\b.*", re.I | re.S
)
