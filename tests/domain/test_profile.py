"""Profiles: every file is whole, and points only at what is there."""

from __future__ import annotations

import json
import re
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from secretdesk.domain.kind import Choice
from secretdesk.domain.ledger import ACTS, EVENTS, LEDGERS, fields_of
from secretdesk.domain.numbering import SIGNS, series_number
from secretdesk.domain.profile import Profile
from secretdesk.domain.roles import ROLE_WORDS
from tests.domain.world import refused, state_profile

ROOT = Path(__file__).resolve().parents[2]
FILES = sorted((ROOT / "resources" / "profiles").glob("*.json"))
DOMAIN = "\n".join(path.read_text(encoding="utf-8") for path in (ROOT / "secretdesk" / "domain").rglob("*.py"))
REGISTERS = {
    one.kind.register
    for cls in [*LEDGERS.values(), *ACTS.values(), *EVENTS.values()]
    for one in fields_of(cls)
    if isinstance(one.kind, Choice) and one.kind.register
}
RANKED = {"dept_head", "secrecy_leader", "principal_head"}


@pytest.fixture(params=FILES, ids=[path.stem for path in FILES])
def data(request: pytest.FixtureRequest) -> dict[str, Any]:
    return json.loads(request.param.read_text(encoding="utf-8"))  # type: ignore[no-any-return]


@pytest.fixture
def profile(data: dict[str, Any]) -> Profile:
    return Profile.parse(data)


def test_there_is_the_profile_of_state_secrets() -> None:
    assert "cn_state" in {path.stem for path in FILES}
    assert state_profile().id == "cn_state"


def test_levels_are_ranked_and_named_once(profile: Profile) -> None:
    assert all(higher.rank > lower.rank for higher, lower in pairwise(profile.levels))
    assert len({one.id for one in profile.levels}) == len({one.word for one in profile.levels}) == len(profile.levels)
    tokens = json.loads((ROOT / "resources" / "look" / "tokens.json").read_text(encoding="utf-8"))
    for one in profile.levels:
        assert one.token in json.dumps(tokens)
        assert one.gloss
        assert len(one.rgb) == 3
        assert all(0 <= part <= 1 for part in one.rgb)
        assert (one.family == "state") == one.star


def test_statutory_levels_and_their_longest_periods() -> None:
    found = {one.id: (one.word, one.rank, one.max_years) for one in state_profile().levels}
    assert found["juemi"] == ("绝密", 50, 30)
    assert found["jimi"] == ("机密", 40, 20)
    assert found["mimi"] == ("秘密", 30, 10)
    assert found["gongzuo_mimi"] == ("工作秘密", 20, None)
    assert found["neibu"] == ("内部", 10, None)


def test_every_register_a_field_asks_for_is_there(profile: Profile) -> None:
    assert set(profile.registers) >= REGISTERS
    for entries in profile.registers.values():
        assert len({id_ for id_, _, _ in entries}) == len(entries)
        assert all(id_ and word and gloss for id_, word, gloss in entries)


def test_defaults_of_fields_are_entries_of_their_registers(profile: Profile) -> None:
    for cls in [*LEDGERS.values(), *ACTS.values(), *EVENTS.values()]:
        for one in fields_of(cls):
            default = cls.__dataclass_fields__[one.name].default
            if isinstance(one.kind, Choice) and one.kind.register and isinstance(default, str):
                assert default in {id_ for id_, _, _ in profile.registers[one.kind.register]}, (
                    f"{cls.__name__}.{one.name}"
                )


def test_tiers_reach_levels_that_are_there(profile: Profile) -> None:
    assert set(profile.tiers) == {id_ for id_, _, _ in profile.registers["tier"]}
    assert all(profile.knows(level) for level in profile.tiers.values())


def test_approvers_are_ranked_roles_of_known_levels(profile: Profile) -> None:
    for levels in profile.approvers.values():
        assert all(profile.knows(level) for level in levels)
        assert set(levels.values()) <= RANKED <= set(ROLE_WORDS)
    every = {one.id for one in profile.levels}
    assert set(profile.approvers["scope"]) == set(profile.approvers["destroy"]) == every


def test_who_approves_what_by_default() -> None:
    approvers = state_profile().approvers
    assert approvers["lend"] == {"juemi": "secrecy_leader", "jimi": "dept_head", "mimi": "dept_head"}
    assert {level for level, role in approvers["destroy"].items() if role == "secrecy_leader"} == {
        "juemi",
        "jimi",
        "mimi",
    }
    assert {level for level, role in approvers["scope"].items() if role == "principal_head"} == {
        "juemi",
        "jimi",
        "mimi",
    }


def test_every_carrier_kind_has_a_letter_that_numbers_can_bear(profile: Profile) -> None:
    kinds = {id_ for id_, _, _ in profile.registers["carrier_kind"]}
    assert set(profile.letters) == kinds | {"document", "computer", "equipment"}
    assert all(len(letter) == 1 and letter in SIGNS for letter in profile.letters.values())
    others = [letter for kind, letter in profile.letters.items() if kind != "document"]
    assert profile.letters["document"] not in others


def test_every_level_has_a_book(profile: Profile) -> None:
    assert set(profile.books) == {one.id for one in profile.levels}
    by_book: dict[str, set[str]] = {}
    for level, book in profile.books.items():
        by_book.setdefault(book, set()).add(profile.level(level).family)
    assert all(len(families) == 1 for families in by_book.values())


def test_series_never_give_a_number_twice(profile: Profile) -> None:
    for series in profile.series:
        numbers = {
            series_number(profile, series, year, n, book)
            for year in (2026, 2027)
            for n in (1, 2, 11, 99, 100, 12345)
            for book in set(profile.books.values())
        }
        books = len(set(profile.books.values())) if "{book}" in profile.series[series] else 1
        assert len(numbers) == 2 * 6 * books
    assert len(set(profile.series.values())) == len(profile.series)


def test_every_rule_has_a_kind_and_every_rule_asked_for_is_there(profile: Profile) -> None:
    assert set(profile.rules.values()) <= {"block", "approve", "record"}
    asked = set(re.findall(r'hit\(\s*(?:context\.)?profile,\s*"([a-z._]+)"', DOMAIN))
    asked |= set(re.findall(r'level_approval\([^)]*"([a-z._]+)"\)', DOMAIN))
    assert len(asked) > 10
    assert asked <= set(profile.rules)


def test_every_clock_asked_for_is_there(profile: Profile) -> None:
    asked = set(re.findall(r'clocks\["([a-z._]+)"\]', DOMAIN))
    assert asked
    assert asked <= set(profile.clocks)
    assert all(value >= 0 for value in profile.clocks.values())


def test_posts_that_may_be_united_are_roles_and_never_the_auditors(profile: Profile) -> None:
    for pair in profile.united_posts:
        assert set(pair) <= set(ROLE_WORDS)
        assert "audit_admin" not in pair


def test_what_a_profile_answers() -> None:
    profile = state_profile()
    assert (profile.rank("juemi"), profile.rank(None)) == (50, 0)
    assert profile.highest(["mimi", "juemi", "neibu"]) is profile.level("juemi")
    assert profile.highest([]) is None
    assert profile.words("tier", "core") == "核心涉密人员"
    assert profile.words("tier", "gone") == "gone"
    assert profile.words("tier", None) == ""
    assert profile.rule("not named") == "block"
    assert (profile.knows("mimi"), profile.knows("hush"), profile.knows(None)) == (True, False, False)
    with refused("no-such-level"):
        profile.level("hush")
