"""Reads what was typed of sealed bags: `A-0117 FQ2026-00451; A-0118 FQ2026-00452`, or ranges of both."""

from __future__ import annotations

import re
from dataclasses import dataclass

_BETWEEN = re.compile("[;\uff1b\n\u3001\uff0c,]+")
_TO = re.compile("[-~\u2014\u81f3]")
_NUMBER = re.compile(r"(?P<head>.*?)(?P<figures>\d+)")
_MOST = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Bag:
    """One bag and the seal on it."""

    bag_no: str
    seal_no: str


def bags_of(text: str | None) -> tuple[Bag, ...]:
    """Return the bags of a load; a range stands for as many bags as it has numbers, if bags and seals agree."""
    bags: list[Bag] = []
    for part in _BETWEEN.split(text or ""):
        bag, _, seal = " ".join(part.split()).partition(" ")
        if bag:
            bags += _several(bag, seal) or [Bag(bag_no=bag, seal_no=seal)]
    return tuple(bags)


def _several(bag: str, seal: str) -> list[Bag]:
    bags, seals = _numbers(bag), _numbers(seal)
    if not bags or (seal and len(seals) != len(bags)):
        return []
    return [Bag(bag_no=number, seal_no=seals[at] if seals else "") for at, number in enumerate(bags)]


def _numbers(text: str) -> list[str]:
    """Return the numbers of a range; both ends are written alike, for a hyphen also stands within numbers."""
    for sign in _TO.finditer(text):
        first, last = _NUMBER.fullmatch(text[: sign.start()]), _NUMBER.fullmatch(text[sign.end() :])
        if first is None or last is None or first["head"] != last["head"]:
            continue
        low, high, width = int(first["figures"]), int(last["figures"]), len(first["figures"])
        if low < high < low + _MOST and len(last["figures"]) >= width:
            return [f"{first['head']}{number:0{width}d}" for number in range(low, high + 1)]
    return []
