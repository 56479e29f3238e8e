"""The fields that registers may fill in each ledger, and the profile whose words they are matched by."""

from __future__ import annotations

from secretdesk.desk import profiles
from secretdesk.desk.intake import legend
from secretdesk.domain.field import Field

PROFILE = profiles.load("cn_state")
FIELDS: dict[str, dict[str, Field]] = {ledger: legend.ledger_fields(ledger) for ledger in legend.LEDGERS}
