"""Who may do what: one table of roles and acts (domain 5.3, 5.4), enforced in the desk.

`officer` and `deputy` do the work and hold both keys; the three administrators see the log only; everyone else signs
inside an officer's open session. The auditor may be neither of the other administrators.
"""

from __future__ import annotations

from dataclasses import dataclass

from secretdesk.errors import Refusal
from secretdesk.text import N_, Message

ROLE_WORDS: dict[str, Message] = {
    "officer": N_("role", "Confidentiality officer"),
    "deputy": N_("role", "Deputy officer"),
    "principal_head": N_("role", "Principal head"),
    "secrecy_leader": N_("role", "Leader in charge of secrecy"),
    "dept_head": N_("role", "Head of department"),
    "destruction_supervisor": N_("role", "Destruction supervisor"),
    "member": N_("role", "Member of the unit"),
    "sys_admin": N_("role", "System administrator"),
    "sec_admin": N_("role", "Security administrator"),
    "audit_admin": N_("role", "Security auditor"),
}
BOOK_ROLES = frozenset({"officer", "deputy"})
LOG_ROLES = BOOK_ROLES | {"sys_admin", "sec_admin", "audit_admin"}
ADMINS = frozenset({"sys_admin", "sec_admin", "audit_admin"})

_DESK = frozenset({"officer", "deputy"})
_ALL_OPEN = LOG_ROLES

# act name -> roles that may perform it; `cosigned` says which roles must sign with the actor, all of them.
MAY: dict[str, frozenset[str]] = {
    "register_incoming": _DESK,
    "register_carrier": _DESK,
    "register_computer": _DESK,
    "register_equipment": _DESK,
    "register_person": _DESK,
    "register_place": _DESK,
    "import_register": _DESK,
    "undo_import": _DESK,
    "register_safe": _DESK,
    "register_key_room": _DESK,
    "assign_device": _DESK,
    "fit_disk": _DESK,
    "remove_disk": _DESK,
    "decommission": _DESK,
    "change_combination": _DESK,
    "check_key_room": _DESK,
    "correct": _DESK,
    "void": _DESK,
    "bind_badge": _DESK,
    "lend": _DESK,
    "renew": _DESK,
    "return": _DESK,
    "move": _DESK,
    "report_missing": _DESK,
    "recover": _DESK,
    "list_for_destruction": _DESK,
    "remove_from_batch": _DESK,
    "approve_destruction": _DESK,
    "seal_and_escort": _DESK,
    "return_from_plant": _DESK,
    "destroy_at_plant": _DESK,
    "destroy_in_house": _DESK,
    "reserve_print": _DESK,
    "record_print": _DESK,
    "spoil_print": _DESK,
    "take_up_label": _DESK,
    "clear_signature": _DESK,
    "attach": _DESK,
    "void_attachment": _DESK,
    "note_revealed": _DESK,
    "save_filter": _DESK,
    "rename_filter": _DESK,
    "drop_filter": _DESK,
    "keep_filter": _DESK,
    "open_numbers": _DESK,
    "skip_setup": _DESK,
    "admit": _DESK,
    "approve_medium": _DESK,
    "void_medium": _DESK | {"sec_admin"},
    "create_account": frozenset({"sys_admin"}),
    "close_account": frozenset({"sys_admin"}),
    "grant": frozenset({"sec_admin"}),
    "change_setting": frozenset({"sec_admin"}),
    "correct_clock": _DESK | {"sys_admin"},
    "note_passphrase": _ALL_OPEN,
    "note_unlocked": _ALL_OPEN,
    "note_locked": _ALL_OPEN,
    "note_verified": _ALL_OPEN,
    "note_backed_up": _DESK,
    "note_refused": _ALL_OPEN,
    "note_rebuilt": _DESK,
}
COSIGNED: dict[str, tuple[frozenset[str], ...]] = {
    "approve_medium": (frozenset({"secrecy_leader"}), frozenset({"sec_admin"})),
    "change_setting": (frozenset({"secrecy_leader"}),),
    "close_account": (frozenset({"sec_admin"}),),
    "correct_clock": (frozenset({"sec_admin", "secrecy_leader"}),),
    "undo_import": (frozenset({"secrecy_leader", "principal_head"}),),
    "void": (frozenset({"secrecy_leader", "principal_head"}),),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Signatory:
    """Who signs: account, role, and the person behind it (None where not linked)."""

    account: int
    role: str
    person: int | None = None
    department: str = ""


def refuse_unless_may(act: str, actor: Signatory, cosigners: tuple[Signatory, ...]) -> None:
    """Raise `Refusal` unless the actor's role may perform the act and the needed cosigners signed.

    No one signs twice: actor and cosigners are different accounts and different persons (domain 5.4).
    """
    if actor.role not in MAY.get(act, frozenset()):
        raise Refusal(
            "role-may-not", N_("roles", "The role {role} may not do this.", role=ROLE_WORDS.get(actor.role, actor.role))
        )
    accounts = [actor.account, *(c.account for c in cosigners)]
    if len(set(accounts)) != len(accounts):
        raise Refusal("same-person-twice", N_("roles", "The second signature must be another person's."))
    people = [one.person for one in (actor, *cosigners) if one.person is not None]
    if len(set(people)) != len(people):
        raise Refusal("same-person-twice", N_("roles", "The second signature must be another person's."))
    missing = [need for need in COSIGNED.get(act, ()) if not any(c.role in need for c in cosigners)]
    if missing:
        first = max(missing[0], key=list(ROLE_WORDS).index)
        raise Refusal("cosigner-missing", N_("roles", "Needs the signature of: {role}.", role=ROLE_WORDS[first]))
