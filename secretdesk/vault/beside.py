"""What goes on beside the desk for long and records nothing: verification and backup, over copies of one instant."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING, TypeVar

from secretdesk.errors import Tampering
from secretdesk.vault import backup, journal, snapshot
from secretdesk.vault.connection import open_connection
from secretdesk.vault.files import Kept
from secretdesk.vault.findings import cancelled
from secretdesk.vault.verifying import pages, verify
from secretdesk.vault.verifying.second import Second
from secretdesk.vault.workers import Worker, stopped

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from concurrent.futures import Future
    from pathlib import Path

    from secretdesk.vault.backup import Stage
    from secretdesk.vault.connection import Connection, Databases
    from secretdesk.vault.findings import Finding, Report
    from secretdesk.vault.journal import Signer
    from secretdesk.vault.keys import Keyring
    from secretdesk.vault.verifying.judged import Judged

T = TypeVar("T")
SECOND_FROM = 20_000  # entries, from which a second process is worth its start


class Beside:
    """One thread of an open vault, begun when it is first needed; `databases` is None where nothing can be written."""

    def __init__(self, folder: Path, keyring: Keyring, databases: Databases | None, writer: Worker) -> None:
        self._folder, self._keyring = folder, keyring
        self._databases, self._writer = databases, writer
        self._worker: Worker | None = None
        self._open = True

    def stop(self) -> None:
        """The vault is being locked: what runs ends unfinished."""
        self._open = False
        if self._worker:
            self._worker.stop()

    def verify(
        self, depth: str, *, anchor: str | None, judged: Judged | None, progress: Callable[[int, int], bool] | None
    ) -> Future[Report]:
        """Verify; `deep` looks at a copy."""

        def going_on(done: int, total: int) -> bool:
            return self._open and (progress is None or progress(done, total))

        def job() -> Report:
            if depth != "deep" or not self._keyring.book:
                with closing(self._reader()) as connection:
                    return verify.verify(connection, depth, anchor=anchor, judged=judged, progress=going_on)
            pages = self._pages()
            copy = self._writer.submit(lambda: self._copied(damaged=bool(pages)), alone=True).result()
            with snapshot.opened(copy, self._keyring) as connection:
                spared = judged is not None and 2 * judged.size >= journal.size(connection)
                return verify.verify(
                    connection, depth, anchor=anchor, judged=judged, progress=going_on, pages=pages,
                    kept=Kept(self._folder, self._keyring), second=self._second(copy, connection, words=not spared),
                )  # fmt: skip

        return self._submit(job)

    def backup(
        self,
        destination: Path,
        *,
        stamp: str,
        signers: Sequence[Signer],
        progress: Callable[[Stage, int, int], bool] | None,
    ) -> Future[Path]:
        """Copy the vault, reopen the copy and verify it deep."""

        def told(stage: Stage, done: int, whole: int) -> None:
            if not self._open:
                raise stopped()
            if progress is not None and not progress(stage, done, whole):
                raise cancelled()

        def going_on(done: int, whole: int) -> bool:
            told("verifying", done, whole)
            return True

        def verified(copy: Path) -> None:
            with closing(open_connection(copy, self._keyring, guarded=False)) as connection:
                report = verify.verify(
                    connection, "deep", progress=going_on, kept=Kept(copy, self._keyring),
                    second=self._second(copy, connection, words=True),
                )  # fmt: skip
            if report.findings:
                raise Tampering("backup-damaged", report.findings[0].message)

        def job(databases: Databases) -> Path:
            if damaged := self._pages():  # met while copying, such a page would end all writing until the next unlock
                raise Tampering("backup-damaged", damaged[0].message)
            return backup.backup(
                databases, destination, stamp=stamp, signers=signers, verify=verified, progress=told,
                writing=lambda work: self._writer.submit(lambda: work(self._writer.give_way), alone=True).result(),
            )  # fmt: skip

        databases = self._databases
        if databases is None:
            raise stopped()
        return self._submit(lambda: job(databases))

    def _submit(self, job: Callable[[], T]) -> Future[T]:
        if self._worker is None:
            self._worker = Worker("vault-checker")
        return self._worker.submit(job)

    def _second(self, copy: Path, connection: Connection, *, words: bool) -> Second | None:
        return Second(copy, self._keyring, words=words) if journal.size(connection) >= SECOND_FROM else None

    def _copied(self, *, damaged: bool) -> Path:
        """Copy the databases as they stand, on the writing thread; acts come between the parts.

        A connection that met a damaged page writes no more. Where one was found the copy is made over another, all at
        once, so that what verification finds can still be noted.
        """
        if self._databases is not None and not damaged:
            return snapshot.take(self._databases.writer, self._folder, self._keyring, self._writer.give_way)
        with closing(self._reader()) as connection:
            return snapshot.take(connection, self._folder, self._keyring, lambda: None)

    def _pages(self) -> list[Finding]:
        """Check the mark of every page while acts go on; what seems damaged may be half written, and is looked at again."""
        with closing(self._reader()) as connection:
            if not pages.marks(connection):
                return []
            return self._writer.submit(lambda: pages.marks(connection), alone=True).result()

    def _reader(self) -> Connection:
        return open_connection(self._folder, self._keyring, writes=False)
