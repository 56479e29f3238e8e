"""A print from reservation to record.

Reserve the number, take a checkpoint, draw in memory, record the bytes, send them; what fails on the way is explained as
spoiled. A print that names classified titles is itself a carrier; `carrier_of` says what to register.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from secretdesk.desk import scanning
from secretdesk.domain.custody.carriers import RegisterCarrier
from secretdesk.domain.custody.printing import RecordPrint, ReservePrint, SpoilPrint
from secretdesk.domain.ledgers import Label, Person, Sheet
from secretdesk.domain.roles import ROLE_WORDS
from secretdesk.errors import Obstacle
from secretdesk.labels.page_seal import PageSeal, page_digest, seal_message, sealed_page, write_seal
from secretdesk.paper.sheet import Imprint, Printed
from secretdesk.text import N_, say

if TYPE_CHECKING:
    from collections.abc import Callable

    from secretdesk.desk.desk import Desk
    from secretdesk.desk.session import Cosigner
    from secretdesk.vault import Head

Codes = dict[tuple[str, int, str], str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """What is to be printed: `labels` are (kind, object, label kind) that get a new code; `draw` makes the pages.

    `level` is the highest level named; `titles` says that classified titles stand on it.
    """

    form: str
    draw: Callable[[Imprint, Codes], Printed]
    level: str | None = None
    filter: str | None = None
    labels: tuple[tuple[str, int, str], ...] = ()
    titles: bool = False
    edition: int = 1
    lines: int = 0
    last_page_lines: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """A print that left: its number, the object that records it, its bytes and pages."""

    number: str
    sheet: int
    pdf: bytes
    pages: int


def preview(desk: Desk, job: Job) -> bytes:
    """Draw the job without taking a number: no seal, codes of nothing."""
    words = say(N_("printing", "Preview"), desk.language)
    codes = dict.fromkeys(job.labels, "0" * 58)
    return job.draw(_imprint(desk, words, words, None, job.edition), codes).pdf


def print_job(
    desk: Desk, job: Job, send: Callable[[bytes], None], *cosigners: Cosigner, medium: int | None = None
) -> Done:
    """Print for real. `send` hands the bytes on; if it raises, the print is recorded as spoiled and the error goes on."""
    command = ReservePrint(
        form=job.form,
        filter=job.filter,
        level=job.level,
        labels=tuple((f"{kind}:{id_}", label_kind) for kind, id_, label_kind in job.labels),
        edition=job.edition,
        medium=medium,
    )
    reserved = desk.perform(command, *cosigners)
    (sheet_id,) = reserved.made("sheet")
    try:
        printed, sheet = _draw(desk, job, sheet_id, reserved.made("label"))
        record = RecordPrint(
            sheet=sheet_id,
            pages=len(printed.pages),
            digest=printed.sha256,
            page_digests=b"".join(page.text_hash for page in printed.pages),
            lines=job.lines,
            last_page_lines=job.last_page_lines,
        )
        desk.perform(record)
        send(printed.pdf)
    except BaseException as error:
        reason = error.id if isinstance(error, Obstacle) else type(error).__name__
        desk.perform(SpoilPrint(sheet=sheet_id, reason=reason))
        raise
    return Done(number=sheet.number, sheet=sheet_id, pdf=printed.pdf, pages=len(printed.pages))


def _draw(desk: Desk, job: Job, sheet_id: int, labels: tuple[int, ...]) -> tuple[Printed, Sheet]:
    head = desk.vault.checkpoint(desk.session.signer)

    def work_codes() -> tuple[Codes, Sheet]:
        def work(reading) -> tuple[list[Label], Sheet]:  # type: ignore[no-untyped-def]
            return [reading.facts.get(Label, id_) for id_ in labels], reading.facts.get(Sheet, sheet_id)

        issued, sheet = desk.read(work)
        found = {(one.object_kind, one.object_id, one.label_kind): scanning.code_of(desk, one) for one in issued}
        return found, sheet

    codes, sheet = work_codes()
    seal = _sealer(desk, head, sheet.serial)
    imprint = _imprint(desk, sheet.number, head.anchor, seal, job.edition)
    return job.draw(imprint, codes), sheet


def _sealer(desk: Desk, head: Head, print_number: int) -> Callable[[int, str], str]:
    keyring = desk.session.keyring

    def seal(page: int, text: str) -> str:
        digest = page_digest([text])
        sealed = sealed_page(
            public_key=keyring.sign_public, print_number=print_number, page=page, tree_size=head.size, digest=digest
        )
        message = seal_message(sealed, vault_id=desk.vault.id, root=head.root, digest=digest)
        return write_seal(PageSeal(sealed=sealed, signature=keyring.sign(message)))

    return seal


def _imprint(desk: Desk, number: str, anchor: str, seal: Callable[[int, str], str] | None, edition: int) -> Imprint:
    who = desk.session.signatory
    person = desk.read(lambda reading: reading.facts.get(Person, who.person))
    role = say(ROLE_WORDS[who.role], desk.language)
    name = person.name if person else desk.session.name
    bracketed = f"{name}\uff08{role}\uff09" if desk.language == "zh_CN" else f"{name} ({role})"
    return Imprint(
        unit=desk.record.unit,
        officer=bracketed,
        printed_at=desk.context(0).now.replace(tzinfo=None),
        print_no=number,
        anchor=anchor,
        seal=seal,
        kind=desk.record.kind,  # type: ignore[arg-type] -- the same four words
        language=desk.language,
        edition=edition,
    )


def carrier_of(desk: Desk, done: Done, job: Job, place: int) -> RegisterCarrier | None:
    """Return the act that enters a printed ledger among the carriers, if it names classified titles."""
    if not job.titles or not job.level:
        return None
    return RegisterCarrier(
        acquired_on=desk.context(0).today,
        carrier_kind="printed_ledger",
        name=f"{job.form} {done.number}",
        level=job.level,
        acquired="produced",
        pages=done.pages,
        place=place,
    )
