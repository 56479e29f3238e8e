"""The main job without a window: labels, handovers, destruction with its papers, ledgers, export, each by its verb."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pypdfium2
import pytest

from secretdesk.labels import payload
from tests.cli.terminal import Ran, Terminal
from tests.cli.unit import PASSPHRASES, document
from tests.paper.reading import codes, picture

DONE, REFUSED = 0, 1


class Day:
    """Somebody who types: everything must be done unless said otherwise; `out` is where papers go."""

    def __init__(self, at: Terminal, out: Path) -> None:
        self.at, self.out, self._n = at, out, 0

    def run(self, *words: str, code: int = DONE, **more: Any) -> Ran:
        done = self.at.run(*words, **more)
        assert done.code == code, done
        return done

    def act(self, name: str, *fields: str, code: int = DONE, **more: Any) -> Ran:
        return self.run("act", name, *fields, code=code, **more)

    def rows(self, ledger: str, where: str = "") -> list[dict[str, Any]]:
        found = self.run("list", ledger, "--where", where, "--json").json["rows"]
        assert isinstance(found, list)
        return found

    def paper(self, form: str, *words: str) -> tuple[str, list[str]]:
        """Print into a file; return its text without white space, and the codes of things on it."""
        self._n += 1
        file = self.out / f"paper-{self._n}.pdf"
        self.run("print", form, *words, "--out", str(file))
        pdf = pypdfium2.PdfDocument(file)
        text = "".join("".join(page.get_textpage().get_text_range().split()) for page in pdf)
        pages = len(pdf)
        pdf.close()
        read = [one for page in range(pages) for one in codes(picture(file.read_bytes(), page, 200))]
        return text, [one for one in read if payload.prefix_of(one) != payload.SEAL]

    def scan(self, *codes: str, words: tuple[str, ...] = (), **more: Any) -> Ran:
        return self.run("scan", *words, stdin="\n".join(codes) + "\n", **more)


@pytest.fixture
def day(at: Terminal, tmp_path: Path) -> Iterator[Day]:
    out = tmp_path / "out"
    out.mkdir()
    made = Day(at, out)
    yield made
    made.run("verify", "--depth", "deep")


def test_labels_are_printed_from_any_place_and_scanned(day: Day) -> None:
    items = [row["number"] for row in day.rows("copies")]
    (stick,) = [row["number"] for row in day.rows("carriers")]
    _, covers = day.paper("covers", *items[:2])
    _, labels = day.paper("labels", *items[:2], stick, "--start", "47", "--offset", "0.5,-0.5")
    _, people = day.paper("labels", "0101", "A1")
    assert (len(covers), len(labels), len(people)) == (2, 3, 2)
    for code in (*covers, *labels, *people):
        day.scan(code)
    (old,) = [code for code in covers if day.scan(code).out.strip() == items[0]]
    _, (new,) = day.paper("covers", items[0])
    assert "A newer label was printed" in day.scan(old).out
    assert day.scan(new).out.strip() == items[0]
    assert "Old label, replaced on" in day.scan(old, code=REFUSED).out


def test_a_loan_from_badge_to_signed_slip_and_back(day: Day) -> None:
    item = day.rows("copies")[0]["number"]
    _, badge = day.paper("labels", "0101")
    _, cover = day.paper("covers", item)
    day.scan(cover[0], words=("--to", badge[0], "--paper", "--approval", "SP-1"))
    (slip,) = day.rows("slips")
    assert slip["signature"] == "Signature missing"
    text, code = day.paper("slip", slip["number"])
    assert item in text
    assert "王䶮" in text
    day.act("clear_signature", f"slip={code[0]}")
    assert [row["signature"] for row in day.rows("slips")] == ["Signed on paper"]
    before = day.rows("copies", "is:out")[0]["due_on"]
    day.act("renew", f"items={item}", "approval_no=SP-2", fields={"reason": "尚未办结"})
    assert day.rows("copies", "is:out")[0]["due_on"] > before
    assert day.act("move", f"items={item}", "place=B1", code=REFUSED).acks == []
    day.scan(cover[0], words=("--return",))
    assert day.rows("copies", "is:out") == []


def test_missing_and_found_again(day: Day) -> None:
    item = day.rows("copies")[0]["number"]
    day.act("report_missing", f"item={item}", fields={"search_plan": "逐柜查找"})
    assert [row["number"] for row in day.rows("copies", "is:missing")] == [item]
    day.act("recover", f"item={item}", fields={"found_where": "二层", "exposure": "未发现他人接触"})
    assert day.rows("copies", "is:missing") == []


def test_a_batch_from_the_list_to_the_certificate(day: Day, today: str) -> None:
    first, second, *_ = [row["number"] for row in day.rows("copies")]
    day.act("list_for_destruction", f"items={first},{second}")
    (batch,) = [row["number"] for row in day.rows("batches")]
    assert batch in day.paper("F27", batch)[0]
    assert first in day.paper("F28", batch)[0]
    approve = ["approve_destruction", f"batch={batch}", "method=pulp", "plant=某市销毁中心"]
    assert day.act(*approve, "approver=0001", code=REFUSED, seconds=["leader"]).acks == []
    day.act(*approve, "approver=0002", seconds=["leader"])
    assert day.act("list_for_destruction", f"batch={batch}", "items=U26", code=2).acks == []
    seal = ["seal_and_escort", f"batch={batch}", "seals=A-1 F-1", "escorts=0001,0006"]
    assert day.act(*seal, f"items={first}", code=REFUSED, seconds=["head"]).acks == []
    day.act(*seal, f"items={first},{second}", seconds=["head"])
    day.paper("F29", batch)
    close = ["destroy_at_plant", f"batch={batch}", f"destroyed_on={today}", "plant_paper=CX-1"]
    assert day.act(*close, "supervisors=0002,0007", code=REFUSED, seconds=["leader", "super1"]).acks == []
    day.act(*close, "supervisors=0007,0008", seconds=["super1", "super2"])
    certificate, code = day.paper("F31", batch)
    number = day.rows("batches")[0]["certificate_no"]
    assert number in certificate
    assert "two(2)items" in certificate
    assert day.scan(code[0]).out.strip() == number
    register, _ = day.paper("F30", "--year", today[:4])
    assert number in register
    assert {row["state"] for row in day.rows("copies") if row["number"] in {first, second}} <= {"Destroyed"}
    assert day.act("lend", f"items={first}", "borrower=0101", "paper=yes", code=REFUSED).acks == []


def test_a_batch_destroyed_in_house_and_one_sent_back(day: Day) -> None:
    (stick,) = [row["number"] for row in day.rows("carriers")]
    day.act("list_for_destruction", f"items={stick}")
    (batch,) = [row["number"] for row in day.rows("batches")]
    day.act("approve_destruction", f"batch={batch}", "method=shred", "where=A1", "approver=0002", "approval_no=SP-9")
    day.act("destroy_in_house", f"batch={batch}", f"items={stick}", "device=C21", "supervisors=0007,0008", "paper=yes")
    unsigned = [row["number"] for row in day.rows("slips") if row["signature"] == "Signature missing"]
    assert len(unsigned) == 2, "the approval sheet and the certificate"
    for number in unsigned:
        day.act("clear_signature", f"slip={number}")
    item = day.rows("copies")[0]["number"]
    day.act("list_for_destruction", f"items={item}")
    other = next(row["number"] for row in day.rows("batches") if row["number"] != batch)
    day.act("approve_destruction", f"batch={other}", "method=pulp", "plant=某厂", "approver=0002", "approval_no=SP-10")
    day.act("seal_and_escort", f"batch={other}", f"items={item}", "seals=A-2 F-2", "escorts=0001,0006")
    day.act("return_from_plant", f"batch={other}", fields={"reason": "停机"})
    assert next(row for row in day.rows("batches") if row["number"] == other)["state"] == "Approved, list frozen"


def test_ledgers_and_an_export_that_is_checked_without_a_vault(day: Day, today: str, tmp_path: Path) -> None:
    year = today[:4]
    text, _ = day.paper("F01", "--year", year)
    for row in day.rows("documents"):
        assert row["register_no"] in text
    text, _ = day.paper("F13", "--year", year)
    assert text.count("agrees") == 1, "all of it is of one level"
    assert all(row["number"] in text for row in (*day.rows("copies"), *day.rows("carriers")))
    day.paper("F17", "--year", year)
    stick = tmp_path / "stick"
    stick.mkdir()
    (carrier,) = day.rows("carriers")
    day.run("approve-medium", carrier["number"], str(stick), seconds=("leader", "secadmin"))
    done = day.run("export", "documents", "--medium", str(stick), "--json", seconds=("leader",)).json
    sheet, _ = day.paper("founding")
    outside = Terminal(vault=tmp_path / "no vault here", passphrases={})
    keys = re.findall(r"SHA256:[A-Za-z0-9+/]{43}", sheet)
    told = [outside.run("check-export", done["folder"], "--fingerprint", one, user=None).code for one in keys]
    assert (told.count(DONE), told.count(4)) == (1, len(keys) - 1), "the unit's key alone, of all on the founding sheet"
    (Path(done["folder"]) / "ledger.csv").write_text("x")
    assert outside.run("check-export", done["folder"], user=None).code == 4


def test_the_computer_and_the_program_are_judged(day: Day, tmp_path: Path) -> None:
    nowhere = Terminal(vault=tmp_path / "no vault here", passphrases=PASSPHRASES)
    assert nowhere.run("doctor", "--json", user=None).code in {0, 1, 3}
    tested = nowhere.run("self-test", user=None)
    assert tested.code == DONE, tested
    assert not nowhere.vault.exists()
    assert document()["level"] == "机密"
    assert day.run("verify", "--depth", "chain", user="audit").acks == []
