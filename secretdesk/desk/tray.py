"""Items laid out on the desk one by one, each with the rules it meets and what settles them; nothing is recorded here."""

from __future__ import annotations

from abc import abstractmethod
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from secretdesk.domain import rules
from secretdesk.domain.ledgers import Copy, Document

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from secretdesk.desk.desk import Desk
    from secretdesk.desk.session import Cosigner
    from secretdesk.domain.decision import Context
    from secretdesk.domain.facts import Found
    from secretdesk.domain.rules import Hit
    from secretdesk.vault import Reading

VERDICT = {"block": "refused", "record": "refused", "approve": "approve"}
_ORDER = ("block", "record", "approve")


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One scanned item: its number in the scan order, the rules it meets, when it would be due, what settles them.

    `approved` says that those who signed at the desk may approve all of it.
    """

    order: int
    found: Found
    document: Document | None
    hits: tuple[Hit, ...]
    due_on: date | None = None
    approval_no: str = ""
    approved: bool = False
    violation: bool = False
    place: str = ""

    @property
    def verdict(self) -> str:
        """allowed, approve or refused, the gravest rule deciding; an approval given or a violation entered allows."""
        for kind in _ORDER:
            if any(one.kind == kind for one in self.hits) and not self._settled(kind):
                return VERDICT[kind]
        return "allowed"

    def _settled(self, kind: str) -> bool:
        return (kind == "approve" and (bool(self.approval_no) or self.approved)) or (
            kind == "record" and self.violation
        )

    @property
    def may_be_violation(self) -> bool:
        """Tell whether it may be entered as a violation: it happened, and nothing about it is impossible."""
        kinds = {one.kind for one in self.hits}
        return "record" in kinds and "block" not in kinds

    @property
    def gravest(self) -> Hit | None:
        """Return the rule that decides, None where nothing stands in the way."""
        for kind in _ORDER:
            for one in self.hits:
                if one.kind == kind and not self._settled(kind):
                    return one
        return None


@dataclass(slots=True)
class Tray:
    """What lies there, oldest first. `seconds` are those who typed their passphrase for it; their keys live with it."""

    desk: Desk
    lines: list[Line] = field(default_factory=list)
    seconds: list[Cosigner] = field(default_factory=list)
    _next: int = 1

    @abstractmethod
    def hits(self, reading: Reading, found: Found, context: Context) -> tuple[Hit, ...]:
        """Return the rules an item meets here."""

    def due(self, found: Found, context: Context) -> date | None:
        """Return the day an item would be due, where that is asked."""
        del found, context
        return None

    def requesters(self, found: Found) -> frozenset[int]:
        """Return the persons who ask for it, and so cannot approve it."""
        del found
        return frozenset()

    def has(self, item: int) -> bool:
        """Tell whether an item lies here."""
        return any(line.found.id == item for line in self.lines)

    def line(self, item: int) -> Line | None:
        """Return an item's line."""
        return next((line for line in self.lines if line.found.id == item), None)

    def toggle(self, item: int) -> Line | None:
        """Put an item in, or take it out if it is there; return its line, None once it is out or unknown."""
        if self.has(item):
            self.take_out(item)
            return None
        line = self.desk.read(lambda reading: self._weigh(reading, item, self._next))
        if line is not None:
            self._next += 1
            self.lines.append(line)
        return line

    def take_out(self, item: int) -> None:
        """Take an item out."""
        self.lines = [line for line in self.lines if line.found.id != item]

    def undo(self) -> int | None:
        """Take the last scan back; return the item's id."""
        return self.lines.pop().found.id if self.lines else None

    def clear(self) -> None:
        """Take everything away, and the keys of those who signed."""
        self.lines = []
        self._next = 1
        self.dismiss()

    def dismiss(self) -> None:
        """Wipe the keys of those who signed; what they approved waits again."""
        for one in self.seconds:
            one.close()
        self.seconds = []

    def approve(self, item: int, number: str) -> None:
        """Give the number of an approval sheet for one item."""
        self._change(item, approval_no=number.strip())

    def signed(self, second: Cosigner) -> None:
        """Somebody typed his passphrase: whatever he may approve is approved."""
        if any(one.signatory.account == second.signatory.account for one in self.seconds):
            second.close()
        else:
            self.seconds.append(second)
        self.ask_again()

    def as_violation(self, item: int, *, on: bool) -> None:
        """Mark an item as entered for the record: it has already happened."""
        self._change(item, violation=on)

    def ask_again(self) -> None:
        """Ask every rule again, after something about the whole changed; what is no longer there falls out."""

        def work(reading: Reading) -> list[Line]:
            again = [(line, self._weigh(reading, line.found.id, line.order)) for line in self.lines]
            return [
                replace(new, approval_no=old.approval_no, violation=old.violation)
                for old, new in again
                if new is not None
            ]

        self.lines = self.desk.read(work)

    def counts(self) -> dict[str, int]:
        """Return how many are allowed, wait for approval, are refused."""
        found = {"allowed": 0, "approve": 0, "refused": 0}
        for line in self.lines:
            found[line.verdict] += 1
        return found

    def going(self) -> list[Line]:
        """Return the lines nothing stands in the way of."""
        return [line for line in self.lines if line.verdict == "allowed"]

    @property
    def has_violations(self) -> bool:
        """Tell whether something is to be entered as a violation; that needs a reason and a second person."""
        return any(line.violation for line in self.lines)

    def took(self, items: Sequence[int]) -> None:
        """What was recorded is no longer on the desk."""
        gone = set(items)
        self.lines = [line for line in self.lines if line.found.id not in gone]
        if not self.lines:
            self.clear()

    def lines_draft(self) -> list[dict[str, Any]]:
        """Return what survives a lock of the lines: signatures do not, keys are never kept."""
        return [
            {"item": line.found.id, "approval_no": line.approval_no, "violation": line.violation} for line in self.lines
        ]

    def lay_again(self, drafted: Sequence[dict[str, Any]]) -> None:
        """Lay out again what a draft holds."""
        for one in drafted:
            if isinstance(one.get("item"), int) and not self.has(one["item"]) and self.toggle(one["item"]):
                self.approve(one["item"], str(one.get("approval_no") or ""))
                self.as_violation(one["item"], on=bool(one.get("violation")))

    def _weigh(self, reading: Reading, item: int, order: int) -> Line | None:
        context = self.desk.context(reading.next_id, self.seconds)
        found = reading.facts.item(item)
        if found is None:
            return None
        record = found.record
        hits, asking = self.hits(reading, found, context), self.requesters(found)
        asked = [one for one in hits if one.kind == "approve"]
        return Line(
            order=order,
            found=found,
            document=reading.facts.get(Document, record.document) if isinstance(record, Copy) else None,
            hits=hits,
            due_on=self.due(found, context),
            approved=bool(asked) and all(rules.approval_of(one, context, asking) is not None for one in asked),
            place=reading.names("place", (record.place,)).get(record.place, ""),
        )

    def _change(self, item: int, **values: Any) -> None:
        self.lines = [replace(line, **values) if line.found.id == item else line for line in self.lines]
