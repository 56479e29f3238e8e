"""What the command line says: words in the chosen language, or one JSON object."""

from __future__ import annotations

import json
import os
import sys
from typing import TYPE_CHECKING, Any

from secretdesk.errors import BadInput, SecretDeskError
from secretdesk.text import LANGUAGES, Message, say

if TYPE_CHECKING:
    from argparse import Namespace

    from secretdesk.desk.desk import Outcome


def language(options: Namespace) -> str:
    """Return the language of the answers: as asked, else the terminal's, Chinese first."""
    if options.language in LANGUAGES:
        return str(options.language)
    return "en" if os.environ.get("LANG", "zh").lower().startswith(("en", "c.", "posix")) else "zh_CN"


def line(options: Namespace, message: Message | str) -> None:
    """Say one line, unless only JSON is wanted."""
    if not options.json:
        sys.stdout.write(say(message, language(options)) + "\n")


def data(options: Namespace, found: dict[str, Any]) -> None:
    """Print one JSON object, if JSON is wanted."""
    if options.json:
        sys.stdout.write(json.dumps(found, ensure_ascii=False, sort_keys=True, default=str) + "\n")


def acknowledge(options: Namespace, outcome: Outcome) -> None:
    """Say that an act is durable: ACK, its last sequence number and the root after it."""
    if options.json:
        objects = [{"kind": one.kind, "id": one.id} for one in outcome.changes]
        data(options, {"act": outcome.act, "seq": outcome.last, "root": outcome.root.hex(), "objects": objects})
    else:
        sys.stdout.write(f"ACK {outcome.last} {outcome.root.hex()}\n")
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
        return
    sys.stderr.write(say(error.message, spoken) + f" [{error.id}]\n")
    if isinstance(error, BadInput):
        for fault in error.faults:
            sys.stderr.write(f"  {fault.field}: {say(fault.message, spoken)}\n")
