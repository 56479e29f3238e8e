"""A medium takes an export only if it is ours, approved, itself, high enough, clean, writable and has room."""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from secretdesk.errors import Obstacle, Refusal, SecretDeskError, Tampering
from secretdesk.exchange import media
from secretdesk.exchange.media import (
    MARKER,
    Approval,
    Approvals,
    Marker,
    check_medium,
    identify,
    open_marker,
    sign_marker,
    write_marker,
)
from secretdesk.exchange.signature import Signer, signer_of
from secretdesk.exchange.volume import System
from secretdesk.text import say
from tests.exchange.small_vault import VAULT, Keys

if TYPE_CHECKING:
    from pathlib import Path

TODAY = date(2026, 11, 23)


@dataclass(frozen=True, kw_only=True)
class Case:
    """An approved medium, and the question the desk asks about it."""

    root: Path
    marker: Marker
    approvals: Approvals
    seal: Signer
    system: System | None = None

    def ask(self, **changed: Any) -> media.Medium:
        asked: dict[str, Any] = {"need_rank": 3, "need_bytes": 1000, "today": TODAY, "system": self.system} | changed
        return check_medium(self.root, self.approvals, **asked)

    def approved(self, **changed: Any) -> Case:
        return replace(self, approvals=replace(self.approvals, media=[replace(self.approvals.media[0], **changed)]))


def make(root: Path, seal: Signer, kind: str, system: System | None = None) -> Case:
    identity = identify(root, kind, system)
    marker = Marker(
        vault=VAULT,
        medium=41,
        register_no="F24-0003",
        level="jimi",
        identity=identity,
        counter=2,
        expires=date(2027, 3, 1),
    )
    write_marker(root, marker, seal)
    approval = Approval(
        medium=41, register_no="F24-0003", level="jimi", rank=3, identity=identity, counter=2, expires=date(2027, 3, 1)
    )
    return Case(
        root=root,
        marker=marker,
        seal=seal,
        system=system,
        approvals=Approvals(vault=VAULT, kind=kind, seal=seal.public, media=[approval]),
    )


@pytest.fixture
def case(tmp_path: Path, keys: Keys) -> Case:
    root = tmp_path / "medium"
    root.mkdir()
    return make(root, signer_of(keys.unit), "test")


def refusal(case: Case, **changed: Any) -> SecretDeskError:
    with pytest.raises(SecretDeskError) as caught:
        case.ask(**changed)
    assert say(caught.value.message, "zh_CN") != say(caught.value.message, "en")
    return caught.value


def test_approved_medium_is_taken(case: Case) -> None:
    medium = case.ask()
    assert medium.approval.register_no == "F24-0003"
    assert medium.root == case.root.resolve()
    assert medium.free > 0


def test_marker_comes_back_as_signed(case: Case) -> None:
    data = (case.root / MARKER).read_bytes()
    assert open_marker(data, VAULT, case.seal.public) == case.marker
    unlimited = replace(case.marker, expires=None)
    assert open_marker(sign_marker(unlimited, case.seal), VAULT, case.seal.public) == unlimited


def test_plain_folder_of_a_real_vault_is_refused(case: Case) -> None:
    real = replace(case, approvals=replace(case.approvals, kind="real"))
    error = refusal(real)
    assert (type(error), error.id) == (Refusal, "medium-not-removable")


def test_missing_and_linked_folders(case: Case, tmp_path: Path) -> None:
    assert refusal(replace(case, root=tmp_path / "none")).id == "medium-missing"
    (tmp_path / "link").symlink_to(case.root)
    assert refusal(replace(case, root=tmp_path / "link")).id == "medium-is-link"


def test_unapproved(case: Case, tmp_path: Path) -> None:
    (case.root / MARKER).rename(case.root / "kept")
    assert refusal(case).id == "medium-not-approved"
    (case.root / MARKER).symlink_to(case.root / "kept")
    assert refusal(case).id == "medium-not-approved"


def test_marker_of_a_medium_the_vault_never_approved(case: Case) -> None:
    write_marker(case.root, replace(case.marker, medium=42), case.seal)
    assert refusal(case).id == "medium-not-approved"


def test_every_changed_bit_of_the_marker_is_refused(case: Case) -> None:
    before = (case.root / MARKER).read_bytes()
    for place in range(len(before)):
        after = bytearray(before)
        after[place] ^= 1 << place % 8
        (case.root / MARKER).write_bytes(after)
        error = refusal(case)
        assert error.id in {"marker-damaged", "marker-forged", "medium-of-another-unit"}, place
    for end in (0, 1, 50, len(before) - 1):
        (case.root / MARKER).write_bytes(before[:end])
        assert refusal(case).id == "marker-damaged"


def test_marker_signed_by_another_is_forged(case: Case) -> None:
    write_marker(case.root, case.marker, signer_of(Ed25519PrivateKey.generate()))
    error = refusal(case)
    assert (type(error), error.id, error.exit_code) == (Tampering, "marker-forged", 4)


def test_medium_of_another_unit(case: Case) -> None:
    write_marker(case.root, replace(case.marker, vault=bytes(16)), signer_of(Ed25519PrivateKey.generate()))
    assert refusal(case).id == "medium-of-another-unit"


def test_level_too_low(case: Case) -> None:
    error = refusal(case, need_rank=4)
    assert (error.id, error.exit_code) == ("medium-level-too-low", 1)


def test_void_expired_and_old(case: Case) -> None:
    assert refusal(case.approved(void=True)).id == "medium-void"
    assert refusal(case, today=date(2027, 3, 2)).id == "medium-expired"
    assert case.ask(today=date(2027, 3, 1))
    assert refusal(case.approved(counter=3)).id == "marker-old"


def test_marker_copied_to_another_folder_is_seen(case: Case, tmp_path: Path) -> None:
    """Plain folders carry only the marker's random mark: a second approval of the same medium tells the copy."""
    copy = shutil.copytree(case.root, tmp_path / "copy")
    again = make(case.root, case.seal, "test")
    assert refusal(replace(again, root=copy)).id == "medium-is-another"


def test_autorun_is_refused(case: Case) -> None:
    (case.root / "AutoRun.INF").write_text("")
    assert refusal(case).id == "medium-autorun"


def test_too_little_room_and_write_protection(case: Case, monkeypatch: pytest.MonkeyPatch) -> None:
    error = refusal(case, need_bytes=10**15)
    assert (type(error), error.id) == (Obstacle, "medium-too-small")
    figures = os.statvfs(case.root)
    told = os.statvfs_result((*figures[:8], figures.f_flag | os.ST_RDONLY, figures.f_namemax))
    monkeypatch.setattr(os, "statvfs", lambda _path: told)
    assert refusal(case).id == "medium-read-only"


# -- a stick, as the operating system would tell of it --


@dataclass(frozen=True, kw_only=True)
class Stick:
    root: Path
    system: System

    def tells(
        self,
        *,
        serial: str = "Brand_Stick_0416",
        uuid: str = "7C1E-40B2",
        removable: str = "1",
        within: str = "/",
        number: str = "8:17",
    ) -> None:
        top = self.system.mounts.parent
        mount = str(self.root).replace(" ", "\\040")
        lines = f"22 1 0:21 / /proc rw - proc proc rw\n90 1 {number} {within} {mount} rw,nosuid shared:1 - vfat /dev/sdb1 rw\n"
        self.system.mounts.write_text(lines)
        disk = top / "devices/pci0/ata1/block/sdb"
        (disk / "sdb1").mkdir(parents=True, exist_ok=True)
        (disk / "removable").write_text(removable + "\n")
        (disk / "sdb1/partition").write_text("1\n")
        for folder in (self.system.devices, self.system.udev, self.system.uuids):
            folder.mkdir(exist_ok=True)
        link = self.system.devices / number
        if not link.is_symlink():
            link.symlink_to(disk / "sdb1")
        (self.system.udev / f"b{number}").write_text(f"S:x\nE:ID_SERIAL={serial}\nE:ID_FS_UUID={uuid}\n")


@pytest.fixture
def stick(tmp_path: Path) -> Stick:
    root = tmp_path / "USB STICK"
    root.mkdir()
    top = tmp_path / "system"
    top.mkdir()
    system = System(mounts=top / "mountinfo", uuids=top / "by-uuid", udev=top / "udev", devices=top / "dev")
    made = Stick(root=root, system=system)
    made.tells()
    return made


def test_stick_is_known_by_uuid_serial_size_and_marker(stick: Stick, keys: Keys) -> None:
    case = make(stick.root, signer_of(keys.unit), "real", stick.system)
    assert case.marker.identity.uuid == "7C1E-40B2"
    assert case.marker.identity.serial == "Brand_Stick_0416"
    assert case.marker.identity.size > 0
    assert case.marker.identity.token == b""
    assert case.ask()


@pytest.mark.parametrize("changed", [{"serial": "Brand_Stick_0417"}, {"uuid": "7C1E-40B3"}])
def test_twin_stick_with_a_copied_marker_is_told_apart(changed: dict[str, str], stick: Stick, keys: Keys) -> None:
    case = make(stick.root, signer_of(keys.unit), "real", stick.system)
    stick.tells(**changed)
    assert refusal(case).id == "medium-is-another"


@pytest.mark.parametrize("changed", [{"removable": "0"}, {"within": "/part"}, {"number": "0:44"}])
def test_fixed_disks_bind_mounts_and_network_folders_are_no_media(
    changed: dict[str, str], stick: Stick, keys: Keys
) -> None:
    case = make(stick.root, signer_of(keys.unit), "real", stick.system)
    stick.tells(**changed)
    assert refusal(case).id == "medium-not-removable"


def test_folder_on_a_stick_is_not_the_stick(stick: Stick, keys: Keys) -> None:
    case = make(stick.root, signer_of(keys.unit), "real", stick.system)
    shutil.copytree(stick.root, stick.root / "inner")
    assert refusal(replace(case, root=stick.root / "inner")).id == "medium-not-removable"


def test_uuid_comes_from_the_links_where_udev_is_silent(stick: Stick) -> None:
    (stick.system.udev / "b8:17").unlink()
    (stick.system.uuids / "AAAA-BBBB").symlink_to("../../sdb1")
    assert identify(stick.root, "real", stick.system).uuid == "AAAA-BBBB"
