"""How far the set-up of a founded vault has come: told from what stands in the vault itself, so that no crash loses it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from secretdesk.domain.custody.setting_up import STEPS, left_out
from secretdesk.domain.ledgers import Account, Document, Opening, Person, Place, Sheet
from secretdesk.domain.ledgers import Vault as VaultRecord

if TYPE_CHECKING:
    from collections.abc import Collection

    from secretdesk.desk.desk import Desk
    from secretdesk.domain.facts import Facts

REMINDED = frozenset({"real", "test"})
"""Kinds of vault that are set up by hand; the others come furnished."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """One step: done, left out for a reason, or still to do; `n` counts what there is (people, places, numbers)."""

    step: str
    done: bool
    left_out: str = ""
    n: int = 0

    @property
    def settled(self) -> bool:
        """Tell whether nobody need be reminded of it."""
        return self.done or bool(self.left_out)


def standing(desk: Desk, machine: Collection[str] = ()) -> tuple[Standing, ...]:
    """Return how every step stands; `machine` names the steps this computer remembers as done (printer, scanner)."""

    def work(reading: Any) -> tuple[Standing, ...]:
        facts: Facts = reading.facts
        vault = facts.get(VaultRecord, 0)
        skipped = left_out(vault)
        known = facts.count(Person, voided=False)
        numbers = {
            "people": max(0, known - facts.count(Account, state="granted")) if not strangers(facts) else 0,
            "places": facts.count(Place, voided=False),
            "numbers": facts.count(Opening, year=desk.context(0).today.year),
            "sheet": facts.count(Sheet, form="founding", state="printed"),
            "backup": int(bool(vault and vault.backed_up)),
        }
        begun = bool(reading.rows(Document, limit=1).rows)
        return tuple(
            Standing(
                step=step,
                done=bool(numbers.get(step)) or step in machine or (step == "numbers" and begun),
                left_out=skipped.get(step, ""),
                n=numbers.get(step, 0),
            )
            for step in STEPS
        )

    return desk.read(work)


def strangers(facts: Facts) -> tuple[tuple[int, Account], ...]:
    """Return the accounts in force that no person stands behind yet, such as after a founding that was cut off."""
    found = [one for one in facts.find(Account) if one.record.state in {"granted", "admitted"}]
    return tuple((one.id, one.record) for one in found if not facts.count(Person, account=one.id))
