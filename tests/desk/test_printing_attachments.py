"""An attached scan on paper: numbered, sealed and journalled, drawn from memory, refused where it is not what was attached."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest
from PIL import Image

from secretdesk.desk import attaching, page_seals, printing
from secretdesk.desk.desk import Desk
from secretdesk.desk.jobs.attachments import MOST, attachment
from secretdesk.desk.jobs.request import Request, job_of
from secretdesk.domain.custody.attaching import VoidAttachment
from secretdesk.domain.ledgers import Attachment, Copy, Sheet
from secretdesk.errors import BadInput, Refusal, Tampering
from tests.desk.test_attaching import blob, desk, slip
from tests.labels.scanned import pdf
from tests.paper.reading import codes, page_texts, picture

__all__ = ["desk"]  # the fixture

WHITE, BLACK = Image.new("L", (827, 1169), 255), Image.new("L", (827, 1169), 0)
WIDE = Image.new("RGB", (1169, 827), (200, 30, 40))


def attached(at: Desk, *pages: Image.Image, to: int = 0, paper: str = "signed_slip") -> int:
    return attaching.attach(at, object_id=to or slip(at), paper=paper, data=pdf(*pages)).first


def away(_pdf: bytes) -> None:
    """The printer takes it."""


def sheets(at: Desk) -> list[Sheet]:
    return [one.record for one in at.read(lambda reading: reading.facts.find(Sheet))]


def middle(page: Image.Image) -> tuple[int, int, int]:
    found = page.convert("RGB").getpixel((page.width // 2, page.height // 2))
    assert isinstance(found, tuple)
    return found[0], found[1], found[2]


def test_every_page_is_printed_with_number_digest_and_seal(desk: Desk) -> None:
    id_ = attached(desk, WHITE, BLACK)
    before = len(sheets(desk))
    sent: list[bytes] = []
    done = printing.print_job(desk, attachment(desk, id_), sent.append)
    assert sent == [done.pdf]
    record = desk.read(lambda reading: reading.facts.get(Attachment, id_))
    assert record is not None
    for number, text in enumerate(page_texts(done.pdf), 1):
        for words in (record.number, record.digest.hex(), done.number, f"第{number}页"):
            assert "".join(words.split()) in text
    assert middle(picture(done.pdf, 0))[0] > 240
    assert middle(picture(done.pdf, 1))[0] < 20
    for page in (0, 1):
        (seal,) = codes(picture(done.pdf, page))
        checked = page_seals.check(desk, seal)
        assert (checked.number, checked.page, checked.recorded) == (done.number, page + 1, True)
    found = sheets(desk)
    assert len(found) == before + 1
    assert (found[-1].state, found[-1].form, found[-1].filter, found[-1].pages) == (
        "printed",
        "attachment",
        record.number,
        2,
    )
    assert desk.vault.verify("deep").result().sound


def test_single_pages_keep_shape_and_colour_and_the_journal_names_them(desk: Desk) -> None:
    id_ = attached(desk, WHITE, WIDE, BLACK)
    record = desk.read(lambda reading: reading.facts.get(Attachment, id_))
    assert record is not None
    done = printing.print_job(desk, job_of(desk, Request(form="attachment", what=(record.number,), pages="2")), away)
    assert done.pages == 1
    assert sheets(desk)[-1].filter == f"{record.number} pages:2"
    document = pypdfium2.PdfDocument(done.pdf)
    red, green, blue = middle(document[0].render(scale=1).to_pil())
    document.close()
    assert red > 150 > green
    assert blue < 100


def test_a_scan_of_a_classified_paper_is_marked_and_a_carrier(desk: Desk) -> None:
    (copy, *_) = [one for one in desk.read(lambda reading: reading.facts.find(Copy)) if one.record.level == "jimi"]
    job = attachment(desk, attached(desk, BLACK, to=copy.id, paper="document"))
    done = printing.print_job(desk, job, away)
    assert job.level == "jimi"
    assert "机密" in page_texts(done.pdf)[0]
    assert printing.carrier_of(desk, done, job, 0) is not None


def test_what_is_not_printed_takes_no_number(desk: Desk) -> None:
    id_ = attached(desk, *[WHITE] * 3)
    before = desk.read(lambda reading: reading.next_id)
    with pytest.raises(BadInput, match="no-such-page"):
        attachment(desk, id_, (4,))
    file: Path = blob(desk, id_)
    whole = file.read_bytes()
    file.write_bytes(whole[:-3])
    with pytest.raises(Tampering):
        attachment(desk, id_)
    file.write_bytes(whole)
    assert desk.read(lambda reading: reading.next_id) == before
    desk.perform(VoidAttachment(attachment=id_, reason="附错"))
    with pytest.raises(Refusal, match="attachment-voided"):
        attachment(desk, id_)


def test_many_pages_are_printed_some_at_a_time(desk: Desk) -> None:
    small = Image.new("L", (40, 60), 255)
    id_ = attached(desk, *[small] * (MOST + 1))
    with pytest.raises(BadInput, match="too-many-pages"):
        attachment(desk, id_)
    done = printing.print_job(desk, attachment(desk, id_, (MOST + 1, 1)), away)
    document = pypdfium2.PdfDocument(done.pdf)
    assert len(document) == 2
    document.close()
    assert f"第{MOST + 1}页" in page_texts(done.pdf)[0]
