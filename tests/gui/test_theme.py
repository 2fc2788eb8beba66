"""Colours: everything that is read can be read, in every theme."""

from itertools import product

import pytest

from gui.reader.marks import SELECTED
from gui.theme import THEMES, Theme, blend, contrast, palette, stylesheet
from storage.records import COLORS

READABLE = 4.5
"""WCAG 2.2, 1.4.3 (AA)."""


@pytest.fixture(params=sorted(THEMES))
def theme(request: pytest.FixtureRequest) -> Theme:
    return THEMES[request.param]


def test_black_on_white_has_the_greatest_contrast() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#777777") == pytest.approx(1)


@pytest.mark.parametrize("ink", ["text", "heading", "muted", "link"])
@pytest.mark.parametrize("ground", ["background", "code"])
def test_text_is_readable_on_the_page_and_in_boxes(theme: Theme, ink: str, ground: str) -> None:
    assert contrast(getattr(theme, ink), getattr(theme, ground)) >= READABLE


@pytest.mark.parametrize(
    ("ink", "ground"),
    [
        ("sidebar_text", "sidebar"),
        ("sidebar_text", "hover"),
        ("sidebar_text", "active"),
        ("heading", "sidebar"),
        ("muted", "sidebar"),
        ("muted", "hover"),
        ("muted", "active"),
        ("text", "sidebar"),
        ("text", "hover"),
        ("text", "active"),
        ("link", "raised"),
        ("danger", "sidebar"),
        ("danger", "background"),
        ("added", "background"),
        ("text", "raised"),
        ("muted", "raised"),
        ("accent_text", "accent"),
        ("danger", "raised"),
        ("text", "selection"),
    ],
)
def test_text_is_readable_around_the_page(theme: Theme, ink: str, ground: str) -> None:
    assert contrast(getattr(theme, ink), getattr(theme, ground)) >= READABLE


@pytest.mark.parametrize("ink", ["text", "heading", "link", "muted"])
def test_selected_text_is_readable(theme: Theme, ink: str) -> None:
    ground = blend(theme.selection, theme.background, SELECTED)
    assert contrast(getattr(theme, ink), ground) >= READABLE


@pytest.mark.parametrize("color", COLORS)
def test_headings_on_highlights_are_readable(theme: Theme, color: str) -> None:
    for strength in (theme.fill, theme.fill_over, theme.fill_chosen):
        assert contrast(theme.heading, blend(theme.mark(color), theme.background, strength)) >= READABLE


@pytest.mark.parametrize("color", COLORS)
def test_highlighted_text_is_readable(theme: Theme, color: str) -> None:
    for strength in (theme.fill, theme.fill_over, theme.fill_chosen):
        assert contrast(theme.text, blend(theme.mark(color), theme.background, strength)) >= READABLE


@pytest.mark.parametrize(("lower", "upper"), list(product(COLORS, COLORS)))
def test_text_under_two_highlights_is_readable(theme: Theme, lower: str, upper: str) -> None:
    ground = blend(theme.mark(lower), theme.background, theme.fill)
    assert contrast(theme.text, blend(theme.mark(upper), ground, theme.fill_over)) >= READABLE


def test_a_search_hit_is_readable(theme: Theme) -> None:
    for strength in (theme.fill_hit, theme.fill_hit_current):
        assert contrast(theme.text, blend(theme.hit, theme.background, strength)) >= READABLE


def test_a_colour_of_the_user_is_taken_and_an_unknown_one_is_yellow(theme: Theme) -> None:
    assert theme.mark("#102030").name() == "#102030"
    assert theme.mark("mauve") == theme.mark("yellow")
    assert theme.mark("#no") == theme.mark("yellow")


def test_palette_and_stylesheet_are_those_of_the_theme(theme: Theme) -> None:
    assert palette(theme).base().color().name() == theme.background
    assert theme.border in stylesheet(theme)
