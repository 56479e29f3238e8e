"""Puts a row's values into words: levels by their mark, pointers by name, choices by their word."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from secretdesk.domain.ledger import KINDS, fields_of
from secretdesk.domain.secrecy import mark_text
from secretdesk.text import Message, say

if TYPE_CHECKING:
    from collections.abc import Mapping

    from secretdesk.desk.desk import Desk
    from secretdesk.domain.field import Field
    from secretdesk.domain.profile import Profile


KIND_FIELDS = ("carrier_kind", "computer_kind", "equipment_kind")
"""The fields that say what an item is; each is named as the register of the profile its words are in."""


def field(cls: type[Any], column: str) -> Field | None:
    """Return the declared field behind a column, also one carried from another object."""
    for one in fields_of(cls):
        if one.name == column:
            return one
    for pointer, carried in cls.LEDGER.carries.items():
        if column in carried:
            target = next(one for one in fields_of(cls) if one.name == pointer).kind.to[0]  # type: ignore[attr-defined]
            return next(one for one in fields_of(KINDS[target]) if one.name == column)
    return None


def label(cls: type[Any], column: str) -> Message | str:
    """Return a column's heading."""
    found = field(cls, column)
    return found.label if found else column


def is_words(cls: type[Any], column: str) -> bool:
    """Tell whether a column holds titles or free text."""
    found = field(cls, column)
    return found.words if found else False


def word(profile: Profile, one: Field, value: Any, names: Mapping[tuple[str, int], str], language: str) -> str:
    """Return one value in words."""
    kind: Any = one.kind
    if value is None or value == ():
        return ""
    match kind.name:
        case "level":
            return profile.level(value).word
        case "choice":
            if kind.register:
                return register_word(profile, kind.register, value, language)
            return say(dict(kind.options).get(value, value), language)
        case "ref":
            return pointed(kind.to, value, names)
        case "refs":
            return "\u3001".join(pointed(kind.to, id_, names) for id_ in value)
        case _:
            return str(kind.format(value))


def register_word(profile: Profile, register: str, id_: str, language: str) -> str:
    """Return the word of a profile's register entry: the trade's in Chinese, the gloss in English."""
    for entry, chinese, gloss in profile.registers.get(register, ()):
        if entry == id_:
            return chinese if language == "zh_CN" else gloss
    return id_


def kind_word(profile: Profile, values: Mapping[str, Any], language: str) -> str:
    """Return what an item is by a field of its row that says so, nothing for paper."""
    found = (register_word(profile, name, values[name], language) for name in KIND_FIELDS if values.get(name))
    return next(found, "")


def kind_of(profile: Profile, record: Any, language: str) -> str:
    """Return what an item is by its record."""
    return kind_word(profile, {name: getattr(record, name, None) for name in KIND_FIELDS}, language)


def pointed(kinds: tuple[str, ...], id_: int, names: Mapping[tuple[str, int], str]) -> str:
    """Return the name of what a pointer means."""
    return next((names[kind, id_] for kind in kinds if (kind, id_) in names), f"#{id_}")


def cells(
    desk: Desk, cls: type[Any], values: Mapping[str, Any], names: Mapping[tuple[str, int], str], language: str
) -> dict[str, str]:
    """Return a row's values in words by column; the level with its period is the mark."""
    found: dict[str, str] = {}
    for column, value in values.items():
        one = field(cls, column)
        if one is not None:
            found[column] = word(desk.profile, one, value, names, language)
    if values.get("level") and "period" in values:
        found["level"] = mark_text(desk.profile.level(values["level"]), values["period"])
    return found
