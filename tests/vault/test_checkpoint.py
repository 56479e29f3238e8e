"""Notes and anchors survive the way over paper and bare files, and nothing forged passes."""

from __future__ import annotations

import base64
import hashlib

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from secretdesk.errors import BadInput, Tampering
from secretdesk.vault import checkpoint
from secretdesk.vault.checkpoint import TreeHead, anchor_text, key_name, parse_anchor

VAULT = bytes(range(16))
HEAD = TreeHead(vault_id=VAULT, size=10433, root=hashlib.sha256(b"root").digest())
KEYS = {account: Ed25519PrivateKey.from_private_bytes(account.to_bytes(2, "big") * 16) for account in (1, 7, 300)}
roots = st.binary(min_size=32, max_size=32)


def public(account: int) -> bytes:
    return KEYS[account].public_key().public_bytes_raw()


def note(*accounts: int) -> str:
    return checkpoint.sign(HEAD, [(a, public(a), KEYS[a].sign) for a in accounts])


def test_the_note_is_what_the_format_says() -> None:
    text = note(1)
    origin, size, root, empty, line, end = text.split("\n")
    assert (origin, size, empty, end) == (f"secretdesk/{VAULT.hex()}", "10433", "", "")
    assert base64.b64decode(root) == HEAD.root
    dash, name, blob = line.split(" ")
    assert (dash, name) == ("\u2014", "0000000000000001")
    data = base64.b64decode(blob)
    assert data[:4] == hashlib.sha256(b"0000000000000001\n\x01" + public(1)).digest()[:4]
    KEYS[1].public_key().verify(data[4:], f"{origin}\n{size}\n{root}\n".encode())


def test_everyone_who_signed_is_named() -> None:
    read = checkpoint.parse(note(1, 7, 300))
    assert read.head == HEAD
    keys = {key_name(a): public(a) for a in (1, 300)}
    assert checkpoint.verify(read, keys) == (key_name(1), key_name(300))


def test_a_forged_line_is_forgery() -> None:
    other = TreeHead(vault_id=VAULT, size=10434, root=HEAD.root)
    forged = other.text + note(1).removeprefix(HEAD.text)
    with pytest.raises(Tampering) as error:
        checkpoint.verify(checkpoint.parse(forged), {key_name(1): public(1)})
    assert error.value.id == "checkpoint-forged"


def test_a_line_of_a_stranger_counts_for_nothing() -> None:
    assert checkpoint.verify(checkpoint.parse(note(7)), {key_name(1): public(1), key_name(7): public(1)}) == ()


@given(st.integers(0, 200), st.binary(min_size=1, max_size=3))
def test_a_note_changed_anywhere_never_verifies(place: int, noise: bytes) -> None:
    good = note(1).encode()
    place %= len(good)
    bad = good[:place] + noise + good[place + 1 :]
    if bad == good:
        return
    try:
        read = checkpoint.parse(bad.decode("utf-8", "replace"))
        assert checkpoint.verify(read, {key_name(1): public(1)}) == ()
    except Tampering:
        pass


@pytest.mark.parametrize("text", ["", "a\nb\nc\n\n\n", HEAD.text, note(1)[:-1], note(1).replace("10433", "010433")])
def test_what_is_no_note_is_damage(text: str) -> None:
    with pytest.raises(Tampering) as error:
        checkpoint.parse(text)
    assert error.value.id == "checkpoint-unreadable"


@given(st.integers(1, 2**48), roots)
def test_an_anchor_is_read_back(size: int, root: bytes) -> None:
    anchor = parse_anchor(anchor_text(size, root))
    assert anchor.seq == size - 1
    assert anchor.matches(root)
    assert not anchor.matches(bytes([root[0] ^ 1]) + root[1:])
    assert not anchor.matches(root[:12] + bytes([root[12] ^ 16]) + root[13:])
    assert anchor.matches(root[:12] + bytes([root[12] ^ 8]) + root[13:])


def test_an_anchor_looks_as_on_paper_and_forgives_typists() -> None:
    root = bytes(32)
    assert anchor_text(10433, root) == "10432 / 0000-0000-0000-0000-0000"
    assert anchor_text(1, b"\xff" * 32) == "0 / ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ"
    typed = "\uff11\uff10432/oOo0 0000\u20140000-0000-0000\n"
    assert parse_anchor(typed) == parse_anchor(anchor_text(10433, root))


@pytest.mark.parametrize(
    "typed", ["", "12", "x / 0000-0000-0000-0000-0000", "1 / 0000", "1 / 0000-0000-0000-0000-000U"]
)
def test_what_is_no_anchor_is_refused(typed: str) -> None:
    with pytest.raises(BadInput) as error:
        parse_anchor(typed)
    assert error.value.id == "anchor-unreadable"
