"""Backup: a copy of the whole vault under its own keys, called one only after it was reopened and verified."""

from __future__ import annotations

import base64
import hashlib
import hmac
import shutil
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from secretdesk.errors import Obstacle, Refusal, Tampering
from secretdesk.text import N_
from secretdesk.vault import checkpoint, connection, copying, durable, files, head, journal, lock, slot_file, slots
from secretdesk.vault.connection import BOOK_FILE, LOG_FILE
from secretdesk.vault.head import Head, HeadFile
from secretdesk.vault.troubles import sorting

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from secretdesk.vault.checkpoint import TreeHead
    from secretdesk.vault.connection import Databases
    from secretdesk.vault.journal import Signer
    from secretdesk.vault.keys import Keyring
    from secretdesk.vault.slot_file import SlotFile

MANIFEST = "MANIFEST"
SIGNATURE = "MANIFEST.sig"
CHECKPOINT = "checkpoint.txt"
_PIECE = 1 << 20
Between = Callable[[], None]
Stage = Literal["copying", "attachments", "checking", "verifying"]
Told = Callable[[Stage, int, int], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """What the vault was at the instant its copy stands for."""

    note: str
    head: TreeHead
    time: int
    slots: SlotFile


def backup(
    databases: Databases,
    destination: Path,
    *,
    stamp: str,
    signers: Sequence[Signer],
    verify: Callable[[Path], None],
    progress: Told = lambda _stage, _done, _whole: None,
    writing: Callable[[Callable[[Between], Taken]], Taken] = lambda work: work(lambda: None),
) -> Path:
    """Copy the vault into `destination`/backup-<stamp> and return that folder.

    `verify` opens the copy with the keys and raises what it finds; until it returned the folder ends in `.part`.
    `writing` does the copying where acts are written, and hands it what lets them through between its parts; all else is
    done beside them. `progress` is told each stage, how much of it is done and its whole; it may raise to cancel, and
    nothing is left of what was copied.
    """
    keyring = databases.keyring
    if keyring.book is None:
        raise Refusal("no-vault-keys", N_("vault", "This account has no key for that part of the vault."))
    done = destination / f"backup-{stamp}"
    part = destination / f"backup-{stamp}.part"
    if done.exists():
        raise Obstacle("backup-exists", N_("vault", "There is a backup of this minute in that folder already."))
    try:
        with sorting():
            shutil.rmtree(part, ignore_errors=True)  # left by a crash
            part.mkdir(mode=durable.FOLDER_MODE)
        taken = writing(lambda between: _copy(databases, part, signers, between, progress))
        _copy_beside(databases.folder, part, keyring, taken, progress)
        durable.create(part / CHECKPOINT, taken.note.encode())
        looked = _looking(part, progress)
        _sign(part, signers, looked)
        check(part, {checkpoint.key_name(s.account): s.keyring.sign_public for s in signers}, looked)
        _reopen(part, keyring)
        verify(part)
        with sorting():
            (part / lock.FILE).unlink(missing_ok=True)
            part.rename(done)
        durable.sync_folder(destination)
    except BaseException:
        with suppress(OSError):
            shutil.rmtree(part)
        raise
    return done


def check(
    folder: Path, keys: Mapping[str, bytes], looked: Callable[[int], None] = lambda _bytes: None
) -> checkpoint.Note:
    """Compare every file with the signed manifest, needing no vault key; return the checkpoint it holds.

    `looked` is told how many more bytes were read.
    """
    try:
        manifest = (folder / MANIFEST).read_bytes()
        signed = (folder / SIGNATURE).read_text(encoding="utf-8")
        lines = [line.split("  ", 1) for line in manifest.decode("ascii").splitlines()]
        listed = {name: digest for digest, name in lines}
    except (OSError, ValueError) as error:
        raise _damaged(MANIFEST) from error
    text, _, signatures = signed.partition("\n\n")
    if text + "\n" != _statement(manifest) or not _signed(signatures, text + "\n", keys):
        raise _damaged(MANIFEST)
    present = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    for name in sorted(listed.keys() | (present - {MANIFEST, SIGNATURE, lock.FILE})):
        if name not in present or not hmac.compare_digest(_digest(folder / name, looked), listed.get(name, "")):
            raise _damaged(name)
    note = checkpoint.parse((folder / CHECKPOINT).read_text(encoding="utf-8"))
    if not checkpoint.verify(note, keys):
        raise _damaged(CHECKPOINT)
    return note


def _copy(databases: Databases, part: Path, signers: Sequence[Signer], between: Between, progress: Told) -> Taken:
    """Copy both databases up to a checkpoint, which is the last thing in them."""

    def last() -> Taken:
        with databases.writer.transaction() as writer:
            note = journal.add_checkpoint(writer, signers)
            found = journal.head(writer)
            entry = next(journal.entries(writer, found.size - 1, 1), None) if found.size else None
        return Taken(
            note=note,
            head=found,
            time=entry.envelope.time if entry else 0,
            slots=slots.verified(databases.folder, databases.keyring),
        )

    return copying.copy(
        databases.writer, databases.folder, part, databases.keyring, between=between, last=last,
        progress=lambda done, whole: progress("copying", done, whole),
    )  # fmt: skip


def _copy_beside(folder: Path, part: Path, keyring: Keyring, taken: Taken, progress: Told) -> None:
    """Make the copy durable, and copy what stands beside it; files of attachments are never changed, only added."""
    for name in (LOG_FILE, BOOK_FILE):
        durable.sync_file(part / name)
    for name in slot_file.COPIES:
        durable.create(part / name, slot_file.pack(taken.slots, keyring.slot_file_key))
    head.make(part / head.FILE)
    copied = HeadFile(part / head.FILE, keyring)
    copied.write(
        Head(size=taken.head.size, root=taken.head.root, time=taken.time, slot_generation=taken.slots.generation)
    )
    copied.close()
    attached = files.names(folder)
    for n, name in enumerate(attached, start=1):
        with sorting():
            (part / files.FOLDER / name[:2]).mkdir(mode=durable.FOLDER_MODE, parents=True, exist_ok=True)
            shutil.copyfile(folder / files.FOLDER / name[:2] / name, part / files.FOLDER / name[:2] / name)
        durable.sync_file(part / files.FOLDER / name[:2] / name)
        progress("attachments", n, len(attached))


def _reopen(part: Path, keyring: Keyring) -> None:
    """Open the copy itself, and ask SQLCipher whether every page is whole."""
    copy = connection.open_connection(part, keyring, writes=False)
    try:
        for schema in ("main", "book"):
            if copy.execute(f"PRAGMA {schema}.cipher_integrity_check").fetchall():
                raise _damaged(LOG_FILE if schema == "main" else BOOK_FILE)
        note = checkpoint.parse((part / CHECKPOINT).read_text(encoding="utf-8"))
        if journal.head(copy) != note.head:
            raise _damaged(LOG_FILE)
    finally:
        copy.close()


def _sign(part: Path, signers: Sequence[Signer], looked: Callable[[int], None]) -> None:
    names = sorted(path.relative_to(part).as_posix() for path in part.rglob("*") if path.is_file())
    manifest = "".join(f"{_digest(part / name, looked)}  {name}\n" for name in names).encode()
    text = _statement(manifest)
    lines = [
        checkpoint.signature_line(checkpoint.key_name(s.account), s.keyring.sign_public, s.keyring.sign(text.encode()))
        for s in signers
    ]
    durable.create(part / MANIFEST, manifest)
    durable.create(part / SIGNATURE, (text + "\n" + "".join(lines)).encode())
    for folder in {(part / name).parent for name in names}:
        durable.sync_folder(folder)


def _statement(manifest: bytes) -> str:
    return f"secretdesk-backup-v1\n{base64.b64encode(hashlib.sha256(manifest).digest()).decode()}\n"


def _signed(lines: str, text: str, keys: Mapping[str, bytes]) -> bool:
    """Tell whether a known key signed; a line that does not hold is damage, as one changed byte would make it."""
    good = False
    for line in lines.splitlines():
        name, verified = checkpoint.judge_line(line, text, keys)
        if name in keys and not verified:
            return False
        good = good or verified
    return good


def _looking(part: Path, progress: Told) -> Callable[[int], None]:
    """Return what counts the bytes read of the copy: once for the manifest, and once more for its check."""
    whole = 2 * sum(path.stat().st_size for path in part.rglob("*") if path.is_file())
    done = 0

    def looked(read: int) -> None:
        nonlocal done
        done += read
        progress("checking", min(done, whole), whole)

    return looked


def _digest(path: Path, looked: Callable[[int], None]) -> str:
    digest = hashlib.sha256()
    with sorting(), path.open("rb") as file:
        while piece := file.read(_PIECE):
            digest.update(piece)
            looked(len(piece))
    return digest.hexdigest()


def _damaged(name: str) -> Tampering:
    return Tampering(
        "backup-damaged", N_("vault", "The backup is damaged or was altered: {name}. It does not count.", name=name)
    )
