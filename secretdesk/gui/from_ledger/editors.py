"""The only map from kinds to fields of a form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from secretdesk.gui.from_ledger.day_editor import DayEditor
from secretdesk.gui.from_ledger.editor import ChoiceEditor, Editor, FlagEditor, LevelEditor, LineEditor, NoteEditor
from secretdesk.gui.from_ledger.period_editor import PeriodEditor
from secretdesk.gui.from_ledger.ref_editor import RefEditor, RefsEditor

if TYPE_CHECKING:
    from collections.abc import Callable

    from secretdesk.domain.field import Field
    from secretdesk.domain.profile import Profile
    from secretdesk.gui.from_ledger.choosing import Chooser


def _line(one: Field, _profile: Profile, _chooser: Chooser) -> Editor:
    return LineEditor(one)


def _text(one: Field, _profile: Profile, _chooser: Chooser) -> Editor:
    return NoteEditor(one) if one.kind.lines else LineEditor(one)  # type: ignore[attr-defined]


def _read_only(one: Field, _profile: Profile, _chooser: Chooser) -> Editor:
    made = LineEditor(one)
    made.line.setReadOnly(True)
    return made


EDITORS: dict[str, Callable[[Field, Profile, Chooser], Editor]] = {
    "text": _text,
    "serial": _line,
    "day": lambda one, _profile, _chooser: DayEditor(one),
    "moment": lambda one, _profile, _chooser: LineEditor(one, "2026-03-05 14:30"),
    "count": _line,
    "flag": lambda one, _profile, _chooser: FlagEditor(one),
    "choice": lambda one, profile, _chooser: ChoiceEditor(one, profile),
    "level": lambda one, profile, _chooser: LevelEditor(one, profile),
    "period": lambda one, _profile, _chooser: PeriodEditor(one),
    "ref": lambda one, _profile, chooser: RefEditor(one, chooser),
    "refs": lambda one, _profile, chooser: RefsEditor(one, chooser),
    "texts": _line,
    "pairs": _line,
    "blob": _read_only,
    "record": _read_only,
    "patch": _read_only,
    "rows": _read_only,
}


def editor_of(one: Field, profile: Profile, chooser: Chooser) -> Editor:
    """Return the editor of a field, by its kind."""
    return EDITORS[one.kind.name](one, profile, chooser)
