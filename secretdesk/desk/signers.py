"""Who may sign beside the one at the desk: open accounts with the persons behind them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from secretdesk.domain import rules
from secretdesk.domain.ledgers import Account, Person
from secretdesk.domain.roles import Signatory
from secretdesk.vault import Where

if TYPE_CHECKING:
    from collections.abc import Collection

    from secretdesk.desk.desk import Desk
    from secretdesk.vault import Reading

_OPEN = ("granted", "admitted")
_MOST = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class Signer:
    """An account that can sign: `name` opens its slot, `words` is what people call whoever owns it."""

    account: int
    name: str
    role: str
    words: str
    person: int | None = None
    department: str = ""

    @property
    def signatory(self) -> Signatory:
        """Return who would sign."""
        return Signatory(account=self.account, role=self.role, person=self.person, department=self.department)


def signers(desk: Desk) -> tuple[Signer, ...]:
    """Return everybody who could sign here now, but not whoever is at the desk; in the order of their names."""
    own, named = desk.session.signatory, desk.vault.has_book

    def work(reading: Reading) -> list[Signer]:
        found = []
        for row in reading.rows(Account, where=(Where("state", "in", _OPEN),), limit=_MOST).rows:
            # An administrator's session cannot tell the persons behind accounts: their names stand in the book.
            person = next(iter(reading.facts.find(Person, account=row.id)), None) if named else None
            if row.id == own.account or (person is not None and person.id == own.person):
                continue
            found.append(
                Signer(
                    account=row.id,
                    name=row.values["name"],
                    role=row.values["role"],
                    words=person.record.name if person else row.values["name"],
                    person=person.id if person else None,
                    department=person.record.department if person else "",
                )
            )
        return found

    return tuple(sorted(desk.read(work), key=lambda one: one.words))


def of_person(desk: Desk, person: int | None) -> Signer | None:
    """Return the account a person can sign with, None where he has none."""
    return next((one for one in signers(desk) if person is not None and one.person == person), None)


def who_may_approve(desk: Desk, hit: rules.Hit, requesters: Collection[int | None]) -> tuple[Signer, ...]:
    """Return those whose passphrase would settle a rule that asks for approval, the role asked for first."""
    context, asking = desk.context(0), frozenset(one for one in requesters if one is not None)
    able = [
        one
        for one in signers(desk)
        if rules.approval_of(hit, replace(context, cosigners=(one.signatory,)), asking) is not None
    ]
    return tuple(sorted(able, key=lambda one: one.role != hit.approver))
