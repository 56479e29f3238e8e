"""What the code of a label says: 58 digits naming one edition of one label, and the secret mark that it is ours.

Digits alone, because a scanner types as a keyboard does: no layout, Shift, Caps Lock or input method can turn them into
something else. Nothing in them tells level, title or unit.
"""

from __future__ import annotations

import hashlib
import hmac
import re
import unicodedata
from dataclasses import dataclass
from typing import Final

import cbor2

from secretdesk.errors import BadInput
from secretdesk.text import N_

ITEM: Final = 10
PERSON: Final = 11
PLACE: Final = 12
SLIP: Final = 13
COMMAND: Final = 14
SEAL: Final = 20
LABEL_PREFIXES: Final = (ITEM, PERSON, PLACE, SLIP, COMMAND)

LABEL_DIGITS: Final = 58
LONGEST_SCAN: Final = 400

# A scrap of a code is told from other figures that may be scanned (bar codes of goods have 13).
_SHORTEST_SCRAP: Final = 20
_ID_BYTES: Final = 10
_MAC_BYTES: Final = 10
_TAG_DIGITS: Final = 5
_SECRET_DIGITS: Final = 49
_MAC_DOMAIN: Final = "SD/label/1"
_ONLY_DIGITS: Final = re.compile(r"[0-9]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelCode:
    """The parts of a label's code: what it stands on, whose vault, which edition (by random id), and its mark."""

    prefix: int
    tag: int
    code_id: bytes
    mac: bytes


def write(code: LabelCode) -> str:
    """Return the 58 digits of `code`."""
    if code.prefix not in LABEL_PREFIXES or not 0 <= code.tag < 10**_TAG_DIGITS:
        msg = "a label code has a known prefix and a tag of five digits"
        raise ValueError(msg)
    if len(code.code_id) != _ID_BYTES or len(code.mac) != _MAC_BYTES:
        msg = "a label code has an id and a mark of ten bytes each"
        raise ValueError(msg)
    secret = int.from_bytes(code.code_id + code.mac, "big")
    body = f"{code.prefix:02d}{code.tag:0{_TAG_DIGITS}d}{secret:0{_SECRET_DIGITS}d}"
    return body + _check_digits(body)


def read(text: str) -> LabelCode:
    """Read what a scanner typed; anything but 58 digits that agree with their check is damaged."""
    digits = fold(text)
    if len(digits) != LABEL_DIGITS or not _ONLY_DIGITS.fullmatch(digits):
        raise _damaged()
    body, check = digits[:-2], digits[-2:]
    prefix, tag, secret = int(body[:2]), int(body[2:7]), int(body[7:])
    if check != _check_digits(body) or prefix not in LABEL_PREFIXES or secret >= 1 << (8 * (_ID_BYTES + _MAC_BYTES)):
        raise _damaged()
    both = secret.to_bytes(_ID_BYTES + _MAC_BYTES, "big")
    return LabelCode(prefix=prefix, tag=tag, code_id=both[:_ID_BYTES], mac=both[_ID_BYTES:])


def prefix_of(text: str) -> int | None:
    """Return the prefix of what looks like one of our codes, whole or not; None if it is something else."""
    if len(text) > LONGEST_SCAN:
        return None
    digits = fold(text)
    if len(digits) < _SHORTEST_SCRAP or not _ONLY_DIGITS.fullmatch(digits):
        return None
    prefix = int(digits[:2])
    return prefix if prefix in (*LABEL_PREFIXES, SEAL) else None


def fold(text: str) -> str:
    """Undo what keyboards and input methods do to a code: width, spaces, dashes, invisible marks, case."""
    if len(text) > LONGEST_SCAN:
        raise BadInput("scan-too-long", N_("labels", "That is longer than any code. Scan one code at a time."))
    dropped = ("Z", "C", "Pd")
    return "".join(
        c for c in unicodedata.normalize("NFKC", text) if not unicodedata.category(c).startswith(dropped)
    ).upper()


def vault_tag(vault_id: bytes) -> int:
    """Return the five digits by which a code of another unit is told from a forged one of ours."""
    return int.from_bytes(hashlib.sha256(vault_id).digest()[:8], "big") % 10**_TAG_DIGITS


def label_mac(
    key_q: bytes, vault_id: bytes, code_id: bytes, object_kind: str, object_id: int, label_kind: str, edition: int
) -> bytes:
    """Return the mark that only this vault can make for this edition of this label."""
    said = [_MAC_DOMAIN, vault_id, code_id, object_kind, object_id, label_kind, edition]
    return hmac.new(key_q, cbor2.dumps(said, canonical=True), hashlib.sha256).digest()[:_MAC_BYTES]


def is_mark(code: LabelCode, mac: bytes) -> bool:
    """Tell whether the mark in `code` is the one reckoned for it, in time that does not depend on the answer."""
    return hmac.compare_digest(code.mac, mac)


def _check_digits(body: str) -> str:
    """Return the two digits of ISO 7064 MOD 97-10."""
    return f"{98 - int(body) * 100 % 97:02d}"


def _damaged() -> BadInput:
    return BadInput("damaged-code", N_("labels", "The code is damaged or was read only in part. Scan it again."))
