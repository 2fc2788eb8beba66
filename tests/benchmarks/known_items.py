"""Sentences of our own in many languages, each an article that somebody looks for, and how they do.

A query is written in one way of many that must find it: another inflection, another spelling, with
or without an article. Kinds that can be made of any text are made in :mod:`.relevance`.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """An article to be found, and queries by their kind."""

    language: str
    text: str
    queries: tuple[tuple[str, str], ...]


def _read(language: str, lines: str) -> list[Item]:
    """Read items: a line of text, then lines ``kind: query | query`` that begin with a dash."""
    items: list[Item] = []
    for line in lines.strip().splitlines():
        line = line.strip()
        if line.startswith("- "):
            kind, _, queries = line[2:].partition(": ")
            found = tuple((kind, query.strip()) for query in queries.split(" | "))
            last = items.pop()
            items.append(Item(language=language, text=last.text, queries=last.queries + found))
        elif line:
            items.append(Item(language=language, text=line, queries=()))
    return items


_TEXTS = {
    "en": """
        The ferrymen's daughters mended sails while lanterns flickered along the quay.
        - inflection: mending sail | flickering lantern | ferryman daughter
        A retired cartographer drew maps of puddles after every storm.
        - inflection: drawing puddle | cartographers storms | retirement cartographer
        We don't sell umbrellas to weathercocks, said the well-known haberdasher.
        - spelling: dont sell umbrellas | wellknown haberdasher | weathercock's
        In 2024 the orchard gave 12,500 crates of naïve little apples.
        - spelling: 12500 crates | naive apples
        The lighthouse keeper wrote an e-mail to the moon 🌙 and waited.
        - spelling: email moon
        - emoji: 🌙 keeper | 🌙
    """,
    "de": """
        Die großen Bäume an der Straße werfen lange Schatten auf die Häuser.
        - inflection: großer Baum | langer Schatten
        - spelling: haeuser baeume | grosse Strasse | STRASSE Schatten
        Der Uhrmacher verkaufte Taschenuhren an müde Wanderer.
        - inflection: Taschenuhr | wandern Uhrmacher
        - spelling: muede Wanderer
        Ein Dampfschifffahrtskapitän züchtete im Ruhestand Kaninchen.
        - prefix: dampfschiff* | ruhe* kaninchen
        - spelling: zuechtete Kaninchen
        Die Übersetzerin fand das Wörterbuch unter dem Küchentisch.
        - spelling: woerterbuch | Uebersetzerin Küchentisch | kuchentisch
        - inflection: Wörterbücher Übersetzerinnen | Küchentische
    """,
    "fr": """
        L'horlogère répare des pendules oubliées dans les greniers.
        - inflection: horlogers réparent | pendule oublié | grenier
        - accents: horlogere reparé | oubliees greniers
        Les pêcheurs du détroit racontent des naufrages à leurs cœurs d'enfants.
        - inflection: pêcheur naufrage | raconter détroits
        - accents: pecheurs detroit | coeurs naufrages
        Où est passé l'âne du château, demandait la vieille châtelaine ?
        - accents: ane chateau | où chatelaine | âné châtelaine
        Un chapelier sème du thym sur le toit de l'atelier.
        - inflection: chapeliers semer thym | toits ateliers
        - accents: seme thym
    """,
    "es": """
        Los viejos titiriteros cosían marionetas de algodón en la buhardilla.
        - inflection: titiritero marioneta | coser buhardillas
        - accents: algodon marionetas | cosian titiriteros
        La niña guardó una luciérnaga en el cajón del escritorio.
        - inflection: niñas guardar luciérnagas | cajones
        - accents: luciernaga | nina cajon
        El relojero perdió la cuenta de los pingüinos del acuario.
        - accents: pinguinos acuario | perdio relojero
        - inflection: relojeros pingüino
    """,
    "pt": """
        As costureiras bordavam constelações nos lençóis dos marinheiros.
        - inflection: costureira constelação | bordar lençol
        - accents: constelacoes lencois
        O faroleiro plantou limões à beira do penhasco.
        - inflection: faroleiros limão | plantar penhascos
        - accents: limoes penhasco
        A tradutora não confia em dicionários com manchas de café.
        - inflection: tradutoras dicionário | mancha cafés
        - accents: dicionarios cafe | nao tradutora
    """,
    "ru": """
        Старые часовщики чинили маятники в тёмной мастерской.
        - inflection: часовщик маятник | чинить мастерская
        - spelling: темной мастерской
        Ёжик спрятал под крыльцом шестнадцать жёлтых яблок.
        - spelling: ежик крыльцом | желтых яблок
        - inflection: ежики яблоко | крыльцо
        Переводчица забыла зонтик в трамвае у набережной.
        - inflection: переводчицы зонтики | трамвай набережная
    """,
    "uk": """
        Старий годинникар лагодив дзиґарі біля криниці.
        - inflection: годинникарі криниця | лагодити
        - spelling: дзигарі криниці
        Хлопчик загубив м'яч поміж соняшників.
        - spelling: мяч соняшників | м’яч | мʼяч хлопчик
        - inflection: соняшник хлопчики
        Бабуся випікала в'язки калачів для мандрівників.
        - inflection: калач мандрівник | бабусі калачами
    """,
    "tr": """
        İhtiyar saatçi ıssız kasabada çalar saatleri onarıyordu.
        - accents: ihtiyar saatci | issiz kasabada | İHTİYAR
        - inflection: saatçiler kasaba
        Balıkçının kızı gümüş bir düğme buldu.
        - accents: balikcinin dugme | GÜMÜŞ düğme | gumus kizi
        - inflection: balıkçı düğmeler
        Kütüphanedeki yaşlı çınar üç şair tanırdı.
        - accents: kutuphanedeki cinar | üç sair
    """,
    "ar": """
        كان الخياط العجوز يصلح المظلات قرب النافورة.
        - article: خياط نافورة | مظلات عجوز | والخياط بالنافورة | للنافورة
        - harakat: الخَيّاط العَجوز | النّافورة
        كتبت المعلمة رسالة طويلة إلى جارتها في القرية.
        - article: رسالة قرية | معلمة | الرسالة والقرية
        - harakat: كَتَبَت رِسالة | المُعَلِّمة
        - spelling: المعلمه القريه | الى جارتها رساله
        باع أحمد ثلاثة فوانيس نحاسية لبحار غريب.
        - article: الفوانيس | البحار الغريب | بحار فوانيس
        - spelling: احمد فوانيس | إحمد نحاسيه
    """,
    "fa": """
        پیرمرد هر شب ستاره‌ها را با فانوس می‌شمرد.
        - article: ستاره | ستاره ها فانوس | ستارهها | می شمرد فانوس | میشمرد
        - spelling: پيرمرد فانوس
        کتاب‌های کهنهٔ دبستان در انباری مانده‌اند.
        - article: کتاب دبستان | کتابها کهنه | کتاب های انباری | كتابهاى دبستان
        باغبان گل‌های یاس را کنار حوض کاشت.
        - article: گل یاس | گلها باغبان | گل ها حوض
        - spelling: گل‌هاى ياس
    """,
    "ur": """
        بوڑھا درزی پرانی قمیضوں سے پتنگیں بناتا تھا۔
        - inflection: قمیض پتنگ | درزیوں
        - spelling: بوڑها درزى | پراني قميضوں
        لڑکیاں کنویں کے پاس گیت گاتی تھیں۔
        - inflection: لڑکی کنواں گیتوں
        - spelling: لڑكياں گيت
        مدرسے کی گھنٹی اُستاد نے بیچ دی۔
        - spelling: استاد گهنٹى | مدرسے استاد
        - inflection: گھنٹیاں
    """,
    "he": """
        השען הזקן תיקן מטוטלות בסדנה החשוכה.
        - article: שען מטוטלות | סדנה | והשען
        - niqqud: הַשָּׁעָן | מְטֻטָּלוֹת OR מטוטלות
        הילדה מצאה כפתור כסף ליד הבאר.
        - article: ילדה באר | כפתורים | בכפתור
        - niqqud: הַיַּלְדָּה כַּפְתּוֹר
        המתרגמת שכחה מטריה אדומה בחשמלית.
        - article: מתרגמת חשמלית | לחשמלית | מטריה
    """,
    "hi": """
        बूढ़ा घड़ीसाज़ पुरानी घंटियाँ ठीक करता था।
        - spelling: बूढा घडीसाज | घण्टियाँ | घंटियां पुरानी | घङीसाज़ OR घड़ीसाज
        - inflection: घंटी घड़ीसाज़ों
        हिन्दी की अध्यापिका ने चाँदी का बटन खो दिया।
        - spelling: हिंदी बटन | चांदी अध्यापिका | चान्दी
        - inflection: अध्यापिकाओं
        सम्पादक नयी क़लमें लेकर गाँव गये।
        - spelling: संपादक नई | कलमें गांव | गाँव गए | संपादक गये
    """,
    "bn": """
        বুড়ো ঘড়িওয়ালা পুরোনো ঘণ্টা সারাত।
        - spelling: বুডো ঘডিওযালা | ঘন্টা পুরোনো | বুড়ো ঘড়ীওয়ালা
        কৃষকেরা নদীর ধারে পাখির বাসা গুনত।
        - inflection: কৃষক পাখি | কৃষকদের বাসা | নদী
        - spelling: পাখীর বাসা
        বাংলার শিক্ষিকা রূপার বোতাম হারিয়ে ফেললেন।
        - spelling: বাঙলার বোতাম | রুপার শিক্ষিকা | শিক্ষীকা
        - inflection: শিক্ষিকাদের বোতামটা
    """,
    "zh": """
        老钟表匠在阁楼里修理生锈的摆钟。
        - inside: 钟表匠 | 生锈 | 摆钟 | 阁楼 修理
        译者把红色雨伞忘在了有轨电车上。
        - inside: 雨伞 | 有轨电车 | 红色 译者
        渔夫的女儿在井边捡到一枚银纽扣。
        - inside: 银纽扣 | 井边 | 渔夫 女儿
    """,
    "ja": """
        年老いた時計職人が屋根裏で柱時計を直していた。
        - inside: 職人 | 柱時計 | 屋根裏 | 時計職人
        - inflection: 直しました
        翻訳者は路面電車に赤い傘を忘れた。
        - inside: 路面電車 | 赤い傘 | 翻訳 傘
        - inflection: 忘れました 傘 | 忘れる
        漁師の娘がガラスのボタンを拾った。
        - inside: ガラス | ﾎﾞﾀﾝ | 漁師 娘
        - inflection: 拾いました | 拾う ガラス
    """,
    "ko": """
        늙은 시계공이 다락방에서 괘종시계를 고쳤다.
        - inside: 시계공 | 괘종시계 | 다락방
        - inflection: 시계공은 | 괘종시계가 | 다락방을
        번역가는 전차에 빨간 우산을 두고 내렸다.
        - inside: 번역가 우산 | 빨간 | 전차
        - inflection: 우산이 | 번역가가 전차를
        어부의 딸이 우물가에서 은단추를 주웠다.
        - inside: 은단추 | 우물가 | 어부
        - inflection: 은단추가 | 어부는
    """,
    "th": """
        ช่างนาฬิกาชราซ่อมลูกตุ้มในห้องใต้หลังคา
        - inside: นาฬิกา | ลูกตุ้ม | ใต้หลังคา | ซ่อม
        นักแปลลืมร่มสีแดงไว้บนรถราง
        - inside: นักแปล | ร่มสีแดง | รถราง
        ลูกสาวชาวประมงเก็บกระดุมเงินได้ข้างบ่อน้ำ
        - inside: ชาวประมง | กระดุม | บ่อน้ำ
    """,
    "vi": """
        Người thợ đồng hồ già sửa những quả lắc han gỉ.
        - accents: tho dong ho | quả lac han | gỉ
        Con gái ngư phủ nhặt được chiếc cúc bạc bên giếng.
        - accents: ngu phu | cuc bac gieng | NGƯ PHỦ
    """,
    "": """
        🎻 and 👩🏽‍🚀 met 🏴‍☠️ under 🇯🇵 flags.
        - emoji: 🎻 | 👩‍🚀 | 🏴‍☠️ | 🇯🇵 | 👩🏿‍🚀 flags
    """,
}

ITEMS = tuple(item for language, lines in _TEXTS.items() for item in _read(language, lines))

COMMON = {
    "en": "It was a quiet evening and nobody said much about it.",
    "de": "Es war ein ruhiger Abend und niemand sprach viel davon.",
    "fr": "C'était un soir tranquille et personne n'en parlait.",
    "es": "Era una tarde tranquila y nadie hablaba mucho de ello.",
    "pt": "Era uma tarde calma e ninguém falava muito disso.",
    "ru": "Был тихий вечер, и никто об этом почти не говорил.",
    "uk": "Був тихий вечір, і ніхто про це майже не говорив.",
    "tr": "Sakin bir akşamdı ve kimse bundan pek söz etmiyordu.",
    "ar": "كان مساء هادئا ولم يتحدث أحد عن ذلك كثيرا.",
    "fa": "شب آرامی بود و کسی چیز زیادی نگفت.",
    "ur": "شام خاموش تھی اور کسی نے کچھ نہیں کہا۔",
    "he": "זה היה ערב שקט ואיש לא דיבר על כך.",
    "hi": "शाम शांत थी और किसी ने कुछ नहीं कहा।",
    "bn": "সন্ধ্যা শান্ত ছিল আর কেউ কিছু বলেনি।",
    "zh": "那是一个安静的傍晚，没有人多说什么。",
    "ja": "静かな夕方で、だれも多くを語らなかった。",
    "ko": "조용한 저녁이었고 아무도 말이 없었다.",
    "th": "เป็นเย็นวันที่เงียบสงบและไม่มีใครพูดอะไร",
    "vi": "Đó là một buổi chiều yên tĩnh và không ai nói gì.",
    "": "—",
}
"""What every article of a language also says."""
