"""Opens a vault from FORMAT.md alone, with general tools and not a line of the program: NAME VAULT < passphrase."""

from __future__ import annotations

import base64
import hashlib
import hmac
import sys
import unicodedata
from pathlib import Path

import cbor2
import sqlcipher3
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF


def hkdf(key: bytes, label: str, length: int = 32) -> bytes:
    return HKDF(SHA256(), length, None, label.encode()).derive(key)


def fold(name: str) -> bytes:
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", name).strip().casefold()).encode()


def root(hashes: list[bytes]) -> bytes:
    while len(hashes) > 1:
        pairs = [hashlib.sha256(b"\1" + a + b).digest() for a, b in zip(hashes[::2], hashes[1::2], strict=False)]
        hashes = pairs + (hashes[-1:] if len(hashes) % 2 else [])
    return hashes[0] if hashes else hashlib.sha256().digest()


def keys_of(folder: Path, name: str, passphrase: str) -> tuple[list[bytes], bytes | None, bytes | None]:
    file = cbor2.loads((folder / "vault.sdk").read_bytes())
    tag = hmac.digest(file[6], fold(name), "sha256")[:8]
    header, nonce, wrapped, _granted = next(slot for slot in file[7] if slot[0][3] == tag)
    memory, passes, lanes, salt, commit = header[5:10]
    argon = Argon2id(salt=salt, length=32, iterations=passes, lanes=lanes, memory_cost=memory)
    kek = argon.derive(unicodedata.normalize("NFKC", passphrase).encode())
    assert hkdf(kek, "SD/commit/v1", 16) == commit, "wrong passphrase"
    inside = AESGCM(hkdf(kek, "SD/slot/v1")).decrypt(nonce, wrapped, cbor2.dumps(header, canonical=True))
    sign, _seal, log, book = (inside[1 + 32 * i : 33 + 32 * i] for i in range(4))
    assert Ed25519PrivateKey.from_private_bytes(sign).public_key().public_bytes_raw() == header[10]
    if inside[0] & 1:
        assert hmac.digest(hkdf(log, "SD/header-mac/v1"), cbor2.dumps(file[:-1], canonical=True), "sha256") == file[-1]
    return header, log if inside[0] & 1 else None, book if inside[0] & 2 else None


def database(path: Path, key: bytes) -> sqlcipher3.Connection:
    connection = sqlcipher3.connect(path)
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    return connection


def main(name: str, folder: Path, passphrase: str) -> None:
    header, log_key, book_key = keys_of(folder, name, passphrase)
    assert log_key, "this account has no vault keys"
    log = database(folder / "log.db", log_key)
    envelopes = [row[0] for row in log.execute("SELECT envelope FROM entry ORDER BY seq")]
    bodies = {row[0]: row[1:] for row in log.execute("SELECT seq, salt, body FROM body")}
    if book_key:
        book = database(folder / "book.db", book_key)
        bodies |= {row[0]: row[1:] for row in book.execute("SELECT seq, salt, body FROM body")}
    leaves = [hashlib.sha256(b"\0" + envelope).digest() for envelope in envelopes]
    for account, size, signed, signature in log.execute("SELECT account, size, root, signature FROM act_signature"):
        assert signed == root(leaves[:size])
        note = f"secretdesk/{header[1].hex()}\n{size}\n{base64.b64encode(signed).decode()}\n"
        if account == header[2]:
            Ed25519PublicKey.from_public_bytes(header[10]).verify(signature, note.encode())
    for seq, (salt, body) in bodies.items():
        assert hashlib.sha256(salt + body).digest() == cbor2.loads(envelopes[seq])[19]
    print(f"entries {len(envelopes)}\nbodies {len(bodies)}\nroot {root(leaves).hex()}")


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), sys.stdin.readline().rstrip("\n"))
