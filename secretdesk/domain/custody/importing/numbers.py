"""Numbers of what is taken in: those of the old books are kept, and the next ones continue above them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from secretdesk.domain import series
from secretdesk.domain.numbering import item_number, read_item, series_number

if TYPE_CHECKING:
    from secretdesk.domain.decision import Context
    from secretdesk.domain.facts import Facts


class Numbers:
    """Gives numbers within one act: where a series stands is asked of the vault once."""

    def __init__(self, context: Context, facts: Facts) -> None:
        self._profile, self._facts = context.profile, facts
        self._last: dict[tuple[str, int], int] = {}
        self._kept: dict[tuple[str, int], int] = {}

    def keep(self, numbers: Iterable[str]) -> None:
        """Keep these item numbers of an older vault: given ones continue above."""
        for number in numbers:
            letter, digits, serial, _ = read_item(number)
            self._keep(series.item(letter), digits, serial)

    def keep_books(self, read: Iterable[tuple[str, int, int]]) -> None:
        """Keep these numbers (book, year, number) of old books."""
        for book, year, n in read:
            self._keep(series.incoming(book), year, n)

    def carrier(self, number: str | None, letter: str, year: int) -> dict[str, Any]:
        """Return the fields that make a carrier's number."""
        if number:
            letter, digits, serial, _ = read_item(number)
            return {"number": number, "letter": letter, "year": year - year % 100 + digits, "serial": serial}
        serial = self._next(series.item(letter), year % 100, year)
        return {"number": item_number(letter, year, serial), "letter": letter, "year": year, "serial": serial}

    def document(self, year: int) -> int:
        """Return the next serial of item numbers of documents of a year."""
        return self._next(series.item(self._profile.letters["document"]), year % 100, year)

    def book(self, book: str, year: int) -> tuple[int, str]:
        """Return the next number of a book: its serial and how it is written."""
        n = self._next(series.incoming(book), year, year)
        return n, series_number(self._profile, "incoming", year, n, book)

    def _keep(self, name: str, year: int, n: int) -> None:
        self._kept[name, year] = max(self._kept.get((name, year), 0), n)

    def _next(self, name: str, shown: int, year: int) -> int:
        # an item's number shows two digits of its year, a book's all four: within what is shown none comes twice
        key = name, shown
        if key not in self._last:
            before = series.next_number(self._facts, self._profile, name, year) - 1
            self._last[key] = max(before, self._kept.get(key, 0))
        self._last[key] += 1
        return self._last[key]
