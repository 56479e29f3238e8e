"""Slips: a missing signature stands until the signed slip is back."""

from __future__ import annotations

from datetime import timedelta

from secretdesk.domain.custody.slips import ClearSignature
from tests.domain.world import MONDAY, Unit, made, refused


def test_the_signed_slip_comes_back(unit: Unit) -> None:
    (one,) = unit.given_copies("1")
    slip = made(unit.when_lent([one], "Reader"), "slip")
    unit.pass_days(2)
    unit.perform(ClearSignature(slip=slip))
    record = unit.records["slip", slip]
    assert (record.signature, record.cleared_on) == ("on_paper", MONDAY + timedelta(days=2))
    with refused("already-signed"):
        unit.perform(ClearSignature(slip=slip))


def test_what_was_signed_at_the_desk_misses_nothing(unit: Unit) -> None:
    (one,) = unit.given_copies("1")
    slip = made(unit.when_lent([one], "Reader", unit.sign("Reader"), paper=False), "slip")
    assert unit.records["slip", slip].cleared_on == MONDAY
    with refused("already-signed"):
        unit.perform(ClearSignature(slip=slip))


def test_an_unknown_slip(unit: Unit) -> None:
    with refused("no-such-object"):
        unit.perform(ClearSignature(slip=4711))
    with refused("faults", "slip"):
        unit.perform(ClearSignature(slip=None))  # type: ignore[arg-type]
