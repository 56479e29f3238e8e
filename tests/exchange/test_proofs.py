"""The verifier's own arithmetic against others': RFC 8032 vectors, cryptography, cbor2, and the tree of RFC 6962."""

from __future__ import annotations

import cbor2
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from secretdesk.exchange import verify
from tests.exchange.small_vault import digest, tree_path, tree_root

# RFC 8032, section 7.1: public key, message, signature.
VECTORS = [
    (
        "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
        "",
        "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
    ),
    (
        "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
        "72",
        "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
    ),
    (
        "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
        "af82",
        "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a",
    ),
]
PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**63), 2**64 - 1) | st.binary(max_size=300) | st.text(max_size=70),
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(st.integers(0, 300), inner, max_size=30),
    max_leaves=20,
)


@pytest.mark.parametrize(("public", "message", "signature"), VECTORS)
def test_ed25519_accepts_the_rfcs_vectors_and_no_neighbour(public: str, message: str, signature: str) -> None:
    key, text, sig = (bytes.fromhex(part) for part in (public, message, signature))
    assert verify.ed25519_good(key, text, sig)
    assert not verify.ed25519_good(key, text + b"x", sig)
    assert not verify.ed25519_good(key, text, sig[:63])
    # s + L would be the same signature written twice
    again = sig[:32] + (int.from_bytes(sig[32:], "little") + verify.ORDER).to_bytes(32, "little")
    assert not verify.ed25519_good(key, text, again)


@given(seed=st.binary(min_size=32, max_size=32), message=st.binary(max_size=200), bit=st.integers(0, 511))
def test_ed25519_agrees_with_cryptography(seed: bytes, message: bytes, bit: int) -> None:
    key = Ed25519PrivateKey.from_private_bytes(seed)
    signature = key.sign(message)
    public = key.public_key().public_bytes_raw()
    assert verify.ed25519_good(public, message, signature)
    flipped = (int.from_bytes(signature, "big") ^ 1 << bit).to_bytes(64, "big")
    assert not verify.ed25519_good(public, message, flipped)


@pytest.mark.parametrize(
    "raw", [b"", b"\xff" * 32, (2**255 - 19).to_bytes(32, "little"), b"\1" + b"\0" * 30 + b"\x80", b"\2" + b"\0" * 31]
)
def test_points_off_the_curve_are_no_keys(raw: bytes) -> None:
    assert not verify.ed25519_good(raw, b"", b"\0" * 64)


@given(PLAIN)
def test_cbor_reads_what_cbor2_writes(value: object) -> None:
    assert verify.read_cbor(cbor2.dumps(value, canonical=True)) == value


@given(st.binary(max_size=60))
def test_cbor_reads_or_refuses_but_never_crashes(data: bytes) -> None:
    try:
        value = verify.read_cbor(data)
    except verify.UNREADABLE:
        return
    assert isinstance(value, int | str | bytes | list | dict | None)


@pytest.mark.parametrize(
    "data", ["1801", "190001", "5f4100ff", "f90000", "c001", "a201000100", "82", "4201", "61ff", "1c", "0000"]
)
def test_cbor_refuses_what_is_not_deterministic(data: str) -> None:
    with pytest.raises(verify.UNREADABLE):
        verify.read_cbor(bytes.fromhex(data))


@pytest.mark.parametrize("size", [*range(1, 20), 31, 32, 33, 64, 65])
def test_every_proof_leads_to_the_root_and_to_no_other(size: int) -> None:
    leaves = [digest(bytes([at])) for at in range(size)]
    root = tree_root(leaves)
    for at in range(size):
        proof = tree_path(at, leaves)
        assert verify.root_of(leaves[at], at, size, proof) == root
        assert verify.root_of(leaves[at], size, size, proof) is None
        assert verify.root_of(leaves[at], -1, size, proof) is None
        assert verify.root_of(leaves[at], at, size, [*proof, root]) is None
        assert verify.root_of(leaves[at] + b"x", at, size, proof) != root
        for step in range(len(proof)):
            changed = [*proof[:step], digest(proof[step]), *proof[step + 1 :]]
            assert verify.root_of(leaves[at], at, size, changed) != root
            assert verify.root_of(leaves[at], at, size, proof[:step] + proof[step + 1 :]) != root
        if size > 1:
            assert verify.root_of(leaves[at], (at + 1) % size, size, proof) != root
