"""Who may do what: the whole table, act by role, written out once more."""

from __future__ import annotations

from itertools import product

import pytest

from secretdesk.domain import custody  # noqa: F401 -- fills the registers of acts
from secretdesk.domain.ledger import ACTS, LOG
from secretdesk.domain.roles import (
    ADMINS,
    BOOK_ROLES,
    COSIGNED,
    LOG_ROLES,
    MAY,
    ROLE_WORDS,
    Signatory,
    refuse_unless_may,
)
from secretdesk.errors import Refusal
from secretdesk.text import say
from tests.domain.world import refused

ROLES = (
    "officer", "deputy", "principal_head", "secrecy_leader", "dept_head", "destruction_supervisor", "member",
    "sys_admin", "sec_admin", "audit_admin",
)  # fmt: skip
# one column a role, in the order above: + may
TABLE = """
register_incoming     + + . . . . . . . .
register_carrier      + + . . . . . . . .
register_computer     + + . . . . . . . .
register_equipment    + + . . . . . . . .
register_person       + + . . . . . . . .
register_place        + + . . . . . . . .
import_register       + + . . . . . . . .
undo_import           + + . . . . . . . .
register_safe         + + . . . . . . . .
register_key_room     + + . . . . . . . .
assign_device         + + . . . . . . . .
fit_disk              + + . . . . . . . .
remove_disk           + + . . . . . . . .
decommission          + + . . . . . . . .
change_combination    + + . . . . . . . .
check_key_room        + + . . . . . . . .
correct               + + . . . . . . . .
void                  + + . . . . . . . .
bind_badge            + + . . . . . . . .
lend                  + + . . . . . . . .
renew                 + + . . . . . . . .
return                + + . . . . . . . .
move                  + + . . . . . . . .
report_missing        + + . . . . . . . .
recover               + + . . . . . . . .
list_for_destruction  + + . . . . . . . .
remove_from_batch     + + . . . . . . . .
approve_destruction   + + . . . . . . . .
seal_and_escort       + + . . . . . . . .
return_from_plant     + + . . . . . . . .
destroy_at_plant      + + . . . . . . . .
destroy_in_house      + + . . . . . . . .
reserve_print         + + . . . . . . . .
record_print          + + . . . . . . . .
spoil_print           + + . . . . . . . .
take_up_label         + + . . . . . . . .
clear_signature       + + . . . . . . . .
attach                + + . . . . . . . .
void_attachment       + + . . . . . . . .
note_revealed         + + . . . . . . . .
save_filter           + + . . . . . . . .
rename_filter         + + . . . . . . . .
drop_filter           + + . . . . . . . .
keep_filter           + + . . . . . . . .
admit                 + + . . . . . . . .
open_numbers          + + . . . . . . . .
skip_setup            + + . . . . . . . .
approve_medium        + + . . . . . . . .
void_medium           + + . . . . . . + .
create_account        . . . . . . . + . .
close_account         . . . . . . . + . .
correct_clock         + + . . . . . + . .
grant                 . . . . . . . . + .
change_setting        . . . . . . . . + .
note_passphrase       + + . . . . . + + +
note_unlocked         + + . . . . . + + +
note_locked           + + . . . . . + + +
note_verified         + + . . . . . + + +
note_backed_up        + + . . . . . . . .
note_refused          + + . . . . . + + +
note_rebuilt          + + . . . . . . . .
"""
NEEDED = {
    "approve_medium": [{"secrecy_leader"}, {"sec_admin"}],
    "change_setting": [{"secrecy_leader"}],
    "close_account": [{"sec_admin"}],
    "correct_clock": [{"sec_admin", "secrecy_leader"}],
    "undo_import": [{"secrecy_leader", "principal_head"}],
    "void": [{"secrecy_leader", "principal_head"}],
}
EXPECTED = {name: signs for name, *signs in (line.split() for line in TABLE.split("\n") if line)}
OTHERS = tuple(Signatory(account=50 + k, role=role) for k, role in enumerate(("secrecy_leader", "sec_admin")))


def test_the_table_is_complete() -> None:
    assert set(EXPECTED) == set(MAY)
    assert set(ROLE_WORDS) == set(ROLES)
    assert all(len(signs) == len(ROLES) for signs in EXPECTED.values())


def test_every_act_stands_in_the_table() -> None:
    assert set(ACTS) <= set(MAY)
    assert {name: [set(need) for need in needs] for name, needs in COSIGNED.items()} == NEEDED
    assert set(COSIGNED) <= set(ACTS)


@pytest.mark.parametrize(("act", "role"), list(product(EXPECTED, ROLES)))
def test_act_and_role(act: str, role: str) -> None:
    actor = Signatory(account=1, role=role)
    if EXPECTED[act][ROLES.index(role)] == "+":
        refuse_unless_may(act, actor, OTHERS)
    else:
        with refused("role-may-not"):
            refuse_unless_may(act, actor, OTHERS)


def test_an_act_that_is_not_in_the_table_is_nobodys() -> None:
    for role in ROLES:
        with refused("role-may-not"):
            refuse_unless_may("erase", Signatory(account=1, role=role), OTHERS)


@pytest.mark.parametrize("act", NEEDED)
def test_each_needed_cosigner_is_missed(act: str) -> None:
    actor = Signatory(account=1, role=ROLES[EXPECTED[act].index("+")])
    for need in NEEDED[act]:
        rest = tuple(one for one in OTHERS if one.role not in need)
        with pytest.raises(Refusal) as caught:
            refuse_unless_may(act, actor, rest)
        assert caught.value.id == "cosigner-missing"
        words = say(caught.value.message, "en")
        assert any(say(ROLE_WORDS[role], "en") in words for role in need)


def test_the_lowest_role_that_suffices_is_asked_for() -> None:
    with pytest.raises(Refusal) as caught:
        refuse_unless_may("void", Signatory(account=1, role="officer"), ())
    assert "Leader in charge" in say(caught.value.message, "en")


def test_nobody_signs_twice() -> None:
    officer = Signatory(account=1, role="officer", person=7)
    leader = Signatory(account=2, role="secrecy_leader", person=8)
    refuse_unless_may("void", officer, (leader,))
    for second in (
        Signatory(account=1, role="secrecy_leader", person=8),
        Signatory(account=2, role="secrecy_leader", person=7),
    ):
        with refused("same-person-twice"):
            refuse_unless_may("void", officer, (second,))
    with refused("same-person-twice"):
        refuse_unless_may("void", officer, (leader, leader))


def test_the_auditor_changes_nothing_and_administrators_see_no_book() -> None:
    for act, cls in ACTS.items():
        assert "audit_admin" not in MAY[act], act
        if cls.ACT.sort != LOG:
            assert not MAY[act] & ADMINS, act
    assert not BOOK_ROLES & ADMINS
    assert LOG_ROLES == BOOK_ROLES | ADMINS
