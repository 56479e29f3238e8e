"""Accounts: made with their owner present, granted by the security administrator, admitted to the book by an officer."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from secretdesk.domain.custody.offices import CloseAccount, CreateAccount, Grant
from secretdesk.domain.custody.people import Admit
from secretdesk.domain.ledgers import Account
from secretdesk.domain.roles import BOOK_ROLES, LOG_ROLES
from secretdesk.errors import BadInput, Fault
from secretdesk.text import N_

if TYPE_CHECKING:
    from secretdesk.desk.desk import Desk, Outcome
    from secretdesk.domain.facts import Facts
    from secretdesk.vault import Tx

MIN_LENGTH = 12
_TO_COME = b"-"  # keys are made once the account is allowed
_COMMON = frozenset({"password", "passphrase", "123456789012", "qwertyuiopas", "administrator", "secretdesk"})


def check_passphrase(passphrase: bytearray | str, name: str, *, kind: str) -> None:
    """Refuse a weak passphrase: 12 characters or more, not the name, not one sign over and over."""
    text = passphrase if isinstance(passphrase, str) else passphrase.decode()
    folded = text.casefold().replace(" ", "")
    if kind == "real" and len(text) < MIN_LENGTH:
        words = N_("account", "At least {n} characters, or five words.", n=MIN_LENGTH)
    elif (
        len(set(folded)) < 4
        or folded in _COMMON
        or (name and name.casefold() in folded and len(folded) < MIN_LENGTH + len(name))
    ):
        words = N_("account", "Too easy to guess.")
    else:
        return
    raise BadInput("weak-passphrase", words, (Fault(field="passphrase", message=words),))


def create(desk: Desk, *, name: str, role: str, passphrase: bytearray) -> Outcome:
    """Create an account with its owner present: keys are made and a slot without vault keys."""
    check_passphrase(passphrase, name, kind=desk.record.kind)
    made: list[int] = []

    def with_keys(tx: Tx, command: CreateAccount) -> CreateAccount:
        account = tx.next_id
        public = desk.vault.add_slot(account=account, name=name, passphrase=passphrase)
        made.append(account)
        return replace(command, sign_key=public.sign, seal_key=public.seal)

    asked = CreateAccount(name=name, role=role, sign_key=_TO_COME, seal_key=_TO_COME)
    try:
        return desk.submit(asked, complete=with_keys).result()
    except BaseException as error:
        if made and getattr(error, "id", "") != "act-unconfirmed":
            desk.vault.drop_slot(*made)
        raise


def hand_out_keys(desk: Desk, command: Any, facts: Facts) -> None:
    """Send or take back the keys that an act of rights brings, inside the act: it is undone if they cannot be sent.

    Granted roles that see the log get its key, admitted officers the key of the book; a closed account loses its slot.
    """
    if isinstance(command, CloseAccount):
        desk.vault.drop_slot(command.account)
        return
    wanted = {Grant: ("log", LOG_ROLES), Admit: ("book", BOOK_ROLES)}.get(type(command))
    if wanted is None:
        return
    key, roles = wanted
    account = facts.get(Account, command.account)
    if account is not None and account.role in roles and account.seal_key is not None:
        desk.vault.grant_keys(command.account, (key,), seal_public=account.seal_key)


def refuse_to_hand_out_keys(command: Any) -> None:
    """Keep acts that touch key slots out of a row of acts: what a slot got could not be undone with the row."""
    if isinstance(command, CreateAccount | Grant | Admit | CloseAccount):
        raise TypeError(f"{type(command).__name__} is performed by itself")


def change_passphrase(desk: Desk, name: str, old: bytearray, new: bytearray) -> Outcome:
    """Change the passphrase of whoever types the old one; the databases are untouched."""
    check_passphrase(new, name, kind=desk.record.kind)
    owner = desk.vault.open_slot(name, old)
    try:
        desk.vault.change_passphrase(owner, new)
        return desk.note("passphrase", f"{owner.account:016x}")
    finally:
        owner.wipe()
