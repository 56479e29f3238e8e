"""What lies on the desk while items are handed over: who takes them, what was scanned, and which rules each meets."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING, Any

from secretdesk.domain import rules
from secretdesk.domain.custody.lending import Lend, due_day
from secretdesk.domain.decision import Context
from secretdesk.domain.facts import Found
from secretdesk.domain.ledgers import Copy, Document
from secretdesk.domain.rules import Hit

if TYPE_CHECKING:
    from secretdesk.desk.desk import Desk, Outcome
    from secretdesk.desk.session import Cosigner
    from secretdesk.vault import Reading

VERDICT = {"block": "refused", "record": "refused", "approve": "approve"}
_ORDER = ("block", "record", "approve")


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One scanned item: its number in the scan order, the rules it meets, when it would be due, its approval."""

    order: int
    found: Found
    document: Document | None
    hits: tuple[Hit, ...]
    due_on: date
    approval_no: str = ""
    violation: bool = False

    @property
    def verdict(self) -> str:
        """allowed, approve or refused, the gravest rule deciding; an approval given or a violation entered allows."""
        for kind in _ORDER:
            if any(one.kind == kind for one in self.hits) and not self._settled(kind):
                return VERDICT[kind]
        return "allowed"

    def _settled(self, kind: str) -> bool:
        return (kind == "approve" and bool(self.approval_no)) or (kind == "record" and self.violation)

    @property
    def may_be_violation(self) -> bool:
        """Tell whether it may be entered as a violation: it happened, and nothing about it is impossible."""
        kinds = {one.kind for one in self.hits}
        return "record" in kinds and "block" not in kinds


@dataclass(slots=True)
class Basket:
    """A loan in the making. Scanning an item again takes it out; another badge changes the borrower."""

    desk: Desk
    borrower: int | None = None
    collector: int | None = None
    purpose: str = ""
    due_on: date | None = None
    in_room: bool = False
    violation: str = ""
    lines: list[Line] = field(default_factory=list)
    _next: int = 1

    def set_borrower(self, person: int | None) -> None:
        """Hand everything to another person; every rule is asked again."""
        self.borrower = person
        self.ask_again()

    def toggle(self, item: int) -> Line | None:
        """Put an item in, or take it out if it is there; return its line, None once it is out."""
        for line in self.lines:
            if line.found.id == item:
                self.lines.remove(line)
                return None
        line = self.desk.read(lambda reading: self._weigh(reading, item, self._next))
        self._next += 1
        self.lines.append(line)
        return line

    def undo(self) -> int | None:
        """Take the last scan back; return the item's id."""
        if not self.lines:
            return None
        return self.lines.pop().found.id

    def approve(self, item: int, number: str) -> None:
        """Give the number of an approval sheet for one item."""
        self._change(item, approval_no=number.strip())

    def as_violation(self, item: int, *, on: bool) -> None:
        """Mark an item as entered for the record: it has already happened."""
        self._change(item, violation=on)

    def ask_again(self) -> None:
        """Ask every rule again, after the person, the room or the day changed."""

        def work(reading: Reading) -> list[Line]:
            return [
                replace(
                    self._weigh(reading, line.found.id, line.order),
                    approval_no=line.approval_no,
                    violation=line.violation,
                )
                for line in self.lines
            ]

        self.lines = self.desk.read(work)

    def counts(self) -> dict[str, int]:
        """Return how many are allowed, wait for approval, are refused."""
        found = {"allowed": 0, "approve": 0, "refused": 0}
        for line in self.lines:
            found[line.verdict] += 1
        return found

    def command(self, *, paper: bool) -> Lend | None:
        """Return the loan of everything that is allowed, None if there is nothing or nobody."""
        going = [line for line in self.lines if line.verdict == "allowed"]
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
        outcome = self.desk.perform(command, *cosigners)
        gone = set(command.items)
        self.lines = [line for line in self.lines if line.found.id not in gone]
        return outcome

    def to_draft(self) -> dict[str, Any]:
        """Return what survives a lock, encrypted among the drafts."""
        return {
            "borrower": self.borrower,
            "collector": self.collector,
            "purpose": self.purpose,
            "items": [line.found.id for line in self.lines],
        }

    @classmethod
    def from_draft(cls, desk: Desk, draft: dict[str, Any]) -> Basket:
        """Lay out again what a draft holds."""
        basket = cls(desk, borrower=draft.get("borrower"), collector=draft.get("collector"))
        basket.purpose = draft.get("purpose") or ""
        for item in draft.get("items", ()):
            basket.toggle(item)
        return basket

    def _weigh(self, reading: Reading, item: int, order: int) -> Line:
        context: Context = self.desk.context(reading.next_id)
        found = reading.facts.item(item)
        if found is None:
            raise KeyError(item)
        record = found.record
        document = reading.facts.get(Document, record.document) if isinstance(record, Copy) else None
        hits: tuple[Hit, ...] = ()
        if self.borrower is not None:
            hits = rules.lending(found, self.borrower, context, reading.facts, in_room=self.in_room)
        elif record.state != "in_store":
            hits = rules.in_store(record)
        due = self.due_on or due_day(record, context.today, self.desk.profile)
        return Line(order=order, found=found, document=document, hits=hits, due_on=due)

    def _change(self, item: int, **values: Any) -> None:
        self.lines = [replace(line, **values) if line.found.id == item else line for line in self.lines]
