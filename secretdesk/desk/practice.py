"""The practice world: an invented unit in a training vault of its own, beside the unit's, with first tasks to be tried.

Nothing in it is secret: its passphrases are known, its keys cheap, its kind framed on every screen and page. What was done
of the tasks is told from its journal, from the moment it was furnished.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from random import Random
from typing import TYPE_CHECKING

from secretdesk.desk import cast, founding
from secretdesk.desk import clock as clocks
from secretdesk.desk.desk import Desk, open_desk
from secretdesk.domain.custody.carriers import RegisterCarrier
from secretdesk.domain.custody.lending import Lend
from secretdesk.domain.custody.registering import RegisterIncoming
from secretdesk.domain.custody.slips import ClearSignature
from secretdesk.errors import SecretDeskError
from secretdesk.vault import Vault

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from secretdesk.vault import Clock, Reading

KIND = "training"
OFFICER = "officer"
FURNISHED = "furnished"
TASKS: dict[str, frozenset[str]] = {
    "register": frozenset({"register_incoming"}),
    "lend": frozenset({"lend"}),
    "return": frozenset({"return"}),
    "destroy": frozenset({"destroy_in_house", "destroy_at_plant"}),
}
"""The first tasks, each with the acts that do it."""
_SEED = 7
_DAYS, _WORLDS, _LOOKED_AT = 30, 99, 5000
_LEVELS = ("mimi", "jimi", "mimi", "gongzuo_mimi")
_LENT = ((2, 12), (5, 7), (8, 2))
"""Which document was lent how many days ago: the first is overdue, the second due back today."""


def beside(own: Path) -> Path:
    """Return where the practice world of a unit's vault lies."""
    return own.with_name(f"{own.name}-practice")


def accounts() -> tuple[tuple[str, str, str], ...]:
    """Return everybody who can sign in the practice world: account, role, passphrase."""
    return tuple((post[0], post[1], cast.passphrase(k)) for k, post in enumerate(cast.POSTS, start=1))


def enter(
    own: Path,
    *,
    clock: Callable[[], Clock] = clocks.read,
    progress: Callable[[int, int], None] = lambda _done, _of: None,
) -> tuple[Desk, Path]:
    """Return the officer's desk in the practice world beside a vault, and its folder; a new one is furnished first.

    One that cannot be opened any more is left where it is, and the next is furnished beside it.
    """
    first = beside(own)
    for k in range(1, _WORLDS):
        folder = first if k == 1 else first.with_name(f"{first.name}-{k}")
        if not folder.exists() or not any(folder.iterdir()):
            return furnish(folder, clock=clock, progress=progress), folder
        try:
            vault = Vault.open(folder)
            if vault.kind == KIND:
                return open_desk(vault, OFFICER, _officers(), clock=clock, make_anew=_anew), folder
        except SecretDeskError as error:
            if error.id == "vault-in-use":
                raise
    raise AssertionError


def furnish(
    folder: Path,
    *,
    clock: Callable[[], Clock] = clocks.read,
    progress: Callable[[int, int], None] = lambda _done, _of: None,
    language: str = "zh_CN",
) -> Desk:
    """Found a training vault and fill it: people, places, a month of documents, carriers, three loans; return the desk."""
    random = Random(_SEED)  # noqa: S311 -- invented data
    today = clocks.local(clock().wall).date()
    until = date(today.year + 2, 12, 31)
    chosen = cast.names(random)
    unit = str(cast.words()["unit"])
    asked = founding.Founding(unit=unit, kind=KIND, founders=cast.founders(chosen, until), language=language)
    desk = founding.found(folder, asked, clock=_on(today - timedelta(days=_DAYS + 1)))
    try:
        progress(1, _DAYS + 2)
        people = cast.register(desk, chosen, random, until)
        copies: list[int] = []
        for n in range(_DAYS):
            day = today - timedelta(days=_DAYS - n)
            desk.clock = _on(day)
            if n % 2 == 0:
                copies.append(desk.perform(_document(random, day, n // 2, people)).made("copy")[0])
            if n % 6 == 0:
                desk.perform(_carrier(random, day, n // 6, people))
            for reader, (index, days) in enumerate(_LENT):
                if days == _DAYS - n:
                    _lend(desk, copies[index], people.cleared["important"][reader])
            progress(2 + n, _DAYS + 2)
        desk.clock = clock
    finally:
        desk.lock(FURNISHED)
    progress(_DAYS + 2, _DAYS + 2)
    return open_desk(Vault.open(folder), OFFICER, _officers(), clock=clock)


def done(desk: Desk) -> frozenset[str]:
    """Return which tasks were done since the practice world was furnished."""
    acts, _ = desk.read(_since)
    return frozenset(task for task, made_of in TASKS.items() if acts & made_of)


def furnished(desk: Desk) -> bool:
    """Tell whether this vault was furnished for practice, and not so long ago that nobody looks for it any more."""
    _, found = desk.read(_since)
    return found


def _since(reading: Reading) -> tuple[frozenset[str], bool]:
    """Return the acts since the world was furnished, and whether that moment was found."""
    acts: set[str] = set()
    for past in reading.recent(_LOOKED_AT):
        if past.act == "note_locked" and getattr(past.event, "detail", "") == FURNISHED:
            return frozenset(acts), True
        acts.add(past.act)
    return frozenset(acts), False


def _officers() -> bytearray:
    return bytearray(cast.passphrase_of(OFFICER).encode())


def _anew(vault: Vault) -> None:
    vault.rebuild(lambda _done, _whole: True).result()


def _on(day: date) -> Callable[[], Clock]:
    local = datetime.combine(day, time(9)).astimezone()
    return clocks.fixed(local.astimezone(UTC))


def _document(random: Random, day: date, n: int, people: cast.Cast) -> RegisterIncoming:
    parts = cast.words()
    level = _LEVELS[n % len(_LEVELS)]
    issuer, prefix = random.choice(parts["issuers"])
    return RegisterIncoming(
        received_on=day,
        issuer=issuer,
        document_no=f"{prefix}\u3014{day.year}\u3015{n + 1}\u53f7",
        title=random.choice(parts["genres"]).format(s=random.choice(parts["subjects"])),
        issue_date=day - timedelta(days=3),
        level=level,
        period=random.choice(parts["periods"].get(level, [""])) or None,
        copy_nos=f"{10 * n + 1:06d}-{10 * n + 2:06d}",
        pages=random.randrange(2, 40),
        place=random.choice(people.shelves.get(level, people.shelves["mimi"])),
        handling=random.choice(parts["departments"]),
    )


def _carrier(random: Random, day: date, n: int, people: cast.Cast) -> RegisterCarrier:
    parts = cast.words()
    kind, name, capacity = parts["carriers"][n % len(parts["carriers"])]
    return RegisterCarrier(
        acquired_on=day,
        carrier_kind=kind,
        name=name,
        level="mimi",
        serial_no=f"PRACTICE{n + 1:04d}",
        capacity=capacity,
        model=random.choice(parts["models"]),
        place=people.shelves["jimi"][0],
    )


def _lend(desk: Desk, item: int, reader: int) -> None:
    purpose = str(cast.words()["purposes"][0])
    lent = Lend(items=(item,), borrower=reader, purpose=purpose, approvals=(("", "SP-1"),), paper=True)
    (slip,) = desk.perform(lent).made("slip")
    desk.perform(ClearSignature(slip=slip))
