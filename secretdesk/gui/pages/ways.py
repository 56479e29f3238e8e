"""What a page may set off beyond itself; whoever puts the window together says how."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


def _nothing(*_given: object) -> None:
    return None


def _none(_ledger: str) -> Sequence[str]:
    return ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Ways:
    """`None` stands for a way this window does not have: its button is not shown.

    `lend` and `take_back` bring an item to the desk page; `paper` prints a label or cover of an object;
    `read_picture` reads the codes on a file; `columns` and
    `remember_columns` are what this machine keeps of the choice of columns.
    """

    lend: Callable[[int], None] | None = None
    take_back: Callable[[int], None] | None = None
    register: Callable[[], None] | None = None
    print_ledger: Callable[[str, str], None] | None = None
    print_covers: Callable[[int], None] | None = None
    paper: Callable[[str, int], None] | None = None
    read_picture: Callable[[], None] | None = None
    import_into: Callable[[str], None] | None = None
    help: Callable[[], None] | None = None
    lock: Callable[[], None] | None = None
    toggle_titles: Callable[[], None] = _nothing
    columns: Callable[[str], Sequence[str]] = _none
    remember_columns: Callable[[str, list[str]], None] = _nothing
