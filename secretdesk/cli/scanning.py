"""`scan`: codes on standard input, a line each: answered, or lent in one act, or taken back one by one."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from secretdesk.cli.credentials import at_desk
from secretdesk.cli.say import acknowledge, data, language, line, report
from secretdesk.desk import commands, scanning
from secretdesk.domain.custody.lending import Lend
from secretdesk.domain.custody.returning import Return
from secretdesk.errors import BadInput, Refusal, SecretDeskError, Tampering
from secretdesk.text import N_, say

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterator

    from secretdesk.desk.desk import Desk
    from secretdesk.desk.session import Cosigner

ITEMS = frozenset({"copy", "carrier"})
_NOT_OURS = {"forged": Tampering.exit_code, "superseded": Refusal.exit_code, "other_unit": Refusal.exit_code}


def add(verbs: Any) -> None:
    """Add the verb of this file."""
    scan = verbs.add_parser("scan", help=N_("cli", "codes on standard input: answered, lent or taken back"))
    scan.add_argument("--to", metavar="PERSON", help=N_("cli", "lend what is scanned"))
    scan.add_argument("--return", dest="take_back", action="store_true", help=N_("cli", "take back what is scanned"))
    scan.add_argument("--paper", action="store_true", help=N_("cli", "the receiver signs the slip"))
    scan.add_argument("--approval", metavar="NUMBER", help=N_("cli", "number of the approval sheet"))
    scan.set_defaults(run=run)


def run(options: Namespace) -> int:
    """Answer each code; with --to lend them all in one act, with --return take each back."""
    worst = 0
    with at_desk(options) as (desk, cosigners):
        borrower = commands.resolve(desk, ("person",), options.to) if options.to else None
        basket: dict[int, None] = {}
        for text in _lines():
            answer = scanning.scan(desk, text)
            line(options, answer.message)
            spoken = say(answer.message, language(options))
            data(options, {"status": answer.status, "kind": answer.kind, "id": answer.id, "message": spoken})
            if not answer.ours:
                worst = max(worst, _NOT_OURS.get(answer.status, BadInput.exit_code))
            elif answer.kind in ITEMS:
                basket[answer.id] = None
                if options.take_back:
                    worst = max(worst, _take_back(options, desk, answer.id, cosigners))
            sys.stdout.flush()
        if borrower is not None and basket:
            approvals = (("", options.approval),) if options.approval else ()
            lent = Lend(items=tuple(basket), borrower=borrower, paper=options.paper, approvals=approvals)
            acknowledge(options, desk.perform(lent, *cosigners))
    return worst


def _lines() -> Iterator[str]:
    for text in sys.stdin:
        if text.strip():
            yield text.strip()


def _take_back(options: Namespace, desk: Desk, item: int, cosigners: list[Cosigner]) -> int:
    try:
        acknowledge(options, desk.perform(Return(item=item), *cosigners))
    except SecretDeskError as error:
        report(options, error)
        return error.exit_code
    return 0
