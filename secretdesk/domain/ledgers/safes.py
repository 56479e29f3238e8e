"""Safe cabinets (F55): the lock, who can open it, when its combination was changed.

Where a safe stands, what it may hold and who keeps it are said once, by the place it is.
"""

from __future__ import annotations

from datetime import date

from secretdesk.domain import field as f
from secretdesk.domain.ledger import ledger
from secretdesk.text import N_


@ledger(
    name="safes",
    kind="safe",
    title=N_("ledger", "Safes"),
    one=N_("ledger", "Safe"),
    key="cabinet_no",
    carries={"place": ("level", "keeper")},
    indexes=(("place",), ("cabinet_no",), ("changed_on",)),
    columns=("cabinet_no", "place", "level", "keeper", "safe_kind", "lock_kind", "changed_on", "combination_holders"),
    icon="vault",
)
class Safe:
    """One safe; what was typed into its lock is known to its holders and stands nowhere here."""

    cabinet_no: str = f.text(1, N_("safe", "Cabinet no."), limit=20, sortable=True, search=True, width=84)
    place: int = f.ref(2, N_("safe", "Place"), "place", width=200)
    safe_kind: str = f.choice(3, N_("safe", "Kind"), register="safe_kind", default="safe", width=92)
    make: str | None = f.text(4, N_("safe", "Make and model"), limit=80, default=None)
    lock_kind: str = f.choice(5, N_("safe", "Lock"), register="lock_kind", default="dial", width=110)
    key_holders: tuple[int, ...] = f.refs(6, N_("safe", "Keys held by"), "person", default=())
    combination_holders: tuple[int, ...] = f.refs(
        7, N_("safe", "Combination known to"), "person", default=(), width=150
    )
    sealed_copy: str | None = f.text(8, N_("safe", "Sealed copy kept at"), limit=80, default=None)
    changed_on: date | None = f.day(9, N_("safe", "Combination changed on"), sortable=True, default=None, width=110)
    changed_by: int | None = f.ref(10, N_("safe", "Changed by"), "person", default=None)
    change_reason: str | None = f.choice(11, N_("safe", "Changed because"), register="combination_reason", default=None)
    changes: int = f.count(12, N_("safe", "Times changed"), default=0)
    remark: str | None = f.text(13, N_("safe", "Remarks"), lines=True, words=True, default=None)
    voided: bool = f.flag(14, N_("safe", "Voided"), default=False)
