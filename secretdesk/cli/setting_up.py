"""`setup` and `practice`: how far the set-up has come, people and places by the line, and a furnished world to practise in."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from secretdesk.cli.credentials import at_desk, vault_of
from secretdesk.cli.descriptors import read_text
from secretdesk.cli.say import data, line
from secretdesk.desk import practice, unit_rows
from secretdesk.desk.setting_up import standing
from secretdesk.domain.custody.setting_up import STEPS
from secretdesk.errors import BadInput, Fault, Obstacle
from secretdesk.text import N_

if TYPE_CHECKING:
    from argparse import Namespace

    from secretdesk.desk.unit_rows import Plan

_STATES = {"done": N_("cli", "done"), "left out": N_("cli", "left out"), "to do": N_("cli", "to do")}


def add(verbs: Any) -> None:
    """Add the verbs of this file."""
    setup = verbs.add_parser(
        "setup", help=N_("cli", "what a founded vault still waits for; people and places by the line")
    )
    setup.add_argument("--people-fd", type=int, metavar="N", help=N_("cli", "descriptor with a person a line"))
    setup.add_argument("--places-fd", type=int, metavar="N", help=N_("cli", "descriptor with a cabinet a line"))
    setup.set_defaults(run=run)
    furnish = verbs.add_parser("practice", help=N_("cli", "found an invented unit to practise in"))
    furnish.set_defaults(run=run_practice)


def run(options: Namespace) -> int:
    """Enter the lines given, all of them or none, then say how every step stands."""
    with at_desk(options) as (desk, _):
        for name, read in (("people_fd", unit_rows.people), ("places_fd", unit_rows.places)):
            handle = getattr(options, name)
            if handle is not None:
                plan = read(desk, read_text(handle))
                _refuse(plan)
                done = desk.perform_many(plan.commands)
                line(options, N_("cli", "{n} {n|entry|entries} made.", n=len(done)))
        steps = standing(desk)
    states = {one.step: "done" if one.done else "left out" if one.left_out else "to do" for one in steps}
    data(options, {"steps": states, "left_out": {one.step: one.left_out for one in steps if one.left_out}})
    for step, state in states.items():
        line(options, N_("cli", "{step}: {state}", step=STEPS[step], state=_STATES[state]))
    return 0


def _refuse(plan: Plan) -> None:
    """Refuse lines with anything wrong, all faults at once, each by its line and column."""
    faults = tuple(
        Fault(field=f"{one.number}.{fault.field}".strip("."), message=fault.message)
        for one in plan.lines
        for fault in one.faults
    )
    if faults:
        raise BadInput("faults", N_("cli", "Nothing was entered; these lines are to be mended."), faults)


def run_practice(options: Namespace) -> int:
    """Furnish a training vault in an empty folder, and say who may sign there; nothing of it is secret."""
    folder = Path(vault_of(options))
    if folder.exists() and any(folder.iterdir()):
        raise Obstacle("not-empty", N_("cli", "That folder is not empty."))
    desk = practice.furnish(folder)
    desk.lock("furnished")
    people = [{"account": name, "role": role, "passphrase": phrase} for name, role, phrase in practice.accounts()]
    data(options, {"vault": desk.vault.id.hex(), "accounts": people})
    for one in people:
        line(options, f"{one['account']:10} {one['role']:24} {one['passphrase']}")
    return 0
