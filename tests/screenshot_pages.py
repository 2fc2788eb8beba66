"""Pages that the sample library lacks and that are to be seen: Bengali, and one report in three languages."""


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


PAGES = {
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
