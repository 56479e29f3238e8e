"""Declarations: a ledger, an act's command and an event are frozen typed records, each said once.

From a ledger follow its table, form, search keys, SQL table, spreadsheet columns, command-line arguments and test data;
from a command its dialog, checks, menu entry and command line; from an event its bytes in the journal. The same lines
are the types the rules are written against.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from operator import attrgetter
from typing import TYPE_CHECKING, Any, TypeVar, dataclass_transform

from secretdesk.domain import field as f
from secretdesk.domain.field import Field
from secretdesk.domain.kind import Choice, Kind, Level, Stored
from secretdesk.errors import BadInput, Fault
from secretdesk.text import N_, Message

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from secretdesk.domain.profile import Profile

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
    for declared in dataclasses.fields(made):  # type: ignore[arg-type]
        id_, label, kind, required, options = declared.metadata["spec"]
        fields.append(Field(name=declared.name, id=id_, label=label, kind=kind, required=required, **options))
    ids = [one.id for one in fields]
    if len(set(ids)) != len(ids):
        msg = f"{cls.__name__}: a field id stands twice"
        raise TypeError(msg)
    made.FIELDS = tuple(fields)  # type: ignore[attr-defined]
    return made


@dataclass_transform(
    frozen_default=True,
    kw_only_default=True,
    field_specifiers=(
        f.text,
        f.serial,
        f.day,
        f.moment,
        f.count,
        f.flag,
        f.choice,
        f.level,
        f.period,
        f.ref,
        f.refs,
        f.texts,
        f.pairs,
        f.blob,
        f.whole,
        f.patch,
        f.rows,
    ),
)
def ledger(**info: Any) -> Callable[[type[T]], type[T]]:
    """Declare a ledger: the record of one kind of object."""

    def declare(cls: type[T]) -> type[T]:
        made = _record(cls)
        made.LEDGER = LedgerInfo(**info)  # type: ignore[attr-defined]
        LEDGERS[info["name"]] = made
        KINDS[info["kind"]] = made
        return made

    return declare


@dataclass_transform(
    frozen_default=True,
    kw_only_default=True,
    field_specifiers=(
        f.text,
        f.serial,
        f.day,
        f.moment,
        f.count,
        f.flag,
        f.choice,
        f.level,
        f.period,
        f.ref,
        f.refs,
        f.texts,
        f.pairs,
        f.blob,
        f.whole,
        f.patch,
        f.rows,
    ),
)
def part(cls: type[T]) -> type[T]:
    """Declare fields that several records share."""
    return _record(cls)


@dataclass_transform(
    frozen_default=True,
    kw_only_default=True,
    field_specifiers=(
        f.text,
        f.serial,
        f.day,
        f.moment,
        f.count,
        f.flag,
        f.choice,
        f.level,
        f.period,
        f.ref,
        f.refs,
        f.texts,
        f.pairs,
        f.blob,
        f.whole,
        f.patch,
        f.rows,
    ),
)
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


@dataclass_transform(
    frozen_default=True,
    kw_only_default=True,
    field_specifiers=(
        f.text,
        f.serial,
        f.day,
        f.moment,
        f.count,
        f.flag,
        f.choice,
        f.level,
        f.period,
        f.ref,
        f.refs,
        f.texts,
        f.pairs,
        f.blob,
        f.whole,
        f.patch,
        f.rows,
    ),
)
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
    return next(one for one in fields_of(record) if one.name == name)


def to_map(record: Any) -> dict[int, Stored]:
    """Return {field id: primitive} of a record, by rising id; what equals nothing is left out."""
    way = _way_of(type(record))
    made = {
        id_: value
        for id_, value in zip(way.ids, way.taken(record), strict=True)
        if value or (value is not None and value != ())
    }
    for id_, store in way.storing:
        if id_ in made:
            made[id_] = store(made[id_])
    return made


def columns_of(records: Sequence[Any]) -> Iterator[tuple[int, Kind, tuple[Any, ...]]]:
    """Give the fields of records of one class by rising id: id, kind, and the value of each record."""
    if records:
        way = _way_of(type(records[0]))
        yield from zip(way.ids, way.kinds, zip(*map(way.taken, records), strict=True), strict=True)


def from_map(cls: type[T], stored: Mapping[int, Stored]) -> T:
    """Undo `to_map`; fields not there take their default."""
    way = _way_of(cls)
    loading, values = way.loading, way.blank.copy()
    for id_, value in stored.items():
        if id_ in loading:
            place, load = loading[id_]
            values[place] = value if load is None else load(value)
    made = object.__new__(cls)
    for put, value in zip(way.puts, values, strict=True):  # as its `__init__` would, which asks for each by name
        put(made, value)
    return made


def altered(record: T, **values: Any) -> T:
    """Return the record with other values in these fields: `dataclasses.replace`, in half the time for what is folded most."""
    cls = type(record)
    made, slots = object.__new__(cls), _way_of(cls).slots
    for get, put in slots.values():
        put(made, get(record))
    for name, value in values.items():
        slots[name][1](made, value)
    return made


@dataclass(frozen=True, slots=True)
class _Way:
    """How a class is stored and loaded, worked out once: its fields by rising id, and those whose values stand otherwise."""

    slots: dict[str, tuple[Callable[[Any], Any], Callable[[Any, Any], None]]]
    ids: tuple[int, ...]
    kinds: tuple[Kind, ...]
    taken: Callable[[Any], tuple[Any, ...]]
    storing: tuple[tuple[int, Callable[[Any], Any]], ...]
    loading: dict[int, tuple[int, Callable[[Any], Any] | None]]
    puts: tuple[Callable[[Any, Any], None], ...]
    blank: list[Any]


_WAYS: dict[type[Any], _Way] = {}


def _way_of(cls: type[Any]) -> _Way:
    if cls not in _WAYS:
        told = sorted(fields_of(cls), key=lambda one: one.id)
        slots = {one.name: getattr(cls, one.name) for one in told}
        defaults = {o.name: o.default for o in dataclasses.fields(cls) if o.default is not dataclasses.MISSING}
        _WAYS[cls] = _Way(
            {name: (slot.__get__, slot.__set__) for name, slot in slots.items()},
            tuple(o.id for o in told),
            tuple(o.kind for o in told),
            _all_of([o.name for o in told]),
            tuple((o.id, o.kind.store) for o in told if type(o.kind).store is not Kind.store),
            {o.id: (k, None if type(o.kind).load is Kind.load else o.kind.load) for k, o in enumerate(told)},
            tuple(slot.__set__ for slot in slots.values()),
            [defaults.get(o.name) for o in told],
        )
    return _WAYS[cls]


def _all_of(names: Sequence[str]) -> Callable[[Any], tuple[Any, ...]]:
    """Return what takes these attributes of a record at one go."""
    return attrgetter(*names) if len(names) > 1 else lambda record: tuple([getattr(record, name) for name in names])


def check_required(record: Any, profile: Profile | None = None) -> tuple[Fault, ...]:
    """Return a fault for each required field left empty and, given the profile, for each choice it does not offer."""
    faults = []
    for one in fields_of(record):
        value = getattr(record, one.name)
        if value is None or (isinstance(value, str | bytes | tuple) and not value):
            if one.required:
                faults.append(Fault(field=one.name, message=N_("field", "Must be filled in.")))
        elif profile is not None and not offered(one, value, profile):
            words = N_("secrecy", "Not a level of this unit's profile.")
            if one.kind.name == "choice":
                words = N_("field", "Not one of the choices.")
            faults.append(Fault(field=one.name, message=words))
    return tuple(faults)


def offered(field: Field, value: Any, profile: Profile) -> bool:
    """Tell whether a choice or level is one that the declaration, or the profile, offers."""
    kind = field.kind
    if isinstance(kind, Level):
        return profile.knows(value)
    if isinstance(kind, Choice):
        options: set[str] = {id_ for id_, _ in kind.options}
        options |= {id_ for id_, _, _ in profile.registers.get(kind.register, ())}
        return value in options
    return True


def refuse_faults(faults: tuple[Fault, ...] | list[Fault]) -> None:
    """Raise `BadInput` with all faults at once, if there are any."""
    if faults:
        raise BadInput(
            "faults",
            N_("field", "{n} {n|thing|things} to mend before this can be recorded.", n=len(faults)),
            tuple(faults),
        )
