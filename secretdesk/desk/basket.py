"""What lies on the desk while items are handed over or renewed: who has them, and which rules each meets."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from secretdesk.desk.tray import VERDICT, Line, Tray
from secretdesk.domain import rules
from secretdesk.domain.custody.lending import Lend, due_day
from secretdesk.domain.custody.renewing import Renew, renewing

if TYPE_CHECKING:
    from secretdesk.desk.desk import Desk, Outcome
    from secretdesk.desk.session import Cosigner
    from secretdesk.domain.decision import Context
    from secretdesk.domain.facts import Found
    from secretdesk.domain.rules import Hit
    from secretdesk.vault import Reading

__all__ = ["VERDICT", "Basket", "Line", "Renewals"]


@dataclass(slots=True)
class Basket(Tray):
    """A loan in the making. Scanning an item again takes it out; another badge changes the borrower."""

    borrower: int | None = None
    collector: int | None = None
    purpose: str = ""
    due_on: date | None = None
    in_room: bool = False
    violation: str = ""

    def set_borrower(self, person: int | None) -> None:
        """Hand everything to another person; every rule is asked again."""
        self.borrower = person
        if self.collector == person:
            self.collector = None
        self.ask_again()

    def set_terms(
        self, *, collector: int | None = None, due_on: date | None = None, in_room: bool | None = None
    ) -> None:
        """Change who collects, until when, or where it is read; every rule is asked again."""
        self.collector = None if collector == self.borrower else collector
        self.due_on = due_on
        self.in_room = self.in_room if in_room is None else in_room
        self.ask_again()

    def hits(self, reading: Reading, found: Found, context: Context) -> tuple[Hit, ...]:
        """Return what lending it to the borrower meets; before anybody is known, whether it is here at all."""
        if self.borrower is None:
            return rules.lendable(found.record)
        return rules.lending(
            found, self.borrower, context, reading.facts, in_room=self.in_room, collector=self.collector
        )

    def due(self, found: Found, context: Context) -> date:
        """Return the day chosen for all, or the one the clock of its kind gives."""
        return self.due_on or due_day(found.record, context.today, context.profile, in_room=self.in_room)

    def requesters(self, found: Found) -> frozenset[int]:
        """Neither the borrower nor whoever collects for him approves the loan."""
        del found
        return frozenset(one for one in (self.borrower, self.collector) if one is not None)

    def command(self, *, paper: bool) -> Lend | None:
        """Return the loan of everything that is allowed, None if there is nothing or nobody."""
        going = self.going()
        if not going or self.borrower is None:
            return None
        return Lend(
            items=tuple(line.found.id for line in going),
            borrower=self.borrower,
            collector=self.collector,
            purpose=self.purpose or None,
            due_on=self.due_on,
            in_room=self.in_room,
            approvals=tuple((line.found.record.number, line.approval_no) for line in going if line.approval_no),
            paper=paper,
            violation=self.violation or None if any(line.violation for line in going) else None,
        )

    def confirm(self, *cosigners: Cosigner, paper: bool) -> Outcome | None:
        """Lend what is allowed; what waits or is refused stays in the basket."""
        command = self.command(paper=paper)
        if command is None:
            return None
        outcome = self.desk.perform(command, *together(cosigners, self.seconds))
        self.took(command.items)
        return outcome

    def to_draft(self) -> dict[str, Any]:
        """Return what survives a lock, encrypted among the drafts."""
        return {
            "borrower": self.borrower,
            "collector": self.collector,
            "purpose": self.purpose,
            "due_on": self.due_on.isoformat() if self.due_on else None,
            "in_room": self.in_room,
            "violation": self.violation,
            "lines": self.lines_draft(),
        }

    @classmethod
    def from_draft(cls, desk: Desk, draft: dict[str, Any]) -> Basket:
        """Lay out again what a draft holds."""
        basket = cls(desk, borrower=draft.get("borrower"), collector=draft.get("collector"))
        basket.purpose, basket.violation = str(draft.get("purpose") or ""), str(draft.get("violation") or "")
        day = draft.get("due_on")
        basket.due_on = date.fromisoformat(day) if isinstance(day, str) else None
        basket.in_room = bool(draft.get("in_room"))
        basket.lay_again(draft.get("lines", ()))
        return basket


@dataclass(slots=True)
class Renewals(Tray):
    """Loans that are to run longer."""

    due_on: date | None = None
    reason: str = ""

    def hits(self, reading: Reading, found: Found, context: Context) -> tuple[Hit, ...]:
        """Return what renewing it meets."""
        return renewing(found, context, reading.facts)

    def due(self, found: Found, context: Context) -> date:
        """Return the day chosen for all, or one period after the present one, never beyond the secrecy period."""
        record = found.record
        start = max(record.due_on or context.today, context.today)
        due = self.due_on or start + timedelta(days=context.profile.clocks["loan.renewal_days"])
        if record.expires_on and context.today < record.expires_on < due:
            return record.expires_on - timedelta(days=1)  # type: ignore[no-any-return]
        return due

    def requesters(self, found: Found) -> frozenset[int]:
        """Whoever has it does not approve that he keeps it."""
        return frozenset((found.record.custodian,)) if found.record.custodian is not None else frozenset()

    def command(self) -> Renew | None:
        """Return the renewal of everything that is allowed."""
        going = self.going()
        if not going:
            return None
        number = next((line.approval_no for line in going if line.approval_no), None)
        return Renew(
            items=tuple(line.found.id for line in going),
            due_on=self.due_on,
            reason=self.reason or None,
            approval_no=number,
        )


def together(*groups: tuple[Cosigner, ...] | list[Cosigner]) -> tuple[Cosigner, ...]:
    """Return everybody who signed, each account once."""
    found: dict[int, Cosigner] = {}
    for group in groups:
        for one in group:
            found.setdefault(one.signatory.account, one)
    return tuple(found.values())
