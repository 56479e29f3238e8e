"""A power cut at any step of a founding leaves no vault or a whole one; the next founding needs no hand to clear up."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from secretdesk.desk.desk import open_desk
from secretdesk.desk.founding import Founding, cut_off, found
from secretdesk.desk.setting_up import standing, strangers
from secretdesk.domain.ledgers import Person
from secretdesk.vault import Vault
from tests.desk.conftest import UNIT, founders, passphrase

# The program dies, without a word or a clean-up, when it is about to do `event` to a path that ends so.
CHILD = """
import os, sys
from pathlib import Path
folder, event, ending = sys.argv[1:]

def dies(name, args):
    if name == event and args and os.fspath(args[0]).endswith(ending):
        os._exit(9)

from secretdesk.desk.founding import Founding, found
from tests.desk.conftest import UNIT, founders
sys.addaudithook(dies)
found(Path(folder), Founding(unit=UNIT, kind="test", founders=founders()))
os._exit(0)
"""


def killed(folder: Path, event: str, ending: str) -> None:
    done = subprocess.run([sys.executable, "-c", CHILD, str(folder), event, ending], check=False, timeout=90)
    assert done.returncode == 9


@pytest.mark.parametrize(
    ("event", "ending"),
    [
        ("os.mkdir", "founding.tmp"),
        ("os.rename", "founding.tmp/book.db"),
        ("os.rename", "founding.tmp/vault.sdk.2"),
        ("os.rename", "founding.tmp/vault.sdk"),
    ],
)
def test_before_it_has_its_slots_there_is_no_vault_and_the_next_founding_succeeds(
    tmp_path: Path, event: str, ending: str
) -> None:
    folder = tmp_path / "v"
    killed(folder, event, ending)
    left = {one.name for one in folder.rglob("*") if one.is_file()}
    assert cut_off(folder) or not left
    desk = found(folder, Founding(unit=UNIT, kind="test", founders=founders()))
    try:
        assert not cut_off(folder)
        assert desk.vault.verify("deep").result(60).findings == ()
        assert len(desk.read(lambda reading: reading.facts.find(Person))) == len(founders())
        aside = {one.name for one in folder.glob("unfinished-*/*")}
        assert left <= aside | {"lock"} or not left  # put aside, not deleted
    finally:
        desk.lock("test")


def test_once_it_has_its_slots_it_is_a_vault_and_asks_for_the_rest(tmp_path: Path) -> None:
    folder = tmp_path / "v"
    killed(folder, "os.rmdir", "founding.tmp")
    assert not cut_off(folder)
    desk = open_desk(Vault.open(folder), "officer", passphrase("officer"))
    try:
        assert desk.vault.verify("deep").result(60).findings == ()
        nameless = desk.read(lambda reading: strangers(reading.facts))
        assert len(nameless) == len(founders())
        assert not any(one.settled for one in standing(desk))
    finally:
        desk.lock("test")


def test_a_vault_that_lost_its_first_slots_is_no_cut_off_founding(tmp_path: Path) -> None:
    folder = tmp_path / "v"
    found(folder, Founding(unit=UNIT, kind="test", founders=founders())).lock("test")
    (folder / "founding.tmp").mkdir()
    assert not cut_off(folder)
    (folder / "vault.sdk").unlink()
    assert not cut_off(folder)
