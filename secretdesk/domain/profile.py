"""A profile: the levels, periods, roles, numbering, clocks and rule kinds of a country or enterprise, as data."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from secretdesk.domain.secrecy import LevelInfo, Period, add_months
from secretdesk.errors import BadInput
from secretdesk.text import N_

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """A profile as read from `_built/profiles/<id>.json`.

    `registers` are lists of (id, word, English gloss): urgency, tiers, carrier kinds, destruction methods; `rules` gives
    each rule its kind (block, approve, record), `clocks` the default days, `approvers` who approves a loan by level.
    `synonyms` are what registers of the trade call a field (`field`, or `ledger.field` where only one ledger means it so)
    and a choice (`register:id`); under `*` stand headings that are no field, under `alone` words that name a field only
    when they are the whole heading.
    """

    id: str
    title: str
    levels: tuple[LevelInfo, ...]
    registers: Mapping[str, tuple[tuple[str, str, str], ...]]
    rules: Mapping[str, str]
    clocks: Mapping[str, int]
    approvers: Mapping[str, Mapping[str, str]]
    tiers: Mapping[str, str]
    letters: Mapping[str, str]
    books: Mapping[str, str]
    series: Mapping[str, str]
    united_posts: tuple[tuple[str, str], ...]
    synonyms: Mapping[str, tuple[str, ...]]

    def level(self, id_: str) -> LevelInfo:
        """Return a level, or raise `BadInput`."""
        for lv in self.levels:
            if lv.id == id_:
                return lv
        raise BadInput("no-such-level", N_("secrecy", "Not a level of this unit's profile."))

    def knows(self, id_: str | None) -> bool:
        """Tell whether this is a level of the profile."""
        return id_ in [lv.id for lv in self.levels]

    def rank(self, id_: str | None) -> int:
        """Return a level's rank, 0 for none."""
        return self.level(id_).rank if id_ else 0

    def words(self, register: str, id_: str | None) -> str:
        """Return the word of an entry of a register as the trade writes it, or the id itself."""
        return next((word for i, word, _ in self.registers.get(register, ()) if i == id_), id_ or "")

    def rule(self, rule: str) -> str:
        """Return the kind of a rule; one the profile does not name blocks."""
        return self.rules.get(rule, "block")

    def highest(self, ids: tuple[str, ...] | list[str]) -> LevelInfo | None:
        """Return the highest of some levels."""
        return max((self.level(i) for i in ids), key=lambda lv: lv.rank, default=None)

    def check_period(self, level: str, period: str | None, start: date | None = None) -> None:
        """Refuse a period beyond the level's maximum (Law 2024 Art. 20: 30, 20 and 10 years), a date counted from `start`."""
        info, read = self.level(level), Period.parse(period)
        if not info.max_years:
            return
        ends = read.expires_on(start, None) if start else None
        months = read.months(None)
        too_long = ends is not None and start is not None and ends > add_months(start, info.max_years * 12)
        if too_long or (months is not None and months > info.max_years * 12):
            raise BadInput(
                "period-too-long", N_("secrecy", "{level} lasts {n} years at most.", level=info.word, n=info.max_years)
            )

    @classmethod
    def parse(cls, data: dict[str, Any]) -> Profile:
        """Build a profile from its JSON object."""
        return cls(
            id=data["id"],
            title=data["title"],
            levels=tuple(LevelInfo(**{**lv, "rgb": tuple(lv["rgb"])}) for lv in data["levels"]),
            registers={k: tuple((i, w, g) for i, w, g in v) for k, v in data["registers"].items()},
            rules=data["rules"],
            clocks=data["clocks"],
            approvers=data["approvers"],
            tiers=data["tiers"],
            letters=data["letters"],
            books=data["books"],
            series=data["series"],
            united_posts=tuple((a, b) for a, b in data["united_posts"]),
            synonyms={k: tuple(v) for k, v in data.get("synonyms", {}).items()},
        )
