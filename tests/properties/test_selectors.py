"""Any passage is found again when other parts of the text change."""

from hypothesis import given, settings
from hypothesis import strategies as st

from storage.selectors import anchor, describe

VOCABULARY = "ice lake thin deep walk year spring boat net valley sound child snow light stone bridge"
a_text = st.lists(st.sampled_from(VOCABULARY.split()), min_size=60, max_size=120).map(
    # Numbered, so that each passage is a passage of its own.
    lambda words: " ".join(f"{word}{number}" for number, word in enumerate(words))
)


@given(text=a_text, data=st.data())
@settings(max_examples=100, deadline=None)
def test_edits_elsewhere_leave_a_passage_findable(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(150, len(text) - 150))
    end = data.draw(st.integers(start + 1, min(start + 100, len(text) - 60)))
    before = data.draw(st.text(max_size=40))
    after = data.draw(st.text(max_size=40))
    cut = data.draw(st.integers(0, 100))
    changed = before + text[cut:] + after
    span = anchor(describe(text, start, end), changed)
    assert span is not None
    assert changed[slice(*span)] == text[start:end]


@given(text=a_text, data=st.data())
@settings(max_examples=100, deadline=None)
def test_small_errors_within_a_passage_leave_it_findable(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(50, 150))
    end = start + 120
    at = data.draw(st.integers(start + 20, end - 20))
    changed = "More before. " + text[:at] + "xyz" + text[at + 2 :]
    span = anchor(describe(text, start, end), changed)
    assert span == (start + 13, end + 14)


@given(old=st.text(max_size=80), new=st.text(max_size=80), data=st.data())
@settings(max_examples=200, deadline=None)
def test_whatever_is_found_lies_in_the_text(old: str, new: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(old)))
    end = data.draw(st.integers(start, len(old)))
    span = anchor(describe(old, start, end), new)
    if span is not None:
        assert 0 <= span[0] < span[1] <= len(new)
