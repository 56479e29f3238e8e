"""Which act each entry belongs to, by its name, for a pass that goes from object to object."""

from __future__ import annotations

from array import array
from collections import defaultdict
from itertools import count
from typing import TYPE_CHECKING

from secretdesk.domain.ledger import BOOK

if TYPE_CHECKING:
    from collections.abc import Callable

    from secretdesk.vault.connection import Connection

_AT_ONCE = 10_000
_NAMES = "SELECT name FROM main.entry WHERE seq >= ? AND seq < ? ORDER BY seq"


def act_names(connection: Connection, sort: str) -> Callable[[int], str]:
    """Return what tells the act of an entry of this sort.

    Entries of an object lie far apart: asking for each by itself reads a page of the file for every one. There are few
    office entries; of desk entries the names are read in one go, four bytes each. Where entries are missing or put in,
    so that their numbers say nothing of how many there are, they are asked for all the same.
    """
    if sort != BOOK:
        return lambda seq: _asked(connection, seq)
    ((there, last),) = connection.execute("SELECT count(*), max(seq) FROM main.entry")
    if last != there - 1:
        return lambda seq: _asked(connection, seq)
    codes: defaultdict[str, int] = defaultdict(count().__next__)
    acts = array("I")
    for first in range(0, there, _AT_ONCE):
        some = connection.execute(_NAMES, (first, first + _AT_ONCE)).fetchall()
        acts.extend([codes[name] for (name,) in some])
    names = list(codes)
    return lambda seq: names[acts[seq]] if 0 <= seq < there else ""


def _asked(connection: Connection, seq: int) -> str:
    row = connection.execute("SELECT name FROM main.entry WHERE seq = ?", (seq,)).fetchone()
    return "" if row is None else str(row[0])
