"""Whatever a register tells: it comes in or is faulty, it is known again, the account agrees, and undoing takes it back."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date
from functools import cache
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from secretdesk.domain import balance
from secretdesk.domain.custody.importing import TAKINGS, Row, sort
from secretdesk.domain.item import TERMINAL
from secretdesk.domain.ledgers import Document, Import
from tests.domain.test_importing import REASON, take_in, undo
from tests.domain.world import Unit, founded

DAYS = st.dates(date(1999, 1, 1), date(2026, 3, 2))
STATES = st.sampled_from(
    [
        None,
        "in_store",
        "on_loan",
        "retained",
        "archived",
        "missing",
        "destroyed",
        "returned_to_issuer",
        "lost",
        "voided",
    ]
)
NUMBERS = st.integers(1, 9).map(lambda n: f"{n:06d}")


def rows_of(unit: Unit) -> st.SearchStrategy[list[dict[str, Any]]]:
    """Rows as registers have them: some numbers, some gaps, a document a row or a copy a row."""
    said = st.fixed_dictionaries(
        {
            "received_on": DAYS,
            "issuer": st.sampled_from(["Ministry", "Bureau"]),
            "title": st.sampled_from(["Plan", "Report", "Minutes"]),
            "level": st.sampled_from(["juemi", "jimi", "mimi", "neibu"]),
        },
        optional={
            "register_no": st.sampled_from(["1", "2", "\u5bc6\u65362024-3", "A-7"]),
            "document_no": st.sampled_from(["No. 1", "No. 2"]),
            "copy_no": st.lists(NUMBERS, min_size=1, max_size=3, unique=True).map(tuple),
            "copies": st.integers(1, 3),
            "pages": st.integers(1, 40),
            "place": st.sampled_from(sorted(unit.places.values())),
            "custodian": st.sampled_from(sorted(unit.people.values())),
            "state": STATES.filter(bool),
            "closed_on": DAYS,
            "since": DAYS,
            "due_on": DAYS,
            "voucher": st.just("V-1"),
            "remark": st.just("r"),
        },
    )  # fmt: skip
    return st.lists(said, min_size=1, max_size=6)


def closing(unit: Unit) -> Counter[tuple[str, str]]:
    sign = {"in": 1, "regrade_in": 1, "out": -1, "regrade_out": -1}
    found: Counter[tuple[str, str]] = Counter()
    for one in unit.account:
        found[one.level, one.kind] += sign[one.account] * one.n
    return +found


def posted(unit: Unit) -> dict[tuple[Any, ...], int]:
    found: Counter[tuple[Any, ...]] = Counter()
    for one in unit.account:
        found[one.day, one.level, one.kind, one.account, one.line] += one.n
    return {key: n for key, n in found.items() if n}


def held(unit: Unit) -> Counter[tuple[str, str]]:
    return Counter((one.record.level, balance.kind_of(one.record)) for one in unit.items() if balance.held(one.record))


@cache
def unit_before() -> Unit:
    unit = founded()
    unit.given_copies(title="Before")
    return unit


def carriers_of(unit: Unit) -> st.SearchStrategy[list[dict[str, Any]]]:
    """Rows of a register of carriers, many of them alike."""
    said = st.fixed_dictionaries(
        {
            "registered_on": DAYS,
            "carrier_kind": st.sampled_from(["usb_stick", "optical_disc", "secrecy_notebook"]),
            "name": st.sampled_from(["Data", "Blank"]),
            "level": st.sampled_from(["jimi", "mimi", "neibu"]),
        },
        optional={
            "serial_no": st.sampled_from(["S1", "S2", "S3"]),
            "former_no": st.sampled_from(["X-1", "X-2"]),
            "place": st.sampled_from(sorted(unit.places.values())),
            "custodian": st.sampled_from(sorted(unit.people.values())),
            "state": STATES.filter(bool),
            "closed_on": DAYS,
            "due_on": DAYS,
        },
    )
    return st.lists(said, min_size=1, max_size=6)


@given(st.deferred(lambda: rows_of(unit_before())))
def test_a_register_of_documents(told: list[dict[str, Any]]) -> None:
    through("documents", told)


@given(st.deferred(lambda: carriers_of(unit_before())))
def test_a_register_of_carriers(told: list[dict[str, Any]]) -> None:
    through("carriers", told)


def through(ledger: str, told: list[dict[str, Any]]) -> None:
    """Take in what of a register is good; look at all that must hold; take it back."""
    old = unit_before()
    unit = replace(old, journal=list(old.journal), records=dict(old.records), account=list(old.account))
    rows = tuple(Row(k, values) for k, values in enumerate(told))
    found, _ = sort(TAKINGS[ledger], rows, unit.context(), unit, REASON)
    bad = {one.at for one in found.faults} | {one.at for one in found.differences}
    good = [values for k, values in enumerate(told) if k not in bad]
    rows = tuple(Row(k, values) for k, values in enumerate(good))
    found, _ = sort(TAKINGS[ledger], rows, unit.context(), unit, REASON)
    if found.faults or found.differences or not rows:
        return  # a good row may have continued a faulty one
    before, told_before = closing(unit), posted(unit)
    by = [unit.sign("Leader", "secrecy_leader")] if found.signed_for else []
    taken = take_in(unit, ledger, *good, by=by)[0].id
    assert closing(unit) == held(unit)
    record = unit.get(Import, taken)
    assert record is not None
    assert record.added == len(rows)
    items = [one.record for one in unit.items() if one.id > taken]
    marked = {one.at for one in found.signed_for if one.violation}
    assert sum(one.violations for one in items) >= len(marked)
    assert bool(marked) == any(one.violations for one in items)
    assert len({one.number for one in items}) == len(items)
    assert len({one.record.register_no for one in unit.find(Document)}) == len(unit.find(Document))
    assert all((one.place is None) == (one.state in TERMINAL) or one.custodian for one in items)
    again, _ = sort(TAKINGS[ledger], rows, unit.context(), unit, REASON)
    assert (again.new, again.differences, again.faults, len(again.same)) == ([], [], [], len(rows))
    for kind, id_ in unit.records:
        assert unit.refold(kind, id_) == unit.records[kind, id_]
    undo(unit, taken)
    assert closing(unit) == before == held(unit)
    assert posted(unit) == told_before, "no past day shows what was taken back"
