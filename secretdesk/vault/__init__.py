"""The encrypted files: the only package with SQL. What the desk needs is named here."""

from secretdesk.vault.asking import Asking
from secretdesk.vault.backup import Stage
from secretdesk.vault.clock import Clock
from secretdesk.vault.findings import Finding, Report
from secretdesk.vault.founding import Making, cut_off
from secretdesk.vault.journal import Appended, Signer
from secretdesk.vault.keys import Kdf, Keyring
from secretdesk.vault.query import Condition, Either, Lexicon, Mistake, Query, Where
from secretdesk.vault.reading import Reading
from secretdesk.vault.search import Counted, Page, Row
from secretdesk.vault.slots import PublicKeys
from secretdesk.vault.sums import Sum
from secretdesk.vault.timeline import Past
from secretdesk.vault.vault import Vault
from secretdesk.vault.verifying.judged import Judged
from secretdesk.vault.writing import Tx

__all__ = [
    "Appended",
    "Asking",
    "Clock",
    "Condition",
    "Counted",
    "Either",
    "Finding",
    "Judged",
    "Kdf",
    "Keyring",
    "Lexicon",
    "Making",
    "Mistake",
    "Page",
    "Past",
    "PublicKeys",
    "Query",
    "Reading",
    "Report",
    "Row",
    "Signer",
    "Stage",
    "Sum",
    "Tx",
    "Vault",
    "Where",
    "cut_off",
]
