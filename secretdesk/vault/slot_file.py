"""The bytes of `vault.sdk`: who has a slot and at what cost it opens, under one MAC, kept in two copies."""

from __future__ import annotations

import hmac
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from secretdesk.errors import Obstacle, Tampering
from secretdesk.text import N_
from secretdesk.vault import codec, durable
from secretdesk.vault.keys import Kdf, Secret, mac
from secretdesk.vault.troubles import sorting

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

COPIES = ("vault.sdk", "vault.sdk.2")
KINDS = ("real", "training", "demonstration", "test")
_MAGIC = b"SDV1"
_FORMAT = 1
_SLOT_FORMAT = 1
_KDF_NAME = "argon2id"
_LARGEST = 4 << 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """One account's private keys under its passphrase, and vault keys waiting to be taken over."""

    account: int
    name_tag: bytes
    kdf: Kdf
    salt: bytes
    commit: bytes
    sign_public: bytes
    seal_public: bytes
    nonce: bytes
    wrapped: bytes
    granted: tuple[tuple[str, bytes], ...] = ()

    def header(self, vault_id: bytes) -> list[Any]:
        return [
            _SLOT_FORMAT,
            vault_id,
            self.account,
            self.name_tag,
            _KDF_NAME,
            self.kdf.memory,
            self.kdf.passes,
            self.kdf.lanes,
            self.salt,
            self.commit,
            self.sign_public,
            self.seal_public,
        ]


@dataclass(frozen=True, slots=True, kw_only=True)
class SlotFile:
    """Everything in `vault.sdk`; `salts` are copies of the first 16 bytes of log.db and book.db, for repair only."""

    vault_id: bytes
    generation: int
    suite: int
    kind: str
    tag_salt: bytes
    slots: tuple[Slot, ...]
    recovery: None = None
    rekey: None = None
    salts: tuple[bytes, ...] = ()
    mac: bytes = b""

    def slot_of(self, account: int) -> Slot | None:
        return next((slot for slot in self.slots if slot.account == account), None)

    def with_slot(self, slot: Slot) -> SlotFile:
        others = tuple(other for other in self.slots if other.account != slot.account)
        return replace(self, slots=tuple(sorted((*others, slot), key=lambda s: s.account)))


def pack(file: SlotFile, key: Secret) -> bytes:
    """Return the file's bytes with its MAC under K_M."""
    parts = _parts(file)
    return codec.encode([*parts, mac(key, codec.encode(parts))])


def is_authentic(file: SlotFile, key: Secret) -> bool:
    return hmac.compare_digest(file.mac, mac(key, codec.encode(_parts(file))))


def unpack(data: bytes) -> SlotFile:
    """Read a slot file without judging its MAC, for that needs a key from inside; every fault is one `Tampering`."""
    try:
        parts = codec.decode(data[: _LARGEST + 1])
        if parts[0] == _MAGIC and isinstance(parts[1], int) and parts[1] > _FORMAT:
            raise newer_format()
        return _checked(parts)
    except (Tampering, TypeError, ValueError, IndexError, KeyError) as error:
        raise damaged() from error


def read_copies(folder: Path) -> list[SlotFile]:
    """Return the readable copies, the later generation first; `Tampering` when none is, `Obstacle` when none exists."""
    found: list[SlotFile] = []
    there = 0
    newer: Obstacle | None = None
    for name in COPIES:
        with sorting():
            try:
                data = (folder / name).read_bytes()
            except (FileNotFoundError, NotADirectoryError):
                continue
        there += 1
        try:
            found.append(unpack(data))
        except Tampering:
            continue
        except Obstacle as error:
            newer = error  # or one flipped bit: the other copy tells
    if not there:
        raise Obstacle("no-vault-here", N_("vault", "There is no vault in this folder."))
    if not found:
        raise newer or damaged()
    return sorted(found, key=lambda file: -file.generation)


def copies_differ(folder: Path) -> bool:
    """Tell whether one copy is missing or not equal to the other."""
    try:
        first, second = ((folder / name).read_bytes() for name in COPIES)
    except OSError:
        return True
    return first != second


def write(folder: Path, file: SlotFile, key: Secret) -> SlotFile:
    """Write both copies as the next generation, one after the other was synced."""
    following = replace(file, generation=file.generation + 1)
    data = pack(following, key)
    for name in COPIES:
        durable.put(folder / name, data)
    return unpack(data)


def damaged() -> Tampering:
    return Tampering(
        "slot-file-damaged",
        N_("vault", "The file with the keys of the vault is damaged or was altered, and so is its second copy."),
    )


def newer_format() -> Obstacle:
    return Obstacle(
        "newer-format", N_("vault", "A newer version of SecretDesk made this vault. Install that version to open it.")
    )


def _parts(file: SlotFile) -> list[Any]:
    slots = [
        [slot.header(file.vault_id), slot.nonce, slot.wrapped, [list(grant) for grant in slot.granted]]
        for slot in file.slots
    ]
    return [
        _MAGIC,
        _FORMAT,
        file.vault_id,
        file.generation,
        file.suite,
        file.kind,
        file.tag_salt,
        slots,
        file.recovery,
        file.rekey,
        list(file.salts),
    ]


def _checked(parts: Any) -> SlotFile:
    magic, form, vault_id, generation, suite, kind, tag_salt, slots, recovery, rekey, salts, stored_mac = parts
    if (magic, form, suite, recovery, rekey) != (_MAGIC, _FORMAT, codec.SUITE, None, None) or kind not in KINDS:
        raise ValueError
    file = SlotFile(
        vault_id=_sized(vault_id, 16),
        generation=_natural(generation),
        suite=suite,
        kind=kind,
        tag_salt=_sized(tag_salt, 16),
        slots=tuple(_slot(slot, vault_id) for slot in slots),
        salts=tuple(_sized(salt, 16) for salt in salts),
        mac=_sized(stored_mac, 32),
    )
    if len(file.salts) not in {0, 2} or len({slot.account for slot in file.slots}) != len(file.slots):
        raise ValueError
    return file


def _slot(parts: Any, vault_id: bytes) -> Slot:
    header, nonce, wrapped, granted = parts
    form, vault, account, name_tag, kdf_name, memory, passes, lanes, salt, commit, sign_public, seal_public = header
    if (form, vault, kdf_name) != (_SLOT_FORMAT, vault_id, _KDF_NAME):
        raise ValueError
    return Slot(
        account=_natural(account),
        name_tag=_sized(name_tag, 8),
        kdf=Kdf(memory=_natural(memory), passes=_natural(passes), lanes=_natural(lanes)),
        salt=_sized(salt, 16),
        commit=_sized(commit, 16),
        sign_public=_sized(sign_public, 32),
        seal_public=_sized(seal_public, 32),
        nonce=_sized(nonce, 12),
        wrapped=_bytes(wrapped),
        granted=_grants(granted),
    )


def _grants(granted: Sequence[Any]) -> tuple[tuple[str, bytes], ...]:
    grants = tuple((name, _bytes(sealed)) for name, sealed in granted)
    if any(name not in {"log", "book"} for name, _ in grants):
        raise ValueError
    return grants


def _sized(value: Any, size: int) -> bytes:
    if len(_bytes(value)) != size:
        raise ValueError
    return bytes(value)


def _bytes(value: Any) -> bytes:
    if type(value) is not bytes:
        raise TypeError
    return value


def _natural(value: Any) -> int:
    if type(value) is not int or value < 0:
        raise ValueError
    return value
