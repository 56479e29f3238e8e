"""`new`: founds a vault from a JSON object on a descriptor."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from secretdesk.cli.credentials import vault_of
from secretdesk.cli.descriptors import read_json
from secretdesk.cli.say import data, line
from secretdesk.desk import founding
from secretdesk.errors import BadInput
from secretdesk.text import LANGUAGES, N_

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable

KINDS = ("real", "training", "demonstration", "test")
_SEAL_HOLDERS = frozenset({"officer", "secrecy_leader"})


def add(verbs: Any) -> None:
    """Add the verb of this file."""
    new = verbs.add_parser("new", help=N_("cli", "found a vault"))
    new.add_argument("--unit", required=True, metavar="NAME", help=N_("cli", "name of the unit, as printed"))
    new.add_argument("--kind", required=True, choices=KINDS, help=N_("cli", "kind of vault, for good"))
    new.add_argument("--profile", default="cn_state", metavar="ID", help=N_("cli", "levels, periods, roles, forms"))
    new.add_argument("--paper", choices=LANGUAGES, help=N_("cli", "language of paper, for good"))
    new.add_argument(
        "--founders-fd", type=int, required=True, metavar="N",
        help=N_("cli", 'descriptor with {{"founders": [{{account, role, passphrase, staff_no, name, department}}]}}'),
    )  # fmt: skip
    new.add_argument("--out", metavar="FILE.pdf", help=N_("cli", "print the founding sheet"))
    new.set_defaults(run=run)


def run(options: Namespace) -> int:
    """Found a vault; each founder has account, role, passphrase, staff_no, name, department, and may have more."""
    found = read_json(options.founders_fd).get("founders")
    if not isinstance(found, list) or not all(isinstance(one, dict) for one in found):
        raise _bad_founders()
    asked = founding.Founding(
        unit=options.unit.strip(),
        kind=options.kind,
        founders=tuple(_founder(one) for one in found),
        profile=options.profile,
        language=options.paper or options.language or "zh_CN",
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
        for one in asked.founders:
            one.passphrase[:] = bytes(len(one.passphrase))
    return 0


def _founder(one: dict[str, Any]) -> founding.Founder:
    def text(name: str, missing: str | None = "") -> Any:
        value = one.get(name, missing)
        if not isinstance(value, str | None):
            raise _bad_founders()
        return value

    return founding.Founder(
        account=text("account"),
        role=text("role"),
        passphrase=bytearray(text("passphrase").encode()),
        staff_no=text("staff_no"),
        name=text("name"),
        department=text("department"),
        post=text("post", None),
        tier=text("tier", "important"),
        letter_until=_day(text("letter_until", None), date.fromisoformat),
        heads=text("heads", None),
        holds_seal=bool(one.get("holds_seal", one.get("role") in _SEAL_HOLDERS)),
    )


def _day(text: str | None, read: Callable[[str], date]) -> date | None:
    try:
        return read(text) if text else None
    except ValueError:
        raise _bad_founders() from None


def _bad_founders() -> BadInput:
    return BadInput("bad-founders", N_("cli", "The descriptor does not hold founders as JSON."))
