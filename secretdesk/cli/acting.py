"""`act`: every declared act by its fields, one at a time or a line each."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from secretdesk.cli.credentials import at_desk
from secretdesk.cli.descriptors import as_typed, read_json, read_objects
from secretdesk.cli.say import acknowledge, language
from secretdesk.desk import accounts, attaching, commands, pictures
from secretdesk.domain.custody.attaching import Attach
from secretdesk.domain.custody.offices import CreateAccount
from secretdesk.domain.item import ITEMS
from secretdesk.domain.ledger import ACTS, KINDS, fields_of
from secretdesk.domain.ledgers.attachments import FORMATS
from secretdesk.errors import BadInput
from secretdesk.text import N_, say

if TYPE_CHECKING:
    from argparse import Namespace

    from secretdesk.desk.desk import Desk, Outcome
    from secretdesk.desk.session import Cosigner

# What people call these by is a number; persons and places are called by name.
_NUMBERED = ("document", *ITEMS, "batch", "slip", "sheet", "attachment")
_PASSPHRASE = "passphrase"  # noqa: S105 -- the name of a field


def add(verbs: Any) -> None:
    """Add the verb of this file."""
    act = verbs.add_parser("act", help=N_("cli", "any act; without fields: which there are"), add_help=False)
    act.add_argument("act", nargs="?", metavar="ACT", help=N_("cli", "`act ACT --help` lists its fields"))
    act.add_argument("fields", nargs="*", metavar="field=value")
    act.add_argument("--fields-fd", type=int, metavar="N", help=N_("cli", "descriptor with fields as a JSON object"))
    act.add_argument(
        "--lines-fd", type=int, metavar="N", help=N_("cli", "descriptor with a JSON object a line, an act each")
    )
    act.add_argument("-h", "--help", dest="act_help", action="store_true")
    act.set_defaults(run=run)


def run(options: Namespace) -> int:
    """Perform one act, or one a line; without one, or with --help, say which there are and which fields they have."""
    if not options.act or options.act_help:
        _help(options)
        return 0
    cls = commands.act(options.act)
    given = _arguments(options.fields)
    if _PASSPHRASE in given:
        raise BadInput("passphrase-in-arguments", N_("cli", "A passphrase never stands in arguments; use --fields-fd."))
    with at_desk(options) as (desk, cosigners):
        words = {one.name for one in fields_of(cls) if one.words}
        if desk.record.kind == "real" and words & given.keys():
            raise BadInput("words-in-arguments", N_("cli", "Titles and free text go through --fields-fd."))
        if options.fields_fd is not None:
            given |= as_typed(cls, read_json(options.fields_fd))
        if options.lines_fd is None:
            outcome = _perform(desk, cls, given, cosigners)
            acknowledge(options, outcome, _numbers(desk, outcome))
            return 0
        for one in read_objects(options.lines_fd):
            acknowledge(options, _perform(desk, cls, given | as_typed(cls, one), cosigners))
    return 0


def _arguments(pairs: list[str]) -> dict[str, str]:
    found = {}
    for pair in pairs:
        name, sign, value = pair.partition("=")
        if not sign:
            raise BadInput("bad-field", N_("cli", "Fields are written field=value."))
        found[name.replace("-", "_")] = value
    return found


def _perform(desk: Desk, cls: type[Any], typed: dict[str, str], cosigners: list[Cosigner]) -> Outcome:
    if cls is CreateAccount:
        phrase = bytearray(typed.pop(_PASSPHRASE, "").encode())
        try:
            return accounts.create(desk, name=typed.get("name", ""), role=typed.get("role", ""), passphrase=phrase)
        finally:
            phrase[:] = bytes(len(phrase))
    if cls is Attach:
        return _attach(desk, typed)
    return desk.perform(commands.build(desk, cls, typed), *cosigners)


def _attach(desk: Desk, typed: dict[str, str]) -> Outcome:
    """Attach the file at the path given as `file`; what is known of it only once it was read is not typed."""
    path = typed.get("file", "")
    read = {"digest": "00", "format": FORMATS[0], "pages": "1", "size": "0"}
    asked = commands.build(desk, Attach, typed | read)
    data = pictures.take(desk, Path(path))
    return attaching.attach(desk, object_id=asked.object, paper=asked.paper, data=data, note=asked.note)


def _numbers(desk: Desk, outcome: Outcome) -> dict[int, str]:
    found: dict[int, str] = {}
    for kind in _NUMBERED:
        made = outcome.made(kind)
        if made:
            found |= desk.read(lambda reading, k=kind, ids=made: reading.names(k, ids))  # type: ignore[misc]
    return dict(sorted(found.items()))


def _help(options: Namespace) -> None:
    spoken = language(options)
    if not options.act:
        for name, one in sorted(ACTS.items()):
            sys.stdout.write(f"{name:24} {say(one.ACT.title, spoken)}\n")
        return
    cls: Any = commands.act(options.act)
    sys.stdout.write(f"{cls.ACT.name}: {say(cls.ACT.title, spoken)}\n")
    for declared in fields_of(cls):
        if not declared.hidden:
            sign, hint = "*" if declared.required else " ", _hint(declared, spoken)
            where = "  --fields-fd" if declared.words else ""
            sys.stdout.write(f" {sign} {declared.name:20} {say(declared.label, spoken)}{hint}{where}\n")
    if cls is CreateAccount:
        words = N_("cli", "the owner's passphrase, typed by the owner")
        sys.stdout.write(f" * {_PASSPHRASE:20} {say(words, spoken)}  --fields-fd\n")
    if cls is Attach:
        words = N_(
            "cli", "file is the path of a picture or PDF on an approved medium; any folder unless the vault is real"
        )
        sys.stdout.write(f"   {say(words, spoken)}\n")
    sys.stdout.write(
        say(N_("cli", "* must be filled in. Things are named by number, code or name, or as #id."), spoken)
    )
    sys.stdout.write("\n")


def _hint(one: Any, spoken: str) -> str:
    kind = one.kind
    if kind.name in {"ref", "refs"}:
        titles = (say(KINDS[to].LEDGER.one, spoken) for to in kind.to)
        return f" <{' | '.join(titles)}>"
    options = [id_ for id_, _ in getattr(kind, "options", ())]
    return f" {{{', '.join(options)}}}" if options else ""
