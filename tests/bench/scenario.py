"""An invented unit of any size: documents and their copies, carriers, loans and returns, five entries to an item."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from itertools import islice
from pathlib import Path
from random import Random
from typing import Any

from secretdesk.desk import cast, founding
from secretdesk.desk import clock as clocks
from secretdesk.desk.cast import Cast, words
from secretdesk.desk.desk import Desk, open_desk
from secretdesk.domain.custody.carriers import RegisterCarrier
from secretdesk.domain.custody.lending import Lend
from secretdesk.domain.custody.people import RegisterPerson
from secretdesk.domain.custody.registering import RegisterIncoming
from secretdesk.domain.custody.returning import Return
from secretdesk.domain.custody.slips import ClearSignature
from secretdesk.domain.ledgers import Person
from secretdesk.vault import Vault

ENTRIES_AN_ITEM = 5
READERS_PER_ITEM = 1 / 400
LAST_DAY = date(2026, 11, 23)
DAYS = 750  # three years of working days
TOGETHER = 4000  # acts in a transaction
OUT = 0.03  # of the items are still with somebody at the end
_LEVELS = (("jimi", 25), ("mimi", 55), ("gongzuo_mimi", 14), ("neibu", 6))
_PERIODS = {"jimi": "20\u5e74", "mimi": "10\u5e74"}
_FAR = LAST_DAY + timedelta(days=60)
_ACCOUNT = "officer"


@dataclass(slots=True)
class Unit:
    """A built vault: `items` were asked for, `entries` are in it; `copies` and `carriers` are ids of some items in store."""

    folder: Path
    items: int
    entries: int = 0
    copies: list[int] = field(default_factory=list)
    carriers: list[int] = field(default_factory=list)
    borrower: int = 0
    place: int = 0
    place_beside: int = 0

    def open(self) -> Desk:
        """Sit down at it on the day after."""
        clock = at(LAST_DAY + timedelta(days=1))
        return open_desk(Vault.open(self.folder), _ACCOUNT, passphrase(), clock=clock, make_anew=_anew)


def _anew(vault: Vault) -> None:
    vault.rebuild().result()  # a unit kept from a run of an older program


def passphrase() -> bytearray:
    return bytearray(cast.passphrase_of(_ACCOUNT).encode())


def at(day: date) -> Callable[[], Any]:
    """Return the clock of a morning."""
    return clocks.fixed(datetime.combine(day, time(9)).astimezone(UTC))


def build(folder: Path, items: int, told: Callable[[str], object] = lambda _line: None) -> Unit:
    """Found a vault and live through three years at the desk's bulk path."""
    days = _working_days()
    random = Random(items)
    chosen = cast.names(random)
    asked = founding.Founding(unit="u", kind="test", founders=cast.founders(chosen))
    desk = founding.found(folder, asked, clock=at(days[0]))
    try:
        people = cast.register(desk, chosen, random)
        readers = _readers(desk, max(20, round(items * READERS_PER_ITEM)))
        unit = Unit(
            folder, items, borrower=readers[0], place=people.shelves["jimi"][0], place_beside=people.shelves["jimi"][1]
        )
        story = _Story(desk, random, people, readers, desk.read(lambda reading: reading.next_id))
        acts = story.acts(items, days)
        while acts_of_now := list(islice(acts, TOGETHER)):
            desk.perform_many(_at_their_time(desk, acts_of_now))
            told(f"{story.next_id} of {items * ENTRIES_AN_ITEM} entries")
        unit.entries = desk.read(lambda reading: reading.next_id)
        if unit.entries != story.next_id:
            raise AssertionError((unit.entries, story.next_id))
        unit.copies, unit.carriers = story.in_store[:500], story.carriers[:200]
    finally:
        desk.lock("built")
    return unit


def _at_their_time(desk: Desk, acts: list[tuple[date, Any]]) -> Iterator[Any]:
    for day, command in acts:
        desk.clock = at(day)
        yield command


def _working_days() -> list[date]:
    days: list[date] = []
    day = LAST_DAY
    while len(days) < DAYS:
        if day.weekday() < 5:
            days.append(day)
        day -= timedelta(days=1)
    return days[::-1]


def _readers(desk: Desk, n: int) -> list[int]:
    parts = words()
    until = LAST_DAY + timedelta(days=400)
    asked = (
        RegisterPerson(
            staff_no=f"R{k:05d}",
            name=parts["surnames"][k % len(parts["surnames"])] + parts["given"][k % len(parts["given"])],
            department=parts["departments"][k % len(parts["departments"])],
            post=parts["posts"][k % len(parts["posts"])],
            tier="core",
            letter_until=until,
        )
        for k in range(n)
    )
    desk.perform_many(asked)
    return [row.id for row in desk.read(lambda reading: reading.rows(Person, limit=n)).rows][::-1]  # newest first


@dataclass(slots=True)
class _Story:
    """Tells commands in the order of days; `next_id` is known without asking, for each act has a known number of entries."""

    desk: Desk
    random: Random
    cast: Cast
    readers: list[int]
    next_id: int
    in_store: list[int] = field(default_factory=list)
    carriers: list[int] = field(default_factory=list)
    pages: dict[int, int] = field(default_factory=dict)
    documents: int = 0

    def acts(self, items: int, days: list[date]) -> Iterator[tuple[date, Any]]:
        """Spread receipts evenly; loans fill up to five entries an item. What is lent comes back within the month."""
        made, start = 0, self.next_id
        out: deque[tuple[date, list[int], int]] = deque()
        for k, day in enumerate(days, start=1):
            while made < items * k // len(days):
                if self.random.random() < 0.3:
                    yield day, self._carrier(day)
                    made += 1
                else:
                    copies = min(self.random.randrange(1, 8), items * k // len(days) - made)
                    yield day, self._document(day, copies)
                    made += copies
            while out and out[0][0] <= day:
                yield from self._returned(day, *out.popleft()[1:])
            to_come = 6 * len(out)  # entries of what is still to be brought back
            while len(self.in_store) >= 5 and self.next_id + to_come + 12 <= start + made * ENTRIES_AN_ITEM:
                lent, slip = self._taken(5), self.next_id
                yield day, self._lend(lent)
                out.append((day + timedelta(days=self.random.randrange(1, 20)), lent, slip))
                to_come += 6
        while len(out) * 5 > items * OUT:
            yield from self._returned(days[-1], *out.popleft()[1:])

    def _taken(self, n: int) -> list[int]:
        """Take items out of the store, from anywhere in it."""
        taken = []
        for _ in range(n):
            k = self.random.randrange(len(self.in_store))
            self.in_store[k], self.in_store[-1] = self.in_store[-1], self.in_store[k]
            taken.append(self.in_store.pop())
        return taken

    def _returned(self, day: date, items: list[int], slip: int) -> Iterator[tuple[date, Any]]:
        for item in items:
            yield day, Return(item=item, pages=self.pages.get(item))
            self.in_store.append(item)
        yield day, ClearSignature(slip=slip)
        self.next_id += len(items) + 1

    def _lend(self, items: list[int]) -> Lend:
        self.next_id += 1 + len(items)
        reader = self.random.choice(self.readers)
        return Lend(
            items=tuple(items), borrower=reader, approvals=(("", "SP-1"),), paper=True, purpose="p", due_on=_FAR
        )

    def _document(self, day: date, copies: int) -> RegisterIncoming:
        random, parts = self.random, words()
        self.documents += 1
        level = random.choices([one for one, _ in _LEVELS], [weight for _, weight in _LEVELS])[0]
        issuer, prefix = random.choice(parts["issuers"])
        first, pages = random.randrange(1, 900), random.randrange(2, 48)
        ids = range(self.next_id + 1, self.next_id + 1 + copies)
        self.in_store += ids
        self.pages.update(dict.fromkeys(ids, pages))
        self.next_id += 1 + copies
        shelves = self.cast.shelves
        return RegisterIncoming(
            received_on=day,
            issuer=issuer,
            document_no=f"{prefix}\u3014{day.year}\u3015{self.documents}\u53f7",
            title=random.choice(parts["genres"]).format(s=random.choice(parts["subjects"]))
            + f"\uff08{self.documents}\uff09",
            issue_date=day - timedelta(days=random.randrange(2, 12)),
            level=level,
            period=_PERIODS.get(level),
            copy_nos=f"{first:06d}-{first + copies - 1:06d}",
            pages=pages,
            place=random.choice(shelves[level if level in shelves else "mimi"]),
            handling=random.choice(parts["departments"]),
        )

    def _carrier(self, day: date) -> RegisterCarrier:
        random, parts = self.random, words()
        kind, name, capacity = random.choice(parts["carriers"])
        self.carriers.append(self.next_id)
        self.next_id += 1
        return RegisterCarrier(
            acquired_on=day,
            carrier_kind=kind,
            name=name,
            level="jimi",
            serial_no=f"SN{self.next_id:08d}X",
            capacity=capacity,
            model=random.choice(parts["models"]),
            department=random.choice(parts["departments"]),
            place=random.choice(self.cast.shelves["jimi"]),
        )
