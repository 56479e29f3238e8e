"""What every act file builds on: who acts and when, the changes an act makes, and how events become records.

`decide` is pure: command, context and facts in, changes or a refusal out. `evolve` is pure and total: what stands in
the journal happened.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeVar

from secretdesk.errors import Refusal
from secretdesk.text import N_, Message

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, datetime

    from secretdesk.domain.facts import Facts
    from secretdesk.domain.profile import Profile
    from secretdesk.domain.roles import Signatory

C = TypeVar("C")
S = TypeVar("S")
E = TypeVar("E")


_OFTEN = 500  # new objects between two words of how far it is


def _silent(_done: int, _whole: int) -> None:
    """Tell nobody how far a decision has come."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """Who acts, when, under which profile; `first_id` is the seq the act's first entry will have.

    A decision about very many things tells `tick(done, whole)` how far it is; what that raises ends the act undone.
    `keeps` tells whether the vault has the bytes of a file by its name; `founded` is the day of its first entry.
    """

    actor: Signatory
    cosigners: tuple[Signatory, ...]
    today: date
    now: datetime
    profile: Profile
    first_id: int
    random: Callable[[int], bytes]
    unit: str = ""
    vault_kind: str = "real"
    tick: Callable[[int, int], None] = _silent
    keeps: Callable[[str], bool] = lambda _name: False
    founded: date | None = None

    def signed_by(self, person: int | None) -> bool:
        """Tell whether this person cosigned at the desk."""
        return person is not None and any(c.person == person for c in self.cosigners)


@dataclass(frozen=True, slots=True)
class Change:
    """One entry of the act: an event of one object."""

    kind: str
    id: int
    event: Any


@dataclass(slots=True)
class Changes:
    """Collects an act's changes in order; the id of a new object is the seq of its entry.

    Where there will be very many, `whole` says about how many new objects, and it is told how far they are.
    """

    context: Context
    made: list[Change] = field(default_factory=list)
    whole: int = 0

    def new(self, kind: str, event: Any) -> int:
        """Add an entry that creates an object; return its id."""
        id_ = self.context.first_id + len(self.made)
        self.made.append(Change(kind, id_, event))
        if self.whole and len(self.made) % _OFTEN == 0:
            self.context.tick(min(len(self.made), self.whole), self.whole)
        return id_

    def add(self, kind: str, id_: int, event: Any) -> None:
        """Add an entry about an object that is already there."""
        self.made.append(Change(kind, id_, event))


DECIDE: dict[type[Any], Callable[[Any, Context, Facts], list[Change]]] = {}
EVOLVE: dict[type[Any], Callable[[Any, Any], Any]] = {}


def decides(command: type[C]) -> Callable[[Callable[[C, Context, Facts], list[Change]]], Callable[..., list[Change]]]:
    """Register the function that decides a command."""

    def register(function: Callable[[C, Context, Facts], list[Change]]) -> Callable[..., list[Change]]:
        DECIDE[command] = function
        return function

    return register


def evolves(*events: type[Any]) -> Callable[[Callable[[Any, Any], Any]], Callable[[Any, Any], Any]]:
    """Register the function that applies events to a record (None before the first)."""

    def register(function: Callable[[Any, Any], Any]) -> Callable[[Any, Any], Any]:
        for one in events:
            EVOLVE[one] = function
        return function

    return register


def evolve(record: Any, happened: Any) -> Any:
    """Return the record after an event."""
    return EVOLVE[type(happened)](record, happened)


_WHAT: dict[str, Message] = {
    "item": N_("act", "Item"),
    "document": N_("ledger", "Document"),
    "copy": N_("ledger", "Copy"),
    "carrier": N_("ledger", "Carrier"),
    "safe": N_("ledger", "Safe"),
    "key_room": N_("ledger", "Key department or part"),
    "person": N_("ledger", "Person"),
    "collector": N_("act", "Collected by"),
    "place": N_("ledger", "Place"),
    "batch": N_("ledger", "Destruction batch"),
    "slip": N_("ledger", "Slip"),
    "print": N_("ledger", "Print"),
    "label": N_("ledger", "Label"),
    "attachment": N_("ledger", "Attachment"),
    "account": N_("ledger", "Account"),
    "filter": N_("ledger", "Saved filter"),
    "medium": N_("ledger", "Approved medium"),
    "import": N_("ledger", "Import"),
}


def must(found: S | None, what: str) -> S:
    """Return what was found, or refuse with `no-such-object`."""
    if found is None:
        raise Refusal("no-such-object", N_("decision", "Not in this vault: {what}.", what=_WHAT.get(what, what)))
    return found
