"""Verifies what stands beside the journal in the log: what was fixed at founding, and the unit seal with its shares."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from secretdesk.domain.decision import evolve
from secretdesk.domain.ledgers.vault import DEPTHS
from secretdesk.domain.roles import BOOK_ROLES
from secretdesk.errors import Tampering
from secretdesk.text import N_
from secretdesk.vault import bodies, codec, journal
from secretdesk.vault import connection as databases

if TYPE_CHECKING:
    from secretdesk.vault.connection import Connection
    from secretdesk.vault.findings import Findings

_ALTERED = N_("verify", "Was altered after it was written.")

_CANNOT = N_("verify", "Says that the book was verified, by an account that cannot read it.")


def verify_beside(connection: Connection, findings: Findings) -> None:
    """Compare metadata, seal and shares with the vault's own record in the journal."""
    record = _vault_record(connection, findings)
    _meta(connection, findings, record)
    _seal(connection, findings, record)


def _vault_record(connection: Connection, findings: Findings) -> Any:
    record = None
    for entry in journal.stream(connection, "vault", 0):
        if entry.body is None:
            return None
        try:
            event = bodies.read(entry.body)
            record = evolve(record, event)
        except (Tampering, TypeError, AttributeError, ValueError, KeyError):
            return None  # the passes over the journal and the tables name it
        if entry.envelope.role not in BOOK_ROLES and _claims_depth(event):
            findings.add("log.entry.account", _CANNOT, seq=entry.seq, row=entry.seq)
    return record


def _claims_depth(event: Any) -> bool:
    """Tell whether a note says that everything was verified, the book with it: it would clear what was found."""
    return getattr(event, "note", "") == "verified" and (event.detail or "").startswith(DEPTHS[-1])


def _meta(connection: Connection, findings: Findings, record: Any) -> None:
    expected: dict[str, Any] = {"format": databases.FORMAT, "suite": codec.SUITE, "vault_id": connection.vault_id}
    if record is not None:
        expected["kind"] = record.kind
    for schema, file in (("main", "log"), ("book", "book")):
        if schema == "book" and not connection.has_book:
            continue
        found: dict[str, Any] = dict(connection.execute(f"SELECT name, value FROM {schema}.meta"))
        if record is None:
            found.pop("kind", None)
        if found != expected:
            findings.add(f"{file}.meta", _ALTERED)


def _seal(connection: Connection, findings: Findings, record: Any) -> None:
    """The seal's keys stand in genesis; its first shares lie with the holders named there."""
    if record is None:
        return
    seals = connection.execute("SELECT generation, ed25519, p256 FROM main.seal ORDER BY generation").fetchall()
    if (record.seal_key is not None) != bool(seals):
        findings.add("log.seal", N_("verify", "The unit seal is not the one named at founding."))
    for generation, ed25519, p256 in seals:
        for column, stored, named in (("ed25519", ed25519, record.seal_key), ("p256", p256, record.seal_p256)):
            if stored != named:
                findings.add(f"log.seal.{column}", _ALTERED, row=generation)
        shares = connection.execute(
            "SELECT count(*) FROM main.seal_share WHERE generation = ?", (generation,)
        ).fetchone()[0]
        holders = len(record.seal_holders) if generation == seals[-1][0] else shares
        if shares != holders or shares < 2:
            message = N_("verify", "Shares of the unit seal are missing or too many.")
            findings.add("log.seal_share", message, row=generation)
