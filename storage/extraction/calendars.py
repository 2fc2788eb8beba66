"""Dates as people write them, in many languages, digits and calendars."""

import re
from datetime import UTC, date, datetime, timedelta

_MONTHS = (
    "january jan januar jänner jän janvier janv enero ene janeiro gennaio gen januari"
    " stycznia styczeń sty января январь янв січня січень ocak oca ledna leden január ianuarie"
    " ian يناير جنوری जनवरी জানুয়ারি জানুয়ারী ינואר มกราคม ม.ค ιανουαρίου ιαν januari gener"
    " tammikuuta яну януари siječnja јануар",
    "february feb februar feber février févr fév febrero fevereiro fev febbraio febbr"
    " februari lutego luty lut февраля февраль фев лютого лютий şubat şub února únor február"
    " februarie فبراير شباط فروری फरवरी फ़रवरी ফেব্রুয়ারি ফেব্রুয়ারী פברואר กุมภาพันธ์ ก.พ"
    " φεβρουαρίου φεβ helmikuuta февруари veljače фебруар",
    "march mar märz mrz mars marzo março mrt maart marca marzec марта март мар березня"
    " березень mart března březen március martie maret مارس آذار مارچ मार्च মার্চ מרץ มีนาคม"
    " มี.ค μαρτίου μαρ maaliskuuta ožujka",
    "april apr avril avr abril abr aprile kwietnia kwiecień апреля апрель апр квітня квітень"
    " nisan nis dubna duben április aprilie أبريل ابريل نيسان اپریل अप्रैल এপ্রিল אפריל เมษายน"
    " เม.ย απριλίου απρ huhtikuuta април travnja",
    "may mai mayo maio maggio mag mei maja maj мая май травня травень mayıs května květen"
    " május مايو أيار مئی मई মে מאי พฤษภาคม พ.ค μαΐου μαϊ toukokuuta svibnja",
    "june jun juni juin junio junho giugno giu czerwca czerwiec июня июнь июн червня червень"
    " haziran haz června červen június iunie يونيو يونيه حزيران جون जून জুন יוני มิถุนายน มิ.ย"
    " ιουνίου ιουν kesäkuuta юни lipnja јун",
    "july jul juli juillet juil julio julho luglio lug lipca lipiec июля июль июл липня"
    " липень temmuz tem července červenec július iulie يوليو يوليه تموز جولائی जुलाई জুলাই"
    " יולי กรกฎาคม ก.ค ιουλίου ιουλ heinäkuuta юли srpnja јул",
    "august aug août agosto ago augustus sierpnia sierpień августа август авг серпня серпень"
    " ağustos ağu srpna srpen augusztus agustus أغسطس آب اگست अगस्त আগস্ট אוגוסט สิงหาคม ส.ค"
    " αυγούστου αυγ elokuuta kolovoza augusti",
    "september sept sep septembre septiembre setiembre setembro set settembre września"
    " wrzesień сентября сентябрь сен сент вересня вересень eylül eyl září szeptember"
    " septembrie سبتمبر أيلول ستمبر सितंबर सितम्बर সেপ্টেম্বর ספטמבר กันยายน ก.ย σεπτεμβρίου"
    " σεπ syyskuuta септември rujna септембар",
    "october oct oktober okt octobre octubre outubro out ottobre ott października październik"
    " октября октябрь окт жовтня жовтень ekim eki října říjen október octombrie أكتوبر اكتوبر"
    " اکتوبر अक्टूबर अक्तूबर অক্টোবর אוקטובר ตุลาคม ต.ค οκτωβρίου οκτ lokakuuta октомври"
    " октобар",
    "november nov novembre noviembre novembro listopada ноября ноябрь ноя листопада листопад"
    " kasım kas listopadu noiembrie نوفمبر نومبر नवंबर नवम्बर নভেম্বর נובמבר พฤศจิกายน พ.ย"
    " νοεμβρίου νοε marraskuuta ноември новембар",
    "december dec dezember dez décembre déc diciembre dic dezembro dicembre grudnia grudzień"
    " декабря декабрь дек грудня грудень aralık ara prosince prosinec decembrie desember des"
    " ديسمبر دسمبر दिसंबर दिसम्बर ডিসেম্বর דצמבר ธันวาคม ธ.ค δεκεμβρίου δεκ joulukuuta"
    " декември prosinca децембар",
)  # fmt: skip
"""By month, in the languages of the window and of much of the web, as they are written after a day."""
_JALALI = (
    "فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد", "شهریور", "مهر", "آبان", "آذر", "دی", "بهمن", "اسفند",
)  # fmt: skip
_NUMBERS = {name: number for number, names in enumerate(_MONTHS, 1) for name in names.split()}
_PERSIAN = {name: number for number, name in enumerate(_JALALI, 1)}
_NAMES = "|".join(sorted(map(re.escape, _NUMBERS.keys() | _PERSIAN.keys()), key=len, reverse=True))
_END = r"(?![\d\w])"
_FORMS = (
    ("ymd", re.compile(r"(?<![\d.])(\d{4})\s*[-/.年년]\s*(\d{1,2})\s*[-/.月월]\s*(\d{1,2})(?!\d)")),
    ("dny", re.compile(
        rf"(?<!\d)(\d{{1,2}})\s*(?:st|nd|rd|th|er|º|°)?[.,]?[\s\-/]*(?:de |of |d['’])?({_NAMES})"
        rf"[.,]*[\s\-/]*(?:de |del |of |م )?(\d{{4}}){_END}", re.I)),
    ("ndy", re.compile(
        rf"(?<!\w)({_NAMES})\.?\s+(\d{{1,2}})(?:st|nd|rd|th)?(?:\s*,\s*|\s+)(\d{{4}}){_END}", re.I)),
    ("ynd", re.compile(rf"(?<!\d)(\d{{4}})[\s,.\-/]+({_NAMES})\.?[\s\-/]+(\d{{1,2}}){_END}", re.I)),
    ("vi", re.compile(r"(\d{1,2})\s+tháng\s+(\d{1,2})(?:,| năm|\s)+(\d{4})", re.I)),
    ("dmy", re.compile(r"(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})(?![\d.]*\d)")),
    ("?", re.compile(r"(?<![\d/])(\d{1,2})[/\-](\d{1,2})[/\-](\d{4})(?![\d/])")),
)  # fmt: skip
_AMERICAN = frozenset({"en", "en-us", ""})
_MAX_TEXT = 400


def written(text: str, language: str = "") -> date | None:
    """Return the first date that a line of text names; None where it names none.

    ``language`` (BCP 47) decides which of two numbers is the month.

    >>> written("Published 3rd of May, 2024").isoformat(), written("٣ مايو ٢٠٢٤").isoformat()
    ('2024-05-03', '2024-05-03')
    """
    text = text[:_MAX_TEXT].replace("\u200f", "").replace("\u200e", "").replace("\xa0", " ")
    best: tuple[int, date] | None = None
    for form, pattern in _FORMS:
        for found in pattern.finditer(text):
            day = _day(form, found[1], found[2], found[3], language.lower())
            if day and (best is None or found.start() < best[0]):
                best = found.start(), day
            if day:
                break
    return best[1] if best else None


def _day(form: str, one: str, two: str, three: str, language: str) -> date | None:
    persian = None
    if form == "ymd":
        year, month, day = int(one), int(two), int(three)
    elif form == "dny":
        day, year, name = int(one), int(three), two
    elif form == "ndy":
        day, year, name = int(two), int(three), one
    elif form == "ynd":
        year, name, day = int(one), two, int(three)
    else:
        day, month, year = int(one), int(two), int(three)
        american = form == "?" and (language in _AMERICAN or not language)
        if month > 12 or (american and day <= 12):
            day, month = month, day
        if year < 100:
            year += 2000
    if form in {"dny", "ndy", "ynd"}:
        folded = name.lower()
        persian = _PERSIAN.get(name)
        month = _NUMBERS.get(folded, 0)
    if 1300 <= year < 1500:
        return _from_jalali(year, persian or month, day) if persian or form == "ymd" else None
    if 2500 <= year < 2650:
        year -= 543  # as Thailand counts
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _from_jalali(year: int, month: int, day: int) -> date | None:
    """Return a day of the Persian calendar (33-year rule, right from 1799 to 2256)."""
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    passed = (month - 1) * 31 if month <= 7 else (month - 1) * 30 + 6
    cycle = year - 979
    days = 365 * cycle + cycle // 33 * 8 + (cycle % 33 + 3) // 4 + passed + day - 1 + 79
    return date(1600, 1, 1) + timedelta(days=days)


def plausible(day: date) -> bool:
    """Tell whether a page of the web can be of that day."""
    return date(1990, 1, 1) <= day <= datetime.now(UTC).date() + timedelta(days=366)
