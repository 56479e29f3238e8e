"""What the day asks: overdue, due back today, periods ending, destruction waiting, signatures missing, prints unexplained."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from secretdesk.domain.item import HELD, OUT
from secretdesk.domain.ledgers import Batch, Carrier, Copy, Sheet, Slip
from secretdesk.domain.ledgers import Vault as VaultRecord
from secretdesk.vault import Past, Row, Sum, Where

if TYPE_CHECKING:
    from collections.abc import Mapping

    from secretdesk.desk.desk import Desk
    from secretdesk.vault import Reading

SHOWN = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """One thing to do: which kind of object, its row, and the day it falls due."""

    kind: str
    row: Row
    due_on: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Today:
    """Everything the page shows; `groups` in the order of the page, each with at most 200 rows, `totals` exact."""

    day: date
    groups: Mapping[str, tuple[Due, ...]]
    totals: Mapping[str, int]
    names: Mapping[tuple[str, int], str]
    sums: tuple[Sum, ...]
    holdings: Mapping[str, int]
    recent: tuple[Past, ...]
    entries: int
    verified: str | None
    backed_up: str | None


GROUPS = ("missing", "overdue", "due_today", "expiring", "destruction", "unsigned", "unexplained")


def today(desk: Desk) -> Today:
    """Read the day's work."""
    now = desk.context(0).today

    def work(reading: Reading) -> Today:
        asked = _asked(now, desk.profile.clocks["declass.lead_days"])
        groups: dict[str, tuple[Due, ...]] = {}
        totals: dict[str, int] = {}
        names: dict[tuple[str, int], str] = {}
        for group in GROUPS:
            dues: list[Due] = []
            total = 0
            for cls, where, column in asked[group]:
                found = reading.rows(cls, where=where, sort=(column, False), limit=SHOWN)
                dues += [Due(kind=cls.LEDGER.kind, row=row, due_on=row.values.get(column)) for row in found.rows]
                total += reading.number(cls, where)
            dues.sort(key=lambda one: (one.due_on or now, one.row.id))
            groups[group], totals[group] = tuple(dues), total
        for kind, columns in (("person", ("custodian", "person", "requester", "approver")), ("place", ("place",))):
            wanted = {one.row.values.get(column) for dues in groups.values() for one in dues for column in columns}
            names.update({(kind, id_): name for id_, name in reading.names(kind, wanted).items()})
        record = reading.facts.get(VaultRecord, 0)
        return Today(
            day=now,
            groups=groups,
            totals=totals,
            names=names,
            sums=tuple(reading.sums(date(now.year, 1, 1), now)),
            holdings=reading.holdings(),
            recent=tuple(reading.recent(8)),
            entries=reading.next_id,
            verified=record.verified if record else None,
            backed_up=record.backed_up if record else None,
        )

    return desk.read(work)


def _asked(now: date, lead_days: int) -> dict[str, list[tuple[type, tuple[Where, ...], str]]]:
    out = Where("state", "in", tuple(sorted(OUT)))
    held = Where("state", "in", tuple(sorted(HELD)))
    day, soon = now.isoformat(), (now + timedelta(days=lead_days)).isoformat()

    def items(column: str, *where: Where) -> list[tuple[type, tuple[Where, ...], str]]:
        return [(Copy, where, column), (Carrier, where, column)]

    return {
        "missing": items("since", Where("state", "=", "missing")),
        "overdue": items("due_on", out, Where("due_on", "<", day)),
        "due_today": items("due_on", out, Where("due_on", "=", day)),
        "expiring": items("expires_on", held, Where("expires_on", "<=", soon)),
        "destruction": [(Batch, (Where("state", "in", ("listed", "approved", "in_transit")),), "listed_on")],
        "unsigned": [(Slip, (Where("signature", "=", "missing"),), "made_on")],
        "unexplained": [(Sheet, (Where("state", "=", "reserved"),), "number")],
    }


def back_today(desk: Desk) -> list[tuple[int, str, list[Due]]]:
    """Return the 16:30 list: who must bring back what today or earlier, by department and name, oldest first."""
    day = today(desk)
    by_person: dict[int, list[Due]] = {}
    for group in ("overdue", "due_today"):
        for one in day.groups[group]:
            by_person.setdefault(one.row.values["custodian"] or 0, []).append(one)
    named = [(id_, day.names.get(("person", id_), ""), dues) for id_, dues in by_person.items()]
    return sorted(named, key=lambda entry: (min(one.due_on or now_of(day) for one in entry[2]), entry[1]))


def now_of(day: Today) -> date:
    """Return the day a list was read on."""
    return day.day
