from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secretdesk.domain.field import Field
from secretdesk.domain.kind import Count
from secretdesk.domain.ledgers import Copy, Document
from secretdesk.text import N_
from secretdesk.vault import tables
from tests.vault.world import make_tables, memory

ALL = tables.tables("desk", "office")
TEXT = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=20)
VALUES: dict[str, Any] = {
    "text": TEXT,
    "serial": TEXT,
    "choice": TEXT,
    "level": TEXT,
    "period": TEXT,
    "count": st.integers(0, 2**53),
    "ref": st.integers(1, 2**53),
    "flag": st.booleans(),
    "day": st.dates(),
    "moment": st.datetimes(min_value=datetime(1970, 1, 2), max_value=datetime(2200, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001 -- hypothesis wants bounds without a zone
    "blob": st.binary(min_size=1, max_size=40),
    "refs": st.lists(st.integers(1, 2**53), max_size=4).map(tuple),
    "texts": st.lists(TEXT, max_size=4).map(tuple),
    "pairs": st.lists(st.tuples(TEXT, TEXT), max_size=4).map(tuple),
}


@st.composite
def records(draw: st.DrawFn) -> tuple[tables.Table, Any]:
    table = draw(st.sampled_from(ALL))
    values = {}
    for column in table.own:
        kind = column.field.kind.name
        empty = () if kind in {"refs", "texts", "pairs"} else None
        values[column.name] = draw(VALUES[kind] if kind == "flag" else st.one_of(st.just(empty), VALUES[kind]))
    return table, table.cls(**values)


@given(records())
def test_record_to_row_to_record(made: tuple[tables.Table, Any]) -> None:
    table, record = made
    assert tables.record_of(table, tables.own_row(table, record)) == record


@given(records())
def test_rows_survive_their_strict_table(made: tuple[tables.Table, Any]) -> None:
    table, record = made
    connection = memory()
    make_tables(connection)
    carried = tuple(None for _ in table.carried)
    connection.execute(tables.insert(table), (7, *tables.own_row(table, record), *carried))
    (row,) = connection.execute(tables.select(table), (7,))
    assert tables.record_of(table, row) == record
    connection.close()


def test_lists_stand_as_the_same_text_each_time() -> None:
    column = tables.table_of(Document).column("scope_departments")
    assert column is not None
    assert column.store(("办公室", "b")) == '["办公室","b"]'
    assert column.store(()) is None
    assert column.load(None) == ()


def test_copies_carry_what_is_said_of_their_document() -> None:
    table = tables.table_of(Copy)
    assert {c.name for c in table.carried} >= {"title", "document_no", "register_no"}
    assert {c.pointer for c in table.carried} == {"document"}
    assert tables.dependants("document") == ((table, "document"),)
    assert tables.dependants("copy") == ()


def test_a_carrying_table_comes_after_what_it_carries_from() -> None:
    made = tables.tables("desk")
    assert made.index(tables.table_of(Document)) < made.index(tables.table_of(Copy))


@pytest.mark.parametrize("name", ["a b", 'a"b', "A", "1a", "", "a;drop", "a" * 42, "a\u4e2d"])
def test_only_declared_names_stand_in_sql(name: str) -> None:
    with pytest.raises(TypeError):
        tables.checked(name)


@pytest.mark.parametrize("table", ALL, ids=lambda t: t.info.name)
def test_every_sortable_column_has_an_index_of_its_own(table: tables.Table) -> None:
    connection = memory()
    make_tables(connection)
    for column in table.columns:
        if not column.field.sortable:
            continue
        told = f'SELECT id FROM {table.name} WHERE "{column.name}" IS NOT NULL ORDER BY "{column.name}" DESC, id DESC'
        plan = " ".join(row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {told}"))
        assert "USING" in plan
        assert "TEMP B-TREE" not in plan, column.name
    connection.close()


def test_fingerprint_knows_names_and_kinds_but_not_wording(monkeypatch: pytest.MonkeyPatch) -> None:
    before = tables.fingerprint("desk"), tables.fingerprint("office")
    assert before == (tables.fingerprint("desk"), tables.fingerprint("office"))
    assert before[0] != before[1]
    table = tables.table_of(Document)
    first = table.own[0].field

    def swap(field: Field) -> None:
        own = (tables.Column(name=field.name, field=field), *table.own[1:])
        changed = tables.Table(**{n: getattr(table, n) for n in tables.Table.__slots__} | {"own": own, "columns": own})
        monkeypatch.setitem(tables._MADE, Document, changed)

    swap(Field(**{n: getattr(first, n) for n in Field.__slots__} | {"label": N_("document", "Other words")}))
    assert tables.fingerprint("desk") == before[0]
    swap(Field(**{n: getattr(first, n) for n in Field.__slots__} | {"name": "register_number"}))
    assert tables.fingerprint("desk") != before[0]
    swap(Field(name=first.name, id=first.id, label=first.label, kind=Count()))
    assert tables.fingerprint("desk") != before[0]
    assert tables.fingerprint("office") == before[1]


def test_days_are_kept_as_iso_text_so_that_they_sort() -> None:
    column = tables.table_of(Document).column("received_on")
    assert column is not None
    assert column.store(date(2026, 3, 5)) == "2026-03-05"


def test_a_document_already_registered_is_found_by_its_number_not_among_all_of_its_issuer() -> None:
    connection = memory()
    make_tables(connection)
    asked = "SELECT id FROM book.documents WHERE document_no = ? AND issuer = ? ORDER BY id LIMIT 5000"
    plan = [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {asked}", ("1", "A"))]
    assert any("documents_by_document_no_issuer" in step for step in plan), plan
