"""Numbered findings over the declarations: what no type checker sees, and what every new ledger or act may get wrong.

The tests run them, and the self-test of an installed program, where a missing translation or a forgotten role shows.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from secretdesk.domain import custody  # noqa: F401 -- fills the registers
from secretdesk.domain.decision import DECIDE, EVOLVE
from secretdesk.domain.field import Field
from secretdesk.domain.kind import Choice, Ref, Refs, Whole
from secretdesk.domain.ledger import ACTS, EVENTS, KINDS, LEDGERS, LOG, LedgerInfo, fields_of
from secretdesk.domain.roles import COSIGNED, MAY, ROLE_WORDS
from secretdesk.text import N_, Message, catalogue

Wrong = Iterator[tuple[str, Message]]
_MOVING = frozenset({"in", "out", "move", "regrade"})
_POSTED = frozenset({"in", "out", "regrade"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing wrong with a declaration: the number of the check, where, and what."""

    number: str
    where: str
    message: Message


@dataclass(frozen=True, slots=True, kw_only=True)
class Declared:
    """What is looked at: the declared classes, the words of the paper's language, who may do what."""

    ledgers: tuple[type[Any], ...]
    acts: tuple[type[Any], ...]
    events: tuple[type[Any], ...]
    kinds: Mapping[str, type[Any]]
    words: Mapping[str, Mapping[str, str]]
    may: Mapping[str, frozenset[str]]

    @property
    def every(self) -> tuple[type[Any], ...]:
        return (*self.ledgers, *self.acts, *self.events)

    def fields(self) -> Iterator[tuple[str, Field]]:
        """Return every field with the place it stands at."""
        for cls in self.every:
            for one in fields_of(cls):
                yield f"{cls.__name__}.{one.name}", one


def declared() -> Declared:
    """Return the program's own declarations."""
    return Declared(
        ledgers=tuple(LEDGERS.values()),
        acts=tuple(ACTS.values()),
        events=tuple(EVENTS.values()),
        kinds=KINDS,
        words=catalogue("zh_CN"),
        may=MAY,
    )


def findings(what: Declared | None = None) -> tuple[Finding, ...]:
    """Run every check; nothing found is an empty tuple."""
    looked_at = what or declared()
    return tuple(
        Finding(number=number, where=where, message=message)
        for number, check in CHECKS.items()
        for where, message in check(looked_at)
    )


def _ids_twice(what: Declared) -> Wrong:
    for cls in what.every:
        for id_, n in Counter(one.id for one in fields_of(cls)).items():
            if n > 1:
                yield cls.__name__, N_("checks", "Field id {id} stands {n} times.", id=id_, n=n)


def _names_twice(what: Declared) -> Wrong:
    named = [
        *(f"ledger {cls.LEDGER.name}" for cls in what.ledgers),
        *(f"kind {cls.LEDGER.kind}" for cls in what.ledgers),
        *(f"act {cls.ACT.name}" for cls in what.acts),
        *(f"event {cls.EVENT.name} {cls.EVENT.version}" for cls in what.events),
    ]
    for name, n in Counter(named).items():
        if n > 1:
            yield name, N_("checks", "Declared {n} times.", n=n)


def _own(cls: type[Any]) -> set[str]:
    return {one.name for one in fields_of(cls)}


def _carried(info: LedgerInfo) -> list[str]:
    return [name for names in info.carries.values() for name in names]


def _carries(what: Declared) -> Wrong:
    for cls in what.ledgers:
        for pointer, names in cls.LEDGER.carries.items():
            field = next((one for one in fields_of(cls) if one.name == pointer), None)
            if field is None or not isinstance(field.kind, Ref) or len(field.kind.to) != 1:
                yield f"{cls.__name__}.{pointer}", N_("checks", "Carries by what points at no single kind.")
                continue
            target = what.kinds.get(field.kind.to[0])
            for name in names:
                if target is None or name not in _own(target):
                    yield f"{cls.__name__}.{pointer}", N_("checks", "Carries {name}, which is not there.", name=name)
        for name, n in Counter([*_own(cls), *_carried(cls.LEDGER)]).items():
            if n > 1:
                yield f"{cls.__name__}.{name}", N_("checks", "Carried and its own, or carried twice.")


def _named_fields(what: Declared) -> Wrong:
    for cls in what.ledgers:
        info, own = cls.LEDGER, _own(cls)
        if info.key not in own:
            yield cls.__name__, N_("checks", "The key {name} is no field.", name=info.key)
        for name in (name for names in (*info.indexes, *info.unique) for name in names if name not in own):
            yield cls.__name__, N_("checks", "Indexes {name}, which is no field.", name=name)
        for name in (name for name in info.columns if name not in own | set(_carried(info))):
            yield cls.__name__, N_("checks", "Shows {name}, which is neither field nor carried.", name=name)


def _words(what: Declared) -> Wrong:
    # titles and free text: never a key, never an index of their own, never in what administrators read
    for cls in what.ledgers:
        sensitive = {one.name for one in fields_of(cls) if one.words}
        used = {cls.LEDGER.key, *(name for names in (*cls.LEDGER.indexes, *cls.LEDGER.unique) for name in names)}
        for name in sorted(sensitive & used):
            yield f"{cls.__name__}.{name}", N_("checks", "Words serve as key or index.")
    offices = [*(cls for cls in what.ledgers if cls.LEDGER.sort == LOG), *(c for c in what.acts if c.ACT.sort == LOG)]
    for cls in offices:
        for one in fields_of(cls):
            if one.words or one.kind.name == "patch":
                yield f"{cls.__name__}.{one.name}", N_("checks", "Words in what the administrators read.")


def _pointers(what: Declared) -> Wrong:
    for where, one in what.fields():
        kinds: tuple[str, ...] = ()
        if isinstance(one.kind, Ref | Refs):
            kinds = one.kind.to or ("",)
        elif isinstance(one.kind, Whole):
            kinds = (one.kind.of,)
        for kind in kinds:
            if kind not in what.kinds:
                yield where, N_("checks", "Points at {kind}, which is no kind.", kind=kind or "-")


def _choices(what: Declared) -> Wrong:
    for where, one in what.fields():
        if isinstance(one.kind, Choice):
            if bool(one.kind.options) == bool(one.kind.register):
                yield where, N_("checks", "A choice is either among given ones or from a register.")
            if len({id_ for id_, _ in one.kind.options}) != len(one.kind.options):
                yield where, N_("checks", "A choice stands twice.")


def _messages(what: Declared) -> Iterator[tuple[str, Message]]:
    for where, one in what.fields():
        yield where, one.label
        if isinstance(one.kind, Choice):
            yield from ((where, words) for _, words in one.kind.options)
    for cls in what.ledgers:
        yield from ((cls.__name__, words) for words in (cls.LEDGER.title, cls.LEDGER.one))
    yield from ((cls.__name__, cls.ACT.title) for cls in what.acts)
    yield from ((cls.__name__, cls.EVENT.title) for cls in what.events)
    yield from ((f"role {role}", words) for role, words in ROLE_WORDS.items())


def _untranslated(what: Declared) -> Wrong:
    for where, one in _messages(what):
        if not what.words.get(one.context, {}).get(one.source):
            yield where, N_("checks", "No Chinese for: {words}", words=one.source)


def _accounts(what: Declared) -> Wrong:
    for cls in what.events:
        info = cls.EVENT
        if info.account not in _MOVING | {""} or bool(info.line) != (info.account in _POSTED):
            yield cls.__name__, N_("checks", "Account class and line do not agree.")
        if info.account and "on" not in _own(cls):
            yield cls.__name__, N_("checks", "Moves items without saying on which day.")


def _roles(what: Declared) -> Wrong:
    for cls in what.acts:
        if not what.may.get(cls.ACT.name):
            yield cls.__name__, N_("checks", "No role may do this.")
    for act, roles in what.may.items():
        needed = {role for need in COSIGNED.get(act, ()) for role in need}
        for role in sorted((roles | needed) - ROLE_WORDS.keys()):
            yield act, N_("checks", "{role} is no role.", role=role)


def _deciders(what: Declared) -> Wrong:
    for cls in what.acts:
        if cls not in DECIDE:
            yield cls.__name__, N_("checks", "Nothing decides this act.")
    for cls in what.events:
        if cls not in EVOLVE:
            yield cls.__name__, N_("checks", "Nothing applies this event.")


CHECKS: dict[str, Callable[[Declared], Wrong]] = {
    "D01": _ids_twice,
    "D02": _names_twice,
    "D03": _carries,
    "D04": _named_fields,
    "D05": _words,
    "D06": _pointers,
    "D07": _choices,
    "D08": _untranslated,
    "D09": _accounts,
    "D10": _roles,
    "D11": _deciders,
}
