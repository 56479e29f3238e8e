"""Signatures that others can check: OpenSSH's SSHSIG, OpenSSL's ECDSA over P-256, and signed notes.

What signs is handed in as a `Signer`: a public key and a function over bytes, so that a unit seal put together from two
shares, an account's key or a key object serve alike, and no private key need be known here.
"""

from __future__ import annotations

import base64
from dataclasses import dataclass
from typing import TYPE_CHECKING

from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric.ec import (
    ECDSA,
    SECP256R1,
    EllipticCurvePrivateKey,
    EllipticCurvePublicKey,
)
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from secretdesk.exchange import verify
from secretdesk.exchange.verify import CHECKPOINT, EXPORT, key_print, sha256, ssh_texts

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = [
    "CHECKPOINT",
    "EXPORT",
    "Signer",
    "allowed_signers",
    "check_p256",
    "check_sshsig",
    "cosign_note",
    "ed25519_good",
]
__all__ += ["fingerprint", "p256_fingerprint", "p256_pem", "signer_of", "sshsig"]

ARMOR_WIDTH = 70


@dataclass(frozen=True, slots=True, kw_only=True)
class Signer:
    """A public key (Ed25519: 32 bytes; P-256: the uncompressed point, 65 bytes) and what signs with its private half.

    `sign` returns 64 raw bytes for Ed25519, DER for P-256 (SHA-256 inside).
    """

    public: bytes
    sign: Callable[[bytes], bytes]


def signer_of(key: Ed25519PrivateKey | EllipticCurvePrivateKey) -> Signer:
    """Wrap a private key object."""
    if isinstance(key, Ed25519PrivateKey):
        return Signer(public=key.public_key().public_bytes_raw(), sign=key.sign)
    public = key.public_key().public_bytes(serialization.Encoding.X962, serialization.PublicFormat.UncompressedPoint)
    return Signer(public=public, sign=lambda message: key.sign(message, ECDSA(hashes.SHA256())))


def sshsig(message: bytes, signer: Signer, namespace: str = EXPORT) -> bytes:
    """Sign as `ssh-keygen -Y sign` does, armored."""
    blob = b"SSHSIG\0\0\0\1" + ssh_texts(
        ssh_texts(b"ssh-ed25519", signer.public),
        namespace.encode(),
        b"",
        b"sha512",
        ssh_texts(b"ssh-ed25519", signer.sign(verify.sshsig_payload(namespace, message))),
    )
    text = base64.b64encode(blob).decode()
    lines = [text[at : at + ARMOR_WIDTH] for at in range(0, len(text), ARMOR_WIDTH)]
    return "\n".join(["-----BEGIN SSH SIGNATURE-----", *lines, "-----END SSH SIGNATURE-----", ""]).encode()


def check_sshsig(armored: bytes, message: bytes, public: bytes, namespace: str = EXPORT) -> bool:
    """Say whether an armored SSHSIG by exactly this key holds."""
    try:
        key, raw = verify.read_sshsig(armored, namespace)
    except verify.UNREADABLE:
        return False
    return key == public and ed25519_good(public, verify.sshsig_payload(namespace, message), raw)


def ed25519_good(public: bytes, message: bytes, signature: bytes) -> bool:
    """Say whether a raw Ed25519 signature holds."""
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True


def allowed_signers(identity: str, public: bytes, *namespaces: str) -> str:
    """Return the line of an allowed_signers file that lets `identity` sign for these namespaces only."""
    key = base64.b64encode(ssh_texts(b"ssh-ed25519", public)).decode()
    return f'{identity} namespaces="{",".join(namespaces or (EXPORT,))}" ssh-ed25519 {key}\n'


def fingerprint(public: bytes) -> str:
    """Return an Ed25519 key's fingerprint as the founding sheet and `ssh-keygen -l` show it."""
    return key_print(public)


def p256_pem(point: bytes) -> bytes:
    """Return a P-256 public key (uncompressed point) as PEM."""
    key = EllipticCurvePublicKey.from_encoded_point(SECP256R1(), point)
    return key.public_bytes(serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)


def p256_fingerprint(point: bytes) -> str:
    """Return what `openssl dgst -sha256 unit-p256.pub` shows, in groups of eight as on the founding sheet."""
    digest = sha256(p256_pem(point)).hex()
    return " ".join(digest[at : at + 8] for at in range(0, len(digest), 8))


def check_p256(signature: bytes, message: bytes, pem: bytes) -> bool:
    """Say whether a DER ECDSA signature (P-256, SHA-256) holds under a PEM public key."""
    try:
        key = serialization.load_pem_public_key(pem)
        if not isinstance(key, EllipticCurvePublicKey) or not isinstance(key.curve, SECP256R1):
            return False
        key.verify(signature, message, ECDSA(hashes.SHA256()))
    except (InvalidSignature, UnsupportedAlgorithm, ValueError):
        return False
    return True


def cosign_note(note: bytes, name: str, signer: Signer) -> bytes:
    """Add a signature line to a C2SP note, signed or not, unless `name` already signed it with this key."""
    text, _, below = note.partition(b"\n\n")
    signed = text.removesuffix(b"\n") + b"\n"
    mark = sha256(name.encode(), b"\n\x01", signer.public)[:4]
    held = verify.read_note(note).signatures if below else []
    if any((who, hint) == (name, mark) and ed25519_good(signer.public, signed, raw) for who, hint, raw in held):
        return note
    line = f"\u2014 {name} {base64.b64encode(mark + signer.sign(signed)).decode()}\n"
    return signed + b"\n" + below + line.encode()
