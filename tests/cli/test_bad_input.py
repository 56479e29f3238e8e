"""What comes from outside and is not right: codes, media, pasted files, signs that hide; each said in its own sentence.

Every case is told in both languages with its own exit code, and the vault agrees with itself afterwards to the last byte.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from secretdesk.exchange.media import MARKER
from secretdesk.labels import payload
from tests.cli.terminal import Ran, Terminal
from tests.cli.unit import document
from tests.paper.reading import codes, picture

DONE, REFUSED, BAD, OBSTACLE, TAMPERED = 0, 1, 2, 3, 4
RARE = "𠮷㛃䶮的题名"
SENTENCES: dict[str, str] = {}
"""Every English sentence met so far and what it was said of: no two share one."""


def entries(at: Terminal) -> int:
    """Return how many entries the journal has, all of them in order."""
    done = at.run("verify", "--depth", "deep", "--json")
    assert done.code == DONE, done
    return int(done.json["entries"])


def in_both(at: Terminal, *words: str, **more: Any) -> dict[str, Ran]:
    """Run the same in English and in Chinese; each answers in its own signs."""
    said = {}
    for at.language in ("zh_CN", "en"):
        said[at.language] = at.run(*words, **more)
    assert {one.code for one in said.values()} == {said["en"].code}
    assert any("\u4e00" <= sign <= "\u9fff" for sign in said["zh_CN"].out + said["zh_CN"].err)
    return said


def own_sentence(case: str, sentence: str) -> None:
    """No other case may say the same."""
    assert sentence.isascii()
    assert SENTENCES.setdefault(sentence, case) == case


# Codes.


@pytest.fixture
def code(at: Terminal, tmp_path: Path) -> str:
    """Give the code of the first copy's cover, read off its print."""
    (row, *_) = at.run("list", "documents", "--json").json["rows"]
    assert at.run("print", "covers", row["register_no"], "--out", str(tmp_path / "covers.pdf")).code == DONE
    return codes(picture((tmp_path / "covers.pdf").read_bytes(), 0, 150))[0]


def forged(code: str) -> str:
    return payload.write(replace(payload.read(code), mac=bytes(10)))


def foreign(code: str) -> str:
    read = payload.read(code)
    return payload.write(replace(read, tag=(read.tag + 1) % 100_000))


def unknown(code: str) -> str:
    return payload.write(replace(payload.read(code), code_id=bytes(10)))


def misread(code: str) -> str:
    return code[:30] + str((int(code[30]) + 1) % 10) + code[31:]


CODES: dict[str, tuple[Callable[[str], str], str, int]] = {
    "forged": (forged, "forged", TAMPERED),
    "another unit's": (foreign, "other_unit", REFUSED),
    "unknown": (unknown, "unknown", BAD),
    "misread": (misread, "damaged", BAD),
    "torn": (lambda code: code[:40], "damaged", BAD),
    "ten million digits": (lambda code: code + "1" * 10_000_000, "damaged", BAD),
    "a word": (lambda _code: "关于", "text", BAD),
    "marks that hide": (lambda _code: "\u202e\u200f\u2066", "text", BAD),
}


@pytest.mark.parametrize("case", CODES)
def test_a_code_that_is_not_right_is_told_apart_and_moves_nothing(case: str, at: Terminal, code: str) -> None:
    make, status, exit_code = CODES[case]
    before = at.run("list", "copies", "--json").json
    for words in ((), ("--return",), ("--to", "0101", "--paper")):
        said = in_both(at, "scan", *words, stdin=make(code) + "\n")
        assert said["en"].code == exit_code
        own_sentence(status, said["en"].out.splitlines()[0])
    assert at.run("scan", "--json", stdin=make(code) + "\n").json["status"] == status
    assert at.run("list", "copies", "--json").json == before
    entries(at)


def test_the_true_code_is_ours(at: Terminal, code: str) -> None:
    assert at.run("scan", "--json", stdin=code + "\n").json["status"] == "ours"


# Fields.


FIELDS: dict[str, tuple[dict[str, Any], str]] = {
    "ten megabytes": ({"title": "密" * 1_700_000}, "title"),
    "text turned about": ({"title": "关于\u202e某项工作"}, "title"),
    "an isolate": ({"issuer": "某厅\u2066"}, "issuer"),
    "a sign that has no width": ({"document_no": "某\u200b发〔2026〕1号"}, "document_no"),
    "half a sign": ({"title": "\ud842"}, "title"),
    "no day": ({"received_on": "2026年2月30日"}, "received_on"),
    "no number": ({"pages": "twelve"}, "pages"),
    "no range": ({"copy_nos": "9-1"}, "copy_nos"),
    "a million copies": ({"copy_nos": "1-1000000"}, "copy_nos"),
    "no such level": ({"level": "极密"}, "level"),
}


def typed(changed: dict[str, Any]) -> bytes:
    """Return the fields as JSON in plain ASCII, which can say even what is no text."""
    return json.dumps(document(**changed)).encode()


@pytest.mark.parametrize("case", FIELDS)
def test_a_field_that_is_not_right_is_named_and_nothing_is_entered(case: str, at: Terminal, today: str) -> None:
    changed, field = FIELDS[case]
    before = at.run("list", "documents", "--json").json
    said = in_both(at, "act", "register_incoming", fields=typed({"received_on": today} | changed))
    assert said["en"].code == BAD
    assert any(line.startswith(f"  {field}: ") for line in said["en"].err.splitlines()), said["en"]
    assert len(said["en"].err) < 2000, "what was pasted is not said back"
    assert at.run("list", "documents", "--json").json == before
    entries(at)


def test_what_no_act_is_as_long_as_is_not_even_read(at: Terminal, today: str) -> None:
    said = in_both(at, "act", "register_incoming", fields=typed({"received_on": today, "title": "密" * 3_000_000}))
    assert (said["en"].code, "[json-too-long]" in said["en"].err) == (BAD, True)


def test_all_that_cannot_be_read_stands_there_at_once(at: Terminal, today: str) -> None:
    wrong = {name: value for changed, _ in FIELDS.values() for name, value in changed.items() if name != "copy_nos"}
    told = at.run("act", "register_incoming", "--json", fields=typed({"received_on": today} | wrong)).json["error"]
    assert {fault["field"] for fault in told["faults"]} == set(wrong)


def test_control_signs_fall_away_and_rare_characters_stay(at: Terminal, today: str) -> None:
    strewn = typed({"received_on": today, "title": f"\x07{RARE}\x7f\x1b", "issuer": "某\u0000厅"})
    assert at.run("act", "register_incoming", fields=strewn).code == DONE
    titles = [row["title"] for row in at.run("list", "documents", "--json").json["rows"]]
    assert RARE in titles
    for sign in RARE[:3]:
        found = at.run("list", "documents", "--json", where_fd=sign.encode()).json["rows"]
        assert [row["title"] for row in found] == [RARE]
    entries(at)


# Media.


@pytest.fixture
def stick(at: Terminal, tmp_path: Path) -> Path:
    """Give a folder, as this kind of vault permits, approved for 机密."""
    folder = tmp_path / "stick"
    folder.mkdir()
    (row,) = at.run("list", "carriers", "--json").json["rows"]
    done = at.run("approve-medium", row["number"], str(folder), seconds=("leader", "secadmin"))
    assert done.code == DONE, done
    return folder


def bare(stick: Path) -> Path:
    (stick / MARKER).unlink()
    return stick


def marked_falsely(stick: Path) -> Path:
    data = bytearray((stick / MARKER).read_bytes())
    data[-1] ^= 1
    (stick / MARKER).write_bytes(data)
    return stick


def with_autorun(stick: Path) -> Path:
    (stick / "autorun.inf").write_text("[autorun]")
    return stick


def linked(stick: Path) -> Path:
    (stick.parent / "link").symlink_to(stick)
    return stick.parent / "link"


MEDIA: dict[str, tuple[Callable[[Path], Path], int, str]] = {
    "not put in": (lambda stick: stick.parent / "nothing", OBSTACLE, "medium-missing"),
    "not approved": (bare, REFUSED, "medium-not-approved"),
    "approval forged": (marked_falsely, TAMPERED, "marker-forged"),
    "starts programs": (with_autorun, REFUSED, "medium-autorun"),
    "a link": (linked, REFUSED, "medium-is-link"),
}


@pytest.mark.parametrize("case", MEDIA)
def test_a_medium_that_is_not_right_takes_nothing(case: str, at: Terminal, stick: Path) -> None:
    make, exit_code, id_ = MEDIA[case]
    folder = make(stick)
    said = in_both(at, "export", "documents", "--medium", str(folder), seconds=("leader",))
    assert (said["en"].code, f"[{id_}]" in said["en"].err) == (exit_code, True), said["en"]
    own_sentence(case, said["en"].err)
    assert not [path for path in stick.iterdir() if path.is_dir()]
    assert at.run("list", "sheets", "--json").json["rows"] == [], "no print number was taken"
    entries(at)


def test_a_medium_too_low_takes_nothing_until_the_rows_are_left_out(at: Terminal, today: str, stick: Path) -> None:
    top = document(received_on=today, title="绝密件", level="绝密", period="30年", document_no="某密〔2026〕1号")
    assert at.run("act", "register_incoming", fields=top).code == DONE
    said = in_both(at, "export", "documents", "--medium", str(stick), seconds=("leader",))
    assert (said["en"].code, "[medium-level-too-low]" in said["en"].err) == (REFUSED, True)
    assert not [path for path in stick.iterdir() if path.is_dir()]
    done = at.run("export", "documents", "--medium", str(stick), "--without", "绝密", "--json", seconds=("leader",))
    assert done.code == DONE
    assert "绝密件" not in (Path(done.json["folder"]) / "ledger.csv").read_text(encoding="utf-8-sig")
    entries(at)
