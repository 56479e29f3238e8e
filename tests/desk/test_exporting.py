"""A ledger onto a medium: who may, which medium, what lies there, and what a receiver's own tools say of it."""

from __future__ import annotations

import csv
import io
import json
import shutil
import subprocess
import sys
from dataclasses import replace
from itertools import count
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest

from secretdesk.cli import papers
from secretdesk.desk import exporting, media, naming
from secretdesk.domain.custody.correcting import Correct
from secretdesk.domain.custody.lending import Lend
from secretdesk.domain.custody.listing import ListForDestruction
from secretdesk.domain.custody.missing import ReportMissing
from secretdesk.domain.custody.offices import VoidMedium
from secretdesk.domain.ledger import LEDGERS
from secretdesk.domain.ledgers import Copy, Medium, Sheet
from secretdesk.errors import BadInput, Obstacle, Refusal, Tampering
from secretdesk.exchange.check import check_export
from secretdesk.exchange.media import MARKER
from secretdesk.exchange.signature import fingerprint
from secretdesk.exchange.writing import leftovers
from secretdesk.text import say
from tests.desk import printing_steps as steps
from tests.desk.conftest import LONG_TITLE
from tests.paper.reading import page_texts

if TYPE_CHECKING:
    from pathlib import Path

    from secretdesk.desk.exporting import Exported

JUEMI_TITLE = "绝密件的题名不上纸"


@pytest.fixture
def stick(test_desk: Any, tmp_path: Path) -> Path:
    """Give an approved medium of the highest level."""
    return approved(test_desk, tmp_path / "stick", level="juemi")


def approved(unit: Any, folder: Path, **more: Any) -> Path:
    folder.mkdir(exist_ok=True)
    carrier = unit.acquire("导出盘", **more)
    media.approve_medium(unit.desk, carrier, folder, *unit.sign("leader", "secadmin"))
    return folder


def export(unit: Any, folder: Path, ledger: str = "documents", query: str = "", **more: Any) -> Exported:
    return exporting.export_ledger(unit.desk, ledger, query, folder, *unit.sign("leader"), **more)


def last_sheet(unit: Any) -> Sheet:
    found = unit.desk.read(lambda reading: reading.facts.find(Sheet))
    record = found[-1].record
    assert isinstance(record, Sheet)
    return record


def test_every_ledger_is_sealed_and_found_good_with_the_founding_sheets_fingerprint(
    test_desk: Any, stick: Path
) -> None:
    steps.listed(test_desk, *test_desk.copies(test_desk.documents[1]))
    test_desk.furnish()
    seal_key = fingerprint(test_desk.desk.record.seal_key)
    for ledger in exporting.EXPORTABLE:
        done = export(test_desk, stick, ledger)
        report = check_export(done.written.folder, seal_key)
        assert (report.verdict, report.rows, report.entries) == ("good", done.rows, done.entries), ledger
        assert done.sealed
        sheet = last_sheet(test_desk)
        assert (sheet.state, sheet.form, sheet.lines) == ("printed", f"export {ledger}", done.rows)
        manifest = next(one for one in done.written.files if one.name == "MANIFEST")
        assert sheet.digest == manifest.sha256
        assert sheet.medium == test_desk.carriers[-1]


def test_the_receivers_own_tools_accept_it_and_refuse_a_changed_byte(test_desk: Any, stick: Path) -> None:
    folder = export(test_desk, stick).written.folder
    sums = ["sha256sum", "-c", "--quiet", "MANIFEST"]
    ssh = ["ssh-keygen", "-Y", "verify", "-f", "allowed_signers", "-I", "unit", "-n", "secretdesk-export-v1", "-s"]
    ssh = [*ssh, "MANIFEST.sig"]
    ssl = ["openssl", "dgst", "-sha256", "-verify", "unit-p256.pub", "-signature", "MANIFEST.p256.sig", "MANIFEST"]
    own = [sys.executable, "verify.py", "--fingerprint", fingerprint(test_desk.desk.record.seal_key)]

    def accepted(command: list[str]) -> bool:
        with (folder / "MANIFEST").open("rb") as manifest:
            return subprocess.run(command, cwd=folder, stdin=manifest, capture_output=True, check=False).returncode == 0

    tools = [one for one in (sums, ssh, ssl, own) if shutil.which(one[0])]
    assert all(accepted(one) for one in tools)
    for name, blind in (("MANIFEST", [sums]), ("ledger.csv", [ssh, ssl])):
        data = (folder / name).read_bytes()
        (folder / name).write_bytes(data[:-3] + bytes([data[-3] ^ 1]) + data[-2:])
        assert not any(accepted(one) for one in tools if one not in blind)
        (folder / name).write_bytes(data)


def test_a_large_ledger_outlasts_the_minute_of_an_open_seal(
    test_desk: Any, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = count(step=40)  # seconds at each look: the third signature of one opened seal comes too late
    monkeypatch.setattr("secretdesk.vault.seal.time", SimpleNamespace(monotonic=lambda: next(clock)))
    done = export(test_desk, stick)
    assert done.sealed
    assert check_export(done.written.folder, fingerprint(test_desk.desk.record.seal_key)).verdict == "good"


def test_one_officer_alone_exports_what_is_not_yet_sealed_and_says_so_on_every_page(
    test_desk: Any, stick: Path
) -> None:
    done = exporting.export_ledger(test_desk.desk, "people", "", stick)
    assert not done.sealed
    assert check_export(done.written.folder).verdict == "officer"
    assert check_export(done.written.folder, officer_ok=True).verdict == "unchecked"
    pages = page_texts((done.written.folder / "ledger.pdf").read_bytes())
    assert all("待加盖单位印记" in page for page in pages)
    assert not (done.written.folder / "unit-p256.pub").exists()


def test_what_is_printed_is_what_stands_in_the_table(test_desk: Any, stick: Path) -> None:
    folder = export(test_desk, stick, "copies").written.folder
    table = list(csv.DictReader(io.StringIO((folder / "ledger.csv").read_text(encoding="utf-8-sig"))))
    words = "".join(page_texts((folder / "ledger.pdf").read_bytes()))
    heads = {name: say(naming.label(Copy, name), "zh_CN") for name in ("number", "copy_no", "title")}
    assert len(table) == 6
    for row in table:
        for head in heads.values():
            assert "".join(row[head].split()) in words
    assert {row[heads["title"]] for row in table} >= {LONG_TITLE}
    assert JUEMI_TITLE not in words
    assert all(JUEMI_TITLE.encode() not in path.read_bytes() for path in folder.iterdir())


def test_no_body_is_opened_that_says_more_than_the_columns(test_desk: Any, stick: Path) -> None:
    copy = test_desk.copies(test_desk.documents[1])[0]
    test_desk.desk.perform(
        Lend(
            items=(copy,),
            borrower=test_desk.person("head"),
            purpose="不外传的用途",
            approvals=(("", "SP"),),
            paper=True,
        )
    )
    folder = export(test_desk, stick, "copies").written.folder
    lines = [json.loads(line) for line in (folder / "entries.jsonl").read_text().splitlines()[1:]]
    assert len(lines) == 7
    assert not any("body" in line for line in lines)
    assert all(line["same"] for line in lines)


def test_a_body_whose_every_field_is_a_column_is_opened(test_desk: Any, stick: Path) -> None:
    first, second = test_desk.copies(test_desk.documents[1])
    batch = steps.listed(test_desk, first)
    test_desk.desk.perform(ListForDestruction(items=(second,), batch=batch))
    folder = export(test_desk, stick, "batches").written.folder
    lines = [json.loads(line) for line in (folder / "entries.jsonl").read_text().splitlines()[1:]]
    assert [("body" in line) for line in lines] == [False, True]
    assert check_export(folder).verdict == "unchecked"


def test_rows_of_a_level_can_be_left_out_and_the_mark_falls(test_desk: Any, stick: Path) -> None:
    whole = exporting.plan(test_desk.desk, "copies")
    assert (whole.level, whole.mark, dict(whole.by_level)) == ("juemi", "绝密★30年", {"jimi": 3, "mimi": 2, "juemi": 1})
    done = export(test_desk, stick, "copies", without=("juemi", "jimi"))
    assert done.rows == 2
    words = "".join(page_texts((done.written.folder / "ledger.pdf").read_bytes()))
    assert "秘密★5年" in words
    assert LONG_TITLE not in words
    assert last_sheet(test_desk).level == "mimi"


def test_a_medium_below_the_contents_is_refused_before_a_number_is_taken(test_desk: Any, tmp_path: Path) -> None:
    low = approved(test_desk, tmp_path / "low", level="mimi")
    with pytest.raises(Refusal, match="medium-level-too-low"):
        export(test_desk, low)
    assert test_desk.desk.read(lambda reading: reading.facts.find(Sheet)) == []
    assert sorted(path.name for path in low.iterdir()) == [MARKER]
    assert export(test_desk, low, "documents", "level:mimi").rows == 1
    refused = [one.event for one in test_desk.desk.read(lambda reading: reading.history("vault", 0))]
    assert any(getattr(one, "detail", "") == "medium medium-level-too-low" for one in refused)


def test_an_export_of_a_high_level_needs_a_second_person(test_desk: Any, stick: Path) -> None:
    with pytest.raises(Refusal, match=r"export\.second"):
        exporting.export_ledger(test_desk.desk, "documents", "", stick)
    assert exporting.export_ledger(test_desk.desk, "documents", "level:mimi", stick).rows == 1


def test_level_and_serial_number_change_only_once_the_approval_is_withdrawn(test_desk: Any, stick: Path) -> None:
    carrier = test_desk.carriers[-1]
    command = Correct(kind="carrier", object=carrier, changes=(("level", "mimi"),), reason="登记错误")
    with pytest.raises(Refusal, match="medium-approved"):
        test_desk.desk.perform(command)
    (found,) = test_desk.desk.read(lambda reading: reading.facts.find(Medium))
    test_desk.desk.perform(VoidMedium(medium=found.id, reason="换密级"))
    test_desk.desk.perform(command, *test_desk.sign("leader"))
    with pytest.raises(Refusal, match="medium-void"):
        media.check(test_desk.desk, stick, level="neibu")


def test_a_medium_that_is_missing_or_to_be_destroyed_takes_nothing(test_desk: Any, tmp_path: Path) -> None:
    for number, kind in enumerate(("missing", "listed")):
        folder = approved(test_desk, tmp_path / f"stick{number}", level="juemi")
        assert media.check(test_desk.desk, folder, level="juemi").root == folder
        id_ = test_desk.carriers[-1]
        gone = ReportMissing(item=id_, search_plan="逐柜查找")
        test_desk.desk.perform(gone if kind == "missing" else ListForDestruction(items=(id_,)))
        with pytest.raises(Refusal, match="medium-void"):
            media.check(test_desk.desk, folder, level="neibu")


def test_an_approval_can_be_ended_and_given_anew_and_an_old_marker_is_no_longer_good(
    test_desk: Any, stick: Path
) -> None:
    old = (stick / MARKER).read_bytes()
    (found,) = test_desk.desk.read(lambda reading: reading.facts.find(Medium))
    test_desk.desk.perform(VoidMedium(medium=found.id, reason="换新"))
    with pytest.raises(Refusal, match="medium-void"):
        media.check(test_desk.desk, stick, level="neibu")
    media.approve_medium(test_desk.desk, test_desk.carriers[-1], stick, *test_desk.sign("leader", "secadmin"))
    assert media.check(test_desk.desk, stick, level="juemi").approval.counter == 2
    (stick / MARKER).write_bytes(old)
    with pytest.raises(Refusal, match="marker-old"):
        media.check(test_desk.desk, stick, level="neibu")


def test_a_folder_without_a_marker_a_forged_one_and_a_link_are_refused(
    test_desk: Any, stick: Path, tmp_path: Path
) -> None:
    bare = tmp_path / "bare"
    bare.mkdir()
    with pytest.raises(Refusal, match="medium-not-approved"):
        media.check(test_desk.desk, bare, level="neibu")
    with pytest.raises(Obstacle, match="medium-missing"):
        media.check(test_desk.desk, tmp_path / "nothing", level="neibu")
    link = tmp_path / "link"
    link.symlink_to(stick)
    with pytest.raises(Refusal, match="medium-is-link"):
        media.check(test_desk.desk, link, level="neibu")
    data = bytearray((stick / MARKER).read_bytes())
    data[-1] ^= 1
    (stick / MARKER).write_bytes(data)
    with pytest.raises(Tampering, match="marker-forged"):
        media.check(test_desk.desk, stick, level="neibu")


def test_a_copy_of_a_marker_makes_no_medium_of_another_vault(test_desk: Any, stick: Path) -> None:
    assert media.approvals(test_desk.desk, None).media[0].identity.token == b""
    marker = (stick / MARKER).read_bytes()
    assert len(media.approvals(test_desk.desk, marker).media[0].identity.token) == 16


def test_approving_takes_two_persons_a_held_carrier_and_the_seals_holders(test_desk: Any, tmp_path: Path) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    leader, secadmin = test_desk.sign("leader", "secadmin")
    carrier = test_desk.acquire("导出盘")
    with pytest.raises(Refusal, match="cosigner-missing"):
        media.approve_medium(test_desk.desk, carrier, folder, secadmin, *test_desk.sign("reader"))
    with pytest.raises(BadInput, match="not-known"):
        media.approve_medium(test_desk.desk, 10_000, folder, leader, secadmin)
    book = test_desk.acquire("保密本", carrier_kind="secrecy_notebook", serial_no=None)
    with pytest.raises(Refusal, match="medium-kind"):
        media.approve_medium(test_desk.desk, book, folder, leader, secadmin)
    assert list(folder.iterdir()) == []
    assert test_desk.desk.read(lambda reading: reading.facts.find(Medium)) == []


def test_pulled_out_midway_it_is_void_and_said_so(test_desk: Any, stick: Path) -> None:
    def pull(file: str, step: str) -> None:
        if (file, step) == ("entries.jsonl", "written"):
            stick.rename(stick.with_name("gone"))

    with pytest.raises(Obstacle, match="medium-pulled-out") as caught:
        export(test_desk, stick, progress=pull)
    assert caught.value.exit_code == 3
    assert say(caught.value.message, "zh_CN") != say(caught.value.message, "en")
    sheet = last_sheet(test_desk)
    assert (sheet.state, sheet.reason) == ("spoiled", "medium-pulled-out")


def test_stopped_by_hand_nothing_is_left_on_the_medium(test_desk: Any, stick: Path) -> None:
    class Stopped(Exception):
        pass

    def stop(file: str, step: str) -> None:
        if (file, step) == ("verify.py", "read"):
            raise Stopped

    with pytest.raises(Stopped):
        export(test_desk, stick, progress=stop)
    assert sorted(path.name for path in stick.iterdir()) == [MARKER]
    assert leftovers(stick) == ()
    assert last_sheet(test_desk).reason == "Stopped"


def test_every_file_is_told_when_drawn_written_and_read(test_desk: Any, stick: Path) -> None:
    told: list[tuple[str, str]] = []
    done = export(test_desk, stick, progress=lambda file, step: told.append((file, step)))
    names = [one.name for one in done.written.files]
    assert [file for file, step in told if step == "written"] == names
    assert [file for file, step in told if step == "read"] == names
    assert set(names) <= {file for file, step in told if step == "drawn"}


def test_a_real_vault_takes_no_folder_for_a_medium(test_desk: Any, stick: Path) -> None:
    test_desk.desk.record = replace(test_desk.desk.record, kind="real")
    for ledger in ("people", "documents"):
        with pytest.raises(Refusal, match="medium-not-removable"):
            export(test_desk, stick, ledger)
    with pytest.raises(Refusal, match="medium-not-removable"):
        papers.write_sheet(test_desk.desk, "founding", stick / "founding.pdf")
    assert test_desk.desk.read(lambda reading: reading.facts.find(Sheet)) == []
    assert sorted(path.name for path in stick.iterdir()) == [MARKER]


def test_a_filter_without_rows_and_an_unknown_ledger_write_nothing(test_desk: Any, stick: Path) -> None:
    with pytest.raises(Refusal, match="nothing-to-export"):
        export(test_desk, stick, "documents", "level:neibu")
    with pytest.raises(BadInput, match="no-such-ledger"):
        export(test_desk, stick, "accounts")
    assert test_desk.desk.read(lambda reading: reading.facts.find(Sheet)) == []


def test_each_exportable_ledger_is_declared_and_its_columns_have_words() -> None:
    for ledger in exporting.EXPORTABLE:
        assert LEDGERS[ledger].LEDGER.name == ledger
