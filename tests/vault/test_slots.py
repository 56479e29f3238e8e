"""The slot file opens for the right person alone, survives what breaks it, and names what it cannot survive."""

from __future__ import annotations

import os
import random
import stat
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from secretdesk.errors import Obstacle, Refusal, SecretDeskError, Tampering
from secretdesk.vault import codec, keys, slot_file, slots, throttle
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


def test_every_flipped_bit_of_one_copy_is_survived_and_said(tmp_path: Path) -> None:
    log = key_bytes(found_slots(tmp_path).log)
    first, _ = both(tmp_path)
    good = first.read_bytes()
    chance = random.Random(7)
    for place in sorted(chance.sample(range(len(good) * 8), 400)):
        bad = bytearray(good)
        bad[place >> 3] ^= 1 << (place & 7)
        first.write_bytes(bad)
        again = unlock(tmp_path, OFFICER)
        assert key_bytes(again.log) == log
        assert again.copies_differ


def test_every_flipped_bit_of_both_copies_is_one_class_of_error(tmp_path: Path) -> None:
    found_slots(tmp_path)
    good = both(tmp_path)[0].read_bytes()
    chance = random.Random(8)
    ids = set()
    for place in sorted(chance.sample(range(len(good) * 8), 400)):
        bad = bytearray(good)
        bad[place >> 3] ^= 1 << (place & 7)
        for copy in both(tmp_path):
            copy.write_bytes(bad)
        (tmp_path / throttle.FILE).unlink(missing_ok=True)
        with pytest.raises((Tampering, Obstacle)) as error:
            unlock(tmp_path, OFFICER)
        ids.add(error.value.id)
    # a flipped salt or commitment cannot be told from a wrong passphrase, a flipped version not from a newer one
    assert "slot-file-damaged" in ids
    assert ids <= {"slot-file-damaged", "wrong-passphrase", "newer-format"}


def test_every_truncation_of_both_copies_is_damage(tmp_path: Path) -> None:
    found_slots(tmp_path)
    good = both(tmp_path)[0].read_bytes()
    for length in range(0, len(good), 7):
        for copy in both(tmp_path):
            copy.write_bytes(good[:length])
        with pytest.raises(Tampering) as error:
            unlock(tmp_path, OFFICER)
        assert error.value.id == "slot-file-damaged"


def test_noise_is_damage_of_the_same_class(tmp_path: Path) -> None:
    found_slots(tmp_path)
    chance = random.Random(9)
    for length in (0, 1, 20, 500, 3000):
        noise = chance.randbytes(length)
        for copy in both(tmp_path):
            copy.write_bytes(noise)
        with pytest.raises(SecretDeskError) as error:
            unlock(tmp_path, OFFICER)
        assert error.value.id == "slot-file-damaged"


def test_the_later_copy_counts_and_an_older_one_is_said(tmp_path: Path) -> None:
    founder = found_slots(tmp_path)
    first, second = both(tmp_path)
    old = second.read_bytes()
    slots.change_passphrase(tmp_path, founder, "another one", kdf=CHEAP)
    second.write_bytes(old)  # as after a crash between the two
    again = slots.unlock(tmp_path, "Officer", "another one", now=NOW)
    assert again.copies_differ
    assert again.generation == slots.read(tmp_path).generation
    first.unlink()
    assert slots.unlock(tmp_path, "Officer", PASSPHRASES[OFFICER], now=NOW).generation == again.generation - 1


def test_a_slot_put_in_from_another_vault_or_an_older_state_breaks_the_mac(tmp_path: Path) -> None:
    founder = found_slots(tmp_path / "a")
    old = slots.verified(tmp_path / "a", founder)
    slots.drop(tmp_path / "a", founder, SYS)
    now = slots.verified(tmp_path / "a", founder)
    revived = now.with_slot(next(slot for slot in old.slots if slot.account == SYS))
    forged = slot_file.pack(revived, Secret.of(bytes(32)))
    for copy in both(tmp_path / "a"):
        copy.write_bytes(forged)
    for account in (SYS, OFFICER):
        with pytest.raises(Tampering) as error:
            unlock(tmp_path / "a", account)
        assert error.value.id == "slot-file-damaged"


def test_a_forged_slot_of_someone_without_vault_keys_fails_in_a_session(tmp_path: Path) -> None:
    officer = found_slots(tmp_path / "a")
    stranger = slots.found(
        tmp_path / "b", vault_id=VAULT_ID, kind="test", account=LEADER, name="x", passphrase="forged", kdf=CHEAP
    )
    file = slots.verified(tmp_path / "a", officer)
    slot = file.slot_of(LEADER)
    assert slot
    stranger.log = stranger.book = None
    forged = slots._close(file, stranger, slot.name_tag, "forged", CHEAP)
    for copy in both(tmp_path / "a"):
        copy.write_bytes(slot_file.pack(file.with_slot(forged), Secret.of(bytes(32))))
    with pytest.raises(Tampering) as error:
        slots.unlock(tmp_path / "a", NAMES[LEADER], "forged", now=NOW, session=officer)
    assert error.value.id == "slot-file-damaged"


def test_someone_without_vault_keys_unlocks_in_a_session(tmp_path: Path) -> None:
    officer = found_slots(tmp_path)
    leader = slots.unlock(tmp_path, NAMES[LEADER], PASSPHRASES[LEADER], now=NOW, session=officer)
    assert (leader.account, leader.log) == (LEADER, None)


def test_a_header_that_asks_for_hours_is_damage_not_a_wait(tmp_path: Path) -> None:
    founder = found_slots(tmp_path)
    file = slots.verified(tmp_path, founder)
    slot = file.slot_of(OFFICER)
    assert slot
    for kdf in (keys.Kdf(memory=1 << 31, passes=1, lanes=1), keys.Kdf(memory=8192, passes=1 << 30, lanes=1)):
        greedy = slot_file.pack(file.with_slot(replace(slot, kdf=kdf)), founder.slot_file_key)
        for copy in both(tmp_path):
            copy.write_bytes(greedy)
        with pytest.raises(Tampering) as error:
            unlock(tmp_path, OFFICER)
        assert error.value.id == "slot-file-damaged"


def test_a_newer_format_has_its_own_sentence(tmp_path: Path) -> None:
    founder = found_slots(tmp_path)
    parts = codec.decode(both(tmp_path)[0].read_bytes())
    parts[1] = 2
    for copy in both(tmp_path):
        copy.write_bytes(codec.encode([*parts, "what the future adds"]))
    with pytest.raises(Obstacle) as error:
        unlock(tmp_path, OFFICER)
    assert error.value.id == "newer-format"
    founder.wipe()


def test_a_crash_leaves_nothing_that_hinders_the_next_write(tmp_path: Path) -> None:
    founder = found_slots(tmp_path)
    (tmp_path / "vault.sdk.tmp").write_bytes(b"half")
    slots.record_salts(tmp_path, founder, (b"a" * 16, b"b" * 16))
    assert not (tmp_path / "vault.sdk.tmp").exists()
    assert unlock(tmp_path, OFFICER).account == OFFICER
