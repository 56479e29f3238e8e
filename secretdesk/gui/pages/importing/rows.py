"""What importing would do, row by row: its answer, what a new one was taken for, every fault; no title anywhere."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt

from secretdesk.desk.intake import legend as legends
from secretdesk.desk.intake.planning import DIFFERS, FAULTY, LEFT, NEW, SAME, letter
from secretdesk.exchange.values import COPY_NO
from secretdesk.gui.components.cells import EMPTY, Cell, Column, shown_by
from secretdesk.gui.components.sheet_table import KEY, Index, column_head
from secretdesk.gui.from_ledger.cell_words import Telling, listing, said
from secretdesk.gui.from_ledger.levels import mark_of
from secretdesk.gui.language import tr
from secretdesk.text import N_, Message

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from secretdesk.desk.intake.parsing import CellFault
    from secretdesk.desk.intake.planning import Plan
    from secretdesk.domain.profile import Profile

ALL, SIGNED = "all", "signed"
# status -> words, icon, tone
SAID: dict[str, tuple[Message, str, str]] = {
    NEW: (N_("intake", "New"), "plus", "text"),
    SAME: (N_("intake", "Same"), "check", "text2"),
    DIFFERS: (N_("intake", "Different"), "pen-line", "amber"),
    LEFT: (N_("import page", "Stands otherwise"), "info", "text2"),
    FAULTY: (N_("intake", "Faulty"), "circle-alert", "red"),
}
VIOLATION = N_("intake", "Violation")
COLUMNS = (
    Column(id="row", words=N_("import page", "Row"), width=72, align="right"),
    Column(id="status", words=N_("import page", "Answer"), width=124),
    Column(id="key", words=N_("import page", "Number"), width=184),
    Column(id="column", words=N_("import page", "Column"), width=130),
    Column(id="what", words=N_("import page", "What"), width=120, stretch=True),
)
_READ = frozenset({"day", "count", "choice", "flag"})
_NUMBERS = ("register_no", "document_no", "number", "serial_no", "staff_no", "code")


class RowModel(QAbstractTableModel):
    """Rows of a plan under a filter; a faulty row once for each fault. Cells are made when they are looked at."""

    def __init__(self, profile: Profile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._telling = Telling(profile=profile, today=date.min)  # days of old registers are told with their years
        self._plan: Plan | None = None
        self._lines: list[tuple[int, int]] = []
        self._differs: dict[int, list[str]] = {}
        self._signed: dict[int, CellFault] = {}

    def show_plan(self, plan: Plan | None, status: str = ALL) -> None:
        """List the rows of a plan, those of one status only unless all are asked for."""
        self.beginResetModel()
        self._plan, self._lines, self._differs, self._signed = plan, [], {}, {}
        if plan is not None:
            for one in plan.signed_for:
                self._signed.setdefault(one.at, one)
            faults: dict[int, list[int]] = {}
            for number, fault in enumerate(plan.faults):
                faults.setdefault(fault.at, []).append(number)
            for at, is_ in enumerate(plan.status):
                if status in {ALL, is_} or (status == SIGNED and at in self._signed):
                    self._lines += [(at, number) for number in faults.get(at, (-1,))]
            self._differs = _differences(plan)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's own default
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's own default
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        return column_head(COLUMNS[section], role) if orientation == Qt.Orientation.Horizontal else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        at, number = self._lines[index.row()]
        if role == KEY:
            return at
        return shown_by(self.cell(at, number, COLUMNS[index.column()].id), role)

    def cell(self, at: int, number: int, column: str) -> Cell:
        """Return a cell of a record's line; `number` is that of its fault, -1 for none."""
        plan = self._plan
        if plan is None:
            return EMPTY
        fault = plan.faults[number] if number >= 0 else None
        signed = self._signed.get(at) if plan.status[at] != FAULTY else None
        if signed is not None and column in {"status", "column", "what"}:
            return _signed_cell(plan, signed, column)
        match column:
            case "row":
                record = plan.opened.register.records[at]
                sheet = f"{record.sheet}:" if plan.opened.several else ""
                return Cell(words=f"{sheet}{record.row}")
            case "status":
                words, icon, tone = SAID[plan.status[at]]
                return Cell(words=tr(words), icon=icon, tone=tone)
            case "key":
                values = plan.rows[at].values
                return Cell(words=str(next((values[name] for name in _NUMBERS if name in values), "")))
            case "column" if fault is not None:
                label = tr(legends.ledger_fields(plan.ledger)[fault.field].label)
                return Cell(words=label if fault.column is None else f"{letter(fault.column)} {label}", tone="text2")
            case "what":
                return self._what(plan, at, fault)
        return EMPTY

    def _what(self, plan: Plan, at: int, fault: CellFault | None) -> Cell:
        if fault is not None:
            return Cell(words=tr(plan.words(fault)), tone="red")
        if plan.status[at] == FAULTY:
            return Cell(words=tr(N_("import page", "Another row of the same document is faulty.")), tone="text2")
        if plan.status[at] == NEW:
            return Cell(words=" \u00b7 ".join(_understood(plan, at, self._telling)), tone="text2")
        return Cell(words=" \u00b7 ".join(self._differs.get(at, ())), tone="text2")


def _understood(plan: Plan, at: int, telling: Telling) -> list[str]:
    """Return what the cells of a new row were taken for where that is not what they say: marks, days, choices, ranges."""
    fields, values, told = legends.ledger_fields(plan.ledger), plan.rows[at].values, []
    for name, one in sorted(fields.items(), key=lambda pair: pair[1].kind.name == "count"):  # counts last
        value, kind = values.get(name), one.kind.name
        if value in (None, "", ()) or one.words:
            continue
        if kind == "level":
            mark = mark_of(telling.profile, str(value), values.get("period"))
            told.append(said(one, value, telling) if mark is None else mark.words())
        elif name == COPY_NO:
            told.append(f"{tr(one.label)} {listing((value,) if isinstance(value, str) else value)}")
        elif kind in _READ:
            told.append(f"{tr(one.label)} {said(one, value, telling)}")
    return told


def _signed_cell(plan: Plan, signed: CellFault, column: str) -> Cell:
    """Return a cell of a row that a second person signs for."""
    violating = signed.at in plan.violating
    if column == "what":
        return Cell(words=tr(signed.message), tone="red" if violating else "amber")
    if column == "column":
        return Cell(words=tr(legends.ledger_fields(plan.ledger)[signed.field].label), tone="text2")
    if violating:
        return Cell(words=tr(VIOLATION), icon="triangle-alert", tone="red")
    words, icon, _tone = SAID[plan.status[signed.at]]
    return Cell(words=tr(words), icon=icon, tone="amber")


def _differences(plan: Plan) -> dict[int, list[str]]:
    """Return, for each record known otherwise, the labels of the fields that differ."""
    fields = legends.ledger_fields(plan.ledger)
    found: dict[int, list[str]] = {}
    for one in plan.sorted.differences:
        told = found.setdefault(one.at, [])
        told += [label for name in (*one.values, *one.left) if (label := tr(fields[name].label)) not in told]
    return found
