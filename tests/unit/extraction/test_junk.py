"""Lines that are no article, and lines that only look so."""

import pytest
from lxml import html

from storage.extraction.junk import is_junk, junk
from storage.extraction.leaves import Leaf, leaves


def leaf(content: str, tag: str = "p") -> Leaf:
    return leaves(html.fromstring(f"<html><body><{tag}>{content}</{tag}><p>x</p></body></html>").find("body"))[
        0
    ]


@pytest.mark.parametrize(
    "content",
    [
        "READ MORE: <a href=x>Another story</a>",
        "ALSO READ",
        "Also Read | <b><a href=x>Another story of another day</a></b>",
        "Lire aussi : <a href=x>Une autre histoire</a>",
        "Lesen Sie auch: <a href=x>Eine andere Geschichte</a>",
        "Читайте также: <a href=x>Другая история</a>",
        "यह भी पढ़ें: <a href=x>एक और कहानी</a>",
        "اقرأ أيضا: <a href=x>قصة أخرى</a>",
        "関連記事：<a href=x>別の話</a>",
        "Advertisement", "- ADVERTISEMENT -", "Werbung", "Publicité", "広告", "विज्ञापन",
        "Story continues below advertisement",
        "Share this article", "Facebook Twitter WhatsApp", "Tweet", "Print", "Leave a Reply", "Comments (12)",
        "Subscribe to our newsletter and get the day's stories in your inbox.",
        "Sign up for our daily newsletter",
        "We use cookies to improve this page.",
        "Except for the headline, this story has not been edited by our staff and is published "
        "from a syndicated feed.",
        "Adjust the reading mode", "Font Size", "Select the language of your choice", "Trending Now",
        "Your email address will not be published. Required fields are marked *",
        "© 2024 The Lake. All rights reserved.",
        "Artikel teilen", "Wir verwenden Cookies, um diese Seite zu verbessern.",
        "Ihre E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind markiert",
        "Partager sur le réseau", "Nous utilisons des cookies.", "Abonnez-vous à notre lettre d’information",
        "Votre adresse e-mail ne sera pas publiée.",
        "Comparte en la red", "Utilizamos cookies para mejorar.", "Suscríbete a nuestro boletín",
        "Tu dirección de correo electrónico no será publicada.",
        "Compartilhar no mural", "Este site usa cookies.", "Assine o nosso boletim",
        "O seu endereço de e-mail não será publicado.",
        "Поделиться в сети", "Сайт использует файлы cookie.", "Подпишитесь на рассылку",
        "Ваш e-mail не будет опубликован.",
        "शेयर करें", "हम कुकीज़ का उपयोग करते हैं", "आपका ईमेल पता प्रकाशित नहीं किया जाएगा",
        "শেয়ার করুন", "আপনার ই-মেইল ঠিকানা প্রকাশিত হবে না", "شیئر کریں", "ہم کوکیز کا استعمال کرتے ہیں",
        "مشاركة", "نحن نستخدم ملفات تعريف الارتباط", "اشترك الآن في النشرة البريدية",
        "分享", "本网站使用 Cookie", "シェア", "メールマガジンの登録",
    ],
)  # fmt: skip
def test_lines_around_articles_are_junk(content: str) -> None:
    assert is_junk(leaf(content))


@pytest.mark.parametrize(
    ("content", "tag"),
    [
        ("Read more than one book a year, and you will see.", "p"),
        ("Also read out were the names of the three <a href=x>members</a> who had left the council.", "p"),
        ("He read more slowly.", "p"),
        ("Related work has shown that ice of four inches carries a man.", "p"),
        ("The advertisement ran for a week.", "p"),
        ("Share", "li"), ("Print", "td"), ("Next", "li"), ("print", "pre"),
        ("Comments are closed, said the judge.", "p"),
        ("X", "td"), ("link", "p"), ("Post", "p"), ("a line", "p"),
        ("Subscribers of the paper were told by e-mail.", "p"),
        ("The newsletter of the fishermen tells of thin ice.", "p"),
        ("The ice was thin. " * 20 + "Subscribe to our newsletter.", "p"),
    ],
)  # fmt: skip
def test_sentences_and_items_are_not(content: str, tag: str) -> None:
    if tag == "td":
        content = f"<table><tr><td>{content}</td><td>y</td></tr></table>"
        tag = "div"
    assert not is_junk(leaf(content, tag))


def test_sizes_are_junk_only_below_a_settings_panel() -> None:
    page = "<p>Medium</p><p>Font size</p><p>Small</p><p>Large</p><p>The ice.</p><p>Small</p>"
    found = leaves(html.fromstring(f"<html><body>{page}</body></html>").find("body"))
    assert junk(found, range(6)) == {1, 2, 3}
