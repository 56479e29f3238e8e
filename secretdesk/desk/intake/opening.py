"""Opens a file with a register: read in the capped child, its table found, its columns guessed or remembered."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

from secretdesk.desk.intake import legend as legends
from secretdesk.desk.intake.unswept import unswept
from secretdesk.errors import BadInput
from secretdesk.exchange import headings, reader, registers
from secretdesk.exchange.heading_rows import shown
from secretdesk.exchange.values import written
from secretdesk.text import N_

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from secretdesk.desk.desk import Desk
    from secretdesk.desk.intake.legend import Legend
    from secretdesk.exchange.registers import Register
    from secretdesk.exchange.tables import Book

    Progress = Callable[[int, int], None]

_SAMPLES = 3
_LOOKED = 500  # records in which they are looked for: a column may be empty all the way down


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """A register as it was read, and what its columns are thought to be."""

    ledger: str
    book: Book = field(repr=False)
    register: Register = field(repr=False)
    legend: Legend

    @property
    def rows(self) -> int:
        return len(self.register.records)

    @property
    def several(self) -> bool:
        """Tell whether the register lies on several sheets, so that a row is told by its sheet too."""
        first = self.register.records[:1]
        return any(one.sheet != first[0].sheet for one in self.register.records)

    def samples(self, column: int) -> tuple[str, ...]:
        """Return the first different values of a column, as they are shown beside its heading."""
        return samples(self.register, column)


@unswept()
def open_file(
    desk: Desk,
    ledger: str,
    path: Path,
    *,
    encoding: str = "",
    delimiter: str = "",
    sheets: Sequence[str] = (),
    progress: Progress | None = None,
) -> Opened:
    """Read a register from a file of the outside; `sheets` are names or numbers, all that are not hidden unless given.

    Raises `BadInput` for what cannot or must not be read, or holds no table; `Obstacle` where the file cannot be reached.
    """
    legends.ledger_fields(ledger)
    book = reader.read(path, encoding=encoding, delimiter=delimiter, watch=progress)
    return found_in(desk, ledger, book, [_sheet(book, one) for one in sheets])


def found_in(desk: Desk, ledger: str, book: Book, sheets: Sequence[int] = ()) -> Opened:
    """Find the register in a book that was read, on the sheets of these numbers or on all that are not hidden."""
    known = headings.known(desk.profile, {ledger: legends.ledger_fields(ledger)})
    register = registers.find(book, known, sheets=sheets)
    legend = legends.remembered(desk, ledger, register.headings)
    if legend is None:
        legend = legends.guess(desk.profile, ledger, register.headings, partial(samples, register))
    return Opened(ledger=ledger, book=book, register=register, legend=legend)


def _sheet(book: Book, called: str) -> int:
    for one in book.sheets:
        if called.strip() in {one.name.strip(), str(one.number)}:
            return one.number
    raise BadInput("no-such-sheet", N_("intake", "The file has no such sheet."))


def samples(register: Register, column: int) -> tuple[str, ...]:
    """Return the first different values of a column."""
    found: dict[str, None] = {}
    for record in register.records[:_LOOKED]:
        cell = record.cells[column]
        try:
            text = shown(written(cell))
        except BadInput:  # digits are lost; what is left is shown all the same
            text = shown(cell)
        if text:
            found[text] = None
        if len(found) == _SAMPLES:
            break
    return tuple(found)
