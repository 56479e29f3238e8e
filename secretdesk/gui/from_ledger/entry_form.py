"""A form that follows from a declaration: fields in groups, every fault beside its field and all of them on top."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QScrollArea, QVBoxLayout, QWidget

from secretdesk.domain.ledger import field_of, fields_of, refuse_faults
from secretdesk.errors import BadInput, Fault
from secretdesk.gui.components.fields import FaultList, Field
from secretdesk.gui.components.words import Section
from secretdesk.gui.from_ledger.editors import editor_of
from secretdesk.gui.from_ledger.form_plan import COLUMNS, GROUPS, plan_of
from secretdesk.gui.language import tr
from secretdesk.gui.theme import px
from secretdesk.text import N_

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from secretdesk.domain.profile import Profile
    from secretdesk.gui.from_ledger.choosing import Chooser
    from secretdesk.gui.from_ledger.editor import Editor
    from secretdesk.gui.from_ledger.form_plan import Row


class EntryForm(QWidget):
    """`fixed` are values the form does not ask for; nothing typed is ever lost but by `clear`."""

    changed = Signal(str)

    def __init__(
        self,
        cls: Any,
        profile: Profile,
        chooser: Chooser,
        *,
        fixed: Mapping[str, Any] | None = None,
        plan: Sequence[tuple[str, tuple[Row, ...]]] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.cls, self.fixed = cls, dict(fixed or {})
        self.editors: dict[str, Editor] = {}
        self.places: dict[str, Field] = {}
        self.faults: tuple[Fault, ...] = ()
        self.list = FaultList()
        self.list.chosen.connect(self.go_to)
        self.whole = QVBoxLayout(self)
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.whole.setSpacing(px(8))
        self.whole.addWidget(self.list)
        self._grid = self._columns()
        for group, rows in plan or plan_of(cls, frozenset(self.fixed)):
            self._group(group, rows, profile, chooser)
        self.whole.addLayout(self._grid)
        self.whole.addStretch(1)
        self.reset()

    @staticmethod
    def _columns() -> QGridLayout:
        """Return the one grid of the form: all groups line up."""
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(px(12))
        grid.setVerticalSpacing(px(8))
        for at in range(COLUMNS):
            grid.setColumnStretch(at, 1)
            grid.setColumnMinimumWidth(at, px(24))
        return grid

    def _group(self, group: str, rows: Sequence[Row], profile: Profile, chooser: Chooser) -> None:
        line = self._grid.rowCount()
        if group in GROUPS:
            self._grid.addWidget(Section(GROUPS[group]), line, 0, 1, COLUMNS)
            line += 1
        for row in rows:
            at = 0
            for name, span in row:
                self._grid.addWidget(self._field(name, profile, chooser), line, at, 1, span, Qt.AlignmentFlag.AlignTop)
                at += span
            line += 1

    def _field(self, name: str, profile: Profile, chooser: Chooser) -> Field:
        one = field_of(self.cls, name)
        editor = editor_of(one, profile, chooser)
        editor.changed.connect(lambda name=name: self.changed.emit(name))
        place = Field(one.label, editor, id=name)
        self.editors[name], self.places[name] = editor, place
        return place

    # what was typed

    def reset(self) -> None:
        """Put every field to what its declaration says stands where nothing was typed."""
        self.clear(list(self.editors))
        self.show_faults(())

    def clear(self, names: Sequence[str]) -> None:
        """Put these fields to what the declaration says, or empty them."""
        defaults = {one.name: one.default for one in dataclasses.fields(self.cls)}
        for name in names:
            default = defaults.get(name, dataclasses.MISSING)
            if default in (dataclasses.MISSING, None, (), ""):
                self.editors[name].clear()
            else:
                self.editors[name].show_value(default)

    def kept(self) -> dict[str, str]:
        """Return all that was typed, as text, for a draft."""
        return {name: kept for name, editor in self.editors.items() if (kept := editor.kept())}

    def restore(self, kept: Mapping[str, str]) -> None:
        """Bring back what a draft kept; a field no longer declared is passed over."""
        for name, editor in self.editors.items():
            editor.restore(kept.get(name, ""))

    def values(self) -> tuple[dict[str, Any], list[Fault]]:
        """Read every field: the values as far as they can be read, and a fault for each that cannot."""
        values, faults = dict(self.fixed), []
        for name, editor in self.editors.items():
            try:
                values[name] = editor.read()
            except BadInput as bad:
                faults.append(Fault(field=name, message=bad.message))
                values[name] = None
        return values, faults

    def build(self) -> Any:
        """Return the command typed. Raises `BadInput` with every fault at once."""
        values, faults = self.values()
        unread = {fault.field for fault in faults}
        for one in fields_of(self.cls):
            if one.required and one.name not in unread and values.get(one.name) in (None, "", ()):
                faults.append(Fault(field=one.name, message=N_("field", "Must be filled in.")))
        order = [one.name for one in fields_of(self.cls)]
        refuse_faults(sorted(faults, key=lambda fault: order.index(fault.field)))
        return self.cls(**self.filled(values))

    def filled(self, values: Mapping[str, Any]) -> dict[str, Any]:
        """Return the values with the declaration's own for what was left empty."""
        kept = dict(values)
        for declared in dataclasses.fields(self.cls):
            if kept.get(declared.name) is None and declared.default is not dataclasses.MISSING:
                kept[declared.name] = declared.default
        return kept

    # faults

    def show_faults(self, faults: Sequence[Fault], *, listed: bool = True) -> None:
        """Say every fault beside its field, and all of them on top where `listed`."""
        order = list(self.editors)
        faults = sorted(faults, key=lambda fault: order.index(fault.field) if fault.field in order else len(order))
        self.faults = tuple(faults)
        first: dict[str, Fault] = {}
        for fault in faults:
            first.setdefault(fault.field, fault)
        for name, place in self.places.items():
            place.set_fault(first[name].message if name in first else None)
        self.list.show_faults(faults if listed else [], self.labels())

    def labels(self) -> dict[str, str]:
        return {one.name: tr(one.label) for one in fields_of(self.cls)}

    def first_fault(self) -> None:
        """Go to the first field to mend."""
        for name in self.editors:
            if any(fault.field == name for fault in self.faults):
                self.go_to(name)
                return

    def go_to(self, name: str) -> None:
        if name not in self.editors:
            return
        area = self.parent()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parent()
        if area is not None:
            area.ensureWidgetVisible(self.places[name], 0, px(24))
        self.editors[name].focus.setFocus(Qt.FocusReason.OtherFocusReason)
