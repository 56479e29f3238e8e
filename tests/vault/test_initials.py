"""First letters of the readings: the table, what is indexed of a text, and that they find people, places and titles."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secretdesk.domain.custody.correcting import Correct
from secretdesk.domain.ledgers import Carrier, Copy, Document, Person, Place
from secretdesk.text import built
from secretdesk.vault import initials, search, words
from secretdesk.vault.query import Where
from tests.vault.world import World, carrier, incoming, new_world, person, place

HAN = st.text(st.characters(min_codepoint=0x4E00, max_codepoint=0x9FA5), min_size=1, max_size=30)


@pytest.fixture(scope="module")
def world() -> Iterator[World]:
    made = new_world()
    (office,) = made.do(place("办公室 3号柜", "juemi", "A"))
    made.do(place("保密室", "juemi", "B"))
    for number, name in enumerate(("张伟", "曾国强", "王重阳")):
        made.do(person(name, f"S{number}"))
    made.do(incoming("关于下达年度保密检查计划的通知", office, "1-2", issuer="省发展委"))
    made.do(incoming("重大行政事项 plan", office, "3"))
    made.do(carrier("年度保密检查录像", office, serial_no="SN1"))
    yield made
    made.connection.close()


def _grams(text: str) -> list[str]:
    customary, others = initials.grams(text)
    return [*customary, *(others or ())]


def test_the_table_is_whole_and_says_where_it_comes_from() -> None:
    customary, other, both = initials._tables()
    assert sum(0x4E00 + k in customary for k in range(0x9FA6 - 0x4E00)) > 20_800
    assert set(customary.values()) <= set("ABCDEFGHJKLMNOPQRSTWXYZ")
    assert 30 <= len(other) <= 80
    assert all(both.search(chr(code)) and customary[code] != letter for code, letter in other.items())
    assert "Unicode" in built("pinyin/LICENSE.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("办公室", ["bgs", "gs"]),
        ("张伟", ["zw"]),
        ("曾国", ["cg", "zg"]),
        ("王", []),
        ("plan", []),
        ("3号柜2层", ["hg"]),
        ("甲乙丙丁", ["jyb", "ybd", "bd"]),
    ],
)
def test_what_is_indexed_of_a_text(text: str, found: list[str]) -> None:
    assert _grams(text) == found


@given(HAN, st.data())
def test_any_letters_in_a_row_are_found(text: str, data: st.DataObject) -> None:
    customary, _, _ = initials._tables()
    letters = text.translate(customary).lower()
    grams = _grams(text)
    start = data.draw(st.integers(0, len(letters) - 1))
    part = letters[start : data.draw(st.integers(start, len(letters)))]
    if len(part) > 1 and part.isascii():
        typed = initials.typed(part) or [part]
        assert any(
            grams[k : k + len(typed)] == typed or (len(typed) == 1 and grams[k].startswith(part))
            for k in range(len(grams))
        )


@pytest.mark.parametrize(
    ("text", "ledger", "n"),
    [
        ("bgs", Place, 1),
        ("BGS", Place, 1),
        ("bms", Place, 1),
        ("bgs 3", Place, 1),
        ("s", Place, 0),
        ("zw", Person, 1),
        ("cgq", Person, 1),
        ("zgq", Person, 1),
        ("wzy", Person, 1),
        ("wcy", Person, 1),
        ("bmjc", Document, 1),
        ("gyxdndbmjcjhdtz", Document, 1),
        ("bmjhdtz", Document, 0),
        ("xz", Document, 1),
        ("plan", Document, 1),
        ("bmjc", Copy, 2),
        ("bmjc 000002", Copy, 1),
        ("bmjc 保密", Copy, 2),
        ("sfzw", Copy, 2),
        ("bmjc xz", Copy, 0),
        ("bmjc", Carrier, 1),
    ],
)
def test_first_letters_find(world: World, text: str, ledger: type[Any], n: int) -> None:
    assert search.count(world.connection, ledger, text=text).n == n
    assert len(search.rows(world.connection, ledger, text=text).rows) == n


def test_a_pointer_is_named_by_first_letters() -> None:
    world = new_world()
    (office,) = world.do(place("办公室"))
    world.do(incoming("通知", office, "1-3"))
    assert search.count(world.connection, Copy, where=(Where("place", "names", "bgs"),)).n == 3
    assert search.count(world.connection, Copy, where=(Where("place", "names", "bgx"),)).n == 0
    world.connection.close()


def test_a_corrected_title_is_found_by_its_new_letters_alone() -> None:
    world = new_world()
    (office,) = world.do(place("办公室"))
    document, *_ = world.do(incoming("保密检查", office, "1-3"))
    world.do(Correct(kind="document", object=document, changes=(("title", "年度计划"),), reason="typing"))
    assert search.count(world.connection, Copy, text="bmjc").n == 0
    assert search.count(world.connection, Copy, text="ndjh").n == 3
    world.connection.close()


@given(st.text(max_size=40))
def test_text_of_any_kind_is_indexed_and_asked_for(text: str) -> None:
    assert all(2 <= len(gram) <= initials.GRAM and gram.isascii() for gram in _grams(text.casefold()))
    words.indexed((text, None))
    words.match(text)
