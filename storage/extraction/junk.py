"""Lines that pages put into their articles and that are not of them.

Only short lines that are nothing else are taken; no rule names a site.
"""

import re
from collections.abc import Iterable, Sequence

from storage.extraction.leaves import Leaf
from storage.extraction.syndication import says_syndicated

_SHORT = 200
_HEADING = 80
_PROMPT = 300
_ALL_LINK = 0.8


def _any(*phrases: str) -> str:
    return "(?:" + "|".join(phrases) + ")"


# A pointer to another article: the phrase, then a link or nothing.
_ALSO = re.compile(
    r"\W*"
    + _any(
        r"(?:also|must|now|please)\s+(?:read|see|watch)",
        r"read\s+(?:also|more|next|this|the full (?:story|article))",
        r"see\s+also", r"(?:read|watch|see|learn)\s+more",
        r"related\s*(?:articles?|stor(?:y|ies)|posts?|news|links?|content|:)",
        r"recommended(?:\s+(?:for you|reading|stories|articles))?",
        r"more\s+(?:from|on|stories|news)\b.{0,40}",
        r"you (?:may|might) also (?:like|be interested in)", r"trending(?: now)?",
        r"most (?:read|popular)", r"up next", r"don[’']t miss",
        r"(?:à )?lire (?:aussi|également)", r"voir aussi", r"sur le même sujet", r"lesen sie auch",
        r"auch interessant",
        r"mehr zum thema", r"das könnte sie auch interessieren", r"lee(?:r)? (?:también|más)",
        r"(?:te puede|también te puede) interesar",
        r"ver también", r"le(?:ia|r) (?:também|mais)", r"veja também", r"saiba mais", r"leggi anche",
        r"potrebbe interessarti",
        r"lees (?:ook|meer|verder)", r"(?:prze)?czytaj (?:też|także|również|więcej)",
        r"zobacz (?:też|także|również)", r"läs (?:också|även|mer)",
        r"les (?:også|mer)", r"læs (?:også|mere)", r"lue (?:myös|lisää)", r"čtěte (?:také|též)",
        r"přečtěte si", r"čítajte (?:aj|tiež)",
        r"olvass(?:a|on)? (?:még|tovább)", r"citi(?:ți|ţi|te)(?:ște|şte)? și",
        r"ayrıca (?:bakınız|okuyun)", r"bunu da oku(?:yun)?", r"ilgili haber(?:ler)?",
        r"διαβάστε (?:επίσης|ακόμη|ακόμα)", r"читайте (?:также|далее|ещё|еще)", r"по теме",
        r"смотрите также", r"читайте (?:також|ще)", r"прочетете (?:още|също)",
        r"baca juga", r"xem thêm", r"đọc thêm", r"यह भी पढ़ें", r"ये भी पढ़ें", r"इसे भी पढ़ें",
        r"آরও পড়ুন", r"আরও পড়ুন", r"আরো পড়ুন", r"یہ بھی پڑھیں",
        r"مزید پڑھیں", r"[اإ]قر[أا] (?:أيض(?:ا|ًا|اً)|المزيد)", r"مواضيع (?:ذات صلة|متعلقة)",
        r"بیشتر بخوانید", r"קראו (?:גם|עוד)",
        r"関連記事", r"あわせて読みたい", r"相关(?:阅读|文章|新闻|报道)", r"延伸阅读",
        r"延伸閱讀", r"相關(?:閱讀|文章|新聞)", r"관련 ?기사",
        r"อ่านเพิ่มเติม",
    )
    + r"(?P<rest>.*)",
    re.I | re.S,
)  # fmt: skip
_ALONE = re.compile(
    r"\W*"
    + _any(
        # advertisements
        r"advertis(?:e?ment|ing)s?", r"ads?", r"sponsored(?: content)?",
        r"(?:article|story|content) continues (?:below|after)(?: (?:this |the )?ad\w*)?",
        r"scroll to continue(?: with content)?", r"continue reading(?: below)?", r"anzeige",
        r"werbung", r"publicité", r"publicidade?", r"anuncio", r"pubblicità", r"advertentie",
        r"reklam[aey]?", r"annons", r"annonse", r"mainos", r"hirdetés", r"publicitate", r"реклама",
        r"διαφήμιση", r"iklan", r"quảng cáo", r"विज्ञापन", r"বিজ্ঞাপন", r"اشتہار",
        r"إعلان", r"تبلیغات", r"פרסומת", r"広告", r"广告", r"廣告", r"광고", r"โฆษณา",
        # share bars and tools
        r"share(?: (?:this|on|via|article|story|now).{0,40})?", r"(?:copy|copied) link",
        r"link copied!?", r"tweet", r"pin it", r"print(?: this(?: page| article)?)?",
        r"e-?mail(?: this(?: page| article)?)?", r"save(?: (?:this )?(?:article|story|for later))?",
        r"listen(?: to (?:this )?(?:article|story))?", r"follow us(?: on)?.{0,40}",
        r"teilen", r"drucken", r"partager", r"imprimer", r"compartir", r"imprimir", r"compartilhar",
        r"(?:auf|über) .{2,20} teilen", r"(?:artikel|beitrag) teilen",
        r"partager (?:sur|cet article|l[’']article).{0,40}",
        r"compart(?:e|ir)(?: (?:en|este artículo|esta noticia).{0,30})?",
        r"compartilh(?:e|ar)(?: (?:no|na|em|este|esta).{0,30})?",
        r"поделиться(?: (?:в|на|с|статьей|новостью).{0,30})?", r"(?:शेयर|साझा) करें", r"শেয়ার করুন",
        r"শেয়ার করুন", r"شیئر کریں",
        r"شارك(?:ها|ه)?(?: (?:على|عبر|المقال|الخبر|هذا المقال).{0,30})?", r"مشاركة",
        r"condividi", r"stampa", r"delen", r"udostępnij", r"поделиться", r"分享", r"シェア",
        # comments
        r"leave a (?:reply|comment)", r"post a comment", r"(?:\d+ )?comments?(?: \(\d+\))?",
        r"add (?:a |your )?comment", r"join the (?:conversation|discussion)",
        r"view (?:all )?comments",
        r"cancel reply", r"your e-?mail address will not be published.*",
        r"ihre e-?mail-?adresse wird nicht veröffentlicht.*",
        r"votre adresse (?:e-?mail|de messagerie) ne sera pas publiée.*",
        r"(?:tu|su) dirección de correo electrónico no será publicada.*",
        r"o seu endereço de e-?mail não será publicado.*",
        r"ваш (?:адрес )?(?:e-?mail|электронной почты) не будет опубликован.*",
        r"आपका ईमेल पता प्रकाशित नहीं किया जाएगा.*",
        r"আপনার ই-?মেইল (?:এ্যাড্রেস|ঠিকানা|অ্যাড্রেস) প্রকাশিত হবে না.*",
        r"آپ کا ای میل (?:ایڈریس|پتہ) شائع نہیں کیا جائے گا.*",
        r"لن يتم نشر عنوان بريدك الإلكتروني.*", r"メールアドレスが公開されることはありません.*",
        r"您的(?:电子)?邮箱地址不会被公开.*",
        r"kommentare?(?: schreiben)?", r"commentaires?", r"laisser un commentaire", r"comentarios?",
        r"deja un comentario",
        r"commenti", r"reacties", r"комментарии", r"コメント", r"评论", r"댓글",
        # reading settings
        r"adjust (?:the )?reading (?:mode|settings)",
        r"(?:fix |choose |change |select )?(?:the |your )?(?:font|text) size",
        r"(?:select|choose) (?:the |your )?language(?: of your choice)?",
        r"reading (?:mode|time)\W*\d*\s*(?:min(?:ute)?s?)?", r"(?:light|dark) mode",
        r"a[+-]",
        # moving about
        r"(?:back to|go to) (?:the )?top", r"skip to (?:main )?content",
        r"(?:previous|next)(?: (?:article|post|story))?", r"load more", r"show (?:more|less)",
        r"view (?:more|all)", r"table of contents",
    )
    + r"\W*",
    re.I,
)  # fmt: skip
_PLEA = re.compile(
    _any(
        r"\b(?:subscribe|sign up|register)\b.{0,120}"
        r"\b(?:newsletter|inbox|e-?mails?|headlines|updates|alerts|channel)\b",
        r"\bget\b.{0,80}\b(?:delivered|straight|sent)\b.{0,40}\binbox\b",
        r"\bour (?:free |daily |weekly )*newsletters?\b",
        r"\b(?:we|this (?:site|website|page)) uses? cookies\b", r"\baccept (?:all )?cookies\b",
        r"\bcookie (?:policy|settings|preferences)\b",
        r"\b(?:follow|like|join) us on\b.{0,80}"
        r"\b(?:facebook|twitter|instagram|telegram|whatsapp|youtube|google news|x)\b",
        r"\b(?:download|install) (?:the |our )(?:\w+ ){0,3}app\b", r"\ball rights reserved\b",
        r"^\W*(?:©|\(c\)|copyright)\s",
        r"\babonn(?:ieren|ez)\b.{0,80}\bnewsletter\b",
        r"\bnewsletter\b.{0,60}\b(?:abonnieren|anmelden|inscri\w+|suscr\w+|assin\w+|iscri\w+)\b",
        r"\b(?:inscri\w+|suscr\w+|assin\w+|iscri\w+)\b.{0,60}\bnewsletter\b",
        r"\b(?:suscr|inscr|regístr)\w+\b.{0,60}\b(?:bolet[ií]n|boletim)\b",
        r"\bassine\b.{0,60}\b(?:boletim|newsletter)\b",
        r"\b(?:abonn|inscri)\w+[- ]vous\b.{0,80}\b(?:newsletter|infolettre|lettre d[’']information)\b",
        r"न्यूज़लेटर (?:को |के लिए )?(?:सब्सक्राइब|साइन अप)", r"নিউজলেটার", r"نیوز ?لیٹر",
        r"اشترك(?:وا|ي)? (?:في|الآن).{0,60}(?:النشرة|نشرتنا|القناة)",
        r"(?:メールマガジン|ニュースレター).{0,20}登録",
        r"\b(?:wir|diese (?:web)?seite|diese website) (?:verwendet|verwenden|nutzt|nutzen) cookies\b",
        r"\b(?:ce site|nous) utilis(?:e|ons) des cookies\b",
        r"\b(?:utilizamos|usamos|este sitio (?:web )?(?:usa|utiliza)) (?:las )?cookies\b",
        r"\b(?:este site|nosso site) (?:usa|utiliza) cookies\b",
        r"(?:сайт использует|мы используем) (?:файлы )?cookie",
        r"कुकीज़? (?:का|के) (?:उपयोग|इस्तेमाल)", r"কুকিজ? ব্যবহার", r"کوکیز (?:کا )?استعمال",
        r"(?:نستخدم|يستخدم).{0,40}(?:ملفات تعريف الارتباط|الكوكيز)", r"使用\s*cookie",
        r"(?:クッキー|cookie).{0,10}使用",
        r"подпи(?:шитесь|сывайтесь) на", r"订阅.{0,20}(?:通讯|新闻)",
    ),
    re.I | re.S,
)  # fmt: skip
_TALK = re.compile(
    r"\W*(?:\d+\s+)?"
    + _any(
        r"(?:leave|post|write) a (?:reply|comment)", r"comments?(?: \(?\d+\)?)?",
        r"(?:join the )?(?:conversation|discussion)",
        r"responses?(?: to .{0,60})?", r"repl(?:y|ies)", r"(?:thoughts|responses) on .{0,80}",
        r"about the authors?",
        r"kommentare?(?: \(?\d+\)?)?", r"schreiben? sie einen kommentar", r"commentaires?",
        r"laisser un commentaire",
        r"comentários?", r"comentarios?", r"(?:deja|deje) (?:un comentario|una respuesta)",
        r"deixe (?:um comentário|uma resposta)",
        r"commenti", r"lascia un commento", r"reacties", r"geef een reactie", r"komentarze?",
        r"dodaj komentarz", r"комментарии",
        r"добавить комментарий", r"コメント", r"コメントを残す", r"评论", r"發表留言", r"发表评论", r"댓글",
        r"टिप्पणियाँ?", r"टिप्पणी करें",
        r"التعليقات", r"اترك تعليق(?:ا|اً|ًا)?", r"تبصرے?", r"মন্তব্য(?: করুন)?", r"voc[eê] pode gostar",
        r"vous aimerez aussi",
    )
    + r"(?:\s*\(?\d*\)?)?\W*",
    re.I,
)  # fmt: skip
_EDGES = re.compile(r"^[\W_]+|[\W_]+$")
_SIZE = re.compile(r"\W*(?:small(?:er)?|medium|large(?:r)?|default|normal|a{1,3}[+-]?)\W*", re.I)
_SITES = (
    r"facebook|twitter|whatsapp|telegram|linkedin|pinterest|reddit|tumblr|messenger|viber|vk|xing"
    r"|flipboard|pocket|"
    r"threads|bluesky|mastodon|instagram|youtube|koo|wechat|weibo|e-?mail"
)
_NETWORKS = re.compile(
    rf"(?=.*\b(?:share|tweet|{_SITES})\b)"
    rf"(?:\W|\b(?:share|on|via|x|mail|copy|link|print|line|tweet|post|logo|sms|{_SITES})\b)+",
    re.I,
)


def junk(leaves: Sequence[Leaf], numbers: Iterable[int]) -> frozenset[int]:
    """Return which of the numbered leaves are such lines."""
    found: set[int] = set()
    before = False
    for number in sorted(numbers):
        # The sizes of a settings panel are plain words: only what stands above tells.
        before = is_junk(leaves[number]) or (before and bool(_SIZE.fullmatch(leaves[number].text)))
        if before:
            found.add(number)
    return frozenset(found)


def is_junk(leaf: Leaf) -> bool:
    """Tell whether a leaf by itself is one of those lines."""
    text = leaf.text
    if len(text) > _PROMPT or leaf.element.tag in {"pre", "td", "th"}:
        return False
    if _PLEA.search(text) or says_syndicated(text):
        return True
    if len(text) > _SHORT:
        return False
    pointer = _ALSO.fullmatch(text)
    if pointer and _points_away(leaf, pointer["rest"]):
        return True
    # "Print" is a button, but as an item of a list it may be what the article is about.
    item = leaf.element.tag in {"li", "dt", "dd"} and leaf.linked < _ALL_LINK
    return not item and bool(_ALONE.fullmatch(text) or _NETWORKS.fullmatch(text))


def begins_pointers(leaf: Leaf) -> bool:
    """Tell whether a leaf is the heading of other articles or of what readers say."""
    text = leaf.text
    if len(text) > _HEADING or leaf.linked > 0.5:
        return False
    pointer = _ALSO.fullmatch(text)
    return bool((pointer and not _EDGES.sub("", pointer["rest"])) or _TALK.fullmatch(text))


def _points_away(leaf: Leaf, rest: str) -> bool:
    """Tell whether behind the phrase comes nothing but a link: else it is a sentence."""
    rest = _EDGES.sub("", rest)
    return not rest or leaf.linked * len(leaf.text) >= _ALL_LINK * len(rest)
