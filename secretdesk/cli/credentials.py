"""Who sits at the terminal: names from options, passphrases typed or read from a descriptor, wiped after use."""

from __future__ import annotations

import getpass
import json
import os
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from secretdesk.desk.desk import Desk, open_desk
from secretdesk.errors import BadInput
from secretdesk.text import N_, say
from secretdesk.vault import Vault

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterator

    from secretdesk.desk.session import Cosigner

LINE_LIMIT = 1024


def passphrases(options: Namespace, names: list[str]) -> list[bytearray]:
    """Return one passphrase a name: from the descriptor, one line each in that order, or asked at the terminal."""
    if options.passphrase_fd is not None:
        return [bytearray(part) for part in _lines(options.passphrase_fd, len(names))]
    if not sys.stdin.isatty():
        raise BadInput("no-passphrase", N_("cli", "Give --passphrase-fd, or type at a terminal."))
    from secretdesk.cli.say import language  # noqa: PLC0415 -- say speaks for all, credentials only when asked

    prompt = N_("cli", "Passphrase of {name}: ")
    asked = [getpass.getpass(say(N_(prompt.context, prompt.source, name=name), language(options))) for name in names]
    return [bytearray(one.encode()) for one in asked]


def _lines(descriptor: int, wanted: int) -> list[bytes]:
    content = b""
    try:
        while content.count(b"\n") < wanted and len(content) < LINE_LIMIT * wanted:
            more = os.read(descriptor, LINE_LIMIT)
            if not more:
                break
            content += more
    except OSError:
        raise BadInput("bad-descriptor", N_("cli", "That descriptor cannot be read.")) from None
    lines = content.split(b"\n")[:wanted]
    if len(lines) < wanted or not all(lines):
        raise BadInput("no-passphrase", N_("cli", "A passphrase for each person is needed, one a line."))
    return lines


def fields_from(options: Namespace) -> dict[str, str]:
    """Return fields as JSON from a descriptor: the only way for titles and free text in a real vault."""
    if options.fields_fd is None:
        return {}
    with os.fdopen(os.dup(options.fields_fd), "rb") as stream:
        content = stream.read(1 << 20)
    try:
        found = json.loads(content)
    except ValueError:
        raise BadInput("bad-json", N_("cli", "The descriptor does not hold a JSON object.")) from None
    if not isinstance(found, dict):
        raise BadInput("bad-json", N_("cli", "The descriptor does not hold a JSON object."))
    return {str(name): value if isinstance(value, str) else json.dumps(value) for name, value in found.items()}


def vault_of(options: Namespace) -> Path:
    """Return the vault's folder, or say that it is missing."""
    if not options.vault:
        raise BadInput("no-vault", N_("cli", "Say which vault: --vault DIR."))
    return Path(options.vault)


@contextmanager
def at_desk(options: Namespace) -> Iterator[tuple[Desk, list[Cosigner]]]:
    """Unlock, hand over the desk and whoever signs beside, and lock again."""
    if not options.user:
        raise BadInput("no-user", N_("cli", "Say who you are: --user NAME."))
    names = [options.user, *options.second]
    typed = passphrases(options, names)
    desk: Desk | None = None
    cosigners: list[Cosigner] = []
    try:
        desk = open_desk(Vault.open(vault_of(options)), options.user, typed[0], inspector=options.inspector)
        cosigners = [desk.countersign(name, phrase) for name, phrase in zip(names[1:], typed[1:], strict=True)]
        yield desk, cosigners
    finally:
        for one in cosigners:
            one.close()
        for phrase in typed:
            phrase[:] = bytes(len(phrase))
        if desk is not None:
            desk.lock("done")
