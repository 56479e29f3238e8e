"""Time in the journal never runs back, and only what is wrong with a clock is flagged."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secretdesk.vault.clock import DISAGREES, EPOCH, JUMPED, SECOND, STEPPED_BACK, Clock, Moment, judge

MINUTE = 60 * SECOND
DAY = 86400 * SECOND
YEAR = 365 * DAY
START = 1_800_000_000 * SECOND
LAST = Moment(time=START, wall=START, boot_id=b"a", boot=0)


@pytest.mark.parametrize(
    ("wall", "boot_id", "boot", "flags"),
    [
        (MINUTE, b"a", MINUTE, 0),
        (8 * 3600 * SECOND, b"a", 8 * 3600 * SECOND, 0),  # asleep: both clocks ran on
        (-MINUTE, b"a", SECOND, 0),  # corrected by a minute
        (-10 * MINUTE, b"a", MINUTE, STEPPED_BACK | DISAGREES),
        (10 * MINUTE, b"a", MINUTE, DISAGREES),
        (10 * YEAR, b"a", MINUTE, DISAGREES),
        (30 * DAY, b"b", 0, 0),  # after the holidays
        (32 * DAY, b"b", 0, JUMPED),
        (-DAY, b"b", 0, STEPPED_BACK),
    ],
)
def test_flags(wall: int, boot_id: bytes, boot: int, flags: int) -> None:
    time, found = judge(Clock(wall=START + wall, boot_id=boot_id, boot=boot), LAST)
    assert found == flags
    assert time == max(START, START + wall)


def test_the_first_act_takes_the_clock_as_it_is() -> None:
    assert judge(Clock(wall=START, boot_id=b"a", boot=0), None) == (START, 0)


def test_one_wrong_year_does_not_poison_the_journal() -> None:
    wrong = Clock(wall=START + 10 * YEAR, boot_id=b"b", boot=0)
    time, flags = judge(wrong, LAST)
    assert flags == JUMPED
    last = Moment(time=time, wall=wrong.wall, boot_id=b"b", boot=0)
    right = Clock(wall=START + DAY, boot_id=b"c", boot=0)
    time, flags = judge(right, last)
    assert (time, flags) == (wrong.wall, STEPPED_BACK)
    last = Moment(time=time, wall=right.wall, boot_id=b"c", boot=0)
    later = Clock(wall=START + DAY + MINUTE, boot_id=b"c", boot=MINUTE)
    assert judge(later, last) == (wrong.wall, 0)  # said once, not at every act
    corrected = Clock(wall=START + DAY + MINUTE, boot_id=b"c", boot=MINUTE, correction=True)
    assert judge(corrected, last) == (START + DAY + MINUTE, EPOCH)


@given(st.lists(st.integers(-YEAR, YEAR)))
def test_time_never_runs_back_without_a_correction(walls: list[int]) -> None:
    last, times = None, []
    for wall in walls:
        time, _ = judge(Clock(wall=START + wall, boot_id=b"a", boot=0), last)
        times.append(time)
        last = Moment(time=time, wall=START + wall, boot_id=b"a", boot=0)
    assert times == sorted(times)
