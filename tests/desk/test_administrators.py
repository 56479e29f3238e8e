"""Administrators hold the log's key only: they sit down, do what their post may, and see nothing of the book."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from secretdesk.desk import accounts
from secretdesk.desk.desk import Desk, open_desk
from secretdesk.domain.custody.offices import CloseAccount, Grant
from secretdesk.domain.ledgers import Account, Copy
from secretdesk.errors import Refusal
from secretdesk.vault import Vault
from tests.desk.conftest import Unit, passphrase

OWNER = "maple street nine"


@contextmanager
def at_desk(folder: Path, account: str) -> Iterator[Desk]:
    desk = open_desk(Vault.open(folder), account, passphrase(account))
    try:
        yield desk
    finally:
        desk.lock("test")


@pytest.mark.parametrize("account", ["sysadmin", "secadmin", "audit"])
def test_an_administrator_sits_down_and_sees_no_title(test_desk: Unit, account: str) -> None:
    test_desk.desk.lock("test")
    with at_desk(test_desk.folder, account) as desk:
        assert desk.session.signatory.person is None
        with pytest.raises(Refusal, match="no-book-key"):
            desk.read(lambda reading: reading.rows(Copy))


def test_an_account_is_created_granted_and_closed_by_those_whose_post_it_is(test_desk: Unit) -> None:
    test_desk.desk.lock("test")
    with at_desk(test_desk.folder, "sysadmin") as desk:
        (made,) = accounts.create(desk, name="second", role="deputy", passphrase=bytearray(OWNER.encode())).made(
            "account"
        )
        with pytest.raises(Refusal, match="role-may-not"):
            desk.perform(Grant(account=made))
    with at_desk(test_desk.folder, "secadmin") as desk:
        desk.perform(Grant(account=made))
    with at_desk(test_desk.folder, "sysadmin") as desk:
        second = desk.countersign("secadmin", passphrase("secadmin"))
        desk.perform(CloseAccount(account=made, reason="left"), second)
        second.close()
        account = desk.read(lambda reading: reading.facts.get(Account, made))
        assert account is not None
        assert account.state == "closed"
