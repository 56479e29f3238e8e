"""Sitting down at the same vault as somebody else, and reading what the journal says of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from secretdesk.desk import clock as clocks
from secretdesk.desk.desk import Desk, open_desk
from secretdesk.vault import Clock, Past, Vault
from tests.desk.conftest import Unit, passphrase


@contextmanager
def sitting(
    unit: Unit, account: str, typed: bytes | None = None, *, clock: Callable[[], Clock] = clocks.read, **more: Any
) -> Iterator[Desk]:
    """Let the officer get up, and somebody else sit down; the officer is back afterwards."""
    if not unit.desk.vault.locked:
        unit.desk.lock("another")
    phrase = passphrase(account) if typed is None else bytearray(typed)
    desk = open_desk(Vault.open(unit.folder), account, phrase, clock=clock, **more)
    try:
        yield desk
    finally:
        if not desk.vault.locked:
            desk.lock("another")
        unit.desk = open_desk(Vault.open(unit.folder), "officer", passphrase("officer"))


def journal(desk: Desk, act: str = "") -> list[Past]:
    """Return the acts of a name, oldest first."""
    found = desk.read(lambda reading: reading.recent(5000))
    return [one for one in reversed(found) if act in {"", one.act}]


def refusals(desk: Desk) -> list[str]:
    """Return what was refused to somebody for who he is, as the journal has it."""
    return [one.event.detail for one in journal(desk, "note_refused")]
