"""Reads what an officer types into the search box: `level:jimi holder:"..." due<30d is:overdue year:2026` and free words.

Keys and values may be the trade's own words; `synonyms` maps them to the keys and ids used here. What is no condition is
free text, so nothing typed is ever an error.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from secretdesk.domain.item import DESTROYING, HELD, OUT

if TYPE_CHECKING:
    from collections.abc import Mapping

    from secretdesk.vault.tables import Column, Table

OPERATORS = ("=", "!=", "<", "<=", ">", ">=", "in", "empty", "filled", "names")
QUERY_LIMIT = 400

# what people say -> the columns it may mean, the first that the ledger has
KEYS: dict[str, tuple[str, ...]] = {
    "holder": ("custodian", "person", "keeper"),
    "due": ("due_on",),
    "expires": ("expires_on", "letter_until"),
    "received": ("received_on", "registered_on"),
    "registered": ("registered_on", "received_on", "made_on", "listed_on", "printed_on"),
    "kind": ("carrier_kind", "slip_kind", "place_kind", "label_kind", "form"),
    "no": ("number", "register_no", "staff_no", "code"),
    "from": ("issuer",),
    "state": ("state", "signature", "status"),
}
_TERM = re.compile(r'(?:(?P<key>[^\s:<>="]+)(?P<op>[<>]=?|:|=))?(?:"(?P<quoted>[^"]*)"|(?P<plain>[^\s"]+))')
# days, weeks, months and years, also as Chinese writes them
_SPAN = re.compile("([+-]?[0-9]{1,5})([dwmy\u5929\u5468\u6708\u5e74])")
_DAYS = {"d": 1, "w": 7, "m": 30, "y": 365, "\u5929": 1, "\u5468": 7, "\u6708": 30, "\u5e74": 365}


@dataclass(frozen=True, slots=True)
class Where:
    """One condition: a column, an operator and a stored value (a tuple for `in`; text for `names`)."""

    column: str
    operator: str
    value: Any = None


@dataclass(frozen=True, slots=True)
class Query:
    """What was asked: conditions that must all hold, and words that must all be found."""

    where: tuple[Where, ...] = ()
    text: str = ""


def parse(text: str, table: Table, *, today: date, synonyms: Mapping[str, str] | None = None) -> Query:
    """Read a query against one ledger."""
    words = {unicodedata.normalize("NFKC", k).casefold(): v for k, v in (synonyms or {}).items()}
    where: list[Where] = []
    free: list[str] = []
    for found in _TERM.finditer(unicodedata.normalize("NFKC", text[:QUERY_LIMIT])):
        key, operator = found["key"], found["op"]
        value = (found["plain"] if found["quoted"] is None else found["quoted"]).strip()
        said = words.get(value.casefold(), value)
        conditions = None
        if key:
            name = words.get(key.casefold(), key.casefold())
            conditions = _conditions(table, name, "=" if operator == ":" else operator, said, today)
        if conditions is None:
            free.append(found[0].replace('"', " "))
        else:
            where += conditions
    return Query(tuple(where), " ".join(" ".join(free).split()))


def _conditions(table: Table, key: str, operator: str, value: str, today: date) -> list[Where] | None:
    if key == "is":
        return _is(table, value, today)
    if key == "year":
        return _year(table, operator, value)
    column = next((c for name in (*KEYS.get(key, ()), key) if (c := table.column(name))), None)
    if column is None or not value:
        return None
    if column.field.kind.name == "day":
        return _day(column, operator, value, today)
    return _plain(column, operator, value)


def _plain(column: Column, operator: str, value: str) -> list[Where] | None:
    kind = column.field.kind.name
    if kind == "ref":
        return [Where(column.name, "names", value)] if operator == "=" else None
    if kind == "flag":
        return [Where(column.name, "=", int(value in {"1", "yes", "true"}))]
    if kind == "count":
        return [Where(column.name, operator, int(value))] if re.fullmatch("[0-9]{1,15}", value) else None
    if kind in {"choice", "level"}:
        return [Where(column.name, "in", tuple(value.split(",")))] if operator == "=" else None
    if kind in {"text", "serial"} and operator == "=":
        return [Where(column.name, "names", value)]
    return None


def _is(table: Table, value: str, today: date) -> list[Where] | None:
    day = today.isoformat()
    meanings: dict[str, list[Where]] = {
        "overdue": [Where("state", "in", tuple(sorted(OUT))), Where("due_on", "<", day)],
        "due": [Where("state", "in", tuple(sorted(OUT))), Where("due_on", "<=", day)],
        "out": [Where("state", "in", tuple(sorted(OUT)))],
        "held": [Where("state", "in", tuple(sorted(HELD)))],
        "destroying": [Where("state", "in", tuple(sorted(DESTROYING)))],
        "expired": [Where("expires_on", "<=", day)],
        "violation": [Where("violations", ">", 0)],
        "unsigned": [Where("signature", "=", "missing")],
        "voided": [Where("voided", "=", 1)] if table.column("voided") else [Where("state", "=", "voided")],
    }
    state = table.column("state")
    known = {id_ for id_, _ in getattr(state.field.kind, "options", ())} if state else set()
    meant = [Where("state", "=", value)] if value in known and value not in meanings else meanings.get(value)
    return meant if meant and all(table.column(w.column) for w in meant) else None


def _year(table: Table, operator: str, value: str) -> list[Where] | None:
    if not re.fullmatch(r"\d{4}", value) or not 1 <= int(value) < 9999:
        return None
    if table.column("year"):
        return [Where("year", operator, int(value))]
    column = next((c for name in KEYS["registered"] if (c := table.column(name))), None)
    return None if column is None else _span(column.name, operator, f"{value}-01-01", f"{int(value) + 1}-01-01")


def _day(column: Column, operator: str, value: str, today: date) -> list[Where] | None:
    name = column.name
    if value in {"none", "-"}:
        return [Where(name, "empty")]
    if value == "today":
        return [Where(name, operator, today.isoformat())]
    try:
        if span := _SPAN.fullmatch(value):
            now, then = today.isoformat(), (today + timedelta(days=int(span[1]) * _DAYS[span[2]])).isoformat()
            between = [Where(name, ">=", min(now, then)), Where(name, "<=", max(now, then))]
            return between if operator == "=" else [Where(name, operator, then)]
        match [int(p) for p in re.split(r"[-./]", value) if re.fullmatch("[0-9]{1,4}", p)]:
            case [year, month, day]:
                return [Where(name, operator, date(year, month, day).isoformat())]
            case [year, month]:
                after = date(year + month // 12, month % 12 + 1, 1)
                return _span(name, operator, date(year, month, 1).isoformat(), after.isoformat())
            case [year]:
                return _span(name, operator, date(year, 1, 1).isoformat(), date(year + 1, 1, 1).isoformat())
    except (ValueError, OverflowError):
        return None
    return None


def _span(name: str, operator: str, first: str, after: str) -> list[Where]:
    # a month or year has two ends: `<` and `>=` mean its first day, `<=` and `>` its last
    match operator:
        case "<" | ">=":
            return [Where(name, operator, first)]
        case "<=":
            return [Where(name, "<", after)]
        case ">":
            return [Where(name, ">=", after)]
        case _:
            return [Where(name, ">=", first), Where(name, "<", after)]
