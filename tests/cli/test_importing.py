"""`import` from a terminal: looked at, told what is wrong, taken in, known again, undone; verified to the bottom."""

from __future__ import annotations

import os
import pty
import signal
import subprocess
import sys
from pathlib import Path

from xlsxwriter import Workbook

from tests.cli.terminal import ROOT, Terminal, descriptor
from tests.cli.test_acting import BAD, REFUSED, rows

HEAD = "收文日期,来文单位,文号,题目,密级,份号,位置"
ROWS = (
    "2024.5.6,某部,某发〔2024〕1号,关于甲的通知,机密★10年,000001-000003,A1",
    "2024.5.7,某部,,关于乙的通知,秘密,1,A1",
)


def csv(folder: Path, *lines: str) -> str:
    path = folder / "r.csv"
    path.write_bytes("\r\n".join(lines or (HEAD, *ROWS)).encode("gb18030"))
    return str(path)


def test_a_register_is_looked_at_and_taken_in(at: Terminal, tmp_path: Path) -> None:
    file = csv(tmp_path)
    looked = at.run("import", "documents", file, "--dry-run", "--mapping", "G=place")
    assert looked.code == 0, looked
    assert "D   题目  ->  Title  title" in looked.out
    assert "2  New" in looked.out
    assert len(rows(at, "documents")) == 2
    done = at.run("import", "documents", file, "--mapping", "G=place")
    assert done.code == 0, done
    assert "DR-" in done.out
    assert len(done.acks) == 1
    assert [row["title"] for row in rows(at, "documents", "year:2024")] == ["关于乙的通知", "关于甲的通知"]
    again = at.run("import", "documents", file, "--json")  # the column is remembered
    assert (again.code, again.json["error"]["id"]) == (REFUSED, "nothing-to-import")
    number = rows(at, "imports")[0]["number"]
    undone = at.run("act", "undo_import", seconds=["leader"], fields={"taken": number, "reason": "导错了"})
    assert undone.code == 0, undone
    assert [row["state"] for row in rows(at, "copies", "year:2024")] == ["Voided"] * 4
    assert at.run("verify", "--depth", "deep").code == 0


def test_faults_are_told_by_row_and_column_without_a_word_of_the_register(at: Terminal, tmp_path: Path) -> None:
    file = csv(tmp_path, HEAD, ROWS[0], "2024年2月30日,某部,,关于丙的通知,绝绝密,1,A1")
    told = at.run("import", "documents", file, "--mapping", "位置=place", "--json")
    assert told.code == BAD
    faults = told.json["error"]["faults"]
    assert [(one["row"], one["column"], one["field"]) for one in faults] == [(3, "A", "received_on"), (3, "E", "level")]
    assert not any(word in str(faults) for word in ("关于", "绝绝密"))
    said = at.run("import", "documents", file, "--mapping", "位置=place")
    assert (said.code, said.acks) == (BAD, [])
    assert "row 3, column A Received on\tNot a date of the calendar" in said.err
    assert len(rows(at, "documents")) == 2


def test_one_sheet_of_several_is_read(at: Terminal, tmp_path: Path) -> None:
    file = tmp_path / "register.xlsx"
    book = Workbook(str(file), {"in_memory": True})
    for name, lines in (("一", [HEAD, ROWS[0]]), ("二", [HEAD, *ROWS])):
        sheet = book.add_worksheet(name)
        for number, line in enumerate(lines):
            sheet.write_row(number, 0, line.split(","))
    book.close()
    for chosen, n in (([], 1 + len(ROWS)), (["--sheet", "一"], 1), (["--sheet", "2"], len(ROWS))):
        told = at.run("import", "documents", str(file), "--dry-run", "--json", "--mapping", "G=place", *chosen)
        assert told.json["rows"] == n, told
    assert "[no-such-sheet]" in at.run("import", "documents", str(file), "--sheet", "三").err


def test_columns_are_named_rightly(at: Terminal, tmp_path: Path) -> None:
    file = csv(tmp_path)
    for given, id_ in (("Z=title", "no-such-column"), ("A=titel", "no-such-field"), ("A", "bad-mapping")):
        assert f"[{id_}]" in at.run("import", "documents", file, "--mapping", given).err
    none = at.run("import", "documents", file, "--mapping", "题目=")
    assert none.code == BAD
    assert "title: No column is: Title." in none.err
    fixed = at.run("import", "documents", file, "--mapping", "G=", "--set", "place=A1", "--set", "pages=3")
    assert fixed.code == 0, fixed
    assert {row["pages"] for row in rows(at, "documents", "year:2024")} == {"3"}
    assert at.run("import", "labels", file).code == BAD


def test_faults_are_written_onto_an_approved_medium(at: Terminal, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    file = csv(tmp_path, HEAD, ROWS[0], "2024年2月30日,某部,,关于丙的通知,绝绝密,1,A1")
    asked = ("import", "documents", file, "--mapping", "位置=place", "--dry-run", "--faults-to", str(stick))
    refused = at.run(*asked)
    assert (refused.code, "medium-not-approved" in refused.err) == (REFUSED, True)
    (row,) = at.run("list", "carriers", "--json").json["rows"]
    approved = at.run("approve-medium", row["number"], str(stick), seconds=("leader", "secadmin"))
    assert approved.code == 0, approved
    ran = at.run(*asked, "--json")
    assert ran.code == BAD, "a register with faults is no success, wherever they are written"
    told = ran.json["faults_export"]
    assert sorted(one["name"] for one in told["files"]) == sorted(path.name for path in Path(told["folder"]).iterdir())
    written = (Path(told["folder"]) / "faults.csv").read_text("utf-8-sig").splitlines()
    assert [line.split(",")[:2] for line in written[1:]] == [["1", "3"], ["1", "3"]]
    assert not any(word in "".join(written) for word in ("关于", "绝绝密"))
    (sheet,) = rows(at, "sheets", 'form:"Export of the faults of an old register"')
    assert (sheet["state"], sheet["number"]) == ("Printed", told["export"])


def test_an_interrupt_while_it_is_recorded_leaves_nothing_and_says_so(at: Terminal, tmp_path: Path) -> None:
    lines = (f"2024.5.6,某部,某发〔2024〕{n}号,第{n}号事项,秘密,{n:06d},A1" for n in range(20_000))
    file = csv(tmp_path, HEAD, *lines)
    argv = ["--vault", str(at.vault), "--language", "en", "--user", "officer"]
    ours, theirs = pty.openpty()
    with descriptor(f"{at.passphrases['officer']}\n".encode()) as secret:
        argv += ["--passphrase-fd", str(secret), "import", "documents", file, "--mapping", "位置=place"]
        program = subprocess.Popen(
            [sys.executable, "-m", "secretdesk", *argv],
            stdout=subprocess.PIPE,
            stderr=theirs,
            pass_fds=(secret,),
            cwd=ROOT,
        )
        os.close(theirs)
        said, asked = b"", False
        while piece := _heard(ours):
            said += piece
            if not asked and b"Recording the import: " in said:
                program.send_signal(signal.SIGINT)
                asked = True
        out, _ = program.communicate()
    os.close(ours)
    told = said.decode()
    assert program.returncode == 130, told
    assert "Reading the file: 100 %" in told
    assert "Checking the rows: 100 %" in told
    assert "Recording the import: 100 %" not in told
    assert "Cancelled. Nothing was imported." in told
    assert b"ACK" not in out
    assert len(rows(at, "documents")) == 2
    assert at.run("verify", "--depth", "deep").code == 0


def _heard(terminal: int) -> bytes:
    try:
        return os.read(terminal, 4096)
    except OSError:  # the other side has closed
        return b""
