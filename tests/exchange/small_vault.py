"""A journal of eleven entries and a Merkle tree that shares no code with ours, to make exports from."""

from __future__ import annotations

import base64
import hashlib
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

import cbor2

from secretdesk.exchange.bundle import ProvenEntry
from secretdesk.exchange.columns import Column
from secretdesk.text import N_

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

VAULT = bytes.fromhex("00112233445566778899aabbccddeeff")
OFFICER = f"{3:016x}"
COLUMNS = (
    Column(id="number", label=N_("test", "number")),
    Column(id="title", label=N_("test", "title"), words=True),
    Column(id="copies", label=N_("test", "copies"), kind="number"),
    Column(id="received", label=N_("test", "received"), kind="date"),
    Column(id="holder", label=N_("test", "holder")),
)
ROWS = (
    ("密收〔2026〕0001", "关于𠮷林会议的通知", 3, date(2026, 3, 5), "李某"),
    ("密收〔2026〕0002", "=HYPERLINK(1)", 1, date(2026, 3, 6), None),
    ("密收〔2026〕0003", '\'-䶮\n第二行, "引号"', -2, None, "王某"),
)


def digest(*parts: bytes) -> bytes:
    return hashlib.sha256(b"".join(parts)).digest()


def tree_root(leaves: Sequence[bytes]) -> bytes:
    """MTH of RFC 6962, section 2.1, as it stands there."""
    if len(leaves) == 1:
        return digest(b"\0", leaves[0])
    k = 1 << (len(leaves) - 1).bit_length() - 1
    return digest(b"\1", tree_root(leaves[:k]), tree_root(leaves[k:]))


def tree_path(m: int, leaves: Sequence[bytes]) -> list[bytes]:
    """PATH of RFC 6962, section 2.1.1."""
    if len(leaves) == 1:
        return []
    k = 1 << (len(leaves) - 1).bit_length() - 1
    if m < k:
        return [*tree_path(m, leaves[:k]), tree_root(leaves[k:])]
    return [*tree_path(m - k, leaves[k:]), tree_root(leaves[:k])]


def envelope(seq: int, object_id: int, register_no: str, body_digest: bytes, *, vault: bytes = VAULT) -> bytes:
    fields = [257, vault, seq, seq, 1_750_000_000_000_000 + seq, 0, b"boot", 5, b"session", 3, "officer", "register", 1]
    return cbor2.dumps([*fields, "document", object_id, register_no, 3, 0, "0.1.0", body_digest], canonical=True)


@dataclass(frozen=True, kw_only=True)
class Journal:
    """Entries of a whole vault: envelope, salt, body, object."""

    envelopes: tuple[bytes, ...]
    salts: tuple[bytes, ...]
    bodies: tuple[bytes, ...]
    objects: tuple[int, ...]

    @property
    def root(self) -> bytes:
        return tree_root(self.envelopes)

    def note(self) -> bytes:
        text = f"secretdesk/{VAULT.hex()}\n{len(self.envelopes)}\n{base64.b64encode(self.root).decode()}\n"
        return text.encode()

    def of(self, row: int, object_id: int, columns: dict[int, str]) -> list[ProvenEntry]:
        size = len(self.envelopes)
        return [
            ProvenEntry(
                row=row,
                seq=seq,
                envelope=self.envelopes[seq],
                leaf=seq,
                size=size,
                proof=tuple(tree_path(seq, self.envelopes)),
                salt=self.salts[seq],
                body=self.bodies[seq],
                columns=columns,
            )
            for seq in range(size)
            if self.objects[seq] == object_id
        ]


def make_journal() -> Journal:
    """Genesis, then three documents that are registered (2, 5, 6), lent and corrected, among entries of others."""
    plan: list[tuple[int, str, dict[int, Any]]] = [
        (0, "", {1: "genesis"}),
        (1, "", {1: "account"}),
        (2, ROWS[0][0], {1: ROWS[0][0], 2: ROWS[0][1], 3: 3, 4: "2026-03-05"}),
        (3, "", {1: "person"}),
        (2, ROWS[0][0], {9: 17, 10: "secret reason"}),
        (5, ROWS[1][0], {1: ROWS[1][0], 2: "=HYPERLINK(1)", 3: 1, 4: "2026-03-06"}),
        (6, ROWS[2][0], {1: ROWS[2][0], 2: "旧题名", 3: -2}),
        (6, ROWS[2][0], {2: ROWS[2][1]}),
        (8, "", {1: "other"}),
        (2, ROWS[0][0], {9: 18}),
        (10, "", {1: "other"}),
    ]
    salts = tuple(digest(b"salt", bytes([seq])) for seq in range(len(plan)))
    bodies = tuple(cbor2.dumps(body, canonical=True) for _, _, body in plan)
    envelopes = tuple(
        envelope(seq, object_id, number, digest(salts[seq], bodies[seq]))
        for seq, (object_id, number, _) in enumerate(plan)
    )
    return Journal(envelopes=envelopes, salts=salts, bodies=bodies, objects=tuple(o for o, _, _ in plan))


@dataclass(frozen=True, kw_only=True)
class Keys:
    officer: Ed25519PrivateKey
    unit: Ed25519PrivateKey
    p256: EllipticCurvePrivateKey
