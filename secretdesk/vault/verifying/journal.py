"""Verifies the journal: every envelope and body, the tree, the signatures under each act, checkpoints and blocks."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from itertools import groupby, islice
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from secretdesk.domain.ledger import BOOK, KINDS
from secretdesk.errors import Tampering
from secretdesk.text import N_
from secretdesk.vault import checkpoint, codec, merkle
from secretdesk.vault.checkpoint import TreeHead
from secretdesk.vault.clock import EPOCH
from secretdesk.vault.merkle import BLOCK, Tree
from secretdesk.vault.verifying import batch
from secretdesk.vault.verifying.batch import Judge
from secretdesk.vault.verifying.checkpoints import verify_checkpoint
from secretdesk.vault.verifying.cycles import resting
from secretdesk.vault.verifying.judged import Marking
from secretdesk.vault.verifying.keys import key_at
from secretdesk.vault.verifying.strays import Strays
from secretdesk.vault.verifying.stretches import Stretches

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from secretdesk.vault.codec import Envelope
    from secretdesk.vault.connection import Connection
    from secretdesk.vault.findings import Findings
    from secretdesk.vault.verifying.authority import Authority
    from secretdesk.vault.verifying.batch import Sound
    from secretdesk.vault.verifying.judged import Judged
    from secretdesk.vault.verifying.keys import KeyHistory
    from secretdesk.vault.verifying.stretches import Stretch

_ALTERED = N_("verify", "Was altered after it was written.")
_COLUMNS = (
    ("act_id", "act_id"), ("kind", "kind"), ("object_id", "object_id"), ("name", "act"), ("at", "time"),
)  # fmt: skip
_SIGNED_ACTS = "SELECT act_id, account, size, root, signature FROM main.act_signature"
_BEFORE = -(2**63)  # of all that a column can hold


@dataclass(slots=True)
class _Act:
    """The act whose entries are being read."""

    id: int
    account: int
    shared: tuple[Any, ...]


@dataclass(slots=True)
class JournalCheck:
    """One pass over the journal from an entry on; it spares the signatures of what was `judged` before."""

    connection: Connection
    findings: Findings
    keys: KeyHistory
    size: int
    tree: Tree = field(default_factory=Tree)
    judged: Judged | None = None
    with_book: bool = False
    authority: Authority | None = None
    _start: int = 0
    _act: _Act | None = None
    _lost: bool = False  # the entries read differ from what was signed; known again at the next sound block
    _other: Tree | None = None  # the tree over stored blocks, where they differ from the entries
    _doubted: list[int] = field(default_factory=list)
    _named: list[int] = field(default_factory=list)  # entries that are damaged by themselves
    _time: int = _BEFORE
    _notes: list[tuple[int, int, str]] = field(default_factory=list)
    _met: Counter[str] = field(default_factory=Counter)  # rows beside the entries read, by table
    _signed_acts: dict[int, list[tuple[Any, ...]]] = field(default_factory=dict)
    _blocks: dict[int, Any] = field(default_factory=dict)
    _sweep: Callable[[], object] = field(init=False)
    _ask: Callable[..., list[tuple[Any, ...]]] = field(init=False)
    _batch: Judge = field(init=False)

    def __post_init__(self) -> None:
        self._batch = Judge(self.connection.vault_id, with_book=self.with_book)

    def run(self) -> bytes:
        """Read all entries up to the size; return the root over them."""
        self._start = self.tree.size
        with Stretches(self.connection, with_book=self.with_book) as reading, resting() as self._sweep:
            self._ask = reading.ask
            if not self._spare(reading):
                self._read_notes()
            for stretch in self._stretches(reading, self.size):
                self._signed_acts = self._signed_acts_of(stretch)
                if not self._sound(stretch):
                    for row in reading.one_by_one(stretch):
                        self._met["main.body"] += row[8] is not None
                        self._met["book.body"] += row[10] is not None
                        self._entry(*row)
        self._check_counts()
        self._end_act()
        self._check_strays()
        self._blame_blocks()
        return self.tree.root()

    def _stretches(self, reading: Stretches, size: int, marking: Marking | None = None) -> Iterator[Stretch]:
        for stretch in reading.read(self.tree.size, size, marking):
            self._blocks = stretch.blocks
            yield stretch
            self.findings.step(len(stretch.columns[0]))
            self._sweep()

    def _sound(self, stretch: Stretch) -> bool:
        """Take a stretch in which nothing is amiss, all at once; else take nothing of it."""
        found = self._judge(stretch)
        if found is None:
            return False
        acts = stretch.columns[1]
        taken = 0
        for place in found.starts:
            self._extend(found.leaves[taken:place])
            self._end_act()
            self._begin_act(found, acts[place])
            taken = place
        self._extend(found.leaves[taken:])
        return True

    def _judge(self, stretch: Stretch) -> Sound | None:
        """Judge a stretch as a whole: by itself, and whether it goes on from where the last one ended."""
        found = self._batch.judge(stretch, first=self.tree.size, time=self._time)
        if found is None:
            return None
        _, acts, _, _, _, times, _ = stretch.columns
        if found.starts[:1] != [0]:
            act = self._act
            if act is None or (act.id, act.shared) != (acts[0], self._batch.shared(found, acts[0])):
                return None
        self._met["main.body"] += len(stretch.office)
        self._met["book.body"] += len(stretch.desk)
        self._time = times[-1]
        return found

    def _begin_act(self, found: Sound, act: int) -> None:
        shared = self._batch.shared(found, act)
        self._act = _Act(act, shared[1], shared)

    def _spare(self, reading: Stretches) -> bool:
        """Go over the entries that were judged before, leaving out signatures and authority, if they are the very same."""
        if self.judged is None or self._start or not self.judged.size <= self.size:
            return False
        done, known = self.findings.done, len(self.findings.found)
        self._read_notes()
        if self._is_as_judged(reading, self.judged):
            self._act = None
            return True
        self.findings.done = done
        del self.findings.found[known:]
        self.tree, self._act, self._time, self._doubted, self._other = Tree(), None, _BEFORE, [], None
        self._met.clear()
        return False

    def _is_as_judged(self, reading: Stretches, judged: Judged) -> bool:
        marking = Marking(self.connection)
        for stretch in self._stretches(reading, judged.size, marking):
            found = self._judge(stretch)
            if found is None:
                return False
            taken = 0
            while self._notes and self._notes[-1][0] <= stretch.last:
                place = self._notes[-1][0] - stretch.first
                if place not in found.starts:
                    return False
                self._extend(found.leaves[taken:place])
                self._end_notes()
                taken = place
            self._extend(found.leaves[taken:])
            if self._doubted:
                return False
            self._begin_act(found, stretch.columns[1][-1])
        if self.tree.size != judged.size:
            return False
        self._met["main.act_signature"] = marking.signatures
        self._end_notes()
        return marking.mark(self.tree.root()) == judged.mark

    def _signed_acts_of(self, stretch: Stretch) -> dict[int, list[tuple[Any, ...]]]:
        """Return the signatures under the acts of a stretch, and under the act that may end where it begins."""
        found = {act: [row[1:] for row in rows] for act, rows in groupby(stretch.signed, key=itemgetter(0))}
        before = None if self._act is None else self._act.id
        return {before: self._signed_acts[before], **found} if before in self._signed_acts else found

    def _entry(self, seq: int, *columns: Any) -> None:
        while self.tree.size < seq:  # the tree goes on with what is missing unknown: every root after it differs
            self._missing()
        packed = columns[5]
        try:
            envelope = codec.unpack(packed)
        except Tampering:
            self.findings.add("log.entry.envelope", _ALTERED, seq=seq, row=seq)
            self._named.append(seq)
        else:
            self._envelope(seq, envelope, columns[:5])
            self._bodies(seq, envelope, columns[6:8], columns[8:10])
        self._extend([merkle.leaf_hash(packed)])

    def _envelope(self, seq: int, envelope: Envelope, columns: tuple[Any, ...]) -> None:
        if envelope.seq != seq or envelope.vault_id != self.connection.vault_id:
            self.findings.add("log.entry.seq", N_("verify", "Belongs to another place or vault."), seq=seq, row=seq)
        for (column, name), stored in zip(_COLUMNS, columns, strict=True):
            if getattr(envelope, name) != stored:
                self.findings.add(f"log.entry.{column}", _ALTERED, seq=seq, row=seq)
        if envelope.time < self._time and not envelope.clock_flags & EPOCH:
            self.findings.add("log.entry.envelope", N_("verify", "Its time runs back."), seq=seq, row=seq)
        self._time = envelope.time
        shared = tuple(getattr(envelope, name) for name in batch.SHARED)
        if seq in {envelope.act_id, self._start}:  # a pass over the end may begin within an act
            self._end_act()
            self._act = _Act(envelope.act_id, envelope.account, shared)
        elif self._act is None or (envelope.act_id, shared) != (self._act.id, self._act.shared):
            self.findings.add("log.entry.act_id", N_("verify", "Does not belong to the act it stands in."), seq=seq)

    def _bodies(self, seq: int, envelope: Envelope, office: tuple[Any, Any], desk: tuple[Any, Any]) -> None:
        ledger = KINDS.get(envelope.kind)
        if ledger is None:
            self.findings.add("log.entry.kind", N_("verify", "No object of such a kind."), seq=seq, row=seq)
            return
        in_book = ledger.LEDGER.sort == BOOK
        for table, stored, expected in (("log.body", office, not in_book), ("book.body", desk, in_book)):
            if table == "book.body" and not self.with_book:
                continue
            salt, body = stored
            if expected and body is None:
                self.findings.add(table, N_("verify", "The contents of the entry are missing."), seq=seq, row=seq)
            elif not expected and body is not None:
                self.findings.add(table, N_("verify", "Holds contents that belong elsewhere."), seq=seq, row=seq)
            elif expected and not codec.is_digest_of(envelope.digest, bytes(salt), bytes(body)):
                self.findings.add(table, _ALTERED, seq=seq, row=seq)

    def _missing(self) -> None:
        self.findings.add("log.entry", N_("verify", "The entry is missing."), seq=self.tree.size, row=self.tree.size)
        self._named.append(self.tree.size)
        self._extend([bytes(32)])

    def _extend(self, leaves: list[bytes]) -> None:
        while leaves:
            room = BLOCK - self.tree.size % BLOCK
            self._extend_a_block(leaves[:room])
            leaves = leaves[room:]

    def _extend_a_block(self, leaves: list[bytes]) -> None:
        """Add leaves of one block at most, and compare its hash with the stored one where they complete it."""
        if self._other is not None:
            self._other.extend(leaves)
        for n, computed in self.tree.extend(leaves):
            if n not in self._blocks:  # or this stretch is further on
                self._blocks |= self._ask("SELECT n, hash FROM main.block WHERE n = ?", n)
            if n not in self._blocks:
                self.findings.add("log.block", N_("verify", "The stored hash of a block is missing."), row=n)
            elif self._blocks[n] != computed:
                self._doubted.append(n)
                found = self._ask("SELECT hash FROM main.block WHERE n <= ? ORDER BY n", n)
                self._other = Tree.restored([row[0] for row in found], []) if len(found) == n + 1 else None

    def _end_act(self) -> None:
        act, self._act = self._act, None
        if act is not None:
            self._signatures(act)
        self._end_notes()

    def _end_notes(self) -> None:
        while self._notes and self._notes[-1][0] <= self.tree.size:
            of, row, note = self._notes.pop()
            if not self._lost:
                self._note(of, row, note)

    def _signatures(self, act: _Act) -> None:
        found = self._signed_acts.get(act.id)
        if found is None:
            select = f"{_SIGNED_ACTS} WHERE act_id = ? ORDER BY account"
            found = [row[1:] for row in self._ask(select, act.id)]
        accounts = [row[0] for row in found]
        self._met["main.act_signature"] += len(found) if act.id >= self._start else 0
        if act.account not in accounts:
            message = N_("verify", "The act is not signed by who did it.")
            self.findings.add("log.act_signature", message, seq=act.id, row=act.id)
        self._authority(act, [one for one in accounts if one != act.account])
        if self._doubted or self._other is not None:
            self._find_again({bytes(row[2]) for row in found})
        here = TreeHead(vault_id=self.connection.vault_id, size=self.tree.size, root=self.tree.root())
        for account, size, root, signature in found:
            same = (size, root) == (here.size, here.root)
            stored = here if same else TreeHead(vault_id=self.connection.vault_id, size=size, root=root)
            if same or self._lost:
                where = None if self._signed(act.id, account, signature, stored) else "signature"
            else:
                where = self._why(act.id, account, signature, stored, here)
            if where:
                message = N_("verify", "The signature under the act does not hold.")
                self.findings.add(f"log.act_signature.{where}", message, seq=act.id, row=act.id)

    def _authority(self, act: _Act, others: list[int]) -> None:
        if self.authority is None:
            return
        _, account, role, name, *_ = act.shared
        wrong = self.authority.act(act.id, name, (account, role), others)
        if wrong:
            self.findings.add("log.entry.account", wrong, seq=act.id, row=act.id)

    def _find_again(self, roots: set[bytes]) -> None:
        """Where a stored block differs from its entries, let the next signed root decide which of the two it was.

        If it was the entries, go on with the tree over stored blocks, so that one altered entry is told of once.
        """
        if self.tree.root() in roots:
            self._blame_blocks()
        elif self._other is not None and self._other.root() in roots:
            for n in self._doubted:
                self._blame_entries(n * BLOCK, (n + 1) * BLOCK - 1)
            self.tree, self._lost = self._other, False
        else:
            return
        self._other, self._doubted = None, []

    def _blame_blocks(self) -> None:
        for n in self._doubted:
            self.findings.add("log.block.hash", _ALTERED, row=n)

    def _blame_entries(self, first: int, last: int) -> None:
        if not any(first <= seq <= last for seq in self._named):
            message = N_("verify", "Entries {first} to {last} are not those that were signed.", first=first, last=last)
            self.findings.add("log.entry", message, seq=first, row=first)

    def _why(self, act_id: int, account: int, signature: bytes, stored: TreeHead, here: TreeHead) -> str | None:
        """Tell the entries from the row of the signature, where they differ: one of the two is what was signed."""
        if not self._signed(act_id, account, signature, stored):
            return "size" if stored.size != here.size else "root"
        if stored.size != here.size:
            return "size"
        self._lost = True
        message = N_(
            "verify", "Entries {first} to {last} are not those that were signed.", first=act_id, last=here.size - 1
        )
        self.findings.add("log.entry", message, seq=act_id, row=act_id)
        return None

    def _signed(self, act_id: int, account: int, signature: bytes, head: TreeHead) -> bool:
        key = key_at(self.keys, account, act_id, max(head.size, act_id + 1))
        return key is not None and checkpoint.signed_by(key, signature, head)

    def _read_notes(self) -> None:
        found = self.connection.execute(
            "SELECT size, id, note FROM main.checkpoint WHERE size >= ? AND size <= ? ORDER BY size DESC, id DESC",
            (self.tree.size, self.size),
        )
        self._notes = [(size, id_, note) for size, id_, note in found]

    def _note(self, size: int, row: int, text: str) -> None:
        head = TreeHead(vault_id=self.connection.vault_id, size=self.tree.size, root=self.tree.root())
        try:
            verify_checkpoint(text, size, head, self.keys)
        except Tampering as error:
            self.findings.add_error("log.checkpoint", error, row=row, seq=size - 1)

    def _check_counts(self) -> None:
        while self.tree.size < self.size:
            self._missing()
        beyond = "SELECT id FROM main.checkpoint WHERE size > (SELECT max(seq) + 1 FROM main.entry) LIMIT 100"
        for (row,) in self.connection.execute(beyond).fetchall():
            self.findings.add("log.checkpoint.size", N_("verify", "Names more entries than there are."), row=row)
        # acts may be written meanwhile, and the blocks they complete
        blocks = f"SELECT n FROM main.block WHERE n >= (SELECT coalesce(max(seq) + 1, 0) / {BLOCK} FROM main.entry) LIMIT 100"
        for (n,) in self.connection.execute(blocks).fetchall():
            self.findings.add("log.block", N_("verify", "There is no such block."), row=n)

    def _check_strays(self) -> None:
        self._strays("log.act_signature", "main.act_signature", "act_id", "AND act_id = s.act_id")
        self._strays("log.body", "main.body", "seq")
        if self.with_book:
            self._strays("book.body", "book.body", "seq")

    def _strays(self, where: str, table: str, key: str, same: str = "") -> None:
        """Name rows that belong to no entry."""
        strays = Strays(connection=self.connection, table=table, key=key, same=same)
        for seq in islice(strays.found(self._start, self.size, self._met[table]), 100):
            self.findings.add(where, N_("verify", "Belongs to no entry."), row=seq, seq=seq)
