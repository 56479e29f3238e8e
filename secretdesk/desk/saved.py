"""Saved filters of whoever sits at the desk: which there are, and how much each has now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from secretdesk.desk import look
from secretdesk.domain.ledger import LEDGERS
from secretdesk.domain.ledgers import SavedFilter

if TYPE_CHECKING:
    from secretdesk.desk.desk import Desk
    from secretdesk.vault import Counted

Saved = tuple[int, SavedFilter]


def filters(desk: Desk) -> tuple[Saved, ...]:
    """Return the filters of this account, ledger by ledger in the order of the trade, then as they were saved."""
    account = desk.session.signatory.account
    found = desk.read(lambda reading: reading.facts.find(SavedFilter, account=account))
    own = [(one.id, one.record) for one in found if not one.record.dropped and one.record.of in LEDGERS]
    order = list(LEDGERS)
    return tuple(sorted(own, key=lambda one: (order.index(one[1].of), one[0])))


def counted(desk: Desk, saved: SavedFilter) -> Counted | None:
    """Return how much a filter has; nothing where this program no longer understands it."""
    asked = look.asked(desk, saved.of, saved.query)
    return None if asked.mistakes else look.count(desk, saved.of, asked)
