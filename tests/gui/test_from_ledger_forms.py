"""Forms that follow from declarations: an editor for every kind, every act's form builds its command, nothing is lost."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from secretdesk.desk.desk import Desk
from secretdesk.domain import kind as kinds
from secretdesk.domain.custody.registering import RegisterIncoming
from secretdesk.domain.field import Field
from secretdesk.domain.kind import Kind
from secretdesk.domain.ledger import ACTS, KINDS, fields_of
from secretdesk.errors import BadInput, Fault
from secretdesk.gui.components.chip import Chip
from secretdesk.gui.components.fields import LONGEST
from secretdesk.gui.from_ledger.cell_words import SAID, Telling, said
from secretdesk.gui.from_ledger.choosing import Candidate, Chooser
from secretdesk.gui.from_ledger.columns import shown_fields
from secretdesk.gui.from_ledger.editor import Editor, LevelEditor, LineEditor, NoteEditor
from secretdesk.gui.from_ledger.editors import EDITORS, editor_of
from secretdesk.gui.from_ledger.entry_form import EntryForm
from secretdesk.gui.from_ledger.form_plan import COLUMNS, plan_of
from secretdesk.gui.from_ledger.period_editor import PeriodEditor
from secretdesk.gui.from_ledger.ref_editor import RefEditor, RefsEditor
from secretdesk.gui.pages.register.register_page import PLAN
from secretdesk.text import N_
from tests.domain.world import state_profile
from tests.gui.unit import busy
from tests.gui.window import settle

Unit = tuple[Desk, dict[str, int]]
NEVER_TYPED = {"blob", "record", "patch", "rows"}


def all_kinds() -> list[Kind]:
    found: list[Kind] = []
    classes = [Kind]
    while classes:
        cls = classes.pop()
        classes += cls.__subclasses__()
        if cls is not Kind and getattr(kinds, cls.__name__, None) is cls:  # slots make each class twice
            found.append(cls())
    return found


@pytest.fixture(scope="module")
def unit(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Unit]:
    desk, at = busy(tmp_path_factory.mktemp("unit") / "vault")
    yield desk, at
    desk.lock()


def field_of_kind(kind: Kind, **more: Any) -> Field:
    return Field(name="value", id=1, label=N_("field", "Value"), kind=kind, **more)


def example(one: Field) -> Any:
    """A value of a field's kind, as an officer might type it."""
    match one.kind:
        case kinds.Count():
            return max(one.kind.low, 3)
        case kinds.Choice(options=options) if options:
            return options[-1][0]
        case kinds.Choice(register=register):
            return state_profile().registers[register][-1][0]
    return {
        "text": "某项 words", "serial": "WX12A345", "day": date(2026, 3, 5), "flag": True, "level": "jimi",
        "moment": datetime(2026, 3, 5, 6, 30, tzinfo=UTC), "period": "10年", "ref": 17, "refs": (17, 18),
        "texts": ("业务一科", "业务二科"), "pairs": (("", "SP-7"),),
    }[one.kind.name]  # fmt: skip


def fill(editor: Editor, one: Field, value: Any) -> None:
    if isinstance(editor, RefEditor):
        editor.take(Candidate(one.kind.to[0], value, "柳闻溪"))  # type: ignore[attr-defined]
    elif isinstance(editor, RefsEditor):
        for id_ in value:
            editor.take(Candidate(one.kind.to[0], id_, f"某 {id_}"))  # type: ignore[attr-defined]
    else:
        editor.show_value(value)


def test_every_kind_has_an_editor_and_words() -> None:
    names = {kind.name for kind in all_kinds()}
    assert len(names) == len(all_kinds()) >= 16
    assert set(EDITORS) == names
    assert set(SAID) == names


@pytest.mark.parametrize("kind", [k for k in all_kinds() if k.name not in NEVER_TYPED], ids=lambda k: k.name)
def test_an_editor_reads_what_it_shows_and_keeps_what_was_typed(unit: Unit, qtbot: QtBot, kind: Kind) -> None:
    desk, _ = unit
    if kind.name in {"ref", "refs"}:
        kind = type(kind)(to=("person",))  # type: ignore[call-arg]
    if kind.name == "choice":
        kind = kinds.Choice(register="urgency")
    one = field_of_kind(kind)
    editor = editor_of(one, desk.profile, Chooser(desk))
    again = editor_of(one, desk.profile, Chooser(desk))
    for widget in (editor, again):
        qtbot.addWidget(widget)
    value = example(one)
    assert editor.read() in (None, False, (), "")
    with qtbot.waitSignal(editor.changed):
        fill(editor, one, value)
    assert editor.read() == value
    again.restore(editor.kept())
    assert again.read() == value
    editor.clear()
    assert editor.read() in (None, False, (), "")
    telling = Telling(profile=desk.profile, today=date(2026, 3, 5), names={("person", 17): "柳", ("person", 18): "邱"})
    assert said(one, value, telling)
    assert said(one, None, telling) == ""


@pytest.mark.parametrize("act", sorted(ACTS))
def test_the_form_of_every_act_builds_its_command_and_survives_as_a_draft(unit: Unit, qtbot: QtBot, act: str) -> None:
    desk, _ = unit
    cls = ACTS[act]
    fixed: dict[str, Any] = {}  # what nobody types: found by the program, handed to the form
    if any(one.required and one.kind.name in NEVER_TYPED for one in fields_of(cls)):
        fixed |= {one.name: b"\x01" for one in fields_of(cls) if one.kind.name in NEVER_TYPED}
    fixed |= {one.name: example(one) for one in fields_of(cls) if one.required and one.hidden and one.name not in fixed}
    form = EntryForm(cls, desk.profile, Chooser(desk), fixed=fixed)
    qtbot.addWidget(form)
    hidden = {one.name for one in fields_of(cls) if one.hidden}
    assert set(form.editors) == {one.name for one in fields_of(cls)} - set(fixed) - hidden
    wanted = dict(fixed)
    for one in fields_of(cls):
        if one.name in form.editors and one.kind.name not in NEVER_TYPED:
            wanted[one.name] = example(one)
            fill(form.editors[one.name], one, wanted[one.name])
    command = form.build()
    for name, value in wanted.items():
        assert getattr(command, name) == value, name
    again = EntryForm(cls, desk.profile, Chooser(desk), fixed=fixed)
    qtbot.addWidget(again)
    again.restore(form.kept())
    assert again.build() == command


@pytest.mark.parametrize("act", sorted(ACTS))
def test_an_empty_form_names_every_field_to_fill_in_at_once(unit: Unit, qtbot: QtBot, act: str) -> None:
    desk, _ = unit
    form = EntryForm(ACTS[act], desk.profile, Chooser(desk))
    qtbot.addWidget(form)
    form.show()
    needed = [one.name for one in fields_of(ACTS[act]) if one.required]
    if not needed:
        assert type(form.build()) is ACTS[act]
        return
    with pytest.raises(BadInput) as caught:
        form.build()
    assert [fault.field for fault in caught.value.faults] == needed
    form.show_faults(caught.value.faults)
    shown = [name for name, place in form.places.items() if not place.fault.isHidden()]
    assert shown == [name for name in needed if name in form.places]
    assert form.list.isVisible()
    form.show_faults(())
    assert not form.list.isVisible()


def test_every_plan_names_every_field_once_in_twelve_columns() -> None:
    for cls, plan in [(RegisterIncoming, PLAN), *((cls, plan_of(cls)) for cls in ACTS.values())]:
        names = [name for _, rows in plan for row in rows for name, _ in row]
        assert sorted(names) == sorted(one.name for one in fields_of(cls) if not one.hidden)
        assert all(sum(span for _, span in row) <= COLUMNS for _, rows in plan for row in rows)


def test_a_fault_is_tied_to_its_field_for_eyes_and_screen_readers(unit: Unit, qtbot: QtBot) -> None:
    desk, _ = unit
    form = EntryForm(ACTS["register_person"], desk.profile, Chooser(desk))
    qtbot.addWidget(form)
    form.show()
    qtbot.waitExposed(form)
    form.show_faults([Fault(field="name", message=N_("field", "Must be filled in."))])
    assert form.editors["name"].focus.accessibleDescription() == "Must be filled in."
    assert form.editors["name"].focus.property("fault")
    assert form.editors["name"].focus.accessibleName() == "Name"
    form.first_fault()
    assert form.focusWidget() is form.editors["name"].focus


def test_ten_megabytes_pasted_are_cut_at_once(unit: Unit, qtbot: QtBot) -> None:
    desk, _ = unit
    QGuiApplication.clipboard().setText("密件\n" * (10 * 2**20 // 7))
    line = editor_of(field_of_kind(kinds.Text(), words=True), desk.profile, Chooser(desk))
    note = editor_of(field_of_kind(kinds.Text(lines=True, limit=4000), words=True), desk.profile, Chooser(desk))
    assert isinstance(line, LineEditor)
    assert isinstance(note, NoteEditor)
    for editor in (line, note):
        qtbot.addWidget(editor)
        editor.show()
        editor.focus.setFocus()
        began = datetime.now(UTC)
        QTest.keyClick(editor.focus, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        assert (datetime.now(UTC) - began).total_seconds() < 1
        assert 0 < len(editor.kept()) <= LONGEST + 1
    assert "\n" not in line.kept()
    QGuiApplication.clipboard().clear()


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("10", "10年"),
        ("6个月", "6个月"),
        ("24个月", "2年"),
        ("长期", "长期"),
        ("2030年1月1日", "2030年1月1日"),
        ("会议开始前", "会议开始前"),
    ],
)
def test_a_period_is_typed_by_number_or_as_it_is_printed(unit: Unit, qtbot: QtBot, typed: str, value: str) -> None:
    desk, _ = unit
    editor = editor_of(field_of_kind(kinds.PeriodKind()), desk.profile, Chooser(desk))
    assert isinstance(editor, PeriodEditor)
    qtbot.addWidget(editor)
    editor.line.setText(typed)
    editor.line.editingFinished.emit()
    assert editor.read() == value
    editor.show_value(value)
    assert editor.read() == value


def test_a_period_that_is_no_number_of_its_unit_is_a_fault(unit: Unit, qtbot: QtBot) -> None:
    desk, _ = unit
    editor = editor_of(field_of_kind(kinds.PeriodKind()), desk.profile, Chooser(desk))
    qtbot.addWidget(editor)
    editor.restore("years:十")
    with pytest.raises(BadInput) as caught:
        editor.read()
    assert caught.value.id == "bad-period"


def test_a_pointer_is_found_by_part_of_its_name_and_never_guessed(unit: Unit, qtbot: QtBot) -> None:
    desk, at = unit
    editor = editor_of(field_of_kind(kinds.Ref(to=("person",))), desk.profile, Chooser(desk))
    assert isinstance(editor, RefEditor)
    qtbot.addWidget(editor)
    editor.show()
    qtbot.waitExposed(editor)
    editor.line.setFocus()
    editor.line.setText("闻溪")
    editor.line.textEdited.emit("闻溪")
    with pytest.raises(BadInput) as caught:
        editor.read()
    assert caught.value.id == "not-chosen"
    qtbot.waitUntil(lambda: bool(editor.offers.found()))
    assert [one.words for one in editor.offers.found()] == ["柳闻溪"]
    QTest.keyClick(editor.line, Qt.Key.Key_Return)
    assert (editor.read(), editor.line.text()) == (at["柳闻溪"], "柳闻溪")
    QTest.keyClick(editor.line, Qt.Key.Key_Backspace)
    with pytest.raises(BadInput):
        editor.read()
    settle(qtbot)


def test_several_pointers_are_chips_and_backspace_drops_the_last(unit: Unit, qtbot: QtBot) -> None:
    desk, _ = unit
    editor = editor_of(field_of_kind(kinds.Refs(to=("person",))), desk.profile, Chooser(desk))
    assert isinstance(editor, RefsEditor)
    qtbot.addWidget(editor)
    editor.resize(320, 120)
    editor.show()
    for id_, name in ((17, "柳闻溪"), (18, "邱明朗"), (17, "柳闻溪")):
        editor.take(Candidate("person", id_, name))
    qtbot.waitExposed(editor)
    settle(qtbot)
    assert editor.read() == (17, 18)
    chips = [chip for chip in editor.findChildren(Chip) if chip.isVisible()]
    assert [chip.accessibleName() for chip in chips] == ["柳闻溪", "邱明朗"]
    assert all(editor.rect().contains(chip.mapTo(editor, chip.rect().bottomRight())) for chip in chips)
    QTest.keyClick(editor.line, Qt.Key.Key_Backspace)
    assert editor.read() == (17,)
    editor.line.setText("谁")
    with pytest.raises(BadInput):
        editor.read()


def test_a_levels_key_chooses_it_and_arrows_move_on(unit: Unit, qtbot: QtBot) -> None:
    desk, _ = unit
    editor = editor_of(field_of_kind(kinds.Level()), desk.profile, Chooser(desk))
    assert isinstance(editor, LevelEditor)
    qtbot.addWidget(editor)
    editor.press(2)
    assert editor.read() == "jimi"
    QTest.keyClick(editor.switch, Qt.Key.Key_Right)
    assert editor.read() == "mimi"
    editor.press(9)
    assert editor.read() == "mimi"


def test_every_column_of_every_ledger_can_be_said(unit: Unit) -> None:
    desk, _ = unit
    telling = Telling(profile=desk.profile, today=date(2026, 3, 5))
    for cls in KINDS.values():
        for one in shown_fields(cls).values():
            assert said(one, None, telling) == ""
            if one.kind.name not in NEVER_TYPED:
                assert said(one, example(one), telling), (cls, one.name)
