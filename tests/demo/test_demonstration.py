"""The demonstration whole, run once as its user runs it, and everything it promised to leave taken at its word.

Slow, and worth it: it is the one test in which three years of acts, the real window, paper, media and pictures meet.
"""

from __future__ import annotations

import itertools
import os
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image, ImageStat

from secretdesk.demo import main, papers, pictures, years
from secretdesk.desk import audit, cast
from secretdesk.desk.desk import Desk, open_desk
from secretdesk.desk.scanning import scan
from secretdesk.domain.ledgers import Batch, Carrier, Copy, Document, Person, Place, Slip
from secretdesk.errors import Refusal
from secretdesk.exchange.check import check_export
from secretdesk.exchange.signature import fingerprint
from secretdesk.gui import entries
from secretdesk.labels import payload
from secretdesk.vault import Vault
from tests.end_to_end.hands import accepts
from tests.paper.reading import codes, picture

pytestmark = [pytest.mark.slow, pytest.mark.timeout(1200)]

FOLDERS = {
    f"{language}-{scheme}-{scale}": (width, height)
    for language, scheme, (scale, width, height) in itertools.product(
        pictures.LANGUAGES, pictures.SCHEMES, pictures.SIZES
    )
}
SHOTS = {name for name, _, _ in pictures.PAGES} | set(pictures._SHEETS) | {"lock", "unlock", "founding"}
LEDGERS_SHOWN = {*entries.SHOWN, *entries.SELDOM, *entries.OFFICE}
DISK = "S6P7NX0T"  # how the serial numbers of the disks inside its machines begin
HOLDERS = {"officer", "deputy", "sys_admin", "sec_admin", "audit_admin"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """Where it was written, what it said, and the accounts it printed: (name, role, passphrase)."""

    out: Path
    said: str

    @property
    def counts(self) -> dict[str, int]:
        return {what: int(n) for what, n in re.findall(r"^([a-z ]+): (\d+)$", self.said, re.MULTILINE)}

    @property
    def accounts(self) -> list[tuple[str, str, str]]:
        return re.findall(r"^  (\w+) +(\w+) +(\S.*)$", self.said, re.MULTILINE)

    def vault(self) -> Vault:
        return Vault.open(self.out / "vault")

    def desk(self) -> Desk:
        """Sit down as the officer, with the passphrase that was printed."""
        return open_desk(self.vault(), "officer", bytearray(self.accounts[0][2].encode()))


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory) -> Shown:
    out = tmp_path_factory.mktemp("demo") / "out"
    command = [sys.executable, "-m", "secretdesk", "demo", "--out", str(out)]
    run = subprocess.run(
        command, capture_output=True, text=True, check=False, env=os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    )
    assert run.returncode == 0, run.stdout + run.stderr
    assert run.stderr == ""
    return Shown(out=out, said=run.stdout)


def test_a_line_tells_of_each_step_and_the_last_says_done(shown: Shown) -> None:
    steps = re.findall(r"^\[ *(\d+\.\d) s\] (.+)$", shown.said, re.MULTILINE)
    assert steps[-1][1] == "done"
    assert [float(at) for at, _ in steps] == sorted(float(at) for at, _ in steps)
    told = " ".join(words for _, words in steps)
    for what in (
        "founded", "registered 60 people and 25 places", "lived three years", "papers, ", "as a medium", "exported",
        "accounts at the window", "registered at the window", "lent at the window", "destroyed at the window",
        "listed at the window", "printed at the window", "exported at the window", "verified deep", "backed up",
    ):  # fmt: skip
        assert what in told
    assert (shown.out / "summary.txt").read_text(encoding="utf-8").strip() in shown.said


def test_what_it_counted_is_what_the_vault_holds(shown: Shown) -> None:
    assert (shown.counts["documents"], shown.counts["copies"]) == (years.DOCUMENTS, years.COPIES)
    assert (shown.counts["batches destroyed"], shown.counts["missing and found"]) == (2, 1)
    desk = shown.desk()
    try:
        found = {cls: desk.read(lambda reading, cls=cls: reading.facts.count(cls)) for cls in (Document, Copy, Carrier)}  # type: ignore[misc]
        people = desk.read(lambda reading: reading.facts.count(Person))
        places = desk.read(lambda reading: reading.facts.count(Place))
        assert (people, places) == (60, 25 + len(cast.words()["offices"]))  # the offices came with the machines
        assert found[Document] == years.DOCUMENTS + 1  # one more came in at the window
        assert found[Copy] == years.COPIES + 7
        disks = [
            one
            for one in desk.read(lambda reading: reading.facts.find(Carrier))
            if DISK in (one.record.serial_no or "")
        ]
        assert disks
        assert found[Carrier] == years.CARRIERS + 2 + len(disks)
        states = [one.record.state for one in desk.read(lambda reading: reading.facts.find(Batch))]
        assert sorted(states) == ["destroyed", "destroyed", "destroyed", "listed"]
        assert desk.read(lambda reading: reading.facts.find(Slip, signature="missing"))
        assert audit.verify(desk, "deep").findings == ()
    finally:
        desk.lock("test")


def test_every_account_it_prints_opens_what_its_role_may(shown: Shown) -> None:
    assert [name for name, _, _ in shown.accounts] == [post[0] for post in cast.POSTS]
    for name, role, passphrase in shown.accounts:
        vault = shown.vault()
        if role in HOLDERS:
            desk = open_desk(vault, name, bytearray(passphrase.encode()))
            assert desk.session.signatory.role == role
            assert vault.has_book == (role in {"officer", "deputy"})
            desk.lock("test")
        else:
            with pytest.raises(Refusal, match="no-vault-keys"):
                open_desk(vault, name, bytearray(passphrase.encode()))
            assert vault.locked


def test_every_paper_opens_and_says_that_it_is_invented(shown: Shown) -> None:
    found = sorted(path.stem for path in (shown.out / "paper").iterdir())
    assert len(found) == shown.counts["prints"] >= 14
    pages = 0
    for name in found:
        pdf = pypdfium2.PdfDocument(shown.out / "paper" / f"{name}.pdf")
        for page in pdf:
            words = "".join(page.get_textpage().get_text_range().split())
            assert "演示库虚构数据" in words, name
            pages += 1
        pdf.close()
    assert pages == shown.counts["pages printed"]


def test_labels_and_covers_are_known_to_the_vault_by_their_codes(shown: Shown) -> None:
    desk = shown.desk()
    try:
        for name, kinds in (
            ("covers", {"copy"}),
            ("badges", {"person"}),
            ("places", {"place"}),
            ("slip-loan", {"slip"}),
        ):
            image = picture((shown.out / "paper" / f"{name}.pdf").read_bytes(), 0, 200)
            read = [one for one in codes(image) if payload.prefix_of(one) != payload.SEAL]
            assert read
            assert {(scan(desk, one).status, scan(desk, one).kind) for one in read} == {("ours", *kinds)}
    finally:
        desk.lock("test")


def test_its_exports_stand_before_strangers(shown: Shown) -> None:
    exports = [path for path in (shown.out / "medium").iterdir() if path.is_dir()]
    assert len(exports) == 2
    desk = shown.desk()
    founding_sheet = fingerprint(desk.record.seal_key or b"")
    desk.lock("test")
    rows = 0
    for folder in exports:
        report = check_export(folder, founding_sheet)
        assert report.verdict == "good"
        rows += report.rows
        said = accepts(folder, founding_sheet)
        assert said == dict.fromkeys(said, True)
    assert rows == shown.counts["rows exported"]
    assert papers.LEFT_OUT == ("juemi",)
    assert not any("绝密".encode() in (folder / "ledger.csv").read_bytes() for folder in exports)


def test_a_picture_of_every_page_in_every_dress(shown: Shown) -> None:
    screens = shown.out / "screens"
    assert {path.name for path in screens.iterdir() if path.is_dir()} == set(FOLDERS)
    assert not (screens / "window.json").exists()
    looks: dict[str, dict[str, bytes]] = {}
    shots = {path.stem for path in (screens / next(iter(FOLDERS))).iterdir()}
    assert shots >= SHOTS | LEDGERS_SHOWN
    assert shown.counts["pictures"] == len(FOLDERS) * len(shots)
    for folder, size in FOLDERS.items():
        assert {path.stem for path in (screens / folder).iterdir()} == shots
        looks[folder] = {}
        for shot in shots:
            image = Image.open(screens / folder / f"{shot}.png").convert("L")
            assert image.size == size
            grey = ImageStat.Stat(image)
            assert grey.stddev[0] > 5, f"{folder}/{shot} is blank"
            assert ("dark" in folder) == (grey.mean[0] < 110), f"{folder}/{shot} is in the wrong light"
            looks[folder][shot] = image.tobytes()
    for seen in looks.values():
        assert len(set(seen.values())) == len(shots), "two pages look the same"
    for shot in shots:
        assert len({seen[shot] for seen in looks.values()}) == len(FOLDERS), f"{shot} does not change its dress"


def test_its_backup_is_a_vault(shown: Shown) -> None:
    (folder,) = (shown.out / "backup").iterdir()
    desk = open_desk(Vault.open(folder), "officer", bytearray(shown.accounts[0][2].encode()))
    try:
        assert desk.read(lambda reading: reading.facts.count(Document)) == years.DOCUMENTS + 1
    finally:
        desk.lock("test")


def test_nothing_of_it_lies_in_clear_in_its_vault(shown: Shown) -> None:
    known = [str(word).encode() for word in (*cast.words()["subjects"], *cast.words()["surnames"]) if len(word) > 1]
    assert known
    for folder in ("vault", "backup"):
        for path in (shown.out / folder).rglob("*"):
            if path.is_file():
                data = path.read_bytes()
                assert not any(word in data for word in known), path


def test_it_goes_over_its_own_folder_but_over_no_other(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "mine.txt").write_text("x")
    assert main.main(["demo", "--out", str(tmp_path)]) == 2
    assert "not-empty" in capsys.readouterr().err
    assert (tmp_path / "mine.txt").read_text() == "x"
