"""One paper's whole life, known to the desk only by what a scanner reads off bad copies of its own prints.

Registered, labelled, lent, returned, destroyed under four pairs of eyes, printed in the statutory ledger, exported,
judged by strangers' tools; and the vault, opened anew, still agrees with itself down to the last byte.
"""

from __future__ import annotations

from pathlib import Path

from secretdesk.desk import audit, exporting, media
from secretdesk.desk.desk import open_desk
from secretdesk.desk.jobs import batches, books, covers, holdings, ledgers, slips
from secretdesk.desk.jobs.labels import Laid, labels
from secretdesk.domain.custody.destroying import DestroyAtPlant, DestroyInHouse, SealAndEscort
from secretdesk.domain.custody.lending import Lend
from secretdesk.domain.custody.listing import ApproveDestruction, ListForDestruction
from secretdesk.domain.custody.returning import Return
from secretdesk.domain.custody.slips import ClearSignature
from secretdesk.domain.ledgers import Batch, Document, Slip
from secretdesk.exchange.signature import fingerprint
from secretdesk.vault import Vault
from tests.desk.conftest import Unit, passphrase
from tests.end_to_end.hands import Hands, accepts, new_unit, text_layer

TITLE = "关于做好𠮷林口岸与䶮城口岸密码设备年度检查的通知"
OTHER = "关于某项工作的补充通知"


def state(unit: Unit, copy: int) -> str:
    found = unit.desk.read(lambda reading: reading.facts.item(copy))
    assert found is not None
    return str(found.record.state)


def test_the_whole_life_of_a_paper(tmp_path: Path) -> None:
    with new_unit(tmp_path / "vault") as unit:
        hands, desk = Hands(unit=unit), unit.desk
        today = desk.context(0).today

        # Registered: two documents of five copies, a stick to destroy, a stick to export onto.
        document = unit.receive(TITLE, copies="000121-000123", document_no="某厅发〔2026〕28号")
        unit.receive(OTHER, copies="7-8", level="mimi", period="5年")
        old_stick, stick = unit.acquire("旧盘", level="mimi"), unit.acquire("导出盘")
        ours = [one for each in unit.documents for one in unit.copies(each)]

        # Labelled: covers for all copies, small labels from the fifth place of a sheet on, a badge, a shelf.
        hands.print(covers.covers(desk, ours))
        assert {("copy", one) for one in ours} == set(hands.labels)
        hands.print(labels(desk, [*(("copy", one) for one in ours), ("carrier", old_stick)], Laid(start=5)))
        hands.print(labels(desk, [("person", unit.person("reader")), ("place", unit.places["A1"])]))

        # Lent by scanning badge and items: one against a passphrase, one against a slip signed on paper.
        reader = hands.take("person", unit.person("reader"))
        first, second = (hands.take("copy", one) for one in unit.copies(document)[:2])
        approved = (("", "SP-2026-0017"),)
        desk.perform(Lend(items=(first,), borrower=reader, purpose="核对", approvals=approved), *unit.sign("reader"))
        lent = desk.perform(Lend(items=(second,), borrower=reader, approvals=approved, paper=True))
        (slip,) = lent.made("slip")
        hands.print(slips.slip(desk, slip))
        assert desk.read(lambda reading: reading.facts.get(Slip, slip)).signature == "missing"  # type: ignore[union-attr]
        desk.perform(ClearSignature(slip=hands.take("slip", slip)))
        assert desk.read(lambda reading: reading.facts.find(Slip, signature="missing")) == []
        assert {state(unit, one) for one in (first, second)} == {"on_loan"}

        # Returned: scanned, pages counted, put back on the shelf that was scanned.
        for copy in (first, second):
            shelf = hands.take("place", unit.places["A1"])
            desk.perform(Return(item=hands.take("copy", copy), pages=12, place=shelf))
        assert {state(unit, one) for one in (first, second)} == {"in_store"}

        # Destroyed at the plant: listed, approved by another, scanned into bags, two escorts, two supervisors.
        (paper_batch,) = desk.perform(ListForDestruction(items=(first, second))).made("batch")
        hands.print(batches.f27(desk, paper_batch))
        listed = hands.print(batches.f28(desk, paper_batch))
        desk.perform(
            ApproveDestruction(batch=paper_batch, approver=unit.person("leader"), method="pulp", plant="某市销毁中心"),
            *unit.sign("leader"),
        )
        bagged = tuple(hands.take("copy", one) for one in (second, first))
        escorts = (unit.person("head"), unit.person("officer"))
        load = SealAndEscort(batch=paper_batch, items=bagged, seals="A-0117 FQ-00451", escorts=escorts)
        desk.perform(load, *unit.sign("head"))
        hands.print(batches.f29(desk, paper_batch))
        assert {state(unit, one) for one in bagged} == {"destruction_in_transit"}
        supervisors = (unit.person("super1"), unit.person("super2"))
        ended = DestroyAtPlant(batch=paper_batch, destroyed_on=today, supervisors=supervisors, plant_paper="CX-0418")
        desk.perform(ended, *unit.sign("super1", "super2"))

        # Destroyed in house: the stick, scanned at the shredder; its certificate is signed on paper and scanned back.
        (stick_batch,) = desk.perform(ListForDestruction(items=(hands.take("carrier", old_stick),))).made("batch")
        hands.print(batches.f28(desk, stick_batch))
        here = ApproveDestruction(batch=stick_batch, approver=unit.person("leader"), method="shred", where="保密室")
        desk.perform(here, *unit.sign("leader"))
        shredded = DestroyInHouse(
            batch=stick_batch, items=(hands.take("carrier", old_stick),), device="消磁粉碎机 C21-0012", paper=True,
            operator=unit.person("officer"), supervisors=supervisors,
        )  # fmt: skip
        (certificate,) = desk.perform(shredded).made("slip")
        certificates = [hands.print(batches.f31(desk, batch)) for batch in (paper_batch, stick_batch)]
        desk.perform(ClearSignature(slip=hands.take("slip", certificate)))
        assert {state(unit, one) for one in (first, second, old_stick)} == {"destroyed"}
        closed = [desk.read(lambda reading, b=b: reading.facts.get(Batch, b)) for b in (paper_batch, stick_batch)]  # type: ignore[misc]

        # The papers say it: certificate numbers, amounts in capitals, the list they close.
        for batch, done, capital in zip(closed, certificates, "贰壹", strict=True):
            said = text_layer(done.pdf)
            assert batch is not None
            assert str(batch.certificate_no) in said
            assert capital in said
        assert listed.number in text_layer(certificates[0].pdf)

        # The statutory ledgers, read back from their text layer.
        asked = ledgers.Asked(year=today.year)
        record = desk.read(lambda reading: reading.facts.get(Document, document))
        assert record is not None
        incoming = text_layer(hands.print(books.whole(ledgers.f01(desk, asked))).pdf)
        for words in (TITLE, OTHER, record.register_no, "000121", "000123", "2件5份", closed[0].certificate_no):
            assert str(words) in incoming
        holding = text_layer(hands.print(books.whole(holdings.f13(desk, asked))).pdf)
        for item in [*ours, old_stick, stick]:
            found = desk.read(lambda reading, i=item: reading.facts.item(i))  # type: ignore[misc]
            assert found is not None
            assert found.record.number in holding
        # opening, in, regraded in, destroyed, out, regraded out, closing, in store, out of it
        assert "机密—4—2——22—相符" in holding
        assert "秘密—3—1——22—相符" in holding
        destruction = text_layer(hands.print(books.whole(ledgers.f30(desk, ledgers.Asked()))).pdf)
        assert all(str(one.certificate_no) in destruction for one in closed if one is not None)

        # Exported to an approved medium, twice, so that there is something to swap.
        folder = tmp_path / "stick"
        folder.mkdir()
        media.approve_medium(desk, stick, folder, *unit.sign("leader", "secadmin"))
        out = exporting.export_ledger(desk, "documents", "", folder, *unit.sign("leader"))
        other = exporting.export_ledger(desk, "copies", "", folder, *unit.sign("leader"))
        assert (out.rows, other.rows, out.sealed) == (2, 5, True)
        founding_sheet = fingerprint(desk.record.seal_key or b"")

        # Locked, opened anew, verified to the ground.
        desk.lock("end of the day")
        unit.desk = open_desk(Vault.open(unit.folder), "officer", passphrase("officer"))
        report = audit.verify(unit.desk, "deep")
        assert report.findings == ()
        assert [state(unit, one) for one in ours] == ["destroyed", "destroyed", "in_store", "in_store", "in_store"]

    # Outside, without us.
    _judged(out.written.folder, other.written.folder, founding_sheet)


def _judged(good: Path, other: Path, fingerprint_: str) -> None:
    """Each tool accepts the export, and refuses each kind of change in what it covers."""
    accepted = accepts(good, fingerprint_)
    assert accepted == dict.fromkeys(accepted, True)
    assert "verify.py" in accepted
    covered = {"sha256sum": "ledger.csv", "ssh-keygen": "MANIFEST", "openssl": "MANIFEST", "verify.py": "entries.jsonl"}
    for tool in accepted:
        name = covered[tool]
        whole = (good / name).read_bytes()
        lines = whole.splitlines(keepends=True)
        changed = {
            "a changed byte": whole[:-2] + bytes([whole[-2] ^ 1]) + whole[-1:],
            "a dropped line": b"".join(lines[:-1]),
            "a swapped file": (other / name).read_bytes(),
        }
        for change, data in changed.items():
            (good / name).write_bytes(data)
            assert not accepts(good, fingerprint_)[tool], f"{tool} takes {change} of {name}"
        (good / name).write_bytes(whole)
    assert accepts(good, fingerprint_) == accepted
