"""Signed heads of the journal's tree as C2SP notes, and the anchor text that paper carries of them."""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from secretdesk.errors import BadInput, Tampering
from secretdesk.text import N_

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

_ED25519 = b"\x01"  # signature type of C2SP signed-note
_DASH = "\u2014"
_CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_ANCHOR_BITS = 100
_MISREAD = str.maketrans({"O": "0", "I": "1", "L": "1"})


@dataclass(frozen=True, slots=True, kw_only=True)
class TreeHead:
    """Size and root of one vault's journal; actor, cosigners and checkpoints all sign its `text`."""

    vault_id: bytes
    size: int
    root: bytes

    @property
    def text(self) -> str:
        return f"secretdesk/{self.vault_id.hex()}\n{self.size}\n{base64.b64encode(self.root).decode()}\n"


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteSignature:
    name: str
    key_hash: bytes
    signature: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    head: TreeHead
    signatures: tuple[NoteSignature, ...]


@dataclass(frozen=True, slots=True)
class Anchor:
    """Last entry and first 100 bits of the root, as typed from paper."""

    seq: int
    bits: int

    def matches(self, root: bytes) -> bool:
        return _first_bits(root) == self.bits


def key_name(account: int) -> str:
    """Return the name an account signs under: never a person's."""
    return f"{account:016x}"


def key_hash(name: str, public_key: bytes) -> bytes:
    return hashlib.sha256(name.encode() + b"\n" + _ED25519 + public_key).digest()[:4]


def signature_line(name: str, public_key: bytes, signature: bytes) -> str:
    blob = base64.b64encode(key_hash(name, public_key) + signature).decode()
    return f"{_DASH} {name} {blob}\n"


def sign(head: TreeHead, signers: Sequence[tuple[int, bytes, Callable[[bytes], bytes]]]) -> str:
    """Return the signed note; each signer is account, public key and what signs with its private one."""
    text = head.text
    lines = [signature_line(key_name(who), public, key(text.encode())) for who, public, key in signers]
    return text + "\n" + "".join(lines)


def parse(note: str) -> Note:
    """Read a signed note without judging its signatures."""
    try:
        text, _, tail = note.partition("\n\n")
        origin, size, root = text.split("\n")
        head = TreeHead(
            vault_id=bytes.fromhex(origin.removeprefix("secretdesk/")),
            size=int(size),
            root=base64.b64decode(root, validate=True),
        )
        signatures = tuple(_parse_line(line) for line in tail.removesuffix("\n").split("\n"))
    except (ValueError, binascii.Error) as error:
        raise _not_a_note() from error
    if head.text != text + "\n" or len(head.root) != 32 or len(head.vault_id) != 16 or not tail.endswith("\n"):
        raise _not_a_note()
    return Note(head=head, signatures=signatures)


def verify(note: Note, keys: Mapping[str, bytes]) -> tuple[str, ...]:
    """Return the names that signed; a line of a known key that does not verify is forgery, unknown keys are skipped."""
    good = []
    for line in note.signatures:
        public = keys.get(line.name)
        if public is None or key_hash(line.name, public) != line.key_hash:
            continue
        if not signed_by(public, line.signature, note.head):
            raise Tampering("checkpoint-forged", N_("vault", "A signature under a checkpoint does not verify."))
        good.append(line.name)
    return tuple(good)


def judge_line(line: str, text: str, keys: Mapping[str, bytes]) -> tuple[str, bool]:
    """Return the name on a signature line, and whether that name's known key signed `text`."""
    try:
        found = _parse_line(line)
    except (ValueError, binascii.Error) as error:
        raise _not_a_note() from error
    public = keys.get(found.name)
    if public is None or key_hash(found.name, public) != found.key_hash:
        return found.name, False
    return found.name, _verifies(public, found.signature, text.encode())


def signed_by(public_key: bytes, signature: bytes, head: TreeHead) -> bool:
    """Tell whether `signature` over the head's text is of this Ed25519 key."""
    return _verifies(public_key, signature, head.text.encode())


def anchor_text(size: int, root: bytes) -> str:
    """Return what paper carries: `10432 / 7K4M-2QXR-9TBV-0HGC-W3PZ`."""
    bits = _first_bits(root)
    signs = "".join(_CROCKFORD[bits >> shift & 31] for shift in range(_ANCHOR_BITS - 5, -1, -5))
    return f"{size - 1} / " + "-".join(signs[i : i + 4] for i in range(0, len(signs), 4))


def parse_anchor(typed: str) -> Anchor:
    """Read an anchor as people type it: any case, full width, O for 0, I or L for 1, strokes and spaces at will."""
    seq, _, signs = unicodedata.normalize("NFKC", typed).strip().upper().partition("/")
    signs = re.sub(r"[\s\-\u2010-\u2015\u2212]", "", signs).translate(_MISREAD)
    seq = seq.strip()
    if not re.fullmatch("[0-9]{1,15}", seq) or len(signs) != _ANCHOR_BITS // 5 or set(signs) - set(_CROCKFORD):
        raise BadInput(
            "anchor-unreadable",
            N_("vault", "This is no anchor. It looks like 10432 / 7K4M-2QXR-9TBV-0HGC-W3PZ: a number and 20 signs."),
        )
    bits = 0
    for sign_ in signs:
        bits = bits << 5 | _CROCKFORD.index(sign_)
    return Anchor(int(seq), bits)


def _verifies(public_key: bytes, signature: bytes, message: bytes) -> bool:
    try:
        Ed25519PublicKey.from_public_bytes(public_key).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True


def _first_bits(root: bytes) -> int:
    return int.from_bytes(root[:13], "big") >> 4


def _parse_line(line: str) -> NoteSignature:
    dash, name, blob = line.split(" ")
    data = base64.b64decode(blob, validate=True)
    if dash != _DASH or not name or len(data) != 68:
        raise ValueError(line)
    return NoteSignature(name=name, key_hash=data[:4], signature=data[4:])


def _not_a_note() -> Tampering:
    return Tampering("checkpoint-unreadable", N_("vault", "A checkpoint cannot be read: it was altered or damaged."))
