"""Profiles as they were built into the program."""

from __future__ import annotations

import json
from functools import cache

from secretdesk.domain.profile import Profile
from secretdesk.errors import BadInput
from secretdesk.text import N_, built


@cache
def load(id_: str) -> Profile:
    """Return a profile by its id, or raise `BadInput`."""
    if not id_.replace("_", "").isalnum():
        raise BadInput("no-such-profile", N_("desk", "No such profile."))
    entry = built(f"profiles/{id_}.json")
    if not entry.is_file():
        raise BadInput("no-such-profile", N_("desk", "No such profile."))
    return Profile.parse(json.loads(entry.read_text(encoding="utf-8")))
