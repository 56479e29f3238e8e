"""The files of a signed export: a ledger, the entries that bear it out, and all a stranger needs to check both."""

from __future__ import annotations

import binascii
import json
from dataclasses import dataclass, field
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from secretdesk.errors import Tampering
from secretdesk.exchange import readme, verify
from secretdesk.exchange.columns import plain
from secretdesk.exchange.delimited import to_csv
from secretdesk.exchange.signature import CHECKPOINT, EXPORT, allowed_signers, cosign_note, p256_pem, sshsig
from secretdesk.exchange.workbook import to_xlsx
from secretdesk.text import N_, catalogue, say

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from secretdesk.exchange.columns import Column, Row
    from secretdesk.exchange.signature import Signer

SUITE = 1
UNFILLED = "CHINESE = {}  # type: Dict[str, str]\n"


@dataclass(frozen=True, slots=True, kw_only=True)
class ProvenEntry:
    """One entry of a row's object, with the proof that it stands in the journal.

    `columns` says which column shows which field of the body ({field id: column id}); body and salt are handed in where
    they may be read at all, and are disclosed only if every field of the body is a column that is shown.
    """

    row: int  # counted from 1
    seq: int
    envelope: bytes
    leaf: int
    size: int
    proof: tuple[bytes, ...]
    salt: bytes | None = None
    body: bytes | None = None
    columns: Mapping[int, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sealed:
    """Two holders were present: the unit's own keys sign."""

    ed25519: Signer
    p256: Signer


@dataclass(frozen=True, slots=True, kw_only=True)
class Pending:
    """One officer alone: his account's key signs, under the account's id in hex."""

    account: str
    signer: Signer


@dataclass(frozen=True, slots=True, kw_only=True)
class Export:
    """Everything an export says, frozen before anything is written.

    `note` is the checkpoint as signed by the accounts in `note_keys` ({name: Ed25519 public key}). `masked` withholds
    every body that holds a column of words. `pdf` is the printed ledger, already marked where the seal is pending.
    """

    unit: str
    title: str
    ledger: str
    vault: bytes
    kind: str
    mark: str
    columns: Sequence[Column]
    rows: Sequence[Row]
    pdf: bytes
    entries: Iterable[ProvenEntry]
    note: bytes
    seal: Sealed | Pending
    note_keys: Mapping[str, bytes] = field(default_factory=dict)
    language: str = "zh_CN"
    masked: bool = False


def build(export: Export) -> dict[str, bytes]:
    """Return {file name: bytes} of the whole export, in the order in which they are to be written."""
    identity, signer = _identity(export.seal)
    note = cosign_note(export.note, identity, signer)
    keys = {name: key for name, key in export.note_keys.items() if name != identity}
    signers = allowed_signers(identity, signer.public, EXPORT, CHECKPOINT)
    signers += "".join(allowed_signers(name, keys[name], CHECKPOINT) for name in sorted(keys))
    covered = {
        "ledger.pdf": export.pdf,
        "ledger.csv": to_csv(export.columns, export.rows, export.language),
        "ledger.xlsx": to_xlsx(export.columns, export.rows, export.language, mark=export.mark),
        "entries.jsonl": b"".join(_lines(export, verify.read_note(note))),
        "checkpoint.txt": note,
        "allowed_signers": signers.encode("ascii"),
        "verify.py": shipped_verifier(),
    }
    if isinstance(export.seal, Sealed):
        covered["unit-p256.pub"] = p256_pem(export.seal.p256.public)
    covered["READ-ME-FIRST.html"] = readme.page(
        unit=export.unit,
        title=export.title,
        mark=export.mark,
        kind=export.kind,
        rows=len(export.rows),
        identity=identity,
    )
    manifest = _manifest(export, identity, covered)
    signatures = {"MANIFEST": manifest, "MANIFEST.sig": sshsig(manifest, signer)}
    if isinstance(export.seal, Sealed):
        signatures["MANIFEST.p256.sig"] = export.seal.p256.sign(manifest)
    return covered | signatures


def shipped_verifier() -> bytes:
    """Return verify.py as it travels: the same program, with its Chinese sentences filled in."""
    source = files("secretdesk.exchange").joinpath("verify.py").read_text(encoding="utf-8")
    words = sorted(catalogue("zh_CN").get("verify", {}).items())
    lines = [f"    {_literal(english)}: {_literal(chinese)},\n" for english, chinese in words]
    if source.count(UNFILLED) != 1:
        raise AssertionError("verify.py has lost the place for its Chinese sentences")
    return source.replace(UNFILLED, UNFILLED.replace("{}", "{\n" + "".join(lines) + "}")).encode("utf-8")


def _literal(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _identity(seal: Sealed | Pending) -> tuple[str, Signer]:
    if isinstance(seal, Sealed):
        return verify.UNIT, seal.ed25519
    if not seal.account or set(seal.account) - set("0123456789abcdef"):
        raise ValueError("an account signs under its id in hex, never under a name")
    return seal.account, seal.signer


def _manifest(export: Export, identity: str, covered: Mapping[str, bytes]) -> bytes:
    # sha256sum passes over lines that begin with #; verify.py too.
    head = [EXPORT, f"suite {SUITE}", f"vault {export.vault.hex()} {export.kind}", f"ledger {export.ledger}"]
    head.append("seal unit" if identity == verify.UNIT else f"seal pending {identity}")
    lines = [f"# {line}\n" for line in head]
    lines += [f"{verify.sha256(covered[name]).hex()}  {name}\n" for name in sorted(covered)]
    return "".join(lines).encode("ascii")


def _lines(export: Export, note: verify.Note) -> Iterator[bytes]:
    """Give the lines of entries.jsonl: the columns, then each row's entries in order."""
    columns = [
        {"id": c.id, "kind": c.kind, "label": [say(c.label, "zh_CN"), say(c.label, "en")]} for c in export.columns
    ]
    yield _json({"format": EXPORT, "ledger": export.ledger, "rows": len(export.rows), "columns": columns})
    row, telling = 0, _Telling(export)
    for entry in export.entries:
        envelope = _proven(entry, note, export.vault)
        if entry.row not in {row, row + 1} or entry.row > len(export.rows):
            raise ValueError(f"entries must come row by row; {entry.row} after {row}")
        row = entry.row
        yield _json(telling.line(entry, envelope))
    if row != len(export.rows):
        raise ValueError(f"rows from {row + 1} on have no entry")


def _proven(entry: ProvenEntry, note: verify.Note, vault: bytes) -> list[Any]:
    """Return the envelope's fields; what the receiver would find wrong must not leave."""
    envelope = verify.read_cbor(entry.envelope)
    placed = (entry.leaf, entry.size, envelope[verify.SEQ]) == (entry.seq, note.size, entry.seq)
    body = (
        entry.body is None or entry.salt is None or (verify.sha256(entry.salt, entry.body) == envelope[verify.DIGEST])
    )
    root = verify.root_of(entry.envelope, entry.leaf, note.size, list(entry.proof))
    if not (placed and body and root == note.root and envelope[verify.VAULT] == vault):
        said = N_("export", "Entry {seq} does not agree with the journal's head. Nothing was exported.", seq=entry.seq)
        raise Tampering("entry-not-proven", said)
    return list(envelope)


class _Telling:
    """Makes the line of an entry; what all entries of a row have alike is made once for them."""

    def __init__(self, export: Export) -> None:
        self._rows = export.rows
        self._shown = frozenset(column.id for column in export.columns if not (export.masked and column.words))
        self._places = {column.id: at for at, column in enumerate(export.columns, 1)}
        self._row, self._cells = 0, [""]

    def line(self, entry: ProvenEntry, envelope: Sequence[Any]) -> dict[str, Any]:
        if entry.row != self._row:
            self._row, self._cells = entry.row, [plain(cell) for cell in self._rows[entry.row - 1]]
        cells, places = self._cells, self._places
        number = envelope[verify.NUMBER]
        same = {str(at): "number" for at, cell in enumerate(cells, 1) if cell and cell == number}
        line: dict[str, Any] = {
            "row": entry.row,
            "seq": entry.seq,
            "envelope": _base64(entry.envelope),
            "proof": [_base64(step) for step in entry.proof],
            "same": same,
        }
        body = disclosed(entry, self._shown)
        if body is not None and entry.salt is not None and entry.body is not None:
            for key, column in entry.columns.items():
                value = body.get(key)
                told = isinstance(value, str | int) and not isinstance(value, bool)
                if told and value != "" and str(value) == cells[places[column] - 1]:
                    same.setdefault(str(places[column]), str(key))
            line |= {"salt": _base64(entry.salt), "body": _base64(entry.body)}
            line["fields"] = {str(key): entry.columns[key] for key in body}
        return line


def disclosed(entry: ProvenEntry, shown: Collection[str]) -> dict[int, Any] | None:
    """Return the body of an entry if every field of it is a column that is shown, otherwise nothing."""
    if entry.body is None or entry.salt is None:
        return None
    body: dict[int, Any] = verify.read_cbor(entry.body)
    return body if all(entry.columns.get(key) in shown for key in body) else None


def _base64(data: bytes) -> str:
    return binascii.b2a_base64(data, newline=False).decode("ascii")


def _json(line: Mapping[str, Any]) -> bytes:
    return json.dumps(line, separators=(",", ":")).encode("ascii") + b"\n"
