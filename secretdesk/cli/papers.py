"""`print`, `export`, `approve-medium`: papers and exports without a window, by the same jobs."""

from __future__ import annotations

import os
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from secretdesk.cli.credentials import at_desk
from secretdesk.cli.say import acknowledge, data, line, warn
from secretdesk.desk import commands, look
from secretdesk.desk.jobs import FORMS
from secretdesk.errors import BadInput
from secretdesk.text import N_

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Sequence

    from secretdesk.desk.desk import Desk
    from secretdesk.desk.jobs.request import Request
    from secretdesk.desk.printing import Done, Job
    from secretdesk.desk.session import Cosigner

QUERY_LIMIT = 4096
JOB = "SecretDesk"
"""What the print service keeps of a job: nothing that says anything."""


def add(verbs: Any) -> None:
    """Add the verbs of this file."""
    forms = [*(one.id for one in FORMS), "attachment"]
    show = verbs.add_parser("print", help=N_("cli", "a form, cover, label or ledger as PDF or to the printer"))
    named = {one.casefold(): one for one in forms}
    show.add_argument(
        "form", type=lambda text: named.get(text.casefold(), text), choices=forms, metavar="FORM", help=", ".join(forms)
    )
    show.add_argument(
        "what", nargs="*", metavar="NUMBER", help=N_("cli", "items, a slip, a batch, people, places, a scan")
    )
    show.add_argument(
        "--out", metavar="FILE.pdf", help=N_("cli", "onto an approved medium; any folder unless the vault is real")
    )
    show.add_argument(
        "--printer", metavar="QUEUE", help=N_("cli", "instead of --out; the default queue if neither is given")
    )
    show.add_argument("--year", type=int, metavar="YYYY", help=N_("cli", "year of the ledger"))
    show.add_argument("--book", default="", help=N_("cli", "of the incoming register"))
    _where(show)
    show.add_argument("--continue", dest="going_on", action="store_true", help=N_("cli", "only what was entered since"))
    show.add_argument(
        "--open", dest="open_end", action="store_true", help=N_("cli", "leave the last page open for what comes")
    )
    show.add_argument("--pages", default="", metavar="3,5", help=N_("cli", "print these pages again, or of a scan"))
    show.add_argument(
        "--changed", action="store_true", help=N_("cli", "list the pages changed since they were printed")
    )
    show.add_argument("--titles", action="store_true", help=N_("cli", "with the title on covers"))
    show.add_argument("--mono", action="store_true", help=N_("cli", "bands in black"))
    show.add_argument("--sheet", default="", metavar="NAME", help=N_("cli", "label sheet"))
    show.add_argument(
        "--start", type=int, default=1, metavar="K", help=N_("cli", "first free place on the label sheet")
    )
    show.add_argument("--offset", default="", metavar="X,Y", help=N_("cli", "of the printer, in mm"))
    show.add_argument("--ticks", action="store_true", help=N_("cli", "corners to cut labels by"))
    show.add_argument(
        "--keep-at", default="", metavar="PLACE", help=N_("cli", "register the printed ledger as a carrier there")
    )
    show.set_defaults(run=run_print)
    export = verbs.add_parser("export", help=N_("cli", "a ledger with its proofs onto an approved medium"))
    export.add_argument("ledger", metavar="LEDGER", help="documents, copies, carriers, batches, people, places")
    export.add_argument("--medium", required=True, metavar="DIR")
    export.add_argument(
        "--without", action="append", default=[], metavar="LEVEL", help=N_("cli", "leave these rows out")
    )
    _where(export)
    export.set_defaults(run=run_export)
    approve = verbs.add_parser(
        "approve-medium", help=N_("cli", "mark a registered carrier for exports; two persons sign")
    )
    approve.add_argument("number", metavar="NUMBER")
    approve.add_argument("folder", metavar="DIR")
    approve.set_defaults(run=run_approve)


def _where(parser: Any) -> None:
    parser.add_argument("--where", default="", metavar="QUERY", help=N_("cli", "conditions, as in the search box"))
    parser.add_argument("--where-fd", type=int, metavar="N", help=N_("cli", "descriptor with the words to search for"))


def run_print(options: Namespace) -> int:
    """Print one form; without --out to the printer."""
    from secretdesk.desk.jobs import request  # noqa: PLC0415 -- paper only when asked

    with at_desk(options) as (desk, cosigners):
        if options.changed:
            return _changed(options, desk)
        job = request.job_of(desk, _asked(options, desk))
        _warn(options, job)
        done = _out(options, desk, job, cosigners)
        words = N_("cli", "Printed {number}: {n} {n|page|pages}.", number=done.number, n=done.pages)
        line(options, words)
        data(options, {"print": done.number, "pages": done.pages, "file": options.out})
        _keep(options, desk, job, done)
    return 0


def run_export(options: Namespace) -> int:
    """Export a ledger; nothing is called written that was not read back."""
    from secretdesk.desk import exporting  # noqa: PLC0415 -- the other verbs need no exchange

    with at_desk(options) as (desk, cosigners):
        query = _query(options, desk, options.ledger) if options.ledger in exporting.EXPORTABLE else ""
        without = [commands.level_of(desk.profile, text) for text in options.without]
        done = exporting.export_ledger(desk, options.ledger, query, Path(options.medium), *cosigners, without=without)
        line(
            options,
            N_(
                "cli",
                "Exported {number}: {n} files written and read back.",
                number=done.number,
                n=len(done.written.files),
            ),
        )
        if not done.sealed:
            line(options, N_("cli", "Signed by the officer, seal pending."))
        files = [{"name": one.name, "size": one.size, "sha256": one.sha256.hex()} for one in done.written.files]
        data(
            options,
            {
                "export": done.number,
                "folder": str(done.written.folder),
                "rows": done.rows,
                "entries": done.entries,
                "sealed": done.sealed,
                "files": files,
            },
        )
    return 0


def run_approve(options: Namespace) -> int:
    """Approve a medium: --second names the leader and the security administrator."""
    from secretdesk.desk import media  # noqa: PLC0415 -- the other verbs need no exchange

    with at_desk(options) as (desk, cosigners):
        carrier = commands.resolve(desk, ("carrier",), options.number)
        by_role = {one.signatory.role: one for one in cosigners}
        if not {"secrecy_leader", "sec_admin"} <= by_role.keys():
            raise BadInput(
                "two-signers", N_("cli", "The leader and the security administrator sign: name both with --second.")
            )
        outcome = media.approve_medium(
            desk, carrier, Path(options.folder), by_role["secrecy_leader"], by_role["sec_admin"]
        )
        acknowledge(options, outcome)
    return 0


def write_sheet(desk: Desk, form: str, path: Path) -> None:
    """Print a form that needs nothing, such as the founding sheet, into a file."""
    from secretdesk.desk.jobs import request  # noqa: PLC0415 -- paper only when asked

    _to_file(desk, request.job_of(desk, request.Request(form=form)), path, ())


def put_file(path: Path, pdf: bytes) -> None:
    """Write a print to a file, synced and read back before it takes its name."""
    from secretdesk.exchange.writing import NAME, put  # noqa: PLC0415 -- paper only when asked

    if not NAME.fullmatch(path.name):
        raise BadInput("bad-file-name", N_("cli", "Name the file with plain letters, digits, hyphens and a full stop."))
    put(path.parent, path.name, pdf)


def _asked(options: Namespace, desk: Desk) -> Request:
    from secretdesk.desk.jobs.labels import Laid  # noqa: PLC0415 -- paper only when asked
    from secretdesk.desk.jobs.request import LEDGERS, Request  # noqa: PLC0415 -- paper only when asked

    ledger = LEDGERS.get(options.form)
    return Request(
        form=options.form,
        what=tuple(options.what),
        year=options.year,
        book=options.book,
        query=_query(options, desk, ledger) if ledger else "",
        how="again" if options.pages else "on" if options.going_on else "whole",
        open_end=options.open_end,
        pages=options.pages,
        titles=options.titles,
        mono=options.mono,
        laid=Laid(sheet=options.sheet, start=options.start, offset=_offset(options.offset), ticks=options.ticks),
    )


def _out(options: Namespace, desk: Desk, job: Job, cosigners: Sequence[Cosigner]) -> Done:
    from secretdesk.desk import press, printing  # noqa: PLC0415 -- paper only when asked

    if options.out:
        return _to_file(desk, job, Path(options.out), cosigners)
    return printing.print_job(desk, job, lambda pdf: press.to_printer(pdf, options.printer, JOB), *cosigners)


def _to_file(desk: Desk, job: Job, path: Path, cosigners: Sequence[Cosigner]) -> Done:
    """Print into a file: of a real vault only onto an approved medium of the job's level."""
    from secretdesk.desk import media, printing  # noqa: PLC0415 -- paper only when asked

    send = partial(put_file, path)
    if desk.record.kind != "real":
        return printing.print_job(desk, job, send, *cosigners)
    carrier = media.check(desk, path.parent, level=job.level).approval.medium
    return printing.print_job(desk, job, send, *cosigners, medium=carrier)


def _changed(options: Namespace, desk: Desk) -> int:
    from secretdesk.desk.jobs import books, request  # noqa: PLC0415 -- paper only when asked

    found = books.changed(desk, request.book_of(desk, _asked(options, desk)))
    for one in found:
        line(options, N_("cli", "Page {page} of print {number} has changed.", page=one.page, number=one.number))
    data(options, {"changed": [{"page": one.page, "print": one.number} for one in found]})
    return 0


def _warn(options: Namespace, job: Job) -> None:
    if job.lacking:
        words = N_("cli", "No font has {signs}: printed as a box with its number.", signs=" ".join(job.lacking))
        warn(options, words)


def _keep(options: Namespace, desk: Desk, job: Job, done: Done) -> None:
    """Register a printed ledger as a carrier where that was asked, else say that it is one."""
    from secretdesk.desk import printing  # noqa: PLC0415 -- paper only when asked

    if not (job.titles and job.level):
        return
    if not options.keep_at:
        line(options, N_("cli", "It names classified titles: register it as a carrier (--keep-at PLACE)."))
        return
    place = commands.resolve(desk, ("place",), options.keep_at)
    command = printing.carrier_of(desk, done, job, place)
    if command is not None:
        acknowledge(options, desk.perform(command))


def _query(options: Namespace, desk: Desk, ledger: str) -> str:
    asked = str(options.where)
    query = look.query(desk, ledger, asked, past=True)  # what can be told of a past day its form says
    if look.worded(query) and desk.record.kind == "real":
        raise BadInput("words-in-arguments", N_("cli", "Words to search for go through --where-fd."))
    if options.where_fd is None:
        return asked
    try:
        with os.fdopen(os.dup(options.where_fd), encoding="utf-8", errors="replace") as stream:
            return f"{asked} {stream.read(QUERY_LIMIT)}".strip()
    except OSError:
        raise BadInput("bad-descriptor", N_("cli", "That descriptor cannot be read.")) from None


def _offset(text: str) -> tuple[int, int] | None:
    if not text:
        return None
    try:
        across, down = (round(float(part) * 100) for part in text.split(","))
    except ValueError:
        raise BadInput("bad-offset", N_("cli", "The offset is two numbers of millimetres: 0.5,-1.0.")) from None
    return across, down
