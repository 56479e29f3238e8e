"""What the steps of the set-up are called, and how each stands in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from secretdesk.domain.custody.setting_up import STEPS
from secretdesk.text import N_, Message

if TYPE_CHECKING:
    from secretdesk.desk.setting_up import Standing

_SECOND: dict[str, Message] = {
    "sheet": N_("setup", "print, sign, lock away"),
    "people": N_("setup", "who may hold what"),
    "places": N_("setup", "room, cabinet, shelf"),
    "numbers": N_("setup", "where the paper books end"),
    "printer": N_("setup", "one page, two figures"),
    "scanner": N_("setup", "two codes"),
    "backup": N_("setup", "onto another stick"),
}
WORDS = {step: (words, _SECOND[step]) for step, words in STEPS.items()}


def told(one: Standing) -> Message:
    """Say how a step stands."""
    if one.left_out and not one.done:
        return N_("setup", "left out: {reason}", reason=one.left_out)
    if one.n and one.step == "people":
        return N_("setup", "{n} more than the founders", n=one.n)
    if one.n and one.step == "places":
        return N_("setup", "{n} {n|place|places}", n=one.n)
    if one.n and one.step == "numbers":
        return N_("setup", "{n} {n|series|series} opened", n=one.n)
    return N_("setup", "done") if one.done else WORDS[one.step][1]
