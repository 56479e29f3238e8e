"""`import`: an old register from a file, looked at first with --dry-run; what is wrong is told by row and column."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from secretdesk.cli.credentials import at_desk
from secretdesk.cli.far import telling
from secretdesk.cli.say import data, language, line, warn
from secretdesk.desk.intake import acting, legend, opening, planning
from secretdesk.errors import BadInput
from secretdesk.text import N_, Message, say

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Sequence

    from secretdesk.desk.desk import Desk, Outcome
    from secretdesk.desk.intake.legend import Legend
    from secretdesk.desk.intake.opening import Opened
    from secretdesk.desk.intake.planning import Plan
    from secretdesk.desk.session import Cosigner

_COUNTS: tuple[tuple[str, Message], ...] = (
    (planning.NEW, N_("intake", "New")),
    (planning.SAME, N_("intake", "Same")),
    (planning.DIFFERS, N_("intake", "Different")),
    (planning.LEFT, N_("intake", "Different, changed by an act of its own")),
    (planning.FAULTY, N_("intake", "Faulty")),
)


def add(verbs: Any) -> None:
    """Add the verb of this file."""
    take = verbs.add_parser("import", help=N_("cli", "an old register from .xlsx, .xls, .ods or .csv, in one act"))
    take.add_argument("ledger", choices=legend.LEDGERS, metavar="LEDGER", help=", ".join(legend.LEDGERS))
    take.add_argument("file", metavar="FILE")
    take.add_argument("--dry-run", action="store_true", help=N_("cli", "only say what would be done"))
    take.add_argument(
        "--mapping", action="append", default=[], metavar="COLUMN=FIELD",
        help=N_("cli", "what a column is, by its letter or heading; nothing behind the sign leaves it out; repeatable"),
    )  # fmt: skip
    take.add_argument(
        "--set", dest="fixed", action="append", default=[], metavar="FIELD=VALUE",
        help=N_("cli", "for rows that leave a field empty; repeatable"),
    )  # fmt: skip
    take.add_argument("--correct", action="store_true", help=N_("cli", "correct what is known otherwise"))
    take.add_argument("--approval-no", metavar="NO", help=N_("cli", "of the corrections"))
    take.add_argument("--encoding", default="", help=N_("cli", "of a .csv, where it cannot be told"))
    take.add_argument("--delimiter", default="", help=N_("cli", "of a .csv, where it cannot be told"))
    take.add_argument(
        "--sheet", dest="sheets", action="append", default=[], metavar="SHEET",
        help=N_("cli", "read this sheet only, by name or number; repeatable"),
    )  # fmt: skip
    take.add_argument(
        "--faults-to", metavar="DIR", help=N_("cli", "write the list of faults onto this approved medium")
    )
    take.set_defaults(run=run)


def run(options: Namespace) -> int:
    """Import a register, or say what importing it would do; 2 where anything is to be mended first."""
    with at_desk(options) as (desk, cosigners):
        try:
            plan, outcome, left = _taken(options, desk, cosigners)
        except KeyboardInterrupt:
            sys.stderr.write("\n")
            warn(options, N_("import page", "Cancelled. Nothing was imported."))
            raise
        data(options, _json(options, plan, outcome) | left)
        if outcome is not None:
            line(options, f"ACK {outcome.last} {outcome.root.hex()}")
            line(options, f"#{outcome.first} {outcome.changes[0].event.taken.number}")
    return BadInput.exit_code if plan.faults else 0


def _taken(
    options: Namespace, desk: Desk, cosigners: Sequence[Cosigner]
) -> tuple[Plan, Outcome | None, dict[str, Any]]:
    """Read, sort and take in; interrupted, nothing was taken in, and what is durable is no more interrupted."""
    opened = opening.open_file(
        desk, options.ledger, Path(options.file), encoding=options.encoding, delimiter=options.delimiter,
        sheets=options.sheets, progress=telling(options, N_("import page", "Reading the file")),
    )  # fmt: skip
    chosen = _legend(options, desk, opened)
    if not options.json:
        _say_columns(options, opened, chosen)
    plan = planning.plan(desk, opened, chosen, telling(options, N_("import page", "Checking the rows")))
    _say_plan(options, plan)
    left = _leave(options, desk, plan, cosigners)
    if plan.faults or options.dry_run:
        return plan, None, left
    outcome = acting.perform(
        desk, plan, *cosigners, correct=options.correct, approval_no=options.approval_no,
        progress=telling(options, N_("import page", "Recording the import")),
    )  # fmt: skip
    return plan, outcome, left


def _legend(options: Namespace, desk: Desk, opened: Opened) -> Legend:
    columns, fixed = list(opened.legend.columns), dict(opened.legend.fixed)
    for given in options.mapping:
        column, sign, name = given.rpartition("=")
        if not sign:
            raise BadInput("bad-mapping", N_("cli", "A mapping is written COLUMN=FIELD."))
        columns[_column(opened, column)] = legend.find_field(options.ledger, name) if name.strip() else None
    fields = legend.ledger_fields(options.ledger)
    for given in options.fixed:
        name, sign, text = given.partition("=")
        if not sign:
            raise BadInput("bad-field", N_("cli", "Fields are written field=value."))
        found = legend.find_field(options.ledger, name)
        if fields[found].words and desk.record.kind == "real":
            raise BadInput("words-in-arguments", N_("intake", "Titles and free text come from the file only."))
        fixed[found] = text
    return replace(opened.legend, columns=tuple(columns), fixed=fixed)


def _column(opened: Opened, text: str) -> int:
    plain = text.strip()
    for at, heading in enumerate(opened.register.headings):
        if plain == heading or plain.upper() == planning.letter(at):
            return at
    raise BadInput("no-such-column", N_("cli", "The register has no column {column}.", column=plain[:24]))


def _say_columns(options: Namespace, opened: Opened, chosen: Legend) -> None:
    spoken, fields = language(options), legend.ledger_fields(options.ledger)
    for at, (heading, name) in enumerate(zip(opened.register.headings, chosen.columns, strict=True)):
        means = N_("intake", "left out") if name is None else fields[name].label
        sys.stdout.write(f"{planning.letter(at):3} {heading or '-'}  ->  {say(means, spoken)}  {name or ''}\n")
    for notice in opened.book.notices:
        warn(options, notice.message)


def _say_plan(options: Namespace, plan: Plan) -> None:
    spoken = language(options)
    line(options, N_("intake", "{n} {n|row|rows}", n=plan.opened.rows))
    for status, words in _COUNTS:
        if plan.count(status) or status == planning.NEW:
            line(options, f"  {plan.count(status):8}  {say(words, spoken)}")
    if plan.opened.register.left_out:
        words = N_(
            "intake", "{n} {n|row is|rows are} no records: headings, sums, notes.", n=len(plan.opened.register.left_out)
        )
        line(options, words)
    if plan.violating:
        words = N_("intake", "{n} {n|row comes|rows come} in as violations.", n=len(plan.violating))
        line(options, words)
    if plan.signed_for and not options.json:
        warn(options, N_("intake", "A second person signs for {n} {n|row|rows}:", n=_rows(plan)))
        sys.stderr.writelines(f"  {told}\n" for told in plan.told(plan.signed_for, spoken))
    if plan.faults and not options.json:
        warn(options, N_("intake", "{n} {n|thing|things} to mend; nothing was imported.", n=len(plan.faults)))
        sys.stderr.writelines(f"  {told}\n" for told in plan.lines(spoken))


def _leave(options: Namespace, desk: Desk, plan: Plan, cosigners: Sequence[Cosigner]) -> dict[str, Any]:
    """Write the faults onto a medium where that was asked; a register without any leaves none."""
    if not options.faults_to or not plan.faults:
        return {}
    from secretdesk.desk.intake import leaving  # noqa: PLC0415 -- paper only when asked

    left = leaving.write_faults(desk, plan, Path(options.faults_to), *cosigners)
    words = N_("intake", "{number}: {n} {n|fault|faults} on the medium, read back.", number=left.number, n=left.faults)
    line(options, words)
    files = [{"name": one.name, "size": one.size, "sha256": one.sha256.hex()} for one in left.written.files]
    return {"faults_export": {"export": left.number, "folder": str(left.written.folder), "files": files}}


def _rows(plan: Plan) -> int:
    return len({one.at for one in plan.signed_for})


def _json(options: Namespace, plan: Plan, outcome: Outcome | None) -> dict[str, Any]:
    spoken, ledger = language(options), options.ledger
    found: dict[str, Any] = {
        "ledger": ledger,
        "rows": plan.opened.rows,
        **{status: plan.count(status) for status, _ in _COUNTS},
        "violations": len(plan.violating),
        "second_person": _rows(plan),
        "columns": [
            {"column": planning.letter(at), "heading": heading, "field": name, "id": name and legend.stable_id(ledger, name)}
            for at, (heading, name) in enumerate(zip(plan.opened.register.headings, plan.legend.columns, strict=True))
        ],
        "left_out": [{"sheet": one.sheet, "row": one.row, "why": one.why} for one in plan.opened.register.left_out],
        "notices": [say(one.message, spoken) for one in plan.opened.book.notices],
    }  # fmt: skip
    if plan.faults:
        words = say(N_("intake", "{n} {n|thing|things} to mend; nothing was imported.", n=len(plan.faults)), spoken)
        faults = [
            {
                "sheet": plan.opened.register.records[one.at].sheet, "row": plan.opened.register.records[one.at].row,
                "column": None if one.column is None else planning.letter(one.column), "field": one.field,
                "message": say(plan.bare(one), spoken),
            }
            for one in plan.faults
        ]  # fmt: skip
        found["error"] = {"class": "BadInput", "id": "faults", "message": words, "faults": faults}
    if outcome is not None:
        number = outcome.changes[0].event.taken.number
        found |= {"act": outcome.act, "seq": outcome.last, "root": outcome.root.hex(), "import": number}
    return found
