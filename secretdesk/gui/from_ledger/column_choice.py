"""Which columns of a ledger are shown: chosen from a menu, told to whoever keeps it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from secretdesk.gui.from_ledger.columns import head_of, shown_fields
from secretdesk.gui.language import tr
from secretdesk.text import N_

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from secretdesk.gui.from_ledger.table_model import LedgerModel


class ColumnChoice:
    """The choice for one table; `keep` gets the names in their order, none for the columns as they were."""

    def __init__(self, model: LedgerModel, keep: Callable[[list[str]], None]) -> None:
        self.model, self._keep = model, keep
        self._fields = shown_fields(model.cls)

    def menu(self, parent: QWidget) -> QMenu:
        """Return the menu that shows and hides columns."""
        menu = QMenu(parent)
        shown = [one.name for one in self.model.fields]
        for name, one in self._fields.items():
            action = menu.addAction(tr(head_of(self.model.cls, one)))
            action.setCheckable(True)
            action.setChecked(name in shown)
            action.toggled.connect(lambda on, name=name: self._toggle(name, shown=on))
        menu.addSeparator()
        menu.addAction(tr(N_("ledger page", "Columns as they were"))).triggered.connect(lambda: self._set([]))
        return menu

    def _toggle(self, name: str, *, shown: bool) -> None:
        names = [one.name for one in self.model.fields if one.name != name]
        self._set([*names, name] if shown else names)

    def _set(self, names: list[str]) -> None:
        order = [*self.model.cls.LEDGER.columns, *self._fields]
        names.sort(key=order.index)
        self.model.choose(names)
        self._keep(names)
