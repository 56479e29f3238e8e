"""One box for everything: what a typed line finds in every ledger, the object of that number first."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from secretdesk.desk import find_hint, look, scanning
from secretdesk.domain.ledger import KINDS
from secretdesk.text import N_
from secretdesk.vault import Mistake

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from secretdesk.desk.desk import Desk
    from secretdesk.desk.scanning import Scanned
    from secretdesk.text import Message
    from secretdesk.vault import Query, Reading, Row

# in the order of the trade; each is looked through for itself
SEARCHED = (
    "copies",
    "documents",
    "carriers",
    "computers",
    "equipment",
    "people",
    "places",
    "slips",
    "sheets",
    "batches",
)
OFFICE = ("accounts", "media")  # what an administrator's session sees
FEW = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """What one ledger has: its first rows, names of what they point to, how many there are (`capped`: and more)."""

    ledger: str
    rows: tuple[Row, ...]
    names: Mapping[tuple[str, int], str]
    n: int
    capped: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Findings:
    """What a line found. `exact` is the one object of this number or name; `mistakes` are of the grammar.

    `said` is what there is to say of a line that looks like a number and is none of this vault, or names a level, a
    state or a kind without its key.
    """

    text: str
    exact: Group | None = None
    groups: tuple[Group, ...] = ()
    mistakes: tuple[Mistake, ...] = ()
    said: Message | None = None

    @property
    def anything(self) -> bool:
        return self.exact is not None or bool(self.groups)


def find(desk: Desk, text: str, *, few: int = FEW) -> Findings:
    """Look for a line in every ledger; a ledger that has nothing of a condition is left out."""
    searched = SEARCHED if desk.vault.has_book else OFFICE
    asked = {ledger: look.asked(desk, ledger, text) for ledger in searched}
    understood = {ledger: query for ledger, query in asked.items() if not query.mistakes}
    if not understood:
        return Findings(text=text, mistakes=_mistakes(text, list(asked.values())))
    found = tuple(one for ledger, query in understood.items() if (one := _group(desk, ledger, query, few)).rows)
    if not desk.vault.has_book:
        return Findings(text=text, groups=found)
    meant = scanning.typed(desk, text)
    said = meant.message if meant.status in {"damaged", "unknown"} else None
    if not found and meant.status == "text" and (line := find_hint.line(desk, text)):
        said = N_("find", "Nothing has these words. Was {line} meant?", line=line)
    return Findings(text=text, exact=_exact(desk, meant), groups=found, said=said)


def _group(desk: Desk, ledger: str, query: Query, few: int) -> Group:
    page = look.page(desk, ledger, query, limit=few)
    n, capped = len(page.rows), False
    if page.more:
        counted = look.count(desk, ledger, query)
        n, capped = counted.n, counted.capped
    return Group(ledger=ledger, rows=page.rows, names=page.names, n=n, capped=capped)


def _exact(desk: Desk, known: Scanned) -> Group | None:
    if known.status != "ours":
        return None
    cls: Any = KINDS[known.kind]

    def work(reading: Reading) -> Group:
        rows = reading.rows(cls, after=(None, known.id + 1), limit=1).rows
        names = look.names_in(reading, cls, [row.values for row in rows])
        return Group(ledger=cls.LEDGER.name, rows=rows, names=names, n=1)

    return desk.read(work)


def _mistakes(text: str, asked: Sequence[Query]) -> tuple[Mistake, ...]:
    """Return what is wrong in every ledger, else that no ledger has all of it."""
    everywhere = set.intersection(*({(one.start, one.end) for one in query.mistakes} for query in asked))
    found = tuple(one for one in asked[0].mistakes if (one.start, one.end) in everywhere)
    words = N_("query", "No ledger has all of these; leave one out.")
    return found or (Mistake(start=0, end=len(text), message=words),)
