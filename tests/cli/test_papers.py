"""Papers and exports from the command line: the same jobs, the same refusals, files read back."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pypdfium2
import pytest

from secretdesk.exchange.check import check_export
from tests.cli.unit import document, found, terminal

if TYPE_CHECKING:
    from tests.cli.terminal import Ran, Terminal


TODAY = date.today()  # noqa: DTZ011 -- the day the desk itself takes from the clock
YEAR = str(TODAY.year)


def came_in(**more: object) -> dict[str, object]:
    return document(received_on=TODAY.isoformat(), **more)


def text_of(file: Path) -> str:
    pdf = pypdfium2.PdfDocument(file)
    words = "".join(page.get_textpage().get_text_range() for page in pdf)
    pdf.close()
    return "".join(words.split())


@pytest.fixture
def at(tmp_path: Path) -> Terminal:
    one = terminal(tmp_path / "vault")
    assert found(one).code == 0
    done(one.run("act", "register_place", "code=A1", "name=保密室 1号柜", "level=juemi"))
    done(one.run("act", "register_incoming", "--json", fields=came_in(copy_nos="1-3")))
    stick = {
        "acquired_on": TODAY.isoformat(),
        "carrier_kind": "usb_stick",
        "name": "导出盘",
        "level": "机密",
        "serial_no": "4C5300",
        "place": "A1",
    }
    done(one.run("act", "register_carrier", fields=stick))
    return one


def done(ran: Ran) -> Ran:
    assert ran.code == 0, ran.err
    return ran


def test_a_ledger_becomes_a_file_and_can_be_continued(at: Terminal, tmp_path: Path) -> None:
    out = tmp_path / "f01.pdf"
    ran = done(at.run("print", "F01", "--year", YEAR, "--book", "密收", "--open", "--out", str(out)))
    assert "P-" in ran.out
    assert "关于某项工作的通知" in text_of(out)
    nothing = at.run("print", "F01", "--year", YEAR, "--book", "密收", "--continue", "--out", str(out))
    assert (nothing.code, "nothing-new" in nothing.err) == (1, True)
    done(at.run("act", "register_incoming", fields=came_in(title="第二件", copy_nos="9")))
    done(at.run("print", "F01", "--year", YEAR, "--book", "密收", "--continue", "--out", str(out)))
    assert "第二件" in text_of(out)
    assert "关于某项工作的通知" not in text_of(out)


def test_a_ledger_is_printed_as_of_a_past_day(at: Terminal, tmp_path: Path) -> None:
    before = TODAY - timedelta(days=1)
    old = {
        "acquired_on": before.isoformat(),
        "carrier_kind": "usb_stick",
        "name": "\u65e7\u76d8",
        "level": "\u673a\u5bc6",
        "serial_no": "OLD1",
        "late_reason": "\u8865\u767b",
        "place": "A1",
    }
    done(at.run("act", "register_carrier", fields=old))
    out = tmp_path / "f13.pdf"
    done(at.run("print", "F13", "--year", YEAR, "--where", f"on:{before}", "--out", str(out)))
    words = text_of(out)
    assert f"Asitstoodattheendof{before}" in words
    assert "OLD1" in words
    assert "4C5300" not in words
    refused = at.run("print", "F01", "--where", f"on:{before}", "--out", str(tmp_path / "f01.pdf"))
    assert (refused.code, "bad-query" in refused.err) == (2, True)
    unsaid = at.run("export", "carriers", "--where", f"on:{before}", "--medium", str(tmp_path))
    assert (unsaid.code, "bad-query" in unsaid.err) == (2, True)
    assert not (tmp_path / "f01.pdf").exists()


def test_covers_of_a_document_name_no_title_and_all_its_copies(at: Terminal, tmp_path: Path) -> None:
    out = tmp_path / "covers.pdf"
    (row,) = at.run("list", "documents", "--json").json["rows"]
    done(at.run("print", "covers", row["register_no"], "--out", str(out)))
    assert len(pypdfium2.PdfDocument(out)) == 3
    assert "关于某项工作的通知" not in text_of(out)


def test_a_file_name_no_medium_takes_is_bad_input_and_the_print_is_explained(at: Terminal, tmp_path: Path) -> None:
    ran = at.run("print", "F30", "--year", YEAR, "--out", str(tmp_path / "销毁.pdf"))
    assert ran.code == 2
    assert not list(tmp_path.glob("*.pdf"))
    assert [row["state"] for row in at.run("list", "sheets", "--json").json["rows"]] == ["Spoiled"]


def test_an_export_needs_an_approved_medium_and_a_second_person_for_jimi(at: Terminal, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    refused = at.run("export", "documents", "--medium", str(stick))
    assert (refused.code, "medium-not-approved" in refused.err) == (1, True)
    (row,) = at.run("list", "carriers", "--json").json["rows"]
    one = at.run("approve-medium", row["number"], str(stick), seconds=("leader",))
    assert (one.code, "two-signers" in one.err) == (2, True)
    done(at.run("approve-medium", row["number"], str(stick), seconds=("leader", "secadmin")))
    alone = at.run("export", "documents", "--medium", str(stick))
    assert (alone.code, "export.second" in alone.err) == (1, True)
    ran = done(at.run("export", "documents", "--medium", str(stick), "--json", seconds=("leader",)))
    assert ran.json["sealed"]
    assert check_export(Path(ran.json["folder"])).verdict == "unchecked"
    assert sorted(path.name for path in stick.iterdir() if path.is_dir()) == [ran.json["export"]]


def test_the_founding_sheet_is_printed_at_founding(tmp_path: Path) -> None:
    one = terminal(tmp_path / "vault")
    done(found(one, "test", "--out", str(tmp_path / "founding.pdf")))
    assert "SHA256:" in text_of(tmp_path / "founding.pdf")
