"""The journal: acts are appended with their signed tree head, and entries read back only as they were written."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from secretdesk._built.version import VERSION
from secretdesk.errors import Refusal, Tampering
from secretdesk.text import N_
from secretdesk.vault import checkpoint, clock, codec, merkle
from secretdesk.vault.checkpoint import TreeHead
from secretdesk.vault.clock import Clock, Moment
from secretdesk.vault.merkle import BLOCK, Prover, Tree

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from secretdesk.vault.codec import Envelope
    from secretdesk.vault.connection import Connection
    from secretdesk.vault.keys import Keyring
    from secretdesk.vault.projection import Statements

Sort = Literal["desk", "office"]
_BODY = {"office": "main.body", "desk": "book.body"}
_ENTRY = "SELECT e.seq, e.act_id, e.envelope, "
_FROM_LOG = "b.salt, b.body FROM main.entry AS e LEFT JOIN main.body AS b ON b.seq = e.seq "
_FROM_BOTH = (
    "coalesce(b.salt, d.salt), coalesce(b.body, d.body) FROM main.entry AS e "
    "LEFT JOIN main.body AS b ON b.seq = e.seq LEFT JOIN book.body AS d ON d.seq = e.seq "
)


class NewEntry(NamedTuple):
    """One object's line of an act; `level_rank` is the rank of its level, `body` its packed event."""

    kind: str
    object_id: int
    register_no: str
    level_rank: int
    body: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class NewAct:
    """What is to be written at once; bodies of `desk` acts go to book.db, of `office` acts to log.db.

    Entries come in portions, each written before the next is asked for, so that of 100,000 none is kept.
    """

    name: str
    version: int
    sort: Sort
    portions: Iterable[Sequence[NewEntry]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Signer:
    """Somebody present, in the role he acts in."""

    account: int
    role: str
    keyring: Keyring


@dataclass(frozen=True, slots=True, kw_only=True)
class Appended:
    """Where an act stands: its entries are first_seq up to size - 1; `act_id` is first_seq."""

    first_seq: int
    size: int
    root: bytes
    act_id: int
    time: int
    flags: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """An entry as it was written; `body` is None where this session cannot read it or it was destroyed."""

    seq: int
    act_id: int
    envelope: Envelope
    body: bytes | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ActSignature:
    """One signature under the tree head after an act."""

    act_id: int
    account: int
    size: int
    root: bytes
    signature: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class _Shared:
    """What all entries of an act have in common; `pack` makes an envelope of what they have not."""

    act_id: int
    name: str
    time: int
    table: str
    pack: Callable[..., bytes]


@dataclass(frozen=True, slots=True)
class State:
    """What the next act builds on, kept with the connection that wrote the last one."""

    tree: Tree
    last: Moment | None


def size(connection: Connection) -> int:
    """Return the number of entries, which is the seq of the next."""
    row = connection.execute("SELECT max(seq) FROM main.entry").fetchone()
    return 0 if row[0] is None else row[0] + 1


def append(
    connection: Connection,
    act: NewAct,
    actor: Signer,
    cosigners: Sequence[Signer],
    clock_: Clock,
    session: bytes,
    rows: Statements | None = None,
) -> Appended:
    """Write an act within the caller's transaction; everyone named signs the head after it.

    `rows` takes the rows of the entries, where they do not go down at once; all are down when the last portion was given.
    """
    if not connection.in_transaction:
        raise RuntimeError("an act is appended in the transaction that changes the tables")
    _check(connection, act, (actor, *cosigners))
    state = current(connection)
    first = state.tree.size
    time, flags = clock.judge(clock_, state.last)
    tree = state.tree.copy()
    _check_rising(connection, _BODY[act.sort], first)
    pack = codec.packer(
        format=codec.FORMAT_AND_SUITE,
        vault_id=connection.vault_id,
        act_id=first,
        time=time,
        raw_clock=clock_.wall,
        boot_id=clock_.boot_id,
        boot_clock=clock_.boot,
        session=session,
        account=actor.account,
        role=actor.role,
        act=act.name,
        act_version=act.version,
        clock_flags=flags,
        program=VERSION,
    )
    shared = _Shared(act_id=first, name=act.name, time=time, table=_BODY[act.sort], pack=pack)
    for portion in act.portions:
        _write(rows or connection, tree, shared, portion)
    if tree.size == first:
        raise ValueError("an act concerns at least one object")
    root = tree.root()
    _sign(connection, TreeHead(vault_id=connection.vault_id, size=tree.size, root=root), first, (actor, *cosigners))
    last = Moment(time=time, wall=clock_.wall, boot_id=clock_.boot_id, boot=clock_.boot)
    connection.journal = State(tree, last)
    return Appended(first_seq=first, size=tree.size, root=root, act_id=first, time=time, flags=flags)


def current(connection: Connection) -> State:
    """Return tree and last moment, read anew when somebody else or a rollback changed the journal."""
    now = size(connection)
    if connection.journal is None or connection.journal.tree.size != now:
        last = None
        if now:
            e = next(entries(connection, now - 1, 1)).envelope
            last = Moment(time=e.time, wall=e.raw_clock, boot_id=e.boot_id, boot=e.boot_clock)
        connection.journal = State(tree_at(connection, now), last)
    return connection.journal


def head(connection: Connection) -> TreeHead:
    """Return size and root as they stand."""
    tree = current(connection).tree
    return TreeHead(vault_id=connection.vault_id, size=tree.size, root=tree.root())


def entries(connection: Connection, first: int, limit: int) -> Iterator[Entry]:
    """Read entries in sequence, each checked against its envelope's digest."""
    return _read(connection, "WHERE e.seq >= ? ORDER BY e.seq LIMIT ?", (first, limit))


def stream(connection: Connection, kind: str, object_id: int) -> Iterator[Entry]:
    """Read what happened to one object, in sequence."""
    return _read(connection, "WHERE e.kind = ? AND e.object_id = ? ORDER BY e.seq", (kind, object_id))


def entry(connection: Connection, seq: int) -> Entry:
    """Read one entry; `IndexError` when the journal does not reach so far."""
    found = next(entries(connection, seq, 1), None)
    if found is None or found.seq != seq:
        raise IndexError(seq)
    return found


def body(connection: Connection, seq: int) -> bytes:
    """Return an entry's body after its digest was compared."""
    found = entry(connection, seq).body
    if found is None:
        raise Refusal(
            "body-not-here", N_("vault", "The contents of entry {seq} cannot be read in this session.", seq=seq)
        )
    return found


def salt(connection: Connection, seq: int) -> bytes:
    """Return the salt of an entry's digest, for an export that discloses the body."""
    tables = ("main.body", "book.body") if connection.has_book else ("main.body",)
    for table in tables:
        row = connection.execute(f"SELECT salt FROM {table} WHERE seq = ?", (seq,)).fetchone()
        if row:
            return bytes(row[0])
    raise IndexError(seq)


def envelopes(connection: Connection, first: int, limit: int) -> Iterator[tuple[int, bytes]]:
    """Read stored bytes of envelopes, unjudged, for hashing."""
    rows = connection.execute(
        "SELECT seq, envelope FROM main.entry WHERE seq >= ? ORDER BY seq LIMIT ?", (first, limit)
    )
    return ((row[0], row[1]) for row in rows)


def signatures(connection: Connection, act_id: int) -> tuple[ActSignature, ...]:
    """Return who signed the head after an act, the actor and every cosigner."""
    rows = connection.execute(
        "SELECT act_id, account, size, root, signature FROM main.act_signature WHERE act_id = ? ORDER BY account",
        (act_id,),
    )
    return tuple(
        ActSignature(act_id=row[0], account=row[1], size=row[2], root=row[3], signature=row[4]) for row in rows
    )


def add_checkpoint(connection: Connection, signers: Sequence[Signer]) -> str:
    """Sign the head as a note, keep it, and return it."""
    found = head(connection)
    note = checkpoint.sign(found, [(s.account, s.keyring.sign_public, s.keyring.sign) for s in signers])
    connection.execute("INSERT INTO main.checkpoint (size, note) VALUES (?, ?)", (found.size, note))
    return note


def checkpoints(connection: Connection) -> Iterator[str]:
    return (row[0] for row in connection.execute("SELECT note FROM main.checkpoint ORDER BY id"))


def tree_at(connection: Connection, size_: int) -> Tree:
    """Rebuild the tree as it was at a size, from stored blocks and the leaves behind them."""
    full = size_ // BLOCK
    tree = Tree.restored(_blocks(connection, full), _leaves(connection, full)[: size_ % BLOCK])
    if tree.size != size_:
        raise _incomplete()
    return tree


def prover(connection: Connection, size_: int) -> Prover:
    """Make inclusion proofs for many entries at one size."""
    return Prover(size_, _blocks(connection, size_ // BLOCK), lambda n: _leaves(connection, n))


def inclusion(connection: Connection, seq: int, size_: int) -> list[bytes]:
    """Return the proof that entry `seq` lies in the tree of that size."""
    return prover(connection, size_).proof(seq)


def damaged_entry(seq: int) -> Tampering:
    return Tampering("entry-damaged", N_("vault", "Entry {seq} of the journal is damaged or was altered.", seq=seq))


def _check(connection: Connection, act: NewAct, signers: Sequence[Signer]) -> None:
    if any(signer.account != signer.keyring.account for signer in signers):
        raise ValueError("everyone signs with his own keyring")
    if len({signer.account for signer in signers}) != len(signers):
        raise Refusal("same-person-twice", N_("vault", "The same person cannot sign twice."))
    if act.sort == "desk" and not connection.has_book:
        raise Refusal("no-vault-keys", N_("vault", "This account has no key for that part of the vault."))


def _check_rising(connection: Connection, table: str, first: int) -> None:
    """Refuse to write bodies before others: a trigger would ask this of every row, at forty times its cost."""
    highest = connection.execute(f"SELECT max(seq) FROM {table}").fetchone()[0]
    if highest is not None and highest >= first:
        raise _incomplete()


def _write(connection: Statements, tree: Tree, shared: _Shared, new: Sequence[NewEntry]) -> None:
    act_id, name, time, pack = shared.act_id, shared.name, shared.time, shared.pack
    salts = os.urandom(codec.SALT * len(new))
    rows, stored, leaves = [], [], []
    for k, one in enumerate(new):
        seq, salt = tree.size + k, salts[k * codec.SALT : (k + 1) * codec.SALT]
        digest = codec.salted_digest(salt, one.body)
        packed = pack(seq, one.kind, one.object_id, one.register_no, one.level_rank, digest)
        rows.append((seq, act_id, one.kind, one.object_id, name, time, packed))
        stored.append((seq, salt, one.body))
        leaves.append(packed)
    connection.executemany("INSERT INTO main.entry VALUES (?, ?, ?, ?, ?, ?, ?)", rows)
    connection.executemany(f"INSERT INTO {shared.table} VALUES (?, ?, ?)", stored)
    completed = tree.extend(merkle.leaf_hashes(leaves))
    connection.executemany("INSERT INTO main.block VALUES (?, ?)", completed)


def _sign(connection: Connection, head_: TreeHead, act_id: int, signers: Sequence[Signer]) -> None:
    text = head_.text.encode()
    connection.executemany(
        "INSERT INTO main.act_signature VALUES (?, ?, ?, ?, ?)",
        [(act_id, signer.account, head_.size, head_.root, signer.keyring.sign(text)) for signer in signers],
    )


def _read(connection: Connection, where: str, parameters: tuple[Any, ...]) -> Iterator[Entry]:
    source = _FROM_BOTH if connection.has_book else _FROM_LOG
    for seq, act_id, packed, stored_salt, stored_body in connection.execute(_ENTRY + source + where, parameters):
        try:
            envelope = codec.unpack(packed)
        except Tampering as error:
            raise damaged_entry(seq) from error
        if (envelope.seq, envelope.act_id, envelope.vault_id) != (seq, act_id, connection.vault_id):
            raise damaged_entry(seq)
        if stored_body is not None and not codec.is_digest_of(envelope.digest, stored_salt, stored_body):
            raise damaged_entry(seq)
        yield Entry(seq=seq, act_id=act_id, envelope=envelope, body=stored_body)


def _blocks(connection: Connection, full: int) -> list[bytes]:
    rows = connection.execute("SELECT n, hash FROM main.block WHERE n < ? ORDER BY n", (full,)).fetchall()
    if [row[0] for row in rows] != list(range(full)):
        raise _incomplete()
    return [row[1] for row in rows]


def _leaves(connection: Connection, block: int) -> list[bytes]:
    return merkle.leaf_hashes(envelope for _, envelope in envelopes(connection, block * BLOCK, BLOCK))


def _incomplete() -> Tampering:
    return Tampering("journal-incomplete", N_("vault", "Entries of the journal are missing."))
