"""What a ledger says when there is nothing to list: why, and what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from secretdesk.domain.custody.importing import TAKINGS
from secretdesk.domain.ledger import ACTS
from secretdesk.gui.components.banner import EmptyState
from secretdesk.text import N_

if TYPE_CHECKING:
    from collections.abc import Callable

    from secretdesk.gui.pages.ways import Ways

_REGISTERED = frozenset({"copies", "documents"})


def nothing_found(text: str) -> EmptyState:
    """Say that a filter finds nothing; its button drops the filter."""
    return EmptyState(
        "search",
        N_("ledger page", "Nothing found for \u201c{text}\u201d", text=text[:40]),
        N_("ledger page", "Numbers, names and words were searched. Type fewer characters, or drop a condition."),
        button=N_("ledger page", "Drop all conditions"),
        button_icon="x",
    )


def nothing_yet(cls: Any, ways: Ways, enter_new: Callable[[], None], act: str | None = None) -> EmptyState:
    """Say that a ledger is empty, and how it is filled where that is one act."""
    fact = N_("ledger page", "{ledger}: nothing yet", ledger=cls.LEDGER.title)
    if act:
        what = N_("ledger page", "Enter the first one; the rest follows the same way.")
        if ways.import_into is not None and cls.LEDGER.name in TAKINGS:
            what = N_("ledger page", "Enter the first one, or import the register you have kept so far.")
        state = EmptyState(cls.LEDGER.icon, fact, what, button=ACTS[act].ACT.title, button_icon="plus", key="Alt+N")
        state.asked.connect(enter_new)
        return state
    if ways.register is None or cls.LEDGER.name not in _REGISTERED:
        return EmptyState(cls.LEDGER.icon, fact, N_("ledger page", "Entries appear here as they are recorded."))
    what = N_("ledger page", "Begin with the register of incoming documents.")
    if ways.import_into is not None:
        what = N_(
            "ledger page", "Begin with the register of incoming documents, or import the one you have kept so far."
        )
    button = N_("ledger page", "Register")
    state = EmptyState(cls.LEDGER.icon, fact, what, button=button, button_icon="inbox", key="F8")
    state.asked.connect(ways.register)
    return state
