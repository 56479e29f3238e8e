"""Keys in memory that can be wiped, and what is derived, wrapped and sealed with them."""

from __future__ import annotations

import ctypes
import hmac
import math
import mmap
import os
import time
import unicodedata
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Self

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from secretdesk.errors import Obstacle, Refusal, Tampering
from secretdesk.text import N_
from secretdesk.vault.memory import overwrites_freed

if TYPE_CHECKING:
    from types import TracebackType

KEY = 32
NONCE = 12
TAG = 16
_MIB = 1024
_CHANCE = Path("/dev/urandom")


class Secret:
    """Bytes in a page of their own, kept out of swap and core dumps where the system allows, zeroed on `wipe`."""

    __slots__ = ("_length", "_page")

    def __init__(self, length: int) -> None:
        self._length = length
        self._page = mmap.mmap(-1, max(length, 1))
        _keep_in_memory(self._page)

    @classmethod
    def of(cls, data: bytes | bytearray | memoryview) -> Self:
        secret = cls(len(data))
        secret.view[:] = data
        return secret

    @classmethod
    def random(cls, length: int = KEY) -> Self:
        """Fill from the system's generator, on Linux without a copy in Python's own memory."""
        secret = cls(length)
        if _CHANCE.exists():
            with _CHANCE.open("rb", buffering=0) as chance:
                if chance.readinto(secret.view) == length:
                    return secret
        secret.view[:] = os.urandom(length)
        return secret

    @property
    def view(self) -> memoryview:
        """The bytes themselves; hold it no longer than a call."""
        return memoryview(self._page)[: self._length]

    def wipe(self) -> None:
        """Zero it now; one merely dropped goes back to the system with its page."""
        if not self._page.closed:
            self._page[:] = bytes(len(self._page))
            with suppress(BufferError):  # someone still holds a view: of zeros
                self._page.close()

    def __len__(self) -> int:
        return self._length

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.wipe()


@dataclass(frozen=True, slots=True, kw_only=True)
class Kdf:
    """Cost of one guess at a passphrase: Argon2id memory in KiB, passes, lanes."""

    memory: int
    passes: int
    lanes: int


PRODUCTION = Kdf(memory=256 * _MIB, passes=4, lanes=2)
SMALL_COMPUTER = Kdf(memory=64 * _MIB, passes=3, lanes=4)
CHEAP = Kdf(memory=8 * _MIB, passes=1, lanes=1)
CEILING = Kdf(memory=2048 * _MIB, passes=16, lanes=8)


def kdf_allowed(kdf: Kdf, kind: str) -> bool:
    """Tell whether a header may ask for this: neither less than the kind of vault needs nor more than we would wait."""
    floor = SMALL_COMPUTER if kind == "real" else CHEAP
    return (
        floor.memory <= kdf.memory <= CEILING.memory
        and floor.passes <= kdf.passes <= CEILING.passes
        and 1 <= kdf.lanes <= CEILING.lanes
    )


def passphrase_secret(typed: str | bytes | bytearray | memoryview) -> Secret:
    """Normalise what was typed to NFKC in UTF-8; ASCII, given as a buffer, passes without a copy that cannot be wiped."""
    if isinstance(typed, str):
        return Secret.of(unicodedata.normalize("NFKC", typed).encode())
    if any(byte > 0x7F for byte in typed):
        return Secret.of(unicodedata.normalize("NFKC", bytes(typed).decode()).encode())
    return Secret.of(typed)


def stretch(passphrase: Secret, salt: bytes, kdf: Kdf) -> Secret:
    """Derive the key that opens a slot: about a second, on purpose."""
    key = Secret(KEY)
    overwrites_freed()  # from before its great block is freed
    try:
        argon = Argon2id(salt=salt, length=KEY, iterations=kdf.passes, lanes=kdf.lanes, memory_cost=kdf.memory)
        # the stub asks for bytes, which cannot be wiped; any buffer is taken
        argon.derive_into(passphrase.view, key.view)  # type: ignore[arg-type]
    except MemoryError as error:
        raise Obstacle("memory-short", N_("vault", "The computer has too little free memory for this.")) from error
    return key


def production_kdf(seconds: float = 1.0) -> Kdf:
    """Return the parameters for a new slot of a real vault: as many passes as take this computer a second."""
    with Secret.of(bytes(NONCE)) as probe:
        start = time.monotonic()
        stretch(probe, bytes(TAG), PRODUCTION).wipe()
        taken = time.monotonic() - start
    passes = min(CEILING.passes, max(PRODUCTION.passes, math.ceil(PRODUCTION.passes * seconds / max(taken, 0.01))))
    return replace(PRODUCTION, passes=passes)


def derive(key: Secret, label: str, length: int = KEY, salt: bytes | None = None) -> Secret:
    """Derive a key for one purpose (HKDF-SHA256, the label as info)."""
    made = Secret(length)
    HKDF(algorithm=SHA256(), length=length, salt=salt, info=label.encode()).derive_into(key.view, made.view)
    return made


def mac(key: Secret, data: bytes) -> bytes:
    return hmac.digest(key.view, data, "sha256")


def wrap(key: Secret, content: bytes | memoryview, context: bytes) -> tuple[bytes, bytes]:
    """Encrypt under AES-256-GCM; return nonce and ciphertext."""
    nonce = os.urandom(NONCE)
    return nonce, AESGCM(key.view).encrypt(nonce, content, context)


def unwrap(key: Secret, nonce: bytes, wrapped: bytes, context: bytes) -> Secret:
    """Decrypt into a buffer that can be wiped; anything altered is `Tampering`."""
    content = Secret(max(len(wrapped) - TAG, 0))
    try:
        AESGCM(key.view).decrypt_into(nonce, wrapped, context, content.view)
    except (InvalidTag, ValueError) as error:
        content.wipe()
        raise Tampering("key-damaged", N_("vault", "A wrapped key is damaged or was altered.")) from error
    return content


def seal_to(public_key: bytes, content: memoryview, context: bytes) -> bytes:
    """Encrypt to the owner of an X25519 key without his presence: ephemeral public key, then ciphertext."""
    ephemeral = X25519PrivateKey.generate()
    own = ephemeral.public_key().public_bytes_raw()
    shared = ephemeral.exchange(X25519PublicKey.from_public_bytes(public_key))
    with Secret.of(shared) as secret, derive(secret, "SD/seal-to/v1", salt=own + public_key) as key:
        # the key is used once, so the nonce may be zero
        return own + AESGCM(key.view).encrypt(bytes(NONCE), content, context)


class Keyring:
    """One person's keys while he is unlocked: vault keys as far as his role has them, and his own two private keys."""

    def __init__(
        self,
        *,
        vault_id: bytes,
        kind: str,
        account: int,
        sign: Secret,
        seal: Secret,
        log: Secret | None,
        book: Secret | None,
    ) -> None:
        self.vault_id = vault_id
        self.kind = kind
        self.account = account
        self.log = log
        self.book = book
        self.own_sign = sign
        self.own_seal = seal
        self._sign: Ed25519PrivateKey | None = Ed25519PrivateKey.from_private_bytes(sign.view)
        self.sign_public = self._sign.public_key().public_bytes_raw()
        self.seal_public = X25519PrivateKey.from_private_bytes(seal.view).public_key().public_bytes_raw()
        self._derived: dict[str, Secret] = {}
        self.generation = 0  # of the slot file it came from
        self.failures = 0  # wrong passphrases before this right one
        self.accepted: tuple[str, ...] = ()  # vault keys taken over from a grant just now
        self.copies_differ = False  # one copy of the slot file was damaged, missing or older

    def sign(self, message: bytes) -> bytes:
        if self._sign is None:
            raise _locked()
        return self._sign.sign(message)

    def open_sealed(self, sealed: bytes, context: bytes) -> Secret:
        """Open what `seal_to` made for this account."""
        own, wrapped = sealed[:KEY], sealed[KEY:]
        try:
            private = X25519PrivateKey.from_private_bytes(self.own_seal.view)
            shared = private.exchange(X25519PublicKey.from_public_bytes(own))
        except ValueError as error:
            raise Tampering("key-damaged", N_("vault", "A wrapped key is damaged or was altered.")) from error
        with Secret.of(shared) as secret, derive(secret, "SD/seal-to/v1", salt=own + self.seal_public) as key:
            return unwrap(key, bytes(NONCE), wrapped, context)

    def log_key(self, label: str) -> Secret:
        """Return a key derived from K_J: of labels, slot file, head."""
        return self._from("log", self.log, label)

    def book_key(self, label: str) -> Secret:
        """Return a key derived from K_L: of attachments."""
        return self._from("book", self.book, label)

    @property
    def label_key(self) -> Secret:
        """K_Q, under which codes on labels are made and known again."""
        return self.log_key("SD/qr/v1")

    @property
    def slot_file_key(self) -> Secret:
        """K_M."""
        return self.log_key("SD/header-mac/v1")

    @property
    def head_key(self) -> Secret:
        """K_H."""
        return self.log_key("SD/head/v1")

    def wipe(self) -> None:
        """Forget everything; the keyring is of no use afterwards."""
        self._sign = None
        for secret in (self.own_sign, self.own_seal, self.log, self.book, *self._derived.values()):
            if secret is not None:
                secret.wipe()
        self.log = self.book = None
        self._derived.clear()

    def _from(self, name: str, key: Secret | None, label: str) -> Secret:
        if key is None:
            raise Refusal("no-vault-keys", N_("vault", "This account has no key for that part of the vault."))
        kept = f"{name} {label}"
        if kept not in self._derived:
            self._derived[kept] = derive(key, label)
        return self._derived[kept]


def _keep_in_memory(page: mmap.mmap) -> None:
    """Ask the system to neither swap nor dump the page; it may refuse, and `doctor` judges swap."""
    for advice in ("MADV_DONTDUMP", "MADV_DONTFORK"):
        if hasattr(mmap, advice):
            page.madvise(getattr(mmap, advice))
    address = ctypes.addressof(ctypes.c_char.from_buffer(page))
    try:
        lock = ctypes.CDLL(None, use_errno=True).mlock
    except (OSError, TypeError, AttributeError):  # no C library by that name: Windows
        return
    lock(ctypes.c_void_p(address), ctypes.c_size_t(len(page)))


def _locked() -> Refusal:
    return Refusal("locked", N_("vault", "The vault is locked."))
