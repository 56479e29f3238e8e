"""What the command line says: words in the chosen language, or JSON objects."""

from __future__ import annotations

import json
import os
import sys
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from secretdesk.errors import BadInput, SecretDeskError
from secretdesk.text import LANGUAGES, Message, say

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Mapping, Sequence

    from secretdesk.desk.desk import Outcome

_ENGLISH = ("en", "c.", "posix")


def language(options: Namespace) -> str:
    """Return the language of the answers: as asked, else the terminal's, Chinese first."""
    return str(options.language) if options.language in LANGUAGES else _of_terminal()


def spoken_in(argv: Sequence[str]) -> str:
    """Return the language of the answers before a command is read."""
    asked = next((b for a, b in pairwise(argv) if a == "--language"), "")
    return asked if asked in LANGUAGES else _of_terminal()


def _of_terminal() -> str:
    names = (os.environ.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    told = next((name.lower() for name in names if name), "zh")
    return "en" if told == "c" or told.startswith(_ENGLISH) else "zh_CN"


def line(options: Namespace, message: Message | str) -> None:
    """Say one line, unless only JSON is wanted."""
    if not options.json:
        sys.stdout.write(say(message, language(options)) + "\n")


def data(options: Namespace, found: Mapping[str, Any]) -> None:
    """Print one JSON object, if JSON is wanted."""
    if options.json:
        sys.stdout.write(json.dumps(found, ensure_ascii=False, sort_keys=True, default=str) + "\n")


def acknowledge(options: Namespace, outcome: Outcome, numbers: Mapping[int, str] | None = None) -> None:
    """Say that an act is durable: ACK, its last sequence number and the root after it; then what it made, by number."""
    named = numbers or {}
    if options.json:
        objects = [
            {"kind": one.kind, "id": one.id, **({"number": named[one.id]} if one.id in named else {})}
            for one in outcome.changes
        ]
        data(options, {"act": outcome.act, "seq": outcome.last, "root": outcome.root.hex(), "objects": objects})
    else:
        sys.stdout.write(f"ACK {outcome.last} {outcome.root.hex()}\n")
        sys.stdout.writelines(f"#{id_} {number}\n" for id_, number in named.items())
    sys.stdout.flush()


def report(options: Namespace, error: SecretDeskError) -> None:
    """Say what went wrong, every fault at once."""
    spoken = language(options)
    if options.json:
        found: dict[str, Any] = {
            "error": {"class": type(error).__name__, "id": error.id, "message": say(error.message, spoken)}
        }
        if isinstance(error, BadInput):
            found["error"]["faults"] = [
                {"field": fault.field, "message": say(fault.message, spoken)} for fault in error.faults
            ]
        data(options, found)
        sys.stdout.flush()
        return
    sys.stderr.write(say(error.message, spoken) + f" [{error.id}]\n")
    if isinstance(error, BadInput):
        for fault in error.faults:
            sys.stderr.write(f"  {fault.field}: {say(fault.message, spoken)}\n")


def warn(options: Namespace, message: Message) -> None:
    """Say something beside the answer, where no program reads along."""
    sys.stderr.write(say(message, language(options)) + "\n")
