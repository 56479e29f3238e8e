"""`act` and `scan`: every declared act by its fields, and a stream of codes."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from secretdesk.cli.credentials import at_desk, fields_from
from secretdesk.cli.say import acknowledge, data, language, line
from secretdesk.desk import accounts, commands, scanning
from secretdesk.domain.custody.lending import Lend
from secretdesk.domain.custody.returning import Return
from secretdesk.domain.ledger import ACTS, fields_of
from secretdesk.errors import BadInput, SecretDeskError
from secretdesk.text import N_, say

if TYPE_CHECKING:
    from argparse import Namespace

    from secretdesk.desk.desk import Desk, Outcome
    from secretdesk.desk.session import Cosigner


def run(options: Namespace) -> int:
    """Perform one act; without one, or with --help, say which there are and which fields they have."""
    if not options.act or options.act_help:
        _help(options)
        return 0
    cls = commands.act(options.act)
    typed: dict[str, str] = {}
    for pair in options.fields:
        name, sign, value = pair.partition("=")
        if not sign:
            raise BadInput("bad-field", N_("cli", "Fields are written field=value."))
        typed[name] = value
    secret = fields_from(options)
    with at_desk(options) as (desk, cosigners):
        words = {one.name for one in fields_of(cls) if one.words}
        if desk.record.kind == "real" and words & typed.keys():
            raise BadInput("words-in-arguments", N_("cli", "Titles and free text go through --fields-fd."))
        acknowledge(options, _perform(desk, cls, {**typed, **secret}, cosigners))
    return 0


def _perform(desk: Desk, cls: type[Any], typed: dict[str, str], cosigners: list[Cosigner]) -> Outcome:
    name = cls.ACT.name  # type: ignore[attr-defined]
    if name == "create_account":
        phrase = bytearray(typed.pop("passphrase", "").encode())
        return accounts.create(desk, name=typed.get("name", ""), role=typed.get("role", ""), passphrase=phrase)
    return desk.perform(commands.build(desk, cls, typed), *cosigners)


def _help(options: Namespace) -> None:
    spoken = language(options)
    if not options.act:
        for name, cls in sorted(ACTS.items()):
            sys.stdout.write(f"{name:24} {say(cls.ACT.title, spoken)}\n")
        return
    cls = commands.act(options.act)
    sys.stdout.write(f"{cls.ACT.name}: {say(cls.ACT.title, spoken)}\n")  # type: ignore[attr-defined]
    for one in fields_of(cls):
        sign = "*" if one.required else " "
        where = " (--fields-fd)" if one.words else ""
        sys.stdout.write(f" {sign} {one.name:20} {one.kind.name:8} {say(one.label, spoken)}{where}\n")


def scan(options: Namespace) -> int:
    """Answer each code; with --to lend them all in one act, with --return take each back."""
    worst = 0
    with at_desk(options) as (desk, cosigners):
        borrower = commands.resolve(desk, ("person",), options.to) if options.to else None
        basket: list[int] = []
        for text in sys.stdin:
            if not text.strip():
                continue
            answer = scanning.scan(desk, text.strip())
            line(options, answer.message)
            data(options, {"status": answer.status, "kind": answer.kind, "id": answer.id})
            if not answer.ours:
                worst = max(worst, 4 if answer.status == "forged" else 2)
            elif answer.kind in {"copy", "carrier"}:
                basket.append(answer.id)
                if options.take_back:
                    worst = max(worst, _take_back(options, desk, answer))
        if borrower is not None and basket:
            command = Lend(items=tuple(basket), borrower=borrower, paper=options.paper)
            acknowledge(options, desk.perform(command, *cosigners))
    return worst


def _take_back(options: Namespace, desk: Desk, answer: scanning.Scanned) -> int:
    try:
        acknowledge(options, desk.perform(Return(item=answer.id)))
    except SecretDeskError as error:
        line(options, error.message)
        return error.exit_code
    return 0
