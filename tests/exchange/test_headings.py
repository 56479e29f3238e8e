"""Headings find their fields: by stable id, label in both languages and the synonyms of the profile; rivals are told."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from secretdesk.domain.numbering import item_number
from secretdesk.exchange import headings
from secretdesk.exchange.heading_rows import key
from secretdesk.exchange.headings import ID, LABEL, PART, SYNONYM
from secretdesk.text import LANGUAGES, say
from tests.exchange.fields import FIELDS, PROFILE

ROOT = Path(__file__).resolve().parents[2]


def fields(ledger: str, *texts: str) -> list[str | None]:
    return [one.field for one in headings.match(texts, FIELDS[ledger], PROFILE, ledger)]


@pytest.mark.parametrize("ledger", FIELDS)
def test_every_field_is_found_by_its_id_and_its_labels(ledger: str) -> None:
    for name, field in FIELDS[ledger].items():
        assert fields(ledger, name) == [name]
        for language in LANGUAGES:
            word = say(field.label, language)
            (found,) = fields(ledger, word)
            assert found is not None
            own = PROFILE.synonyms.get(f"{ledger}.{found}", ())
            assert word in own or say(FIELDS[ledger][found].label, language) == word


@pytest.mark.parametrize(
    ("ledger", "heading", "field"),
    [
        ("documents", "标题", "title"), ("documents", "文件名称", "title"), ("documents", "题 名", "title"), ("documents", "公文标题", "title"),
        ("documents", "密级", "level"), ("documents", "密 级", "level"), ("documents", "密级（保密期限）", "level"), ("documents", "份号", "copy_no"),
        ("documents", "份数", "copies"), ("documents", "收文日期", "received_on"), ("documents", "来文日期", "received_on"),
        ("documents", "登记日期", "received_on"), ("documents", "来文单位", "issuer"), ("documents", "发文机关", "issuer"),
        ("documents", "来文机关", "issuer"), ("documents", "文号", "document_no"), ("documents", "来文字号", "document_no"),
        ("documents", "公文编号", "document_no"), ("documents", "页数", "pages"), ("documents", "备注", "remark"),
        ("documents", "保密期限", "period"), ("documents", "存放位置", "place"), ("documents", "存放地点", "place"), ("documents", "责任人", "custodian"),
        ("documents", "保管人", "custodian"), ("documents", "编号", "register_no"), ("documents", "收文 日期", "received_on"),
        ("documents", "文件 份号", "copy_no"), ("documents", "密级/期限", "level"), ("documents", "TITLE", "title"), ("documents", "标题：", "title"),
        ("documents", "收文　日期", "received_on"), ("documents", "序号", None), ("documents", "归还 日期", None), ("documents", "签收人/日期", None), ("documents", "日期（收文）", "received_on"), ("documents", "天气", None),
        ("carriers", "载体编号", "number"), ("carriers", "编号", "number"), ("carriers", "名称", "name"), ("carriers", "容量", "capacity"),
        ("carriers", "序列号", "serial_no"), ("carriers", "S/N", "serial_no"), ("carriers", "登记日期", "registered_on"), ("carriers", "类别", "carrier_kind"),
        ("carriers", "责任人", "custodian"), ("people", "姓名", "name"), ("people", "编号", "staff_no"), ("people", "涉密等级", "tier"), ("people", "基本情况 部门", "department"), ("people", "家属 部门", None),
        ("documents", "来文情况 日期", "received_on"), ("documents", "归还情况 日期", None), ("people", "基本情况", None),
        ("computers", "保密编号", "former_no"), ("computers", "硬盘序列号", "disks"), ("computers", "资产编号", "asset_no"), ("computers", "操作系统", "system"),
        ("equipment", "设备名称", "equipment_kind"), ("equipment", "是否含存储部件", "has_storage"), ("copies", "登记号", "register_no"),
        ("places", "名称", "name"), ("places", "密级", "level"), ("places", "责任人", "keeper"),
    ],
)  # fmt: skip
def test_the_words_of_the_trade_are_known(ledger: str, heading: str, field: str | None) -> None:
    assert fields(ledger, heading) == [field]


def test_two_columns_for_one_field_are_told_apart_by_how_sure_they_are() -> None:
    found = headings.match(["题名", "title", "公文标题", "密级"], FIELDS["documents"], PROFILE, "documents")
    assert [(one.field, one.rival) for one in found] == [(None, 1), ("title", None), (None, 1), ("level", None)]
    assert [one.score for one in found] == [SYNONYM, ID, SYNONYM, LABEL]


def test_a_guess_from_part_of_a_heading_gives_way_silently() -> None:
    found = headings.match(["密级", "领导 密级"], FIELDS["documents"], PROFILE, "documents")
    assert [(one.field, one.rival) for one in found] == [("level", None), (None, None)]
    assert headings.match(["领导 密级"], FIELDS["documents"], PROFILE, "documents")[0].score == PART


def test_a_number_that_is_none_of_ours_is_a_former_number() -> None:
    def field(*samples: str, heading: str = "载体编号") -> str | None:
        return headings.match([heading], FIELDS["carriers"], PROFILE, "carriers", lambda _column: samples)[0].field

    assert field("XX-U-001", "XX-U-002") == "former_no"
    assert field(item_number("F", 2026, 11), "XX-U-002") == "number"
    assert field() == "number"
    assert field("XX-U-001", heading="number") == "number"
    assert field("F26-0011-C", heading="原编号") == "former_no"


def test_every_synonym_of_the_profile_is_of_a_field_or_a_choice_and_stands_once() -> None:
    data = json.loads((ROOT / "resources" / "profiles" / "cn_state.json").read_text(encoding="utf-8"))["synonyms"]
    names = {name for one in FIELDS.values() for name in one} | {
        f"{ledger}.{n}" for ledger, one in FIELDS.items() for n in one
    }
    registers = {f"{name}:{id_}" for name, entries in PROFILE.registers.items() for id_, _, _ in entries}
    options = {
        f"{name}:{id_}"
        for one in FIELDS.values()
        for name, field in one.items()
        for id_, _ in getattr(field.kind, "options", ())
    }
    assert {name for name in data if name not in {"*", "alone", "groups", "expires_on"}} <= names | registers | options
    for name, words in data.items():
        assert len({key(word) for word in words}) == len(words), name
    for ledger, one in FIELDS.items():
        claimed: dict[str, str] = {}
        for name in one:
            for word in data.get(f"{ledger}.{name}", ()):
                assert claimed.setdefault(key(word), name) == name, (ledger, word)
