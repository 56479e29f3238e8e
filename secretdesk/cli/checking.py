"""`verify`, `backup`, `check-export`, `doctor`, `self-test`: what can be judged from a terminal."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from secretdesk.cli.credentials import at_desk
from secretdesk.cli.far import telling
from secretdesk.cli.say import data, language, line
from secretdesk.desk import audit
from secretdesk.errors import Obstacle
from secretdesk.text import N_, say
from secretdesk.vault.checkpoint import anchor_text

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable

    from secretdesk.vault import Stage

TAMPERED = 4


def add(verbs: Any) -> None:
    """Add the verbs of this file."""
    verify = verbs.add_parser("verify", help=N_("cli", "check journal, tables, signatures"))
    verify.add_argument("--depth", choices=("tail", "chain", "deep"), default="chain")
    verify.add_argument(
        "--since-deep", action="store_true", help=N_("cli", "deep spares signatures that the last deep one judged")
    )
    verify.add_argument("--anchor", metavar="TEXT", help=N_("cli", "last line of a printed page"))
    verify.set_defaults(run=run_verify)
    rebuild = verbs.add_parser("rebuild", help=N_("cli", "make the ledgers anew from the journal, for this program"))
    rebuild.set_defaults(run=run_rebuild)
    backup = verbs.add_parser("backup", help=N_("cli", "copy the vault, reopen and verify the copy"))
    backup.add_argument("folder", metavar="DIR")
    backup.set_defaults(run=run_backup)
    check = verbs.add_parser("check-export", help=N_("cli", "check a signed export; needs no vault"))
    check.add_argument("folder", metavar="DIR")
    check.add_argument("--fingerprint", metavar="F", help=N_("cli", "from the founding sheet"))
    check.add_argument("--officer-ok", action="store_true", help=N_("cli", "accept what is signed but not sealed"))
    check.set_defaults(run=run_check_export)
    doctor = verbs.add_parser("doctor", help=N_("cli", "judge this computer"))
    doctor.set_defaults(run=run_doctor)
    words = N_("cli", "found, register, print, verify in a folder that is removed")
    self_test = verbs.add_parser("self-test", help=words)
    self_test.set_defaults(run=run_self_test)


def run_verify(options: Namespace) -> int:
    """Verify at one of three depths; a finding is exit code 4."""
    with at_desk(options) as (desk, _):
        report = audit.verify(desk, options.depth, anchor=options.anchor, since_deep=options.since_deep)
    spoken = language(options)
    for one in report.findings:
        line(options, f"{one.where}: {say(one.message, spoken)}")
    for one in report.told:
        line(options, f"{one.where}: {say(one.message, spoken)}")
    data(
        options,
        {
            "depth": options.depth,
            "entries": report.size,
            "root": report.root.hex(),
            "anchor": anchor_text(report.size, report.root),
            "anchor_matches": report.anchor_matches,
            "findings": [
                {"where": f.where, "seq": f.seq, "table": f.table, "row": f.row, "message": say(f.message, spoken)}
                for f in report.findings
            ],
            "told": [{"where": one.where, "message": say(one.message, spoken)} for one in report.told],
        },
    )
    if report.anchor_matches is False:
        line(options, N_("cli", "The anchor is not one of this vault: what the page was printed from is not here."))
        return TAMPERED
    if report.findings:
        n = len(report.findings)
        line(options, N_("cli", "Verification failed: {n} {n|finding|findings}. Nothing was changed.", n=n))
        return TAMPERED
    if report.anchor_matches:
        line(options, N_("cli", "The anchor agrees: the page was printed from this journal."))
    line(options, N_("cli", "Verified ({depth}): {n} entries, no finding.", depth=options.depth, n=report.size))
    line(options, N_("cli", "Last entry and anchor: {anchor}", anchor=anchor_text(report.size, report.root)))
    return 0


def run_rebuild(options: Namespace) -> int:
    """Make all tables anew where another version of the program made them."""
    done: list[int] = []
    with at_desk(options, make_anew=lambda vault: done.append(vault.rebuild().result())):
        line(options, N_("cli", "The ledgers are those of this program."))
    data(options, {"rebuilt": bool(done), "entries": sum(done)})
    return 0


def run_backup(options: Namespace) -> int:
    """Back up; it is called a backup only after the copy was reopened and verified."""
    with at_desk(options) as (desk, _):
        made = audit.back_up(desk, Path(options.folder), progress=_stages(options))
    data(options, {"backup": str(made)})
    line(options, N_("cli", "Backed up, reopened and verified: {folder}", folder=made.name))
    return 0


def _stages(options: Namespace) -> Callable[[Stage, int, int], bool]:
    """Return what says in a line for each stage of a backup how far it is."""
    lines = {stage: telling(options, words) for stage, words in audit.STAGES.items()}

    def told(stage: Stage, done: int, whole: int) -> bool:
        lines[stage](done, whole)
        return True

    return told


def run_check_export(options: Namespace) -> int:
    """Check an export folder."""
    from secretdesk.exchange.check import check_export  # noqa: PLC0415 -- the other verbs need no exchange

    report = check_export(Path(options.folder), options.fingerprint, officer_ok=options.officer_ok)
    spoken = language(options)
    for sentence in report.sentences:
        line(options, sentence)
    for one in report.findings:
        where = f"{one.file}:{one.line}" if one.line else one.file
        line(options, f"  {where}: {say(one.message, spoken)}")
    data(options, {"verdict": report.verdict, "rows": report.rows, "entries": report.entries})
    return report.exit_code


def run_doctor(options: Namespace) -> int:
    """Say what of this computer endangers the vault."""
    from secretdesk.desk.doctor import examine  # noqa: PLC0415 -- rarely asked

    findings = examine(Path(options.vault) if options.vault else None)
    for one in findings:
        mark = {"good": "+", "warning": "!", "bad": "-"}[one.verdict]
        line(options, f"{mark} {say(one.message, language(options))}")
    data(options, {"findings": [{"id": one.id, "verdict": one.verdict} for one in findings]})
    return Obstacle.exit_code if any(one.verdict == "bad" for one in findings) else 0


def run_self_test(options: Namespace) -> int:
    """Run the program's check of itself."""
    from secretdesk.selftest import run  # noqa: PLC0415 -- rarely asked

    wrong = run(lambda step: line(options, step))
    for one in wrong:
        sys.stderr.write(one + "\n")
    return 70 if wrong else 0
