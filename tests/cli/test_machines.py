"""The life of a computer from a terminal: registered with its disks, assigned, opened, printed, taken out of use."""

from __future__ import annotations

from pathlib import Path

from tests.cli.test_papers import TODAY, done, text_of
from tests.cli.unit import found, terminal


def test_a_computer_lives_its_life_at_a_terminal(tmp_path: Path) -> None:
    at = terminal(tmp_path / "vault")
    done(found(at))
    done(at.run("act", "register_place", "code=A1", "name=保密室 1号柜", "level=juemi"))
    words = ("model=T630", "level=机密", "disks=S6P7NX0T412233、S6P7NX0T412234", "asset_no=ZC-1", "place=A1")
    done(at.run("act", "register_computer", f"acquired_on={TODAY.isoformat()}", *words))
    (row,) = at.run("list", "computers", "--json").json["rows"]
    number = row["number"]
    assert number.startswith("J")
    (person,) = [one["name"] for one in at.run("list", "people", "--json").json["rows"] if one["staff_no"] == "0001"]
    unsigned = at.run("act", "assign_device", f"device={number}", f"responsible={person}")
    assert (unsigned.code, "receiver-not-signed" in unsigned.err) == (1, True)
    done(at.run("act", "assign_device", f"device={number}", f"responsible={person}", "sheet_no=LY-1"))
    disks = at.run("list", "carriers", "--where", "kind:hard_disk", "--json").json["rows"]
    assert len(disks) == 2
    lent = at.run("scan", "--to", person, "--paper", stdin=f"{number}\n")
    assert (lent.code, "lend.device" in lent.err) == (1, True)
    done(at.run("act", "remove_disk", f"disk={disks[0]['number']}", "place=A1", fields={"reason": "换盘"}))
    out = tmp_path / "f15.pdf"
    done(at.run("print", "f15", "--out", str(out)))
    text = text_of(out)
    assert disks[1]["serial_no"] in text
    assert disks[0]["serial_no"] not in text
    kept = at.run("act", "decommission", f"device={number}", "place=A1", fields={"reason": "老旧"})
    assert (kept.code, "device.disks_inside" in kept.err) == (1, True)
    done(at.run("act", "decommission", f"device={number}", "place=A1", "disks_out=yes", fields={"reason": "老旧"}))
    everything = [number, *(one["number"] for one in disks)]
    done(at.run("act", "list_for_destruction", f"items={','.join(everything)}"))
    done(at.run("verify", "--depth", "deep"))
