"""Declarations: a ledger, an act's command and an event are frozen typed records, each said once.

From a ledger follow its table, form, search keys, SQL table, spreadsheet columns, command-line arguments and test data;
from a command its dialog, checks, menu entry and command line; from an event its bytes in the journal. The same lines
are the types the rules are written against.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar, dataclass_transform

from secretdesk.domain.field import SPECIFIERS, Field, Stored
from secretdesk.errors import BadInput, Fault
from secretdesk.text import N_, Message

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

T = TypeVar("T")

BOOK, LOG = "desk", "office"


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerInfo:
    """What a ledger is: `name` of its table, `kind` of its objects, `sort` of its bodies (desk or office).

    `carries` are columns copied from another object ({pointer field: fields}), kept with the row so that one table
    answers a search. `key` is the field people call the object by, `unique` and `indexes` are tuples of fields.
    """

    name: str
    kind: str
    title: Message
    one: Message
    key: str
    sort: str = BOOK
    item: bool = False
    carries: Mapping[str, tuple[str, ...]] = dataclasses.field(default_factory=dict)
    indexes: tuple[tuple[str, ...], ...] = ()
    unique: tuple[tuple[str, ...], ...] = ()
    columns: tuple[str, ...] = ()
    icon: str = "files"


@dataclass(frozen=True, slots=True, kw_only=True)
class EventInfo:
    """What an event is: its short stable `name`, `version`, and its account class where it moves items.

    `account`: "in", "out", "move", "regrade" or "" where it touches no item.
    """

    name: str
    version: int
    title: Message
    account: str = ""
    line: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ActInfo:
    """What a command is: the `name` of its act, `sort` (desk or office), icon and whether officers may call it alone."""

    name: str
    title: Message
    sort: str = BOOK
    icon: str = "file-check"
    group: str = ""
    menu: bool = True


LEDGERS: dict[str, type[Any]] = {}
KINDS: dict[str, type[Any]] = {}
EVENTS: dict[tuple[str, int], type[Any]] = {}
ACTS: dict[str, type[Any]] = {}


def _record(cls: type[T]) -> type[T]:
    made = dataclass(frozen=True, slots=True, kw_only=True)(cls)
    fields = []
    for f in dataclasses.fields(made):  # type: ignore[arg-type]
        id_, label, kind, required, options = f.metadata["spec"]
        fields.append(Field(name=f.name, id=id_, label=label, kind=kind, required=required, **options))
    ids = [f.id for f in fields]
    if len(set(ids)) != len(ids):
        msg = f"{cls.__name__}: a field id stands twice"
        raise TypeError(msg)
    made.FIELDS = tuple(fields)  # type: ignore[attr-defined]
    return made


@dataclass_transform(frozen_default=True, kw_only_default=True, field_specifiers=SPECIFIERS)
def ledger(**info: Any) -> Callable[[type[T]], type[T]]:
    """Declare a ledger: the record of one kind of object."""

    def declare(cls: type[T]) -> type[T]:
        made = _record(cls)
        made.LEDGER = LedgerInfo(**info)  # type: ignore[attr-defined]
        LEDGERS[info["name"]] = made
        KINDS[info["kind"]] = made
        return made

    return declare


@dataclass_transform(frozen_default=True, kw_only_default=True, field_specifiers=SPECIFIERS)
def part(cls: type[T]) -> type[T]:
    """Declare fields that several records share."""
    return _record(cls)


@dataclass_transform(frozen_default=True, kw_only_default=True, field_specifiers=SPECIFIERS)
def event(
    name: str, version: int, title: Message, *, account: str = "", line: str = ""
) -> Callable[[type[T]], type[T]]:
    """Declare an event. `line` names the balance line it belongs to (received, destroyed, ...)."""

    def declare(cls: type[T]) -> type[T]:
        made = _record(cls)
        made.EVENT = EventInfo(name=name, version=version, title=title, account=account, line=line)  # type: ignore[attr-defined]
        EVENTS[name, version] = made
        return made

    return declare


@dataclass_transform(frozen_default=True, kw_only_default=True, field_specifiers=SPECIFIERS)
def act(name: str, title: Message, **info: Any) -> Callable[[type[T]], type[T]]:
    """Declare the command of an act."""

    def declare(cls: type[T]) -> type[T]:
        made = _record(cls)
        made.ACT = ActInfo(name=name, title=title, **info)  # type: ignore[attr-defined]
        ACTS[name] = made
        return made

    return declare


def fields_of(record: Any) -> tuple[Field, ...]:
    """Return the declared fields of a record, event or command (class or instance)."""
    return record.FIELDS  # type: ignore[no-any-return]


def field_of(record: Any, name: str) -> Field:
    """Return one declared field."""
    return next(f for f in fields_of(record) if f.name == name)


def to_map(record: Any) -> dict[int, Stored]:
    """Return {field id: primitive} of a record; what equals nothing is left out."""
    pairs = ((f.id, f.kind.store(getattr(record, f.name))) for f in fields_of(record))
    return {id_: stored for id_, stored in pairs if stored is not None and stored != []}


def from_map(cls: type[T], stored: Mapping[int, Stored]) -> T:
    """Undo `to_map`; fields not there take their default."""
    values = {f.name: f.kind.load(stored[f.id]) for f in fields_of(cls) if f.id in stored}
    for f in dataclasses.fields(cls):  # type: ignore[arg-type]
        if f.name not in values and f.default is dataclasses.MISSING:
            values[f.name] = None
    return cls(**values)


def check_required(record: Any) -> tuple[Fault, ...]:
    """Return a fault for each required field left empty."""
    return tuple(
        Fault(field=f.name, message=N_("field", "Must be filled in."))
        for f in fields_of(record)
        if f.required and getattr(record, f.name) in (None, "", ())
    )


def refuse_faults(faults: tuple[Fault, ...] | list[Fault]) -> None:
    """Raise `BadInput` with all faults at once, if there are any."""
    if faults:
        raise BadInput(
            "faults",
            N_("field", "{n} {n|thing|things} to mend before this can be recorded.", n=len(faults)),
            tuple(faults),
        )
