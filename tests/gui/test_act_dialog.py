"""Any act as a dialog: faults and refusals said in place, second signatures asked for, corrections with what stood."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from secretdesk.desk import look
from secretdesk.desk.desk import Desk
from secretdesk.domain.ledger import ACTS
from secretdesk.domain.ledgers import Copy, Document, Person
from secretdesk.domain.roles import COSIGNED
from secretdesk.gui.from_ledger.signatures import SignatureRow, may_sign
from secretdesk.gui.pages.act_dialog import ActDialog
from secretdesk.gui.pages.ledger.correct_dialog import CorrectDialog
from tests.gui.unit import busy, passphrase
from tests.gui.window import settle

Unit = tuple[Desk, dict[str, int]]


@pytest.fixture
def unit(tmp_path: Path) -> Iterator[Unit]:
    desk, at = busy(tmp_path / "vault")
    yield desk, at
    desk.lock()


@pytest.fixture(scope="module")
def seen(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Unit]:
    """A unit that is only looked at."""
    desk, at = busy(tmp_path_factory.mktemp("seen") / "vault")
    yield desk, at
    desk.lock()


@pytest.mark.parametrize("act", ["undo_import", "register_person", "register_computer"])
def test_the_first_empty_field_has_the_keys(seen: Unit, qtbot: QtBot, act: str) -> None:
    desk, _ = seen
    dialog = ActDialog(desk, act)
    qtbot.addWidget(dialog)
    dialog.show()
    empty = [one for one in dialog.form.editors.values() if not one.kept()]
    assert dialog.focusWidget() is empty[0].focus
    dialog.reject()


def entries(desk: Desk) -> int:
    return desk.read(lambda reading: reading.next_id)


def sign(row: SignatureRow, account: str, wrong: str = "") -> None:
    row.who.choose(account)
    for character in passphrase(account).decode() + wrong:
        row.passphrase._type(character)


@pytest.mark.parametrize("act", sorted(ACTS))
def test_every_act_opens_as_a_dialog_with_the_signatures_it_needs(seen: Unit, qtbot: QtBot, act: str) -> None:
    desk, _ = seen
    dialog = ActDialog(desk, act)
    qtbot.addWidget(dialog)
    assert len(dialog.signatures.rows) == len(COSIGNED.get(act, ()))
    for row, roles in zip(dialog.signatures.rows, COSIGNED.get(act, ()), strict=True):
        assert {one.role for one in may_sign(desk, roles)} <= roles
        assert not row.drop.isVisibleTo(dialog)
    dialog.reject()


def test_everything_to_mend_is_said_at_once_and_nothing_recorded(unit: Unit, qtbot: QtBot) -> None:
    desk, _ = unit
    dialog = ActDialog(desk, "register_carrier")
    qtbot.addWidget(dialog)
    dialog.show()
    before = entries(desk)
    dialog.form.editors["name"].restore("移动硬盘")
    dialog.go()
    assert {fault.field for fault in dialog.form.faults} == {"carrier_kind", "level", "place"}
    assert dialog.form.editors["acquired_on"].read() == desk.context(0).today, "most acts are of the day"
    assert dialog.form.list.isVisible()
    assert dialog.form.editors["name"].kept() == "移动硬盘"
    assert entries(desk) == before


def test_faults_only_the_rules_know_stand_beside_their_fields_too(unit: Unit, qtbot: QtBot) -> None:
    desk, at = unit
    dialog = ActDialog(desk, "register_carrier")
    qtbot.addWidget(dialog)
    dialog.show()
    for name, text in (
        ("carrier_kind", "usb_stick"),
        ("name", "又一只U盘"),
        ("level", "mimi"),
        ("serial_no", "WX12A345"),
    ):
        dialog.form.editors[name].restore(text)
    dialog.form.editors["place"].show_value(at["cabinet2"], "2号柜 二层")
    dialog.go()
    settle(qtbot)
    assert [fault.field for fault in dialog.form.faults] == ["serial_no"]
    assert dialog.isVisible()
    assert dialog.button.isEnabled()


def test_a_refusal_is_said_in_place_and_makes_room_for_the_signature_that_settles_it(unit: Unit, qtbot: QtBot) -> None:
    desk, at = unit
    dialog = ActDialog(desk, "void", {"kind": "copy", "object": at["in_store"]})
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.about().startswith("D26-0004")
    dialog.form.editors["reason"].restore("重复登记")
    before = entries(desk)
    dialog.go()
    settle(qtbot)
    assert "Leader in charge of secrecy" in dialog.refused.text()
    assert [past.event.note for past in look.recent(desk, 1) if past.act == "note_refused"] == ["refused"]
    (row,) = dialog.signatures.rows
    sign(row, "jian", wrong="x")
    dialog.go()
    settle(qtbot)
    assert row.cosigner is None
    assert row._typed.fault.text()
    assert entries(desk) == before + 1, "the refusal alone"
    sign(row, "jian")
    with qtbot.waitSignal(dialog.done_, timeout=10000):
        dialog.go()
    settle(qtbot)
    record = desk.read(lambda reading: reading.facts.get(Copy, at["in_store"]))
    assert record is not None
    assert record.state == "voided"
    assert row.cosigner is None, "keys are wiped with the act"


def test_who_is_at_the_desk_is_not_offered_as_second_person(seen: Unit) -> None:
    desk, _ = seen
    offered = {one.name for one in may_sign(desk)}
    assert offered == {"jian", "wen", "tan", "ru"}
    assert {one.name for one in may_sign(desk, frozenset({"secrecy_leader"}))} == {"jian"}


def test_a_block_is_red_and_asks_for_nobody(unit: Unit, qtbot: QtBot) -> None:
    desk, at = unit
    dialog = ActDialog(desk, "move", {"items": (at["overdue"],)})
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.form.editors["place"].show_value(at["cabinet3"], "3号柜 三层")
    dialog.go()
    settle(qtbot)
    assert "Not in store" in dialog.refused.text()
    assert not dialog.signatures.rows


def test_only_what_differs_is_corrected_and_the_old_stays_in_the_chain(unit: Unit, qtbot: QtBot) -> None:
    desk, at = unit
    dialog = CorrectDialog(desk, "document", at["document"])
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.form.editors["reason"].restore("录入漏字")
    before = entries(desk)
    dialog.go()
    settle(qtbot)
    assert "Nothing differs" in dialog.refused.text()
    dialog.fields.editors["title"].restore("关于某类数据报送的若干规定")
    dialog.fields.editors["pages"].restore("20")
    assert not dialog.fields.places["title"]._sign.isHidden()
    assert dialog.fields.places["issuer"]._sign.isHidden()
    with qtbot.waitSignal(dialog.done_, timeout=10000) as told:
        dialog.go()
    assert len(told.args[0].changes) == 5, "the document and its four copies"
    settle(qtbot)
    assert entries(desk) == before + 5
    record = desk.read(lambda reading: reading.facts.get(Document, at["document"]))
    assert record is not None
    assert (record.title, record.pages) == ("关于某类数据报送的若干规定", 20)
    detail = look.detail(desk, "document", at["document"])
    assert detail is not None
    assert detail.chain[0].event.reason == "录入漏字"


@pytest.mark.parametrize(
    ("name", "typed", "value"),
    [("heads", "业务二科", "业务二科"), ("letter_until", "2030-06-01", "2030-06-01"), ("post", "科长", "科长")],
)
def test_every_kind_of_field_is_corrected_as_typed(unit: Unit, qtbot: QtBot, name: str, typed: str, value: str) -> None:
    desk, at = unit
    dialog = CorrectDialog(desk, "person", at["柳闻溪"])
    qtbot.addWidget(dialog)
    dialog.form.editors["reason"].restore("改")
    dialog.fields.editors[name].restore(typed)
    with qtbot.waitSignal(dialog.done_, timeout=10000):
        dialog.go()
    settle(qtbot)
    record = desk.read(lambda reading: reading.facts.get(Person, at["柳闻溪"]))
    assert str(getattr(record, name)) == value


def test_a_scope_and_a_keeper_are_corrected_by_pointing(unit: Unit, qtbot: QtBot) -> None:
    desk, at = unit
    dialog = CorrectDialog(desk, "document", at["document"])
    qtbot.addWidget(dialog)
    dialog.form.editors["reason"].restore("补知悉范围")
    scope = dialog.fields.editors["scope_people"]
    scope.show_named({at["柳闻溪"]: "柳闻溪", at["邱明朗"]: "邱明朗"})  # type: ignore[attr-defined]
    with qtbot.waitSignal(dialog.done_, timeout=10000):
        dialog.go()
    settle(qtbot)
    record = desk.read(lambda reading: reading.facts.get(Document, at["document"]))
    assert record is not None
    assert record.scope_people == (at["柳闻溪"], at["邱明朗"])


def test_a_correction_that_nobody_makes_alone_asks_for_the_second_person(unit: Unit, qtbot: QtBot) -> None:
    desk, at = unit
    dialog = CorrectDialog(desk, "person", at["柳闻溪"])
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.form.editors["reason"].restore("复审")
    dialog.fields.editors["tier"].restore("important")
    dialog.go()
    settle(qtbot)
    (row,) = dialog.signatures.rows
    sign(row, "jian")
    with qtbot.waitSignal(dialog.done_, timeout=10000):
        dialog.go()
    settle(qtbot)
    record = desk.read(lambda reading: reading.facts.get(Person, at["柳闻溪"]))
    assert record is not None
    assert record.tier == "important"
