"""Keeps an example of every event ever released in `tests/data/events`: writes what is missing, overwrites nothing.

An example is an event's body as the journal holds it, once with every field and once with the required ones only. What
was once written must be read for ever: an example that no longer reads the same is named, and nothing is written over
it; the way out is a new version of the event.
"""

from __future__ import annotations

import json
import sys
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from secretdesk.domain import fold
from secretdesk.domain.ledger import EVENTS, KINDS, fields_of, to_map

if TYPE_CHECKING:
    from secretdesk.domain.field import Field

FOLDER = ROOT / "tests" / "data" / "events"
SAMPLES: dict[str, Any] = {
    "text": "Example",
    "serial": "SN-1",
    "day": date(2026, 3, 5),
    "moment": datetime(2026, 3, 5, 6, 30, 15, 250_000, tzinfo=UTC),
    "flag": True,
    "level": "jimi",
    "period": "10\u5e74",
    "ref": 41,
    "refs": (41, 42),
    "texts": ("One", "Two"),
    "pairs": (("left", "right"), ("", "alone")),
    "blob": bytes.fromhex("00ff10"),
    "rows": (),
    "patch": {5: "before", 10: 24, 15: [1, 2], 25: b"\x01", 30: None},
}


def main() -> int:
    """Write what is missing; 1 if an example is no longer read as it was."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    wrong = []
    for (name, version), cls in sorted(EVENTS.items()):
        path = FOLDER / f"{name}.v{version}.json"
        if not path.is_file():
            path.write_text(written(name, version, cls), encoding="utf-8")
            print(f"golden: {path.name} written")
    for path in sorted(FOLDER.glob("*.json")):
        wrong += [f"{path.name}: {fault}" for fault in faults(json.loads(path.read_text(encoding="utf-8")))]
    print("\n".join(wrong) if wrong else f"golden: {len(EVENTS)} events, all read as they were")
    return int(bool(wrong))


def written(name: str, version: int, cls: type[Any]) -> str:
    """Return the file of an event: its examples as JSON, bytes as {"hex": ...}."""
    examples = [plain(to_map(example(cls, bare=bare))) for bare in (False, True)]
    whole = {"event": name, "version": version, "examples": examples}
    return json.dumps(whole, ensure_ascii=False, indent=1) + "\n"


def example(cls: type[Any], *, bare: bool) -> Any:
    """Return a record, event or command with a sample in each field, or in the required ones only."""
    return cls(**{one.name: sample(one, bare=bare) for one in fields_of(cls) if one.required or not bare})


def sample(one: Field, *, bare: bool) -> Any:
    """Return a value of a field's kind."""
    kind: Any = one.kind
    match kind.name:
        case "choice":
            return kind.options[0][0] if kind.options else "example"
        case "count":
            return max(kind.low, min(kind.high, 7))
        case "record":
            return example(KINDS[kind.of], bare=bare)
        case other:
            return SAMPLES[other]


def faults(file: dict[str, Any]) -> list[str]:
    """Return what of a file's examples is no longer read as it was written."""
    key = file["event"], file["version"]
    if key not in EVENTS:
        return ["no event reads this any more"]
    found = []
    for stored in map(unplain, file["examples"]):
        try:
            again = to_map(fold.event_from(*key, stored))
        except (TypeError, ValueError, AttributeError) as error:
            found.append(f"cannot be read: {error}")
            continue
        for id_, value in stored.items():
            found += differences(str(id_), value, again.get(id_))
        defaults = to_map(example(EVENTS[key], bare=True))
        grown = {id_: value for id_, value in again.items() if id_ not in stored}
        found += [f"field {id_} reads as {value!r}" for id_, value in grown.items() if value != defaults.get(id_)]
    return found


def differences(where: str, stored: Any, again: Any) -> list[str]:
    """Compare what was stored with what is stored again; a nested record may have grown fields with a default."""
    if isinstance(stored, dict) and isinstance(again, dict):
        return [
            fault for id_, value in stored.items() for fault in differences(f"{where}.{id_}", value, again.get(id_))
        ]
    return [] if stored == again else [f"field {where} was {stored!r} and reads as {again!r}"]


def plain(value: Any) -> Any:
    """Return a stored value as JSON can hold it."""
    if isinstance(value, bytes):
        return {"hex": value.hex()}
    if isinstance(value, dict):
        return {str(id_): plain(one) for id_, one in value.items()}
    return [plain(one) for one in value] if isinstance(value, list) else value


def unplain(value: Any) -> Any:
    """Undo `plain`."""
    if isinstance(value, dict):
        return bytes.fromhex(value["hex"]) if set(value) == {"hex"} else {int(k): unplain(v) for k, v in value.items()}
    return [unplain(one) for one in value] if isinstance(value, list) else value


if __name__ == "__main__":
    sys.exit(main())
