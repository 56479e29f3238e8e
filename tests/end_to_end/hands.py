"""The hands of the paper loop: an officer who knows things only by what a scanner reads off badly copied paper."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from secretdesk.desk import page_seals, printing
from secretdesk.desk.founding import Founding, found
from secretdesk.desk.printing import Done, Job
from secretdesk.desk.scanning import Scanned, scan
from secretdesk.domain.custody.people import RegisterPlace
from secretdesk.labels import payload
from tests.desk.conftest import UNIT, Unit, founders
from tests.paper.reading import codes, copied, page_texts, picture, poppler_texts

PLACES = (("A1", "保密室 1号柜", "juemi"), ("B1", "规划处 1号柜", "mimi"))
UNSEALED = {"cover", "labels"}
"""They bear the code of a thing instead, and nothing that a seal would have to keep."""
EXPORT = "secretdesk-export-v1"


@contextmanager
def new_unit(folder: Path) -> Iterator[Unit]:
    """Found a vault and register its shelves; everything else is the story's."""
    unit = Unit(desk=found(folder, Founding(unit=UNIT, kind="test", founders=founders())), folder=folder)
    for code, name, level in PLACES:
        (unit.places[code],) = unit.desk.perform(RegisterPlace(code=code, name=name, level=level)).made("place")
    try:
        yield unit
    finally:
        if not unit.desk.vault.locked:
            unit.desk.lock("test")


@dataclass(slots=True, kw_only=True)
class Hands:
    """`labels` are the codes read off paper, by kind and object; `pages` counts what was copied."""

    unit: Unit
    labels: dict[tuple[str, int], str] = field(default_factory=dict)
    pages: int = 0

    def print(self, job: Job) -> Done:
        """Print for real; copy each page badly, read its codes back with another program, scan every one of them."""
        done = printing.print_job(self.unit.desk, job, lambda _pdf: None)
        for page in range(done.pages):
            self.pages += 1
            read = codes(copied(picture(done.pdf, page, 150), seed=self.pages))
            seals = [one for one in read if payload.prefix_of(one) == payload.SEAL]
            assert len(seals) == (job.form not in UNSEALED), f"page {page + 1} of {job.form}: its seal was not read"
            for seal in seals:
                checked = page_seals.check(self.unit.desk, seal)
                assert (checked.sheet, checked.page, checked.recorded) == (done.sheet, page + 1, True)
            for code in set(read) - set(seals):
                scanned = self.scan(code)
                self.labels[scanned.kind, scanned.id] = code
        return done

    def scan(self, code: str) -> Scanned:
        """Scan a code; it must be ours."""
        found = scan(self.unit.desk, code)
        assert found.status == "ours", found.message
        return found

    def take(self, kind: str, id_: int) -> int:
        """Scan the label of an object that was printed before; return what the desk says it is."""
        scanned = self.scan(self.labels[kind, id_])
        assert scanned.kind == kind
        return scanned.id


def text_layer(pdf: bytes) -> str:
    """Return the text of a print as two readers find it, who must agree on every character beyond the common ones."""
    pdfium = "".join(page_texts(pdf))
    poppler = poppler_texts(pdf)
    if poppler is not None:
        for rare in "𠮷䶮㛃":
            assert pdfium.count(rare) == "".join(poppler).count(rare)
    return pdfium


def accepts(folder: Path, fingerprint: str) -> dict[str, bool]:
    """Let the tools of a receiver, who has nothing of ours, judge an export: which of them accept it."""
    own = str(folder / "verify.py")
    tools = {
        "sha256sum": ["sha256sum", "-c", "--quiet", "--strict", "MANIFEST"],
        "ssh-keygen": ["ssh-keygen", "-Y", "verify", "-f", "allowed_signers", "-I", "unit", "-n", EXPORT, "-s", "MANIFEST.sig"],
        "openssl": ["openssl", "dgst", "-sha256", "-verify", "unit-p256.pub", "-signature", "MANIFEST.p256.sig", "MANIFEST"],
        "verify.py": [sys.executable, "-I", own, "--fingerprint", fingerprint],
    }  # fmt: skip
    said = {}
    for name, command in tools.items():
        if shutil.which(command[0]) is None:
            continue
        with (folder / "MANIFEST").open("rb") as manifest:
            run = subprocess.run(command, cwd=folder, stdin=manifest, capture_output=True, check=False)
        said[name] = run.returncode == 0
    return said
