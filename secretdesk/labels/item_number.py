"""Reads the number people say and type, as in D26-0093-02-8, in whatever dress a keyboard gives it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from secretdesk.domain.numbering import SIGNS, item_number
from secretdesk.errors import BadInput
from secretdesk.labels.payload import LONGEST_SCAN, fold
from secretdesk.text import N_

_CENTURY: Final = 2000
_DASHES: Final = re.compile(r"[-\u00ad\u2010-\u2015\u2212\u2e3a\ufe58\ufe63\uff0d]")
_LETTERS: Final = SIGNS[10:]
_PLAIN: Final = re.compile(rf"([{_LETTERS}])([0-9]{{2}})([0-9]{{4}})([0-9]{{2}})?([{SIGNS}])")
_PARTED: Final = re.compile(rf"([{_LETTERS}])([0-9]{{2}})-([0-9]{{4,9}})(?:-([0-9]{{2,5}}))?-([{SIGNS}])")


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemNumber:
    """The parts of a human number; `copy` is None where the item is one of its kind."""

    letter: str
    year: int
    number: int
    copy: int | None

    def __str__(self) -> str:
        return item_number(self.letter, self.year, self.number, self.copy)


def parse_item_number(text: str) -> ItemNumber:
    """Read what was typed: any case, width and kind of dash; numbers of four figures also without dashes."""
    parts = _parts(text)
    if parts is None:
        raise BadInput(
            "not-an-item-number", N_("labels", "This is not an item number. It looks like {example}.", example=_EXAMPLE)
        )
    letter, year, number, copy, check = parts.groups()
    found = ItemNumber(letter=letter, year=_CENTURY + int(year), number=int(number), copy=int(copy) if copy else None)
    # Composed again it must be the same figures: a zero too many is a slip of the finger that no check character sees.
    same = "".join(part for part in (letter, year, number, copy, check) if part)
    if not found.number or found.copy == 0 or str(found).replace("-", "") != same:
        raise BadInput(
            "mistyped-item-number", N_("labels", "The check character does not agree. A figure was mistyped.")
        )
    return found


def looks_like_item_number(text: str) -> bool:
    """Tell whether `text` has the shape of an item number, whatever its check character says."""
    return len(text) <= LONGEST_SCAN and _parts(text) is not None


def _parts(text: str) -> re.Match[str] | None:
    plain = fold(text)
    parted = "-".join(fold(run) for run in _DASHES.split(text))
    return _PARTED.fullmatch(parted) or _PLAIN.fullmatch(plain)


_EXAMPLE: Final = item_number("D", 2026, 93, 2)
