"""The slot file opens for the right person alone, survives what breaks it, and names what it cannot survive."""

from __future__ import annotations

import os
import stat
from typing import TYPE_CHECKING

import pytest

from secretdesk.errors import Obstacle, Refusal, Tampering
from secretdesk.vault import codec, keys, slots, throttle
from secretdesk.vault.keys import CHEAP, Keyring, Secret
from tests.vault.founding import (
    AUDIT,
    LEADER,
    NAMES,
    NOW,
    OFFICER,
    PASSPHRASES,
    SEC,
    SYS,
    VAULT_ID,
    found_slots,
    unlock,
)

if TYPE_CHECKING:
    from pathlib import Path

SECOND = 1_000_000


def both(folder: Path) -> tuple[Path, Path]:
    return folder / "vault.sdk", folder / "vault.sdk.2"


def key_bytes(secret: Secret | None) -> bytes | None:
    return None if secret is None else bytes(secret.view)


def add(folder: Path, keyring: Keyring, account: int, name: str) -> slots.PublicKeys:
    return slots.add(folder, keyring, account=account, name=name, passphrase="new passphrase", kdf=CHEAP)


def test_everyone_gets_the_keys_of_his_role(tmp_path: Path) -> None:
    founder = found_slots(tmp_path)
    log, book = key_bytes(founder.log), key_bytes(founder.book)
    assert log
    assert book
    assert log != book
    held = {a: (key_bytes(k.log), key_bytes(k.book)) for a in NAMES for k in [unlock(tmp_path, a)]}
    assert held[OFFICER] == (log, book)
    assert held[SYS] == held[SEC] == held[AUDIT] == (log, None)
    assert held[LEADER] == (None, None)


def test_a_keyring_signs_as_its_account(tmp_path: Path) -> None:
    founder = found_slots(tmp_path)
    again = unlock(tmp_path, OFFICER)
    assert (again.account, again.vault_id, again.kind) == (OFFICER, VAULT_ID, "test")
    assert again.sign_public == founder.sign_public
    assert again.sign(b"x") == founder.sign(b"x")
    assert unlock(tmp_path, LEADER).sign(b"x") != founder.sign(b"x")


def test_files_are_the_owners_alone_and_equal(tmp_path: Path) -> None:
    found_slots(tmp_path / "vault")
    first, second = both(tmp_path / "vault")
    assert stat.S_IMODE(first.stat().st_mode) == stat.S_IMODE(second.stat().st_mode) == 0o600
    assert stat.S_IMODE((tmp_path / "vault").stat().st_mode) == 0o700
    assert first.read_bytes() == second.read_bytes()
    assert sorted(p.name for p in (tmp_path / "vault").iterdir()) == ["vault.sdk", "vault.sdk.2"]


def test_no_name_and_no_key_stands_in_clear(tmp_path: Path) -> None:
    founder = found_slots(tmp_path)
    data = both(tmp_path)[0].read_bytes()
    for name in NAMES.values():
        assert name.encode() not in data
        assert name.casefold().encode() not in data
    held = [key_bytes(s) for s in (founder.log, founder.book, founder.own_sign, founder.own_seal)]
    assert not [key for key in held if key is None or key in data]


@pytest.mark.parametrize("name", ["Officer", "OFFICER", " officer ", "\uff2ffficer"])
def test_a_name_is_known_however_it_is_typed(tmp_path: Path, name: str) -> None:
    found_slots(tmp_path)
    assert slots.unlock(tmp_path, name, PASSPHRASES[OFFICER], now=NOW).account == OFFICER


@pytest.mark.parametrize("who", ["Officer", "Nobody", ""])
def test_wrong_passphrase_and_unknown_name_are_one_answer(tmp_path: Path, who: str) -> None:
    found_slots(tmp_path)
    with pytest.raises(Obstacle) as error:
        slots.unlock(tmp_path, who, "wrong", now=NOW)
    assert error.value.id == "wrong-passphrase"


def test_an_unknown_name_costs_one_stretching_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    found_slots(tmp_path)
    costs: list[keys.Kdf] = []

    def counted(passphrase: Secret, salt: bytes, kdf: keys.Kdf) -> Secret:
        costs.append(kdf)
        return keys.stretch(passphrase, salt, kdf)

    monkeypatch.setattr(slots, "stretch", counted)
    for who in ("Officer", "Nobody"):
        with pytest.raises(Obstacle):
            slots.unlock(tmp_path, who, "wrong", now=NOW)
    assert costs == [CHEAP, CHEAP]


def test_guessing_becomes_slow_and_stays_slow_across_restarts(tmp_path: Path) -> None:
    found_slots(tmp_path)
    now = NOW
    waits = []
    for _ in range(12):
        with pytest.raises(Obstacle) as error:
            slots.unlock(tmp_path, "Officer", "wrong", now=now)
        assert error.value.id == "wrong-passphrase"
        tag = slots._tag(slots.read(tmp_path), "officer")
        waits.append(throttle.waiting(tmp_path, tag, now))
        if waits[-1]:
            with pytest.raises(Obstacle) as error:  # even the right one waits
                unlock_at(tmp_path, now + waits[-1] * SECOND - 1)
            assert error.value.id == "unlock-must-wait"
        now += waits[-1] * SECOND
    assert waits == [0, 0, 0, 0, 30, 60, 120, 240, 480, 900, 900, 900]
    assert unlock(tmp_path, SYS).failures == 0  # nobody else is kept out
    assert unlock_at(tmp_path, now).failures == 12
    assert unlock_at(tmp_path, now).failures == 0


def unlock_at(folder: Path, now: int) -> Keyring:
    return slots.unlock(folder, NAMES[OFFICER], PASSPHRASES[OFFICER], now=now)


def test_a_clock_set_back_never_locks_out_for_good(tmp_path: Path) -> None:
    throttle_tag = b"12345678"
    for _ in range(20):
        throttle.count_failure(tmp_path, throttle_tag, NOW)
    assert throttle.waiting(tmp_path, throttle_tag, NOW - 10**15) == throttle.LONGEST_WAIT


def test_many_unknown_names_do_not_wash_a_known_one_out(tmp_path: Path) -> None:
    for _ in range(6):
        throttle.count_failure(tmp_path, b"officer!", NOW)
    for i in range(300):
        throttle.count_failure(tmp_path, i.to_bytes(8, "big"), NOW)
    assert throttle.waiting(tmp_path, b"officer!", NOW) == 60


def test_noise_in_the_file_of_failures_counts_as_none(tmp_path: Path) -> None:
    for noise in (b"", b"\xa1\x01\x02", b"\x80", codec.encode({"00": ["x", 1]}), os.urandom(50)):
        (tmp_path / throttle.FILE).write_bytes(noise)
        assert throttle.waiting(tmp_path, b"12345678", NOW) == 0


def test_grant_reaches_its_owner_and_nobody_else(tmp_path: Path) -> None:
    founder = found_slots(tmp_path)
    public = add(tmp_path, founder, 9, "Deputy")
    new = slots.unlock(tmp_path, "Deputy", "new passphrase", now=NOW)
    assert (new.log, new.book) == (None, None)
    slots.grant(tmp_path, unlock(tmp_path, SEC), 9, ["log"], seal_public=public.seal)
    slots.grant(tmp_path, founder, 9, ["book"], seal_public=public.seal)
    taken = slots.unlock(tmp_path, "Deputy", "new passphrase", now=NOW)
    assert (key_bytes(taken.log), key_bytes(taken.book)) == (key_bytes(founder.log), key_bytes(founder.book))
    assert taken.accepted == ("book", "log")
    slot = slots.verified(tmp_path, taken).slot_of(9)
    assert slot
    assert slot.granted == ()
    assert taken.generation == slots.read(tmp_path).generation
    later = slots.unlock(tmp_path, "Deputy", "new passphrase", now=NOW)
    assert (key_bytes(later.log), later.accepted) == (key_bytes(founder.log), ())


def test_nobody_grants_what_he_does_not_hold(tmp_path: Path) -> None:
    founder = found_slots(tmp_path)
    public = add(tmp_path, founder, 9, "Deputy")
    with pytest.raises(Refusal) as error:
        slots.grant(tmp_path, unlock(tmp_path, SEC), 9, ["book"], seal_public=public.seal)
    assert error.value.id == "no-vault-keys"
    with pytest.raises(Refusal):
        add(tmp_path, unlock(tmp_path, LEADER), 10, "Other")


def test_a_key_exchanged_in_the_slot_receives_nothing(tmp_path: Path) -> None:
    founder = found_slots(tmp_path)
    add(tmp_path, founder, 9, "Deputy")
    with pytest.raises(Tampering) as error:
        slots.grant(tmp_path, founder, 9, ["book"], seal_public=bytes(32))
    assert error.value.id == "slot-key-exchanged"


def test_names_and_accounts_are_not_given_twice(tmp_path: Path) -> None:
    founder = found_slots(tmp_path)
    for account, name in ((9, "OFFICER"), (SYS, "Somebody")):
        with pytest.raises(Refusal) as error:
            add(tmp_path, founder, account, name)
        assert error.value.id == "account-name-taken"


def test_a_changed_passphrase_opens_the_same_keys_and_the_old_one_nothing(tmp_path: Path) -> None:
    founder = found_slots(tmp_path)
    slots.change_passphrase(tmp_path, unlock(tmp_path, OFFICER), bytearray(b"another one"), kdf=CHEAP)
    again = slots.unlock(tmp_path, "Officer", "another one", now=NOW)
    assert key_bytes(again.book) == key_bytes(founder.book)
    with pytest.raises(Obstacle):
        unlock(tmp_path, OFFICER)


def test_someone_without_vault_keys_changes_his_in_an_officers_session(tmp_path: Path) -> None:
    officer = found_slots(tmp_path)
    leader = unlock(tmp_path, LEADER)
    with pytest.raises(Refusal):
        slots.change_passphrase(tmp_path, leader, "another one", kdf=CHEAP)
    slots.change_passphrase(tmp_path, leader, "another one", kdf=CHEAP, session=officer)
    assert slots.unlock(tmp_path, "Leader", "another one", now=NOW).sign_public == leader.sign_public


def test_a_change_of_passphrase_keeps_what_was_granted(tmp_path: Path) -> None:
    officer = found_slots(tmp_path)
    leader = unlock(tmp_path, LEADER)
    slots.grant(tmp_path, officer, LEADER, ["log"], seal_public=leader.seal_public)
    slots.change_passphrase(tmp_path, leader, "another one", kdf=CHEAP, session=officer)
    assert slots.unlock(tmp_path, "Leader", "another one", now=NOW).accepted == ("log",)


def test_a_dropped_slot_opens_no_more(tmp_path: Path) -> None:
    founder = found_slots(tmp_path)
    slots.drop(tmp_path, founder, SYS)
    with pytest.raises(Obstacle) as error:
        unlock(tmp_path, SYS)
    assert error.value.id == "wrong-passphrase"
    for account in (SYS, OFFICER):
        with pytest.raises(Refusal):
            slots.drop(tmp_path, founder, account)


def test_generation_rises_and_salts_are_kept(tmp_path: Path) -> None:
    founder = found_slots(tmp_path)
    before = slots.read(tmp_path).generation
    slots.record_salts(tmp_path, founder, (b"a" * 16, b"b" * 16))
    after = slots.verified(tmp_path, founder)
    assert (after.generation, after.salts) == (before + 1, (b"a" * 16, b"b" * 16))
    slots.record_salts(tmp_path, founder, (b"a" * 16, b"b" * 16))
    assert slots.read(tmp_path).generation == before + 1


def test_a_real_vault_has_no_cheap_slots(tmp_path: Path) -> None:
    with pytest.raises(Refusal) as error:
        found_slots(tmp_path, kind="real")
    assert error.value.id == "cheap-passphrase"
    assert not list(tmp_path.iterdir())


def test_a_vault_is_not_founded_over_another(tmp_path: Path) -> None:
    found_slots(tmp_path)
    before = both(tmp_path)[0].read_bytes()
    with pytest.raises(Obstacle) as error:
        found_slots(tmp_path)
    assert error.value.id == "vault-exists"
    assert both(tmp_path)[0].read_bytes() == before


def test_without_a_vault_that_is_said(tmp_path: Path) -> None:
    with pytest.raises(Obstacle) as error:
        slots.unlock(tmp_path / "nowhere", "Officer", "x", now=NOW)
    assert error.value.id == "no-vault-here"
