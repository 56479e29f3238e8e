"""Saving filters of a ledger by name, renaming, removing and putting back: each account has its own."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from secretdesk.domain import field as f
from secretdesk.domain.decision import Change, Changes, Context, decides, evolves, must
from secretdesk.domain.ledger import LEDGERS, act, check_required, event, refuse_faults
from secretdesk.domain.ledgers import SavedFilter
from secretdesk.errors import Fault, Refusal
from secretdesk.text import N_

if TYPE_CHECKING:
    from secretdesk.domain.facts import Facts

MOST = 40


@act("save_filter", N_("act", "Save as filter"), icon="bookmark", group="filter", menu=False)
class SaveFilter:
    """A question to a ledger under a name."""

    of: str = f.text(1, N_("filter", "Ledger"), limit=40)
    name: str = f.text(2, N_("filter", "Name of the filter"), limit=24, words=True)
    query: str = f.text(3, N_("filter", "Filter"), limit=400, words=True)


@act("rename_filter", N_("act", "Rename filter"), icon="pen-line", group="filter", menu=False)
class RenameFilter:
    """Another name."""

    filter: int = f.ref(1, N_("ledger", "Saved filter"), "filter")
    name: str = f.text(2, N_("filter", "Name of the filter"), limit=24, words=True)


@act("drop_filter", N_("act", "Remove filter"), icon="trash-2", group="filter", menu=False)
class DropFilter:
    """The filter leaves the navigation; `keep_filter` puts it back."""

    filter: int = f.ref(1, N_("ledger", "Saved filter"), "filter")


@act("keep_filter", N_("act", "Put filter back"), icon="undo-2", group="filter", menu=False)
class KeepFilter:
    """A removed filter stands in the navigation again."""

    filter: int = f.ref(1, N_("ledger", "Saved filter"), "filter")


@event("filter_saved", 1, N_("event", "Filter saved"))
class FilterSaved:
    """A filter, whole."""

    filter: SavedFilter = f.whole(1, N_("ledger", "Saved filter"), "filter")


@event("filter_renamed", 1, N_("event", "Filter renamed"))
class FilterRenamed:
    """Its name from now on."""

    name: str = f.text(1, N_("filter", "Name of the filter"), words=True)


@event("filter_dropped", 1, N_("event", "Filter removed"))
class FilterDropped:
    """Removed, or put back."""

    dropped: bool = f.flag(1, N_("filter", "Removed"), default=True)


@decides(SaveFilter)
def save(command: SaveFilter, context: Context, facts: Facts) -> list[Change]:
    """Save a filter; a name stands once in a ledger of one account."""
    faults = list(check_required(command))
    if command.of and command.of not in LEDGERS:
        faults.append(Fault(field="of", message=N_("filter", "There is no such ledger.")))
    own = _own(context, facts)
    faults += _taken(command.name, command.of, own)
    refuse_faults(faults)
    if len(own) >= MOST:
        raise Refusal("too-many-filters", N_("filter", "{n} filters are saved; remove one first.", n=MOST))
    changes = Changes(context)
    made = SavedFilter(name=command.name, of=command.of, query=command.query, account=context.actor.account)
    changes.new("filter", FilterSaved(filter=made))
    return changes.made


@decides(RenameFilter)
def rename(command: RenameFilter, context: Context, facts: Facts) -> list[Change]:
    """Rename a filter of one's own."""
    refuse_faults(check_required(command))
    found = _of_own(command.filter, context, facts)
    others = [(id_, one) for id_, one in _own(context, facts) if id_ != command.filter]
    refuse_faults(_taken(command.name, found.of, others))
    changes = Changes(context)
    changes.add("filter", command.filter, FilterRenamed(name=command.name))
    return changes.made


@decides(DropFilter)
def drop(command: DropFilter, context: Context, facts: Facts) -> list[Change]:
    """Remove a filter of one's own."""
    refuse_faults(check_required(command))
    if _of_own(command.filter, context, facts).dropped:
        raise Refusal("already-removed", N_("filter", "Already removed."))
    changes = Changes(context)
    changes.add("filter", command.filter, FilterDropped())
    return changes.made


@decides(KeepFilter)
def keep(command: KeepFilter, context: Context, facts: Facts) -> list[Change]:
    """Put a removed filter back, if its name was not given again."""
    refuse_faults(check_required(command))
    found = _of_own(command.filter, context, facts)
    if not found.dropped:
        raise Refusal("not-removed", N_("filter", "It was not removed."))
    refuse_faults(_taken(found.name, found.of, _own(context, facts)))
    changes = Changes(context)
    changes.add("filter", command.filter, FilterDropped(dropped=False))
    return changes.made


def _own(context: Context, facts: Facts) -> list[tuple[int, SavedFilter]]:
    found = facts.find(SavedFilter, account=context.actor.account)
    return [(one.id, one.record) for one in found if not one.record.dropped]


def _of_own(id_: int, context: Context, facts: Facts) -> SavedFilter:
    found = must(facts.get(SavedFilter, id_), "filter")
    if found.account != context.actor.account:
        raise Refusal("not-own-filter", N_("filter", "This filter is somebody else's."))
    return found


def _taken(name: str, of: str, own: list[tuple[int, SavedFilter]]) -> list[Fault]:
    if any((one.name, one.of) == (name, of) for _, one in own):
        return [Fault(field="name", message=N_("filter", "A filter of this ledger has this name."))]
    return []


@evolves(FilterSaved)
def _(_: None, happened: FilterSaved) -> SavedFilter:
    return happened.filter


@evolves(FilterRenamed)
def _(saved: SavedFilter, happened: FilterRenamed) -> Any:
    return replace(saved, name=happened.name)


@evolves(FilterDropped)
def _(saved: SavedFilter, happened: FilterDropped) -> Any:
    return replace(saved, dropped=happened.dropped)
