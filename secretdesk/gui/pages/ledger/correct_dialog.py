"""Mending an entry: the fields as they stand, what was changed beside them, and why; the old value stays in the journal."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from secretdesk.domain.correctable import CORRECTABLE
from secretdesk.domain.ledger import KINDS, field_of, fields_of, refuse_faults
from secretdesk.errors import BadInput, Fault
from secretdesk.gui.components.words import Section
from secretdesk.gui.from_ledger.entry_form import EntryForm
from secretdesk.gui.from_ledger.form_plan import flowing
from secretdesk.gui.from_ledger.ref_editor import RefsEditor
from secretdesk.gui.pages.act_dialog import ActDialog
from secretdesk.text import N_

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from secretdesk.desk.desk import Desk
    from secretdesk.domain.custody.correcting import Correct
    from secretdesk.gui.from_ledger.choosing import Chooser


class _Record(EntryForm):
    """The form of a record instead of a command: only what may be mended, filled with what stands."""

    def __init__(self, kind: str, desk: Desk, chooser: Chooser) -> None:
        cls = KINDS[kind]
        fields = [one for one in fields_of(cls) if one.name in CORRECTABLE[kind]]
        super().__init__(_Shown(cls), desk.profile, chooser, plan=[("", flowing(fields))])


class _Shown:
    """A record's declaration without its defaults: nothing is filled in but what stands."""

    __dataclass_fields__: dict[str, Any] = {}  # noqa: RUF012 -- dataclasses' own name, and there are none

    def __init__(self, cls: Any) -> None:
        self.FIELDS = tuple(replace(one, required=False) for one in cls.FIELDS)


class CorrectDialog(ActDialog):
    """Opened for one object; only fields that differ from what stands become changes."""

    def __init__(self, desk: Desk, kind: str, id_: int, parent: QWidget | None = None) -> None:
        self.kind, self.id = kind, id_
        self.record: Any = desk.read(lambda reading: reading.facts.get(KINDS[kind], id_))
        super().__init__(desk, "correct", {"kind": kind, "object": id_, "changes": ()}, parent=parent)

    def make_form(self, chooser: Chooser, fixed: dict[str, Any]) -> EntryForm:
        form = EntryForm(self.cls, self.desk.profile, chooser, fixed=fixed)
        self.fields = _Record(self.kind, self.desk, chooser)
        self.before = self._fill(chooser)
        self.fields.changed.connect(self._sign)
        form.whole.insertWidget(1, Section(N_("dialog", "As it should stand")))
        form.whole.insertWidget(2, self.fields)
        form.whole.insertWidget(3, Section(N_("dialog", "Why")))
        return form

    def _fill(self, chooser: Chooser) -> dict[str, Any]:
        """Show what stands; return how each field reads then, so that only what was changed counts."""
        for name, editor in self.fields.editors.items():
            value = getattr(self.record, name)
            kinds = getattr(field_of(self.record, name).kind, "to", ())
            ids = value if isinstance(value, tuple) else (value,)
            names = chooser.names(kinds, [id_ for id_ in ids if id_ is not None]) if kinds else {}
            if isinstance(editor, RefsEditor):
                editor.show_named({id_: names.get(id_, f"#{id_}") for id_ in value or ()})
            else:
                editor.show_value(value, names.get(value, "") if kinds else "")
        return {name: editor.kept() for name, editor in self.fields.editors.items()}

    def _sign(self, name: str) -> None:
        """Put a sign at what differs from what stands."""
        changed = self.fields.editors[name].kept() != self.before[name]
        self.fields.places[name].set_sign("pen-line" if changed else "")

    def command(self) -> Any:
        changes: list[tuple[str, str]] = []
        faults: list[Fault] = []
        for name, editor in self.fields.editors.items():
            if editor.kept() == self.before[name]:
                continue
            try:
                changes.append((name, typed(field_of(self.record, name).kind, editor.read())))
            except BadInput as bad:
                faults.append(Fault(field=name, message=bad.message))
        self.fields.show_faults(faults)
        refuse_faults(faults)
        command: Correct = self.form.build()
        return replace(command, changes=tuple(changes))

    def _mend(self, bad: BadInput) -> None:
        mine = [fault for fault in bad.faults if fault.field in self.fields.editors]
        self.fields.show_faults(mine)
        if mine:
            self.fields.first_fault()
        else:
            super()._mend(bad)


def typed(kind: Any, value: Any) -> str:
    """Return a value as its kind reads it back: choices and pointers by id."""
    if kind.name == "flag":
        return "1" if value else "0"
    if kind.name == "refs":
        return ",".join(str(id_) for id_ in value or ())
    return str(kind.format(value))
