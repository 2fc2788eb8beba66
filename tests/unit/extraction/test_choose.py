"""Which leaves are the article, how sure that is, and what else it could be."""

from importlib.resources import files

import pytest
from lxml import html

from storage.extraction import weights
from storage.extraction.choose import Verdict, calibrated, expected, judged
from storage.extraction.features import NAMES, Features
from storage.extraction.leaves import Leaf, leaves

PROSE = (
    "The ferry leaves at six, whatever the weather, and those who miss it, as many do, wait until noon. "
    "Nobody complains, since the harbour has a bench, a kiosk, and a view of the lighthouse."
)


def cut(content: str) -> list[Leaf]:
    return leaves(html.fromstring(f"<html><body>{content}</body></html>").find("body"))


def verdict(parts: list[Leaf], **voices: set[int]) -> Verdict:
    names = ("readability", "trafilatura", "sections", "told")
    return judged(
        parts, {name: frozenset(voices.get(name, set())) for name in names}, title="The ferry", lead=""
    )


def test_the_weights_fit_the_features_and_are_small() -> None:
    assert weights.names() == NAMES
    assert len(files("storage.extraction").joinpath("weights.json").read_bytes()) < 1_000_000


def test_every_feature_has_a_value() -> None:
    parts = cut(f"<h1>The ferry</h1><p>{PROSE}</p><ul><li>One<li>Two</ul>")
    features = Features(parts, {"readability": frozenset({1})}, "The ferry", "")
    assert all(len(features.of(number)) == len(NAMES) for number in range(len(parts)))


def test_text_beside_the_body_of_a_broken_page_has_a_value_for_every_feature_too() -> None:
    tree = html.fromstring(f"<html><head></head><body><p>{PROSE}</p></body></html>")
    stray = html.fromstring(f"<div><p>{PROSE}</p></div>")
    tree.find("head").append(stray)
    parts = leaves(tree)
    assert len(parts) == 2
    features = Features(parts, {"readability": frozenset({0, 1})}, "The ferry", "")
    assert all(len(features.of(number)) == len(NAMES) for number in (0, 1))


def test_where_all_voices_agree_it_is_sure() -> None:
    parts = cut(
        f"<div class=menu><p><a href=/x>Home</a></p></div><div class=story>{f'<p>{PROSE}</p>' * 8}</div>"
    )
    story = set(range(1, 9))
    found = verdict(parts, readability=story, trafilatura=story, sections=story)
    assert found.best == story
    assert found.confidence > 0.9
    assert found.runner_up == "page" or found.runner_up == ""


def test_voices_that_contradict_each_other_leave_doubt_and_a_runner_up() -> None:
    one, other = f"<div>{f'<p>{PROSE}</p>' * 5}</div>", f"<div>{f'<p>{PROSE[::-1]}</p>' * 5}</div>"
    parts = cut(one + other)
    agreed = verdict(parts, readability=set(range(10)), trafilatura=set(range(10)), sections=set(range(10)))
    split = verdict(parts, readability={0, 1, 2, 3, 4}, trafilatura={5, 6, 7, 8, 9}, sections={0, 1, 2, 3, 4})
    assert split.confidence < agreed.confidence
    assert split.runner_up in {"readability", "trafilatura", "sections", "page"}
    assert split.named("runner-up") == split.others[split.runner_up] != split.best


def test_a_page_that_no_voice_reads_still_has_text() -> None:
    parts = cut("<p>All there is.</p><p><a href=/x>A link</a></p>")
    assert 0 in verdict(parts).best


def test_comments_are_not_the_article_unless_they_are_all() -> None:
    said = f"<div id=comments><div class=comment>{f'<p>{PROSE[::-1]}</p>' * 6}</div></div>"
    everything = set(range(10))
    parts = cut(f"<div class=story>{f'<p>{PROSE}</p>' * 4}</div>{said}")
    found = verdict(parts, readability=everything, trafilatura=everything, sections=everything)
    assert found.best == {0, 1, 2, 3}
    forum = cut(said)
    voices = set(range(6))
    assert verdict(forum, readability=voices, trafilatura=voices, sections=voices).best


def test_a_listing_between_kept_paragraphs_stays_when_one_voice_wants_it() -> None:
    parts = cut(f"<div><p>{PROSE}</p><p>{PROSE}</p><pre>ferry --at 6</pre><p>{PROSE}</p><p>{PROSE}</p></div>")
    story = {0, 1, 3, 4}
    found = verdict(parts, readability=story, trafilatura={*story, 2}, sections=story)
    assert found.best == {0, 1, 2, 3, 4}


def test_what_a_line_announces_is_kept_with_it() -> None:
    links = "".join(f"<li><a href=/{name}>The {name}</a>, for the ferry</li>" for name in ("bench", "kiosk"))
    parts = cut(f"<article>{f'<p>{PROSE}</p>' * 6}<p>{PROSE} These tell more:</p><ul>{links}</ul></article>")
    story = set(range(7))
    found = verdict(parts, readability=story, trafilatura=story, sections=story | {7, 8})
    assert found.best == story | {7, 8}


def test_a_heading_with_nothing_below_it_goes() -> None:
    parts = cut(f"<div>{f'<p>{PROSE}</p>' * 4}<h2>More of it</h2></div>")
    everything = set(range(5))
    assert 4 not in verdict(parts, readability=everything, trafilatura=everything, sections=everything).best


def test_a_page_of_very_many_leaves_is_judged_by_rules_alone() -> None:
    parts = cut("".join(f"<p>{number} {PROSE}</p>" for number in range(6100)))
    everything = set(range(len(parts)))
    assert len(verdict(parts, readability=everything, trafilatura=everything).best) == len(parts)


@pytest.mark.parametrize("value", [0.0, 0.3, 0.7, 0.9, 1.0])
def test_confidence_rises_with_what_is_expected_and_stays_a_share(value: float) -> None:
    assert 0 <= calibrated(value) <= calibrated(min(1.0, value + 0.05)) <= 1


def test_what_is_expected_counts_text_by_its_chance() -> None:
    parts = cut("<p>aaaa</p><p>bbbb</p>")
    assert expected(parts, {0}, [1.0, 0.0]) == 1.0
    assert expected(parts, {0}, [0.5, 0.5]) == 0.5


def test_a_choice_that_promises_far_less_is_no_runner_up() -> None:
    links = "".join(f"<li><a href=/{number}>Elsewhere {number}</a>" for number in range(400))
    parts = cut(f"<ul>{links}</ul><div class=story>{f'<p>{PROSE}</p>' * 8}</div>")
    story = set(range(400, 408))
    found = verdict(parts, readability=story, trafilatura=story, sections=story)
    assert "page" in found.others
    assert found.runner_up == ""
