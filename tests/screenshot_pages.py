"""Pages that the sample library lacks and that are to be seen.

Bengali, one report in three languages, and what is hard to set: wide tables, long code, footnotes.
"""


def _page(language: str, title: str, *paragraphs: str) -> str:
    links = "".join(
        f'<link rel="alternate" hreflang="{code}" href="https://ferry.example/{code}/winter">'
        for code in ("en", "bn", "de")
    )
    body = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    return (
        f'<!doctype html><html lang="{language}"><head><meta charset="utf-8"><title>{title}</title>{links}'
        f'<link rel="canonical" href="https://ferry.example/{language}/winter">'
        f'<meta property="og:site_name" content="Ferry"></head>'
        f"<body><article><h1>{title}</h1>{body}</article></body></html>"
    )


_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_TABLE = (
    "<table><caption>Boats through the lock, by month</caption><thead><tr><th>Kind</th>"
    + "".join(f"<th>{month}</th>" for month in _MONTHS)
    + "<th>What the keeper noted</th></tr></thead><tbody>"
    + "".join(
        f"<tr><td>{kind}</td>"
        + "".join(f"<td>{number * (at + 3)}</td>" for at in range(12))
        + "<td>Counted at the upper gate, twice where two keepers were on duty</td></tr>"
        for number, kind in enumerate(("Barges", "Ferries", "Rowing boats", "Rafts"), 7)
    )
    + "</tbody></table>"
)
_CODE = "".join(
    f"def gate_{number}(level: float) -> bool:\n"
    f"    return level &gt; {number}.5 and not ice(level)  # a line longer than any column of text is wide\n\n"
    for number in range(9)
)
_LOCK = (
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The upper lock</title></head><body>'
    "<nav><a href='/'>Home</a> <a href='/news'>News</a> <a href='/boats'>Boats</a></nav>"
    "<article><h1>The upper lock</h1>"
    "<p>The lock was opened in 1871<sup><a href='#n1' id='r1'>1</a></sup> and holds H<sub>2</sub>O enough for "
    "eleven boats at once, or for one barge and three ferries. Its keeper writes down what passes, and "
    "has done so without a gap<sup><a href='#n2' id='r2'>2</a></sup> since the gates were made of oak.</p>"
    "<blockquote><p>Who waits at a lock sees the river twice: as it comes and as it goes.</p></blockquote>"
    "<h2>What passes</h2><p>The table counts every boat of the year, by its kind and by the month.</p>"
    f"{_TABLE}<h2>The gates</h2><ul><li>Upper gate<ul><li>Left wing<ol><li>oak</li><li>iron</li></ol></li>"
    "<li>Right wing</li></ul></li><li>Lower gate</li></ul>"
    f"<p>The rule by which a gate is opened, as the keeper’s grandson put it down:</p>"
    f"<pre><code class='language-python'>{_CODE}</code></pre>"
    "<h2>Notes</h2><ol><li id='n1'>According to the stone above the door. <a href='#r1'>↩</a></li>"
    "<li id='n2'>But for the winter of the great ice. <a href='#r2'>↩</a></li></ol></article>"
    "<aside><h3>Subscribe to the boatmen’s letter</h3><p>Every Friday, in your letter box.</p></aside>"
    "</body></html>"
)

PAGES = {
    "lock.html": _LOCK,
    "winter-en.html": _page(
        "en",
        "Winter ferry",
        "At half past six the ferry leaves the north bank, with the lamps still lit and the river as grey "
        "as slate. Eleven people stand at the rail, most of them with bread under their arms.",
        "The captain has made the crossing for thirty-one years. <q>The river is never the same "
        "<q>twice</q>,</q> he says, and turns the wheel by the width of a hand.",
        "When the ice comes, the ferry waits. The people of the two banks then wave to each other, and the "
        "schoolchildren have a holiday that stands in no calendar.",
    ),
    "winter-bn.html": _page(
        "bn",
        "শীতের খেয়া",
        "সকাল সাড়ে ছয়টায় খেয়া উত্তর পাড় ছেড়ে যায়। বাতিগুলি তখনও জ্বলছে, নদী স্লেটের মতো ধূসর। রেলিঙের ধারে "
        "এগারোজন মানুষ দাঁড়িয়ে, বেশিরভাগের বগলে রুটি।",
        "মাঝি একত্রিশ বছর ধরে এই পারাপার করছেন। তিনি বলেন, <q>নদী কখনও দুবার এক থাকে না</q>, আর এক হাত পরিমাণ হাল "
        "ঘুরিয়ে দেন।",
        "বরফ নামলে খেয়া অপেক্ষা করে। তখন দুই পাড়ের মানুষ একে অন্যকে হাত নাড়ে, আর ছাত্রছাত্রীরা এমন এক ছুটি পায় যা "
        "কোনো পঞ্জিকায় নেই।",
    ),
    "winter-de.html": _page(
        "de",
        "Fähre im Winter",
        "Um halb sieben legt die Fähre am Nordufer ab, die Lampen brennen noch, und der Fluss ist grau wie "
        "Schiefer. Elf Leute stehen an der Reling, die meisten mit Brot unter dem Arm.",
        "Der Kapitän fährt seit einunddreißig Jahren hinüber. <q>Der Fluss ist nie zweimal derselbe</q>, sagt "
        "er und dreht das Rad um eine Handbreit.",
        "Kommt das Eis, so wartet die Fähre. Dann winken die Leute der beiden Ufer einander zu, und die "
        "Schulkinder haben frei, ohne dass es in einem Kalender stünde.",
    ),
}
