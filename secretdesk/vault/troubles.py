"""Sorts errors of disk and database, once, into what the officer can do about them."""

from __future__ import annotations

import errno
from contextlib import contextmanager
from typing import TYPE_CHECKING

from sqlcipher3 import dbapi2 as sqlcipher

from secretdesk.errors import Obstacle, SecretDeskError, Tampering
from secretdesk.text import N_

if TYPE_CHECKING:
    from collections.abc import Iterator

BUSY, LOCKED, NOMEM, READONLY, INTERRUPT, IOERR, CORRUPT, FULL, CANTOPEN, NOTADB = 5, 6, 7, 8, 9, 10, 11, 13, 14, 26
_PRIMARY = 0xFF
_NO_SPACE = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_NOT_ALLOWED = {errno.EACCES, errno.EPERM, errno.EROFS}
_NOT_THERE = {errno.ENOENT, errno.ENOTDIR, errno.ENODEV, errno.ENXIO}


@contextmanager
def sorting(file: str = "") -> Iterator[None]:
    """Let nothing of disk or database pass but our own errors; `file` names what is damaged, where one alone can be."""
    try:
        yield
    except SecretDeskError:
        raise
    except OSError as error:
        raise of_disk(error) from error
    except sqlcipher.Error as error:
        raise of_database(error, file) from error


def of_disk(error: OSError) -> Obstacle:
    """Say in words what the system answered; the path stays out of it, for folders may be named after people."""
    if error.errno in _NO_SPACE:
        return disk_full()
    if error.errno in _NOT_ALLOWED:
        return read_only()
    if error.errno in _NOT_THERE:
        return Obstacle("file-missing", N_("vault", "A file or folder that is needed is not there."))
    return disk_failed()


def of_database(error: Exception, file: str = "") -> Exception:
    """Say in words what SQLite answered; a fault of our own SQL stays what it is."""
    code = getattr(error, "sqlite_errorcode", 0) & _PRIMARY
    if code in {BUSY, LOCKED}:
        return Obstacle("database-busy", N_("vault", "The books are busy with longer work. Try again in a moment."))
    if code in {CORRUPT, NOTADB}:
        return damaged(file)
    if code == NOMEM:
        return Obstacle("memory-short", N_("vault", "The computer has too little free memory for this."))
    if code == INTERRUPT:
        return given_up()
    found = {FULL: disk_full, READONLY: read_only, CANTOPEN: read_only, IOERR: disk_failed}.get(code)
    return found() if found else error


def given_up() -> Obstacle:
    """Return the answer to a question that whoever asked no longer wants answered."""
    return Obstacle("given-up", N_("vault", "This was given up before it was answered."))


def damaged(file: str = "") -> Tampering:
    """Return what is said of a database that is not as it was written."""
    words = (
        N_(
            "vault",
            "{file} of the vault is damaged or was altered. Nothing was repaired; keep the vault as it is.",
            file=file,
        )
        if file
        else N_(
            "vault", "A file of the vault is damaged or was altered. Nothing was repaired; keep the vault as it is."
        )
    )
    return Tampering("database-damaged", words)


def disk_full() -> Obstacle:
    return Obstacle("disk-full", N_("vault", "The disk is full. Nothing was recorded; make room and repeat the step."))


def read_only() -> Obstacle:
    return Obstacle(
        "read-only", N_("vault", "The vault cannot be written here: its folder is read-only for this user.")
    )


def disk_failed() -> Obstacle:
    return Obstacle(
        "disk-failed",
        N_("vault", "The disk did not take or give the data. Nothing was recorded; check disk and space."),
    )
