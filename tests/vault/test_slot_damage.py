"""Damage to the slot file: every bit of it, and older, foreign or forged copies put in its place."""

from __future__ import annotations

import random
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from secretdesk.errors import Obstacle, SecretDeskError, Tampering
from secretdesk.vault import codec, keys, slot_file, slots, throttle
from secretdesk.vault.keys import CHEAP, Keyring, Secret
from tests.vault.founding import LEADER, NAMES, NOW, OFFICER, PASSPHRASES, SYS, VAULT_ID, found_slots, unlock

if TYPE_CHECKING:
    from pathlib import Path

SECOND = 1_000_000


def both(folder: Path) -> tuple[Path, Path]:
    return folder / "vault.sdk", folder / "vault.sdk.2"


def key_bytes(secret: Secret | None) -> bytes | None:
    return None if secret is None else bytes(secret.view)


def add(folder: Path, keyring: Keyring, account: int, name: str) -> slots.PublicKeys:
    return slots.add(folder, keyring, account=account, name=name, passphrase="new passphrase", kdf=CHEAP)


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
