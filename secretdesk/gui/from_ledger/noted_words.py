"""What the vault noted about itself, in words: the journal keeps machine words, which are the same in every language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from secretdesk.domain.ledger import ACTS, LEDGERS
from secretdesk.gui.language import tr
from secretdesk.text import N_, Message

if TYPE_CHECKING:
    from collections.abc import Callable

_DEPTHS: dict[str, Message] = {
    "tail": N_("verify", "Tail"),
    "chain": N_("verify", "Chain"),
    "deep": N_("verify", "Deep"),
}
_WHY_REFUSED: dict[str, Message] = {
    "role-may-not": N_("noted", "the role may not do this"),
    "cosigner-missing": N_("noted", "a second signature was missing"),
    "same-person-twice": N_("noted", "one person wanted to sign twice"),
    "inspector-reads": N_("noted", "an inspector only reads"),
}
_WHY_LOCKED: dict[str, Message] = {
    "asked": N_("noted", "by hand or after idle time"),
    "window closed": N_("noted", "with the window"),
}


def noted_words(note: str, detail: str) -> str:
    """Return what a note says beyond its name, in the screen's language; what no rule here knows is said as it stands."""
    return _SAY[note](detail) if note in _SAY else detail


def _verified(detail: str) -> str:
    depth, size, found = (*detail.split(" "), "", "", "")[:3]
    if depth not in _DEPTHS or not (size.isdecimal() and found.isdecimal()):
        return detail
    n = f"{int(size):,}"
    if found == "0":
        return tr(N_("noted", "{depth}, {n} entries, no finding", depth=tr(_DEPTHS[depth]), n=n))
    words = N_("noted", "{depth}, {n} entries, findings: {found}", depth=tr(_DEPTHS[depth]), n=n, found=found)
    return tr(words)


def _refused(detail: str) -> str:
    act, _, why = detail.partition(" ")
    command = ACTS.get(act)
    what = tr(command.ACT.title) if command is not None else act
    reason = _WHY_REFUSED.get(why)
    return tr(N_("noted", "{act}: {why}", act=what, why=tr(reason) if reason else why))


def _revealed(detail: str) -> str:
    ledger = LEDGERS.get(detail)
    return tr(ledger.LEDGER.title) if ledger is not None else detail


def _locked(detail: str) -> str:
    words = _WHY_LOCKED.get(detail)
    return tr(words) if words else detail


_SAY: dict[str, Callable[[str], str]] = {
    "verified": _verified,
    "refused": _refused,
    "revealed": _revealed,
    "locked": _locked,
    "unlocked": lambda detail: tr(N_("noted", "read-only, for an inspector")) if detail == "inspector" else detail,
}
