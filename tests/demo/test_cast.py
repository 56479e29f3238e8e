"""The invented unit: nobody twice, everybody may found, and nothing long expired lies in its store."""

from __future__ import annotations

from datetime import date
from random import Random

from secretdesk.demo import years
from secretdesk.desk import cast, founding, profiles
from secretdesk.domain.roles import ROLE_WORDS
from secretdesk.domain.secrecy import Period


def test_everybody_has_a_name_of_his_own_and_two_have_rare_characters() -> None:
    chosen = cast.names(Random(7))
    assert len(set(chosen)) == len(chosen) == cast.PEOPLE
    assert any(ord(sign) > 0xFFFF for name in chosen for sign in name)


def test_the_first_accounts_may_found_a_vault() -> None:
    founders = cast.founders(cast.names(Random(7)))
    founding.check(founding.Founding(unit="u", kind="demonstration", founders=founders))
    assert {one.role for one in founders} <= set(ROLE_WORDS)
    assert len({bytes(one.passphrase) for one in founders}) == len(founders)


def test_levels_and_periods_are_those_of_the_profile() -> None:
    profile = profiles.load("cn_state")
    for level, periods in cast.words()["periods"].items():
        for period in periods:
            profile.check_period(level, period or None)
    for kind, _, _ in cast.words()["carriers"]:
        assert kind in profile.letters


def test_what_ran_out_long_ago_is_no_longer_there() -> None:
    year = Period.parse("1\u5e74").text
    assert not years._lasts(year, date(2024, 1, 1), date(2026, 11, 23))
    assert years._lasts(year, date(2025, 11, 25), date(2026, 11, 23))
    assert years._lasts("", date(1990, 1, 1), date(2026, 11, 23))
