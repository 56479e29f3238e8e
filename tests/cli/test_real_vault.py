"""A vault of kind real: words never stand in arguments, titles are masked, prints stay off the disk, old states are known."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from tests.cli.terminal import Ran, Terminal
from tests.cli.unit import PASSPHRASES, document, founders, terminal
from tests.labels.received import FIELDS, code
from tests.labels.scanned import pdf, sheet

TITLE = "关于某项工作的通知"
REFUSED, BAD, OBSTACLE, TAMPERED = 1, 2, 3, 4


@pytest.fixture(scope="module")
def state(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("state")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory, state: Path, today: str) -> Path:
    """Give a real vault with one document; its second head lies in a state folder of its own."""
    folder = tmp_path_factory.mktemp("real") / "vault"
    at = terminal(folder)
    few = {"founders": founders()["founders"][:5]}
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_STATE_HOME", str(state))
        assert at.run("new", "--unit", "某市某局", "--kind", "real", user=None, founders_fd=few).code == 0
        assert at.run("act", "register_place", "code=A1", "name=A1", "level=juemi").code == 0
        assert at.run("act", "register_incoming", fields=document(received_on=today, title=TITLE)).code == 0
    return folder


@pytest.fixture
def at(made: Path, state: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Terminal:
    shutil.copytree(made, tmp_path / "vault")
    shutil.copytree(state, tmp_path / "state")
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    return terminal(tmp_path / "vault")


def bad(done: Ran, id_: str) -> bool:
    return (done.code, f"[{id_}]" in done.err, done.out) == (BAD, True, "")


def test_words_never_stand_in_arguments(at: Terminal, today: str) -> None:
    fields = document(received_on=today)
    words = fields.pop("title")
    assert bad(at.run("act", "register_incoming", f"title={words}", fields=fields), "words-in-arguments")
    assert bad(at.run("list", "documents", "--where", "通知"), "words-in-arguments")
    assert bad(at.run("list", "copies", "--where", "holder:沈若川"), "words-in-arguments")
    assert at.run("list", "documents", "--where", "level:jimi", where_fd="通知".encode()).code == 0


def test_titles_are_masked_unless_to_a_terminal(at: Terminal) -> None:
    for form in ("table", "csv", "json"):
        shown = at.run("list", "documents", "--format", form)
        assert TITLE not in shown.out
        assert "*****" in shown.out
    assert TITLE not in at.run("list", "documents", "--json").out


def test_prints_go_onto_an_approved_medium_only(at: Terminal, tmp_path: Path) -> None:
    (tmp_path / "anywhere").mkdir()
    done = at.run("print", "F01", "--out", str(tmp_path / "anywhere" / "ledger.pdf"))
    assert done.code in {REFUSED, OBSTACLE}, done
    assert not list((tmp_path / "anywhere").iterdir())


def test_pictures_come_from_an_approved_medium_only(at: Terminal, tmp_path: Path) -> None:
    scan = tmp_path / "scan.pdf"
    scan.write_bytes(pdf(sheet(code(), "0101")))
    done = at.run("scan", "--picture", str(scan))
    assert done.code in {REFUSED, OBSTACLE}, done
    assert done.out == ""
    told = at.run("scan", "--json", stdin=code() + "\n")
    assert FIELDS[6] not in told.out, "a title is masked unless to a terminal"
    assert told.json["fields"]["document_no"] == FIELDS[4]


def test_weak_passphrases_found_nothing(tmp_path: Path) -> None:
    few = {"founders": founders(officer={"passphrase": "short one"})["founders"][:5]}
    done = terminal(tmp_path / "v").run("new", "--unit", "U", "--kind", "real", user=None, founders_fd=few)
    assert done.code == BAD
    assert "founders.0.passphrase" in done.err
    assert not (tmp_path / "v").exists()


def test_the_whole_folder_put_back_is_known_by_the_second_head(at: Terminal, today: str, tmp_path: Path) -> None:
    shutil.copytree(at.vault, tmp_path / "old")
    assert at.run("act", "register_incoming", fields=document(received_on=today, document_no="新")).code == 0
    shutil.rmtree(at.vault)
    shutil.copytree(tmp_path / "old", at.vault)
    done = at.run("act", "register_incoming", fields=document(received_on=today, document_no="再新"))
    assert (done.code, "[rolled-back]" in done.err) == (TAMPERED, True)


def test_without_a_second_head_the_vault_still_opens(at: Terminal, tmp_path: Path) -> None:
    shutil.rmtree(tmp_path / "state")
    assert at.run("list", "copies").code == 0
    assert list((tmp_path / "state" / "secretdesk").glob("*.head"))


def test_what_lies_on_the_disk_is_the_owners_alone(at: Terminal) -> None:
    before = os.umask(0o022)
    try:
        assert at.run("verify").code == 0
    finally:
        os.umask(before)
    assert at.vault.stat().st_mode & 0o077 == 0
    assert not [path for path in at.vault.rglob("*") if path.stat().st_mode & 0o077]


def test_passphrases_guard_it(at: Terminal) -> None:
    at.passphrases = PASSPHRASES | {"officer": PASSPHRASES["leader"]}
    assert at.run("list", "copies").code == OBSTACLE
