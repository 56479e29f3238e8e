"""Verifies that everybody did only what his role may, with those signing beside him that the act needs.

Signatures prove who wrote an act, not that he was allowed to: who holds a key of the vault can write past the desk.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from secretdesk.domain import authority
from secretdesk.domain.decision import evolve
from secretdesk.domain.roles import Signatory, refuse_unless_may
from secretdesk.errors import Refusal, Tampering
from secretdesk.text import N_
from secretdesk.vault import bodies

if TYPE_CHECKING:
    from collections.abc import Sequence

    from secretdesk.domain.ledgers import Account
    from secretdesk.text import Message
    from secretdesk.vault.connection import Connection

_IN_FORCE = frozenset({"granted", "admitted"})
_UNLAWFUL = N_("verify", "The role of who did it may not do this, or a signature beside him is missing.")
_NOT_IN_FORCE = N_("verify", "Signed by an account that was not in force.")
_OTHER_ROLE = N_("verify", "Done in a role that the account did not have.")
_ELSEWHERE = N_("verify", "The act does not make such an entry.")
_MADE_TWICE = N_("verify", "An object is made once, by the entry it is called by.")


@dataclass(frozen=True, slots=True)
class Authority:
    """The accounts as the journal knows them: each state with the entry from which it holds.

    Between two changes of accounts the same people doing the same is as lawful as before: `_known` spares asking again.
    """

    states: dict[int, list[tuple[int, Account]]]
    _known: dict[tuple[Any, ...], Message | None] = field(default_factory=dict)
    _changes: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._changes.extend(sorted(seq for past in self.states.values() for seq, _ in past))

    def act(self, act_id: int, name: str, actor: tuple[int, str], others: Sequence[int]) -> Message | None:
        """Return what is wrong with who signed an act, None where everybody might.

        `actor` is account and role as the entries name them, `others` the accounts that signed beside it.
        """
        if name == authority.FOUND and act_id == 0:
            return None
        key = (bisect_left(self._changes, act_id), name, actor, tuple(others))
        if key not in self._known:
            self._known[key] = self._judge(act_id, name, actor, others)
        return self._known[key]

    def _judge(self, act_id: int, name: str, actor: tuple[int, str], others: Sequence[int]) -> Message | None:
        account, role = actor
        signatories = []
        for id_ in (account, *others):
            state = self._before(id_, act_id)
            if state is None or state.state not in _IN_FORCE:
                return _NOT_IN_FORCE
            signatories.append(Signatory(account=id_, role=state.role))
        if signatories[0].role != role:
            return _OTHER_ROLE
        try:
            refuse_unless_may(name, signatories[0], tuple(signatories[1:]))
        except Refusal:
            return _UNLAWFUL
        return None

    def _before(self, account: int, act_id: int) -> Account | None:
        return next((state for seq, state in reversed(self.states.get(account, [])) if seq < act_id), None)


def authority_of(connection: Connection) -> Authority:
    """Read the accounts from the journal; entries that make no sense are named by the pass over the tables."""
    found = connection.execute(
        "SELECT e.object_id, e.seq, b.body FROM main.entry AS e JOIN main.body AS b ON b.seq = e.seq "
        "WHERE e.kind = 'account' ORDER BY e.seq"
    )
    states: dict[int, list[tuple[int, Account]]] = {}
    for account, seq, body in found:
        past = states.setdefault(account, [])
        try:
            past.append((seq, evolve(past[-1][1] if past else None, bodies.read(bytes(body)))))
        except (Tampering, TypeError, AttributeError, ValueError, KeyError):
            continue
    return Authority(states)


def misplaced(act: str, seq: int, object_id: int, event: Any) -> Message | None:
    """Return what is wrong with an event as part of an act, None where it belongs there."""
    if not authority.makes(act, event.EVENT.name):
        return _ELSEWHERE
    if authority.creates(event) != (seq == object_id):
        return _MADE_TWICE
    return None
