"""What the destruction page shows: the batches, one batch with its items, the list's hash as people compare it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from secretdesk.desk.tray import Tray
from secretdesk.domain import rules
from secretdesk.domain.custody.listing import items_of
from secretdesk.domain.ledgers import ITEM_LEDGERS, Batch, Copy, Document
from secretdesk.vault import Where

if TYPE_CHECKING:
    from collections.abc import Mapping

    from secretdesk.desk.desk import Desk
    from secretdesk.domain.decision import Context
    from secretdesk.domain.facts import Found
    from secretdesk.domain.profile import Profile
    from secretdesk.domain.rules import Hit
    from secretdesk.vault import Reading, Row

MOST = 500
_SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford's: no I, L, O, U to misread
_GROUPS, _WIDTH = 3, 4


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchLine:
    """A batch in the list, with the names it points to."""

    id: int
    row: Row
    requester: str
    approver: str
    level: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchView:
    """A batch with its items in the order of the list."""

    id: int
    batch: Batch
    items: tuple[Found, ...]
    documents: Mapping[int, Document]
    names: Mapping[int, str]

    def document(self, found: Found) -> Document | None:
        """Return the document a copy belongs to."""
        return self.documents.get(found.record.document) if isinstance(found.record, Copy) else None

    def name(self, person: int | None) -> str:
        """Return a person's name."""
        return self.names.get(person or 0, "")

    def by_level(self, profile: Profile) -> list[tuple[str, int]]:
        """Return how many items each level has, the highest first."""
        counts = Counter(one.record.level for one in self.items)
        return sorted(counts.items(), key=lambda pair: -profile.rank(pair[0]))


def batches(desk: Desk) -> list[BatchLine]:
    """Return the batches, newest first."""

    def work(reading: Reading) -> list[BatchLine]:
        rows = reading.rows(Batch, limit=MOST).rows
        people = {row.values[column] for row in rows for column in ("requester", "approver")}
        names = reading.names("person", people)
        found = []
        for row in rows:
            levels = [key[0] for cls in ITEM_LEDGERS for key in _levels(reading, cls, row.id)]
            highest = desk.profile.highest(levels)
            found.append(
                BatchLine(
                    id=row.id,
                    row=row,
                    requester=names.get(row.values["requester"], ""),
                    approver=names.get(row.values["approver"], ""),
                    level=highest.id if highest else None,
                )
            )
        return found

    return desk.read(work)


def _levels(reading: Reading, cls: type[Any], batch: int) -> list[tuple[str, ...]]:
    return list(reading.counts(cls, ("level",), where=(Where("batch", "=", batch),)))


def view(desk: Desk, id_: int) -> BatchView | None:
    """Return a batch with its items."""

    def work(reading: Reading) -> BatchView | None:
        batch = reading.facts.get(Batch, id_)
        if batch is None:
            return None
        items = tuple(items_of(id_, reading.facts))
        ids = {one.record.document for one in items if isinstance(one.record, Copy)}
        documents = {one: found for one in ids if (found := reading.facts.get(Document, one)) is not None}
        people = (batch.requester, batch.approver, batch.operator, *batch.escorts, *batch.supervisors)
        return BatchView(id=id_, batch=batch, items=items, documents=documents, names=reading.names("person", people))

    return desk.read(work)


def frozen_words(frozen: bytes | None) -> str:
    """Return the start of a list's hash as it is compared by eye: three groups of four signs."""
    if not frozen:
        return ""
    number = int.from_bytes(frozen[:8], "big") >> (64 - 5 * _GROUPS * _WIDTH)
    signs = []
    for _ in range(_GROUPS * _WIDTH):
        number, at = divmod(number, 32)
        signs.append(_SIGNS[at])
    whole = "".join(reversed(signs))
    return "-".join(whole[at : at + _WIDTH] for at in range(0, len(whole), _WIDTH))


class ListTray(Tray):
    """Items laid out to be listed for destruction; `again` are those counted a second time."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.again: set[int] = set()

    def hits(self, reading: Reading, found: Found, context: Context) -> tuple[Hit, ...]:
        """Return what stands in the way of listing it."""
        del context
        return rules.destroying(found, reading.facts)

    def counted_twice(self) -> bool:
        """Tell whether everything that can be listed was counted a second time."""
        going = self.going()
        return bool(going) and all(line.found.id in self.again for line in going)

    def clear(self) -> None:
        """Take everything away, both counts."""
        super().clear()
        self.again.clear()
