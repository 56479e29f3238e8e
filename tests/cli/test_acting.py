"""The whole slice from a terminal: found, register, lend, return, mend, void, verify, back up, and what is refused."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pypdfium2
import pytest

from secretdesk.domain.ledger import ACTS, fields_of
from tests.cli.terminal import Ran, Terminal
from tests.cli.unit import PASSPHRASES, UNTIL, document, found, founders, terminal
from tests.labels.received import code
from tests.labels.scanned import pdf, saved, sheet

REFUSED, BAD = 1, 2


def rows(at: Terminal, ledger: str, where: str = "") -> list[dict[str, str]]:
    done = at.run("list", ledger, "--where", where, "--json")
    assert done.code == 0, done
    found: list[dict[str, str]] = done.json["rows"]
    return found


def acted(done: Ran) -> list[dict[str, Any]]:
    assert done.code == 0, done
    found: list[dict[str, Any]] = done.json["objects"]
    return found


def number_of(at: Terminal, k: int = 0) -> str:
    return sorted(row["number"] for row in rows(at, "copies"))[k]


def test_founding_tells_the_seal_and_leaves_a_vault(tmp_path: Path) -> None:
    at = terminal(tmp_path / "v")
    done = found(at)
    assert done.code == 0
    assert done.out.startswith("Founded. Seal key SHA256:")
    assert (tmp_path / "v" / "vault.sdk").exists()
    assert found(at).code == 3, "a vault is never founded over another"
    assert at.run("verify", "--depth", "deep").code == 0


def test_a_word_of_json_is_one_object(tmp_path: Path) -> None:
    told = terminal(tmp_path / "v")
    done = told.run("new", "--unit", "U", "--kind", "test", "--json", user=None, founders_fd=founders())
    assert {"vault", "seal", "seal_p256"} == done.json.keys()


@pytest.mark.parametrize(
    ("what", "field"),
    [
        (founders(without="audit"), "founders"),
        (founders(leader={"holds_seal": False}), "seal"),
        (founders(audit={"staff_no": "0003"}), "founders"),
        (founders(head={"account": "Officer"}), "founders.5.account"),
        (founders(reader={"passphrase": "aaaaaaaaaaaaaa"}), "founders.8.passphrase"),
    ],
)
def test_a_founding_that_may_not_be_leaves_nothing(tmp_path: Path, what: Any, field: str) -> None:
    done = terminal(tmp_path / "v").run("new", "--unit", "U", "--kind", "test", "--json", user=None, founders_fd=what)
    assert done.code == BAD
    assert field in {one["field"] for one in done.json["error"]["faults"]}
    assert not (tmp_path / "v").exists() or not list((tmp_path / "v").iterdir())


@pytest.mark.parametrize(
    "what", [b"", b"[]", b"{", b'{"founders": 3}', b'{"founders": [3]}', b'{"founders": [{"role": 3}]}']
)
def test_founders_that_are_none_are_bad_input(tmp_path: Path, what: bytes) -> None:
    done = terminal(tmp_path / "v").run("new", "--unit", "U", "--kind", "test", user=None, founders_fd=what)
    assert done.code == BAD
    assert not (tmp_path / "v").exists()


def test_a_working_day(at: Terminal, today: str) -> None:
    made = at.run("act", "register-incoming", fields=document(received_on=today, document_no="三号", copy_nos="3-5"))
    ack, *named = made.out.splitlines()
    assert ack.startswith("ACK ")
    assert [line.split()[1].rsplit("-", 1)[0] for line in named[1:]] == ["D26-0003-01", "D26-0003-02", "D26-0003-03"]
    first = named[1].split()[1]
    lent = at.run("act", "lend", f"items={first}", "borrower=0101", "approvals=SP-1", "paper=yes", "--json")
    assert {"copy", "slip"} == {one["kind"] for one in acted(lent)}
    assert rows(at, "copies", "is:out")[0]["number"] == first
    again = at.run("act", "lend", f"items={first}", "borrower=0101", "approvals=SP-1", "paper=yes")
    assert (again.code, again.acks) == (REFUSED, [])
    assert "[lend.not_in_store]" in again.err
    assert at.run("act", "return", f"item={first}", "pages=12").code == 0
    mended = at.run(
        "act",
        "correct",
        f"object={named[0].split()[0]}",
        fields={"kind": "document", "changes": {"pages": "13"}, "reason": "数错"},
    )
    assert mended.code == 0, mended
    assert {row["pages"] for row in rows(at, "copies", 'no:"D26-0003"')} <= {"13"}
    alone = at.run("act", "void", f"object={named[1].split()[0]}", fields={"kind": "copy", "reason": "登错"})
    assert (alone.code, "[cosigner-missing]" in alone.err) == (REFUSED, True)
    voided = at.run(
        "act", "void", f"object={named[1].split()[0]}", seconds=["leader"], fields={"kind": "copy", "reason": "登错"}
    )
    assert voided.code == 0, voided
    assert at.run("verify", "--depth", "deep").code == 0


def test_the_receiver_signs_with_a_passphrase(at: Terminal) -> None:
    item = number_of(at)
    without = at.run("act", "lend", f"items={item}", "borrower=0009", "approvals=SP-1")
    assert "[receiver-not-signed]" in without.err
    signed = at.run("act", "lend", f"items={item}", "borrower=0009", "approvals=SP-1", seconds=["reader"])
    assert signed.code == 0, signed
    slips = rows(at, "slips")
    assert [one["signature"] for one in slips] == ["Signed at the desk"]


def test_the_head_approves_at_the_desk(at: Terminal) -> None:
    done = at.run("act", "lend", f"items={number_of(at)}", "borrower=0009", seconds=["reader", "head"])
    assert done.code == 0, done


def test_every_fault_is_told_at_once(at: Terminal) -> None:
    done = at.run("act", "register_incoming", "--json", fields={
        "received_on": "2026-02-30", "level": "top", "copy_nos": "9-1", "pages": "many", "place": "nowhere", "colour": "red",
    })  # fmt: skip
    assert done.code == BAD
    faults = {one["field"]: one["message"] for one in done.json["error"]["faults"]}
    assert faults.keys() >= {"received_on", "level", "pages", "place", "colour", "issuer", "title"}
    assert all(faults.values())


@pytest.mark.parametrize(
    ("words", "id_"),
    [
        (("act", "no_such_act", "a=b"), "no-such-act"),
        (("act", "lend", "borrower"), "bad-field"),
        (("act", "create_account", "passphrase=in clear for all to see"), "passphrase-in-arguments"),
        (("list", "no_such_ledger"), "usage"),
        (("verify", "--depth", "deepest"), "usage"),
        (("frobnicate",), "usage"),
        ((), "usage"),
    ],
)
def test_what_is_no_command_is_bad_input(at: Terminal, words: tuple[str, ...], id_: str) -> None:
    done = at.run(*words)
    assert done.code == BAD
    assert f"[{id_}]" in done.err


def test_without_passphrase_or_user_nothing_opens(at: Terminal) -> None:
    assert "[no-user]" in at.run("list", "copies", user=None).err
    at.passphrases = {"officer": ""}
    assert "[no-passphrase]" in at.run("list", "copies").err


def test_many_acts_by_lines_are_acknowledged_one_by_one(at: Terminal, today: str) -> None:
    lines = [document(received_on=today, document_no=f"批{k}", title="𠮷件") for k in range(5)]
    done = at.run("act", "register_incoming", lines=lines)
    assert done.code == 0
    assert len(done.acks) == 5
    assert done.acks == sorted(done.acks)
    assert len(rows(at, "documents")) == 7


def test_lines_stop_at_the_first_that_is_refused(at: Terminal, today: str) -> None:
    good = document(received_on=today, document_no="好")
    done = at.run("act", "register_incoming", lines=[good, good, document(received_on=today, document_no="后")])
    assert (done.code, len(done.acks)) == (BAD, 1)
    assert len(rows(at, "documents")) == 3


def test_pointers_in_json_may_be_ids_and_lists(at: Terminal) -> None:
    ids = [int(row["id"][1:]) for row in rows(at, "copies", "")][:2]
    person = int(rows(at, "people", "")[0]["id"][1:])
    done = at.run("act", "lend", fields={"items": ids, "borrower": person, "approvals": {"": "SP-9"}, "paper": True})
    assert done.code == 0, done
    assert {row["id"] for row in rows(at, "copies", "is:out")} == {f"#{one}" for one in ids}


def test_json_that_is_none(at: Terminal) -> None:
    for content in (b"", b"[1]", b"{", b"\xff\xfe", b"[" * 100_000):
        done = at.run("act", "register_place", fields=content)
        assert (done.code, "[bad-json]" in done.err) == (BAD, True)


def test_help_names_every_act_and_every_field(at: Terminal) -> None:
    listed = at.run("act", user=None)
    assert {line.split()[0] for line in listed.out.splitlines()} == ACTS.keys()
    for name, cls in ACTS.items():
        shown = at.run("act", name, "--help", user=None)
        assert shown.code == 0
        for one in fields_of(cls):
            assert one.hidden or f" {one.name} " in shown.out


def test_options_stand_before_the_verb_or_after_it(at: Terminal) -> None:
    before = at.run("--json", "list", "copies")
    after = at.run("list", "copies", "--json")
    assert before.json == after.json


def test_scanning_answers_lends_and_takes_back(at: Terminal) -> None:
    items = [row["number"] for row in rows(at, "copies")][:2]
    lent = at.run("scan", "--to", "0101", "--paper", "--approval", "SP-2", stdin="\n".join(items))
    assert lent.code == 0, lent
    assert lent.out.splitlines()[:2] == items
    assert len(lent.acks) == 1
    back = at.run("scan", "--return", stdin=f"{items[0]}\n\n{items[1]}\n")
    assert (back.code, len(back.acks)) == (0, 2)
    twice = at.run("scan", "--return", stdin=items[0])
    assert twice.code == REFUSED
    assert at.run("scan", stdin="no such thing\n").code == BAD
    told = at.run("scan", "--json", stdin=f"{items[0]}\n{items[0][:-1]}{'T' if items[0][-1] == 'F' else 'F'}\n")
    assert [json.loads(line)["status"] for line in told.out.splitlines()] == ["ours", "damaged"]


def test_a_passphrase_is_changed_by_whoever_knows_it(at: Terminal) -> None:
    new = "another river, another stone"
    assert at.run("passphrase", typed=[PASSPHRASES["officer"], new]).code == 0
    assert at.run("list", "copies").code == 3
    at.passphrases = PASSPHRASES | {"officer": new}
    assert at.run("list", "copies").code == 0
    reader = "the reader has a new one"
    assert at.run("passphrase", "--of", "reader", typed=["wrong wrong wrong", reader]).code == 3
    assert at.run("passphrase", "--of", "reader", typed=[PASSPHRASES["reader"], reader]).code == 0
    lend = ["act", "lend", f"items={number_of(at)}", "borrower=0009", "approvals=SP-1"]
    assert at.run(*lend, seconds=["reader"]).code == 3
    at.passphrases = {**at.passphrases, "reader": reader}
    assert at.run(*lend, seconds=["reader"]).code == 0


def test_an_account_is_made_granted_admitted_and_signs(at: Terminal) -> None:
    person = at.run("act", "register_person", "--json", fields={
        "staff_no": "0200", "name": "新人", "department": "规划处", "tier": "core", "letter_until": UNTIL})  # fmt: skip
    fields = {"name": "new", "role": "member", "passphrase": "a long way to the river"}
    assert at.run("act", "create_account", fields=fields).code == REFUSED
    made = acted(at.run("act", "create_account", "--json", user="sysadmin", fields=fields))[0]["id"]
    at.passphrases = PASSPHRASES | {"new": "a long way to the river"}
    lend = ["act", "lend", f"items={number_of(at)}", "borrower=0200", "approvals=SP-1"]
    assert "[account-not-granted]" in at.run(*lend, seconds=["new"]).err
    assert at.run("act", "grant", f"account=#{made}", user="secadmin").code == 0
    assert "[receiver-not-signed]" in at.run(*lend, seconds=["new"]).err, "nobody knows yet whose account it is"
    admit = ["act", "admit", f"person=#{acted(person)[0]['id']}", f"account=#{made}"]
    assert at.run(*admit).code == 0
    assert at.run(*lend, seconds=["new"]).code == 0


def test_administrators_see_no_title_and_verify_the_chain(at: Terminal) -> None:
    for user in ("sysadmin", "secadmin", "audit"):
        assert at.run("list", "documents", user=user).code == REFUSED
        assert at.run("list", "accounts", user=user).code == 0
        assert at.run("verify", user=user).code == 0
        deep = at.run("verify", "--depth", "deep", user=user)
        assert (deep.code, "chain" in deep.err) == (REFUSED, True)
    assert at.run("list", "accounts", user="reader").code == REFUSED, "who has no vault keys opens nothing"


def test_an_inspector_reads_only(at: Terminal, today: str) -> None:
    assert at.run("--inspector", "list", "copies").code == 0
    done = at.run("--inspector", "act", "register_incoming", fields=document(received_on=today))
    assert (done.code, "[inspector-reads]" in done.err) == (REFUSED, True)


def test_a_backup_is_opened_and_verified(at: Terminal, tmp_path: Path) -> None:
    done = at.run("backup", str(tmp_path / "backups"), "--json")
    assert done.code == 0, done
    copy = Path(done.json["backup"])
    assert at.run("backup", str(tmp_path / "other"), user="sysadmin").code == REFUSED
    other = Terminal(vault=copy, passphrases=PASSPHRASES)
    assert other.run("verify", "--depth", "deep").code == 0, "a backup opens by itself"


def test_listing_as_table_csv_and_json(at: Terminal) -> None:
    table = at.run("list", "copies")
    assert table.out.splitlines()[0].split()[0] == "id"
    assert "Number" in table.out.splitlines()[0]
    assert len(table.out.splitlines()) == 5
    sheet = at.run("list", "copies", "--format", "csv")
    assert len({line.count(",") for line in sheet.out.splitlines()}) == 1
    by_line = at.run("list", "copies", "--format", "json")
    assert [json.loads(line)["id"] for line in by_line.out.splitlines()] == [row["id"] for row in rows(at, "copies")]
    some = at.run("list", "copies", "--limit", "3")
    assert "--limit" in some.err
    assert len(some.out.splitlines()) == 4


def test_words_may_be_searched_by_descriptor(at: Terminal) -> None:
    done = at.run("list", "documents", "--json", where_fd="另一件".encode())
    assert [row["title"] for row in done.json["rows"]] == ["另一件"]


def test_a_past_day_may_be_asked_for_and_a_wrong_filter_is_said_whole(at: Terminal) -> None:
    today = at.run("list", "copies", "--json").json["rows"]
    first = str(min(row["registered_on"] for row in today))
    assert [row["id"] for row in rows(at, "copies", f"on:{first}")] == [
        row["id"] for row in today if row["registered_on"] == first
    ]
    assert rows(at, "copies", "on:2001-01-01") == []
    wrong = at.run("list", "copies", "--where", "level:x due:never", "--json")
    assert wrong.code == BAD
    assert wrong.json["error"]["id"] == "bad-query"
    assert [one["field"] for one in wrong.json["error"]["faults"]] == ["1-7", "9-17"]
    helped = at.run("list", "--help", "--language", "en")
    assert "on:2026-03-12" in helped.out
    assert "Who held what on a past day" in helped.out


def test_scanning_a_documents_code_says_what_registers_it(at: Terminal, tmp_path: Path) -> None:
    picture = tmp_path / "page.png"
    picture.write_bytes(saved(sheet(code(), "0101"), "PNG"))
    found = at.run("scan", "--picture", str(picture), "--json")
    assert found.code == 0, found.err
    label, document = (json.loads(line) for line in found.out.splitlines())
    assert (label["status"], label["kind"]) == ("ours", "person")
    assert document["status"] == "incoming"
    fields = {**document["fields"], "copy_nos": "12-13", "pages": "4", "place": "A1", "late_reason": "补登"}
    fields["received_on"] = document["fields"]["issue_date"]
    registered = at.run("act", "register_incoming", fields=fields)
    assert registered.code == 0, registered.err
    again = at.run("scan", stdin=code() + "\n")
    assert again.code == 0
    assert "registered as" in again.out
    assert "海东市委办公厅" in again.out
    cut = at.run("scan", stdin=code()[:-4] + "\n")
    assert cut.code == BAD
    assert "in part" in cut.out


def test_a_paper_is_attached_by_its_path_and_struck_out_with_a_reason(at: Terminal, tmp_path: Path) -> None:
    scan = tmp_path / "slip.pdf"
    scan.write_bytes(pdf(sheet(code(), "0101")))
    item = at.run("list", "copies", "--format", "json").out.splitlines()[0]
    number = json.loads(item)["number"]
    done = at.run("act", "attach", f"object={number}", "paper=document", f"file={scan}")
    assert done.code == 0, done.err
    assert "FJ-" in done.out
    assert at.run("act", "attach", f"object={number}", "paper=document", f"file={scan}").code == 1
    wrong = at.run("act", "attach", f"object={number}", "paper=song", f"file={tmp_path / 'none.pdf'}", "--json")
    assert wrong.code == BAD
    assert {fault["field"] for fault in wrong.json["error"]["faults"]} == {"paper"}
    scan.write_bytes(b"not a picture")
    assert at.run("act", "attach", f"object={number}", "paper=other", f"file={scan}").code == BAD
    listed = at.run("list", "attachments", "--format", "json")
    (row,) = [json.loads(line) for line in listed.out.splitlines()]
    assert (row["object"], row["pages"]) == (number, "1")
    out = tmp_path / "scan.pdf"
    printed = at.run("print", "attachment", row["number"], "--pages", "1", "--out", str(out))
    assert (printed.code, out.read_bytes()[:5]) == (0, b"%PDF-"), printed.err
    unknown = at.run("print", "attachment", row["number"], "--pages", "2", "--out", str(tmp_path / "none.pdf"))
    assert (unknown.code, "no-such-page" in unknown.err) == (BAD, True)
    assert at.run("act", "void_attachment", f"attachment={row['number']}", fields={"reason": "附错"}).code == 0
    assert at.run("verify", "--depth", "deep").code == 0


def test_a_stack_of_signed_slips_is_attached_page_by_page(at: Terminal, tmp_path: Path) -> None:
    pages = []
    for item in [row["number"] for row in rows(at, "copies")][:2]:
        assert at.run("scan", "--to", "0101", "--paper", "--approval", "SP-2", stdin=item).code == 0
    slips = [row["number"] for row in rows(at, "slips")]
    for slip in slips:
        out = tmp_path / f"{slip}.pdf"
        assert at.run("print", "slip", slip, "--out", str(out)).code == 0
        document = pypdfium2.PdfDocument(out)
        pages.append(document[0].render(scale=200 / 72).to_pil().convert("L"))
        document.close()
    stack = tmp_path / "stack.pdf"
    stack.write_bytes(pdf(*pages))
    done = at.run("scan", "--picture", str(stack), "--attach", "--json")
    assert done.code == 0, done.err
    assert [(one["slip"], one["pages"]) for one in done.json["slips"]] == [(slips[0], [1]), (slips[1], [2])]
    assert [row["object"] for row in rows(at, "attachments")][::-1] == slips
    again = at.run("scan", "--picture", str(stack), "--attach")
    assert (again.code, "attached-already" in again.err) == (REFUSED, True)
    assert {row["signature"] for row in rows(at, "slips")} == {"Signature missing"}, "nobody said they are signed"
    signed = at.run("scan", "--picture", str(stack), "--attach", "--signed", "--json")
    assert json.loads(signed.out.splitlines()[-1])["filed"] == len(slips)
    assert {row["signature"] for row in rows(at, "slips")} == {"Signed on paper"}
    assert at.run("scan", "--attach").code == BAD
    assert at.run("verify", "--depth", "deep").code == 0
