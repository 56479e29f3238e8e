"""What was not finished when the desk was locked: kept encrypted in the book by account and name, no part of the journal."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from concurrent.futures import Future

    from secretdesk.desk.desk import Desk
    from secretdesk.vault import Tx


def load(desk: Desk, name: str) -> dict[str, Any] | None:
    """Return a draft of whoever is at the desk, None where there is none that can be read."""
    content = desk.read(lambda reading: reading.draft(name))
    if content is None:
        return None
    try:
        found = json.loads(content)
    except ValueError:
        return None  # an older program wrote it otherwise; unfinished work is not worth an alarm
    return found if isinstance(found, dict) else None


def save(desk: Desk, name: str, draft: dict[str, Any] | None) -> Future[None]:
    """Keep a draft in place of the one before; None takes it away."""
    content = None if draft is None else json.dumps(draft, ensure_ascii=False).encode()

    def work(tx: Tx) -> None:
        tx.save_draft(name, content)

    return desk.vault.perform(work)
