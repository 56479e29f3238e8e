"""The rows of a statement, whose damage is sorted like everything else."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlcipher3 import dbapi2 as sqlcipher

from secretdesk.vault.troubles import of_database

if TYPE_CHECKING:
    from collections.abc import Iterator


class Cursor:
    """Rows of one statement; damage met while reading on is sorted like everything else."""

    __slots__ = ("_raw", "rowcount")

    def __init__(self, raw: sqlcipher.Cursor) -> None:
        self._raw = raw
        self.rowcount: int = raw.rowcount

    def __iter__(self) -> Iterator[tuple[Any, ...]]:
        return self

    def __next__(self) -> tuple[Any, ...]:
        try:
            row: tuple[Any, ...] = next(self._raw)
        except sqlcipher.Error as error:
            raise of_database(error) from error
        return row

    def fetchone(self) -> Any:
        return next(self, None)

    def fetchall(self) -> list[tuple[Any, ...]]:
        try:
            rows: list[tuple[Any, ...]] = self._raw.fetchall()
        except sqlcipher.Error as error:
            raise of_database(error) from error
        return rows
