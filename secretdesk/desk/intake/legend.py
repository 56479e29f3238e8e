"""What the columns of a register are: guessed by their headings, changed by the officer, remembered in the vault."""

from __future__ import annotations

import hashlib
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from secretdesk.desk import drafts
from secretdesk.domain.custody.importing import TAKINGS
from secretdesk.domain.ledger import field_of, refuse_faults
from secretdesk.errors import BadInput, Fault
from secretdesk.exchange import headings as guessing
from secretdesk.exchange.heading_rows import key
from secretdesk.text import LANGUAGES, N_, say

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from secretdesk.desk.desk import Desk
    from secretdesk.domain.field import Field
    from secretdesk.domain.profile import Profile

LEDGERS = tuple(TAKINGS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Legend:
    """`columns` holds the name of each column's field, None for a column left out; `fixed` what fills empty cells.

    `remembered` tells that it was used before for a register with these headings; `rivals` are columns left out because
    another fills what their heading claims.
    """

    columns: tuple[str | None, ...]
    fixed: Mapping[str, str] = field(default_factory=dict)
    remembered: bool = False
    rivals: tuple[int, ...] = ()


def ledger_fields(ledger: str) -> dict[str, Field]:
    """Return the fields that registers can fill in a ledger, by name, in the order they are offered."""
    if ledger not in TAKINGS:
        raise BadInput("no-such-ledger", N_("intake", "Nothing is imported into this ledger."))
    return {name: field_of(cls, name) for name, cls in TAKINGS[ledger].fields.items()}


def needed(ledger: str) -> tuple[str, ...]:
    """Return the fields that a column or a fixed value must give."""
    taking = TAKINGS[ledger]
    return (*taking.required, *(("place",) if "place" in taking.fields else ()))


def stable_id(ledger: str, name: str) -> str:
    """Return what a field is called for ever: the kind of object and the number in stored bodies."""
    cls = TAKINGS[ledger].fields[name]
    of = cls.LEDGER.kind if hasattr(cls, "LEDGER") else cls.ACT.name  # the disks of a machine are told by its act
    return f"{of}.{field_of(cls, name).id}"


def find_field(ledger: str, text: str) -> str:
    """Return the field somebody means by its name, stable id or label in either language; raise `BadInput`."""
    plain = text.strip().replace("-", "_")
    for name, one in ledger_fields(ledger).items():
        if plain in {name, stable_id(ledger, name), *(say(one.label, language) for language in LANGUAGES)}:
            return name
    raise BadInput("no-such-field", N_("intake", "No field of this ledger is called so."))


def guess(
    profile: Profile, ledger: str, headings: Sequence[str], samples: Callable[[int], Iterable[str]] | None = None
) -> Legend:
    """Return what the headings say by stable id, label or synonym; a field goes to one column only."""
    matches = guessing.match(headings, ledger_fields(ledger), profile, ledger, samples)
    rivals = tuple(one.column for one in matches if one.rival is not None)
    return Legend(columns=tuple(one.field for one in matches), rivals=rivals)


def check(ledger: str, legend: Legend) -> None:
    """Refuse two columns for one field, and a field that must be filled in without a column or fixed value."""
    fields = ledger_fields(ledger)
    twice = [name for name, n in Counter(one for one in legend.columns if one).items() if n > 1]
    faults = [
        Fault(field=f"columns.{at}", message=N_("intake", "Two columns are: {field}. Leave one out.", field=fields[name].label))
        for at, name in enumerate(legend.columns)
        if name in twice
    ]  # fmt: skip
    given = {*legend.columns, *(name for name, text in legend.fixed.items() if text.strip())}
    faults += [
        Fault(field=name, message=N_("intake", "No column is: {field}.", field=fields[name].label))
        for name in needed(ledger)
        if name not in given
    ]
    refuse_faults(faults)


def remembered(desk: Desk, ledger: str, headings: Sequence[str]) -> Legend | None:
    """Return the legend used last for a register with these headings."""
    kept = drafts.load(desk, _draft(ledger, headings))
    names = {stable_id(ledger, name): name for name in ledger_fields(ledger)}
    if kept is None or len(kept.get("columns", ())) != len(headings):
        return None
    fixed = {names[id_]: str(text) for id_, text in kept.get("fixed", {}).items() if id_ in names}
    return Legend(columns=tuple(names.get(id_ or "") for id_ in kept["columns"]), fixed=fixed, remembered=True)


def remember(desk: Desk, ledger: str, headings: Sequence[str], legend: Legend) -> None:
    """Keep a legend, encrypted in the book, under what its headings are told by."""
    columns = [None if name is None else stable_id(ledger, name) for name in legend.columns]
    fixed = {stable_id(ledger, name): text for name, text in legend.fixed.items()}
    drafts.save(desk, _draft(ledger, headings), {"columns": columns, "fixed": fixed}).result()


def _draft(ledger: str, headings: Sequence[str]) -> str:
    told = "\x1f".join(key(one) for one in headings)
    return f"import.{ledger}.{hashlib.sha256(told.encode()).hexdigest()[:32]}"
