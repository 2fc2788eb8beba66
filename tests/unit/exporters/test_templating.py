"""Templates of the user: filled in a sandbox, and told by line when they fail."""

from pathlib import Path

import pytest

from storage.budget import within
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


ENDLESS = [
    "{% for i in range(90000) %}{% for j in range(90000) %}{% endfor %}{% endfor %}",
    "{% for i in range(90000) %}{% for j in range(90000) %}x{% endfor %}{% endfor %}",
    "{% for a in text * 500 %}{% for b in text * 500 %}{% endfor %}{% endfor %}",
    "{% macro a(n) %}{% if n %}{{ a(n - 1) }}{{ a(n - 1) }}{% endif %}{% endmacro %}{{ a(60) }}",
    "{% for a in [[1]] recursive %}{{ loop(a * 9000) }}{% endfor %}",
    "{{ 'x' * 10 ** 9 }}",
    "{{ 10 ** (10 ** 8) }}",
    "{{ (10 ** 900) ** 900 }}",
    "{{ 'x' | center(10 ** 9) }}",
    "{{ 'x'.center(10 ** 9) }}",
    "{{ 'x'.ljust(999999999) }}",
    "{{ '%999999999d' % 1 }}",
    "{{ '%999999999d' | format(1) }}",
    "{{ '%*d' % (999999999, 1) }}",
    "{{ '{:>999999999}'.format(1) }}",
    "{{ '{:>{}}'.format(1, 999999999) }}",
    "{{ ('x' * 10000).replace('x', 'y' * 10000) }}",
    "{{ ('x' * 10000) | replace('x', 'y' * 10000) }}",
    "{{ ('x' * 10000).join(['a'] * 10000) }}",
    "{{ (['a'] * 10000) | join('x' * 10000) }}",
    "{% set n = namespace(x='x' * 900) %}{% for i in range(40) %}{% set n.x = n.x ~ n.x %}{% endfor %}",
    "{% set n = namespace(x='x' * 900) %}{% for i in range(40) %}{% set n.x = n.x + n.x %}{% endfor %}",
    "{% set x = 'x' * 9000000 %}{% for i in range(900) %}{{ x }}{% endfor %}",
    "{% for i in range(90000) %}" + "x" * 1000 + "{% endfor %}",
]


@pytest.mark.parametrize("template", ENDLESS)
def test_a_template_that_would_run_or_grow_for_ever_is_stopped(template: str) -> None:
    with within(20), pytest.raises(BadTemplate) as caught:
        render(template)
    assert caught.value.params["line"] == 1


def test_bounds_leave_alone_what_templates_do() -> None:
    lively = (
        "{% for n in range(3) %}{{ loop.index }}/{{ loop.length }} {% endfor %}"
        "{{ '%05d' % 7 }} {{ '{:>6}'.format('x') }} {{ 'a-b' | replace('-', '+') }}"
        " {{ ['x', 'y'] | join(', ') }}"
        "{% for tag in highlights[0].tags | sort %} {{ tag ~ '!' }}{% endfor %} {{ 'ab' * 2 }} {{ 2 ** 10 }}"
    )
    assert render(lively) == "1/3 2/3 3/3 00007      x a+b x, y x y! abab 1024\n"


def test_ten_thousand_turns_are_no_matter() -> None:
    assert render("{% for n in range(10000) %}{{ n % 10 }}{% endfor %}").startswith("0123456789" * 1000)


def test_the_length_of_what_is_given_is_no_fault_of_a_template(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("storage.exporters.bounds.SIZE", 1000)
    source = "{% macro twice() %}{{ caller() }}{% endmacro %}{% call twice() %}{{ text | trim }}{% endcall %}"
    assert fill(source, {"text": "ice " * 2000}) == "ice " * 1999 + "ice\n"
    with pytest.raises(BadTemplate):
        fill("{% for at in range(20) %}{{ text }}{% endfor %}", {"text": "ice " * 2000})
