"""The invented unit's computers and office machines, its safes and key rooms: entered when the vault is begun."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from secretdesk.desk.cast import words
from secretdesk.domain.custody.computers import RegisterComputer
from secretdesk.domain.custody.decommissioning import Decommission
from secretdesk.domain.custody.equipment import RegisterEquipment
from secretdesk.domain.custody.fitting import FitDisk
from secretdesk.domain.custody.key_rooms import CheckKeyRoom, RegisterKeyRoom
from secretdesk.domain.custody.people import RegisterPlace
from secretdesk.domain.custody.safes import RegisterSafe
from secretdesk.domain.ledgers import Person, Place
from secretdesk.text import N_, say

if TYPE_CHECKING:
    from datetime import date
    from random import Random

    from secretdesk.desk.cast import Cast
    from secretdesk.desk.desk import Desk

_STRONG_ROOM = "R1"
_ABOVE = {"juemi": ("core",), "jimi": ("core", "important")}


def furnish(desk: Desk, cast: Cast, random: Random, today: date) -> dict[str, int]:
    """Register the machines with their disks, the safes and the key rooms; return how many of each."""
    here = Machines(desk, cast, random, today)
    here.offices()
    computers = [here.computer(one) for one in words()["computers"]]
    for one in words()["equipment"]:
        here.equipment(one, computers)
    here.repair(computers[3])
    return {"computers": len(computers), "equipment": len(words()["equipment"]), "safes": here.safes()}


class Machines:
    """Puts machines into the offices of their departments."""

    def __init__(self, desk: Desk, cast: Cast, random: Random, today: date) -> None:
        self.desk, self.cast, self.random, self.today = desk, cast, random, today
        self.rooms: list[int] = []
        self.entered = 0

    def offices(self) -> None:
        """Register the rooms where machines stand."""
        for department, number, level in words()["offices"]:
            place = RegisterPlace(code=f"B{number}", name=f"{department}{number}", place_kind="room", level=level)
            self.rooms += self.desk.perform(place).made("place")

    def computer(self, one: dict[str, Any]) -> int:
        """Register a computer with its disks; what has no wireless address had its wireless parts taken out."""
        self.entered += 1
        day = self.today - timedelta(days=200 * self.entered % 900)
        command = RegisterComputer(
            acquired_on=self.today,
            computer_kind=one["kind"],
            make=one["make"],
            model=one["model"],
            level=one["level"],
            asset_no=f"ZC-{day.year}-{100 + self.entered:04d}",
            serial_no=f"PC{day.year}{self.random.randrange(10**7):07d}",
            disks=self._serials(one["disks"]),
            mac=one["mac"] or None,
            address=one.get("address"),
            system=one["system"],
            system_on=day - timedelta(days=2),
            responsible=self._person(one),
            place=self._room(one),
            in_use_since=day,
            purpose=one["purpose"],
            products=words()["products"],
            wireless_removed=not one["mac"],
        )
        return self.desk.perform(command).made("computer")[0]

    def equipment(self, one: dict[str, Any], computers: list[int]) -> None:
        """Register an office machine with the storage inside it."""
        self.entered += 1
        day = self.today - timedelta(days=100 * self.entered)
        command = RegisterEquipment(
            acquired_on=self.today,
            equipment_kind=one["kind"],
            make=one["make"],
            model=one["model"],
            level=one["level"],
            asset_no=f"ZC-{day.year}-{200 + self.entered:04d}",
            serial_no=f"OA{day.year}{self.random.randrange(10**7):07d}",
            disks=self._serials(one["storage"]) or None,
            connected_to=None if one["host"] is None else computers[one["host"]],
            responsible=self._person(one),
            place=self._room(one),
            in_use_since=day,
            purpose=one["purpose"],
        )
        self.desk.perform(command)

    def repair(self, computer: int) -> None:
        """Give one computer a second disk, then take it out of use: its disks lie in the store."""
        room = self._coded(_STRONG_ROOM)
        why, worn = N_("demo", "More room for data"), N_("demo", "Too old, to be scrapped")
        language = self.desk.language
        self.desk.perform(FitDisk(machine=computer, serials=self._serials(1), reason=say(why, language)))
        self.desk.perform(
            Decommission(device=computer, reason=say(worn, language), place=room, disks_out=True, seal_no="FQ-0031")
        )

    def safes(self) -> int:
        """Register every cabinet as a safe, and the rooms that are key parts."""
        found = self.desk.read(lambda reading: reading.facts.find(Place, place_kind="cabinet"))
        keeper = self.cast.by_account["officer"]
        for k, one in enumerate(found):
            changed = self.today - timedelta(days=30 + 45 * k)
            safe = RegisterSafe(
                cabinet_no=f"{k + 1:02d}",
                place=one.id,
                safe_kind="media_safe" if k == len(found) - 1 else "safe",
                lock_kind="dual" if one.record.level == "juemi" else "dial",
                key_holders=(keeper,),
                combination_holders=(keeper, self.cast.by_account["deputy"]),
                changed_on=changed,
            )
            self.desk.perform(safe)
        for name, kind, code, staff, people, walls, technology in words()["key_rooms"]:
            room = RegisterKeyRoom(
                name=name,
                room_kind=kind,
                place=self._coded(code),
                staff=staff,
                by_people=people,
                by_walls=walls,
                by_technology=technology,
                determined_on=self.today - timedelta(days=400),
                confirmed_on=self.today - timedelta(days=380),
            )
            (made,) = self.desk.perform(room).made("key_room")
            finding = say(N_("demo", "All in order"), self.desk.language)
            self.desk.perform(CheckKeyRoom(room=made, finding=finding))
        return len(found)

    def _serials(self, n: int) -> str:
        return " ".join(f"S6P7NX0T{self.random.randrange(10**6):06d}" for _ in range(n))

    def _room(self, one: dict[str, Any]) -> int:
        return self._coded(_STRONG_ROOM) if one["office"] < 0 else self.rooms[one["office"]]

    def _coded(self, code: str) -> int:
        return self.desk.read(lambda reading: reading.facts.find(Place, code=code))[0].id

    def _person(self, one: dict[str, Any]) -> int:
        """Return somebody of the office's department who is cleared for the machine, else the officer."""
        if one["office"] >= 0:
            department = words()["offices"][one["office"]][0]
            tiers = _ABOVE.get(one["level"], ("core", "important", "ordinary"))
            people = self.desk.read(lambda reading: reading.facts.find(Person, department=department))
            cleared = [found.id for found in people if found.record.tier in tiers]
            if cleared:
                return self.random.choice(cleared)
        return self.cast.by_account["officer"]
