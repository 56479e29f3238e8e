"""Whom and what the words of a register mean: persons and places of this vault, by number, by name, or as people write them.

Registers name holders with their department, with their number, with any dot between the parts of a name. Nobody is
guessed: whatever stands beside a name must agree with the list of people.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from typing import TYPE_CHECKING, Any

from secretdesk.domain.ledgers import Person, Place
from secretdesk.exchange.heading_rows import key
from secretdesk.text import N_, Message

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from secretdesk.domain.facts import Facts, Found

UNKNOWN = N_("field", "Not known here.")
_SEVERAL = N_("desk", "Several are called so; use the number.")
_ELSEWHERE = N_("intake", "Known here, but not of this department or number; use the number.")
_APART = re.compile(r"[\s/\\,;\u3001\uff0c>-]+")  # between room, cabinet and shelf
_BESIDE = re.compile(
    "[\\s/\\\\,;:|()\\[\\]\u3001\u3010\u3011\u3014\u3015\u2014-]+"
)  # between a name and what stands beside it
_DOTS = "\u00b7\u2022\u30fb\u2027\u22c5\u2219.\u25cf"  # between the parts of a name
_ANY_DOT = re.compile(f"[{re.escape(_DOTS)}]")
# How persons and places are called in registers, the surest first.
_CALLED: dict[str, tuple[type[Any], tuple[str, ...]]] = {
    "person": (Person, ("staff_no", "name")),
    "place": (Place, ("code", "name")),
}


def known(kind: str, words: set[str], facts: Facts) -> dict[str, int | Message]:
    """Return the id each word means, or what to do about a word that means several; what means nothing is left out."""
    record, ways = _CALLED[kind]
    found: dict[str, int | Message] = {}
    for way in ways:
        called: dict[str, list[Found]] = defaultdict(list)
        for one in facts.among(record, way, sorted(words - found.keys())):
            if not one.record.voided:
                called[getattr(one.record, way)].append(one)
        found |= _told_apart(called)
    left = words - found.keys()
    if not left:
        return found
    return found | (_by_their_end(left, facts) if kind == "place" else _with_more(left, facts))


def _by_their_end(words: set[str], facts: Facts) -> dict[str, int | Message]:
    """Find places called by the end of their way, the room left out or written together: what people write in lists."""
    ends: dict[str, list[Found]] = defaultdict(list)
    for one in facts.find(Place, voided=False):
        parts = _APART.split(one.record.name)
        for at in range(len(parts)):
            ends[key("".join(parts[at:]))].append(one)
    wanted = {word: key(word) for word in words}
    return _told_apart({word: ends[end] for word, end in wanted.items() if end in ends})


def _told_apart(called: Mapping[str, list[Found]]) -> dict[str, int | Message]:
    return {word: those[0].id if len(those) == 1 else _SEVERAL for word, those in called.items()}


def _with_more(words: set[str], facts: Facts) -> dict[str, int | Message]:
    """Find persons whose name has another dot or a blank in it, or stands with department or number."""
    parts = {word: _parts(word) for word in words}
    asked = {form for told in parts.values() for part in told for form in _forms(part)}
    named: dict[str, dict[int, Found]] = defaultdict(dict)
    for way in ("name", "staff_no"):
        for one in facts.among(Person, way, sorted(asked)):
            if not one.record.voided:
                named[_plain(getattr(one.record, way))][one.id] = one
    found: dict[str, int | Message] = {}
    for word, told in parts.items():
        meant = {id_: one for part in told for id_, one in named.get(_plain(part), {}).items()}
        fitting = [one for one in meant.values() if _fits(one.record, told)]
        if meant:
            found[word] = fitting[0].id if len(fitting) == 1 else _SEVERAL if fitting else _ELSEWHERE
    return found


def _parts(word: str) -> tuple[str, ...]:
    text = unicodedata.normalize("NFKC", word)
    whole = "".join(text.split())
    told = tuple(part for part in _BESIDE.split(text) if part)
    return (whole,) if len(told) == 1 or all(len(part) == 1 for part in told) else told


def _forms(part: str) -> Iterable[str]:
    """Give a part as it stands, and with each dot a name may be written with."""
    yield part
    if _ANY_DOT.search(part):
        yield from (_ANY_DOT.sub(dot, part) for dot in (*_DOTS, ""))


def _plain(text: str) -> str:
    return _ANY_DOT.sub("", "".join(unicodedata.normalize("NFKC", text).split())).casefold()


def _fits(person: Person, told: tuple[str, ...]) -> bool:
    """Tell whether everything that stands there is of this person: name, number, department or its shorter name."""
    own = {_plain(one) for one in (person.name, person.staff_no, person.post or "")}
    department = _plain(person.department)
    return all(
        (plain := _plain(part)) in own or plain == department or (len(plain) > 1 and plain in department)
        for part in told
    )
