"""Questions as officers type them: the trade's short words, months and years by their names, words without their key."""

from __future__ import annotations

from datetime import date

import pytest

from secretdesk.desk import find, find_hint, look, profiles, scanning, synonyms
from secretdesk.domain.custody.people import RegisterPlace
from secretdesk.domain.ledger import LEDGERS
from secretdesk.vault import query, tables
from tests.desk.conftest import Unit

TODAY = date(2026, 1, 20)
LEXICON = synonyms.lexicon(profiles.load("cn_state"))


def asked(text: str, ledger: str = "copies") -> query.Query:
    return query.parse(text, tables.table_of(LEDGERS[ledger]), today=TODAY, lexicon=LEXICON)


@pytest.mark.parametrize(
    ("said", "plain"),
    [("收文:上月", "收文:2025-12"), ("收文:上个月", "收文:2025-12"), ('received:"last month"', "收文:2025-12"), ("收文:去年", "收文:2025"),
     ("收文:今年", "收文:2026"), ("收文:本年度", "收文:2026"), ("应还:下月", "应还:2026-02"), ("应还:明年", "应还:2027"), ("收文:3月", "收文:2026-03"),
     ("收文:3月份", "收文:2026-03"), ("收文:3月5日", "收文:2026-03-05"), ("收文>=3月", "收文>=2026-03"), ("收文:1月..3月", "收文:2026-01..2026-03"),
     ("应还<3个月", "应还<3m"), ("应还:上周", "应还:2026-01-12..2026-01-18"), ("收到:2026-03", "收文:2026-03"), ("在谁手里:张", "持有人:张"),
     ("状态:借出", "状态:借阅中"), ("是:借出", "是:借阅中"), ("状态:销毁", "状态:已销毁"), ("是:销毁", "是:已销毁"), ("状态:遗失", "状态:lost"), ("状态:逾期", "是:逾期"),
     ("是:超期", "是:逾期"), ("密级:机密以上", "密级>=机密"), ("密级:秘密及以下", "密级<=秘密"), ("级别:机密", "密级:机密"), ("销毁:2025", "closed:2025"),
     ("离库:去年", "closed:2025"), ("保密期限:十年", "period:十年"), ("状态:已销毁 销毁:去年", "state:destroyed closed:2025")],
)  # fmt: skip
def test_short_words_mean_what_the_long_ones_do(said: str, plain: str) -> None:
    found, wanted = asked(said), asked(plain)
    assert found.mistakes == wanted.mistakes == ()
    assert found.where == wanted.where
    assert found.where


def test_a_period_is_asked_for_as_it_is_marked() -> None:
    assert asked("保密期限:120个月").where == asked("period:10年").where == (query.Where("period", "=", "10年"),)
    assert asked("载体:优盘", "carriers").where == asked("类别:U盘", "carriers").where


@pytest.mark.parametrize("text", ["收文:13月", "收文:2月30日", "密级:机密以上,秘密", "密级>机密以上", "状态>逾期"])
def test_what_means_nothing_is_still_a_mistake(text: str) -> None:
    assert len(asked(text).mistakes) == 1


@pytest.mark.parametrize(
    ("text", "line"),
    [("机密 收文:2026-03", "密级:机密 收文:2026-03"), ("逾期 保密室", "是:逾期 保密室"), ("绝密", "密级:绝密"), ("已销毁", "状态:已销毁"),
     ("借出 优盘", "状态:借出 类别:优盘"), ("overdue", "is:overdue"), ("某某计划", ""), ("密级:绝密", ""), ("-绝密", ""),
     ("逾期 韩立言", "是:逾期 持有人:韩立言"), ("机密 A1", "密级:机密 place:A1")],
)  # fmt: skip
def test_words_without_their_key_are_given_it(test_desk: Unit, text: str, line: str) -> None:
    assert find_hint.line(test_desk.desk, text) == line


def test_the_hint_comes_where_nothing_was_found_and_only_there(test_desk: Unit) -> None:
    hinted = find.find(test_desk.desk, "绝密 收文:2001")
    assert hinted.said is not None
    assert hinted.said.values == {"line": "密级:绝密 收文:2001"}
    assert find.find(test_desk.desk, "密级:绝密 收文:2001").said is None
    assert find.find(test_desk.desk, "某某不存在").said is None


def test_what_lies_on_a_shelf_lies_in_its_room(test_desk: Unit) -> None:
    desk = test_desk.desk
    room = desk.perform(RegisterPlace(code="K1", name="三楼库房", level="juemi")).first
    cabinet = desk.perform(RegisterPlace(code="K2", name="7号柜", level="juemi", parent=room)).first
    shelf = desk.perform(RegisterPlace(code="K3", name="二层", level="juemi", parent=cabinet)).first
    test_desk.receive("架上件", copies="1-3", place=shelf)
    test_desk.receive("另一件", copies="7", place=shelf)
    for text, n in (
        ("位置:三楼库房", 4),
        ("位置:7号柜", 4),
        ("位置:二层", 4),
        ("位置:K1", 4),
        ("位置:三楼库房,7号柜", 4),
        ("标题:另一件 -位置:三楼库房", 0),
    ):
        assert len(look.page(desk, "copies", look.query(desk, "copies", text)).rows) == n, text
    places = look.page(desk, "places", look.query(desk, "places", "位置:三楼库房")).rows
    assert {one.values["code"] for one in places} == {"K2", "K3"}


@pytest.mark.parametrize("text", ["\ud83d", "年度\udc00", "holder:\ud800", "-\udcff", "title:\udcff"])
def test_half_a_sign_is_looked_for_and_not_found(test_desk: Unit, text: str) -> None:
    found = find.find(test_desk.desk, text)
    assert found.exact is None
    assert scanning.scan(test_desk.desk, text).status == "text"


def test_what_is_called_just_as_typed_is_offered_first(test_desk: Unit) -> None:
    desk = test_desk.desk
    cabinet = desk.perform(RegisterPlace(code="K9", name="9号柜", level="juemi")).first
    for at in range(1, 6):
        desk.perform(RegisterPlace(code=f"K9-{at}", name=f"9号柜 {at}层", level="juemi", parent=cabinet))
    for typed in ("K9", "9号柜"):
        offered = look.choices(desk, "place", typed, limit=3)
        assert offered[0] == (cabinet, "9号柜")
        assert len({id_ for id_, _ in offered}) == 3
