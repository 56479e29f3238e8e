"""What the day asks: overdue, due back today, periods ending, destruction waiting, signatures missing, prints unexplained."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from secretdesk.desk.combinations import stale
from secretdesk.domain.item import HELD, OUT
from secretdesk.domain.ledgers import ITEM_LEDGERS, Batch, Person, Sheet, Slip
from secretdesk.domain.ledgers import Vault as VaultRecord
from secretdesk.vault import Past, Row, Sum, Where

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from secretdesk.desk.desk import Desk
    from secretdesk.domain.profile import Profile
    from secretdesk.vault import Reading

SHOWN = 200
_WITH_HOLDERS = ("missing", "overdue", "due_today", "expiring")


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """One thing to do: which kind of object, its row, and the day it falls due."""

    kind: str
    row: Row
    due_on: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Today:
    """Everything the page shows; `groups` each with at most 200 rows, `totals` exact."""

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
    departments: Mapping[int, str]
    batch_levels: Mapping[int, str]
    held_by_level: Mapping[str, int]
    last_print: str
    left: frozenset[int]
    """Safes whose combination somebody knows who is no longer in post."""


def today(desk: Desk) -> Today:
    """Read the day's work."""
    now = desk.context(0).today

    def work(reading: Reading) -> Today:
        asked = _asked(now, desk.profile.clocks["declass.lead_days"])
        groups: dict[str, tuple[Due, ...]] = {}
        totals: dict[str, int] = {}
        names: dict[tuple[str, int], str] = {}
        tired = stale(reading, desk.profile, now)
        groups["combinations"] = tuple(Due(kind="safe", row=one.row, due_on=one.due_on) for one in tired[:SHOWN])
        totals["combinations"] = len(tired)
        for group in asked:
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
        knowing = {id_ for one in groups["combinations"] for id_ in one.row.values["combination_holders"]}
        names.update({("person", id_): name for id_, name in reading.names("person", knowing).items()})
        record = reading.facts.get(VaultRecord, 0)
        holdings = reading.holdings_by_level()
        holders = {one.row.values["custodian"] for group in _WITH_HOLDERS for one in groups[group]}
        return Today(
            day=now,
            groups=groups,
            totals=totals,
            names=names,
            sums=tuple(reading.sums(date(now.year, 1, 1), now)),
            holdings=_summed(holdings, lambda _level, state: state),
            recent=tuple(reading.recent(8)),
            entries=reading.next_id,
            verified=record.verified if record else None,
            backed_up=record.backed_up if record else None,
            departments=_departments(reading, holders),
            batch_levels=_batch_levels(reading, desk.profile, groups["destruction"]),
            held_by_level=_summed(holdings, lambda level, state: level if state in HELD else None),
            last_print=_last_print(reading),
            left=frozenset(one.row.id for one in tired if one.left),
        )

    return desk.read(work)


def _departments(reading: Reading, holders: set[int | None]) -> dict[int, str]:
    people = ((id_, reading.facts.get(Person, id_)) for id_ in holders if id_ is not None)
    return {id_: person.department for id_, person in people if person is not None}


def _batch_levels(reading: Reading, profile: Profile, batches: tuple[Due, ...]) -> dict[int, str]:
    """Return the highest level on the list of each batch."""
    found: dict[int, str] = {}
    for one in batches:
        where = (Where("batch", "=", one.row.id),)
        levels = [key[0] for cls in ITEM_LEDGERS for key in reading.counts(cls, ("level",), where=where)]
        highest = profile.highest(levels)
        if highest is not None:
            found[one.row.id] = highest.id
    return found


def _summed(holdings: Mapping[tuple[str, str, str], int], by: Callable[[str, str], str | None]) -> dict[str, int]:
    """Sum numbers by level, kind and state under what `by` makes of level and state; None leaves them out."""
    found: dict[str, int] = {}
    for (level, _, state), n in holdings.items():
        if (key := by(level, state)) is not None:
            found[key] = found.get(key, 0) + n
    return found


def _last_print(reading: Reading) -> str:
    printed = reading.rows(Sheet, where=(Where("state", "=", "printed"),), limit=1).rows
    return str(printed[0].values["number"]) if printed else ""


def _asked(now: date, lead_days: int) -> dict[str, list[tuple[type[Any], tuple[Where, ...], str]]]:
    out = Where("state", "in", tuple(sorted(OUT)))
    held = Where("state", "in", tuple(sorted(HELD)))
    day, soon = now.isoformat(), (now + timedelta(days=lead_days)).isoformat()

    def items(column: str, *where: Where) -> list[tuple[type[Any], tuple[Where, ...], str]]:
        return [(cls, where, column) for cls in ITEM_LEDGERS]

    return {
        "missing": items("since", Where("state", "=", "missing")),
        "overdue": items("due_on", out, Where("due_on", "<", day)),
        "due_today": items("due_on", out, Where("due_on", "=", day)),
        "expiring": items("expires_on", held, Where("expires_on", "<=", soon)),
        "destruction": [(Batch, (Where("state", "in", ("listed", "approved", "in_transit")),), "listed_on")],
        "unsigned": [(Slip, (Where("signature", "=", "missing"),), "made_on")],
        "unexplained": [(Sheet, (Where("state", "=", "reserved"),), "number")],
    }


@dataclass(frozen=True, slots=True, kw_only=True)
class Owing:
    """One person of the 16:30 list and what he must bring, the oldest first."""

    person: int
    name: str
    department: str
    dues: tuple[Due, ...]


def back_today(day: Today) -> tuple[Owing, ...]:
    """Return the 16:30 list: who must bring back what today or earlier; whoever owes longest comes first."""
    by_person: dict[int, list[Due]] = {}
    for group in ("overdue", "due_today"):
        for one in day.groups[group]:
            by_person.setdefault(one.row.values["custodian"] or 0, []).append(one)
    owing = [
        Owing(
            person=id_,
            name=day.names.get(("person", id_), ""),
            department=day.departments.get(id_, ""),
            dues=tuple(sorted(dues, key=lambda due: (due.due_on or day.day, due.row.id))),
        )
        for id_, dues in by_person.items()
    ]
    return tuple(sorted(owing, key=lambda one: (one.dues[0].due_on or day.day, one.department, one.name)))
