"""Saved filters: one's own, by a name that stands once in a ledger; removed and put back."""

from __future__ import annotations

import pytest

from secretdesk.domain.custody.filtering import MOST, DropFilter, KeepFilter, RenameFilter, SaveFilter
from secretdesk.domain.roles import Signatory
from secretdesk.vault import bodies
from tests.domain.world import Unit, made, refused

DEPUTY = Signatory(account=99, role="deputy")


def saved(unit: Unit, name: str = "mine", of: str = "copies") -> int:
    return made(unit.perform(SaveFilter(of=of, name=name, query="level:jimi")), "filter")


def test_a_filter_is_saved_renamed_removed_and_put_back(unit: Unit) -> None:
    one = saved(unit)
    unit.perform(RenameFilter(filter=one, name="ours"))
    unit.perform(DropFilter(filter=one))
    assert unit.records["filter", one].dropped
    with refused("already-removed"):
        unit.perform(DropFilter(filter=one))
    unit.perform(KeepFilter(filter=one))
    record = unit.records["filter", one]
    assert (record.name, record.of, record.query, record.dropped) == ("ours", "copies", "level:jimi", False)
    with refused("not-removed"):
        unit.perform(KeepFilter(filter=one))


def test_a_name_stands_once_in_a_ledger(unit: Unit) -> None:
    one = saved(unit)
    saved(unit, of="carriers")
    with refused("faults", "name"):
        saved(unit)
    two = saved(unit, "other")
    with refused("faults", "name"):
        unit.perform(RenameFilter(filter=two, name="mine"))
    unit.perform(RenameFilter(filter=one, name="mine"))
    unit.perform(DropFilter(filter=one))
    saved(unit)
    with refused("faults", "name"):
        unit.perform(KeepFilter(filter=one))


def test_what_is_missing_or_unknown_is_said_at_once(unit: Unit) -> None:
    with refused("faults", "of", "name", "query"):
        unit.perform(SaveFilter(of="nowhere", name="", query=""))
    with refused("no-such-object"):
        unit.perform(DropFilter(filter=4711))


def test_nobody_touches_anothers_filters(unit: Unit) -> None:
    one = saved(unit)
    for command in (RenameFilter(filter=one, name="x"), DropFilter(filter=one), KeepFilter(filter=one)):
        with refused("not-own-filter"):
            unit.perform(command, actor=DEPUTY)
    unit.perform(SaveFilter(of="copies", name="mine", query="level:mimi"), actor=DEPUTY)


def test_there_is_an_end_to_them(unit: Unit) -> None:
    for n in range(MOST):
        saved(unit, f"filter {n}")
    with refused("too-many-filters"):
        saved(unit)


def test_an_envelope_never_shows_a_filters_name(unit: Unit) -> None:
    assert bodies.register_no("filter", unit.records["filter", saved(unit)]) == ""


@pytest.mark.parametrize("command", [SaveFilter(of="copies", name="n", query="q"), DropFilter(filter=1)])
def test_administrators_have_no_filters(unit: Unit, command: object) -> None:
    with refused("role-may-not"):
        unit.perform(command, actor=Signatory(account=7, role="sys_admin"))
