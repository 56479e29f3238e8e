"""Destruction batches: list, approval, escort, supervision, certificate (F27-F31)."""

from __future__ import annotations

from datetime import date, datetime

from secretdesk.domain import field as f
from secretdesk.domain.ledger import ledger
from secretdesk.text import N_

BATCH_STATES = (
    ("listed", N_("batch", "Listed")),
    ("approved", N_("batch", "Approved, list frozen")),
    ("in_transit", N_("batch", "In transit")),
    ("destroyed", N_("batch", "Destroyed")),
)


@ledger(
    name="batches",
    kind="batch",
    title=N_("ledger", "Destruction register"),
    one=N_("ledger", "Destruction batch"),
    key="number",
    unique=(("number",),),
    indexes=(("year", "serial"), ("state",)),
    columns=("number", "state", "listed_on", "items", "requester", "approver", "destroyed_on", "certificate_no"),
    icon="shredder",
)
class Batch:
    """One destruction batch; at approval the list is frozen by its hash."""

    number: str = f.text(1, N_("batch", "Batch no."), sortable=True, search=True, width=110)
    year: int = f.count(2, N_("batch", "Year"), hidden=True)
    serial: int = f.count(3, N_("batch", "Serial"), hidden=True)
    state: str = f.choice(4, N_("batch", "State"), among=BATCH_STATES, default="listed", width=140)
    reason: str = f.choice(5, N_("batch", "Reason"), register="destruction_reason", default="expired")
    listed_on: date = f.day(6, N_("batch", "Listed on"), sortable=True, width=92)
    requester: int | None = f.ref(7, N_("batch", "Requested by"), "person", default=None, width=96)
    approver: int | None = f.ref(8, N_("batch", "Approved by"), "person", default=None, width=96)
    approval_no: str | None = f.text(9, N_("batch", "Approval sheet no."), default=None)
    approved_on: date | None = f.day(10, N_("batch", "Approved on"), default=None)
    frozen: bytes | None = f.blob(11, N_("batch", "Hash of the list"), default=None)
    method: str | None = f.choice(12, N_("batch", "Method"), register="destruction_method", default=None)
    where: str | None = f.text(13, N_("batch", "Place of destruction"), default=None)
    plant: str | None = f.text(14, N_("batch", "Destruction plant"), default=None)
    device: str | None = f.text(15, N_("batch", "Device and certificate"), default=None)
    escorts: tuple[int, ...] = f.refs(16, N_("batch", "Escorts"), "person", default=())
    seals: str | None = f.text(17, N_("batch", "Bags and seals"), default=None)
    vehicle: str | None = f.text(18, N_("batch", "Vehicle"), limit=40, default=None)
    departed_at: datetime | None = f.moment(19, N_("batch", "Departed at"), default=None)
    supervisors: tuple[int, ...] = f.refs(20, N_("batch", "Supervisors"), "person", default=())
    operator: int | None = f.ref(21, N_("batch", "Operator"), "person", default=None)
    destroyed_on: date | None = f.day(22, N_("batch", "Destroyed on"), default=None, width=92)
    certificate_no: str | None = f.text(23, N_("batch", "Certificate no."), default=None, width=110)
    items: int = f.count(24, N_("batch", "Items"), default=0, width=56)
    by_level: tuple[tuple[str, str], ...] = f.pairs(25, N_("batch", "Items by level"), default=())
    pages: int = f.count(26, N_("batch", "Pages"), default=0)
    plant_paper: str | None = f.text(27, N_("batch", "Plant's receipt no."), default=None)
    started: str | None = f.text(28, N_("batch", "Began at"), limit=20, default=None)
    ended: str | None = f.text(29, N_("batch", "Ended at"), limit=20, default=None)
