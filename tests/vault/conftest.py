"""A small founded vault for every test of this folder that opens one."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.vault import unit, world


@pytest.fixture(scope="session")
def founded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("founded") / "v"
    unit.found(folder)
    with unit.at(folder) as office:
        kept = office.do(world.place()).first_seq
        office.do(world.incoming("关于保密检查的通知", kept, "1-3"))
    return folder


@pytest.fixture
def folder(founded: Path, tmp_path: Path) -> Path:
    shutil.copytree(founded, tmp_path / "v")
    return tmp_path / "v"


@pytest.fixture
def office(folder: Path) -> Iterator[unit.Office]:
    with unit.at(folder) as made:
        yield made
