"""`scan`: codes on standard input, a line each, or in pictures: answered, or lent in one act, or taken back one by one."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from secretdesk.cli.credentials import at_desk
from secretdesk.cli.listing import MASK
from secretdesk.cli.say import acknowledge, data, language, line, report, warn
from secretdesk.desk import attaching_slips, commands, pictures, scanning
from secretdesk.domain.custody.lending import Lend
from secretdesk.domain.custody.registering import RegisterIncoming
from secretdesk.domain.custody.returning import Return
from secretdesk.domain.item import ITEMS
from secretdesk.domain.ledger import field_of
from secretdesk.errors import BadInput, Refusal, SecretDeskError, Tampering
from secretdesk.labels.transcoding import text_of
from secretdesk.text import N_, say

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterator

    from secretdesk.desk.desk import Desk
    from secretdesk.desk.received import Received
    from secretdesk.desk.session import Cosigner

_NOT_OURS = {"forged": Tampering.exit_code, "superseded": Refusal.exit_code, "other_unit": Refusal.exit_code}


def add(verbs: Any) -> None:
    """Add the verb of this file."""
    scan = verbs.add_parser("scan", help=N_("cli", "codes on standard input: answered, lent or taken back"))
    scan.add_argument("--to", metavar="PERSON", help=N_("cli", "lend what is scanned"))
    scan.add_argument("--return", dest="take_back", action="store_true", help=N_("cli", "take back what is scanned"))
    scan.add_argument("--paper", action="store_true", help=N_("cli", "the receiver signs the slip"))
    scan.add_argument("--approval", metavar="NUMBER", help=N_("cli", "number of the approval sheet"))
    scan.add_argument(
        "--picture", action="append", default=[], metavar="FILE",
        help=N_("cli", "codes in a picture or scanned PDF instead; repeatable"),
    )  # fmt: skip
    scan.add_argument(
        "--attach", action="store_true", help=N_("cli", "keep each page of a picture with the slip whose code it shows")
    )
    scan.add_argument(
        "--signed",
        action="store_true",
        help=N_("cli", "with --attach: the slips bear their signatures, file them, too"),
    )
    scan.set_defaults(run=run)


def run(options: Namespace) -> int:
    """Answer each code; with --to lend them all in one act, with --return take each back."""
    worst = 0
    with at_desk(options) as (desk, cosigners):
        if options.attach:
            return _attach(options, desk)
        borrower = commands.resolve(desk, ("person",), options.to) if options.to else None
        basket: dict[int, None] = {}
        for text in _texts(options, desk):
            answer = scanning.scan(desk, text)
            line(options, answer.message)
            spoken = say(answer.message, language(options))
            told = {"status": answer.status, "kind": answer.kind, "id": answer.id, "message": spoken}
            if answer.status == "incoming":
                _document(options, desk, answer.record, told)
                continue
            data(options, told)
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


def _attach(options: Namespace, desk: Desk) -> int:
    """Attach the pages of each picture to their slips, and say which page went where."""
    worst = 0
    if not options.picture:
        raise BadInput("no-picture", N_("cli", "Name the scan with --picture."))
    for path in options.picture:
        scan = pictures.take(desk, Path(path))
        found = attaching_slips.sort(desk, pictures.codes(scan), pictures.look(scan).pages)
        told = attaching_slips.keep(desk, scan, found)
        for one in told:
            shown = ", ".join(str(page + 1) for page in one.of.pages)
            if one.error is None:
                line(options, N_("cli", "{number}: page {pages} attached.", number=one.of.number, pages=shown))
            else:
                report(options, one.error)
                worst = max(worst, one.error.exit_code)
        filed = attaching_slips.file_signed(desk, attaching_slips.unsigned(desk, told)) if options.signed else ()
        if filed:
            n = len(filed)
            line(options, N_("slip", "{n} {n|slip|slips} filed, signature no longer missing.", n=n))
        if found.left:
            left = ", ".join(str(page + 1) for page in found.left)
            warn(options, N_("cli", "No slip, or more than one, on page {pages}: left out.", pages=left))
        slips = [
            {"slip": one.of.number, "pages": [page + 1 for page in one.of.pages], "entry": one.entry or None}
            for one in told
        ]
        data(options, {"slips": slips, "left": [page + 1 for page in found.left], "filed": len(filed)})
    return worst


def _texts(options: Namespace, desk: Desk) -> Iterator[str]:
    """Give the codes of all pictures, or those of standard input, whose bytes may be UTF-8 or GBK."""
    if options.picture:
        for path in options.picture:
            found = pictures.codes(pictures.take(desk, Path(path)))
            if not found:
                warn(options, N_("cli", "No code was found in a picture."))
            yield from (text for _, text in found)
        return
    for text in getattr(sys.stdin, "buffer", sys.stdin):
        plain = (text_of(text) if isinstance(text, bytes) else text).strip()
        if plain:
            yield plain


def _document(options: Namespace, desk: Desk, found: Received, told: dict[str, Any]) -> None:
    """Say what a received document's code holds, by the fields of the act that registers it."""
    masked = desk.record.kind == "real" and not sys.stdout.isatty()
    typed: dict[str, str] = {}
    for name, value in found.code.values.items():
        one = field_of(RegisterIncoming, name)
        if value is not None:
            typed[name] = MASK if masked and one.words else one.kind.format(value)
            line(options, f"  {say(one.label, language(options))}: {typed[name]}")
    for fault in found.code.unread:
        label = field_of(RegisterIncoming, fault.field).label
        line(options, N_("cli", "  {field}: {why}", field=label, why=fault.message))
    unread = {fault.field: say(fault.message, language(options)) for fault in found.code.unread}
    data(options, {**told, "fields": typed, "unread": unread, "registered": found.registered})


def _take_back(options: Namespace, desk: Desk, item: int, cosigners: list[Cosigner]) -> int:
    try:
        acknowledge(options, desk.perform(Return(item=item), *cosigners))
    except SecretDeskError as error:
        report(options, error)
        return error.exit_code
    return 0
