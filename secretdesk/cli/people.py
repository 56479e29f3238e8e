"""`passphrase`: whoever knows the old one gives a new one, within the session of somebody who opens the vault."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from secretdesk.cli.credentials import at_desk, passphrases, prompt_of, wipe
from secretdesk.cli.say import acknowledge
from secretdesk.desk import accounts
from secretdesk.text import N_

if TYPE_CHECKING:
    from argparse import Namespace


def add(verbs: Any) -> None:
    """Add the verb of this file."""
    change = verbs.add_parser("passphrase", help=N_("cli", "change a passphrase: after the first, the old and the new"))
    change.add_argument("--of", metavar="NAME", help=N_("cli", "whose, if not yours"))
    change.set_defaults(run=run)


def run(options: Namespace) -> int:
    """Change a passphrase; the descriptor holds yours, then the owner's old one, then the new one."""
    with at_desk(options) as (desk, _):
        name = options.of or options.user
        typed = passphrases(options, [prompt_of(name), N_("cli", "New passphrase of {name}: ", name=name)])
        try:
            acknowledge(options, accounts.change_passphrase(desk, name, *typed))
        finally:
            wipe(typed)
    return 0
