"""Every series of numbers the vault gives, how far it has come, and where it goes on: behind the paper book, if there is one.

A series is called by an id: `incoming:<book>`, `item:<letter>`, `batch`, `print`, or a kind of slip. One place asks for the
next number of any of them, so that an opening number entered once holds wherever numbers are given.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from secretdesk.domain.ledgers import Attachment, Batch, Carrier, Computer, Document, Equipment, Opening, Sheet, Slip
from secretdesk.domain.numbering import item_number, series_number

if TYPE_CHECKING:
    from secretdesk.domain.facts import Facts
    from secretdesk.domain.profile import Profile

INCOMING, ITEM, ATTACHMENT = "incoming:", "item:", "attachment"
SLIPS = {"loan": "loan", "return": "return", "escort": "escort", "certificate": "certificate", "approval": "batch"}
"""Kinds of slip, each with the pattern of the profile that its numbers are written in."""
_OPENED_SLIPS = ("certificate", "escort", "loan", "return")


def incoming(book: str) -> str:
    """Return the series of a register of incoming documents."""
    return f"{INCOMING}{book}"


def item(letter: str) -> str:
    """Return the series of item numbers of a letter."""
    return f"{ITEM}{letter}"


def every(profile: Profile) -> tuple[str, ...]:
    """Return the series that a paper book may have begun, in the order of the trade."""
    books = dict.fromkeys(profile.books.values())
    letters = dict.fromkeys(profile.letters.values())
    return (*map(incoming, books), *map(item, letters), "batch", *_OPENED_SLIPS, "print")


def find(profile: Profile, text: str) -> str | None:
    """Return the series that people mean by its id, the name of its book, its letter or the start of its numbers."""
    plain = text.strip()
    for one in every(profile):
        start = example(profile, one, 2000, 1).partition("2000")[0].rstrip("-\u3014")
        if plain in {one, one.partition(":")[2], start}:
            return one
    return None


def example(profile: Profile, series: str, year: int, n: int) -> str:
    """Return the n-th number of a series as it is written; of an item the part before the copy."""
    if series.startswith(INCOMING):
        return series_number(profile, "incoming", year, n, series.removeprefix(INCOMING))
    if series.startswith(ITEM):
        return item_number(series.removeprefix(ITEM), year, n).rpartition("-")[0]
    return series_number(profile, SLIPS.get(series, series), year, n)


def given(facts: Facts, profile: Profile, series: str, year: int) -> int:
    """Return the highest number of a series that this vault gave in a year, 0 for none."""
    if series.startswith(INCOMING):
        return facts.highest(Document, "serial", book=series.removeprefix(INCOMING), year=year)
    if series.startswith(ITEM):
        letter = series.removeprefix(ITEM)
        if letter == profile.letters["document"]:
            return facts.highest(Document, "number_serial", letter_year=f"{letter}{year % 100:02d}")
        same_digits = (year - 100, year, year + 100)  # the number shows two digits of the year
        devices = {profile.letters["computer"]: Computer, profile.letters["equipment"]: Equipment}
        cls = devices.get(letter, Carrier)
        return max(facts.highest(cls, "serial", letter=letter, year=one) for one in same_digits)
    match series:
        case "batch":
            return facts.highest(Batch, "serial", year=year)
        case "attachment":
            return facts.highest(Attachment, "serial", year=year)
        case "print":
            return facts.highest(Sheet, "serial", year=year)
        case _:
            return facts.highest(Slip, "serial", slip_kind=series, year=year)


def opened(facts: Facts, series: str, year: int) -> Opening | None:
    """Return what was entered of the paper book of a series and year."""
    found = facts.find(Opening, series=series, year=year)
    return found[0].record if found else None


def next_number(facts: Facts, profile: Profile, series: str, year: int) -> int:
    """Return the next number of a series in a year: behind all that was given here or on paper before."""
    opening = opened(facts, series, year)
    return 1 + max(given(facts, profile, series, year), opening.last if opening else 0)
