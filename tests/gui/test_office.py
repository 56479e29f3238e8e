"""The whole program at one vault: founding or unlocking, what is said where the vault is not right, locking, leaving."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import cbor2
import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from secretdesk.desk.desk import open_desk
from secretdesk.domain.custody.people import RegisterPlace
from secretdesk.domain.ledgers import Document, Place
from secretdesk.errors import Tampering
from secretdesk.gui.lock_cover import LockCover
from secretdesk.gui.pages.founding.founding_page import FoundingPage
from secretdesk.gui.pages.register.register_page import RegisterPage
from secretdesk.vault import Vault
from tests.gui.door import Door
from tests.gui.scanner import burst
from tests.gui.test_register_page import fill
from tests.gui.unit import founded, incoming, passphrase


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("office") / "vault"
    desk = founded(folder)
    (place,) = desk.perform(RegisterPlace(code="G1", name="机要室", level="juemi")).made("place")
    incoming(desk, place, "某项规定", "某办发〔2026〕1号", "1-2")
    desk.lock("test")
    return folder


@pytest.fixture
def folder(made: Path, tmp_path: Path) -> Path:
    shutil.copytree(made, tmp_path / "vault")
    return tmp_path / "vault"


@pytest.fixture
def door(qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[..., Door]]:
    doors: list[Door] = []

    def opened(folder: Path, language: str = "en") -> Door:
        doors.append(Door(qtbot, folder, tmp_path / "window.json", language))
        return doors[-1]

    yield opened
    for one in doors:
        one.leave()


def test_where_there_is_no_vault_one_is_founded(door: Callable[..., Door], tmp_path: Path) -> None:
    found = door(tmp_path / "none").window.findChildren(FoundingPage)
    assert [page.isVisible() for page in found] == [True]
    assert not (tmp_path / "none").exists()


def test_unlocking_leads_to_today_and_leaving_lets_go_of_the_vault(door: Callable[..., Door], folder: Path) -> None:
    at = door(folder)
    assert at.unlock() == ""
    assert at.window.current() == "today"
    at.leave()
    desk = open_desk(Vault.open(folder), "shen", passphrase("shen"))
    past = desk.read(lambda reading: reading.recent(2))
    assert [one.act for one in past] == ["note_unlocked", "note_locked"]
    desk.lock("test")


def register(at: Door) -> RegisterPage:
    at.window.go("register")
    at.calm()
    page = at.window.page("register")
    assert isinstance(page, RegisterPage)
    return page


def words_of(cover: QWidget | None) -> str:
    assert isinstance(cover, LockCover)
    return " ".join(one.text() for one in cover.findChildren(QLabel))


def test_locking_says_why_keeps_the_name_and_what_was_typed(door: Callable[..., Door], folder: Path) -> None:
    at = door(folder)
    at.unlock()
    register(at).form.editors["issuer"].restore("某某厅")
    at.window.actions_["lock"].trigger()
    at.calm()
    assert at.office.desk is None
    assert at.window.page("register") is None
    assert "locked by hand" in words_of(at.office.cover)
    assert not any("某某厅".encode() in path.read_bytes() for path in folder.rglob("*") if path.is_file())
    assert at.unlock() == ""
    page = register(at)
    at.bot.waitUntil(page.draft.note.isVisible, timeout=5000)
    page.draft.note.asked.emit()
    assert page.form.editors["issuer"].kept() == "某某厅"


def test_nobody_at_the_desk_locks_it_with_the_reason_said(door: Callable[..., Door], folder: Path) -> None:
    at = door(folder)
    at.unlock()
    at.window.idle.expired.emit()
    at.calm()
    assert at.office.desk is None
    assert "idle for 5 min" in words_of(at.office.cover)


def test_scans_go_on_after_the_desk_was_locked_and_opened_again(door: Callable[..., Door], folder: Path) -> None:
    at = door(folder)
    for _ in range(2):
        assert at.unlock() == ""
        burst(at.window.box.line, "D26-0001-01-9")
        at.calm()
        assert at.window.box.last() != ""
        at.window.actions_["lock"].trigger()
        at.calm()


# What can be wrong with the vault: the door says it in both languages, and stays where it is.


def cut(name: str) -> Callable[[Path], None]:
    def shorten(folder: Path) -> None:
        (folder / name).write_bytes((folder / name).read_bytes()[: 3 * 4096 + 100])

    return shorten


def flipped(name: str, at: int) -> Callable[[Path], None]:
    def flip(folder: Path) -> None:
        data = bytearray((folder / name).read_bytes())
        data[at] ^= 0x10
        (folder / name).write_bytes(data)

    return flip


def no_slots(folder: Path) -> None:
    for name in ("vault.sdk", "vault.sdk.2"):
        (folder / name).write_bytes((folder / name).read_bytes()[:200])


def newer(folder: Path) -> None:
    for name in ("vault.sdk", "vault.sdk.2"):
        parts = cbor2.loads((folder / name).read_bytes())
        parts[1] += 1
        (folder / name).write_bytes(cbor2.dumps(parts))


WRONG: dict[str, tuple[Callable[[Path], None], str]] = {
    "both slot files damaged": (no_slots, "damaged"),
    "a newer format": (newer, "newer"),
    "the journal cut off": (cut("log.db"), "log.db of the vault is damaged"),
    "the ledgers cut off": (cut("book.db"), "book.db of the vault is damaged"),
    "a first page damaged": (flipped("log.db", 40), "log.db of the vault is damaged"),
}


@pytest.mark.parametrize("case", WRONG)
def test_a_vault_that_is_not_right_is_said_at_the_door(case: str, door: Callable[..., Door], folder: Path) -> None:
    spoil, words = WRONG[case]
    spoil(folder)
    before = {path.name: path.read_bytes() for path in folder.iterdir() if path.suffix in {".db", ".sdk"}}
    said = {}
    for language in ("zh_CN", "en"):
        at = door(folder, language)
        said[language] = at.said() or at.unlock()
        assert at.office.desk is None
        assert at.office.cover is not None
        assert at.office.cover.form.isEnabled(), "it can be tried again"
        at.leave()
    assert words in said["en"], said
    assert any("\u4e00" <= sign <= "\u9fff" for sign in said["zh_CN"])
    assert {name: (folder / name).read_bytes() for name in before} == before, "nothing was mended or made anew"


def test_a_wrong_passphrase_and_an_unknown_name_are_answered_alike(door: Callable[..., Door], folder: Path) -> None:
    at = door(folder)
    wrong = at.unlock(typed=b"not this one")
    assert wrong
    at.office.cover.form.fault.hide()  # type: ignore[union-attr]
    assert at.unlock("nobody", typed=b"not this one") == wrong
    assert at.unlock() == ""


def test_a_second_window_is_told_that_the_first_is_open(door: Callable[..., Door], folder: Path) -> None:
    desk = open_desk(Vault.open(folder), "shen", passphrase("shen"))
    try:
        for language in ("zh_CN", "en"):
            at = door(folder, language)
            said = at.said() or at.unlock()
            assert said
            assert at.office.desk is None
            at.leave()
        assert "open" in said
    finally:
        desk.lock("test")


@pytest.fixture
def small_disk(folder: Path, tmp_path: Path) -> Iterator[Path]:
    """Give the vault on a file system of 8 MB of its own, where this user may mount one."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", str(disk)]
    if os.getuid() or subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("only root mounts file systems")
    try:
        shutil.copytree(folder, disk / "vault")
        yield disk
    finally:
        subprocess.run(["umount", str(disk)], check=True)


def test_a_read_only_disk_is_said_at_the_door(door: Callable[..., Door], small_disk: Path) -> None:
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    at = door(small_disk / "vault")
    assert "read-only" in (at.said() or at.unlock())
    assert at.office.desk is None
    at.leave()


def test_on_a_full_disk_nothing_is_recorded_and_what_was_typed_stays(
    door: Callable[..., Door], small_disk: Path
) -> None:
    at = door(small_disk / "vault")
    at.unlock()
    page = register(at)
    desk = page.desk
    place = desk.read(lambda reading: reading.facts.find(Place, code="G1"))[0]
    fill(page, {"cabinet2": place.id})
    free = os.statvfs(small_disk)
    (small_disk / "other").write_bytes(bytes(free.f_bavail * free.f_frsize))
    before = desk.read(lambda reading: reading.next_id)
    at.window.actions_["confirm"].trigger()
    at.calm()
    at.bot.waitUntil(page.refused.isVisible, timeout=10000)
    assert "The disk is full. Nothing was recorded" in page.refused.text()
    assert page.form.editors["title"].kept() == "某专项工作的通知"
    (small_disk / "other").unlink()
    assert desk.read(lambda reading: reading.next_id) == before
    at.window.actions_["confirm"].trigger()
    at.calm()
    at.bot.waitUntil(lambda: at.window.current() == "print", timeout=10000)  # its covers come next
    at.calm()
    assert [one.record.title for one in desk.read(lambda reading: reading.facts.find(Document))][
        -1
    ] == "某专项工作的通知"
    assert desk.vault.verify("deep").result().findings == ()
    at.leave()


def test_an_older_vault_put_back_opens_to_be_read_and_says_so_above_every_page(
    door: Callable[..., Door], folder: Path, made: Path
) -> None:
    desk = open_desk(Vault.open(folder), "shen", passphrase("shen"))
    desk.perform(RegisterPlace(code="G2", name="二号室", level="mimi"))
    desk.lock("test")
    for name in ("book.db", "log.db"):
        shutil.copy(made / name, folder / name)
    at = door(folder)
    assert at.unlock() == ""
    assert at.office.desk is not None
    assert at.office.desk.vault.read_only
    assert "Open to be read only" in at.window.work._band.text()
    with pytest.raises(Tampering, match="rolled-back"):
        at.office.desk.perform(RegisterPlace(code="G3", name="三号室", level="mimi"))
    at.leave()
    assert (folder / "log.db").read_bytes() == (made / "log.db").read_bytes()
