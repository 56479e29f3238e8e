"""Every event ever released is read as it was written; the fold reads events by name and version."""

from __future__ import annotations

import importlib.util
import json
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from secretdesk.domain import fold
from secretdesk.domain.ledger import ACTS, EVENTS, LEDGERS, fields_of, from_map, to_map
from tests.domain.world import Unit, refused

ROOT = Path(__file__).resolve().parents[2]
FILES = sorted((ROOT / "tests" / "data" / "events").glob("*.json"))


def load() -> ModuleType:
    spec = importlib.util.spec_from_file_location("golden", ROOT / "packaging" / "golden.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


golden = load()


def test_each_event_has_its_example() -> None:
    assert {path.stem for path in FILES} >= {f"{name}.v{version}" for name, version in EVENTS}


@pytest.mark.parametrize("path", FILES, ids=[path.stem for path in FILES])
def test_an_example_reads_as_it_was_written(path: Path) -> None:
    file = json.loads(path.read_text(encoding="utf-8"))
    assert path.name == f"{file['event']}.v{file['version']}.json"
    assert golden.faults(file) == []
    for stored in file["examples"]:
        assert golden.plain(golden.unplain(stored)) == stored


def test_nothing_is_written_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(golden, "FOLDER", tmp_path)
    assert golden.main() == 0
    path = tmp_path / "lent.v1.json"
    file = json.loads(path.read_text(encoding="utf-8"))
    file["examples"][0]["4"] = 20260305
    path.write_text(json.dumps(file), encoding="utf-8")
    assert golden.main() == 1
    file["examples"][0]["4"] = "2026-03-05"
    file["examples"][0]["99"] = "a field nobody reads any more"
    path.write_text(json.dumps(file), encoding="utf-8")
    assert golden.main() == 1
    assert json.loads(path.read_text(encoding="utf-8")) == file


def test_an_event_that_is_gone_is_named() -> None:
    assert golden.faults({"event": "pawned", "version": 1, "examples": []}) == ["no event reads this any more"]


@pytest.mark.parametrize("cls", [*LEDGERS.values(), *ACTS.values(), *EVENTS.values()], ids=lambda cls: cls.__name__)
@pytest.mark.parametrize("bare", [False, True])
def test_what_is_stored_is_loaded_again(cls: type[Any], bare: bool) -> None:
    record = golden.example(cls, bare=bare)
    stored = to_map(record)
    assert set(stored) <= {one.id for one in fields_of(cls)}
    assert from_map(cls, stored) == record


def test_an_unknown_event_is_tampering() -> None:
    for name, version in (("pawned", 1), ("lent", 2)):
        with refused("unknown-event"):
            fold.event_from(name, version, {})


def test_an_older_body_takes_the_defaults_of_newer_fields() -> None:
    body = {1: "2026-03-05", 2: 41, 4: "2026-03-12", 5: "JY-2026-0001"}
    lent = fold.event_from("lent", 1, body)
    assert (lent.slip, lent.collector, lent.in_room) == ("JY-2026-0001", None, False)


def test_the_journal_alone_tells_every_record(unit: Unit) -> None:
    one, two, _ = unit.given_copies()
    unit.when_lent([one, two], "Reader")
    unit.when_returned(one)
    for kind, id_ in unit.records:
        assert unit.refold(kind, id_) == unit.records[kind, id_]
    assert fold.fold([]) is None
