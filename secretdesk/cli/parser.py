"""The command line's words: one parser, a verb a line; what is wrong with a command is said like everything else."""

from __future__ import annotations

import argparse
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, ClassVar, NoReturn

from secretdesk.cli import acting, checking, founding, importing, listing, papers, people, scanning, setting_up
from secretdesk.cli.say import spoken_in
from secretdesk.domain import custody  # noqa: F401 -- fills the registers of acts
from secretdesk.errors import BadInput
from secretdesk.text import LANGUAGES, N_, Message, say

if TYPE_CHECKING:
    from collections.abc import Sequence

ROOMS = (founding, setting_up, listing, acting, importing, scanning, papers, checking, people)


class Parser(argparse.ArgumentParser):
    """Helps in the language asked for; its complaints are `BadInput`."""

    spoken: ClassVar[str] = "zh_CN"

    def add_argument(self, *args: Any, **more: Any) -> argparse.Action:
        """Add an argument; its help may be a message."""
        return super().add_argument(*args, **_said(more, self.spoken))

    def error(self, message: str) -> NoReturn:
        """Say what is wrong with the command."""
        raise BadInput("usage", N_("cli", "Not a command of this program: {what}", what=message))


@dataclass(frozen=True, slots=True)
class Verbs:
    """Where each room of the command line adds its verbs."""

    into: Any
    spoken: str
    found: list[Parser] = field(default_factory=list)

    def add_parser(self, name: str, **more: Any) -> Parser:
        """Add a verb; its help may be a message."""
        said = _said(more, self.spoken)
        verb: Parser = self.into.add_parser(name, description=said.get("help"), allow_abbrev=False, **said)
        self.found.append(verb)
        return verb


def parse(argv: Sequence[str]) -> argparse.Namespace:
    """Read a command; raise `BadInput` where it is none."""
    options = parser(spoken_in(argv)).parse_args(list(argv))
    options.trouble = None
    return options


def parser(spoken: str) -> Parser:
    """Return the parser of every verb. What goes for all verbs may stand before the verb or after it."""
    words = say(N_("cli", "A confidentiality office on one isolated PC."), spoken)
    speaking: type[Parser] = type("Parser", (Parser,), {"spoken": spoken})
    top = speaking(prog="secretdesk", description=words, allow_abbrev=False)
    _for_all(top)
    verbs = Verbs(top.add_subparsers(dest="verb", required=True, metavar="VERB", parser_class=speaking), spoken)
    for room in ROOMS:
        room.add(verbs)
    for verb in verbs.found:
        _for_all(verb, missing=argparse.SUPPRESS)
    return top


def _for_all(one: Parser, *, missing: Any = None) -> None:
    off, several = missing or False, missing or []
    one.add_argument("--vault", metavar="DIR", default=missing, help=N_("cli", "the vault's folder"))
    one.add_argument("--user", metavar="NAME", default=missing, help=N_("cli", "your account"))
    one.add_argument(
        "--second", metavar="NAME", action="append", default=several, help=N_("cli", "who signs beside; repeatable")
    )
    one.add_argument(
        "--passphrase-fd", type=int, metavar="N", default=missing,
        help=N_("cli", "descriptor with the passphrases: one line a person, in that order"),
    )  # fmt: skip
    one.add_argument("--inspector", action="store_true", default=off, help=N_("cli", "read only"))
    one.add_argument("--json", action="store_true", default=off, help=N_("cli", "answer in JSON"))
    one.add_argument("--language", choices=LANGUAGES, default=missing, help=N_("cli", "language of the answers"))


def _said(more: dict[str, Any], spoken: str) -> dict[str, Any]:
    words = more.get("help")
    return {**more, "help": say(words, spoken)} if isinstance(words, Message) else more
