"""The faults of a register onto an approved medium, for whoever mends it where the register is kept.

They leave as everything that leaves: a print number reserved, the medium judged, written, read back, then recorded; what
fails on the way is explained as spoiled. They hold no word of the register, so that a medium of any level may take them.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from secretdesk.desk import media, printing
from secretdesk.desk.jobs import books, import_faults
from secretdesk.domain.custody.printing import RecordPrint
from secretdesk.errors import Refusal
from secretdesk.exchange.columns import Column
from secretdesk.exchange.delimited import to_csv
from secretdesk.exchange.signature import EXPORT, Signer, allowed_signers, sshsig
from secretdesk.exchange.workbook import to_xlsx
from secretdesk.exchange.writing import write_folder
from secretdesk.text import N_
from secretdesk.vault import checkpoint

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from secretdesk.desk.desk import Desk
    from secretdesk.desk.intake.planning import Plan
    from secretdesk.desk.session import Cosigner
    from secretdesk.exchange.writing import Written

FORM = "export faults"
_COLUMNS = (
    Column(id="sheet", label=N_("intake", "Sheet"), kind="number"),
    Column(id="row", label=N_("intake", "Row"), kind="number"),
    Column(id="column", label=N_("intake", "Column")),
    Column(id="field", label=N_("intake", "Field")),
    Column(id="what", label=N_("intake", "What is wrong")),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Left:
    """What lies on the medium, read back: print number, folder and files, and how many faults."""

    number: str
    written: Written
    faults: int


def write_faults(
    desk: Desk, plan: Plan, folder: Path, *cosigners: Cosigner, progress: Callable[[str, str], None] | None = None
) -> Left:
    """Write the list of faults to the medium at `folder`; `progress` hears (file, "written" | "read").

    Raises `Refusal` or `Obstacle` in one sentence; then nothing was written, or the print is explained as spoiled.
    """
    if not plan.faults:
        raise Refusal("no-faults", N_("intake", "Nothing is wrong with this register; there is no list to write."))
    book = import_faults.book(desk, plan)
    medium = media.check(desk, folder, level=book.highest)
    job = replace(books.whole(book), form=FORM)
    sheet_id, _ = printing.reserve(desk, job, *cosigners, medium=medium.approval.medium)
    try:
        printed, sheet = printing.draw(desk, job, sheet_id, (), printing.take_head(desk))
        files = _files(desk, plan, book.unmarked, printed.pdf)
        media.check(desk, medium.root, level=book.highest, need_bytes=sum(map(len, files.values())))
        written = write_folder(medium.root, sheet.number, files, progress=progress)
        record = RecordPrint(
            sheet=sheet_id,
            pages=len(printed.pages),
            digest=next(one.sha256 for one in written.files if one.name == "MANIFEST"),
            page_digests=b"".join(page.text_hash for page in printed.pages),
            lines=len(plan.faults),
        )
        desk.perform(record)
    except BaseException as error:
        printing.spoil(desk, sheet_id, error)
        raise
    return Left(number=sheet.number, written=written, faults=len(plan.faults))


def _files(desk: Desk, plan: Plan, mark: str, pdf: bytes) -> dict[str, bytes]:
    rows = tuple(import_faults.rows(plan, desk.language))
    covered = {
        "faults.pdf": pdf,
        "faults.csv": to_csv(_COLUMNS, rows, desk.language),
        "faults.xlsx": to_xlsx(_COLUMNS, rows, desk.language, mark=mark),
    }
    keyring = desk.session.keyring
    name = checkpoint.key_name(desk.session.signatory.account)
    covered["allowed_signers"] = allowed_signers(name, keyring.sign_public, EXPORT).encode("ascii")
    sums = "".join(f"{hashlib.sha256(covered[one]).hexdigest()}  {one}\n" for one in sorted(covered)).encode("ascii")
    signature = sshsig(sums, Signer(public=keyring.sign_public, sign=keyring.sign))
    return covered | {"MANIFEST": sums, "MANIFEST.sig": signature}
