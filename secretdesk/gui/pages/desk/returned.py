"""One scanned item of a round of returns: what it was before, how far it is, and its row."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from secretdesk.domain.item import OUT
from secretdesk.gui.components.cells import EMPTY, Cell, Column
from secretdesk.gui.from_ledger.cell_words import short_day
from secretdesk.gui.from_ledger.state_words import due_look
from secretdesk.gui.language import tr
from secretdesk.gui.pages.item_words import document_words, mark, short_place
from secretdesk.text import N_, Message

if TYPE_CHECKING:
    from datetime import date

    from secretdesk.desk.desk import Desk
    from secretdesk.domain.facts import Found
    from secretdesk.domain.ledgers import Document
    from secretdesk.domain.profile import Profile
    from secretdesk.vault import Reading

COLUMNS = (
    Column(id="order", words=N_("returning", "No."), width=40, align="right"),
    Column(id="level", words=N_("returning", "Level"), width=112),
    Column(id="number", words=N_("item", "Number"), width=122),
    Column(id="document", words=N_("returning", "Document no."), width=90, stretch=True),
    Column(id="by", words=N_("act", "Returned by"), width=90),
    Column(id="due", words=N_("item", "Due"), width=98),
    Column(id="pages", words=N_("item", "Pages"), width=84, align="right"),
    Column(id="state", words="", width=32),
    Column(id="place", words=N_("returning", "Put back"), width=108),
)
# waiting: its pages are being counted; short: they do not agree; given_back: nothing was recorded
STATES = ("waiting", "recording", "done", "short", "missing", "refused", "given_back")
_SIGNS = {
    "waiting": ("circle-dashed", "amber"),
    "recording": ("loader", "text2"),
    "done": ("check", "green"),
    "short": ("circle-alert", "red"),
    "missing": ("search", "accent"),
    "refused": ("ban", "red"),
    "given_back": ("undo-2", "text2"),
}
DASH = "\u2014"


@dataclass(slots=True, kw_only=True)
class Back:
    """`found` is the item as it stood when it was scanned."""

    order: int
    found: Found
    document: Document | None
    holder: str
    place: str
    place_id: int | None
    state: str = "waiting"
    pages: int | None = None
    fault: Message | None = None

    @property
    def key(self) -> int:
        return self.found.id

    @property
    def registered(self) -> int | None:
        """Return how many pages a copy has; a medium is not counted by pages."""
        return self.found.record.pages if self.found.kind == "copy" else None

    def late(self, today: date) -> bool:
        due = self.found.record.due_on
        return due is not None and due < today


def look_at(desk: Desk, item: int, order: int) -> Back | None:
    """Read an item as it stands, with who holds it and where it belongs."""
    from secretdesk.domain.ledgers import Document as DocumentRecord  # noqa: PLC0415 -- only its name is typed above

    def work(reading: Reading) -> Back | None:
        found = reading.facts.item(item)
        if found is None:
            return None
        record = found.record
        away = record.state in OUT
        return Back(
            order=order,
            found=found,
            document=reading.facts.get(DocumentRecord, getattr(record, "document", None)),
            holder=reading.names("person", (record.custodian,)).get(record.custodian, "") if away else "",
            place=reading.names("place", (record.place,)).get(record.place, ""),
            place_id=record.place,
        )

    return desk.read(work)


def cells(profile: Profile, today: date, back: Back) -> tuple[Cell, ...]:
    """Return the row of an item."""
    record = back.found.record
    icon, tone = _SIGNS[back.state]
    return (
        Cell(words=str(back.order), tone="text3"),
        Cell(mark=mark(profile, record)),
        Cell(words=record.number),
        Cell(words=document_words(profile, record, back.document), tone="text2"),
        Cell(words=back.holder or DASH),
        _due(back, today),
        _pages(back),
        Cell(icon=icon, tone=tone),
        Cell(words=short_place(back.place), weight=500) if back.place else EMPTY,
    )


def _due(back: Back, today: date) -> Cell:
    record = back.found.record
    if record.state == "missing":
        return Cell(words=tr(N_("state", "Missing")), tone="red", weight=500)
    if record.due_on is None:
        return EMPTY
    _, tone, words = due_look(record.due_on, today, closing=True)
    said = tr(words) if words else short_day(record.due_on, today)
    return Cell(words=said, tone=tone, weight=400 if tone == "text" else 500)


def _pages(back: Back) -> Cell:
    if back.registered is None:
        return EMPTY
    counted = DASH if back.pages is None else str(back.pages)
    differs = back.pages is not None and back.pages != back.registered
    return Cell(
        words=f"{counted} / {back.registered}", tone="red" if differs else "text", weight=500 if differs else 400
    )
