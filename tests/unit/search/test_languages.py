"""What is found in the languages people read, and what is not."""

import pytest

from tests.unit.search.shelf import AnIndex, found

# Language, text, queries that find it, queries that do not; queries are parted by bars.
GOLDEN = [
    (
        "en",
        "The farmers’ paddies were flooded.",
        "farmers | PADDIES | flood | farmers'",
        "farms paddocks | flor",
    ),
    (
        "de",
        "Die Straßen führen durch große Häuser.",
        "straßen | strassen | STRASSEN | hauser | Haus | durch grosse",
        "gros*e nix | hausierer",
    ),
    (
        "fr",
        "L’été à l’île d’Oléron, cœur de l’océan.",
        "ete | été | l'île | oleron | coeur | mer OR cœur",
        "l'oleron",
    ),
    (
        "es",
        "El niño corría por la montaña.",
        "nino | niño | montana | corria | montañas",
        "ninos corrieron lejos",
    ),
    (
        "pt",
        "As eleições não mudaram a nação.",
        "eleicoes | nacao | NAÇÃO",
        "nacoes unidas",
    ),
    (
        "ru",
        "Зелёная ёлка стояла в лесу.",
        "ёлка | елка | зеленая | ЁЛКА | ёлки",
        "йолка",
    ),
    (
        "uk",
        "М’яч лежав біля їжака.",
        "м'яч | мʼяч | їжака | м’яч",
        "іжака",
    ),
    (
        "hi",
        "हिन्दी में ज़मीन पर १२३ लोग",
        "हिंदी | हिन्दी | जमीन | ज़मीन | 123",
        "हि | मीन",
    ),
    (
        "ur",
        "یہ کتاب اُردو میں ہے",
        "کتاب | كتاب | اردو | اُردو",
        "کتا",
    ),
    (
        "bn",
        "বাংলা ভাষায় হঠাৎ বৃষ্টি",
        "বাংলা | হঠাৎ | বৃষ্টি",
        "বৃষ",
    ),
    (
        "ar",
        "كَتَبَ الوَلَدُ في مَدْرَسَةٍ إلى أحمد",
        "كتب | مدرسه | مدرسة | احمد | الى | الولد | كَتَبَ",
        "كتاب",
    ),
    (
        "fa",
        "او می‌رود و کتاب‌ها را می‌خواند",
        "میرود | می‌رود | كتابها | می‌خواند",
        "رودخانه",
    ),
    (
        "zh",
        "研究人员在北京大学阅读古书。",
        "阅读 | 北京 | 大学 | 北京大学 | 读古书 | 书",
        "北大 | 京北 | 读阅",
    ),
    (
        "ja",
        "東京都では新しいカメラが売られている。",
        "東京 | カメラ | ｶﾒﾗ | 新しい | 東京都",
        "京東 | メカラ",
    ),
    (
        "ko",
        "연구자는 문서를 읽었다.",
        "문서 | 연구자 | 문서를 | 읽었다",
        "서문 | 구연",
    ),
    (
        "th",
        "ภาษาไทยไม่มีช่องว่าง",
        "ภาษา | ไทย | ภาษาไทย | ช่องว่าง",
        "ไทยภาษา",
    ),
    (
        "tr",
        "İstanbul'da ılık bir ırmak",
        "istanbul | İSTANBUL | ISTANBUL | ılık | ilik | IRMAK",
        "ankara",
    ),
    (
        "he",
        "שָׁלוֹם לכולם",
        "שלום | שָׁלוֹם | לכולם",
        "שלומות רבים",
    ),
    (
        "",
        "Well done 👍🏽 — 👩‍🚀 lands",
        "👍 | 👍🏿 | 👩‍🚀 | 🚀",
        "👎",
    ),
]


@pytest.mark.parametrize(("language", "text", "yes", "no"), GOLDEN, ids=[row[0] or "emoji" for row in GOLDEN])
def test_words_are_found_however_they_are_spelt(
    an_index: AnIndex, language: str, text: str, yes: str, no: str
) -> None:
    index = an_index(text, "Something else entirely, другое, 其他", language=language)
    for query in yes.split(" | "):
        assert found(index, query, languages=[language]) == [1], query
    for query in no.split(" | "):
        assert found(index, query, languages=[language]) == [], query


def test_digits_of_all_scripts_are_equal(an_index: AnIndex) -> None:
    index = an_index("سنة ٢٠٢٤", "वर्ष २०२४", "year 2024", "ปี ๒๐๒๔")
    for query in ("2024", "٢٠٢٤", "२०२४", "๒๐๒๔"):
        assert sorted(found(index, query)) == [1, 2, 3, 4]


def test_the_exact_word_ranks_before_those_of_its_stem(an_index: AnIndex) -> None:
    index = an_index(
        "runs runs runs",
        "he is running late, and this is a much longer text about other things altogether",
        "a run",
        language="en",
    )
    assert found(index, "running", languages=["en"])[0] == 2
    assert sorted(found(index, "running", languages=["en"])) == [1, 2, 3]
    assert found(index, "running") == [2]


def test_stems_keep_to_their_language(an_index: AnIndex) -> None:
    index = an_index("angels sing", language="en")
    assert found(index, "angel", languages=["en"]) == [1]
    assert found(index, "angel", languages=["de"]) == []


def test_a_text_without_a_language_is_found_by_exact_words_only(an_index: AnIndex) -> None:
    index = an_index("paddies are flooded")
    assert found(index, "flooded", languages=["en"]) == [1]
    assert found(index, "flooding", languages=["en"]) == []
