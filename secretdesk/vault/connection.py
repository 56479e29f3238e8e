"""Opens the two encrypted databases, as one, with settings that are read back, and hands out connections to them."""

from __future__ import annotations

from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self
from weakref import ref

from sqlcipher3 import dbapi2 as sqlcipher

from secretdesk.errors import Obstacle, Refusal, SecretDeskError, Tampering
from secretdesk.text import N_
from secretdesk.vault import codec, durable, guards, head, journal, slot_file, slots
from secretdesk.vault.cursor import Cursor
from secretdesk.vault.head import Head, HeadFile, Heads
from secretdesk.vault.lock import Lock
from secretdesk.vault.memory import overwrites_freed
from secretdesk.vault.merkle import EMPTY_ROOT
from secretdesk.vault.troubles import damaged, given_up, of_database, sorting

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from secretdesk.vault.asking import Asking
    from secretdesk.vault.journal import State
    from secretdesk.vault.keys import Keyring, Secret

LOG_FILE = "log.db"
BOOK_FILE = "book.db"
FORMAT = 1
_BUSY_SECONDS = 10.0
_OLDEST_CIPHER = (4, 19)
_SCHEMA = Path(__file__).parent / "schema"
_HEX = b"0123456789abcdef"
_CURSORS = 1000  # of one transaction, before those that are gone are forgotten

# The library asks of everything but texts and numbers how it is to be stored, in vain and at 0.7 us each, a fifteenth when
# it is told: what is empty, bytes and flags are stored as they are.
sqlcipher.register_adapter(type(None), {None: None}.get)
sqlcipher.register_adapter(bytes, bytes)
sqlcipher.register_adapter(bool, int)


class Connection:
    """One connection over log.db (schema `main`) and, where the key is held, book.db (schema `book`).

    It serves one thread at a time. `journal` keeps what the next act builds on, `asking` is the question it answers now.
    """

    def __init__(self, raw: sqlcipher.Connection, keyring: Keyring) -> None:
        self.raw = raw
        self.vault_id = keyring.vault_id
        self.has_book = keyring.book is not None
        self.journal: State | None = None
        self.asking: Asking | None = None
        self._cursors: list[ref[sqlcipher.Cursor]] = []
        self.before_commit: Callable[[Connection], None] | None = None
        self.after_commit: Callable[[Connection], None] | None = None

    def execute(self, sql: str, parameters: Sequence[Any] = (), /) -> Cursor:
        if self.asking is not None and self.asking.given_up:
            raise given_up()
        try:
            raw = self.raw.execute(sql, parameters)
        except sqlcipher.Error as error:
            raise of_database(error) from error
        self._cursors.append(ref(raw))
        if len(self._cursors) > _CURSORS:
            self._cursors = [one for one in self._cursors if one() is not None]
        return Cursor(raw)

    def executemany(self, sql: str, parameters: Iterable[Sequence[Any]], /) -> None:
        try:
            self.raw.executemany(sql, parameters)
        except sqlcipher.Error as error:
            raise of_database(error) from error

    @property
    def in_transaction(self) -> bool:
        return bool(self.raw.in_transaction)

    @contextmanager
    def transaction(self) -> Iterator[Self]:
        """Write all or nothing, over both files; after it the act is durable and the head remembers it."""
        self.execute("BEGIN IMMEDIATE")
        try:
            yield self
            if self.before_commit:
                self.before_commit(self)
            self.execute("COMMIT")
        except BaseException:
            self._roll_back()
            raise
        self._close_cursors()
        if self.after_commit:
            self.after_commit(self)

    @contextmanager
    def snapshot(self) -> Iterator[Self]:
        """Read several statements of one state; short, for a commit waits for it."""
        self.execute("BEGIN")
        try:
            # A commit locks the log first, then the book. Whoever looks at the book first and then at the log would wait
            # for a commit that waits for him.
            self.execute("SELECT 1 FROM main.sqlite_master LIMIT 1").fetchone()
            yield self
        finally:
            self._roll_back()

    def _close_cursors(self) -> None:
        """End what is half read. An error holds the cursor it came over, and lets go of it who knows when and where.

        Its statement would keep its lock until then; and as the library hands the statement out again, letting go would
        set back a later question to its first row.
        """
        for one in self._cursors:
            raw = one()
            if raw is not None:
                with suppress(sqlcipher.Error):
                    raw.close()
        self._cursors.clear()

    def interrupt(self) -> None:
        """Stop the statement that runs, from another thread."""
        self.raw.interrupt()

    def close(self) -> None:
        self.raw.close()

    def _roll_back(self) -> None:
        self.journal = None
        self._close_cursors()
        with suppress(SecretDeskError, sqlcipher.Error):
            if self.raw.in_transaction:
                # resets what is half read first: after an interrupt no statement runs, not even a rollback, while any is
                self.raw.rollback()


class Databases:
    """An open vault: one writer for one thread, readers and a maintenance connection as asked for."""

    def __init__(self, folder: Path, keyring: Keyring, lock: Lock) -> None:
        self.folder = folder
        self.keyring = keyring
        self.notes: tuple[str, ...] = ()  # what the officer should be told: ids, as "second-head-absent"
        self._lock = lock
        self._heads: Heads | None = None
        self._others: list[Connection] = []
        self._slots, self._slots_seen = folder / slot_file.COPIES[0], (0, keyring.generation)
        self.writer = self._hooked(open_connection(folder, keyring))

    def reader(self) -> Connection:
        """Return a new connection that cannot write, for another thread."""
        return self._kept(open_connection(self.folder, self.keyring, writes=False))

    def maintenance(self) -> Connection:
        """Return a new connection that may change structure: founding, rebuild, migration, VACUUM."""
        return self._kept(self._hooked(open_connection(self.folder, self.keyring, guarded=False)))

    def close(self) -> None:
        """Close everything and let the next program in; the keyring is the caller's to wipe."""
        for connection in (*self._others, self.writer):
            connection.close()
        if self._heads:
            self._heads.close()
        self._lock.release()

    def check_heads(self, *, accept: bool) -> None:
        """Compare the journal with what was remembered of it; `accept` takes an older state as the present one."""
        if not (self.folder / head.FILE).exists():
            if not accept:
                raise head.missing()
            head.make(self.folder / head.FILE)
        self._heads = Heads(self.folder, self.keyring)
        if self._heads.second_absent:
            self.notes += ("second-head-absent",)
        try:
            self._compare()
        except Tampering as error:
            if not accept:
                raise
            self.notes += (error.id,)
            self._remember(self.writer)

    def _compare(self) -> None:
        now = journal.size(self.writer)
        generation = self._slot_generation()
        recorded = self.writer.execute("SELECT max(generation) FROM main.slot_generation").fetchone()[0] or 0
        if generation < recorded:
            raise head.older_slots(generation, recorded)
        for found in self._heads.found if self._heads else ():
            head.compare(found, now, lambda size: journal.tree_at(self.writer, size).root(), generation)

    def _hooked(self, connection: Connection) -> Connection:
        connection.before_commit = self._record_slots
        connection.after_commit = self._remember
        return connection

    def _kept(self, connection: Connection) -> Connection:
        self._others.append(connection)
        return connection

    def _slot_generation(self) -> int:
        """Return the slot file's generation, read anew only when the file changed."""
        with sorting():
            changed = self._slots.stat().st_mtime_ns
        if changed != self._slots_seen[0]:
            self._slots_seen = changed, slots.verified(self.folder, self.keyring).generation
        return self._slots_seen[1]

    def _record_slots(self, connection: Connection) -> None:
        generation = self._slot_generation()
        recorded = connection.execute("SELECT max(generation) FROM main.slot_generation").fetchone()[0]
        if recorded is None or generation > recorded:
            connection.execute("INSERT INTO main.slot_generation VALUES (?)", (generation,))

    def _remember(self, connection: Connection) -> None:
        state = journal.current(connection)
        moment = state.last.time if state.last else 0
        now = Head(size=state.tree.size, root=state.tree.root(), time=moment, slot_generation=self._slot_generation())
        if self._heads:
            self._heads.write(now)


def open_databases(folder: Path, keyring: Keyring, *, kind: str, accept_rollback: bool = False) -> Databases:
    """Open a vault for this keyring, alone, and compare it with its heads.

    `Obstacle` where somebody else has it open or the disk refuses, `Tampering` where it is damaged, older or another.
    With `accept_rollback` an older state becomes the present one; `notes` says what was accepted.
    """
    if keyring.log is None:
        raise Refusal("no-vault-keys", N_("vault", "This account works only within an officer's open session."))
    if kind != keyring.kind:
        raise Tampering("kind-changed", N_("vault", "The kind of this vault was changed after its founding."))
    lock = Lock(folder)
    databases = None
    try:
        databases = Databases(folder, keyring, lock)
        databases.check_heads(accept=accept_rollback)
        if keyring.book:
            _remove_super_journals(folder)
    except BaseException:
        if databases:
            databases.close()
        lock.release()
        raise
    return databases


def create_databases(folder: Path, keyring: Keyring) -> None:
    """Make both databases and the head of a new vault, empty, within the folder that has its slot file."""
    if keyring.log is None or keyring.book is None:
        raise Refusal("no-vault-keys", N_("vault", "This account has no key for that part of the vault."))
    for name, key in ((LOG_FILE, keyring.log), (BOOK_FILE, keyring.book)):
        durable.create(folder / name, b"")  # with its mode; SQLite gives its journals the same
        with sorting():
            raw = connect(folder / name, key)
            try:
                guards.apply_settings(raw, ("main",))
                raw.executescript((_SCHEMA / name).with_suffix(".sql").read_text(encoding="ascii"))
                facts = {"format": FORMAT, "suite": codec.SUITE, "vault_id": keyring.vault_id, "kind": keyring.kind}
                raw.execute("BEGIN")
                raw.executemany("INSERT INTO meta VALUES (?, ?)", facts.items())
                raw.execute("COMMIT")
            finally:
                raw.close()
    head.make(folder / head.FILE)
    first = HeadFile(folder / head.FILE, keyring)
    first.write(Head(size=0, root=EMPTY_ROOT, time=0, slot_generation=keyring.generation))
    first.close()
    slots.record_salts(folder, keyring, _salts(folder))
    durable.sync_folder(folder)


def open_connection(folder: Path, keyring: Keyring, *, writes: bool = True, guarded: bool = True) -> Connection:
    """Open one connection without lock and head, as a second process of ours needs it; never makes a file."""
    if keyring.log is None:
        raise Refusal("no-vault-keys", N_("vault", "This account has no key for that part of the vault."))
    with sorting(LOG_FILE):
        raw = connect(folder / LOG_FILE, keyring.log)
        try:
            schemas: tuple[str, ...] = ("main",)
            _check_meta(raw, "main", keyring)
            if keyring.book is not None:
                with sorting(BOOK_FILE):
                    _check_file(folder / BOOK_FILE)
                    spec = _key_spec(keyring.book)
                    raw.execute("ATTACH ? AS book KEY ?", (_address(folder / BOOK_FILE), spec))
                    _wipe(spec)
                    _check_meta(raw, "book", keyring)
                schemas += ("book",)
            guards.apply_settings(raw, schemas)
            if not writes:
                raw.execute("PRAGMA query_only=ON")
            elif guarded:
                guards.keep_readers(raw, schemas)
            if guarded:
                raw.set_authorizer(guards.allow)
        except BaseException:
            raw.close()
            raise
    return Connection(raw, keyring)


def connect(path: Path, key: Secret) -> sqlcipher.Connection:
    """Open one keyed database that is there, bare: no settings, no guard."""
    _check_file(path)
    # one connection is used by one thread at a time, but opened in another
    raw = sqlcipher.connect(
        _address(path), uri=True, isolation_level=None, timeout=_BUSY_SECONDS, check_same_thread=False
    )
    try:
        raw.execute("PRAGMA cipher_log_level=NONE")  # else damage is printed to stderr, past our words
        if not overwrites_freed():
            raw.execute("PRAGMA cipher_memory_security=ON")
        spec = _key_spec(key)
        raw.set_key(spec)
        _wipe(spec)
        _check_cipher(raw)
    except BaseException:
        raw.close()
        raise
    return raw


def _check_cipher(raw: sqlcipher.Connection) -> None:
    version = raw.execute("PRAGMA cipher_version").fetchone()
    if version is None or tuple(int(n) for n in version[0].split()[0].split(".")[:2]) < _OLDEST_CIPHER:
        raise Obstacle("cipher-missing", N_("vault", "This installation lacks the encryption that vaults need."))


def _check_file(path: Path) -> None:
    """Refuse what is not there or not encrypted; SQLite would make a new file or open one in clear."""
    try:
        with path.open("rb") as file:
            start = file.read(16)
    except FileNotFoundError as error:
        raise Tampering(
            "database-missing", N_("vault", "A file of the vault is missing: {name}.", name=path.name)
        ) from error
    if start.startswith(b"SQLite format 3"):
        raise damaged(path.name)


def _check_meta(raw: sqlcipher.Connection, schema: str, keyring: Keyring) -> None:
    tables = raw.execute(f"SELECT count(*) FROM {schema}.sqlite_master WHERE name = 'meta'").fetchone()
    # a file cut to nothing opens as an empty database
    facts = dict(raw.execute(f"SELECT name, value FROM {schema}.meta")) if tables[0] else {}
    found = facts.get("format")
    if isinstance(found, int) and found > FORMAT:
        raise slot_file.newer_format()
    expected = {"format": FORMAT, "suite": codec.SUITE, "vault_id": keyring.vault_id, "kind": keyring.kind}
    if facts != expected:
        raise damaged(LOG_FILE if schema == "main" else BOOK_FILE)


def _remove_super_journals(folder: Path) -> None:
    """Remove what a kill in the middle of a commit over both files leaves; both were read, so neither needs them."""
    with sorting():
        for stale in folder.glob(f"{LOG_FILE}-mj*"):
            stale.unlink()


def _salts(folder: Path) -> tuple[bytes, bytes]:
    with sorting(), (folder / LOG_FILE).open("rb") as log, (folder / BOOK_FILE).open("rb") as book:
        return log.read(16), book.read(16)


def _address(path: Path) -> str:
    return path.resolve().as_uri() + "?mode=rw"


def _key_spec(key: Secret) -> bytearray:
    """Return x'64 hex digits', SQLCipher's form of a raw key, without a copy that cannot be wiped."""
    spec = bytearray(2 * len(key) + 3)  # at its full size, for growing leaves copies behind
    spec[:2] = b"x'"
    for place, byte in enumerate(key.view):
        spec[2 * place + 2] = _HEX[byte >> 4]
        spec[2 * place + 3] = _HEX[byte & 15]
    spec[-1:] = b"'"
    return spec


def _wipe(spec: bytearray) -> None:
    spec[:] = bytes(len(spec))
