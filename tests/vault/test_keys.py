"""Keys come from chance or a passphrase, serve one purpose each, and are gone when wiped."""

from __future__ import annotations

import ctypes
import hashlib
import hmac

import pytest

from secretdesk.errors import Refusal, Tampering
from secretdesk.vault import keys
from secretdesk.vault.keys import CHEAP, PRODUCTION, Kdf, Keyring, Secret


def bytes_of(secret: Secret) -> bytes:
    return bytes(secret.view)


def keyring(*, log: Secret | None = None, book: Secret | None = None) -> Keyring:
    return Keyring(
        vault_id=bytes(16), kind="test", account=1, sign=Secret.random(), seal=Secret.random(), log=log, book=book
    )


def test_a_wiped_secret_is_zero_in_memory_and_of_no_use() -> None:
    secret = Secret.of(b"very secret key material here!!!")
    view = secret.view
    address = ctypes.addressof(ctypes.c_char.from_buffer(view))
    assert ctypes.string_at(address, 4) == b"very"
    secret.wipe()
    assert ctypes.string_at(address, 32) == bytes(32)  # the view we hold keeps the page mapped
    secret.wipe()


def test_a_wiped_secret_gives_nothing_out() -> None:
    secret = Secret.random()
    secret.wipe()
    with pytest.raises(ValueError, match="closed"):
        _ = secret.view


def test_chance_is_not_zero_and_never_twice_the_same() -> None:
    drawn = {bytes_of(Secret.random()) for _ in range(50)}
    assert len(drawn) == 50
    assert bytes(32) not in drawn


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("abc", b"abc"),
        (bytearray(b"abc"), b"abc"),
        (b"\xef\xbd\x81\xef\xbd\x82", b"ab"),  # full width
        ("\u2460\ufb01", b"1fi"),
        ("e\u0301", "\u00e9".encode()),
        ("\u4fdd\u5bc6", "\u4fdd\u5bc6".encode()),
    ],
)
def test_a_passphrase_is_the_same_however_it_is_typed(typed: str | bytes | bytearray, stored: bytes) -> None:
    assert bytes_of(keys.passphrase_secret(typed)) == stored


def test_derivation_is_plain_hkdf() -> None:
    key = Secret.of(bytes(range(32)))
    extracted = hmac.digest(bytes(32), bytes(range(32)), "sha256")
    assert bytes_of(keys.derive(key, "SD/qr/v1")) == hmac.digest(extracted, b"SD/qr/v1\x01", "sha256")
    assert bytes_of(keys.derive(key, "SD/commit/v1", 16)) == hmac.digest(extracted, b"SD/commit/v1\x01", "sha256")[:16]


def test_stretching_depends_on_everything() -> None:
    one = bytes_of(keys.stretch(Secret.of(b"pass"), bytes(16), CHEAP))
    others = [
        keys.stretch(Secret.of(b"Pass"), bytes(16), CHEAP),
        keys.stretch(Secret.of(b"pass"), bytes(15) + b"\1", CHEAP),
        keys.stretch(Secret.of(b"pass"), bytes(16), Kdf(memory=CHEAP.memory, passes=2, lanes=1)),
    ]
    assert one == bytes_of(keys.stretch(Secret.of(b"pass"), bytes(16), CHEAP))
    assert len({one, *map(bytes_of, others)}) == 4


def test_production_costs_a_second_or_the_most_we_allow() -> None:
    kdf = keys.production_kdf(seconds=0.1)
    assert kdf.memory == 256 * 1024
    assert PRODUCTION.passes <= kdf.passes <= keys.CEILING.passes
    assert keys.production_kdf(seconds=1e6).passes == keys.CEILING.passes


@pytest.mark.parametrize(
    ("kdf", "kind", "allowed"),
    [
        (PRODUCTION, "real", True),
        (keys.SMALL_COMPUTER, "real", True),
        (CHEAP, "real", False),
        (CHEAP, "training", True),
        (Kdf(memory=4096, passes=1, lanes=1), "test", False),
        (Kdf(memory=2048 * 1024 + 1, passes=4, lanes=2), "real", False),
        (Kdf(memory=PRODUCTION.memory, passes=17, lanes=2), "real", False),
        (Kdf(memory=PRODUCTION.memory, passes=4, lanes=9), "real", False),
        (Kdf(memory=PRODUCTION.memory, passes=4, lanes=0), "real", False),
    ],
)
def test_cost_has_a_floor_and_a_ceiling(kdf: Kdf, kind: str, allowed: bool) -> None:
    assert keys.kdf_allowed(kdf, kind) is allowed


def test_a_wrapped_key_opens_only_whole_and_in_its_context() -> None:
    key = Secret.random()
    nonce, wrapped = keys.wrap(key, b"content", b"context")
    opened = keys.unwrap(key, nonce, wrapped, b"context")
    assert bytes_of(opened) == b"content"
    bad = bytes([wrapped[0] ^ 1]) + wrapped[1:]
    for arguments in ((nonce, bad, b"context"), (nonce, wrapped, b"other"), (nonce, b"", b"context")):
        with pytest.raises(Tampering):
            keys.unwrap(key, *arguments)


def test_sealed_to_one_account_nobody_else_opens_it() -> None:
    owner, other = keyring(), keyring()
    sealed = keys.seal_to(owner.seal_public, memoryview(b"share"), b"context")
    opened = owner.open_sealed(sealed, b"context")
    assert bytes_of(opened) == b"share"
    for who, what, context in (
        (other, sealed, b"context"),
        (owner, sealed, b"another"),
        (owner, sealed[:-1], b"context"),
        (owner, sealed[:20], b"context"),
        (owner, bytes(32) + sealed[32:], b"context"),
    ):
        with pytest.raises(Tampering):
            who.open_sealed(what, context)


def test_every_purpose_has_its_own_key() -> None:
    mine = keyring(log=Secret.random(), book=Secret.random())
    found = {bytes_of(k) for k in (mine.label_key, mine.slot_file_key, mine.head_key, mine.book_key("SD/files/v1"))}
    assert len(found) == 4
    assert mine.label_key is mine.label_key


def test_without_vault_keys_there_is_nothing_to_derive() -> None:
    with pytest.raises(Refusal) as error:
        _ = keyring().label_key
    assert error.value.id == "no-vault-keys"
    with pytest.raises(Refusal):
        keyring(log=Secret.random()).book_key("SD/files/v1")


def test_a_wiped_keyring_neither_signs_nor_derives() -> None:
    mine = keyring(log=Secret.random())
    head_key = mine.head_key
    mine.sign(b"x")
    mine.wipe()
    for use in (lambda: mine.sign(b"x"), lambda: mine.head_key):
        with pytest.raises(Refusal):
            use()
    with pytest.raises(ValueError, match="closed"):
        _ = head_key.view


def test_the_mac_is_plain_hmac() -> None:
    assert keys.mac(Secret.of(bytes(32)), b"x") == hmac.new(bytes(32), b"x", hashlib.sha256).digest()
