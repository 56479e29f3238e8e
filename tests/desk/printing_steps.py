"""What the tests of printing do over and over: print into memory, read what stands there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from secretdesk.desk import printing
from secretdesk.domain.custody.destroying import DestroyAtPlant, SealAndEscort
from secretdesk.domain.custody.listing import ApproveDestruction, ListForDestruction
from secretdesk.domain.ledgers import Sheet
from tests.paper.reading import page_texts

if TYPE_CHECKING:
    from secretdesk.desk.printing import Done, Job


def put(unit: Any, job: Job) -> Done:
    """Print a job for real, to nowhere."""
    return printing.print_job(unit.desk, job, lambda _pdf: None)


def said(done: Done) -> str:
    """Return all text of a print."""
    return "".join(page_texts(done.pdf))


def sheet_of(unit: Any, done: Done) -> Sheet:
    found = unit.desk.read(lambda reading: reading.facts.get(Sheet, done.sheet))
    assert isinstance(found, Sheet)
    return found


def listed(unit: Any, *items: int) -> int:
    """Put items on a destruction list; return the batch."""
    (batch,) = unit.desk.perform(ListForDestruction(items=items)).made("batch")
    return int(batch)


def approved(unit: Any, batch: int) -> None:
    command = ApproveDestruction(
        batch=batch, approver=unit.person("leader"), approval_no="SP-XH-1", method="pulp", plant="某市涉密载体销毁中心"
    )
    unit.desk.perform(command)


def escorted(unit: Any, batch: int, *items: int) -> None:
    escorts = (unit.person("officer"), unit.person("head"))
    seals = "A-0117至A-0118 FQ-00451至FQ-00452"
    unit.desk.perform(SealAndEscort(batch=batch, items=items, seals=seals, vehicle="某A·12345", escorts=escorts))


def destroyed(unit: Any, batch: int, **more: Any) -> None:
    values = {
        "batch": batch,
        "destroyed_on": unit.desk.context(0).today,
        "supervisors": (unit.person("super1"), unit.person("super2")),
        "plant_paper": "CX-0418",
        "paper": True,
        "started": "9:40",
        "ended": "11:25",
    }
    unit.desk.perform(DestroyAtPlant(**values | more))
