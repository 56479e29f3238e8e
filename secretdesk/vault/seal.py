"""The unit's seal: two private keys nobody holds alone, opened for a minute by any two of their holders.

K_S wraps both keys and is split 2-of-n (SLIP-39, one group); each share is sealed to its holder in log.db.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from shamir_mnemonic import MnemonicError, combine_mnemonics, generate_mnemonics

from secretdesk.errors import Refusal, Tampering
from secretdesk.text import N_
from secretdesk.vault import codec
from secretdesk.vault.keys import KEY, NONCE, Secret, derive, seal_to, unwrap, wrap

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import TracebackType

    from secretdesk.vault.connection import Connection
    from secretdesk.vault.keys import Keyring

SHORT = 60.0
NEEDED = 2
MOST = 16
_LABEL = "SD/seal-keys/v1"
_SHARE = "SD/seal-share/v1"


@dataclass(frozen=True, slots=True, kw_only=True)
class Holder:
    """Who gets a share, and the X25519 key it is sealed to, as the journal knows it."""

    account: int
    seal_public: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class NewSeal:
    """Public keys (Ed25519 raw; P-256 as uncompressed point), wrapped private ones, and a share for each holder."""

    vault_id: bytes
    generation: int
    ed25519: bytes
    p256: bytes
    wrapped: bytes
    shares: tuple[tuple[int, bytes], ...]


class Seal:
    """The opened seal: two holders are present, for a minute at most."""

    def __init__(self, keys: Secret, shown: tuple[bytes, bytes]) -> None:
        self._keys = keys
        self.ed25519, self.p256 = shown
        self._until = time.monotonic() + SHORT

    def sign(self, message: bytes) -> bytes:
        """Sign with Ed25519."""
        return Ed25519PrivateKey.from_private_bytes(self._open()[:KEY]).sign(message)

    def sign_p256(self, message: bytes) -> bytes:
        """Sign with P-256 and SHA-256, as DER, for tools that know no Ed25519."""
        return _p256_key(self._open()[KEY:]).sign(message, ec.ECDSA(SHA256()))

    def wipe(self) -> None:
        self._keys.wipe()
        self._until = 0.0

    def copy_keys(self) -> Secret:
        """Return both private keys, for wrapping them anew."""
        return Secret.of(self._open())

    def _open(self) -> memoryview:
        if time.monotonic() > self._until:
            self.wipe()
            raise Refusal("seal-closed", N_("vault", "The unit seal is closed again; both holders sign in once more."))
        return self._keys.view

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.wipe()


def make(vault_id: bytes, holders: Sequence[Holder]) -> NewSeal:
    """Make the keys of a new seal and give its holders their shares."""
    with Secret(2 * KEY) as keys:
        with Secret.random() as seed:
            keys.view[:KEY] = seed.view
        scalar = ec.generate_private_key(ec.SECP256R1()).private_numbers().private_value
        keys.view[KEY:] = scalar.to_bytes(KEY, "big")
        return _split(vault_id, 1, keys, holders)


def split_again(connection: Connection, first: Keyring, second: Keyring, holders: Sequence[Holder]) -> NewSeal:
    """Give the same seal to other holders, under a new K_S; older shares still open older copies of the vault."""
    with rebuild(connection, first, second) as seal, seal.copy_keys() as keys:
        return _split(connection.vault_id, _latest(connection)[0] + 1, keys, holders)


def store(connection: Connection, new: NewSeal) -> None:
    """Keep a seal and its shares, in the transaction of the act that made them."""
    connection.execute(
        "INSERT INTO main.seal VALUES (?, ?, ?, ?)", (new.generation, new.ed25519, new.p256, new.wrapped)
    )
    connection.executemany(
        "INSERT INTO main.seal_share VALUES (?, ?, ?)",
        [(new.generation, account, share) for account, share in new.shares],
    )


def holders(connection: Connection) -> tuple[int, ...]:
    """Return the accounts that hold a share now; none before founding is done."""
    rows = connection.execute(
        "SELECT account FROM main.seal_share WHERE generation = (SELECT max(generation) FROM main.seal) ORDER BY account"
    )
    return tuple(row[0] for row in rows)


def rebuild(connection: Connection, first: Keyring, second: Keyring) -> Seal:
    """Open the seal with the shares of two present holders."""
    if first.account == second.account:
        raise Refusal("same-person-twice", N_("vault", "The same person cannot sign twice."))
    generation, ed25519, p256, wrapped = _latest(connection)
    words = [_share(connection, generation, keyring) for keyring in (first, second)]
    try:
        whole = Secret.of(combine_mnemonics(words))
    except MnemonicError as error:
        raise _damaged() from error
    with whole, derive(whole, _LABEL) as key:
        context = _context(connection.vault_id, generation, ed25519, p256)
        keys = unwrap(key, wrapped[:NONCE], wrapped[NONCE:], context)
    if len(keys) != 2 * KEY or _public(keys) != (ed25519, p256):
        keys.wipe()
        raise _damaged()
    return Seal(keys, (ed25519, p256))


def _split(vault_id: bytes, generation: int, keys: Secret, to: Sequence[Holder]) -> NewSeal:
    if not NEEDED <= len({holder.account for holder in to}) == len(to) <= MOST:
        raise Refusal(
            "seal-holders", N_("vault", "The unit seal needs {least} to {most} holders.", least=NEEDED, most=MOST)
        )
    ed25519, p256 = _public(keys)
    with Secret.random() as whole:
        words = generate_mnemonics(1, [(NEEDED, len(to))], bytes(whole.view))[0]
        with derive(whole, _LABEL) as key:
            wrapped = b"".join(wrap(key, keys.view, _context(vault_id, generation, ed25519, p256)))
    shares = []
    for holder, share in zip(to, words, strict=True):
        with Secret.of(share.encode("ascii")) as secret:
            context = codec.encode([_SHARE, vault_id, generation, holder.account])
            shares.append((holder.account, seal_to(holder.seal_public, secret.view, context)))
    return NewSeal(
        vault_id=vault_id, generation=generation, ed25519=ed25519, p256=p256, wrapped=wrapped, shares=tuple(shares)
    )


def _share(connection: Connection, generation: int, keyring: Keyring) -> str:
    row = connection.execute(
        "SELECT share FROM main.seal_share WHERE generation = ? AND account = ?", (generation, keyring.account)
    ).fetchone()
    if row is None:
        raise Refusal("no-seal-share", N_("vault", "This account holds no share of the unit seal."))
    context = codec.encode([_SHARE, connection.vault_id, generation, keyring.account])
    with keyring.open_sealed(row[0], context) as words:
        return bytes(words.view).decode("ascii")


def _latest(connection: Connection) -> tuple[int, bytes, bytes, bytes]:
    row = connection.execute(
        "SELECT generation, ed25519, p256, wrapped FROM main.seal ORDER BY generation DESC LIMIT 1"
    ).fetchone()
    if row is None:
        raise Refusal("no-seal", N_("vault", "This vault has no unit seal yet."))
    return row[0], row[1], row[2], row[3]


def _public(keys: Secret) -> tuple[bytes, bytes]:
    ed25519 = Ed25519PrivateKey.from_private_bytes(keys.view[:KEY]).public_key().public_bytes_raw()
    point = _p256_key(keys.view[KEY:]).public_key().public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)
    return ed25519, point


def _p256_key(scalar: memoryview) -> ec.EllipticCurvePrivateKey:
    return ec.derive_private_key(int.from_bytes(scalar, "big"), ec.SECP256R1())


def _context(vault_id: bytes, generation: int, ed25519: bytes, p256: bytes) -> bytes:
    return codec.encode([_LABEL, vault_id, generation, ed25519, p256])


def _damaged() -> Tampering:
    return Tampering("seal-damaged", N_("vault", "The keys of the unit seal are damaged or were altered."))
