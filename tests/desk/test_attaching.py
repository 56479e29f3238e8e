"""Attached papers over a real vault: encrypted, named by the journal, verified, backed up; nothing half after a kill."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from secretdesk.desk import attaching
from secretdesk.desk.desk import Desk, open_desk
from secretdesk.domain.custody.attaching import VoidAttachment
from secretdesk.domain.ledgers import Attachment, Slip
from secretdesk.errors import BadInput, Refusal, Tampering
from secretdesk.vault import Vault
from tests.gui.unit import busy, passphrase
from tests.labels.received import FIELDS, code
from tests.labels.scanned import pdf, sheet

PAPER = pdf(sheet(code(), "0101"), sheet(code(), "0102"))


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made, _ = busy(tmp_path / "vault")
    yield made
    if not made.vault.locked:
        made.lock()


def slip(desk: Desk) -> int:
    return desk.read(lambda reading: reading.facts.find(Slip)[0].id)


def attached(desk: Desk, **more: str) -> int:
    return attaching.attach(desk, object_id=slip(desk), paper="signed_slip", data=PAPER, **more).first


def blob(desk: Desk, attachment: int) -> Path:
    record = desk.read(lambda reading: reading.facts.get(Attachment, attachment))
    assert record is not None
    return desk.vault.folder / "files" / record.file[:2] / record.file


def test_a_paper_is_kept_encrypted_and_shown_again_after_the_vault_was_locked(desk: Desk, tmp_path: Path) -> None:
    id_ = attached(desk, note=FIELDS[6])
    lying = blob(desk, id_).read_bytes()
    assert b"PDF" not in lying
    assert len(lying) > len(PAPER)
    desk.lock()
    again = open_desk(Vault.open(tmp_path / "vault"), "shen", passphrase("shen"))
    try:
        (found,) = attaching.attached_to(again, "slip", slip(again))
        record = found.record
        assert (record.pages, record.format, record.size, record.note) == (2, "pdf", len(PAPER), FIELDS[6])
        assert record.digest == hashlib.sha256(PAPER).digest()
        data = attaching.content(again, found.id)
        assert data == PAPER
        assert attaching.page(data, 1, 600).width == 600
        chain = again.read(lambda reading: reading.history("slip", record.object))
        assert chain[0].act == "attach"
        assert again.vault.verify("deep").result().sound
    finally:
        again.lock()


def test_verification_names_a_damaged_and_a_missing_file_by_their_entries(desk: Desk) -> None:
    id_ = attached(desk)
    path = blob(desk, id_)
    whole = path.read_bytes()
    path.write_bytes(whole[:-1] + bytes([whole[-1] ^ 1]))
    report = desk.vault.verify("deep").result()
    assert [(one.where, one.seq) for one in report.findings] == [(f"files.{path.name[:12]}", id_)]
    with pytest.raises(Tampering):
        attaching.content(desk, id_)
    path.unlink()
    assert [one.seq for one in desk.vault.verify("deep").result().findings] == [id_]
    path.write_bytes(whole)
    assert desk.vault.verify("deep").result().sound


def test_what_cannot_be_shown_or_may_not_be_attached_leaves_nothing(desk: Desk) -> None:
    before = desk.read(lambda reading: reading.next_id)
    with pytest.raises(BadInput):
        attaching.attach(desk, object_id=slip(desk), paper="other", data=b"MZ\x90 no picture")
    with pytest.raises(Refusal) as refused:
        attaching.attach(desk, object_id=999_999, paper="other", data=PAPER)
    assert refused.value.id == "no-such-object"
    assert desk.vault.files.names() == []
    assert desk.read(lambda reading: reading.next_id) == before


def test_a_struck_paper_stays_where_it_is(desk: Desk) -> None:
    id_ = attached(desk)
    desk.perform(VoidAttachment(attachment=id_, reason="附错"))
    (found,) = attaching.attached_to(desk, "slip", slip(desk))
    assert found.record.voided
    assert attaching.content(desk, id_) == PAPER
    assert desk.vault.verify("deep").result().sound


def test_a_backup_holds_the_papers(desk: Desk, tmp_path: Path) -> None:
    id_ = attached(desk)
    made = desk.vault.backup(tmp_path, stamp="2026-03-05", signers=[desk.session.signer]).result()
    copy = made / "files" / blob(desk, id_).parent.name / blob(desk, id_).name
    assert copy.read_bytes() == blob(desk, id_).read_bytes()
    kept = blob(desk, id_).read_bytes()
    blob(desk, id_).write_bytes(kept[:100])
    with pytest.raises(Tampering):
        desk.vault.backup(tmp_path, stamp="2026-03-06", signers=[desk.session.signer]).result()
    blob(desk, id_).write_bytes(kept)


KILLED = """
import os, sys
from pathlib import Path
from secretdesk.desk import attaching
from secretdesk.desk.desk import Desk, open_desk
from secretdesk.vault import Vault
from tests.gui.unit import passphrase
from tests.desk.test_attaching import slip
desk = open_desk(Vault.open(Path(sys.argv[1])), "shen", passphrase("shen"))
Desk.perform = lambda *_: os._exit(9)  # the power fails between the file and its act
attaching.attach(desk, object_id=slip(desk), paper="other", data=sys.stdin.buffer.read())
"""


def test_a_kill_between_file_and_act_leaves_a_file_that_is_told_of_and_no_entry(desk: Desk, tmp_path: Path) -> None:
    desk.lock()
    root = Path(__file__).resolve().parents[2]
    done = subprocess.run([sys.executable, "-c", KILLED, str(tmp_path / "vault")], input=PAPER, cwd=root, env=dict(os.environ), check=False)  # fmt: skip
    assert done.returncode == 9
    again = open_desk(Vault.open(tmp_path / "vault"), "shen", passphrase("shen"))
    try:
        (name,) = again.vault.files.names()
        assert attaching.attached_to(again, "slip", slip(again)) == []
        report = again.vault.verify("deep").result()
        assert report.sound
        assert [one.where for one in report.told] == [f"files.{name[:12]}"]
        attached(again)
        assert again.vault.verify("deep").result().told == ()
    finally:
        again.lock()
