"""Random days at a real desk: the machine of the rules, over an encrypted vault that is verified to the bottom at the end."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import rule, run_state_machine_as_test

from secretdesk.desk import clock as clocks
from secretdesk.desk.desk import Desk
from secretdesk.desk.founding import Founding, found
from secretdesk.desk.session import Cosigner
from secretdesk.domain.custody.people import RegisterPerson, RegisterPlace
from secretdesk.domain.ledger import KINDS
from secretdesk.vault import Reading, tables
from tests.desk.conftest import UNIT, UNTIL, founders, passphrase
from tests.domain.custody_machine import CustodyMachine
from tests.domain.custody_model import PLACES, Model
from tests.domain.custody_model import Desk as AnyDesk

ACCOUNTS = {"Leader": "leader", "Deputy": "head"}
TIERS = {
    "Leader": "core",
    "Reader": "important",
    "Junior": "ordinary",
    "Visitor": "none",
    "First": "core",
    "Second": "core",
}


class RealDesk:
    """A real desk as the machine knows one. Each run has people and places of its own; the vault stays the same."""

    def __init__(self, desk: Desk, run: int, signers: dict[str, Cosigner]) -> None:
        self.desk, self.signers = desk, signers
        officer = desk.session.signatory.person
        assert officer is not None
        self.people = {"Officer": officer, **{name: self._person(name, tier, run) for name, tier in TIERS.items()}}
        self.places = {name: self._place(name, run) for name in PLACES}
        self.before = self._sums()

    def _person(self, name: str, tier: str, run: int) -> int:
        command = RegisterPerson(staff_no=f"{run}-{name}", name=name, department="Plans", tier=tier, letter_until=UNTIL)
        (made,) = self.desk.perform(command).made("person")
        return made

    def _place(self, name: str, run: int) -> int:
        level = "juemi" if name == "safe" else "neibu"
        (made,) = self.desk.perform(RegisterPlace(code=f"{run}-{name}", name=f"{run} {name}", level=level)).made(
            "place"
        )
        return made

    def _sums(self) -> Counter[tuple[str, str]]:
        sums = self.desk.read(lambda reading: reading.sums(date(2000, 1, 1), date(2999, 12, 31)))
        return Counter({(one.level, one.kind): one.closing for one in sums})

    @property
    def today(self) -> date:
        return self.desk.context(0).today

    @today.setter
    def today(self, day: date) -> None:
        self.desk.clock = clocks.fixed(datetime(day.year, day.month, day.day, 12, tzinfo=UTC))

    def perform(self, command: Any, cosigners: Sequence[Any] = ()) -> Sequence[Any]:
        return self.desk.perform(command, *cosigners).changes

    def get_record(self, kind: str, id_: int) -> Any:
        return self.desk.read(lambda reading: reading.facts.get(KINDS[kind], id_))

    def closing(self, level: str, kind: str = "paper") -> int:
        return self._sums()[level, kind] - self.before[level, kind]

    def sign(self, name: str, role: str = "member") -> Cosigner:
        if name not in self.signers:
            self.signers[name] = self.desk.countersign(ACCOUNTS[name], passphrase(ACCOUNTS[name]))
        return self.signers[name]

    def pass_days(self, days: int) -> None:
        self.today += timedelta(days=days)


Stood = tuple[str, str, int | None, int | None, date | None]


def stood(desk: AnyDesk, model: Model) -> dict[int, Stood]:
    """Return where everything is now, by the plain model."""
    return {
        id_: (
            one.state,
            one.level,
            desk.people[one.holder] if one.holder else None,
            desk.places[one.place] if one.place else None,
            one.due,
        )
        for id_, one in model.things.items()
    }


def as_asked(desk: Desk, day: date, known: dict[int, Stood]) -> dict[int, Stood]:
    """Return what the vault answers for the same day, by its ledgers and, for one in five, by the item's own journal."""

    def work(reading: Reading) -> dict[int, Stood]:
        found: dict[int, Stood] = {}
        for table in (one for one in tables.tables("desk") if one.info.item):
            for row in reading.rows(table.cls, day=day, limit=10_000).rows:
                if row.id in known:
                    found[row.id] = then = _of(row.values)
                    record = reading.as_of(table.info.kind, row.id, day=day) if row.id % 5 == 0 else None
                    assert record is None or _of({one.name: getattr(record, one.name) for one in record.FIELDS}) == then
        return found

    return desk.read(work)


def _of(values: Mapping[str, Any]) -> Stood:
    return values["state"], values["level"], values["custodian"], values["place"], values["due_on"]


@contextmanager
def a_vault(folder: Path) -> Iterator[Desk]:
    desk = found(
        folder,
        Founding(unit=UNIT, kind="test", founders=founders()),
        clock=clocks.fixed(datetime(2026, 3, 2, 12, tzinfo=UTC)),
    )
    try:
        yield desk
    finally:
        if not desk.vault.locked:
            desk.lock("test")


def test_days_at_a_real_desk(tmp_path: Path) -> None:
    runs, signers = count(1), dict[str, Cosigner]()
    with a_vault(tmp_path / "vault") as desk:

        class DaysAtADesk(CustodyMachine):
            def new_desk(self) -> RealDesk:
                self.stood: dict[date, dict[int, Stood]] = {}
                return RealDesk(desk, next(runs), signers)

            @rule(days=st.integers(1, 9))
            def days_go_by(self, days: int) -> None:
                self.stood[self.desk.today] = stood(self.desk, self.model)
                super().days_go_by(days)

            def teardown(self) -> None:
                for day, expected in self.stood.items():
                    assert as_asked(desk, day, expected) == expected

        few = max(3, settings().max_examples // 2)
        run_state_machine_as_test(DaysAtADesk, settings=settings(max_examples=few, stateful_step_count=20))
        report = desk.vault.verify("deep").result()
        assert report.findings == ()
        assert report.size == desk.read(lambda reading: reading.next_id)
        for signer in signers.values():
            signer.close()
