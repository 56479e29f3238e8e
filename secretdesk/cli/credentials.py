"""Who sits at the terminal: names from options, passphrases typed or read from a descriptor, wiped after use."""

from __future__ import annotations

import getpass
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from secretdesk.cli.descriptors import read_line
from secretdesk.cli.say import language, warn
from secretdesk.desk.desk import Desk, open_desk
from secretdesk.errors import BadInput
from secretdesk.text import N_, Message, say
from secretdesk.vault import Vault

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable, Iterator, Sequence

    from secretdesk.desk.session import Cosigner


def passphrases(options: Namespace, prompts: Sequence[Message]) -> list[bytearray]:
    """Return a passphrase for each prompt: from the descriptor, one line each in that order, or asked at the terminal."""
    if options.passphrase_fd is not None:
        found = [read_line(options.passphrase_fd) for _ in prompts]
        if not all(found):
            raise BadInput("no-passphrase", N_("cli", "A passphrase for each person is needed, one a line."))
        return found
    if not sys.stdin.isatty():
        raise BadInput("no-passphrase", N_("cli", "Give --passphrase-fd, or type at a terminal."))
    return [bytearray(getpass.getpass(say(prompt, language(options))).encode()) for prompt in prompts]


def prompt_of(name: str) -> Message:
    """Return the question for somebody's passphrase."""
    return N_("cli", "Passphrase of {name}: ", name=name)


def wipe(typed: Sequence[bytearray]) -> None:
    """Overwrite passphrases."""
    for phrase in typed:
        phrase[:] = bytes(len(phrase))


def vault_of(options: Namespace) -> Path:
    """Return the vault's folder, or say that it is missing."""
    if not options.vault:
        raise BadInput("no-vault", N_("cli", "Say which vault: --vault DIR."))
    return Path(options.vault)


@contextmanager
def at_desk(
    options: Namespace, make_anew: Callable[[Vault], None] | None = None
) -> Iterator[tuple[Desk, list[Cosigner]]]:
    """Unlock, hand over the desk and whoever signs beside, and lock again.

    A vault that opens only to be read says why, beside the answer, and is answered with its exit code.
    """
    if not options.user:
        raise BadInput("no-user", N_("cli", "Say who you are: --user NAME."))
    vault = Vault.open(vault_of(options))
    names = [options.user, *options.second]
    typed = passphrases(options, [prompt_of(name) for name in names])
    desk: Desk | None = None
    cosigners: list[Cosigner] = []
    try:
        desk = open_desk(vault, options.user, typed[0], inspector=options.inspector, make_anew=make_anew)
        options.trouble = vault.trouble
        if vault.trouble is not None:
            warn(options, vault.trouble.message)
        # one by one: those before are wiped if one fails
        for name, phrase in zip(names[1:], typed[1:], strict=True):
            cosigners.append(desk.countersign(name, phrase))
        yield desk, cosigners
    finally:
        for one in cosigners:
            one.close()
        wipe(typed)
        if desk is not None:
            desk.lock("done")
