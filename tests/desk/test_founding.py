"""Founding: what a unit must have before anything is written, all faults at once, and what stands afterwards."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from secretdesk.desk.founding import NEEDED, Founding, check, fingerprints, found
from secretdesk.domain.ledgers import Account, Person
from secretdesk.domain.ledgers import Vault as VaultRecord
from secretdesk.errors import BadInput, Obstacle
from tests.desk.conftest import UNIT, founders
from tests.desk.sitting import journal


def founding(**changed: object) -> Founding:
    values = {"unit": UNIT, "kind": "test", "founders": founders()} | changed
    return Founding(**values)  # type: ignore[arg-type]


def faults(asked: Founding) -> set[str]:
    with pytest.raises(BadInput) as caught:
        check(asked)
    return {fault.field for fault in caught.value.faults}


def test_what_is_founded_has_its_people_accounts_and_seal(tmp_path: Path) -> None:
    desk = found(tmp_path / "v", founding())
    try:
        accounts = desk.read(lambda reading: reading.facts.find(Account))
        people = desk.read(lambda reading: reading.facts.find(Person))
        assert [one.record.name for one in accounts] == [one.account for one in founders()]
        assert [one.record.account for one in people] == [one.id for one in accounts]
        assert desk.session.signatory.person == people[0].id
        record = desk.read(lambda reading: reading.facts.get(VaultRecord, 0))
        assert record is not None
        assert record.seal_holders == (1, 2)
        assert fingerprints(desk)["seal"].startswith("SHA256:")
        first = journal(desk)[0]
        assert (first.act, first.seq, first.role) == ("found", 0, "officer")
        assert desk.vault.verify("deep").result().sound
    finally:
        desk.lock("test")


def test_the_founding_act_bears_two_signatures(tmp_path: Path) -> None:
    desk = found(tmp_path / "v", founding())
    try:
        signed = desk.read(
            lambda reading: reading.connection.execute("SELECT account FROM act_signature WHERE act_id = 0").fetchall()
        )
        assert {row[0] for row in signed} == {1, 2}
    finally:
        desk.lock("test")


@pytest.mark.parametrize("role", NEEDED)
def test_each_needed_post_is_asked_for(role: str) -> None:
    assert "founders" in faults(founding(founders=tuple(one for one in founders() if one.role != role)))


def test_every_fault_is_told_at_once() -> None:
    wrong = [replace(one, holds_seal=False) for one in founders()]
    wrong[0] = replace(wrong[0], passphrase=bytearray(b"aaaa"))
    wrong[5] = replace(wrong[5], account="reader")
    wrong[4] = replace(wrong[4], staff_no=wrong[3].staff_no)
    found_faults = faults(founding(unit="", founders=tuple(wrong)))
    assert found_faults >= {"unit", "founders.0.passphrase", "founders", "seal"}
    assert any(one.startswith("founders.5") for one in found_faults)


@pytest.mark.parametrize(("pair", "allowed"), [((2, 3), True), ((3, 4), False), ((0, 1), False), ((0, 2), False)])
def test_only_the_profiles_posts_are_united(pair: tuple[int, int], allowed: bool) -> None:
    people = list(founders())
    first, second = pair
    people[second] = replace(people[second], staff_no=people[first].staff_no)
    asked = founding(founders=tuple(people))
    if allowed:
        check(asked)
    else:
        assert "founders" in faults(asked)


@pytest.mark.parametrize("changed", [{"kind": "toy"}, {"profile": "atlantis"}, {"profile": "../cn_state"}])
def test_a_kind_or_profile_that_is_none_founds_nothing(tmp_path: Path, changed: dict[str, str]) -> None:
    with pytest.raises(BadInput):
        found(tmp_path / "v", founding(**changed))
    assert not (tmp_path / "v").exists()


@pytest.mark.parametrize("role", ["king", ""])
def test_an_unknown_role_founds_nothing(tmp_path: Path, role: str) -> None:
    people = [*founders()[:-1], replace(founders()[-1], role=role)]
    with pytest.raises(BadInput):
        found(tmp_path / "v", founding(founders=tuple(people)))
    assert not (tmp_path / "v").exists()


@pytest.mark.parametrize("name", ["account", "name", "staff_no", "department"])
def test_a_founder_lacking_something_founds_nothing(tmp_path: Path, name: str) -> None:
    people = [replace(founders()[0], **{name: ""}), *founders()[1:]]  # type: ignore[arg-type]
    with pytest.raises(BadInput):
        found(tmp_path / "v", founding(founders=tuple(people)))
    assert not (tmp_path / "v").exists(), "an empty name must be found before anything is written"


@pytest.mark.parametrize("changed", [{"tier": "royal"}, {"name": "bad\u202ename"}, {"department": "x" * 500}])
def test_a_founder_who_cannot_be_registered_founds_nothing(tmp_path: Path, changed: dict[str, str]) -> None:
    people = [replace(founders()[0], **changed), *founders()[1:]]  # type: ignore[arg-type]
    with pytest.raises(BadInput):
        found(tmp_path / "v", founding(founders=tuple(people)))
    assert not (tmp_path / "v").exists()


def test_a_vault_is_not_founded_over_another_and_the_other_stands(tmp_path: Path) -> None:
    desk = found(tmp_path / "v", founding())
    desk.lock("test")
    before = {path.name: path.read_bytes() for path in (tmp_path / "v").iterdir() if path.is_file()}
    with pytest.raises(Obstacle, match="vault-exists"):
        found(tmp_path / "v", founding())
    assert {path.name: path.read_bytes() for path in (tmp_path / "v").iterdir() if path.is_file()} == before


def test_one_person_may_hold_two_posts_and_signs_once(tmp_path: Path) -> None:
    people = list(founders())
    people[3] = replace(people[3], staff_no=people[2].staff_no, name=people[2].name)
    desk = found(tmp_path / "v", founding(founders=tuple(people)))
    try:
        assert len(desk.read(lambda reading: reading.facts.find(Person))) == 8
        assert desk.vault.verify("deep").result().sound
    finally:
        desk.lock("test")
