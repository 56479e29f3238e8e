"""Declarations are without findings, and each check finds what it is there for."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from secretdesk.domain import field as f
from secretdesk.domain import ledger as declaring
from secretdesk.domain.ledger import ACTS, EVENTS, ActInfo, EventInfo, LedgerInfo
from secretdesk.domain.ledger_checks import CHECKS, Declared, declared, findings
from secretdesk.domain.ledgers import LEDGERS, Copy
from secretdesk.text import N_, say

KNOWN = N_("item", "Number")
LENT = EVENTS["lent", 1]
LEND = ACTS["lend"]


def record(name: str, **fields: Any) -> type[Any]:
    """Declare a record without entering it into the registers."""
    annotations = dict.fromkeys(fields, Any)
    made: type[Any] = declaring._record(type(name, (), {"__annotations__": annotations, **fields}))
    return made


def a_ledger(info: dict[str, Any] | None = None, **fields: Any) -> type[Any]:
    cls = record("Made", **(fields or {"number": f.text(1, KNOWN)}))
    given = {"name": "made", "kind": "made", "title": KNOWN, "one": KNOWN, "key": "number", **(info or {})}
    cls.LEDGER = LedgerInfo(**given)
    return cls


def an_event(account: str = "", line: str = "", **fields: Any) -> type[Any]:
    cls = record("Happened", **fields)
    cls.EVENT = EventInfo(name="happened", version=1, title=KNOWN, account=account, line=line)
    return cls


def an_act(name: str = "make", sort: str = "desk", **fields: Any) -> type[Any]:
    cls = record("Make", **fields)
    cls.ACT = ActInfo(name=name, title=KNOWN, sort=sort)
    return cls


def found(**changes: Any) -> list[tuple[str, str, str]]:
    own = declared()
    what: Declared = replace(own, **{"ledgers": (), "acts": (), "events": (), **changes})
    return [(one.number, one.where, say(one.message, "en")) for one in findings(what)]


def test_the_programs_own_declarations_are_without_findings() -> None:
    assert [(one.number, one.where, say(one.message, "en")) for one in findings()] == []
    assert set(declared().ledgers) == set(LEDGERS)


def test_checks_are_numbered_without_gaps() -> None:
    assert list(CHECKS) == [f"D{n:02d}" for n in range(1, len(CHECKS) + 1)]


def test_a_field_id_twice() -> None:
    with pytest.raises(TypeError):
        a_ledger(number=f.text(1, KNOWN), other=f.text(1, KNOWN))
    cls = a_ledger()
    cls.FIELDS = cls.FIELDS * 2
    assert ("D01", "Made", "Field id 1 stands 2 times.") in found(ledgers=(cls,))


def test_a_name_twice() -> None:
    assert found(ledgers=(a_ledger(), a_ledger())) == [
        ("D02", "ledger made", "Declared 2 times."),
        ("D02", "kind made", "Declared 2 times."),
    ]
    assert found(acts=(LEND, LEND)) == [("D02", "act lend", "Declared 2 times.")]
    assert found(events=(LENT, LENT)) == [("D02", "event lent 1", "Declared 2 times.")]


@pytest.mark.parametrize(
    ("carries", "wrong"),
    [
        ({"document": ("title", "colour")}, "Carries colour, which is not there."),
        ({"paper": ("title",)}, "Carries by what points at no single kind."),
        ({"copy_no": ("title",)}, "Carries by what points at no single kind."),
        ({"document": ("pages",)}, "Carried and its own, or carried twice."),
        ({"document": ("title", "title")}, "Carried and its own, or carried twice."),
    ],
)
def test_what_cannot_be_carried(carries: dict[str, tuple[str, ...]], wrong: str) -> None:
    cls = type("Copy", (Copy,), {"LEDGER": replace(Copy.LEDGER, carries=carries, columns=())})  # type: ignore[attr-defined]
    assert [what for number, _, what in found(ledgers=(cls,)) if number == "D03"] == [wrong]


@pytest.mark.parametrize(
    ("info", "wrong"),
    [
        ({"key": "code"}, "The key code is no field."),
        ({"indexes": (("number", "code"),)}, "Indexes code, which is no field."),
        ({"unique": (("code",),)}, "Indexes code, which is no field."),
        ({"columns": ("number", "code")}, "Shows code, which is neither field nor carried."),
    ],
)
def test_names_that_are_no_fields(info: dict[str, Any], wrong: str) -> None:
    assert found(ledgers=(a_ledger(info),)) == [("D04", "Made", wrong)]


def test_words_are_neither_key_nor_index_nor_read_by_administrators() -> None:
    sensitive = a_ledger({"indexes": (("title",),)}, number=f.text(1, KNOWN), title=f.text(2, KNOWN, words=True))
    assert found(ledgers=(sensitive,)) == [("D05", "Made.title", "Words serve as key or index.")]
    office = a_ledger({"sort": "office"}, number=f.text(1, KNOWN), title=f.text(2, KNOWN, words=True))
    assert found(ledgers=(office,)) == [("D05", "Made.title", "Words in what the administrators read.")]
    act = an_act("grant", "office", patch=f.patch(1, KNOWN))
    assert ("D05", "Make.patch", "Words in what the administrators read.") in found(acts=(act,))


def test_pointers_to_nothing() -> None:
    cls = a_ledger(
        number=f.text(1, KNOWN), one=f.ref(2, KNOWN, "ghost"), any=f.refs(3, KNOWN), whole=f.whole(4, KNOWN, "spirit")
    )
    assert found(ledgers=(cls,)) == [
        ("D06", "Made.one", "Points at ghost, which is no kind."),
        ("D06", "Made.any", "Points at -, which is no kind."),
        ("D06", "Made.whole", "Points at spirit, which is no kind."),
    ]


def test_choices_of_nothing_of_both_and_of_the_same() -> None:
    among = (("a", KNOWN), ("a", KNOWN))
    cls = a_ledger(
        number=f.text(1, KNOWN),
        none=f.choice(2, KNOWN),
        both=f.choice(3, KNOWN, among=among[:1], register="tier"),
        same=f.choice(4, KNOWN, among=among),
    )
    wrong = "A choice is either among given ones or from a register."
    assert found(ledgers=(cls,)) == [
        ("D07", "Made.none", wrong),
        ("D07", "Made.both", wrong),
        ("D07", "Made.same", "A choice stands twice."),
    ]


def test_labels_without_chinese() -> None:
    words = declared().words
    without = {
        context: {s: c for s, c in said.items() if (context, s) != ("act", "Lend")} for context, said in words.items()
    }
    assert found(acts=(LEND,), words=without) == [("D08", "Lend", "No Chinese for: Lend")]


@pytest.mark.parametrize(
    ("account", "line", "fields", "wrong"),
    [
        ("sideways", "", {"on": f.day(1, KNOWN)}, "Account class and line do not agree."),
        ("in", "", {"on": f.day(1, KNOWN)}, "Account class and line do not agree."),
        ("move", "lent", {"on": f.day(1, KNOWN)}, "Account class and line do not agree."),
        ("out", "lost", {"day": f.day(1, KNOWN)}, "Moves items without saying on which day."),
    ],
)
def test_accounts_that_cannot_be_kept(account: str, line: str, fields: dict[str, Any], wrong: str) -> None:
    made = an_event(account, line, **fields)
    assert ("D09", "Happened", wrong) in found(events=(made,))


def test_acts_nobody_may_do_and_roles_nobody_has() -> None:
    assert ("D10", "Make", "No role may do this.") in found(acts=(an_act(),))
    assert found(may={"lend": frozenset({"king"})}) == [("D10", "lend", "king is no role.")]


def test_acts_nothing_decides_and_events_nothing_applies() -> None:
    made = found(acts=(an_act("lend"),), events=(an_event(),))
    assert made == [("D11", "Make", "Nothing decides this act."), ("D11", "Happened", "Nothing applies this event.")]
