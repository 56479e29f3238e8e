"""Key slots: founding, unlocking, granting, changing and dropping, without a name in clear."""

from __future__ import annotations

import hmac
import os
import unicodedata
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from secretdesk.errors import Obstacle, Refusal, Tampering
from secretdesk.text import N_
from secretdesk.vault import codec, durable, slot_file, throttle
from secretdesk.vault.keys import (
    KEY,
    TAG,
    Kdf,
    Keyring,
    Secret,
    derive,
    kdf_allowed,
    passphrase_secret,
    seal_to,
    stretch,
    unwrap,
    wrap,
)
from secretdesk.vault.slot_file import Slot, SlotFile

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path

    Typed = str | bytes | bytearray | memoryview

LOG = "log"
BOOK = "book"
_HAS_LOG = 1
_HAS_BOOK = 2
_CONTENT = 1 + 4 * KEY  # what is inside, then signing, sealing, log and book key, absent ones as zeros


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicKeys:
    """What others need to know of an account: how it signs, and how to send it keys."""

    sign: bytes
    seal: bytes


def found(folder: Path, *, vault_id: bytes, kind: str, account: int, name: str, passphrase: Typed, kdf: Kdf) -> Keyring:
    """Make the slot file of a new vault with its first account, who holds both vault keys, new from chance."""
    if any((folder / copy).exists() for copy in slot_file.COPIES):
        raise Obstacle("vault-exists", N_("vault", "There is a vault in this folder already."))
    _check_kdf(kdf, kind)
    durable.make_folder(folder)
    keyring = _new_keyring(vault_id, kind, account, log=Secret.random(), book=Secret.random())
    file = SlotFile(vault_id=vault_id, generation=0, suite=codec.SUITE, kind=kind, tag_salt=os.urandom(16), slots=())
    file = file.with_slot(_close(file, keyring, _tag(file, name), passphrase, kdf))
    keyring.generation = slot_file.write(folder, file, keyring.slot_file_key).generation
    return keyring


def add(
    folder: Path, keyring: Keyring, *, account: int, name: str, passphrase: Typed, kdf: Kdf, keys: Collection[str] = ()
) -> PublicKeys:
    """Make a slot with its owner present: without vault keys, or at founding with those of his role."""
    file = verified(folder, keyring)
    _check_kdf(kdf, file.kind)
    tag = _tag(file, name)
    if file.slot_of(account) or any(slot.name_tag == tag for slot in file.slots):
        raise Refusal("account-name-taken", N_("vault", "There is an account of this name already."))
    given = {key: Secret.of(_vault_key(keyring, key).view) for key in keys}
    new = _new_keyring(file.vault_id, file.kind, account, log=given.get(LOG), book=given.get(BOOK))
    try:
        file = file.with_slot(_close(file, new, tag, passphrase, kdf))
        slot_file.write(folder, file, keyring.slot_file_key)
        return PublicKeys(sign=new.sign_public, seal=new.seal_public)
    finally:
        new.wipe()


def grant(folder: Path, keyring: Keyring, account: int, keys: Collection[str], *, seal_public: bytes) -> None:
    """Send vault keys to an account; it takes them over when it unlocks next.

    `seal_public` is the account's key as the journal knows it: a slot whose key was exchanged gets nothing.
    """
    file = verified(folder, keyring)
    slot = _slot_of(file, account)
    if not hmac.compare_digest(slot.seal_public, seal_public):
        raise Tampering(
            "slot-key-exchanged", N_("vault", "The key in this account's slot is not the one in the journal.")
        )
    granted = dict(slot.granted)
    for key in keys:
        granted[key] = seal_to(slot.seal_public, _vault_key(keyring, key).view, _grant_context(file, account, key))
    file = file.with_slot(replace(slot, granted=tuple(sorted(granted.items()))))
    slot_file.write(folder, file, keyring.slot_file_key)


def unlock(folder: Path, name: str, passphrase: Typed, *, now: int, session: Keyring | None = None) -> Keyring:
    """Open the slot of `name`; `now` is the wall clock in microseconds, for waits after wrong passphrases.

    Someone without vault keys cannot judge whether the file is authentic; within a `session` its holder's keys do. A name
    that has no slot costs the same time and gets the same answer as a wrong passphrase.
    """
    copies = slot_file.read_copies(folder)
    tag = _tag(copies[0], name)
    throttle.refuse_while_waiting(folder, tag, now)
    with passphrase_secret(passphrase) as typed:
        opened = _open_any(folder, copies, name, typed, session)
    if opened is None:
        throttle.count_failure(folder, tag, now)
        raise Obstacle("wrong-passphrase", N_("vault", "Wrong name or passphrase."))
    opened.failures = throttle.forget(folder, tag)
    opened.copies_differ = slot_file.copies_differ(folder)
    return opened


def change_passphrase(
    folder: Path, owner: Keyring, passphrase: Typed, *, kdf: Kdf, session: Keyring | None = None
) -> None:
    """Rewrite the owner's slot under a new passphrase; one without vault keys needs the session of someone who has."""
    keyring = session or owner
    file = verified(folder, keyring)
    _check_kdf(kdf, file.kind)
    slot = _slot_of(file, owner.account)
    fresh = _close(file, owner, slot.name_tag, passphrase, kdf)
    slot_file.write(folder, file.with_slot(replace(fresh, granted=slot.granted)), keyring.slot_file_key)


def drop(folder: Path, keyring: Keyring, account: int) -> None:
    """Remove a slot; older copies of the vault still open with it, so a rekey is offered beside."""
    file = verified(folder, keyring)
    _slot_of(file, account)
    if account == keyring.account:
        raise Refusal("own-slot", N_("vault", "Nobody closes his own account."))
    rest = tuple(slot for slot in file.slots if slot.account != account)
    slot_file.write(folder, replace(file, slots=rest), keyring.slot_file_key)


def record_salts(folder: Path, keyring: Keyring, salts: tuple[bytes, bytes]) -> None:
    """Keep copies of the first 16 bytes of log.db and book.db."""
    file = verified(folder, keyring)
    if file.salts != salts:
        slot_file.write(folder, replace(file, salts=salts), keyring.slot_file_key)


def verified(folder: Path, keyring: Keyring) -> SlotFile:
    """Return the latest copy whose MAC holds under this keyring's vault."""
    for file in slot_file.read_copies(folder):
        if file.vault_id == keyring.vault_id and slot_file.is_authentic(file, keyring.slot_file_key):
            return file
    raise slot_file.damaged()


def read(folder: Path) -> SlotFile:
    """Return the latest readable copy, not authenticated: vault id and kind, for a screen before unlocking."""
    return slot_file.read_copies(folder)[0]


def name_tag(folder: Path, name: str) -> bytes:
    """Return what failures of a name are counted under."""
    return _tag(read(folder), name)


def _open_any(
    folder: Path, copies: list[SlotFile], name: str, typed: Secret, session: Keyring | None
) -> Keyring | None:
    """Try the later copy, then the other; `Tampering` only when a passphrase was right and no copy is sound."""
    stretched: dict[tuple[bytes, Kdf], Secret] = {}
    broken, judged = False, False
    try:
        for file in copies:
            tag = _tag(file, name)
            slot = next((s for s in file.slots if hmac.compare_digest(s.name_tag, tag)), None)
            salt, kdf = (slot.salt, slot.kdf) if slot else _decoy(file, tag)
            if not kdf_allowed(kdf, file.kind):
                continue  # neither a wait of hours nor a lowered cost
            judged = True
            if (salt, kdf) not in stretched:
                stretched[salt, kdf] = stretch(typed, salt, kdf)
            key = stretched[salt, kdf]
            if slot is None or not hmac.compare_digest(slot.commit, _commit(key)):
                continue
            try:
                return _accept(folder, file, slot, _open(file, slot, key), key, session)
            except Tampering:
                broken = True
    finally:
        for secret in stretched.values():
            secret.wipe()
    if broken or not judged:
        raise slot_file.damaged()
    return None


def _open(file: SlotFile, slot: Slot, key: Secret) -> Keyring:
    with (
        derive(key, "SD/slot/v1") as slot_key,
        unwrap(slot_key, slot.nonce, slot.wrapped, codec.encode(slot.header(file.vault_id))) as content,
    ):
        if len(content) != _CONTENT:
            raise slot_file.damaged()
        view = content.view
        parts = [Secret.of(view[1 + i * KEY : 1 + (i + 1) * KEY]) for i in range(4)]
        has = view[0]
        view.release()
    keyring = Keyring(
        vault_id=file.vault_id,
        kind=file.kind,
        account=slot.account,
        sign=parts[0],
        seal=parts[1],
        log=parts[2] if has & _HAS_LOG else None,
        book=parts[3] if has & _HAS_BOOK else None,
    )
    if (keyring.sign_public, keyring.seal_public) != (slot.sign_public, slot.seal_public):
        raise slot_file.damaged()
    keyring.generation = file.generation
    return keyring


def _accept(
    folder: Path, file: SlotFile, slot: Slot, keyring: Keyring, key: Secret, session: Keyring | None
) -> Keyring:
    """Take over granted keys, and judge the file's MAC as soon as K_J is known."""
    for name, sealed in slot.granted:
        received = keyring.open_sealed(sealed, _grant_context(file, slot.account, name))
        if name == LOG:
            keyring.log = received
        else:
            keyring.book = received
    judge = keyring if keyring.log else session
    if judge and not slot_file.is_authentic(file, judge.slot_file_key):
        keyring.wipe()
        raise slot_file.damaged()
    if slot.granted:
        fresh = replace(_wrapped(file, keyring, slot, key), granted=())
        keyring.generation = slot_file.write(folder, file.with_slot(fresh), keyring.slot_file_key).generation
        keyring.accepted = tuple(name for name, _ in slot.granted)
    return keyring


def _close(file: SlotFile, keyring: Keyring, tag: bytes, passphrase: Typed, kdf: Kdf) -> Slot:
    salt = os.urandom(16)
    with passphrase_secret(passphrase) as typed, stretch(typed, salt, kdf) as key:
        bare = Slot(
            account=keyring.account,
            name_tag=tag,
            kdf=kdf,
            salt=salt,
            commit=_commit(key),
            sign_public=keyring.sign_public,
            seal_public=keyring.seal_public,
            nonce=b"",
            wrapped=b"",
        )
        return _wrapped(file, keyring, bare, key)


def _wrapped(file: SlotFile, keyring: Keyring, slot: Slot, key: Secret) -> Slot:
    with Secret(_CONTENT) as content, derive(key, "SD/slot/v1") as slot_key:
        view = content.view
        view[0] = (_HAS_LOG if keyring.log else 0) | (_HAS_BOOK if keyring.book else 0)
        for i, secret in enumerate((keyring.own_sign, keyring.own_seal, keyring.log, keyring.book)):
            if secret is not None:
                view[1 + i * KEY : 1 + (i + 1) * KEY] = secret.view
        nonce, wrapped = wrap(slot_key, view, codec.encode(slot.header(file.vault_id)))
        view.release()
    return replace(slot, nonce=nonce, wrapped=wrapped)


def _commit(key: Secret) -> bytes:
    """Bind a slot to one key: GCM alone lets one ciphertext open under two."""
    with derive(key, "SD/commit/v1", 16) as commit:
        return bytes(commit.view)


def _tag(file: SlotFile, name: str) -> bytes:
    """Return what a slot is found by: without the passphrase a name can be tried, not read."""
    folded = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", name).strip().casefold())
    return hmac.digest(file.tag_salt, folded.encode(), "sha256")[:8]


def _decoy(file: SlotFile, tag: bytes) -> tuple[bytes, Kdf]:
    if not file.slots:
        raise slot_file.damaged()
    return hmac.digest(file.tag_salt, b"decoy" + tag, "sha256")[:TAG], file.slots[0].kdf


def _new_keyring(vault_id: bytes, kind: str, account: int, *, log: Secret | None, book: Secret | None) -> Keyring:
    return Keyring(
        vault_id=vault_id, kind=kind, account=account, sign=Secret.random(), seal=Secret.random(), log=log, book=book
    )


def _vault_key(keyring: Keyring, name: str) -> Secret:
    key = keyring.log if name == LOG else keyring.book
    if key is None:
        raise Refusal("no-vault-keys", N_("vault", "This account has no key for that part of the vault."))
    return key


def _slot_of(file: SlotFile, account: int) -> Slot:
    slot = file.slot_of(account)
    if slot is None:
        raise Refusal("no-slot", N_("vault", "This account has no key slot; it was closed."))
    return slot


def _grant_context(file: SlotFile, account: int, key: str) -> bytes:
    return codec.encode(["SD/grant/v1", file.vault_id, account, key])


def _check_kdf(kdf: Kdf, kind: str) -> None:
    if kind not in slot_file.KINDS or not kdf_allowed(kdf, kind):
        raise Refusal(
            "cheap-passphrase", N_("vault", "A vault of this kind needs the full cost of guessing a passphrase.")
        )
