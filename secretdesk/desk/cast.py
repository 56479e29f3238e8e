"""The invented unit: people, places, passphrases; names are made of parts and belong to nobody."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Any, cast

from secretdesk.desk.founding import Founder
from secretdesk.domain.custody.people import RegisterPerson, RegisterPlace
from secretdesk.domain.ledgers import Person
from secretdesk.text import built

if TYPE_CHECKING:
    from random import Random

    from secretdesk.desk.desk import Desk

PEOPLE = 60
LETTER_UNTIL = date(2026, 12, 31)
# account, role, department index, post index, tier, whether it holds a share of the seal
POSTS = (
    ("officer", "officer", 0, 3, "core", True),
    ("leader", "secrecy_leader", 0, 0, "core", True),
    ("sysadmin", "sys_admin", 5, 2, "important", False),
    ("secadmin", "sec_admin", 5, 1, "important", False),
    ("audit", "audit_admin", 8, 2, "important", False),
    ("deputy", "deputy", 0, 3, "core", True),
    ("head1", "dept_head", 1, 0, "important", False),
    ("super1", "destruction_supervisor", 3, 2, "important", False),
    ("super2", "destruction_supervisor", 4, 2, "important", False),
    ("reader1", "member", 1, 3, "important", False),
)


@cache
def words() -> dict[str, Any]:
    """Return the parts that names, titles and places are made of."""
    return cast("dict[str, Any]", json.loads(built("demo/cn.json").read_text(encoding="utf-8")))


@dataclass(slots=True, kw_only=True)
class Cast:
    """Who and where, by id, once registered."""

    people: list[int] = field(default_factory=list)
    cleared: dict[str, list[int]] = field(default_factory=dict)
    by_account: dict[str, int] = field(default_factory=dict)
    shelves: dict[str, list[int]] = field(default_factory=dict)
    places: list[int] = field(default_factory=list)


def passphrase(n: int) -> str:
    """Return the passphrase of the n-th account of the demonstration; they are printed for everybody to use."""
    return str(words()["passphrase"]).format(n=n)


def passphrase_of(account: str) -> str:
    """Return the passphrase of an account by its name."""
    return passphrase(1 + next(k for k, post in enumerate(POSTS) if post[0] == account))


def names(random: Random) -> list[str]:
    """Return as many different names as there are people, two of them with rare characters."""
    parts = words()
    every = [surname + given for surname in parts["surnames"] for given in parts["given"]]
    chosen = random.sample(every, PEOPLE)
    for k, rare in enumerate(parts["rare"]):
        chosen[20 + k] = parts["surnames"][k] + rare
    return chosen


def founders(chosen: list[str], until: date = LETTER_UNTIL) -> tuple[Founder, ...]:
    """Return the first accounts with the persons behind them."""
    parts = words()
    found = []
    for k, (account, role, department, post, tier, holds) in enumerate(POSTS):
        found.append(
            Founder(
                account=account,
                role=role,
                passphrase=bytearray(passphrase(k + 1).encode()),
                staff_no=f"{k + 1:04d}",
                name=chosen[k],
                department=parts["departments"][department],
                post=parts["posts"][post],
                tier=tier,
                letter_until=until,
                heads=parts["departments"][department] if role == "dept_head" else None,
                holds_seal=holds,
            )
        )
    return tuple(found)


def register(desk: Desk, chosen: list[str], random: Random, until: date = LETTER_UNTIL) -> Cast:
    """Register everybody not yet known, and the rooms, cabinets and shelves."""
    cast_ = Cast()
    parts = words()
    everybody = []
    for k in range(len(POSTS), PEOPLE):
        tier = random.choices(("core", "important", "ordinary", "none"), (1, 4, 6, 2))[0]
        person = RegisterPerson(
            staff_no=f"{k + 1:04d}",
            name=chosen[k],
            department=parts["departments"][k % len(parts["departments"])],
            post=random.choice(parts["posts"]),
            tier=tier,
            letter_until=None if tier == "none" else until,
        )
        everybody.append(person)
    desk.perform_many(everybody)
    everyone = desk.read(lambda reading: reading.facts.find(Person))
    for one in everyone:
        cast_.people.append(one.id)
        cast_.cleared.setdefault(one.record.tier, []).append(one.id)
    by_no = {one.record.staff_no: one.id for one in everyone}
    cast_.by_account = {post[0]: by_no[f"{k + 1:04d}"] for k, post in enumerate(POSTS)}
    _places(desk, cast_)
    return cast_


def _places(desk: Desk, cast_: Cast) -> None:
    for room in words()["places"]:
        (room_id,) = desk.perform(
            RegisterPlace(
                code=room["code"],
                name=room["name"],
                place_kind="room",
                level=room["level"],
                reading_room=room["reading"],
                keeper=cast_.by_account["officer"],
            )
        ).made("place")
        cast_.places.append(room_id)
        for k, (cabinet, level, shelves) in enumerate(room["cabinets"], start=1):
            code = f"{room['code']}-{k}"
            name = str(cabinet)
            cabinet_ = RegisterPlace(
                code=code, name=name, parent=room_id, level=level, keeper=cast_.by_account["officer"]
            )
            made = desk.perform(cabinet_).made("place")
            cast_.places += made
            asked = [
                RegisterPlace(
                    code=f"{code}-{shelf}",
                    name=f"{name} {words()['shelves'][shelf - 1]}",
                    place_kind="shelf",
                    parent=made[0],
                    level=level,
                )
                for shelf in range(1, shelves + 1)
            ]
            ids = [id_ for done in desk.perform_many(asked) for id_ in done.made("place")]
            cast_.places += ids
            cast_.shelves.setdefault(level, []).extend(ids)
