"""A page seal says what it was given, and fails for any other text, key, vault or journal."""

from __future__ import annotations

import hashlib

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from secretdesk.errors import BadInput, Tampering
from secretdesk.labels import page_seal
from secretdesk.labels.page_seal import (
    PageSeal,
    SealedPage,
    check_seal,
    page_digest,
    read_seal,
    seal_message,
    sealed_page,
    write_seal,
)

KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
PUBLIC = KEY.public_key().public_bytes_raw()
VAULT = bytes(16)
ROOT = hashlib.sha256(b"root").digest()
STRINGS = ("涉密载体销毁证明", "共计 10 件", "第1页")

seals = st.builds(
    PageSeal,
    sealed=st.builds(
        SealedPage,
        key_id=st.binary(min_size=4, max_size=4),
        print_number=st.integers(0, 2**32 - 1),
        page=st.integers(0, 2**16 - 1),
        tree_size=st.integers(0, 2**48 - 1),
        text_hash=st.binary(min_size=7, max_size=7),
        version=st.just(1),
    ),
    signature=st.binary(min_size=64, max_size=64),
)


def sealed() -> PageSeal:
    digest = page_digest(STRINGS)
    page = sealed_page(public_key=PUBLIC, print_number=4232, page=1, tree_size=10458, digest=digest)
    return PageSeal(sealed=page, signature=KEY.sign(seal_message(page, vault_id=VAULT, root=ROOT, digest=digest)))


@given(seals)
def test_what_is_written_is_read(seal: PageSeal) -> None:
    text = write_seal(seal)
    assert len(text) == 214
    assert text.isdigit()
    assert read_seal(text[:50] + " " + text[50:]) == seal


def test_the_signed_bytes_are_the_designed_ones() -> None:
    digest = page_digest(STRINGS)
    page = sealed().sealed
    head = (
        b"\x01"
        + hashlib.sha256(PUBLIC).digest()[:4]
        + (4232).to_bytes(4, "big")
        + (1).to_bytes(2, "big")
        + (10458).to_bytes(6, "big")
        + digest[:7]
    )
    assert page.head() == head
    assert len(head) == 24
    assert seal_message(page, vault_id=VAULT, root=ROOT, digest=digest) == b"SDP1" + VAULT + head + ROOT + digest


def test_a_page_reads_the_same_however_it_is_spaced_and_composed() -> None:
    assert page_digest(["a b", "\u3000c\n", "e\u0301"]) == page_digest(["abc", "\u00e9"])
    assert page_digest(["ab"]) == hashlib.sha256(b"ab").digest()
    assert page_digest(["ab"]) != page_digest(["ba"])


def test_a_good_seal_is_accepted() -> None:
    check_seal(
        read_seal(write_seal(sealed())), public_key=PUBLIC, vault_id=VAULT, root=ROOT, digest=page_digest(STRINGS)
    )


@pytest.mark.parametrize(
    ("changed", "id_"),
    [
        (
            {"public_key": Ed25519PrivateKey.from_private_bytes(bytes(32)).public_key().public_bytes_raw()},
            "seal-other-key",
        ),
        ({"digest": page_digest((*STRINGS, "又一件"))}, "seal-text-changed"),
        ({"digest": page_digest(STRINGS)[:7] + bytes(25)}, "seal-forged"),
        ({"root": bytes(32)}, "seal-forged"),
        ({"vault_id": bytes(15) + b"\1"}, "seal-forged"),
    ],
)
def test_whatever_does_not_belong_together_is_named(changed: dict[str, bytes], id_: str) -> None:
    right = {"public_key": PUBLIC, "vault_id": VAULT, "root": ROOT, "digest": page_digest(STRINGS)}
    with pytest.raises(Tampering) as error:
        check_seal(sealed(), **(right | changed))
    assert error.value.id == id_


@given(st.integers(2, 213), st.integers(1, 9))
def test_any_changed_figure_is_refused(place: int, step: int) -> None:
    text = write_seal(sealed())
    other = text[:place] + str((int(text[place]) + step) % 10) + text[place + 1 :]
    with pytest.raises((Tampering, BadInput)):
        check_seal(read_seal(other), public_key=PUBLIC, vault_id=VAULT, root=ROOT, digest=page_digest(STRINGS))


@pytest.mark.parametrize("text", ["", "20", "20" + "9" * 212, "21" + "0" * 212, "20" + "x" * 212, "20" + "0" * 213])
def test_what_is_no_seal_is_bad_input(text: str) -> None:
    with pytest.raises(BadInput):
        read_seal(text)


def test_a_newer_seal_says_so() -> None:
    newer = f"20{int.from_bytes(bytes([2]) + bytes(87), 'big'):0212d}"
    with pytest.raises(BadInput) as error:
        read_seal(newer)
    assert error.value.id == "newer-seal"


def test_wrong_widths_are_never_written() -> None:
    page = page_seal.SealedPage(key_id=bytes(3), print_number=1, page=1, tree_size=1, text_hash=bytes(7))
    with pytest.raises(ValueError, match="key id"):
        page.head()
    with pytest.raises(ValueError, match="64"):
        write_seal(PageSeal(sealed=sealed().sealed, signature=bytes(63)))
