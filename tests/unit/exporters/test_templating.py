"""Templates of the user: filled in a sandbox, and told by line when they fail."""

from pathlib import Path

import pytest

from storage.errors import BadTemplate, NotFound, Unreadable
from storage.exporters.exporter import Options
from storage.exporters.markdown import Markdown
from storage.exporters.templating import fill, read
from tests.unit.exporters.items import article, content, highlight, item, paragraph

TEXT = content(paragraph("The ice is thin."))
ITEM = item(TEXT, highlight(TEXT, 4, 7, note="a *note*", tags=["x y"]), of=article("A [[title]]"))


def render(template: str) -> str:
    return Markdown().render(ITEM, Options(template=template))


def test_a_template_gets_the_article_its_text_and_its_highlights() -> None:
    assert render("{{ title }}|{{ article.site }}|{{ text }}") == (
        "A [[title]]|The Harbour Post|The ice is thin.\n"
    )
    shown = "{% for h in highlights %}{{ h.quote }}/{{ h.color }}/{{ h.tags[0] }}{% endfor %}"
    assert render(shown) == "ice/yellow/x y\n"


def test_its_filters_write_literal_markdown_and_yaml() -> None:
    assert render("{{ title | literal_line }}") == "A \\[\\[title\\]\\]\n"
    assert render("{{ highlights[0].note | literal }}") == "a \\*note\\*\n"
    assert render("{{ title | yaml }}") == '"A [[title]]"\n'


def test_an_empty_template_gives_an_empty_file_with_a_line_feed() -> None:
    assert render("") == "\n"


@pytest.mark.parametrize(
    ("template", "line"),
    [
        ("one\n{% if %}", 2),
        ("{{ nothing }}", 1),
        ("one\ntwo\n{{ title.nothing }}", 3),
        ("a\n{{ title + 1 }}", 2),
        ("{{ 1 / 0 }}", 1),
        ("a\n\n{% for i in range(10 ** 9) %}{% endfor %}", 3),
        ("{% include 'markdown.md.jinja' %}", 1),
        ("{{ title.__class__.__mro__ }}", 1),
        ("\n{{ highlights[0].created.__reduce__() }}", 2),
        ("{{ highlights.append(1) }}", 1),
        ("{% macro a() %}{{ a() }}{% endmacro %}{{ a() }}", 1),
    ],
)
def test_a_template_that_fails_names_its_line(template: str, line: int) -> None:
    with pytest.raises(BadTemplate) as caught:
        render(template)
    assert caught.value.params["line"] == line
    assert caught.value.params["reason"]


def test_a_template_cannot_reach_a_file() -> None:
    for expression in ("item", "images", "self._TemplateReference__context", "article.open"):
        with pytest.raises(BadTemplate):
            render("{{ " + expression + " }}")


def test_a_template_file_may_begin_with_a_byte_order_mark(tmp_path: Path) -> None:
    file = tmp_path / "t.jinja"
    file.write_bytes(b"\xef\xbb\xbf{{ a }}")
    assert fill(read(file), {"a": "b"}) == "b\n"


def test_a_template_file_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    with pytest.raises(NotFound):
        read(tmp_path / "missing")
    with pytest.raises(Unreadable):
        read(tmp_path)
    (tmp_path / "latin").write_bytes(b"a\nb\xe9")
    with pytest.raises(BadTemplate) as caught:
        read(tmp_path / "latin")
    assert caught.value.params["line"] == 2
