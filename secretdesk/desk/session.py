"""Who sits at the desk and who signs beside him; their keys live no longer than they are needed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from secretdesk.domain.ledgers import Account, Person
from secretdesk.domain.roles import Signatory
from secretdesk.errors import Obstacle
from secretdesk.text import N_
from secretdesk.vault import Signer

if TYPE_CHECKING:
    from secretdesk.domain.facts import Facts
    from secretdesk.vault import Keyring

INSPECTOR_MAY = frozenset({"reserve_print", "record_print", "spoil_print"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """An officer or administrator at the open vault; `inspector` makes the session read-only."""

    signatory: Signatory
    keyring: Keyring
    name: str
    inspector: bool = False

    @property
    def signer(self) -> Signer:
        """The one whose key signs every act of this session."""
        return Signer(account=self.signatory.account, role=self.signatory.role, keyring=self.keyring)

    def close(self) -> None:
        """Wipe the keys."""
        self.keyring.wipe()


@dataclass(frozen=True, slots=True, kw_only=True)
class Cosigner:
    """A second person who typed his passphrase for one act."""

    signatory: Signatory
    keyring: Keyring
    name: str

    @property
    def signer(self) -> Signer:
        """The one whose key signs beside the actor's."""
        return Signer(account=self.signatory.account, role=self.signatory.role, keyring=self.keyring)

    def close(self) -> None:
        """Wipe the keys."""
        self.keyring.wipe()


def signatory_of(facts: Facts, account_id: int, *, book: bool = True) -> Signatory:
    """Return who an account is; one that is closed or not yet granted signs nothing.

    Without the key of the `book`, as an administrator sits here, nobody can tell the person behind the account.
    """
    account = facts.get(Account, account_id)
    if account is None or account.state == "closed":
        raise Obstacle("account-closed", N_("desk", "This account is closed."))
    if account.state == "created":
        raise Obstacle(
            "account-not-granted", N_("desk", "The security administrator has not granted this account yet.")
        )
    found = facts.find(Person, account=account_id) if book else ()
    person = found[0] if found else None
    return Signatory(
        account=account_id,
        role=account.role,
        person=person.id if person else None,
        department=person.record.department if person else "",
    )
