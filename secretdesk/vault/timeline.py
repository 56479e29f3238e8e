"""What happened: the chain of one object, the latest acts, and how an object stood at some time."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from secretdesk.domain.decision import evolve
from secretdesk.domain.ledger import BOOK, KINDS
from secretdesk.domain.whereabouts import course
from secretdesk.vault import bodies, codec
from secretdesk.vault.checkpoint import TreeHead, signed_by

if TYPE_CHECKING:
    from collections.abc import Iterator

    from secretdesk.vault.codec import Envelope
    from secretdesk.vault.connection import Connection
    from secretdesk.vault.projection import Statements


@dataclass(frozen=True, slots=True, kw_only=True)
class Past:
    """One entry. `event` is None where the session has no key for its body; `entries` counts those of its act.

    `day` is the business day: the one the event names, else that of the entry itself.
    """

    seq: int
    act_id: int
    act: str
    kind: str
    object_id: int
    register_no: str
    at: datetime
    day: date
    account: int
    role: str
    flags: int
    event: Any = None
    entries: int = 1

    @property
    def late(self) -> bool:
        """Tell whether it was entered on a later day than it happened."""
        return self.day < self.at.astimezone().date()


def body_of(connection: Statements, seq: int, kind: str, *, book: bool = True) -> bytes | None:
    """Return the body of an entry, None where it is not there or not to be seen."""
    desk = KINDS[kind].LEDGER.sort == BOOK
    if desk and not book:
        return None
    schema = "book" if desk else "main"
    row = next(iter(connection.execute(f"SELECT body FROM {schema}.body WHERE seq = ?", (seq,))), None)
    return None if row is None else bytes(row[0])


def history(connection: Statements, kind: str, id_: int, *, book: bool = True) -> list[Past]:
    """Return all that happened to an object, newest first."""
    desk = KINDS[kind].LEDGER.sort == BOOK
    its_body = f"(SELECT body FROM {'book' if desk else 'main'}.body AS b WHERE b.seq = e.seq)"
    found = (
        f"SELECT envelope, {its_body if book or not desk else 'NULL'} FROM main.entry AS e "
        "WHERE kind = ? AND object_id = ? ORDER BY seq DESC"
    )
    rows = connection.execute(found, (kind, id_)).fetchall()
    return [_past(codec.unpack(envelope), 1, body) for envelope, body in rows]


def recent(connection: Statements, limit: int, *, book: bool = True, before: int | None = None) -> list[Past]:
    """Return the latest acts, each by its first entry, newest first; `before` pages on from an act's id."""
    # Walked from one act to the act before it: counting the entries of each would read the whole journal, each time.
    found = (
        "SELECT e.seq, e.act_id, a.envelope FROM main.entry AS e LEFT JOIN main.entry AS a ON a.seq = e.act_id "
        "WHERE e.seq < ? ORDER BY e.seq DESC LIMIT 1"
    )
    acts: list[Past] = []
    end = 2**62 if before is None else before
    while len(acts) < limit:
        row = next(iter(connection.execute(found, (end,))), None)
        if row is None:
            break
        last, first, envelope = row
        end = min(first, last)  # goes back even where an altered journal says otherwise
        if envelope is not None:
            told = codec.unpack(bytes(envelope))
            acts.append(_past(told, last - end + 1, body_of(connection, told.seq, told.kind, book=book)))
    return acts


def notes(connection: Connection, name: str, account: int, key: bytes, limit: int) -> list[tuple[int, Any]]:
    """Return the latest notes of a name that this account signed with this key, newest first, each with its entry.

    Others prove nothing; these do where the journal up to them is verified.
    """
    found = (
        "SELECT e.seq, b.body, s.size, s.root, s.signature FROM main.entry AS e CROSS JOIN main.body AS b ON b.seq = e.seq "
        "CROSS JOIN main.act_signature AS s ON s.act_id = e.act_id AND s.account = ? "
        "WHERE e.kind = 'vault' AND e.object_id = 0 AND e.name = ? ORDER BY e.seq DESC LIMIT ?"
    )
    return [
        (seq, bodies.read(bytes(body)))
        for seq, body, size, root, signature in connection.execute(found, (account, name, limit))
        if signed_by(key, bytes(signature), TreeHead(vault_id=connection.vault_id, size=size, root=bytes(root)))
    ]


def as_of(connection: Statements, kind: str, id_: int, *, seq: int | None = None, day: date | None = None) -> Any:
    """Return an object's record after the entry `seq`, or as it stood at the end of a business day.

    Where an item was on a day is told by its course (`domain.whereabouts`); all else by the events up to that day.
    """
    record = None
    known = [past for past in reversed(history(connection, kind, id_)) if past.event is not None]
    for past in known:
        if seq is not None and past.seq > seq:
            break
        if day is None or past.day <= day:
            record = evolve(record, past.event)
    if day is None or seq is not None or record is None or not KINDS[kind].LEDGER.item:
        return record
    walked, now = course(past.event for past in known)
    then = walked.at(day, now)
    return None if then is None else replace(record, **then._asdict())


def streams(connection: Statements, kind: str) -> Iterator[tuple[int, list[tuple[int, bytes]]]]:
    """Return every object of a kind with seq and body of its entries, by id; one object is held at a time.

    All that is asked of an entry stands in the index: entries of one object lie far apart, each in a page of its own.
    """
    schema = "book" if KINDS[kind].LEDGER.sort == BOOK else "main"
    found = (
        f"SELECT e.object_id, e.seq, b.body FROM main.entry AS e CROSS JOIN {schema}.body AS b ON b.seq = e.seq "
        "WHERE e.kind = ? ORDER BY e.object_id, e.seq"
    )
    rows = connection.execute(found, (kind,))
    for id_, group in groupby(rows, key=itemgetter(0)):
        yield id_, [(seq, body) for _, seq, body in group]


def _past(envelope: Envelope, entries: int, body: bytes | None) -> Past:
    event = None if body is None else bodies.read(body)
    at = datetime.fromtimestamp(envelope.time / 1_000_000, UTC)
    return Past(
        seq=envelope.seq,
        act_id=envelope.act_id,
        act=envelope.act,
        kind=envelope.kind,
        object_id=envelope.object_id,
        register_no=envelope.register_no,
        at=at,
        day=getattr(event, "on", None) or at.astimezone().date(),
        account=envelope.account,
        role=envelope.role,
        flags=envelope.clock_flags,
        event=event,
        entries=entries,
    )
