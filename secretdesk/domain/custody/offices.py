"""Office acts: founding, accounts, rights, media, settings, and what the vault did to itself. Never a title."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

from secretdesk.domain import field as f
from secretdesk.domain.decision import Change, Changes, Context, decides, evolves, must
from secretdesk.domain.item import HELD, STATE_WORDS
from secretdesk.domain.kind import Count
from secretdesk.domain.ledger import LOG, act, check_required, event, refuse_faults
from secretdesk.domain.ledgers import Account, Carrier, Medium, Vault
from secretdesk.domain.ledgers.vault import verify_depth, verify_findings
from secretdesk.domain.roles import ADMINS, ROLE_WORDS
from secretdesk.errors import BadInput, Fault, Refusal
from secretdesk.text import N_

if TYPE_CHECKING:
    from secretdesk.domain.facts import Facts

VAULT = 0
SEAL_NEEDS = 2
SETTINGS = frozenset({"idle.lock_minutes", "backup.days", "verify.days", "mask.titles", "printer.x", "printer.y"})
_FIGURES = {
    "idle.lock_minutes": Count(low=1, high=60),
    "backup.days": Count(low=1, high=31),
    "verify.days": Count(low=1, high=31),
}
_NOTES = (
    ("unlocked", N_("event", "Unlocked")),
    ("locked", N_("event", "Locked")),
    ("verified", N_("event", "Verified")),
    ("backed_up", N_("event", "Backed up")),
    ("refused", N_("event", "Refused")),
    ("rebuilt", N_("event", "Tables rebuilt")),
    ("revealed", N_("event", "Titles revealed")),
    ("passphrase", N_("event", "Passphrase changed")),
    ("clock", N_("event", "Clock corrected")),
)


@act("create_account", N_("act", "Create account"), sort=LOG, icon="plus", group="office")
class CreateAccount:
    """A new account; its owner is present and chose the passphrase, the keys are made beside this act."""

    name: str = f.text(1, N_("account", "Account name"), limit=40)
    role: str = f.choice(2, N_("account", "Role"), among=tuple(ROLE_WORDS.items()))
    sign_key: bytes = f.blob(3, N_("account", "Signing key"), hidden=True)
    seal_key: bytes = f.blob(4, N_("account", "Encryption key"), hidden=True)


@act("grant", N_("act", "Grant rights"), sort=LOG, icon="check", group="office")
class Grant:
    """The role comes into force."""

    account: int = f.ref(1, N_("ledger", "Account"), "account")


@act("close_account", N_("act", "Close account"), sort=LOG, icon="x", group="office")
class CloseAccount:
    """The account signs no more; what it signed stands."""

    account: int = f.ref(1, N_("ledger", "Account"), "account")
    reason: str = f.text(2, N_("act", "Reason"), limit=120)


@act("approve_medium", N_("act", "Approve medium"), sort=LOG, icon="usb", group="office", menu=False)
class ApproveMedium:
    """A registered carrier may take exports up to its level; leader and security administrator sign."""

    number: str = f.serial(1, N_("medium", "Carrier no."))
    carrier: int = f.count(2, N_("medium", "Carrier"), high=2**53)
    level: str = f.level(3, N_("medium", "Level"))
    marker: bytes = f.blob(4, N_("medium", "Digest of the marker"))
    uuid: str = f.text(5, N_("medium", "Volume"), limit=80)
    size: int = f.count(6, N_("medium", "Size in bytes"), high=2**53)


@act("void_medium", N_("act", "Withdraw approval of medium"), sort=LOG, icon="ban", group="office")
class VoidMedium:
    """The medium takes no more exports."""

    medium: int = f.ref(1, N_("ledger", "Approved medium"), "medium")
    reason: str = f.text(2, N_("act", "Reason"), limit=120)


@act("change_setting", N_("act", "Change setting"), sort=LOG, icon="settings", group="office")
class ChangeSetting:
    """A figure of the vault, by name."""

    name: str = f.text(1, N_("vault", "Setting"), limit=40)
    value: str = f.text(2, N_("vault", "Value"), limit=80)


@act("correct_clock", N_("act", "Correct the clock"), sort=LOG, icon="timer", group="office")
class CorrectClock:
    """The computer's clock was wrong and is right now: from this act on its time is trusted again."""

    reason: str = f.text(1, N_("act", "Reason"), limit=120)


@event("founded", 1, N_("event", "Founded"))
class Founded:
    """Genesis."""

    vault: Vault = f.whole(1, N_("ledger", "Vault"), "vault")
    nonce: bytes = f.blob(2, N_("vault", "Random"))


@event("account_created", 1, N_("event", "Account created"))
class AccountCreated:
    """An account, whole."""

    account: Account = f.whole(1, N_("ledger", "Account"), "account")


@event("granted", 1, N_("event", "Rights granted"))
class Granted:
    """The role is in force."""

    role: str = f.text(1, N_("account", "Role"))


@event("account_closed", 1, N_("event", "Account closed"))
class AccountClosed:
    """Why it was closed."""

    reason: str = f.text(1, N_("act", "Reason"))


@event("medium_approved", 1, N_("event", "Medium approved"))
class MediumApproved:
    """An approval, whole."""

    medium: Medium = f.whole(1, N_("ledger", "Approved medium"), "medium")


@event("medium_voided", 1, N_("event", "Approval withdrawn"))
class MediumVoided:
    """Why it ended."""

    reason: str = f.text(1, N_("act", "Reason"))


@event("setting_changed", 1, N_("event", "Setting changed"))
class SettingChanged:
    """Name and value."""

    name: str = f.text(1, N_("vault", "Setting"))
    value: str = f.text(2, N_("vault", "Value"))


@event("noted", 1, N_("event", "Noted"))
class Noted:
    """What the vault did or refused: a kind and machine words, never names or titles."""

    note: str = f.choice(1, N_("event", "Note"), among=_NOTES)
    detail: str | None = f.text(2, N_("event", "Detail"), limit=400, default=None)
    on: date | None = f.day(3, N_("event", "On"), default=None)


def note(context: Context, what: str, detail: str | None = None) -> list[Change]:
    """Return the change that notes something about the vault itself."""
    changes = Changes(context)
    changes.add("vault", VAULT, Noted(note=what, detail=detail, on=context.today))
    return changes.made


@decides(CreateAccount)
def create_account(command: CreateAccount, context: Context, facts: Facts) -> list[Change]:
    """Create an account; a name once given is never given again, so that old signatures stay one person's."""
    faults = list(check_required(command, context.profile))
    if command.name and facts.count(Account, name=command.name):
        faults.append(Fault(field="name", message=N_("account", "This name is taken.")))
    refuse_faults(faults)
    account = Account(name=command.name, role=command.role, sign_key=command.sign_key, seal_key=command.seal_key)
    changes = Changes(context)
    changes.new("account", AccountCreated(account=account))
    return changes.made


@decides(Grant)
def grant(command: Grant, context: Context, facts: Facts) -> list[Change]:
    """Grant the role an account was created for; nobody grants himself."""
    refuse_faults(check_required(command))
    account = must(facts.get(Account, command.account), "account")
    if account.state != "created":
        raise Refusal("already-granted", N_("account", "This account is already granted or closed."))
    if command.account == context.actor.account:
        raise Refusal("own-account", N_("account", "Nobody grants himself."))
    changes = Changes(context)
    changes.add("account", command.account, Granted(role=account.role))
    return changes.made


@decides(CloseAccount)
def close_account(command: CloseAccount, context: Context, facts: Facts) -> list[Change]:
    """Close an account; the last officer and the last of each administrator stay."""
    refuse_faults(check_required(command))
    account = must(facts.get(Account, command.account), "account")
    if account.state == "closed":
        raise Refusal("already-closed", N_("account", "Already closed."))
    if account.role in ADMINS | {"officer"} and account.state != "created":
        others = [
            one
            for one in facts.find(Account, role=account.role)
            if one.id != command.account and one.record.state in {"granted", "admitted"}
        ]
        if not others:
            raise Refusal("last-of-role", N_("account", "The last account of this role stays open."))
    _keep_seal(command.account, facts)
    changes = Changes(context)
    changes.add("account", command.account, AccountClosed(reason=command.reason))
    return changes.made


def _keep_seal(closing: int, facts: Facts) -> None:
    # with fewer than two holders nobody ever opens the unit seal again
    holders = must(facts.get(Vault, VAULT), "vault").seal_holders
    left = [facts.get(Account, one) for one in holders if one != closing]
    if closing in holders and sum(one is not None and one.state != "closed" for one in left) < SEAL_NEEDS:
        words = N_("account", "Holds a share of the unit seal; two holders must remain who can open it.")
        raise Refusal("seal-holder", words)


@decides(ApproveMedium)
def approve_medium(command: ApproveMedium, context: Context, facts: Facts) -> list[Change]:
    """Approve a medium up to the level of its carrier; an older approval of the same carrier ends."""
    refuse_faults(check_required(command, context.profile))
    carrier = must(facts.get(Carrier, command.carrier), "carrier")
    if carrier.state not in HELD or carrier.state == "missing":
        words = N_("rules", "{state}: the item is no longer held.", state=STATE_WORDS[carrier.state])
        raise Refusal("carrier-not-held", words)
    if carrier.inside is not None:
        raise Refusal("carrier-inside", N_("medium", "Inside a machine; take it out first."))
    if command.number != carrier.number or command.level != carrier.level:
        words = N_("medium", "Number and level must be those of the carrier's registration.")
        raise Refusal("carrier-differs", words)
    changes = Changes(context)
    medium = Medium(
        number=command.number,
        carrier=command.carrier,
        level=command.level,
        marker=command.marker,
        uuid=command.uuid,
        size=command.size,
        approved_on=context.today,
    )
    changes.new("medium", MediumApproved(medium=medium))
    for one in facts.find(Medium, carrier=command.carrier, state="approved"):
        changes.add("medium", one.id, MediumVoided(reason="approved anew"))
    return changes.made


@decides(VoidMedium)
def void_medium(command: VoidMedium, context: Context, facts: Facts) -> list[Change]:
    """Withdraw an approval."""
    refuse_faults(check_required(command))
    if must(facts.get(Medium, command.medium), "medium").state != "approved":
        raise Refusal("already-void", N_("medium", "This approval has already ended."))
    changes = Changes(context)
    changes.add("medium", command.medium, MediumVoided(reason=command.reason))
    return changes.made


@decides(ChangeSetting)
def change_setting(command: ChangeSetting, context: Context, _facts: Facts) -> list[Change]:
    """Change a figure; the leader signs."""
    faults = list(check_required(command))
    if command.name and command.name not in SETTINGS:
        faults.append(Fault(field="name", message=N_("vault", "No such setting.")))
    elif command.name in _FIGURES:
        try:
            _FIGURES[command.name].parse(command.value or "")
        except BadInput as bad:
            faults.append(Fault(field="value", message=bad.message))
    refuse_faults(faults)
    changes = Changes(context)
    changes.add("vault", VAULT, SettingChanged(name=command.name, value=command.value))
    return changes.made


@decides(CorrectClock)
def correct_clock(command: CorrectClock, context: Context, _facts: Facts) -> list[Change]:
    """Open a new epoch of time, with a second person: one wrong year does not stay in the journal for ever."""
    refuse_faults(check_required(command))
    return note(context, "clock", command.reason)


@evolves(Founded)
def _(_: None, happened: Founded) -> Vault:
    return happened.vault


@evolves(AccountCreated)
def _(_: None, happened: AccountCreated) -> Account:
    return happened.account


@evolves(Granted)
def _(account: Account, _happened: Granted) -> Account:
    return replace(account, state="granted")


@evolves(AccountClosed)
def _(account: Account, _happened: AccountClosed) -> Account:
    return replace(account, state="closed")


@evolves(MediumApproved)
def _(_: None, happened: MediumApproved) -> Medium:
    return happened.medium


@evolves(MediumVoided)
def _(medium: Medium, _happened: MediumVoided) -> Medium:
    return replace(medium, state="void")


@evolves(SettingChanged)
def _(vault: Vault, happened: SettingChanged) -> Vault:
    kept = tuple((name, value) for name, value in vault.settings if name != happened.name)
    return replace(vault, settings=(*kept, (happened.name, happened.value)))


@evolves(Noted)
def _(vault: Vault, happened: Noted) -> Any:
    if happened.note == "verified":
        # Depth, entries and findings; a mark behind them is for whoever verifies next.
        noted = " ".join([str(happened.on), *(happened.detail or "").split(" ")[:3]]).strip()
        # What was found stands until as deep a look finds nothing: a shallow one has not seen it.
        stands = verify_findings(vault.verified) > 0 and verify_depth(noted) < verify_depth(vault.verified)
        return vault if stands else replace(vault, verified=noted)
    if happened.note == "backed_up":
        return replace(vault, backed_up=f"{happened.on} {happened.detail or ''}".strip())
    return vault
