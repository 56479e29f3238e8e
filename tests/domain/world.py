"""A vault in memory, for tests of the rules: a plain journal of changes, folded on the spot, told in the trade's words.

`given` people and places, `when` commands are performed, `then` a record, a holder or the account is looked at. The world
answers `Facts` by looking through everything it holds: slow, and too simple to be wrong in the ways tables can be.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

import pytest

from secretdesk.domain import authority, balance, fold
from secretdesk.domain.custody.carriers import RegisterCarrier
from secretdesk.domain.custody.computers import RegisterComputer
from secretdesk.domain.custody.lending import Lend
from secretdesk.domain.custody.listing import ApproveDestruction, ListForDestruction
from secretdesk.domain.custody.offices import AccountCreated, CreateAccount, Founded, Grant
from secretdesk.domain.custody.people import RegisterPerson, RegisterPlace
from secretdesk.domain.custody.registering import RegisterIncoming
from secretdesk.domain.custody.returning import Return
from secretdesk.domain.decision import DECIDE, Change, Context, evolve
from secretdesk.domain.facts import Facts, Found
from secretdesk.domain.item import ITEMS, OUT, Item
from secretdesk.domain.kind import Ref, Refs
from secretdesk.domain.ledger import fields_of
from secretdesk.domain.ledgers import Account, Carrier, Label, Vault
from secretdesk.domain.profile import Profile
from secretdesk.domain.roles import Signatory, refuse_unless_may
from secretdesk.errors import BadInput, SecretDeskError

R = TypeVar("R")
MONDAY = date(2026, 3, 2)
FIND_LIMIT = 5000


@cache
def state_profile() -> Profile:
    """Return the profile of state secrets, from its source."""
    source = Path(__file__).parents[2] / "resources" / "profiles" / "cn_state.json"
    return Profile.parse(json.loads(source.read_text(encoding="utf-8")))


@dataclass
class World:
    """The journal, the records it folds to, the account, and who sits at the desk on which day."""

    today: date = MONDAY
    profile: Profile = field(default_factory=state_profile)
    journal: list[Change] = field(default_factory=list)
    records: dict[tuple[str, int], Any] = field(default_factory=dict)
    account: list[balance.Posting] = field(default_factory=list)
    officer: Signatory = field(default_factory=lambda: Signatory(account=1, role="officer"))
    drawn: int = 0
    kept: set[str] = field(default_factory=set)
    founded: date | None = None

    def context(self, cosigners: Sequence[Signatory] = (), actor: Signatory | None = None) -> Context:
        return Context(
            actor=actor or self.officer,
            cosigners=tuple(cosigners),
            today=self.today,
            now=datetime(self.today.year, self.today.month, self.today.day, 9, tzinfo=UTC),
            profile=self.profile,
            first_id=len(self.journal),
            random=self.random,
            unit="Unit",
            vault_kind="test",
            keeps=self.kept.__contains__,
            founded=self.founded,
        )

    def random(self, n: int) -> bytes:
        """Return bytes that never come twice."""
        self.drawn += 1
        return self.drawn.to_bytes(n, "big")

    # when

    def perform(
        self, command: Any, cosigners: Sequence[Signatory] = (), *, actor: Signatory | None = None
    ) -> list[Change]:
        """Check the roles, decide, and take the changes into the journal; a refusal changes nothing."""
        context = self.context(cosigners, actor)
        refuse_unless_may(command.ACT.name, context.actor, context.cosigners)
        facts: Facts = self
        changes = DECIDE[type(command)](command, context, facts)
        for seq, one in enumerate(changes, context.first_id):
            assert authority.makes(command.ACT.name, one.event.EVENT.name)
            assert authority.creates(one.event) == (one.id == seq)
        self.take(changes)
        return changes

    def take(self, changes: Sequence[Change]) -> None:
        for change in changes:
            before = self.records.get((change.kind, change.id))
            after = evolve(before, change.event)
            self.account += balance.postings(before, after, change.event)
            self.records[change.kind, change.id] = after
            self.journal.append(change)

    def pass_days(self, days: int) -> None:
        self.today += timedelta(days=days)

    # Facts

    def get(self, record: type[R], id_: int | None) -> R | None:
        found = self.records.get((_kind(record), -1 if id_ is None else id_))
        assert found is None or isinstance(found, record)
        return found

    def item(self, id_: int) -> Found | None:
        for kind in ITEMS:
            if (kind, id_) in self.records:
                return Found(kind, id_, self.records[kind, id_])
        return None

    def find(self, record: type[R], **equals: object) -> Sequence[Found]:
        return self._where(record, **equals)[:FIND_LIMIT]

    def among(self, record: type[R], column: str, values: Collection[object]) -> Sequence[Found]:
        kind = _kind(record)
        every = [Found(kind, id_, one) for (of, id_), one in sorted(self.records.items()) if of == kind]
        return [one for one in every if (one.id if column == "id" else getattr(one.record, column)) in values]

    def count(self, record: type[R], **equals: object) -> int:
        return len(self._where(record, **equals))

    def highest(self, record: type[R], column: str, **equals: object) -> int:
        return max((int(getattr(one.record, column) or 0) for one in self._where(record, **equals)), default=0)

    def held_by(self, person: int, *, due_before: date | None = None) -> Sequence[Found]:
        held = [one for one in self.items() if one.record.custodian == person and one.record.state in OUT]
        if due_before is None:
            return held
        return [one for one in held if one.record.due_on and one.record.due_on < due_before]

    def entries(self, first: int, last: int) -> Sequence[Change]:
        return self.journal[first : last + 1]

    def touched(self, first: int, last: int) -> Sequence[Found]:
        made = {(one.kind, one.id) for one in self.journal[first : last + 1]}
        found = {(one.kind, one.id) for one in self.journal[last + 1 :]} & made
        for (_, id_), record in self.records.items():
            if not first <= id_ <= last:
                found |= {one for one in _pointed_at(record) if one in made and first <= one[1]}
        return [Found(kind, id_, self.records[kind, id_]) for kind, id_ in sorted(found)]

    def _where(self, record: type[Any], **equals: object) -> list[Found]:
        kind = _kind(record)
        return [
            Found(kind, id_, one)
            for (of, id_), one in sorted(self.records.items())
            if of == kind and all(getattr(one, name) == value for name, value in equals.items())
        ]

    # then

    def items(self) -> list[Found]:
        return [Found(kind, id_, one) for (kind, id_), one in self.records.items() if isinstance(one, Item)]

    def get_record(self, kind: str, id_: int) -> Any:
        return self.records[kind, id_]

    def refold(self, kind: str, id_: int) -> Any:
        return fold.fold(one.event for one in self.journal if (one.kind, one.id) == (kind, id_))

    def closing(self, level: str, kind: str = "paper") -> int:
        """Return in - out, regrading included, of all that was posted."""
        sign = {"in": 1, "regrade_in": 1, "out": -1, "regrade_out": -1}
        return sum(sign[one.account] * one.n for one in self.account if (one.level, one.kind) == (level, kind))

    def lines(self) -> Counter[tuple[str, str]]:
        return Counter((one.account, one.line) for one in self.account)


def _pointed_at(record: Any) -> Iterator[tuple[str, int]]:
    for one in fields_of(record):
        value = getattr(record, one.name)
        if isinstance(one.kind, Ref) and value is not None:
            yield from ((kind, value) for kind in one.kind.to)
        elif isinstance(one.kind, Refs):
            yield from ((kind, id_) for id_ in value for kind in one.kind.to)
    if isinstance(record, Label):
        yield record.object_kind, record.object_id


def _kind(record: type[Any]) -> str:
    return str(record.LEDGER.kind)


@dataclass
class Unit(World):
    """A world with the people and places that stories need; `sign` makes a cosigner of somebody."""

    people: dict[str, int] = field(default_factory=dict)
    places: dict[str, int] = field(default_factory=dict)
    accounts: dict[str, int] = field(default_factory=dict)

    def sign(self, name: str, role: str = "member") -> Signatory:
        person = self.records["person", self.people[name]]
        account = self.accounts.setdefault(name, 100 + len(self.accounts))
        return Signatory(account=account, role=role, person=self.people[name], department=person.department)

    def given_person(self, name: str, tier: str = "important", department: str = "Plans", **more: Any) -> int:
        values = {"letter_until": date(2027, 12, 31), **more}
        command = RegisterPerson(
            staff_no=f"{len(self.people) + 1:04d}", name=name, department=department, tier=tier, **values
        )
        self.people[name] = made(self.perform(command), "person")
        return self.people[name]

    def given_place(self, name: str, level: str = "juemi", **more: Any) -> int:
        command = RegisterPlace(code=name, name=name, level=level, **more)
        self.places[name] = made(self.perform(command), "place")
        return self.places[name]

    def given_copies(self, nos: str = "1-3", *cosigners: Signatory, **more: Any) -> tuple[int, ...]:
        """Register a document; return the ids of its copies."""
        changes = self.perform(self.incoming(nos, **more), cosigners)
        return tuple(one.id for one in changes if one.kind == "copy")

    def incoming(self, nos: str = "1-3", **more: Any) -> RegisterIncoming:
        values: dict[str, Any] = {
            "received_on": self.today,
            "issuer": "Ministry",
            "title": "Plan",
            "level": "mimi",
            "period": "5\u5e74",
            "issue_date": self.today - timedelta(days=7),
            "copy_nos": nos,
            "pages": 24,
            "place": self.places["safe"],
        }
        return RegisterIncoming(**{**values, **more})

    def given_carrier(self, kind: str = "usb_stick", **more: Any) -> int:
        values: dict[str, Any] = {
            "acquired_on": self.today,
            "carrier_kind": kind,
            "name": "Stick",
            "level": "mimi",
            "serial_no": f"SN{len(self.journal):06d}",
            "place": self.places["safe"],
        }
        return made(self.perform(RegisterCarrier(**{**values, **more})), "carrier")

    def given_computer(self, disks: str = "", *cosigners: Signatory, **more: Any) -> int:
        """Register a computer with the disks of these serial numbers; return its id."""
        values: dict[str, Any] = {
            "acquired_on": self.today,
            "model": "T630",
            "level": "mimi",
            "disks": disks or None,
            "place": self.places["safe"],
        }
        return made(self.perform(RegisterComputer(**{**values, **more}), cosigners), "computer")

    def disks(self, machine: int) -> list[int]:
        """Return the ids of the disks inside a machine."""
        return [one.id for one in self.find(Carrier, inside=machine)]

    def when_lent(self, items: Sequence[int], to: str, *cosigners: Signatory, **more: Any) -> list[Change]:
        values: dict[str, Any] = {"paper": True, "approvals": (("", "SP-1"),), **more}
        return self.perform(Lend(items=tuple(items), borrower=self.people[to], **values), cosigners)

    def when_returned(self, item: int, *cosigners: Signatory, **more: Any) -> list[Change]:
        return self.perform(Return(item=item, **more), cosigners)

    def when_listed(self, *items: int, **more: Any) -> int:
        """List items for destruction; return the batch."""
        changes = self.perform(ListForDestruction(items=items, **more))
        return next(one.id for one in changes if one.kind == "batch")

    def when_approved(self, batch: int, by: str = "Leader", *cosigners: Signatory, **more: Any) -> list[Change]:
        values: dict[str, Any] = {"method": "shred", "approval_no": "SP-7", **more}
        return self.perform(ApproveDestruction(batch=batch, approver=self.people[by], **values), cosigners)

    def given_account(self, name: str, role: str, *, granted: bool = True) -> int:
        sys_admin, sec_admin = Signatory(account=91, role="sys_admin"), Signatory(account=92, role="sec_admin")
        command = CreateAccount(name=name, role=role, sign_key=b"s", seal_key=b"e")
        id_ = made(self.perform(command, actor=sys_admin), "account")
        if granted:
            self.perform(Grant(account=id_), actor=sec_admin)
        return id_

    def copy(self, id_: int) -> Any:
        return self.records["copy", id_]


def founded(today: date = MONDAY) -> Unit:
    """Found a unit: an officer at the desk, a leader, two supervisors, readers of each tier, three places."""
    unit = Unit(today=today, founded=today)
    vault = Vault(unit="Unit", kind="test", profile="cn_state")
    officer = Account(name="officer", role="officer", state="granted")
    unit.take(
        [
            Change("vault", 0, Founded(vault=vault, nonce=bytes(32))),
            Change("account", 1, AccountCreated(account=officer)),
        ]
    )
    unit.given_person("Officer", "core", "Office", account=1)
    unit.officer = Signatory(account=1, role="officer", person=unit.people["Officer"], department="Office")
    unit.given_person("Deputy", "core", "Office")
    unit.given_person("Leader", "core", "Board")
    unit.given_person("Head", "important", heads="Plans")
    unit.given_person("Reader", "important")
    unit.given_person("Junior", "ordinary")
    unit.given_person("Visitor", "none", letter_until=None)
    unit.given_person("First", "important", "Law")
    unit.given_person("Second", "important", "Staff")
    unit.given_place("strong room")
    unit.given_place("safe", parent=unit.places["strong room"])
    unit.given_place("desk drawer", "neibu")
    return unit


def made(changes: Sequence[Change], kind: str) -> int:
    """Return the id of the first object of a kind among changes."""
    return next(one.id for one in changes if one.kind == kind)


@contextmanager
def refused(id_: str, *fields: str) -> Any:
    """Expect a refusal by its id, or `BadInput` by its faulty fields."""
    with pytest.raises(SecretDeskError) as caught:
        yield caught
    assert caught.value.id == id_, f"refused as {caught.value}"
    if fields:
        assert isinstance(caught.value, BadInput)
        assert {one.field for one in caught.value.faults} == set(fields)
