"""What days at a desk have in common, and what happens in them to computers and the disks inside them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import count
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, precondition, rule

from secretdesk.domain.custody.assigning import AssignDevice
from secretdesk.domain.custody.computers import RegisterComputer
from secretdesk.domain.custody.decommissioning import Decommission
from secretdesk.domain.custody.fitting import FitDisk, RemoveDisk
from secretdesk.errors import SecretDeskError
from tests.domain.custody_model import PLACES, RANKS, REACH, Desk, Model, Thing

PICK = st.integers(0, 10**6)
SERIALS = count(1)
AT_WORK = {"in_store", "retained"}


class DeviceDays(RuleBasedStateMachine):
    """Machines are registered, assigned, opened, closed and taken out of use."""

    desk: Desk
    model: Model

    # what the acts have in common

    def _perform(self, command: Any, *cosigners: Any, allowed: bool) -> Sequence[Any]:
        changes: Sequence[Any] = ()
        refusal: SecretDeskError | None = None
        try:
            changes = self.desk.perform(command, cosigners)
        except SecretDeskError as caught:
            refusal = caught
        assert (refusal is None) == allowed, f"{command}: {refusal or 'allowed'}"
        for change in changes:
            self._count_number(change)
        return changes

    def _count_number(self, change: Any) -> None:
        for whole in ("document", "copy", "carrier", "computer", "batch", "slip"):
            record = getattr(change.event, whole, None)
            for name in ("number", "register_no"):
                if hasattr(record, name):
                    self.model.numbers[f"{whole} {getattr(record, name)}"] += 1

    def _any(self, pick: int) -> int:
        return list(self.model.things)[pick % len(self.model.things)]

    def _some(self, picks: list[int]) -> tuple[int, ...]:
        return tuple(dict.fromkeys(self._any(pick) for pick in picks))

    def _now(self, thing: Thing, state: str, holder: str | None) -> None:
        thing.state, thing.holder, thing.due, thing.since = state, holder, None, self.desk.today

    def _leader(self) -> Any:
        return self.desk.sign("Leader", "secrecy_leader")

    def _two(self) -> tuple[int, int]:
        return self.desk.people["First"], self.desk.people["Second"]

    def _part(self, thing: Thing) -> None:
        """Let a disk be by itself, in the officer's hands."""
        if thing.inside is not None:
            thing.inside = None
            self._now(thing, "in_store", "Officer")

    def _level_fits(self, id_: int, thing: Thing, level: str) -> bool:
        around = self.model.things[thing.inside].level if thing.inside is not None else "juemi"
        others = [one.level for one in self.model.inside(id_) if one.level != thing.level]
        return RANKS[level] <= RANKS[around] and all(RANKS[one] <= RANKS[level] for one in others)

    # machines

    @rule(level=st.sampled_from(list(RANKS)), disks=st.integers(0, 2))
    def register_computer(self, level: str, disks: int) -> None:
        command = RegisterComputer(
            acquired_on=self.desk.today,
            model="T630",
            level=level,
            disks=" ".join(f"SN{next(SERIALS)}" for _ in range(disks)),
            place=self.desk.places["safe"],
        )
        machine, *inside = self._perform(command, allowed=True)
        assert len(inside) == disks
        self.model.things[machine.id] = Thing("computer", "computer", level, None, since=self.desk.today)
        for one in inside:
            disk = Thing("carrier", "hard_disk", level, None, since=self.desk.today, inside=machine.id)
            self.model.things[one.id] = disk

    @precondition(lambda self: self.model.things)
    @rule(pick=PICK, to=st.sampled_from(list(REACH)), place=st.sampled_from(list(PLACES)))
    def assign(self, pick: int, to: str, place: str) -> None:
        id_ = self._any(pick)
        thing = self.model.things[id_]
        command = AssignDevice(
            device=id_, responsible=self.desk.people[to], place=self.desk.places[place], sheet_no="LY-1"
        )
        allowed = thing.kind == "computer" and thing.state in AT_WORK
        allowed &= RANKS[thing.level] <= min(REACH[to], PLACES[place])
        if self._perform(command, allowed=allowed):
            for one in self.model.whole(id_):
                self._now(one, "retained", to)
                one.place = place

    @precondition(lambda self: self.model.things)
    @rule(pick=PICK, into=PICK, entered=st.booleans())
    def fit(self, pick: int, into: int, entered: bool) -> None:
        id_, machine = self._any(pick), self._any(into)
        thing, around = self.model.things[id_], self.model.things[machine]
        allowed = thing.counted_as == "hard_disk" and around.kind == "computer" and around.state in AT_WORK
        allowed &= thing.state == "in_store" and thing.inside is None
        allowed &= entered or RANKS[thing.level] <= RANKS[around.level]
        cosigners = [self.desk.sign("Deputy", "deputy")] if entered else []
        command = FitDisk(machine=machine, disk=id_, reason="room", violation="it was so" if entered else None)
        if self._perform(command, *cosigners, allowed=allowed):
            self._now(thing, around.state, around.holder)
            thing.inside, thing.place = machine, around.place

    @precondition(lambda self: self.model.things)
    @rule(pick=PICK)
    def take_out(self, pick: int) -> None:
        id_ = self._any(pick)
        thing = self.model.things[id_]
        command = RemoveDisk(disk=id_, reason="replaced", place=self.desk.places["safe"])
        if self._perform(command, allowed=thing.inside is not None and thing.state != "missing"):
            self._part(thing)
            thing.place = "safe"

    @precondition(lambda self: self.model.things)
    @rule(pick=PICK, disks_out=st.booleans())
    def take_out_of_use(self, pick: int, disks_out: bool) -> None:
        id_ = self._any(pick)
        thing = self.model.things[id_]
        command = Decommission(device=id_, reason="old", place=self.desk.places["safe"], disks_out=disks_out)
        disks = self.model.inside(id_)
        allowed = thing.kind == "computer" and thing.state in AT_WORK and (disks_out or not disks)
        if self._perform(command, allowed=allowed):
            self._now(thing, "sealed_up", "Officer")
            thing.place = "safe"
            for one in disks:
                self._part(one)
                one.place = "safe"
