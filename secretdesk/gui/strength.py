"""Says of a passphrase being typed how strong it is, from its bytes alone; nothing of it becomes a string."""

from __future__ import annotations

from secretdesk.desk.accounts import MIN_LENGTH
from secretdesk.text import N_, Message

STRONG, WORDS, FEW = 16, 5, 4
_SPACE = 0x20


def judge(typed: bytearray, length: int, *, kind: str) -> tuple[str, str, Message]:
    """Return tone, icon and words for `length` characters; only a real vault insists on a minimum."""
    if not length:
        return "text3", "circle-dashed", N_("founding", "not set")
    words = sum(1 for at, byte in enumerate(typed) if byte != _SPACE and (at == 0 or typed[at - 1] == _SPACE))
    if len(set(typed)) < FEW:
        return "red", "circle-alert", N_("founding", "too easy to guess")
    if words >= WORDS:
        return "green", "check", N_("founding", "{n} words, strong", n=words)
    if length >= STRONG:
        return "green", "check", N_("founding", "{n} characters, strong", n=length)
    if length >= MIN_LENGTH:
        return "green", "check", N_("founding", "{n} characters, enough", n=length)
    if kind == "real":
        return "red", "circle-alert", N_("founding", "{n} characters, too short", n=length)
    return "amber", "triangle-alert", N_("founding", "{n} characters, for practice", n=length)
