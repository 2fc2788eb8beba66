"""Every fuzz target for a moment: mutated samples by hypothesis, and what once broke one."""

import logging
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.fuzzing.samples import PIECES, changed
from tests.fuzzing.targets import TARGETS

CHANGE = st.tuples(
    st.sampled_from(["turn", "cut", "drop", "double", "put"]),
    st.floats(0, 1),
    st.integers(1, 64),
    st.one_of(st.binary(max_size=8), st.sampled_from(PIECES)),
)


@pytest.mark.parametrize("name", TARGETS)
def test_a_damaged_sample_gives_something_sound_or_an_error(
    name: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.CRITICAL, "warcio")  # it tells of damage by itself; nobody hears it in a worker
    target, samples = TARGETS[name]

    def broken(number: int, changes: list[tuple[str, float, int, bytes]]) -> None:
        target(changed(samples[number], changes))

    check: Callable[..., None] = settings(
        max_examples=20, deadline=None, suppress_health_check=list(HealthCheck)
    )(given(st.integers(0, len(samples) - 1), st.lists(CHANGE, min_size=1, max_size=4))(broken))
    check()


@pytest.mark.parametrize("name", TARGETS)
def test_an_undamaged_sample_is_read(name: str) -> None:
    target, samples = TARGETS[name]
    for data in samples:
        assert target(data) > 0
