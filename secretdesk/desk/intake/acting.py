"""Takes a planned register in, and takes an import back: one act each, durable or not done at all."""

from __future__ import annotations

from contextlib import suppress
from threading import Event
from typing import TYPE_CHECKING

from secretdesk.desk.intake import legend as legends
from secretdesk.desk.intake.unswept import unswept
from secretdesk.domain.custody.importing import ImportRegister, UndoImport, called
from secretdesk.domain.ledgers import Import
from secretdesk.errors import BadInput, Fault, Refusal
from secretdesk.text import N_

if TYPE_CHECKING:
    from concurrent.futures import Future

    from secretdesk.desk.desk import Desk, Outcome
    from secretdesk.desk.intake.opening import Progress
    from secretdesk.desk.intake.planning import Plan
    from secretdesk.desk.session import Cosigner


@unswept()
def perform(
    desk: Desk,
    plan: Plan,
    *cosigners: Cosigner,
    correct: bool = False,
    approval_no: str | None = None,
    progress: Progress | None = None,
) -> Outcome:
    """Take in all rows, or none; `correct` says that what differs is corrected. The legend is remembered.

    What happened between plan and act is seen: the vault is asked again inside. Raises `BadInput` with the faults of the
    plan, by `row.field`, and whatever the act refuses. `progress` cancels by raising, until the act is being made durable;
    so does an interrupt from the keyboard, and where it comes too late the act is done and its outcome returned.
    """
    if plan.faults:
        raise BadInput(
            "faults",
            N_("intake", "{n} {n|thing|things} to mend in the register; nothing was imported.", n=len(plan.faults)),
            tuple(Fault(field=f"{one.at}.{one.field}", message=one.message) for one in plan.faults),
        )
    command = ImportRegister(
        ledger=plan.ledger,
        reason=plan.reason,
        correct=correct,
        approval_no=approval_no,
        digest=plan.opened.book.digest,
        rows=plan.rows,
        weighed=(plan.weighed,),
    )
    stop = Event()

    def told(done: int, whole: int) -> None:
        if stop.is_set():
            raise KeyboardInterrupt
        if progress is not None:
            progress(done, whole)

    outcome = _ended(desk.submit(command, *cosigners, progress=told), stop)
    with suppress(KeyboardInterrupt):  # the act is durable: what comes now must not hide it
        legends.remember(desk, plan.ledger, plan.opened.register.headings, plan.legend)
    return outcome


def _ended(work: Future[Outcome], stop: Event) -> Outcome:
    """Wait until an act is done, or undone because it was interrupted; never leave one of which nobody knows."""
    while True:
        try:
            return work.result()
        except KeyboardInterrupt:
            stop.set()
            if work.done() and work.exception() is not None:
                raise


def undo(desk: Desk, import_: int | str, reason: str, *cosigners: Cosigner) -> Outcome:
    """Take an import back, by its id or number: void what it made, restore what it corrected."""
    return desk.perform(UndoImport(taken=find(desk, import_), reason=reason), *cosigners)


def find(desk: Desk, import_: int | str) -> int:
    """Return the id of an import called by its number."""
    if isinstance(import_, int):
        return import_
    found = desk.read(lambda reading: reading.facts.find(Import, number=import_))
    if not found:
        raise Refusal("no-such-object", N_("intake", "No import has this number."))
    return found[0].id


def touched(desk: Desk, import_: int) -> list[str]:
    """Return the numbers of what was touched since an import, a few hundred at most."""
    taken = desk.read(lambda reading: reading.facts.get(Import, import_))
    if taken is None:
        return []
    found = desk.read(lambda reading: reading.facts.touched(import_ + 1, import_ + taken.entries))
    return [called(one) for one in found]
