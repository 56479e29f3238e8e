"""An attached scan on paper: its pages drawn in the capped child one at a time, printed under a number like all that leaves."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from secretdesk.desk import attaching
from secretdesk.desk.jobs.reads import Words
from secretdesk.desk.printing import Job
from secretdesk.domain.decision import must
from secretdesk.domain.ledger import KINDS
from secretdesk.domain.ledgers import Attachment
from secretdesk.domain.ledgers.attachments import PAPERS
from secretdesk.errors import BadInput, Refusal
from secretdesk.paper.attached_sheet import FORM, AttachedPaper, attached_sheets
from secretdesk.text import N_

if TYPE_CHECKING:
    from collections.abc import Sequence

    from secretdesk.desk.desk import Desk
    from secretdesk.desk.printing import Codes
    from secretdesk.paper.attached_sheet import Points
    from secretdesk.paper.sheet import Imprint, Printed

MOST: Final = 40
"""Pages of one print: each is a picture of some megabytes until it is packed."""
ACROSS: Final = 1700  # points; 240 an inch on the sheet


def attachment(desk: Desk, id_: int, pages: Sequence[int] = ()) -> Job:
    """Print an attached scan, or these pages of it counted from 1. Raises `Tampering` where it is not what was attached."""
    record = must(desk.read(lambda reading: reading.facts.get(Attachment, id_)), "attachment")
    if record.voided:
        words = N_("print", "{number} was struck out and is not printed.", number=record.number)
        raise Refusal("attachment-voided", words)
    numbers = tuple(dict.fromkeys(pages)) or tuple(range(1, record.pages + 1))
    if not all(1 <= number <= record.pages for number in numbers):
        words = N_("print", "{number} has {n} {n|page|pages}.", number=record.number, n=record.pages)
        raise BadInput("no-such-page", words)
    if len(numbers) > MOST:
        raise BadInput("too-many-pages", N_("print", "At most {n} pages of a scan at once. Say which.", n=MOST))
    data = attaching.content(desk, id_)
    words_of = Words(desk)
    bearer = KINDS[record.object_kind]
    attached = AttachedPaper(
        number=record.number,
        paper=dict(PAPERS)[record.paper],
        of=_number_of(desk, bearer, record.object),
        mark=words_of.level(record.level).word if record.level else "",
        digest=record.digest,
        pages=record.pages,
    )

    def picture(number: int) -> Points:
        drawn = attaching.page(data, number, ACROSS)
        return drawn.width, drawn.height, drawn.rgb

    def draw(imprint: Imprint, _codes: Codes) -> Printed:
        return attached_sheets(attached, numbers, picture, imprint)

    some = "" if len(numbers) == record.pages else f" pages:{','.join(str(number) for number in numbers)}"
    return Job(
        form=FORM,
        draw=draw,
        level=record.level,
        filter=f"{record.number}{some}",
        titles=words_of.classified([record.level] if record.level else []),
    )


def _number_of(desk: Desk, bearer: type[Any], id_: int) -> str:
    """Return the number of what a scan belongs to: those of documents, items, slips and batches are no words."""
    record: Any = must(desk.read(lambda reading: reading.facts.get(bearer, id_)), "item")
    return str(getattr(record, record.LEDGER.key))
