"""The seal in the foot of a printed page: 88 bytes that bind its text, its number and the journal to one account.

Who holds the account's public key, the vault's id and the page can check it without SecretDesk.
"""

from __future__ import annotations

import hashlib
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from secretdesk.errors import BadInput, Tampering
from secretdesk.labels.payload import SEAL, fold
from secretdesk.text import N_

if TYPE_CHECKING:
    from collections.abc import Iterable

SEAL_VERSION: Final = 1
SEAL_DIGITS: Final = 214

_DOMAIN: Final = b"SDP1"
_SIGNED_BYTES: Final = 24
_SEAL_BYTES: Final = 88
_HASH_BYTES: Final = 7


@dataclass(frozen=True, slots=True, kw_only=True)
class SealedPage:
    """What the seal says of its page, before it is signed."""

    key_id: bytes
    print_number: int
    page: int
    tree_size: int
    text_hash: bytes
    version: int = SEAL_VERSION

    def head(self) -> bytes:
        """Return the 24 bytes that stand before the signature."""
        if len(self.key_id) != 4 or len(self.text_hash) != _HASH_BYTES:
            msg = "a seal has a key id of 4 bytes and a text hash of 7"
            raise ValueError(msg)
        return b"".join((
            self.version.to_bytes(1, "big"),
            self.key_id,
            self.print_number.to_bytes(4, "big"),
            self.page.to_bytes(2, "big"),
            self.tree_size.to_bytes(6, "big"),
            self.text_hash,
        ))  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class PageSeal:
    """A sealed page with its Ed25519 signature."""

    sealed: SealedPage
    signature: bytes


def page_digest(strings: Iterable[str]) -> bytes:
    """Return SHA-256 of a page's declared strings in their order: NFC, no white space, UTF-8."""
    joined = unicodedata.normalize("NFC", "".join(strings))
    return hashlib.sha256("".join(joined.split()).encode()).digest()


def key_id(public_key: bytes) -> bytes:
    """Return the four bytes by which a seal names the key that made it."""
    return hashlib.sha256(public_key).digest()[:4]


def sealed_page(*, public_key: bytes, print_number: int, page: int, tree_size: int, digest: bytes) -> SealedPage:
    """Say what the seal of a page will say."""
    return SealedPage(
        key_id=key_id(public_key),
        print_number=print_number,
        page=page,
        tree_size=tree_size,
        text_hash=digest[:_HASH_BYTES],
    )


def seal_message(page: SealedPage, *, vault_id: bytes, root: bytes, digest: bytes) -> bytes:
    """Return the bytes to sign: the 24 of the seal, with the full root and the full digest they only name."""
    return _DOMAIN + vault_id + page.head() + root + digest


def write_seal(seal: PageSeal) -> str:
    """Return the 214 digits of a seal."""
    whole = seal.sealed.head() + seal.signature
    if len(whole) != _SEAL_BYTES:
        msg = "a seal has a signature of 64 bytes"
        raise ValueError(msg)
    return f"{SEAL:02d}{int.from_bytes(whole, 'big'):0{SEAL_DIGITS - 2}d}"


def read_seal(text: str) -> PageSeal:
    """Read the digits of a seal; it is not checked yet."""
    digits = fold(text)
    shaped = len(digits) == SEAL_DIGITS and digits.isascii() and digits.isdigit() and digits.startswith(str(SEAL))
    number = int(digits[2:]) if shaped else -1
    if number < 0 or number >> (8 * _SEAL_BYTES):
        raise BadInput("damaged-code", N_("labels", "The code is damaged or was read only in part. Scan it again."))
    whole = number.to_bytes(_SEAL_BYTES, "big")
    if whole[0] != SEAL_VERSION:
        raise BadInput("newer-seal", N_("labels", "This page seal was made by a newer SecretDesk."))
    page = SealedPage(
        version=whole[0],
        key_id=whole[1:5],
        print_number=int.from_bytes(whole[5:9], "big"),
        page=int.from_bytes(whole[9:11], "big"),
        tree_size=int.from_bytes(whole[11:17], "big"),
        text_hash=whole[17:24],
    )
    return PageSeal(sealed=page, signature=whole[_SIGNED_BYTES:])


def check_seal(seal: PageSeal, *, public_key: bytes, vault_id: bytes, root: bytes, digest: bytes) -> None:
    """Raise Tampering unless the seal was made by this key for this text at this state of the journal."""
    if seal.sealed.key_id != key_id(public_key):
        raise Tampering("seal-other-key", N_("labels", "The page was sealed with another key."))
    if seal.sealed.text_hash != digest[:_HASH_BYTES]:
        raise Tampering("seal-text-changed", N_("labels", "The text of the page is not the text that was sealed."))
    message = seal_message(seal.sealed, vault_id=vault_id, root=root, digest=digest)
    try:
        Ed25519PublicKey.from_public_bytes(public_key).verify(seal.signature, message)
    except InvalidSignature:
        raise Tampering(
            "seal-forged", N_("labels", "The seal of the page is forged or belongs to another journal.")
        ) from None
