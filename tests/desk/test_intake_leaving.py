"""The list of an import's faults onto real media: judged, journalled, read back, without a word of the register."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
from pathlib import Path

import pytest

from secretdesk.desk.intake import leaving
from secretdesk.desk.intake.planning import Plan
from secretdesk.desk.jobs import import_faults
from secretdesk.domain.ledgers import Sheet
from secretdesk.errors import Obstacle, Refusal
from secretdesk.exchange.delimited import from_csv
from secretdesk.exchange.writing import leftovers
from secretdesk.paper.ledger_form import paper_checks
from secretdesk.text import LANGUAGES
from tests.desk.conftest import Unit
from tests.desk.test_exporting import approved, last_sheet
from tests.desk.test_intake import HEAD, book, planned, row, sound
from tests.paper.reading import page_texts

TITLE = "不可外传的题名"


def test_a_number_that_lost_its_digits_is_shown_and_is_a_fault(test_desk: Unit, tmp_path: Path) -> None:
    plan = planned(test_desk, "documents", book(tmp_path / "r.xlsx", HEAD, row(收文号="1.0E+05"), row(收文号=1.5e16)))
    assert plan.opened.samples(0) == ("1.0E+05", "1.5e+16")
    assert [plan.place(one).values["column"] for one in plan.faults].count("A") == 2


@pytest.fixture
def faulty(test_desk: Unit, tmp_path: Path) -> Plan:
    rows = (row(文件标题=TITLE, 收文日期="2025.2.30", 密级="机要"), row(收文号="8", 存放位置=TITLE))
    return planned(test_desk, "documents", book(tmp_path / "r.xlsx", HEAD, *rows))


def test_faults_leave_by_row_and_column_and_nothing_else(test_desk: Unit, faulty: Plan, tmp_path: Path) -> None:
    stick = approved(test_desk, tmp_path / "stick", level="mimi")
    told: list[tuple[str, str]] = []
    left = leaving.write_faults(test_desk.desk, faulty, stick, progress=lambda file, step: told.append((file, step)))
    folder = left.written.folder
    assert (left.faults, folder) == (len(faulty.faults), stick / left.number)
    found = from_csv((folder / "faults.csv").read_bytes())
    assert found[0] == ["工作表", "行", "列", "对应项目", "问题"]
    assert [line[:3] for line in found[1:]] == [["1", "2", "B"], ["1", "2", "F"], ["1", "3", "I"]]
    texts = page_texts((folder / "faults.pdf").read_bytes())
    assert left.number in texts[0]
    for path in folder.iterdir():
        assert TITLE.encode() not in path.read_bytes(), path.name
    assert TITLE not in "".join(texts)
    manifest = (folder / "MANIFEST").read_bytes()
    for line in manifest.decode().splitlines():
        digest, name = line.split("  ")
        assert hashlib.sha256((folder / name).read_bytes()).hexdigest() == digest
    sheet = last_sheet(test_desk)
    assert (sheet.form, sheet.state, sheet.lines, sheet.medium) == (
        "export faults",
        "printed",
        3,
        test_desk.carriers[-1],
    )
    assert sheet.digest == hashlib.sha256(manifest).digest()
    assert {file for file, _ in told} == {one.name for one in left.written.files}
    assert faulty.opened.book.digest.hex()[:16] in str(sheet.filter)
    sound(test_desk)


@pytest.mark.skipif(shutil.which("ssh-keygen") is None, reason="the receiver's own tool is not on this machine")
def test_the_receivers_own_tool_accepts_the_officers_signature(test_desk: Unit, faulty: Plan, tmp_path: Path) -> None:
    folder = leaving.write_faults(test_desk.desk, faulty, approved(test_desk, tmp_path / "stick")).written.folder
    signer = (folder / "allowed_signers").read_text().split()[0]
    command = ["ssh-keygen", "-Y", "verify", "-f", "allowed_signers", "-I", signer, "-n", "secretdesk-export-v1"]
    with (folder / "MANIFEST").open("rb") as manifest:
        done = subprocess.run(
            [*command, "-s", "MANIFEST.sig"], cwd=folder, stdin=manifest, capture_output=True, check=False
        )
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_printed_form_has_room_for_its_heads(language: str) -> None:
    assert paper_checks(import_faults.FORM, language) == []


def test_no_medium_that_is_not_approved_takes_them(test_desk: Unit, faulty: Plan, tmp_path: Path) -> None:
    plain = tmp_path / "plain"
    plain.mkdir()
    before = len(sheets(test_desk))
    with pytest.raises(Refusal, match="medium-not-approved"):
        leaving.write_faults(test_desk.desk, faulty, plain)
    with pytest.raises(Obstacle):
        leaving.write_faults(test_desk.desk, faulty, tmp_path / "nowhere")
    assert len(sheets(test_desk)) == before, "no number was taken"
    assert not list(plain.iterdir())


def test_what_fails_on_the_way_is_explained(test_desk: Unit, faulty: Plan, tmp_path: Path) -> None:
    stick = approved(test_desk, tmp_path / "stick")

    def pull_out(_file: str, step: str) -> None:
        if step == "written":
            raise Obstacle("medium-pulled-out", faulty.faults[0].message)

    with pytest.raises(Obstacle, match="medium-pulled-out"):
        leaving.write_faults(test_desk.desk, faulty, stick, progress=pull_out)
    assert last_sheet(test_desk).state == "spoiled"
    assert not [one for one in stick.iterdir() if one.is_dir() and one.name not in leftovers(stick)]


def test_a_register_wrong_throughout_is_printed_in_part_and_tabled_whole(test_desk: Unit, tmp_path: Path) -> None:
    many = import_faults.PRINTED + 50
    rows = [row(收文号=str(n), 收文日期="2025.2.30", 文号=None, 文件标题=f"件{n}") for n in range(many)]
    plan = planned(test_desk, "documents", book(tmp_path / "r.xlsx", HEAD, *rows))
    folder = leaving.write_faults(test_desk.desk, plan, approved(test_desk, tmp_path / "stick")).written.folder
    assert len(plan.faults) == len(from_csv((folder / "faults.csv").read_bytes())) - 1 == many
    texts = page_texts((folder / "faults.pdf").read_bytes())
    assert f"只印前{import_faults.PRINTED}处，共{many}处" in "".join(texts[0].split())


def test_a_register_without_faults_has_no_list(test_desk: Unit, tmp_path: Path) -> None:
    good = planned(test_desk, "documents", book(tmp_path / "r.xlsx", HEAD, row()))
    with pytest.raises(Refusal, match="no-faults"):
        leaving.write_faults(test_desk.desk, good, approved(test_desk, tmp_path / "stick"))


def sheets(unit: Unit) -> list[Sheet]:
    return [one.record for one in unit.desk.read(lambda reading: reading.facts.find(Sheet))]
