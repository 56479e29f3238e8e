"""Leaving out steps of the set-up, with a reason: nothing on paper yet, no scanner here, done otherwise."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from secretdesk.domain import field as f
from secretdesk.domain.decision import Change, Changes, Context, decides, evolves
from secretdesk.domain.ledger import LOG, act, check_required, event, refuse_faults
from secretdesk.domain.ledgers import Vault
from secretdesk.errors import Fault
from secretdesk.text import N_, Message

if TYPE_CHECKING:
    from secretdesk.domain.facts import Facts

STEPS: dict[str, Message] = {
    "sheet": N_("setup", "Founding sheet"),
    "people": N_("setup", "People"),
    "places": N_("setup", "Places"),
    "numbers": N_("setup", "Opening numbers"),
    "printer": N_("setup", "Printer"),
    "scanner": N_("setup", "Scanner"),
    "backup": N_("setup", "First backup"),
}
"""What makes a founded vault ready for work, in the order it is done."""
LEFT_OUT = "setup."
_VAULT = 0


@act("skip_setup", N_("act", "Leave out steps of the set-up"), sort=LOG, icon="x", group="office", menu=False)
class SkipSetup:
    """Steps nobody is to be reminded of any more."""

    steps: tuple[str, ...] = f.texts(1, N_("setup", "Steps"))
    reason: str = f.text(2, N_("act", "Reason"), limit=120)


@event("setup_skipped", 1, N_("event", "Steps of the set-up left out"))
class SetupSkipped:
    """Which steps, and why."""

    steps: tuple[str, ...] = f.texts(1, N_("setup", "Steps"))
    reason: str = f.text(2, N_("act", "Reason"), limit=120)


def left_out(vault: Vault | None) -> dict[str, str]:
    """Return the steps left out, each with its reason."""
    settings = vault.settings if vault is not None else ()
    return {name.removeprefix(LEFT_OUT): reason for name, reason in settings if name.startswith(LEFT_OUT)}


@decides(SkipSetup)
def skip_setup(command: SkipSetup, context: Context, _facts: Facts) -> list[Change]:
    """Leave out steps; they can still be done later."""
    faults = list(check_required(command))
    if not command.steps or not set(command.steps) <= set(STEPS):
        faults.append(Fault(field="steps", message=N_("setup", "No such step of the set-up.")))
    refuse_faults(faults)
    changes = Changes(context)
    changes.add("vault", _VAULT, SetupSkipped(steps=tuple(dict.fromkeys(command.steps)), reason=command.reason))
    return changes.made


@evolves(SetupSkipped)
def _(vault: Vault, happened: SetupSkipped) -> Vault:
    names = {LEFT_OUT + step for step in happened.steps}
    kept = tuple(one for one in vault.settings if one[0] not in names)
    return replace(vault, settings=(*kept, *((name, happened.reason) for name in sorted(names))))
