"""The founding sheet: by which keys the unit's exports are known."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from secretdesk._built.version import VERSION
from secretdesk.desk.jobs.reads import Words, lacking
from secretdesk.desk.printing import Job
from secretdesk.domain.ledgers import Account, Person
from secretdesk.domain.roles import ROLE_WORDS
from secretdesk.errors import Refusal
from secretdesk.exchange.signature import fingerprint, p256_fingerprint
from secretdesk.paper.founding_sheet import Founder, FoundingSheet, founding_sheet
from secretdesk.text import N_
from secretdesk.vault import checkpoint, journal

if TYPE_CHECKING:
    from secretdesk.desk.desk import Desk
    from secretdesk.paper.sheet import Imprint, Printed

FORM = "founding"
_CODE = ("vault", 0, "form")
_GROUP = 8


def founding(desk: Desk) -> Job:
    """Print the founding sheet with everybody who holds an account now."""
    record = desk.record
    if record.seal_key is None or record.seal_p256 is None:
        raise Refusal("no-seal", N_("print", "This vault has no unit seal, so it has no founding sheet."))
    sheet = _sheet(desk, "")

    def draw(imprint: Imprint, codes: dict[tuple[str, int, str], str]) -> Printed:
        return founding_sheet(_sheet(desk, codes[_CODE]), imprint)

    return Job(form=FORM, draw=draw, labels=(_CODE,), lacking=lacking(sheet))


def _sheet(desk: Desk, code: str) -> FoundingSheet:
    def work(reading: Any) -> tuple[Any, ...]:
        facts, connection = reading.facts, reading.connection
        first = reading.history("vault", 0)[-1]
        accounts = [one for one in facts.find(Account) if one.record.state != "closed" and one.record.sign_key]
        people = {one.record.account: one.record.name for one in facts.find(Person) if one.record.account}
        note = next(journal.checkpoints(connection), None)
        size = sum(1 for one in journal.entries(connection, 0, _MOST_FIRST) if one.act_id == 0)
        root = journal.tree_at(connection, size).root()
        return first, accounts, people, note, checkpoint.anchor_text(size, root)

    first, accounts, people, note, anchor = desk.read(work)
    words, record = Words(desk), desk.record
    vault_id = desk.vault.id.hex()
    holders = "\u3001".join(people.get(id_, f"#{id_}") for id_ in record.seal_holders)
    return FoundingSheet(
        number=vault_id[:_GROUP],
        code=code,
        code_number=vault_id[:_GROUP],
        vault_id=" ".join(vault_id[at : at + _GROUP] for at in range(0, len(vault_id), _GROUP)),
        founded_at=f"{first.at.astimezone():%Y-%m-%d %H:%M:%S}",
        profile=f"{record.profile} / SD-{record.suite}",
        version=VERSION,
        founders=tuple(
            Founder(
                post=words.say(ROLE_WORDS[one.record.role]),
                name=people.get(one.id, one.record.name),
                fingerprint=fingerprint(one.record.sign_key),
            )
            for one in accounts
        ),
        seal_ed25519=fingerprint(record.seal_key or b""),
        seal_p256=_two_lines(p256_fingerprint(record.seal_p256 or b"")),
        holders=words.say(N_("print", "{names} (two of them together)", names=holders)),
        anchor=anchor,
        checkpoint=(note or "").rstrip("\n"),
    )


_MOST_FIRST = 64
"""More entries than a founding can have: one for the vault and one for each founder."""


def _two_lines(groups: str) -> str:
    parts = groups.split(" ")
    return " ".join(parts[:4]) + "\n" + " ".join(parts[4:])
