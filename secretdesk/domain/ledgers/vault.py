"""The vault itself: one record, made by the first act."""

from __future__ import annotations

from secretdesk.domain import field as f
from secretdesk.domain.ledger import LOG, ledger
from secretdesk.text import N_

VAULT_KINDS = (
    ("real", N_("vault", "Real")),
    ("training", N_("vault", "Training")),
    ("demonstration", N_("vault", "Demonstration")),
    ("test", N_("vault", "Test")),
)

DEPTHS = ("tail", "chain", "deep")
_NOTED = 4


@ledger(
    name="vaults",
    kind="vault",
    title=N_("ledger", "Vault"),
    one=N_("ledger", "Vault"),
    key="unit",
    sort=LOG,
    icon="vault",
)
class Vault:
    """What was fixed at founding, and the settings changed since."""

    unit: str = f.text(1, N_("vault", "Unit"))
    kind: str = f.choice(2, N_("vault", "Kind of vault"), among=VAULT_KINDS)
    profile: str = f.text(3, N_("vault", "Profile"))
    language: str = f.text(4, N_("vault", "Language of paper"), default="zh_CN")
    suite: int = f.count(5, N_("vault", "Suite"), default=1)
    seal_key: bytes | None = f.blob(6, N_("vault", "Seal key"), default=None)
    seal_p256: bytes | None = f.blob(7, N_("vault", "Seal key P-256"), default=None)
    seal_holders: tuple[int, ...] = f.refs(8, N_("vault", "Holders of the seal"), "account", default=())
    settings: tuple[tuple[str, str], ...] = f.pairs(9, N_("vault", "Settings"), default=())
    verified: str | None = f.text(10, N_("vault", "Last verification"), default=None)
    backed_up: str | None = f.text(11, N_("vault", "Last backup"), default=None)


def verify_depth(noted: str | None) -> int:
    """Return how deep the verification was that is noted as `day depth entries findings`; the deepest is the highest."""
    parts = (noted or "").split(" ")
    return DEPTHS.index(parts[1]) if len(parts) == _NOTED and parts[1] in DEPTHS else -1


def verify_findings(noted: str | None) -> int:
    """Return how many findings that verification had."""
    parts = (noted or "").split(" ")
    return int(parts[3]) if len(parts) == _NOTED and parts[3].isdecimal() else 0
