"""The unit seal opens for two holders together, for a minute, and for nobody alone."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.hashes import SHA256
from shamir_mnemonic import combine_mnemonics

from secretdesk.errors import Refusal, Tampering
from secretdesk.vault import codec, seal
from secretdesk.vault.keys import Keyring, Secret
from secretdesk.vault.seal import Holder
from tests.vault.founding import AUDIT, LEADER, OFFICER, SEC, SYS, VAULT_ID, found_vault, opened, unlock

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from secretdesk.vault.connection import Connection


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    found_vault(tmp_path / "vault")
    return tmp_path / "vault"


@pytest.fixture
def people(vault: Path) -> dict[int, Keyring]:
    return {account: unlock(vault, account) for account in (OFFICER, LEADER, SYS, SEC, AUDIT)}


@pytest.fixture
def connection(vault: Path, people: dict[int, Keyring]) -> Iterator[Connection]:
    with opened(vault) as databases:
        keep(databases.writer, seal.make(VAULT_ID, holders(people, OFFICER, LEADER, SEC)))
        yield databases.writer


def holders(people: dict[int, Keyring], *accounts: int) -> list[Holder]:
    return [Holder(account=a, seal_public=people[a].seal_public) for a in accounts]


def keep(connection: Connection, new: seal.NewSeal) -> None:
    with connection.transaction():
        seal.store(connection, new)


def test_any_two_holders_sign_for_the_unit(connection: Connection, people: dict[int, Keyring]) -> None:
    shown = set()
    for a, b in combinations((OFFICER, LEADER, SEC), 2):
        with seal.rebuild(connection, people[a], people[b]) as opened_:
            shown.add((opened_.ed25519, opened_.p256))
            Ed25519PublicKey.from_public_bytes(opened_.ed25519).verify(opened_.sign(b"export"), b"export")
            key = ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), opened_.p256)
            key.verify(opened_.sign_p256(b"export"), b"export", ec.ECDSA(SHA256()))
    assert len(shown) == 1
    assert seal.holders(connection) == (OFFICER, LEADER, SEC)


def test_nobody_opens_it_alone(connection: Connection, people: dict[int, Keyring]) -> None:
    with pytest.raises(Refusal) as error:
        seal.rebuild(connection, people[OFFICER], people[OFFICER])
    assert error.value.id == "same-person-twice"
    with pytest.raises(Refusal) as error:
        seal.rebuild(connection, people[OFFICER], people[AUDIT])
    assert error.value.id == "no-seal-share"


def test_a_share_opens_for_its_holder_alone(connection: Connection, people: dict[int, Keyring]) -> None:
    people[SYS].account = LEADER  # a patched program says he is the leader
    with pytest.raises(Tampering):
        seal.rebuild(connection, people[OFFICER], people[SYS])


def test_it_closes_after_a_minute(
    connection: Connection, people: dict[int, Keyring], monkeypatch: pytest.MonkeyPatch
) -> None:
    now = [1000.0]
    monkeypatch.setattr("secretdesk.vault.seal.time.monotonic", lambda: now[0])
    opened_ = seal.rebuild(connection, people[OFFICER], people[LEADER])
    now[0] += 59
    opened_.sign(b"x")
    now[0] += 2
    for use in (opened_.sign, opened_.sign_p256):
        with pytest.raises(Refusal) as error:
            use(b"x")
        assert error.value.id == "seal-closed"


def test_a_closed_seal_is_wiped(connection: Connection, people: dict[int, Keyring]) -> None:
    with seal.rebuild(connection, people[OFFICER], people[LEADER]) as opened_:
        keys = opened_._keys
    with pytest.raises(ValueError, match="closed"):
        _ = keys.view
    with pytest.raises(Refusal):
        opened_.sign(b"x")


def test_new_holders_get_the_same_seal_and_removed_ones_none(
    connection: Connection, people: dict[int, Keyring]
) -> None:
    with seal.rebuild(connection, people[OFFICER], people[LEADER]) as before:
        shown = before.ed25519, before.p256
    new = seal.split_again(connection, people[OFFICER], people[LEADER], holders(people, OFFICER, AUDIT))
    assert (new.ed25519, new.p256) == shown
    keep(connection, new)
    assert seal.holders(connection) == (OFFICER, AUDIT)
    with seal.rebuild(connection, people[OFFICER], people[AUDIT]) as after:
        assert (after.ed25519, after.p256) == shown
    with pytest.raises(Refusal):
        seal.rebuild(connection, people[OFFICER], people[LEADER])


@pytest.mark.parametrize("number", [0, 1, 17])
def test_holders_are_two_to_sixteen(people: dict[int, Keyring], number: int) -> None:
    to = [Holder(account=i, seal_public=people[OFFICER].seal_public) for i in range(number)]
    with pytest.raises(Refusal) as error:
        seal.make(VAULT_ID, to)
    assert error.value.id == "seal-holders"


def test_nobody_holds_two_shares(people: dict[int, Keyring]) -> None:
    with pytest.raises(Refusal):
        seal.make(VAULT_ID, holders(people, OFFICER, OFFICER))


def test_sixteen_holders(vault: Path, people: dict[int, Keyring]) -> None:
    many = [
        Keyring(
            vault_id=VAULT_ID,
            kind="test",
            account=100 + i,
            sign=Secret.random(),
            seal=Secret.random(),
            log=None,
            book=None,
        )
        for i in range(16)
    ]
    with opened(vault) as databases:
        keep(
            databases.writer, seal.make(VAULT_ID, [Holder(account=k.account, seal_public=k.seal_public) for k in many])
        )
        with seal.rebuild(databases.writer, many[3], many[15]) as opened_:
            assert len(opened_.sign(b"x")) == 64


def test_without_a_seal_that_is_said(vault: Path, people: dict[int, Keyring]) -> None:
    with opened(vault) as databases:
        assert seal.holders(databases.writer) == ()
        with pytest.raises(Refusal) as error:
            seal.rebuild(databases.writer, people[OFFICER], people[LEADER])
        assert error.value.id == "no-seal"


@pytest.mark.parametrize("column", ["ed25519", "p256", "wrapped"])
def test_an_exchanged_key_is_damage(vault: Path, people: dict[int, Keyring], column: str) -> None:
    with opened(vault) as databases:
        keep(databases.writer, seal.make(VAULT_ID, holders(people, OFFICER, LEADER)))
        raw = databases.maintenance()
        raw.execute("DROP TRIGGER seal_stays_u")
        raw.execute(f"UPDATE seal SET {column} = zeroblob(length({column}))")
        with pytest.raises(Tampering):
            seal.rebuild(databases.writer, people[OFFICER], people[LEADER])


def test_shares_are_words_any_tool_of_that_standard_joins(people: dict[int, Keyring]) -> None:
    new = seal.make(VAULT_ID, holders(people, OFFICER, LEADER))
    words = []
    for account, share in new.shares:
        context = codec.encode(["SD/seal-share/v1", VAULT_ID, 1, account])
        opened_ = people[account].open_sealed(share, context)
        words.append(bytes(opened_.view).decode())
    assert [len(w.split()) for w in words] == [33, 33]
    assert len(combine_mnemonics(words, b"")) == 32
