"""A ledger as a table model that never holds more than a few windows of rows, read in the background by key."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal

from secretdesk.desk import look, naming
from secretdesk.domain.ledger import LEDGERS, field_of
from secretdesk.gui.components.cells import CELL, EMPTY
from secretdesk.gui.components.sheet_table import KEY, column_head
from secretdesk.gui.from_ledger.cell_words import Telling, cell_of, hint_of
from secretdesk.gui.from_ledger.columns import chosen_fields, columns_of
from secretdesk.gui.from_ledger.reads import Reads
from secretdesk.vault import Query

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from PySide6.QtCore import QObject

    from secretdesk.desk.desk import Desk
    from secretdesk.desk.look import LedgerPage
    from secretdesk.vault import Counted, Row

Index = QModelIndex | QPersistentModelIndex
WINDOW = 100
KEPT = 30
STEP = 1000


@dataclass(slots=True)
class _Window:
    """Rows of one stretch; `fresh` until an act may have changed them."""

    rows: tuple[Row, ...]
    fresh: bool = True


class LedgerModel(QAbstractTableModel):
    """`counted` tells how many rows a question has; beyond the cap rows are added as they are reached."""

    counted = Signal(int, bool)
    loaded = Signal()

    def __init__(self, desk: Desk, ledger: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk, self.ledger, self.cls = desk, ledger, LEDGERS[ledger]
        self.fields = chosen_fields(self.cls)
        self.columns = columns_of(self.cls, self.fields)
        self.sort_by: tuple[str, bool] | None = None
        self.reads = Reads(self)
        self._asked = Query()
        self._telling = Telling(profile=desk.profile, today=desk.context(0).today)
        self._windows: OrderedDict[int, _Window] = OrderedDict()
        self._names: dict[tuple[str, int], str] = {}
        self._total, self._capped, self._question = 0, False, 0
        self._wanted: list[int] = []
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._read_wanted)

    # what is asked

    def ask(self, asked: Query) -> None:
        """Show the answer to another question, from its beginning."""
        self._asked = asked
        self._telling = replace(self._telling, today=self._day())
        self._anew()

    def _day(self) -> date:
        """Return the day that dues are told by: the past day asked for, else today."""
        return self._asked.day or self.desk.context(0).today

    @property
    def asked(self) -> Query:
        return self._asked

    def sort_column(self, name: str, *, descending: bool) -> None:
        """Sort in the vault by a column the declaration calls sortable; an empty name is newest first."""
        self.sort_by = (name, descending) if name and sortable(self.cls, name) else None
        self._anew()

    def choose(self, names: Sequence[str]) -> None:
        """Show other columns; nothing is read again."""
        self.beginResetModel()
        self.fields = chosen_fields(self.cls, names)
        self.columns = columns_of(self.cls, self.fields)
        self.endResetModel()

    def mask(self, *, masked: bool) -> None:
        """Hide or show all words at once."""
        if masked != self._telling.masked:
            self._telling = replace(self._telling, masked=masked)
            self._changed(0, self.rowCount() - 1)

    def refresh(self) -> None:
        """Read again what is shown: an act may have changed it. What stands stays until the answer comes."""
        self._telling = replace(self._telling, today=self._day())
        for window in self._windows.values():
            window.fresh = False
        self._question += 1
        self._count()

    def concerns(self, kinds: frozenset[str]) -> bool:
        """Tell whether acts on these kinds of object may change what is shown."""
        pointed = {kind for one in self.fields for kind in getattr(one.kind, "to", ())}
        carried = {kind for pointer in self.cls.LEDGER.carries for kind in field_of(self.cls, pointer).kind.to}  # type: ignore[attr-defined]
        return bool(kinds & ({self.cls.LEDGER.kind} | pointed | carried))

    # what Qt asks

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else self._total

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or role not in _ANSWERED:
            return None
        row = self.row(index.row())
        if row is None:
            return EMPTY if role == CELL else None
        if role == KEY:
            return row.id
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == 0:
            return self.said_row(index.row())
        one = self.fields[index.column()]
        if role in {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole}:
            return hint_of(one, row.values, self._telling) or None
        cell = cell_of(one, row.values, self._telling)
        return cell if role == CELL else cell.said()

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and 0 <= section < len(self.columns):
            return column_head(self.columns[section], role)
        return None

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self._capped

    def fetchMore(self, parent: Index) -> None:
        if not parent.isValid() and self._capped:
            self._want(self._total // WINDOW)

    # rows

    def row(self, number: int) -> Row | None:
        """Return a row if it was read; else have it read."""
        if not 0 <= number < self._total:
            return None
        at = number // WINDOW
        window = self._windows.get(at)
        if window is None or not window.fresh:
            self._want(at)
        if window is None:
            return None
        self._windows.move_to_end(at)
        inner = number - at * WINDOW
        return window.rows[inner] if inner < len(window.rows) else None

    def find(self, id_: int) -> int:
        """Return where an object stands among the rows that were read, -1 where it does not."""
        for at, window in self._windows.items():
            for inner, row in enumerate(window.rows):
                if row.id == id_:
                    return at * WINDOW + inner
        return -1

    def said_row(self, number: int) -> str:
        """Return a row as screen readers say it: every column's words in order, what its icon means with them."""
        row = self.row(number)
        if row is None:
            return ""
        parts: list[str] = []
        for one in self.fields:
            cell = cell_of(one, row.values, self._telling)
            hint = hint_of(one, row.values, self._telling) if one.kind.name == "day" else ""
            parts += [words for words in (cell.said(), hint) if words]
        return " ".join(parts)

    @property
    def telling(self) -> Telling:
        return replace(self._telling, names=self._names)

    def to_end(self, then: Callable[[], None]) -> None:
        """Learn how many rows there are in all, however many, and call `then`: the end can be jumped to."""
        if not self._capped:
            then()
            return
        question, asked = self._question, self._asked

        def learnt(total: int) -> None:
            if question == self._question:
                self._resize(total, capped=False)
                then()

        self.reads.ask("end", lambda: look.total(self.desk, self.ledger, asked), learnt)

    # reading

    def _anew(self) -> None:
        self.beginResetModel()
        self._windows.clear()
        self._names.clear()
        self._total, self._capped = 0, False
        self._wanted.clear()
        self._question += 1
        for subject in ("window", "end"):
            self.reads.forget(subject)
        self.endResetModel()
        self._count()

    def _count(self) -> None:
        question, asked = self._question, self._asked

        def read() -> tuple[Counted, LedgerPage]:
            counted = look.count(self.desk, self.ledger, asked)
            return counted, look.page(self.desk, self.ledger, asked, sort=self.sort_by, limit=WINDOW)

        def told(answer: tuple[Counted, LedgerPage]) -> None:
            if question != self._question:
                return
            counted, page = answer
            keep_more = counted.capped and self._total > counted.n
            self._resize(self._total if keep_more else counted.n, capped=counted.capped)
            self._take(0, page)
            self.counted.emit(counted.n, counted.capped)

        self.reads.ask("count", read, told)

    def _want(self, at: int) -> None:
        if at not in self._wanted:
            self._wanted.append(at)
            self._wanted = self._wanted[-4:]
            self._later.start()

    def _read_wanted(self) -> None:
        if not self._wanted or self.reads.busy():
            if self._wanted:
                self._later.start(5)
            return
        at = self._wanted.pop()
        question, asked, sort = self._question, self._asked, self.sort_by
        way = self._way_to(at)

        def told(page: LedgerPage) -> None:
            if question == self._question:
                self._take(at, page)

        self.reads.ask("window", lambda: look.page(self.desk, self.ledger, asked, sort=sort, **way), told)
        if self._wanted:
            self._later.start(5)

    def _way_to(self, at: int) -> dict[str, Any]:
        """Return the cheapest way to a window.

        On from its neighbour's last key, back from the next one's first, else counted from the nearer end.
        """
        start = at * WINDOW
        before, behind = self._windows.get(at - 1), self._windows.get(at + 1)
        if before and before.fresh and len(before.rows) == WINDOW:
            return {"after": before.rows[-1].key, "limit": WINDOW}
        if behind and behind.fresh and behind.rows:
            return {"after": behind.rows[0].key, "limit": WINDOW, "from_end": True}
        size = min(WINDOW, self._total - start)
        if not self._capped and start > self._total // 2:
            return {"offset": self._total - start - size, "limit": size, "from_end": True}
        return {"offset": start, "limit": WINDOW}

    def _take(self, at: int, page: LedgerPage) -> None:
        self._names.update(page.names)
        self._telling = replace(self._telling, names=self._names)
        self._windows[at] = _Window(page.rows)
        self._windows.move_to_end(at)
        while len(self._windows) > KEPT:
            self._windows.popitem(last=False)
        end = at * WINDOW + len(page.rows)
        if self._capped and end >= self._total:
            self._resize(end + (STEP if page.more else 0), capped=page.more)
        self._changed(at * WINDOW, min(end, self._total) - 1)
        self.loaded.emit()

    def _resize(self, total: int, *, capped: bool) -> None:
        self._capped = capped
        if total > self._total:
            self.beginInsertRows(QModelIndex(), self._total, total - 1)
            self._total = total
            self.endInsertRows()
        elif total < self._total:
            self.beginRemoveRows(QModelIndex(), total, self._total - 1)
            self._total = total
            for at in [at for at in self._windows if at * WINDOW >= total]:
                del self._windows[at]
            self.endRemoveRows()

    def _changed(self, first: int, last: int) -> None:
        if last >= first:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self.columns) - 1))


_ANSWERED = frozenset(
    {
        CELL,
        KEY,
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.AccessibleTextRole,
        Qt.ItemDataRole.AccessibleDescriptionRole,
    }
)


def sortable(cls: Any, name: str) -> bool:
    """Tell whether the declaration calls a column, own or carried, sortable."""
    one = naming.field(cls, name)
    return one is not None and one.sortable
