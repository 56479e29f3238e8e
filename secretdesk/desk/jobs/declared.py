"""Ledgers without a statutory form, printed from their declaration: a column for each field the screen shows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from secretdesk.desk import look, naming
from secretdesk.desk.jobs.books import Book
from secretdesk.desk.jobs.reads import Words, every
from secretdesk.domain.ledger import LEDGERS
from secretdesk.paper.ledger_form import Column, Field, LedgerForm
from secretdesk.paper.ledger_layout import LedgerLine
from secretdesk.paper.ledger_totals import items, total_columns
from secretdesk.paper.sheet import LEDGER
from secretdesk.text import N_, Message

if TYPE_CHECKING:
    from secretdesk.desk.desk import Desk
    from secretdesk.domain.field import Field as Declared

_NUMBER = 9.5
_LEAST = {"day": 19.0, "level": 17.0, "serial": 27.0, "moment": 27.0, "count": 13.0}
_LEAST_OF_ALL = 17.0
_PIXELS = 4.0


def declared(desk: Desk, ledger: str, query: str) -> Book:
    """Return the rows of a ledger, as a filter has them, in the order of their registration.

    People, places and batches have no level of their own (a place's is what it may hold): their list is internal.
    """
    cls = LEDGERS[ledger]
    words = Words(desk)
    asked = look.query(desk, ledger, query)
    rows = every(desk, cls, asked.where, asked.text)
    columns = cls.LEDGER.columns
    internal = words.lowest()
    lines = []
    for number, row in enumerate(rows, 1):
        cells = _cells(words, cls, row.values)
        lines.append(
            LedgerLine(
                values=(str(number), *(cells.get(name, "") for name in columns)),
                counts={internal.id: (1, 1)},
                struck=bool(row.values.get("voided")),
            )
        )
    return Book(
        form=form_of(ledger, words.levels),
        filter=query,
        lines=lines,
        levels=words.levels,
        head=words.say(N_("print", "Extract by a filter")) if query.strip() else "",
        highest=internal.id,
        titles=False,
        unmarked=internal.word,
    )


def form_of(ledger: str, levels: Any) -> LedgerForm:
    """Return the printed form of a ledger, made of its declaration."""
    cls = LEDGERS[ledger]
    found = [(name, naming.field(cls, name)) for name in cls.LEDGER.columns]
    shown = [one for _, one in found if one is not None]
    widths = _widths(shown)
    columns = [Column(width=_NUMBER, fields=(Field(head=N_("paper", "No.")),))]
    columns += [Column(width=width, fields=(_field(one),)) for one, width in zip(shown, widths, strict=True)]
    return LedgerForm(
        code=ledger,
        title=cls.LEDGER.title,
        columns=tuple(columns),
        count=items,
        totals=total_columns(levels),
        signatures=(N_("paper", "Prepared"), N_("paper", "Checked")),
    )


def _field(one: Declared) -> Field:
    label: Message = one.label
    kind = one.kind.name
    face = "mono" if kind == "serial" else "hei" if kind == "level" else "song"
    return Field(head=label, face=face, align="left" if kind == "text" else "center")  # type: ignore[arg-type]


def _widths(shown: list[Declared]) -> list[float]:
    """Share the type area out: to each what it needs, the rest by the width on the screen."""
    least = [_LEAST.get(one.kind.name, _LEAST_OF_ALL) for one in shown]
    room = LEDGER.measure - _NUMBER - sum(least)
    wishes = [max(one.width / _PIXELS - need, 0.0) + 1.0 for one, need in zip(shown, least, strict=True)]
    widths = [round(need + room * wish / sum(wishes), 2) for need, wish in zip(least, wishes, strict=True)]
    widths[-1] += round(LEDGER.measure - _NUMBER - sum(widths), 2)
    return widths


def _cells(words: Words, cls: type[Any], values: Any) -> dict[str, str]:
    cells = {}
    for name in cls.LEDGER.columns:
        one = naming.field(cls, name)
        if one is not None:
            cells[name] = _cell(words, one, values.get(name))
    return cells


def _cell(words: Words, one: Declared, value: Any) -> str:
    kind: Any = one.kind
    if value is None or value == ():
        return ""
    if kind.name == "ref":
        return next((name for to in kind.to if (name := words.name(to, value))), "")
    if kind.name == "refs":
        return "\u3001".join(next((name for to in kind.to if (name := words.name(to, id_))), "") for id_ in value)
    return naming.word(words.desk.profile, one, value, {}, words.desk.language)
