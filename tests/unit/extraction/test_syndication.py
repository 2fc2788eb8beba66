"""The sentence of an agency's feed: out of the text, into what is known of the article."""

import pytest

from storage.extraction.syndication import says_syndicated
from tests.unit.extraction.test_article import TEXT, extracted, page


@pytest.mark.parametrize(
    "sentence",
    [
        "(Except for the headline, this story has not been edited by our staff and is published"
        " from a syndicated feed.)",
        "This is an unedited and auto-generated story from a syndicated news feed.",
        "This story has been published from a wire agency feed without modifications to the text.",
        "The article has not been edited by The Lake's news desk.",
        "Dieser Artikel wurde von einer Nachrichtenagentur übernommen und nicht bearbeitet.",
        "Cet article a été repris du fil d'une agence et publié automatiquement, sans modification.",
        "Este artículo procede de la agencia y se publica sin editar.",
        "Este texto foi gerado pelo feed da agência e publicado sem edição.",
        "Материал получен из ленты агентства и опубликован без изменений.",
        "यह खबर सिंडिकेट फीड से प्रकाशित की गई है।",
        "除标题外，本文未经编辑。",
    ],
)
def test_sentences_of_feeds_are_known(sentence: str) -> None:
    assert says_syndicated(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "The agency said on Monday that the lake was frozen.",
        "A feed of corn was given to the horses.",
        "Everything but the headline was true, she said." + " And so on." * 40,
    ],
)
def test_other_sentences_are_not(sentence: str) -> None:
    assert not says_syndicated(sentence)


def test_the_sentence_goes_from_the_text_into_the_metadata() -> None:
    notice = "Except for the headline, this story has not been edited by our staff."
    found = extracted(page(f"{TEXT * 2}<p>{notice}</p>"))
    assert notice not in found.text
    assert found.metadata.syndicated == notice
    assert extracted(page(TEXT)).metadata.syndicated == ""
