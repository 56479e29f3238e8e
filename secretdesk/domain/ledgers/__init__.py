"""The ledgers, one file each. A new ledger is one file here plus one name below.

Copy the shortest file, say its fields, add it to this list, run `make check`: it names missing translations. Table,
form, search, export columns, command line and generic tests follow from the declaration; existing vaults rebuild their
tables at the next unlock.
"""

from secretdesk.domain.ledgers.accounts import Account
from secretdesk.domain.ledgers.batches import Batch
from secretdesk.domain.ledgers.carriers import Carrier
from secretdesk.domain.ledgers.copies import Copy
from secretdesk.domain.ledgers.documents import Document
from secretdesk.domain.ledgers.imports import Import
from secretdesk.domain.ledgers.labels import Label
from secretdesk.domain.ledgers.media import Medium
from secretdesk.domain.ledgers.openings import Opening
from secretdesk.domain.ledgers.people import Person
from secretdesk.domain.ledgers.places import Place
from secretdesk.domain.ledgers.sheets import Sheet
from secretdesk.domain.ledgers.slips import Slip
from secretdesk.domain.ledgers.vault import Vault

LEDGERS = (Document, Copy, Carrier, Person, Place, Batch, Slip, Sheet, Label, Import, Account, Medium, Opening, Vault)

__all__ = [
    "LEDGERS",
    "Account",
    "Batch",
    "Carrier",
    "Copy",
    "Document",
    "Import",
    "Label",
    "Medium",
    "Opening",
    "Person",
    "Place",
    "Sheet",
    "Slip",
    "Vault",
]
