"""Accounts: personal, with keys; who may do what is decided by the role."""

from __future__ import annotations

from secretdesk.domain import field as f
from secretdesk.domain.ledger import LOG, ledger
from secretdesk.domain.roles import ROLE_WORDS
from secretdesk.text import N_

ACCOUNT_STATES = (
    ("created", N_("account", "Created")),
    ("granted", N_("account", "Granted")),
    ("admitted", N_("account", "Admitted")),
    ("closed", N_("account", "Closed")),
)


@ledger(
    name="accounts",
    kind="account",
    title=N_("ledger", "Accounts"),
    one=N_("ledger", "Account"),
    key="name",
    sort=LOG,
    unique=(("name",),),
    columns=("name", "role", "state"),
    icon="key-round",
)
class Account:
    """An account carries its own name in the journal of offices; the person behind it stands in the book."""

    name: str = f.text(1, N_("account", "Account name"), sortable=True, width=160)
    role: str = f.choice(2, N_("account", "Role"), among=tuple(ROLE_WORDS.items()), sortable=True, width=160)
    state: str = f.choice(3, N_("account", "State"), among=ACCOUNT_STATES, default="created", width=92)
    sign_key: bytes | None = f.blob(4, N_("account", "Signing key"), default=None)
    seal_key: bytes | None = f.blob(5, N_("account", "Encryption key"), default=None)
