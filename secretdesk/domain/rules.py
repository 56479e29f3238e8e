"""The rules an act meets: each hit says what the rule is, of which kind, and what can be done about it.

Kinds (design: custody truth outranks permission): `block` is impossible or would be a second existence, `approve` needs
a named approval, `record` already happened and is entered as a violation with reason and a second person. The kind of
each rule is data of the profile. The same functions run before an act and again over the whole vault.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from secretdesk.domain.device import DEVICE_STATE_WORDS, Device
from secretdesk.domain.item import STATE_WORDS, TERMINAL, Item
from secretdesk.domain.ledgers import Carrier, Copy, Document, Person, Place
from secretdesk.domain.roles import ROLE_WORDS
from secretdesk.errors import Refusal
from secretdesk.text import N_, Message

if TYPE_CHECKING:
    from secretdesk.domain.decision import Context
    from secretdesk.domain.facts import Facts, Found
    from secretdesk.domain.profile import Profile
    from secretdesk.domain.roles import Signatory

INSIDE = N_("rules", "Inside a machine; take it out first.")
_RANKED_APPROVERS = ("dept_head", "secrecy_leader", "principal_head")


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """One rule that an item meets; `approver` is the role that may approve, `department` whose head is meant."""

    rule: str
    kind: str
    message: Message
    approver: str = ""
    department: str = ""


def hit(profile: Profile, rule: str, message: Message, approver: str = "", department: str = "") -> Hit:
    """Return a hit of the kind the profile gives this rule."""
    return Hit(rule=rule, kind=profile.rule(rule), message=message, approver=approver, department=department)


def level_word(profile: Profile, level: str) -> str:
    """Return the word of a level as it stands on paper."""
    return profile.level(level).word


def in_store(record: Any, rule: str = "lend.not_in_store") -> tuple[Hit, ...]:
    """The officer's store is the hub: an act of custody starts from `in_store` (domain 3.4).

    A disk inside a machine is where the machine is; alone it can be nowhere else.
    """
    if getattr(record, "inside", None):
        return (Hit(rule=rule, kind="block", message=INSIDE),)
    if record.state == "in_store":
        return ()
    if record.state in TERMINAL:
        message = N_("rules", "{state}: the item is no longer held.", state=STATE_WORDS[record.state])
        return (Hit(rule=rule, kind="block", message=message),)
    message = N_("rules", "Not in store: {state}.", state=STATE_WORDS[record.state])
    return (Hit(rule=rule, kind="block", message=message),)


def lendable(record: Any) -> tuple[Hit, ...]:
    """What is lent lies in the store; a machine is assigned, not lent."""
    if isinstance(record, Device):
        words = N_("rules", "A machine is not lent; assign it to a person.")
        return (Hit(rule="lend.device", kind="block", message=words),)
    return in_store(record)


def clearance(record: Any, person: Person, context: Context) -> tuple[Hit, ...]:
    """Tier, commitment and decontrol of whoever is to hold an item (domain 3.7, 6 and 7; Law 2024 Art. 46)."""
    profile, hits = context.profile, []
    highest = profile.tiers.get(person.tier) or min(profile.levels, key=lambda lv: lv.rank).id
    if profile.rank(record.level) > profile.rank(highest):
        words = N_(
            "rules",
            "Cleared up to {highest}; this item is {level}.",
            highest=level_word(profile, highest),
            level=level_word(profile, record.level),
        )
        hits.append(hit(profile, "lend.tier", words))
    if person.status != "in_post" or (person.decontrol_until and person.decontrol_until >= context.today):
        hits.append(hit(profile, "lend.decontrol", N_("rules", "No longer in post, or in the decontrol period.")))
    state_secret = profile.level(record.level).family == "state"
    if state_secret and (person.letter_until is None or person.letter_until < context.today):
        hits.append(hit(profile, "lend.letter", N_("rules", "No valid commitment letter.")))
    return tuple(hits)


def scope(record: Any, id_: int, person: Person, context: Context, facts: Facts) -> tuple[Hit, ...]:
    """Scope of knowledge: outside it needs the principal head or his designee (Law 2024 Art. 21)."""
    holder: Any = facts.get(Document, record.document) if isinstance(record, Copy) else record
    people, departments = holder.scope_people, holder.scope_departments
    posts = getattr(holder, "scope_posts", ())
    if not (people or departments or posts):
        return ()
    if id_ in people or person.department in departments or (person.post and person.post in posts):
        return ()
    approver = context.profile.approvers.get("scope", {}).get(record.level, "principal_head")
    words = N_("rules", "Outside the scope of knowledge; widening it is for: {role}.", role=ROLE_WORDS[approver])
    return (hit(context.profile, "lend.scope", words, approver, person.department),)


def level_approval(record: Any, person: Person, profile: Profile, rule: str) -> tuple[Hit, ...]:
    """Who approves that an item of this level is in this person's hands (domain 3.6, C05): never the borrower himself."""
    approver = profile.approvers.get("lend", {}).get(record.level)
    if not approver or isinstance(record, Device):
        return ()
    if approver == "dept_head" and person.heads:
        approver = "secrecy_leader"
        words = N_(
            "rules", "The borrower heads the department himself; approval is for: {role}.", role=ROLE_WORDS[approver]
        )
    else:
        level = level_word(profile, record.level)
        words = N_("rules", "{level} needs approval by: {role}.", level=level, role=ROLE_WORDS[approver])
    return (hit(profile, rule, words, approver, person.department),)


def lending(
    found: Found, borrower_id: int, context: Context, facts: Facts, *, in_room: bool, collector: int | None = None
) -> tuple[Hit, ...]:
    """Return every rule that lending this item to this person meets (T15, C05); whoever collects it must be cleared too."""
    record, profile = found.record, context.profile
    hits = list(lendable(record))
    if isinstance(record, Device):
        return tuple(hits)
    person = facts.get(Person, borrower_id)
    if person is None or person.voided:
        return (*hits, Hit(rule="lend.person", kind="block", message=N_("rules", "Not a known person.")))
    hits += clearance(record, person, context)
    hits += scope(record, borrower_id, person, context, facts)
    if profile.level(record.level).code_only and isinstance(record, Copy) and not in_room:
        words = N_("rules", "{level} is read in the reading room only.", level=level_word(profile, record.level))
        hits.append(hit(profile, "lend.juemi_room", words))
    overdue = facts.held_by(borrower_id, due_before=context.today)
    if overdue:
        words = N_("rules", "{n} {n|item|items} of this person overdue.", n=len(overdue))
        hits.append(hit(profile, "lend.overdue", words))
    hits += level_approval(record, person, profile, "lend.level")
    fetching = facts.get(Person, collector)
    if fetching is not None:
        hits += clearance(record, fetching, context)
    return tuple(hits)


def usable(place: Place | None) -> Place | None:
    """Return a place that things may be put at, None where it is unknown or voided."""
    return None if place is None or place.voided else place


def known(person: int | None, facts: Facts) -> Person | None:
    """Return a person who may have a part in an act, None where unknown or voided."""
    found = facts.get(Person, person)
    return None if found is None or found.voided else found


def keeping(record: Any, place: Place | None, profile: Profile) -> tuple[Hit, ...]:
    """A place holds up to its level (domain 6.5 F4)."""
    if place is None or profile.rank(place.level) >= profile.rank(record.level):
        return ()
    words = N_(
        "rules",
        "{place} holds up to {highest}, not {level}.",
        place=place.name,
        highest=level_word(profile, place.level),
        level=level_word(profile, record.level),
    )
    return (hit(profile, "place.level", words),)


def comes_back(record: Any) -> bool:
    """Tell whether an item is out so that it can be taken back: lent, or a machine in use; a disk comes with its machine."""
    if getattr(record, "inside", None):
        return False
    return bool(record.state == ("retained" if isinstance(record, Device) else "on_loan"))


def _not_out(record: Any) -> Message:
    if getattr(record, "inside", None):
        return INSIDE
    if isinstance(record, Device):
        return N_("rules", "Not in use: {state}.", state=DEVICE_STATE_WORDS[record.state])
    return N_("rules", "Not on loan: {state}.", state=STATE_WORDS[record.state])


def returning(found: Found, pages: int | None, context: Context, facts: Facts) -> tuple[Hit, ...]:
    """What taking an item back meets (T17): it must be out, and all its pages there."""
    record = found.record
    if record.state == "missing":
        words = N_("rules", "Reported missing on {day}. Found now?", day=str(record.since))
        return (Hit(rule="return.missing", kind="block", message=words),)
    if not comes_back(record):
        return (Hit(rule="return.not_lent", kind="block", message=_not_out(record)),)
    hits = list(keeping(record, facts.get(Place, record.place), context.profile))
    if isinstance(record, Copy) and pages is not None and record.pages is not None and pages != record.pages:
        words = N_(
            "rules",
            "{registered} pages registered, {counted} counted. Count again together.",
            registered=record.pages,
            counted=pages,
        )
        hits.append(hit(context.profile, "return.pages", words))
    return tuple(hits)


def destroying(found: Found, facts: Facts) -> tuple[Hit, ...]:
    """What listing an item for destruction meets (T34, C18): in store, with nothing open on it.

    A machine may be out of use as well; its storage parts are listed by themselves, so none is inside any more.
    """
    record = found.record
    if not isinstance(record, Device):
        return in_store(record, "destroy.not_in_store")
    if facts.count(Carrier, inside=found.id):
        words = N_("rules", "Storage parts are inside; take them out first.")
        return (Hit(rule="destroy.storage_inside", kind="block", message=words),)
    return () if record.state == "sealed_up" else in_store(record, "destroy.not_in_store")


def may_approve(role: str, approver: str) -> bool:
    """Tell whether a role is the approving one, or stands above it."""
    if approver not in _RANKED_APPROVERS:
        return role == approver
    return role in _RANKED_APPROVERS[_RANKED_APPROVERS.index(approver) :]


def approval_of(one: Hit, context: Context, requesters: frozenset[int] = frozenset()) -> Signatory | None:
    """Return who approved at the desk: of the role or above it, of the right department, and not who asks for it."""
    for signer in context.cosigners:
        own = signer.role != "dept_head" or not (one.department and signer.department)
        fits = may_approve(signer.role, one.approver) and (own or signer.department == one.department)
        if fits and signer.person not in requesters:
            return signer
    return None


def settle(
    hits: tuple[Hit, ...],
    context: Context,
    *,
    approval_no: str | None,
    violation: str | None,
    number: str,
    requesters: frozenset[int] = frozenset(),
) -> None:
    """Raise the first refusal that stands: a block always, an approval that is missing, a violation not entered.

    A violation is entered with a reason and a second person's signature; nobody approves what he asks for himself, or
    is the second person for it.
    """
    second = any(one.person not in requesters for one in context.cosigners)
    for kind in ("block", "record", "approve"):
        for one in hits:
            if one.kind != kind:
                continue
            settled = (kind == "approve" and (approval_no or approval_of(one, context, requesters))) or (
                kind == "record" and violation and second
            )
            if not settled:
                raise Refusal(one.rule, N_("rules", "{number}: {what}", number=number, what=one.message))


def is_item(record: Any) -> bool:
    """Tell copies, carriers and devices from other records."""
    return isinstance(record, Item)
