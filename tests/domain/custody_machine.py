"""Random days at a desk, beside a plain model of custody.

The machine knows a desk only as `Desk`, so that the same days can be lived in memory and on a real vault.
"""

from __future__ import annotations

from collections import Counter
from datetime import timedelta
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import initialize, invariant, precondition, rule

from secretdesk.domain.custody.carriers import RegisterCarrier
from secretdesk.domain.custody.correcting import Correct, Void
from secretdesk.domain.custody.destroying import DestroyAtPlant, DestroyInHouse, ReturnFromPlant, SealAndEscort
from secretdesk.domain.custody.lending import Lend
from secretdesk.domain.custody.listing import ApproveDestruction, ListForDestruction, RemoveFromBatch
from secretdesk.domain.custody.missing import Recover, ReportMissing
from secretdesk.domain.custody.moving import Move
from secretdesk.domain.custody.registering import RegisterIncoming
from secretdesk.domain.custody.renewing import Renew
from secretdesk.domain.custody.returning import Return
from tests.domain.custody_model import GONE, IN_STATE, PLACES, RANKS, REACH, Desk, Model, Thing
from tests.domain.device_days import PICK, SERIALS, DeviceDays


class CustodyMachine(DeviceDays):
    """Acts in any order; the desk must allow exactly what the model allows, and end where it ends."""

    def new_desk(self) -> Desk:
        """Return a freshly founded desk; whoever lives these days elsewhere overrides this."""
        raise NotImplementedError

    @initialize()
    def found(self) -> None:
        self.desk, self.model = self.new_desk(), Model()
        self.register_document("mimi", 3)
        self.register_carrier("jimi", "usb_stick")
        self.register_computer("mimi", 2)

    # coming in

    @rule(level=st.sampled_from(list(RANKS)), copies=st.integers(1, 3))
    def register_document(self, level: str, copies: int) -> None:
        command = RegisterIncoming(
            received_on=self.desk.today,
            issuer="Ministry",
            title="Plan",
            level=level,
            copy_nos=f"1-{copies}",
            pages=10,
            place=self.desk.places["safe"],
        )
        changes = self._perform(command, allowed=True)
        document = changes[0].id
        assert len(changes) == copies + 1
        for change in changes[1:]:
            self.model.things[change.id] = Thing("copy", "paper", level, document, since=self.desk.today)

    @rule(level=st.sampled_from(list(RANKS)), kind=st.sampled_from(["usb_stick", "hard_disk"]))
    def register_carrier(self, level: str, kind: str) -> None:
        command = RegisterCarrier(
            acquired_on=self.desk.today,
            carrier_kind=kind,
            name="Data",
            level=level,
            serial_no=f"SN{next(SERIALS)}",
            place=self.desk.places["safe"],
        )
        (change,) = self._perform(command, allowed=True)
        self.model.things[change.id] = Thing("carrier", kind, level, None, since=self.desk.today)

    @rule(days=st.integers(1, 9))
    def days_go_by(self, days: int) -> None:
        self.desk.pass_days(days)

    # lending

    def _may_lend(self, things: list[Thing], to: str, *, in_room: bool) -> bool:
        overdue = any(
            one.state == "on_loan" and one.holder == to and one.due is not None and one.due < self.desk.today
            for one in self.model.things.values()
        )
        return not overdue and all(
            one.state == "in_store"
            and one.inside is None
            and one.kind != "computer"
            and RANKS[one.level] <= REACH[to]
            and (in_room or one.level != "juemi" or one.kind == "carrier")
            for one in things
        )

    @precondition(lambda self: self.model.things)
    @rule(picks=st.lists(PICK, min_size=1, max_size=3), to=st.sampled_from(list(REACH)), in_room=st.booleans())
    def lend(self, picks: list[int], to: str, in_room: bool) -> None:
        ids = self._some(picks)
        things = [self.model.things[id_] for id_ in ids]
        command = Lend(items=ids, borrower=self.desk.people[to], approvals=(("", "SP-1"),), paper=True, in_room=in_room)
        if self._perform(command, allowed=self._may_lend(things, to, in_room=in_room)):
            for one in things:
                days = 0 if in_room else 1 if one.counted_as == "usb_stick" else 7
                self._now(one, "on_loan", to)
                one.due = self.desk.today + timedelta(days=days)

    @precondition(lambda self: self.model.things)
    @rule(pick=PICK, pages=st.sampled_from([None, 10, 9]), entered=st.booleans())
    def give_back(self, pick: int, pages: int | None, entered: bool) -> None:
        id_ = self._any(pick)
        thing = self.model.things[id_]
        short = thing.kind == "copy" and pages == 9
        wrong_place = RANKS[thing.level] > PLACES[thing.place or "safe"]
        cosigners = [self.desk.sign("Deputy", "deputy")] if entered else []
        command = Return(item=id_, pages=pages, violation="it was so" if entered else None)
        out = thing.inside is None and thing.state == ("retained" if thing.kind == "computer" else "on_loan")
        if self._perform(command, *cosigners, allowed=out and (entered or not (short or wrong_place))):
            for one in self.model.whole(id_):
                self._now(one, "in_store", "Officer")

    @precondition(lambda self: self.model.things)
    @rule(pick=PICK)
    def renew(self, pick: int) -> None:
        id_ = self._any(pick)
        thing = self.model.things[id_]
        if self._perform(Renew(items=(id_,), approval_no="SP-2"), allowed=thing.state == "on_loan"):
            assert thing.due
            thing.due = max(thing.due, self.desk.today) + timedelta(days=7)

    @precondition(lambda self: self.model.things)
    @rule(pick=PICK, to=st.sampled_from(list(PLACES)))
    def move(self, pick: int, to: str) -> None:
        id_ = self._any(pick)
        thing = self.model.things[id_]
        here = thing.state == "in_store" or (thing.kind == "computer" and thing.state in {"retained", "sealed_up"})
        allowed = here and thing.inside is None and RANKS[thing.level] <= PLACES[to]
        if self._perform(Move(items=(id_,), place=self.desk.places[to]), allowed=allowed):
            for one in self.model.whole(id_):
                one.place = to

    # missing

    @precondition(lambda self: self.model.things)
    @rule(pick=PICK)
    def report_missing(self, pick: int) -> None:
        id_ = self._any(pick)
        thing = self.model.things[id_]
        allowed = thing.state not in GONE | {"missing"}
        if self._perform(ReportMissing(item=id_, search_plan="everywhere"), allowed=allowed):
            batch, thing.batch = thing.batch, None
            self._part(thing)
            for one in self.model.whole(id_):
                if one.state != "missing":
                    self._now(one, "missing", one.holder)
            if batch is not None and not self.model.on_list(batch):
                self.model.batches[batch] = "listed"

    @precondition(lambda self: self.model.things)
    @rule(pick=PICK)
    def recover(self, pick: int) -> None:
        id_ = self._any(pick)
        thing = self.model.things[id_]
        command = Recover(item=id_, found_where="here", exposure="nobody", place=self.desk.places["safe"])
        if self._perform(command, allowed=thing.state == "missing"):
            self._part(thing)
            for one in self.model.whole(id_):
                self._now(one, "in_store", "Officer")
                one.place = "safe"

    # mending

    @precondition(lambda self: self.model.things)
    @rule(pick=PICK, level=st.sampled_from(list(RANKS)))
    def mend_level(self, pick: int, level: str) -> None:
        id_ = self._any(pick)
        thing = self.model.things[id_]
        kind, target, things = thing.kind, id_, [thing]
        if thing.document is not None:
            kind, target, things = "document", thing.document, self.model.of(thing.document)
            record = self.desk.get_record("document", target)
            allowed = not record.voided and record.level != level
        else:
            things += [one for one in self.model.inside(id_) if one.level == thing.level]
            allowed = thing.state != "voided" and thing.level != level and self._level_fits(id_, thing, level)
        allowed &= not any(one.state in {"destruction_approved", "destruction_in_transit"} for one in things)
        command = Correct(kind=kind, object=target, changes=(("level", level),), reason="misread")
        if self._perform(command, self._leader(), allowed=allowed):
            for one in things:
                if thing.document is None or one.state not in GONE:
                    one.level = level

    @precondition(lambda self: self.model.things)
    @rule(pick=PICK)
    def void(self, pick: int) -> None:
        id_ = self._any(pick)
        thing = self.model.things[id_]
        command = Void(kind=thing.kind, object=id_, reason="twice")
        here = thing.state == "in_store" or (thing.kind == "computer" and thing.state == "retained")
        if self._perform(command, self._leader(), allowed=here and thing.inside is None):
            for one in self.model.whole(id_):
                self._now(one, "voided", None)
                one.place = one.inside = None

    # destroying

    @precondition(lambda self: self.model.things)
    @rule(picks=st.lists(PICK, min_size=1, max_size=4), onto=st.none() | PICK)
    def list_for_destruction(self, picks: list[int], onto: int | None) -> None:
        ids = self._some(picks)
        batches = list(self.model.batches)
        batch = None if onto is None or not batches else batches[onto % len(batches)]
        allowed = all(self.model.may_be_listed(id_) for id_ in ids)
        allowed &= batch is None or self.model.batches[batch] == "listed"
        changes = self._perform(ListForDestruction(items=ids, batch=batch), allowed=allowed)
        if changes:
            batch = changes[0].id
            self.model.batches[batch] = "listed"
            for id_ in ids:
                self._now(self.model.things[id_], "destruction_listed", "Officer")
                self.model.things[id_].batch = batch

    @precondition(lambda self: self.model.things)
    @rule(pick=PICK)
    def take_off(self, pick: int) -> None:
        id_ = self._any(pick)
        thing = self.model.things[id_]
        if self._perform(RemoveFromBatch(item=id_, reason="kept"), allowed=thing.state == "destruction_listed"):
            self._now(thing, "in_store", "Officer")
            thing.batch = None

    @precondition(lambda self: self.model.batches)
    @rule(pick=PICK, step=st.sampled_from(["approve", "seal", "back", "plant", "house"]), left_out=st.booleans())
    def go_on(self, pick: int, step: str, left_out: bool) -> None:
        batch = list(self.model.batches)[pick % len(self.model.batches)]
        ids = self.model.on_list(batch)
        scanned = tuple(ids[1:] if left_out else ids)
        at = self.model.batches[batch]
        whole = scanned == tuple(ids)
        highest = any(self.model.things[id_].level == "juemi" for id_ in ids)
        people, today = self._two(), self.desk.today
        commands: dict[str, tuple[Any, bool, str]] = {
            "approve": (
                ApproveDestruction(
                    batch=batch, approver=self.desk.people["Leader"], approval_no="SP-3", method="shred"
                ),
                at == "listed" and bool(ids),
                "approved",
            ),
            "seal": (
                SealAndEscort(batch=batch, items=scanned, seals="1", escorts=people),
                at == "approved" and whole,
                "in_transit",
            ),
            "back": (ReturnFromPlant(batch=batch, reason="closed"), at == "in_transit", "approved"),
            "plant": (
                DestroyAtPlant(batch=batch, destroyed_on=today, supervisors=people, plant_paper="C", paper=True),
                at == "in_transit",
                "destroyed",
            ),
            "house": (
                DestroyInHouse(batch=batch, items=scanned, device="S", supervisors=people, paper=True),
                at == "approved" and whole and not highest,
                "destroyed",
            ),
        }
        command, allowed, then = commands[step]
        if self._perform(command, allowed=allowed):
            self.model.batches[batch] = then
            for id_ in ids:
                thing = self.model.things[id_]
                self._now(thing, IN_STATE.get(then, "destroyed"), thing.holder if then in IN_STATE else None)
                if then == "destroyed":
                    thing.place = None

    # what holds always

    @invariant()
    def desk_and_model_agree(self) -> None:
        names = {id_: name for name, id_ in self.desk.people.items()}
        places = {id_: name for name, id_ in self.desk.places.items()}
        for id_, thing in self.model.things.items():
            record = self.desk.get_record(thing.kind, id_)
            assert (record.state, record.level) == (thing.state, thing.level)
            assert names.get(record.custodian) == thing.holder
            assert places.get(record.place) == thing.place
            assert (record.due_on, record.since, record.batch) == (thing.due, thing.since, thing.batch)
            assert (record.closed_on is not None) == (thing.state in GONE)
            assert getattr(record, "inside", None) == thing.inside

    @invariant()
    def the_account_agrees(self) -> None:
        held = Counter((one.level, one.counted_as) for one in self.model.things.values() if one.state not in GONE)
        for level in RANKS:
            for kind in ("paper", "usb_stick", "hard_disk", "computer"):
                assert self.desk.closing(level, kind) == held[level, kind]

    @invariant()
    def nobody_holds_what_is_gone_and_somebody_what_is_held(self) -> None:
        for id_, thing in self.model.things.items():
            assert (self.desk.get_record(thing.kind, id_).custodian is None) == (thing.state in GONE)

    @invariant()
    def no_number_is_given_twice(self) -> None:
        assert all(n == 1 for n in self.model.numbers.values())

    @invariant()
    def batches_are_at_their_step(self) -> None:
        for batch, step in self.model.batches.items():
            record = self.desk.get_record("batch", batch)
            assert (record.state, record.items) == (step, len(self.model.on_list(batch)))
