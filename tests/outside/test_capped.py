"""The capped child: it answers, it is held, and however it ends the parent says so in words."""

from __future__ import annotations

import json
import platform
import struct
import sys
import time
from pathlib import Path

import cbor2
import pytest

from secretdesk.errors import BadInput
from secretdesk.outside import seccomp
from secretdesk.outside.capped import FRAME, REFUSED, Caps, ask, plain

HERE = Path(__file__).parent
PROGRAM = [
    sys.executable,
    "-c",
    f"import sys; sys.path.insert(0, {str(HERE)!r}); from secretdesk.outside import confined; sys.exit(confined.serve(sys.argv[2]))",
]


def told(what: str, **caps: int) -> bytes:
    return ask("capped_job", what.encode(), program=PROGRAM, caps=Caps(**caps))


def test_a_child_answers_and_tells_how_far_it_is() -> None:
    seen: list[tuple[int, int]] = []
    answer = ask("capped_job", b"echo", program=PROGRAM, watch=lambda done, whole: seen.append((done, whole)))
    assert answer == b"heard"
    assert seen


def test_a_child_can_neither_connect_nor_write_nor_start_anything() -> None:
    found = json.loads(told("try"))
    assert found["read"]  # fonts and code tables are still read
    assert {found[name] for name in ("socket", "write", "fork")} == {"Confined"}
    if seccomp.steps(platform.machine(), 1):
        assert {found[name] for name in found if name.startswith("bare")} == {-1}
    assert not Path("made-by-a-child").exists()


@pytest.mark.parametrize(
    ("what", "id_"),
    [
        ("memory", "file-too-large-to-read"),
        ("give up", "file-too-large-to-read"),
        ("crash", "file-unreadable"),
        ("fault", "file-unreadable"),
    ],
)
def test_however_a_child_ends_it_is_said_in_words(what: str, id_: str) -> None:
    with pytest.raises(BadInput) as caught:
        told(what)
    assert caught.value.id == id_


def test_a_child_that_spins_is_ended_by_its_processor_time() -> None:
    with pytest.raises(BadInput) as caught:
        told("spin", processor=1)
    assert caught.value.id == "file-too-large-to-read"


def test_a_child_that_lingers_is_ended_by_the_clock() -> None:
    with pytest.raises(BadInput) as caught:
        told("linger", waiting=1)
    assert caught.value.id == "file-too-large-to-read"


def test_a_fault_of_the_child_names_its_place_and_no_value() -> None:
    with pytest.raises(BadInput) as caught:
        told("fault")
    assert "ValueError capped_job.py" in caught.value.__notes__[0]
    assert "secret" not in str(caught.value.__notes__)


def test_an_answer_longer_than_allowed_is_not_taken() -> None:
    with pytest.raises(BadInput) as caught:
        told("echo", answer=4)
    assert caught.value.id == "file-too-large-to-read"


def test_who_asked_can_stop_it() -> None:
    class Stopped(Exception):
        pass

    def watch(_done: int, _whole: int) -> None:
        if time.monotonic() > began + 0.5:
            raise Stopped

    began = time.monotonic()
    with pytest.raises(Stopped):
        ask("capped_job", b"spin", program=PROGRAM, watch=watch)
    assert time.monotonic() < began + 5


@pytest.mark.parametrize(
    "said",
    [
        b"", b"a", b"a\xff\xff\xff\xff", b"s\x00\x00\x00\x01\xff", b"s\x00\x00\x00\x02\x81\x01", b"r\x00\x00\x00\x01\x80",
        b"z\x00\x00\x00\x01\x00", b"s\xff\xff\xff\xff", b"b\x00\x00\x00\x01\x01", b"\x00" * 100,
    ],
)  # fmt: skip
def test_a_child_that_talks_nonsense_is_not_believed(said: bytes) -> None:
    with pytest.raises(BadInput) as caught:
        ask("any", b"", program=[sys.executable, "-c", f"import sys; sys.stdout.buffer.write({said!r})"])
    assert caught.value.id in {"file-unreadable", "file-too-large-to-read"}


def test_a_child_that_says_no_more_and_does_not_end_is_ended() -> None:
    quiet = "import os, signal; os.close(1); signal.pause()"
    with pytest.raises(BadInput) as caught:
        ask("any", b"", program=[sys.executable, "-c", quiet])
    assert caught.value.id == "file-unreadable"


def test_a_child_may_only_say_words_of_ours() -> None:
    def refusal(*told: object) -> BadInput:
        body = cbor2.dumps(list(told))
        frame = FRAME.pack(REFUSED, len(body)) + body
        with pytest.raises(BadInput) as caught:
            ask("any", b"", program=[sys.executable, "-c", f"import sys; sys.stdout.buffer.write({frame!r})"])
        return caught.value

    ours = refusal("file-empty", "intake", "The file is empty.", {"n": "x" * 999})
    assert (ours.id, len(ours.message.values["n"])) == ("file-empty", 80)  # type: ignore[arg-type]
    assert refusal("a", "intake", "Call this number and give your passphrase.", {}).id == "file-unreadable"
    assert refusal("../a", "intake", "The file is empty.", {}).id == "file-unreadable"
    assert refusal("a", "intake", "The file is empty.", {"n": [1]}).id == "file-unreadable"


def test_only_plain_values_are_read() -> None:
    assert plain(cbor2.dumps([1, "a", None, 1.5, {"a": [True]}])) == [1, "a", None, 1.5, {"a": [True]}]
    deep: list[object] = []
    for _ in range(20):
        deep = [deep]
    for odd in (cbor2.CBORTag(36, "x"), cbor2.CBORTag(28, []), deep):
        with pytest.raises(ValueError):
            plain(cbor2.dumps(odd))
    with pytest.raises(ValueError):
        plain(b"\x9f\x01\xff")


def test_the_filter_jumps_where_it_should() -> None:
    """Walk the program for each call by hand: a jump wrong by one would open or close everything."""
    for machine in ("x86_64", "aarch64"):
        audit, openat, tgkill, calls = seccomp._CALLS[machine]
        program = list(struct.iter_unpack("=HBBI", seccomp.steps(machine, 77)))
        assert all(_passes(program, audit, call) for call in calls)
        assert _passes(program, audit, openat)
        assert not _passes(program, audit, openat, third=0o101)
        assert _passes(program, audit, tgkill, first=77)
        assert not _passes(program, audit, tgkill, first=78)
        assert not _passes(program, audit ^ 1, calls[0])
        rest = set(range(600)) - {*calls, openat, tgkill}
        assert not any(_passes(program, audit, call) for call in rest)


def _passes(program: list[tuple[int, ...]], audit: int, call: int, first: int = 0, third: int = 0) -> bool:
    held = {0: call, 4: audit, 16: first, 32: third}
    at = value = 0
    while True:
        code, yes, no, k = program[at]
        at += 1
        match code:
            case 0x20:
                value = held[k]
            case 0x15:
                at += yes if value == k else no
            case 0x45:
                at += yes if value & k else no
            case _:
                return k == 0x7FFF0000
