"""The ledgers, one file each. A new ledger is one file here plus one name below.

Copy the shortest file, say its fields, add it to this list, run `make check`: it names missing translations. Table,
form, search, export columns, command line and generic tests follow from the declaration; existing vaults rebuild their
tables at the next unlock.
"""

from secretdesk.domain.ledgers.accounts import Account
from secretdesk.domain.ledgers.attachments import Attachment
from secretdesk.domain.ledgers.batches import Batch
from secretdesk.domain.ledgers.carriers import Carrier
from secretdesk.domain.ledgers.computers import Computer
from secretdesk.domain.ledgers.copies import Copy
from secretdesk.domain.ledgers.documents import Document
from secretdesk.domain.ledgers.equipment import Equipment
from secretdesk.domain.ledgers.filters import SavedFilter
from secretdesk.domain.ledgers.imports import Import
from secretdesk.domain.ledgers.key_rooms import KeyRoom
from secretdesk.domain.ledgers.labels import Label
from secretdesk.domain.ledgers.media import Medium
from secretdesk.domain.ledgers.openings import Opening
from secretdesk.domain.ledgers.people import Person
from secretdesk.domain.ledgers.places import Place
from secretdesk.domain.ledgers.safes import Safe
from secretdesk.domain.ledgers.sheets import Sheet
from secretdesk.domain.ledgers.slips import Slip
from secretdesk.domain.ledgers.vault import Vault

LEDGERS = (
    Document,
    Copy,
    Carrier,
    Computer,
    Equipment,
    Person,
    Place,
    Safe,
    KeyRoom,
    Batch,
    Slip,
    Sheet,
    Label,
    Attachment,
    Import,
    Account,
    Medium,
    Opening,
    SavedFilter,
    Vault,
)

ITEM_LEDGERS = (Copy, Carrier, Computer, Equipment)
"""The accountable things, in the order they are looked through."""

__all__ = [
    "ITEM_LEDGERS",
    "LEDGERS",
    "Account",
    "Attachment",
    "Batch",
    "Carrier",
    "Computer",
    "Copy",
    "Document",
    "Equipment",
    "Import",
    "KeyRoom",
    "Label",
    "Medium",
    "Opening",
    "Person",
    "Place",
    "Safe",
    "SavedFilter",
    "Sheet",
    "Slip",
    "Vault",
]
