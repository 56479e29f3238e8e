#!/usr/bin/env python3
"""Checks one SecretDesk export without SecretDesk: python3 verify.py [--fingerprint F] [--officer-ok] [FOLDER].

It needs nothing but Python 3.6 or later, only reads, and travels inside every export. It ends with 0 when nothing was
changed, 1 when the export is signed by an officer alone, 2 when it was called wrongly, 3 when the folder cannot be
read, 4 when anything was altered. The copy that travels has its Chinese sentences filled in below.
"""
# ruff: noqa: FURB161, UP006, UP014, UP031, UP035, UP045 -- must run on the Python 3.6 of old domestic desktops

import argparse
import base64
import csv
import functools
import hashlib
import json
import re
import struct
import sys
from pathlib import Path
from typing import Any, Dict, Iterator, List, NamedTuple, Optional, Tuple

CHINESE = {}  # type: Dict[str, str]

EXPORT, CHECKPOINT, UNIT = "secretdesk-export-v1", "secretdesk-checkpoint-v1", "unit"
SIGNED = {"MANIFEST", "MANIFEST.sig"}  # no manifest can cover itself or a signature over it
COVERED = {"READ-ME-FIRST.html", "allowed_signers", "checkpoint.txt", "entries.jsonl", "ledger.csv", "ledger.pdf"}
COVERED |= {"ledger.xlsx", "verify.py"}
VAULT, SEQ, KIND, OBJECT, NUMBER, DIGEST, FIELDS = 1, 2, 13, 14, 15, 19, 20  # where things stand in an envelope
FINGERPRINT = r"(SHA256:)?[A-Za-z0-9+/]{43}=?\Z"
EXIT = {"good": 0, "unchecked": 0, "officer": 1, "altered": 4}
SMALL_FILE, LONG_LINE = 1 << 20, 1 << 24
unbase64 = functools.partial(base64.b64decode, validate=True)
UNREADABLE = (ValueError, KeyError, TypeError, IndexError, AttributeError, RecursionError, StopIteration, csv.Error)

# A sentence not yet in a language. What is wrong, in which file and line (0: the file as a whole).
Said = NamedTuple("Said", [("context", str), ("source", str), ("values", Dict[str, Any])])
Finding = NamedTuple("Finding", [("file", str), ("line", int), ("said", Said)])
# A signed tree head: the signed text, what it says, and who signed: (name, key hash, signature).
Marks = List[Tuple[str, bytes, bytes]]
Note = NamedTuple("Note", [("text", bytes), ("origin", str), ("size", int), ("root", bytes), ("signatures", Marks)])


def N_(context: str, source: str, **values: Any) -> Said:  # noqa: N802 -- the mark translators' tools look for
    return Said(context, source, values)


def sha256(*parts: bytes) -> bytes:
    return hashlib.sha256(b"".join(parts)).digest()


def file_digest(path: Path) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as file:
        for chunk in iter(lambda: file.read(SMALL_FILE), b""):
            digest.update(chunk)
    return digest.hexdigest()


def read_cbor(data: bytes) -> Any:
    """Read one item of the deterministic CBOR (RFC 8949) the journal uses; it must fill `data` exactly."""
    value, end = _item(data, 0)
    if end != len(data):
        raise ValueError("bytes after the end")
    return value


def _item(data: bytes, at: int) -> Tuple[Any, int]:
    major, info = data[at] >> 5, data[at] & 31
    if major == 7 and info in (20, 21, 22):
        return (False, True, None)[info - 20], at + 1
    if major > 5 or info > 27:
        raise ValueError("a kind of item the journal does not use")
    width = 1 << (info - 24) if info > 23 else 0
    end = at + 1 + width
    number = int.from_bytes(data[at + 1 : end], "big") if width else info
    if end > len(data) or (width and number < (24, 1 << 8, 1 << 16, 1 << 32)[info - 24]):
        raise ValueError("cut short or not in shortest form")
    if major < 2:
        return (-1 - number if major else number), end
    if major < 4:
        chunk = data[end : end + number]
        if len(chunk) != number:
            raise ValueError("cut short")
        return (chunk.decode("utf-8") if major == 3 else chunk), end + number
    items = []
    for _ in range(number * (major - 3)):
        item, end = _item(data, end)
        items.append(item)
    if major == 4:
        return items, end
    pairs = {items[i]: items[i + 1] for i in range(0, len(items), 2)}
    if len(pairs) != number:
        raise ValueError("a key twice")
    return pairs, end


# Ed25519 (RFC 8032) in extended coordinates (X, Y, Z, T): x = X/Z, y = Y/Z, xy = T/Z.
P = 2**255 - 19
ORDER = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P


def _plus(one: Tuple[int, ...], two: Tuple[int, ...]) -> Tuple[int, ...]:
    a, b = (one[1] - one[0]) * (two[1] - two[0]), (one[1] + one[0]) * (two[1] + two[0])
    c, d = 2 * D * one[3] * two[3], 2 * one[2] * two[2]
    e, f, g, h = (b - a) % P, (d - c) % P, (d + c) % P, (b + a) % P
    return e * f % P, g * h % P, f * g % P, e * h % P


def _times(factor: int, point: Tuple[int, ...]) -> Tuple[int, ...]:
    total = (0, 1, 1, 0)  # type: Tuple[int, ...]
    while factor:
        total = _plus(total, point) if factor & 1 else total
        point, factor = _plus(point, point), factor >> 1
    return total


def _point(raw: bytes) -> Tuple[int, ...]:
    y = int.from_bytes(raw, "little")
    odd, y = y >> 255, y & ((1 << 255) - 1)
    square = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P:
        x = x * pow(2, (P - 1) // 4, P) % P
    if len(raw) != 32 or y >= P or (x * x - square) % P or (x == 0 and odd):
        raise ValueError("not a point of the curve")
    x = P - x if x & 1 != odd else x
    return x, y, 1, x * y % P


def ed25519_good(public: bytes, message: bytes, signature: bytes) -> bool:
    try:
        key, nonce = _point(public), _point(signature[:32])
    except ValueError:
        return False
    factor = int.from_bytes(signature[32:], "little")
    if len(signature) != 64 or factor >= ORDER:
        return False
    digest = int.from_bytes(hashlib.sha512(signature[:32] + public + message).digest(), "little") % ORDER
    left = _times(factor, _point((4 * pow(5, P - 2, P) % P).to_bytes(32, "little")))
    right = _plus(nonce, _times(digest, key))
    return all((left[i] * right[2] - right[i] * left[2]) % P == 0 for i in (0, 1))


def ssh_texts(*texts: bytes) -> bytes:
    return b"".join(struct.pack(">I", len(text)) + text for text in texts)


def split_texts(blob: bytes, count: int) -> List[bytes]:
    parts = []  # type: List[bytes]
    while len(parts) < count and len(blob) >= 4:
        size = struct.unpack(">I", blob[:4])[0]
        parts.append(blob[4 : 4 + size])
        blob = blob[4 + size :]
    if blob or len(parts) != count:
        raise ValueError("cut short or too long")
    return parts


def key_print(public: bytes) -> str:
    """Return the fingerprint of an Ed25519 public key as `ssh-keygen -l` and the founding sheet show it."""
    return "SHA256:" + base64.b64encode(sha256(ssh_texts(b"ssh-ed25519", public))).decode().rstrip("=")


def sshsig_payload(namespace: str, message: bytes) -> bytes:
    """Return the bytes that an SSHSIG over `message` signs."""
    return b"SSHSIG" + ssh_texts(namespace.encode(), b"", b"sha512", hashlib.sha512(message).digest())


def read_sshsig(armored: bytes, namespace: str) -> Tuple[bytes, bytes]:
    """Return public key and raw signature of an armored SSHSIG made for `namespace` with SHA-512."""
    frame = rb"-----BEGIN SSH SIGNATURE-----\n([A-Za-z0-9+/=\n]+)\n-----END SSH SIGNATURE-----\n\Z"
    match = re.match(frame, armored)
    text = match.group(1).replace(b"\n", b"") if match else b""
    key, space, reserved, digest, signature = split_texts(unbase64(text)[10:], 5)
    (kind, public), (how, raw) = split_texts(key, 2), split_texts(signature, 2)
    made = (unbase64(text)[:10], space, reserved, digest, kind, how, base64.b64encode(unbase64(text)))
    if made != (b"SSHSIG\0\0\0\1", namespace.encode(), b"", b"sha512", b"ssh-ed25519", b"ssh-ed25519", text):
        raise ValueError("made for something else")
    return public, raw


def read_signers(text: bytes) -> Dict[Tuple[str, str], bytes]:
    """Return {(identity, namespace): Ed25519 public key} of an allowed_signers file."""
    signers = {}  # type: Dict[Tuple[str, str], bytes]
    for line in text.decode("ascii").splitlines():
        name, spaces, kind, key = line.split(" ")
        made, public = split_texts(unbase64(key), 2)
        for space in re.match(r'namespaces="([a-z0-9,-]+)"\Z', spaces)[1].split(","):  # type: ignore[index]
            if (kind, made) != ("ssh-ed25519", b"ssh-ed25519") or signers.setdefault((name, space), public) != public:
                raise ValueError("another kind of key, or an identity with two keys")
    return signers


def read_note(note: bytes) -> Note:
    """Take a C2SP signed note apart: origin, size, root; a blank line; signatures."""
    text, _, below = note.partition(b"\n\n")
    match = re.match(r"(secretdesk/[0-9a-f]+)\n(0|[1-9][0-9]{0,18})\n([A-Za-z0-9+/]{43}=)\Z", text.decode("ascii"))
    lines = re.findall("\u2014 ([^ +\n]+) ([A-Za-z0-9+/=]+)\n", below.decode("utf-8"))
    if not match or "".join("\u2014 %s %s\n" % line for line in lines).encode() != below:
        raise ValueError("not a checkpoint")
    signatures = [(name, unbase64(blob)[:4], unbase64(blob)[4:]) for name, blob in lines]
    return Note(text + b"\n", match.group(1), int(match.group(2)), unbase64(match.group(3)), signatures)


def root_of(envelope: bytes, index: int, size: int, proof: List[bytes]) -> Optional[bytes]:
    """Return the root an inclusion proof (RFC 6962) leads to, or None where the proof has the wrong length."""
    node, inner = sha256(b"\x00", envelope), (index ^ (size - 1)).bit_length()
    if not 0 <= index < size or len(proof) != inner + bin(index >> inner).count("1"):
        return None
    for level, beside in enumerate(proof):
        node = sha256(b"\x01", beside, node) if level >= inner or index >> level & 1 else sha256(b"\x01", node, beside)
    return node


def bare(cell: str) -> str:
    """Take off the apostrophe that keeps a spreadsheet from reading a text as a formula."""
    return cell[1:] if re.match("'+[=+\\-@\t\r\n\uff1d\uff0b\uff0d\uff20]", cell) else cell


class Check:
    """One look at a folder; `verdict` is good, unchecked (origin not checked), officer (not sealed) or altered."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.identity, self.fingerprint, self.verdict = folder, "", "", "altered"
        self.findings = []  # type: List[Finding]
        self.counts = {"rows": 0, "entries": 0, "cells": 0, "proven": 0}
        self.note = None  # type: Optional[Note]
        self.cells, self.before, self.proven = [], [], set()  # type: Any, Any, Any

    def finds(self, file: str, line: int, said: Said) -> None:
        self.findings.append(Finding(file, line, said))

    def small(self, name: str) -> bytes:
        if (self.folder / name).is_symlink() or not (self.folder / name).is_file():
            return b""
        with (self.folder / name).open("rb") as file:
            return file.read(SMALL_FILE)

    def signatures(self) -> None:
        """Judge who signed the manifest, and that the same key signed the checkpoint."""
        signers = {}  # type: Dict[Tuple[str, str], bytes]
        try:
            signers = read_signers(self.small("allowed_signers"))
        except UNREADABLE:
            self.finds("allowed_signers", 0, N_("verify", "cannot be read."))
        try:
            public, raw = read_sshsig(self.small("MANIFEST.sig"), EXPORT)
            known = [name for (name, space), key in signers.items() if space == EXPORT and key == public]
            if not ed25519_good(public, sshsig_payload(EXPORT, self.small("MANIFEST")), raw):
                raise ValueError("a wrong signature")
            self.identity, self.fingerprint = known[0], key_print(public)
        except UNREADABLE:
            self.finds("MANIFEST.sig", 0, N_("verify", "the signature does not hold for MANIFEST."))
        try:
            note, key = read_note(self.small("checkpoint.txt")), signers.get((self.identity, CHECKPOINT), b"")
            self.note = note
            made = [self.identity, sha256(self.identity.encode(), b"\n\1", key)[:4]]
            if not any(ed25519_good(key, note.text, raw) for *who, raw in note.signatures if who == made):
                raise ValueError("not signed by the same")
        except UNREADABLE:
            self.finds("checkpoint.txt", 0, N_("verify", "carries no good signature of the key that signed MANIFEST."))

    def files(self) -> None:
        """Compare the manifest with the folder, file by file."""
        listed = {}  # type: Dict[str, str]
        for number, line in enumerate(self.small("MANIFEST").decode("utf-8", "replace").split("\n")[:-1], 1):
            match = re.match(r"([0-9a-f]{64})  ([A-Za-z0-9._-]+)\Z", line)
            if match and match.group(2) not in listed:
                listed[match.group(2)] = match.group(1)
            elif not line.startswith("# "):
                self.finds("MANIFEST", number, N_("verify", "this line is not one of a manifest."))
        signed, covered = set(SIGNED), set(COVERED)
        if self.identity == UNIT or (not self.identity and (self.folder / "unit-p256.pub").exists()):
            signed.add("MANIFEST.p256.sig")
            covered.add("unit-p256.pub")
        present = {path.name for path in self.folder.iterdir()}
        for name in sorted((covered | signed | set(listed)) - present):
            self.finds(name, 0, N_("verify", "is missing."))
        for name in sorted(present):
            path = self.folder / name
            if path.is_symlink() or not path.is_file() or name not in covered | signed:
                self.finds(name, 0, N_("verify", "does not belong to the export; take it out and check again."))
            elif name in covered and file_digest(path) != listed.get(name):
                self.finds(name, 0, N_("verify", "was changed: its SHA-256 is not the one in MANIFEST."))

    def entries(self) -> None:
        """Prove every entry against the checkpoint and compare it with its row of the ledger, line by line."""
        sheet, lines = self.folder / "ledger.csv", self.folder / "entries.jsonl"
        if self.note is None or not (sheet.is_file() and lines.is_file()):
            return
        csv.field_size_limit(LONG_LINE)
        with sheet.open(encoding="utf-8-sig", errors="replace", newline="") as text, lines.open("rb") as file:
            table = csv.reader(text)
            next(table, None)
            for number, line in enumerate(iter(lambda: file.readline(LONG_LINE), b""), 1):
                try:
                    if number > 1:  # the first names the columns
                        self.entry(number, json.loads(line.decode()), table)
                except UNREADABLE:
                    self.finds("entries.jsonl", number, N_("verify", "this line cannot be read."))
            if list(table):
                self.finds("ledger.csv", 0, N_("verify", "the rows at its end have no entry in entries.jsonl."))
        self.counts["proven"] += len(self.proven)

    def entry(self, number: int, given: Any, table: Iterator[List[str]]) -> None:
        envelope, note = unbase64(given["envelope"]), self.note
        fields, proof = read_cbor(envelope), [unbase64(step) for step in given["proof"]]
        if note is None or len(fields) != FIELDS or note.origin != "secretdesk/" + fields[VAULT].hex():
            raise ValueError("not an envelope of this vault")
        faults = []
        if root_of(envelope, fields[SEQ], note.size, proof) != note.root:
            faults.append(N_("verify", "this entry does not stand in the journal under the checkpoint."))
        if given["row"] == self.counts["rows"] + 1:
            self.counts["rows"] += 1
            self.counts["proven"] += len(self.proven)
            self.cells, self.proven = next(table), set()
            self.counts["cells"] += len([cell for cell in self.cells if cell])
            follows = fields[SEQ] == fields[OBJECT]
        else:
            same = fields[KIND : OBJECT + 1] == self.before[KIND : OBJECT + 1]
            follows = given["row"] == self.counts["rows"] and same and fields[SEQ] > self.before[SEQ]
        if not follows:
            faults.append(N_("verify", "a line is missing or out of order before this one."))
        body = {"number": fields[NUMBER]}
        if "body" in given:
            if sha256(unbase64(given["salt"]), unbase64(given["body"])) != fields[DIGEST]:
                faults.append(N_("verify", "the disclosed body is not the one in the journal."))
            body.update((str(key), value) for key, value in read_cbor(unbase64(given["body"])).items())
        for column, field in given["same"].items():
            if bare(self.cells[int(column) - 1]) != str(body[field]):
                faults.append(N_("verify", "the ledger says otherwise in column {column} of this row.", column=column))
            self.proven.add(column)
        self.before = fields
        self.counts["entries"] += 1
        self.findings += [Finding("entries.jsonl", number, fault) for fault in faults]


def check(folder: Path, fingerprint: str = "", *, officer_ok: bool = False) -> Check:
    look = Check(folder)
    look.signatures()
    look.files()
    look.entries()
    officer = look.identity != UNIT and not officer_ok
    if fingerprint and not officer and fingerprint.replace("SHA256:", "").rstrip("=") != look.fingerprint[7:]:
        look.finds("MANIFEST.sig", 0, N_("verify", "was not made by the key of the fingerprint given."))
    look.verdict = "altered" if look.findings else "officer" if officer else "good" if fingerprint else "unchecked"
    return look


def sentences(look: Check) -> List[Said]:
    facts = dict(look.counts, identity=look.identity, fingerprint=look.fingerprint)  # type: Dict[str, Any]
    verdicts = {
        "good": N_("verify", "Unchanged, and signed by the key of the fingerprint given."),
        "unchecked": N_("verify", "Unchanged, origin not checked: compare the fingerprint with the founding sheet."),
        "officer": N_("verify", "Unchanged, but officer-signed, not sealed by the unit (--officer-ok accepts it)."),
        "altered": N_("verify", "ALTERED or incomplete. Do not rely on this export."),
    }
    told = [
        N_("verify", "Signed by {identity}, key {fingerprint}.", **facts),
        N_("verify", "{rows} rows; all {entries} entries stand in the journal under the checkpoint.", **facts),
        N_("verify", "{proven} of {cells} filled cells follow from entries; the signer vouches for the rest.", **facts),
    ]
    return [verdicts[look.verdict]] + (told if look.verdict != "altered" else [])


def tell(where: str, said: Said) -> None:
    for words in filter(None, (CHINESE.get(said.source), said.source)):
        line = "".join(c if c.isprintable() else "?" for c in where + words.format(**said.values)) + "\n"
        sys.stdout.buffer.write(line.encode(sys.stdout.encoding or "utf-8", "backslashreplace"))
    sys.stdout.flush()


def main() -> int:
    asked = argparse.ArgumentParser(description=(__doc__ or "").split("\n\n")[0])
    asked.add_argument("folder", nargs="?", type=Path, default=Path(__file__).resolve().parent)
    asked.add_argument("--fingerprint", default="", help="of the unit's seal key, from the founding sheet: SHA256:...")
    asked.add_argument("--officer-ok", action="store_true", help="accept an export that is not sealed by the unit")
    given = asked.parse_args()
    if not given.folder.is_dir():
        asked.error("no such folder")
    if not given.fingerprint and sys.stdin.isatty():
        tell("", N_("verify", "Fingerprint on the founding sheet (Enter if it is not at hand):"))
        given.fingerprint = sys.stdin.readline().strip()
    if given.fingerprint and not re.match(FINGERPRINT, given.fingerprint):
        asked.error("a fingerprint looks like SHA256: and 43 letters, digits, + or /")
    try:
        look = check(given.folder, given.fingerprint, officer_ok=given.officer_ok)
    except OSError as fault:
        tell("", N_("verify", "The folder cannot be read: {fault}", fault=fault.strerror))
        return 3
    for file, line, said in look.findings:
        tell("%s:%d: " % (file, line) if line else file + ": ", said)
    for said in sentences(look):
        tell("", said)
    return EXIT[look.verdict]


if __name__ == "__main__":
    sys.exit(main())
