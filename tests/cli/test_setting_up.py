"""The set-up from a terminal: people and places by the line, opening numbers, steps left out, and a world to practise in."""

from __future__ import annotations

from pathlib import Path

import pytest

from secretdesk.desk import clock as clocks
from secretdesk.desk.desk import open_desk
from secretdesk.desk.practice import accounts, furnished
from secretdesk.vault import Vault
from tests.cli.terminal import Terminal
from tests.cli.unit import found, terminal

REFUSED, BAD, OBSTACLE = 1, 2, 3


@pytest.fixture
def at(tmp_path: Path) -> Terminal:
    made = terminal(tmp_path / "v")
    assert found(made).code == 0
    return made


def test_it_says_what_a_founded_vault_waits_for(at: Terminal) -> None:
    done = at.run("setup", "--json")
    assert done.code == 0, done
    assert done.json["steps"]["people"] == "to do"
    people = "0301，王敏，规划处，科员，重要\n0302，李雷，财务处\n".encode()
    places = "机要室\t1号柜\t2\t机密\n".encode()
    done = at.run("setup", people_fd=people, places_fd=places)
    assert done.code == 0, done
    assert "2 entries made." in done.out
    assert "4 entries made." in done.out
    assert "People: done" in done.out
    assert "Printer: to do" in done.out


def test_faulty_lines_are_all_named_and_nothing_is_entered(at: Terminal) -> None:
    people = "0301，王敏，规划处，科员，甲级\n0301，李雷，财务处\n".encode()
    done = at.run("setup", people_fd=people)
    assert done.code == BAD
    assert "1.tier" in done.err
    assert "2.staff_no" in done.err
    assert at.run("list", "people", "--where", "王敏", "--json").json["rows"] == []


def test_opening_numbers_and_steps_left_out_are_acts_like_any_other(at: Terminal) -> None:
    year = clocks.local(clocks.read().wall).year
    done = at.run("act", "open_numbers", "series=密收", f"year={year}", "last=123")
    assert done.acks, done
    done = at.run("act", "open-numbers", "series=nothing", f"year={year}", "last=1")
    assert (done.code, "series" in done.err) == (BAD, True)
    (row,) = at.run("list", "openings", "--json").json["rows"]
    assert (row["series"], row["last"]) in {("incoming:密收", "123"), ("incoming:密收", 123)}
    done = at.run("act", "skip_setup", "steps=scanner", "reason=none here")
    assert done.acks, done
    found_ = at.run("setup", "--json").json
    assert (found_["steps"]["scanner"], found_["left_out"]) == ("left out", {"scanner": "none here"})
    assert found_["steps"]["numbers"] == "done"


@pytest.mark.parametrize("form", ["printer", "scanner"])
def test_the_calibration_pages_are_printed(at: Terminal, form: str, tmp_path: Path) -> None:
    done = at.run("print", form, "--out", str(tmp_path / "page.pdf"), "--offset=0.5,-1.0")
    assert done.code == 0, done
    assert (tmp_path / "page.pdf").read_bytes().startswith(b"%PDF")


def test_a_world_to_practise_in(tmp_path: Path) -> None:
    at = terminal(tmp_path / "world")
    done = at.run("practice", "--json", user=None)
    assert done.code == 0, done
    phrases = {one["account"]: one["passphrase"] for one in done.json["accounts"]}
    assert set(phrases) == {account for account, _, _ in accounts()}
    desk = open_desk(Vault.open(tmp_path / "world"), "officer", bytearray(phrases["officer"].encode()))
    try:
        assert desk.record.kind == "training"
        assert furnished(desk)
    finally:
        desk.lock("test")
    assert at.run("practice", user=None).code == OBSTACLE
