"""The grammar of the search: its form, what it means of a ledger, and what is said of mistakes."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secretdesk.desk import synonyms
from secretdesk.domain.item import OUT
from secretdesk.domain.ledgers import Carrier, Copy, Document, Person, Place
from secretdesk.text import say
from secretdesk.vault import grammar, search, tables
from secretdesk.vault.grammar import Term, Value
from secretdesk.vault.query import Condition, Either, Query, Where, keys_of, parse
from secretdesk.vault.query_keys import KEYS
from tests.vault.world import PROFILE, TODAY, World, carrier, incoming, new_world, person, place

LEXICON = synonyms.lexicon(PROFILE)
SOON = (TODAY + timedelta(days=30)).isoformat()


def read(text: str, ledger: type[Any] = Copy) -> Query:
    return parse(text, tables.table_of(ledger), today=TODAY, lexicon=LEXICON)


# --- the form --------------------------------------------------------------------------------------------------------

PIECES = st.text(
    st.one_of(st.sampled_from("abz09-.<>:=保密柜张、,"), st.characters(exclude_categories=["C", "Z"])), max_size=8
).map(lambda text: text.translate(dict.fromkeys(map(ord, '"“”＂'))))
KEY = st.one_of(
    st.sampled_from(["level", "holder", "密级", "due", "is"]), st.from_regex("[a-z][a-z_]{0,6}", fullmatch=True)
)


@st.composite
def terms(draw: st.DrawFn) -> Term:
    values = [
        Value(" ".join(text.split()), draw(st.booleans()))
        for text in draw(st.lists(PIECES.map(lambda t: unicodedata.normalize("NFKC", t)), min_size=1, max_size=3))
    ]
    values = [one for one in values if one.text] or [Value("x")]
    if draw(st.booleans()):
        operator = draw(st.sampled_from([":", "<", "<=", ">", ">="]))
        return Term(values=tuple(values), key=draw(KEY), operator=operator, negated=draw(st.booleans()))
    return Term(values=tuple(values[:1]), negated=draw(st.booleans()))


def same(term: Term) -> Term:
    """A value that must be quoted to be typed comes back quoted."""

    def typed(one: Value) -> Value:
        return Value(one.text, grammar.write_one(replace(term, values=(one,))).endswith('"'))

    return replace(term, values=tuple(map(typed, term.values)))


@given(st.lists(terms(), max_size=5))
def test_what_is_written_is_read_again(given_: list[Term]) -> None:
    line = grammar.write(given_)
    found = grammar.read(line)
    assert found == tuple(map(same, given_))
    assert grammar.read(grammar.write(found)) == found


@given(st.text(max_size=120))
def test_every_line_is_read_and_stays_what_it_is(text: str) -> None:
    found = grammar.read(text)
    again = grammar.read(grammar.write(found))
    assert again == tuple(map(same, found))
    ends = 0
    for term in found:
        assert ends <= term.start < term.end <= len(text)
        ends = term.end


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        ("密级：机密", "密级:机密"),
        ("期限＜30天", "期限<30天"),
        ("due ≤ x", "due ≤ x"),
        ("due≤30d", "due<=30d"),
        ("due＞＝2026", "due>=2026"),
        ("holder:张、李，王", "holder:张,李,王"),
        ("“年度 计划”", '"年度 计划"'),
        ("－草案", "-草案"),
        ("level=jimi", "level:jimi"),
        ("16:30", "16:30"),
        ("D26-0093-02-H", "D26-0093-02-H"),
        ('title:"a b', 'title:"a b"'),
        ("- x", "- x"),
        ('"-x"', '"-x"'),
        ("", ""),
    ],
)
def test_full_width_signs_and_chinese_quotes_are_their_plain_ones(typed: str, plain: str) -> None:
    assert grammar.write(grammar.read(typed)) == plain


# --- what it means ---------------------------------------------------------------------------------------------------


OUT_NOW = Where("state", "in", tuple(sorted(OUT)))


def among(column: str, *values: str) -> Where:
    return Where(column, "in", values)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", Query()),
        ("保密 通知", Query((), "保密 通知")),
        ("level:jimi", Query((among("level", "jimi"),))),
        ("密级:机密", Query((among("level", "jimi"),))),
        ("密级：机密 通知", Query((among("level", "jimi"),), "通知")),
        ("level:jimi,mimi", Query((among("level", "jimi", "mimi"),))),
        ("level>=jimi", Query((among("level", "juemi", "jimi"),))),
        ("level<mimi", Query((among("level", "gongzuo_mimi", "neibu"),))),
        ("-level:jimi", Query((Either(((among("level", "jimi"),),), True),))),
        ("holder:王建国", Query((Where("custodian", "names", "王建国"),))),
        ("持有:张", Query((Where("custodian", "names", "张"),))),
        (
            "holder:张,李",
            Query((Either(((Where("custodian", "names", "张"),), (Where("custodian", "names", "李"),))),)),
        ),
        ('holder:"王 建国" x', Query((Where("custodian", "names", "王 建国"),), "x")),
        ("holder:none", Query((Where("custodian", "empty"),))),
        ("持有人:无", Query((Where("custodian", "empty"),))),
        ("due<30d", Query((Where("due_on", "<", SOON),))),
        ("期限<30天", Query((Where("due_on", "<", SOON),))),
        ("due:30d", Query((Where("due_on", ">=", TODAY.isoformat()), Where("due_on", "<=", SOON)))),
        ("due:today", Query((Where("due_on", "=", TODAY.isoformat()),))),
        ("期限:今天", Query((Where("due_on", "=", TODAY.isoformat()),))),
        ("due:none", Query((Where("due_on", "empty"),))),
        ("due>2026年3月5日", Query((Where("due_on", ">", "2026-03-05"),))),
        ("due:2025..2026", Query((Where("due_on", ">=", "2025-01-01"), Where("due_on", "<", "2027-01-01")))),
        ("due:2026-03..", Query((Where("due_on", ">=", "2026-03-01"),))),
        ("due:..20260305", Query((Where("due_on", "<", "2026-03-06"),))),
        ("due:2026年至2027年", Query((Where("due_on", ">=", "2026-01-01"), Where("due_on", "<", "2028-01-01")))),
        ("is:missing", Query((Where("state", "=", "missing"),))),
        ("是:下落不明", Query((Where("state", "=", "missing"),))),
        ("is:voided", Query((Where("state", "=", "voided"),))),
        ("is:missing,lost", Query((Either(((Where("state", "=", "missing"),), (Where("state", "=", "lost"),))),))),
        ("state:on_loan", Query((among("state", "on_loan"),))),
        ("状态:借阅中,在库", Query((among("state", "on_loan", "in_store"),))),
        ('state:"on loan"', Query((among("state", "on_loan"),))),
        ("year:2026", Query((Where("year", "=", 2026),))),
        ("year:2025..2026", Query((Where("year", ">=", 2025), Where("year", "<=", 2026)))),
        (
            "received:2026-02",
            Query((Where("received_on", ">=", "2026-02-01"), Where("received_on", "<", "2026-03-01"))),
        ),
        ("received>2025", Query((Where("received_on", ">=", "2026-01-01"),))),
        ("received<=2026-12", Query((Where("received_on", "<", "2027-01-01"),))),
        ("pages>=3", Query((Where("pages", ">=", 3),))),
        ("pages:3..5", Query((Where("pages", ">=", 3), Where("pages", "<=", 5)))),
        ("页数:3,5", Query((Either(((Where("pages", "=", 3),), (Where("pages", "=", 5),))),))),
        ("place:A柜", Query((Where("place", "names", "A柜"),))),
        ("document_no:〔2026〕", Query((Where("document_no", "names", "〔2026〕"),))),
        ("文件名称:计划", Query((Where("title", "names", "计划"),))),
        ("标题:计划", Query((Where("title", "names", "计划"),))),
        ("-草案", Query((Where("", "lacks", "草案"),))),
        ('"年度 计划"', Query((), '"年度 计划"')),
        ("on:2026-03-01 holder:张", Query((Where("custodian", "names", "张"),), "", date(2026, 3, 1))),
        ("holder:张 某日:昨天", Query((Where("custodian", "names", "张"),), "", TODAY - timedelta(days=1))),
        ("is:overdue on:2026-03-01", Query((OUT_NOW, Where("due_on", "<", "2026-03-01")), "", date(2026, 3, 1))),
        ("on:2026-03-01 is:overdue", Query((OUT_NOW, Where("due_on", "<", "2026-03-01")), "", date(2026, 3, 1))),
    ],
)
def test_what_is_meant(text: str, expected: Query) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("nonsense:x", "No such key"),
        ("holdre:x", "Was holder meant?"),
        ("标体:x", "No such key"),
        ("is:nonsense", "Nothing is that here"),
        ("level:geheim", "No such level. There are: 绝密, 机密, 秘密, 工作秘密, 内部."),
        ("state:nowhere", "No such value. There are: Draft, Received unopened"),
        ("received:2026-02-30", "Not a day"),
        ("due<99999y", "Not a day"),
        ("due<2025..2026", "Not a day"),
        ("due<none", "no order"),
        ("pages>many", "A whole number"),
        ("pages>1..3", "A whole number"),
        ("year:20x6", "A whole number"),
        ("holder>张", "no order"),
        ("is>out", "no order"),
        ("level:", "Say after the sign"),
        ("on:2026-13", "One day that is past"),
        ("on:2026", "One day that is past"),
        ("on:2999-01-01", "One day that is past"),
        ("-on:2026-03-01", "One day that is past"),
        ("on:2026-03-01 on:2026-03-02", "One day at a time"),
        ("x" * 401, "Too long"),
    ],
)
def test_a_mistake_is_said_with_what_to_do(text: str, says: str) -> None:
    found = read(f"保密 {text}")
    (mistake,) = found.mistakes
    assert says in say(mistake.message, "en")
    assert "张" not in say(mistake.message, "zh_CN")


def test_all_mistakes_are_said_at_once_in_their_order() -> None:
    line = "level:x due:yy holder:张 on:never nonsense:x 通知"
    found = read(line)
    assert [line[one.start : one.end] for one in found.mistakes] == ["level:x", "due:yy", "on:never", "nonsense:x"]
    assert found.where == (Where("custodian", "names", "张"),)
    assert found.text == "通知"


def test_a_past_day_belongs_to_the_ledgers_of_items() -> None:
    assert "documents and carriers" in say(read("on:2026-03-01", Person).mistakes[0].message, "en")
    assert read("due:today", Person).mistakes
    assert read("on:2026-03-01", Carrier).day == date(2026, 3, 1)


# --- and that it runs ------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def world() -> Iterator[World]:
    made = new_world()
    (room,) = made.do(place("保密室 A柜", "juemi", "A"))
    (shelf,) = made.do(place("档案室 B柜", "jimi", "B"))
    for k, name in enumerate(("王建国", "李䶮", "张伟")):
        made.do(person(name, f"00{k}"))
    for k, title in enumerate(("年度计划（草案）", "年度计划", "保密检查通知", "The plan of the year")):
        kept = shelf if k % 2 else room
        made.do(incoming(title, kept, f"{k * 10 + 1}-{k * 10 + 4}", pages=k + 1, level="mimi", issuer=f"单位{k}"))
    for k in range(3):
        made.do(carrier(f"光盘{k}", room, serial_no=f"WX12A{340 + k}"))
    yield made
    made.connection.close()


@pytest.mark.parametrize(
    ("text", "ledger", "n"),
    [
        ("place:A柜", Copy, 8),
        ("-place:A柜", Copy, 8),
        ("place:A柜,B", Copy, 16),
        ("place:C柜", Copy, 0),
        ("level:mimi", Copy, 16),
        ("-level:mimi", Copy, 0),
        ("level<jimi 计划", Copy, 8),
        ("计划 -草案", Copy, 4),
        ("-计划", Copy, 8),
        ('-"plan of"', Copy, 12),
        ('"年度计划" -草案', Document, 1),
        ('"plan year"', Document, 0),
        ('"the plan"', Document, 1),
        ("is:held", Copy, 16),
        ("is:overdue", Copy, 0),
        ("-is:overdue", Copy, 16),
        ("is:missing,held", Copy, 16),
        ("pages:2..3", Copy, 8),
        ("pages:1,4", Copy, 8),
        ("-pages:1", Copy, 12),
        ("holder:王建国", Copy, 0),
        ("-holder:王建国", Copy, 16),
        ("holder:none", Copy, 16),
        ("from:单位1,单位2", Document, 2),
        ("title:计划", Document, 2),
        ("no:D26-0001", Copy, 4),
        ("due:none", Copy, 16),
        ("-due:none", Copy, 0),
        ("received:2026", Document, 4),
        ("received:2025..2026-02", Document, 0),
        ("kind:光盘", Carrier, 3),
        ("is:voided", Person, 0),
        ("-is:voided", Person, 3),
        ("voided:no", Person, 3),
        ("部门:Office", Person, 3),
    ],
)
def test_conditions_run(world: World, text: str, ledger: type[Any], n: int) -> None:
    query = read(text, ledger)
    assert query.mistakes == ()
    assert search.count(world.connection, ledger, where=query.where, text=query.text).n == n
    assert len(search.rows(world.connection, ledger, where=query.where, text=query.text).rows) == n


@pytest.mark.parametrize("ledger", [t.cls for t in tables.tables("desk", "office")], ids=lambda c: str(c.__name__))
def test_every_key_runs_on_every_ledger_or_is_a_mistake(world: World, ledger: type[Any]) -> None:
    table = tables.table_of(ledger)
    for key in (*KEYS, "is", *(c.name for c in table.columns)):
        for value in ("2026", "x", "2026-03-05", "5", "none", "overdue", "a,b", "1..2"):
            for said in (f"{key}:{value}", f"-{key}:{value}", f"{key}<{value}", f"{key}>={value}"):
                query = read(said, ledger)
                assert bool(query.where) != bool(query.mistakes), said
                search.rows(world.connection, ledger, where=query.where)


@pytest.mark.parametrize("ledger", [t.cls for t in tables.tables("desk")], ids=lambda c: str(c.__name__))
def test_the_keys_named_for_a_ledger_are_understood(ledger: type[Any]) -> None:
    table = tables.table_of(ledger)
    for key in keys_of(table):
        said = {"is": "state", "on": "2026-03-01"}.get(key, "2026")
        mistakes = read(f"{key}:{said}", ledger).mistakes
        assert not any("No such key" in say(one.message, "en") for one in mistakes), key


@given(st.text(max_size=80), st.sampled_from([Copy, Carrier, Document, Person, Place]))
def test_nothing_typed_breaks_the_grammar(world: World, text: str, ledger: type[Any]) -> None:
    query = read(text, ledger)
    search.rows(world.connection, ledger, where=query.where, text=query.text)


def conditions(where: tuple[Condition, ...]) -> list[Where]:
    return [
        one for part in where for one in ([w for g in part.groups for w in g] if isinstance(part, Either) else [part])
    ]


@pytest.mark.parametrize("said", sorted(LEXICON.keys))
def test_every_synonym_of_a_key_means_a_key(said: str) -> None:
    assert LEXICON.keys[said] in {*KEYS, "is", "on", "copy_no"}


@pytest.mark.parametrize("said", sorted(LEXICON.levels))
def test_every_word_of_a_level_means_it(said: str) -> None:
    (found,) = conditions(read(f'level:"{said}"').where)
    assert found.value == (LEXICON.levels[said],)
