"""The number people read and say: kind letter, year, number, copy and a check character, as in D26-0093-02-8."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from secretdesk.errors import BadInput
from secretdesk.labels.payload import LONGEST_SCAN, fold
from secretdesk.text import N_

# GB 32100: figures and letters without I O S V Z, which a hurried eye takes for 1, 0, 5, U and 2.
SIGNS: Final = "0123456789ABCDEFGHJKLMNPQRTUWXY"
LETTERS: Final = SIGNS[10:]

_CENTURY: Final = 2000
_DASHES: Final = re.compile(r"[-\u00ad\u2010-\u2015\u2212\u2e3a\ufe58\ufe63\uff0d]")
_PLAIN: Final = re.compile(rf"([{LETTERS}])([0-9]{{2}})([0-9]{{4}})([0-9]{{2}})?([{SIGNS}])")
_PARTED: Final = re.compile(rf"([{LETTERS}])([0-9]{{2}})-([0-9]{{4,9}})(?:-([0-9]{{2,5}}))?-([{SIGNS}])")


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemNumber:
    """The parts of a human number; `copy` is None where the item is one of its kind."""

    letter: str
    year: int
    number: int
    copy: int | None

    def __str__(self) -> str:
        return item_number(self.letter, self.year, self.number, self.copy)


def check_sign(body: str) -> str:
    """Return the check character of `body` (GB 32100: weights 3^i mod 31); it sees every single error and exchange."""
    total = sum(SIGNS.index(sign) * pow(3, place, 31) for place, sign in enumerate(body))
    return SIGNS[-total % 31]


def item_number(letter: str, year: int, number: int, copy: int | None = None) -> str:
    """Compose the number with its check character; the year is a full one (2026)."""
    in_range = 0 <= year - _CENTURY <= 99 and 0 < number < 10**9 and (copy is None or 0 < copy < 10**5)
    if len(letter) != 1 or letter not in LETTERS or not in_range:
        msg = "an item number has a letter of its alphabet, a year of this century and positive counts"
        raise ValueError(msg)
    parts = [f"{letter}{year - _CENTURY:02d}", f"{number:04d}", *([] if copy is None else [f"{copy:02d}"])]
    return "-".join((*parts, check_sign("".join(parts))))


def parse_item_number(text: str) -> ItemNumber:
    """Read what was typed: any case, width and kind of dash; numbers of four figures also without dashes."""
    parts = _parts(text)
    if parts is None:
        raise BadInput(
            "not-an-item-number", N_("labels", "This is not an item number. It looks like {example}.", example=_EXAMPLE)
        )
    letter, year, number, copy, check = parts.groups()
    found = ItemNumber(letter=letter, year=_CENTURY + int(year), number=int(number), copy=int(copy) if copy else None)
    written = _composed(found)
    if written is None or written[-1] != check:
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


def _composed(found: ItemNumber) -> str | None:
    try:
        return str(found)
    except ValueError:
        return None


_EXAMPLE: Final = item_number("D", 2026, 93, 2)
