"""The sum of a ledger of items for its strip: opening + in - out = closing, and closing again from where the items are."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from secretdesk.domain.balance import PAPER
from secretdesk.domain.item import DEVICES, HELD
from secretdesk.gui.components.balance import MINUS, Term
from secretdesk.text import N_

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from secretdesk.desk.desk import Desk
    from secretdesk.vault import Reading, Sum

_AT_HOME = frozenset({"in_store", "received_unopened", "draft", "sealed_up", "archived"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """The account of one ledger over a year, and where its items are today."""

    year: int
    opening: int
    came_in: int
    went_out: int
    here: int
    away: int
    missing: int

    @property
    def closing(self) -> int:
        return self.opening + self.came_in - self.went_out

    @property
    def agrees(self) -> bool:
        return self.closing == self.here + self.away + self.missing


def read(desk: Desk, cls: type[Any]) -> Held:
    """Ask for the account of this year and what is held today, of one state of the vault."""
    today = desk.context(0).today

    def work(reading: Reading) -> Held:
        return of(cls, today.year, reading.sums(date(today.year, 1, 1), today), reading.holdings_by_level())

    return desk.read(work)


def _ledger_of(counted_as: str) -> str:
    """Return the kind of object that is counted so: paper are copies, machines stand for themselves, else carriers."""
    return "copy" if counted_as == PAPER else counted_as if counted_as in DEVICES else "carrier"


def of(cls: type[Any], year: int, sums: Sequence[Sum], holdings: Mapping[tuple[str, str, str], int]) -> Held:
    """Sum up all levels and kinds of one ledger; regrading moves items between levels of the same ledger and cancels."""
    mine = [one for one in sums if _ledger_of(one.kind) == cls.LEDGER.kind]
    held = {
        state: sum(n for (_, kind, s), n in holdings.items() if s == state and _ledger_of(kind) == cls.LEDGER.kind)
        for state in HELD
    }
    return Held(
        year=year,
        opening=sum(one.opening for one in mine),
        came_in=sum(one.came_in + one.regrade_in for one in mine) - sum(one.regrade_out for one in mine),
        went_out=sum(one.went_out for one in mine),
        here=sum(n for state, n in held.items() if state in _AT_HOME),
        away=sum(n for state, n in held.items() if state not in _AT_HOME and state != "missing"),
        missing=held["missing"],
    )


def terms(held: Held, *, brief: bool = False) -> tuple[Term, ...]:
    """Return the terms of the strip; what is missing is held, and red."""
    found = [
        Term(words=N_("balance", "Opening"), number=held.opening),
        Term(words=N_("balance", "In"), number=held.came_in, sign="+"),
        Term(words=N_("balance", "Out"), number=held.went_out, sign=MINUS),
        Term(words=N_("balance", "Closing"), number=held.closing, sign="="),
    ]
    if not brief:
        found.append(Term(words=N_("balance", "in store"), number=held.here, sign="="))
        found.append(Term(words=N_("balance", "not in store"), number=held.away, sign="+"))
    if held.missing:
        words = N_("balance", "of which missing") if brief else N_("balance", "missing")
        found.append(Term(words=words, number=held.missing, sign="" if brief else "+", tone="red"))
    return tuple(found)
