"""`new`: founds a vault from a JSON object on a descriptor."""

from __future__ import annotations

import json
import os
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from secretdesk.cli.credentials import vault_of
from secretdesk.cli.say import data, line
from secretdesk.desk import founding
from secretdesk.errors import BadInput
from secretdesk.text import N_

if TYPE_CHECKING:
    from argparse import Namespace

LIMIT = 1 << 16


def new(options: Namespace) -> int:
    """Found a vault; the descriptor holds {"founders": [{account, role, passphrase, staff_no, name, department, ...}]}."""
    with os.fdopen(os.dup(options.founders_fd), "rb") as stream:
        content = stream.read(LIMIT)
    try:
        found = json.loads(content)
        founders = tuple(_founder(one) for one in found["founders"])
    except (ValueError, KeyError, TypeError):
        words = N_("cli", "The descriptor does not hold founders as JSON.")
        raise BadInput("bad-json", words) from None
    asked = founding.Founding(
        unit=options.unit,
        kind=options.kind,
        founders=founders,
        profile=options.profile,
        language=options.language or "zh_CN",
    )
    desk = founding.found(vault_of(options), asked)
    try:
        fingerprints = founding.fingerprints(desk)
        if options.out:
            from secretdesk.cli.papers import write_sheet  # noqa: PLC0415 -- paper only when asked

            write_sheet(desk, "founding", Path(options.out))
        data(options, {"vault": desk.vault.id.hex(), **fingerprints})
        line(options, N_("cli", "Founded. Seal key {key}", key=fingerprints["seal"]))
    finally:
        desk.lock("founded")
    return 0


def _founder(one: dict[str, Any]) -> founding.Founder:
    until = one.get("letter_until")
    return founding.Founder(
        account=one["account"],
        role=one["role"],
        passphrase=bytearray(one["passphrase"].encode()),
        staff_no=one["staff_no"],
        name=one["name"],
        department=one["department"],
        post=one.get("post"),
        tier=one.get("tier", "important"),
        letter_until=date.fromisoformat(until) if until else None,
        heads=one.get("heads"),
        holds_seal=bool(one.get("holds_seal", one["role"] in {"officer", "secrecy_leader"})),
    )
