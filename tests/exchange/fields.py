"""The fields that a register may fill, and the profile whose words they are matched by."""

from __future__ import annotations

from secretdesk.desk import profiles
from secretdesk.domain.field import Field
from secretdesk.domain.ledger import fields_of
from secretdesk.domain.ledgers import Carrier, Copy, Document, Person, Place

PROFILE = profiles.load("cn_state")
_ITEM = ("number", "former_no", "state", "custodian", "place", "due_on", "since", "voucher", "closed_on")
_DOCUMENT = {one.name: one for one in fields_of(Document) if not one.hidden}
_COPY = {one.name: one for one in fields_of(Copy) if one.name in {"copy_no", *_ITEM}}
FIELDS: dict[str, dict[str, Field]] = {
    "documents": _DOCUMENT | _COPY,
    "carriers": {one.name: one for one in fields_of(Carrier) if not one.hidden},
    "people": {one.name: one for one in fields_of(Person)},
    "places": {one.name: one for one in fields_of(Place)},
}
