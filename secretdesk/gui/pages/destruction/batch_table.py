"""Tables of destruction: all batches; the items of one, those scanned newest on top, the rest in the order of the list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from secretdesk.domain.ledgers.batches import BATCH_STATES
from secretdesk.gui.components.cells import EMPTY, Cell, Column
from secretdesk.gui.components.group_table import Group, GroupTable
from secretdesk.gui.components.sheet_table import CellModel, SheetTable
from secretdesk.gui.from_ledger.cell_words import short_day
from secretdesk.gui.from_ledger.levels import mark_of
from secretdesk.gui.from_ledger.state_words import state_look
from secretdesk.gui.language import tr
from secretdesk.gui.pages.item_words import document_words, mark
from secretdesk.text import N_

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from secretdesk.desk.batch_look import BatchLine, BatchView
    from secretdesk.domain.facts import Found
    from secretdesk.domain.profile import Profile
    from secretdesk.text import Message

BATCHES = (
    Column(id="level", words=N_("batch", "Highest level"), width=110),
    Column(id="number", words=N_("batch", "Batch no."), width=120),
    Column(id="state", words=N_("batch", "State"), width=180),
    Column(id="items", words=N_("batch", "Items"), width=64, align="right"),
    Column(id="listed", words=N_("batch", "Listed on"), width=100),
    Column(id="requester", words=N_("batch", "Requested by"), width=110),
    Column(id="approver", words=N_("batch", "Approved by"), width=110),
    Column(id="destroyed", words=N_("batch", "Destroyed on"), width=110),
    Column(id="certificate", words=N_("batch", "Certificate no."), width=120, stretch=True),
    Column(id="way", words="", width=80, align="right"),
)
ITEMS = (
    Column(id="order", words=N_("returning", "No."), width=48, align="right"),
    Column(id="level", words=N_("returning", "Level"), width=118),
    Column(id="number", words=N_("item", "Number"), width=122),
    Column(id="document", words=N_("returning", "Document no."), width=120, stretch=True),
    Column(id="copy", words=N_("copy", "Copy no."), width=72),
    Column(id="pages", words=N_("item", "Pages"), width=64, align="right"),
    Column(id="check", words=N_("destruction", "Checked here"), width=112),
)


class BatchTable(SheetTable):
    """`opened` and the link at the right tell the batch to go on with."""

    def __init__(self) -> None:
        super().__init__(BATCHES, row=32, bare=False)
        self._model = CellModel(self.columns, self)
        self.setModel(self._model)
        self.setAccessibleName(tr(N_("destruction", "Destruction batches")))

    def show_batches(self, profile: Profile, today: date, lines: Sequence[BatchLine]) -> None:
        self._model.set_rows([(one.id, _batch(profile, today, one)) for one in lines])


def _batch(profile: Profile, today: date, one: BatchLine) -> tuple[Cell, ...]:
    values = one.row.values
    level = mark_of(profile, one.level)
    icon, tone, weight = state_look("state", values["state"])
    open_ = values["state"] != "destroyed"
    return (
        Cell(mark=level) if level else EMPTY,
        Cell(words=values["number"], weight=500 if open_ else 400),
        Cell(words=tr(dict(BATCH_STATES)[values["state"]]), icon=icon, tone=tone, weight=weight),
        Cell(words=f"{values['items']:,}"),
        Cell(words=short_day(values["listed_on"], today), tone="text2"),
        Cell(words=one.requester),
        Cell(words=one.approver),
        Cell(words=short_day(values["destroyed_on"], today) if values["destroyed_on"] else "", tone="text2"),
        Cell(words=values["certificate_no"] or "", tone="text2"),
        Cell(words=tr(N_("destruction", "Go on") if open_ else N_("destruction", "Look")), link="open"),
    )


class ItemTable(GroupTable):
    """Scanned items newest first, then a head with how many are awaited, then those; `asked` is for links in rows."""

    def __init__(self) -> None:
        super().__init__(ITEMS)
        self.setAccessibleName(tr(N_("destruction", "Items of the batch")))

    def show_items(
        self,
        profile: Profile,
        view: BatchView,
        scanned: Mapping[int, str] | None,
        *,
        link: tuple[str, str] | None = None,
    ) -> None:
        """Show the items; `scanned` is item -> time in scan order, None while nothing is being scanned."""
        if scanned is None:
            rows = tuple((one.id, _item(profile, view, one, n, "", link)) for n, one in enumerate(view.items, 1))
            listed = N_("destruction", "On the list")
            self.set_groups(
                [_group("listed", listed, rows, "list-checks", N_("destruction", "in the order of numbers"))]
            )
            return
        by_id = {one.id: one for one in view.items}
        seen = [(id_, at) for id_, at in scanned.items() if id_ in by_id]
        done = tuple(
            (id_, _item(profile, view, by_id[id_], n, at, None)) for n, (id_, at) in reversed(list(enumerate(seen, 1)))
        )
        waiting = tuple(
            (one.id, _item(profile, view, one, 0, None, None)) for one in view.items if one.id not in scanned
        )
        groups = []
        if done:
            groups.append(
                _group("done", N_("destruction", "Scanned"), done, "check", N_("destruction", "newest first"))
            )
        if waiting:
            words = N_("destruction", "Awaited")
            groups.append(
                _group("waiting", words, waiting, "circle-dashed", N_("destruction", "in the order of the list"))
            )
        self.set_groups(groups)


def _group(
    id_: str, words: Message, rows: tuple[tuple[int, tuple[Cell, ...]], ...], icon: str, aside: Message
) -> Group:
    count = N_("today", "{n} {n|item|items}", n=len(rows))
    return Group(id=id_, words=words, icon=icon, count=count, aside=aside, rows=rows)


def _item(
    profile: Profile, view: BatchView, one: Found, order: int, at: str | None, link: tuple[str, str] | None
) -> tuple[Cell, ...]:
    record = one.record
    if at is None:
        check = Cell(words=tr(N_("destruction", "Awaited")), icon="circle-dashed", tone="text2")
    elif at:
        check = Cell(words=at, icon="check", tone="green")
    else:
        check = Cell(words=link[1], link=link[0]) if link else EMPTY
    pages = tr(N_("item", "{n} {n|page|pages}", n=record.pages)) if record.pages else getattr(record, "capacity", "")
    return (
        Cell(words=str(order) if order else "", tone="text3"),
        Cell(mark=mark(profile, record)),
        Cell(words=record.number),
        Cell(words=document_words(profile, record, view.document(one)), tone="text2"),
        Cell(words=getattr(record, "copy_no", "")),
        Cell(words=pages or ""),
        check,
    )
