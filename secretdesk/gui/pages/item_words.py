"""Items as the scan pages show them: amount, document number, short place, why a rule stands in the way."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from secretdesk.desk import naming
from secretdesk.gui.components.item_rows import ItemRow
from secretdesk.gui.from_ledger.cell_words import short_day
from secretdesk.gui.from_ledger.levels import look_of
from secretdesk.gui.language import language, tr
from secretdesk.gui.level_mark import Mark
from secretdesk.text import N_, Message

if TYPE_CHECKING:
    from datetime import date

    from secretdesk.desk.tray import Line
    from secretdesk.domain.ledgers import Document
    from secretdesk.domain.profile import Profile


def mark(profile: Profile, record: Any) -> Mark:
    """Return an item's mark; a level that is no longer in the profile is shown by its id."""
    return Mark(level=look_of(profile.level(record.level)), period=record.period or "")


def amount(record: Any) -> Message | str:
    """Return how much there is of it: pages of paper, capacity of a medium."""
    if getattr(record, "capacity", None):
        return str(record.capacity)
    return N_("item", "{n} {n|page|pages}", n=record.pages) if record.pages else ""


def document_words(profile: Profile, record: Any, document: Document | None) -> str:
    """Return the document number, or what kind of carrier or machine it is; never a title."""
    if document is not None:
        return document.document_no or document.register_no
    kind = naming.kind_of(profile, record, language())
    return f"{kind} {getattr(record, 'capacity', None) or getattr(record, 'model', None) or ''}".strip()


def short_place(name: str) -> str:
    """Return a place without its room: what to look for once one stands in it."""
    _, _, rest = name.partition(" ")
    return rest or name


def row_of(profile: Profile, today: date, line: Line, *, allowed: Message | str = "") -> ItemRow:
    """Return a line of the desk as its row; `allowed` is said where nothing stands in the way."""
    record = line.found.record
    return ItemRow(
        key=line.found.id,
        order=line.order,
        mark=mark(profile, record),
        number=record.number,
        document=document_words(profile, record, line.document),
        amount=amount(record),
        place=short_place(line.place).partition(" ")[0],
        verdict=line.verdict,
        reason=reason(line, today, allowed),
    )


def reason(line: Line, today: date, allowed: Message | str = "") -> str:
    """Say why: the rules that stand in the way, or how they were settled and what follows."""
    if line.verdict != "allowed":
        open_ = [hit for hit in line.hits if hit.kind in _standing(line)]
        return " ".join(dict.fromkeys(tr(hit.message) for hit in open_))
    parts = [tr(allowed)] if allowed else [tr(due_words(line, today))]
    if line.approval_no and any(hit.kind == "approve" for hit in line.hits):
        parts.append(tr(N_("item", "Approval sheet {number}.", number=line.approval_no)))
    elif line.approved:
        parts.append(tr(N_("item", "Approved at the desk.")))
    if line.violation:
        parts.append(tr(N_("item", "Entered as a violation.")))
        parts += [tr(hit.message) for hit in line.hits if hit.kind == "record"]
    return " ".join(part for part in parts if part)


def _standing(line: Line) -> frozenset[str]:
    """Return the kinds of rule that still stand in the way."""
    settled = {"record"} if line.violation else set()
    if line.approval_no or line.approved:
        settled.add("approve")
    return frozenset({"block", "record", "approve"} - settled)


def due_words(line: Line, today: date) -> Message | str:
    """Say when it would be due, and why earlier than usual."""
    if line.due_on is None:
        return ""
    expires = line.found.record.expires_on
    day = short_day(line.due_on, today)
    if expires and today < expires and (expires - line.due_on).days == 1:
        words = N_("item", "Due {day}, cut short: secrecy ends {ends}.", day=day, ends=short_day(expires, today))
    elif line.due_on == today:
        words = N_("item", "Due today.")
    else:
        n = (line.due_on - today).days
        words = N_("item", "Due {day} ({n} {n|day|days}).", day=day, n=n)
    return words
