"""The four ways a thing can go wrong, told apart by what the officer can do about it.

A `Refusal` is a rule saying no, a `BadInput` a text that is not what its field asks for, an `Obstacle` the world being
in the way, a `Tampering` damage or forgery. Whatever else is raised is a fault of the program (exit code 70).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from secretdesk.text import Message, say


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """One thing to mend in what was typed: the field it stands in, and what to do."""

    field: str
    message: Message


class SecretDeskError(Exception):
    """An error with a stable `id` (kebab-case) and a `message` in the officer's words.

    Messages never hold titles or names of persons: they may be shown, logged as ids and printed.
    """

    exit_code: ClassVar[int] = 70

    def __init__(self, id_: str, message: Message) -> None:
        super().__init__(id_)
        self.id = id_
        self.message = message

    def __str__(self) -> str:
        return f"{self.id}: {say(self.message, 'en')}"


class Refusal(SecretDeskError):
    """A rule or a role says no; nothing was changed."""

    exit_code = 1


class BadInput(SecretDeskError):
    """Something typed or read is not what its field asks for; `faults` names every field at once."""

    exit_code = 2

    def __init__(self, id_: str, message: Message, faults: tuple[Fault, ...] = ()) -> None:
        super().__init__(id_, message)
        self.faults = faults


class Obstacle(SecretDeskError):
    """The world is in the way: wrong passphrase, vault in use, medium, disk, printer."""

    exit_code = 3


class Tampering(SecretDeskError):
    """Damage, forgery or an older state put back; it is named and never repaired silently."""

    exit_code = 4
