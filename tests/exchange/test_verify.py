"""The verifier finds whatever was altered, names file and line, and stays silent about what was not."""

from __future__ import annotations

import base64
import hashlib
import json
import random
import shutil
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, generate_private_key
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from secretdesk.errors import BadInput
from secretdesk.exchange import verify
from secretdesk.exchange.bundle import Export, Sealed, build
from secretdesk.exchange.check import Report, check_export
from secretdesk.exchange.signature import cosign_note, fingerprint, signer_of, sshsig
from secretdesk.text import say
from tests.exchange.small_vault import make_journal

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.exchange.small_vault import Keys

NAMES = [
    "ledger.pdf",
    "ledger.csv",
    "ledger.xlsx",
    "entries.jsonl",
    "checkpoint.txt",
    "MANIFEST",
    "MANIFEST.sig",
    "MANIFEST.p256.sig",
    "allowed_signers",
    "unit-p256.pub",
    "verify.py",
    "READ-ME-FIRST.html",
]


@pytest.fixture(scope="module")
def good(export: Export, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write a good export once; tests alter copies of it."""
    folder = tmp_path_factory.mktemp("good")
    for name, data in build(export).items():
        (folder / name).write_bytes(data)
    return folder


@pytest.fixture
def folder(good: Path, tmp_path: Path) -> Path:
    return shutil.copytree(good, tmp_path / "copy")


def found(report: Report) -> set[tuple[str, int]]:
    return {(finding.file, finding.line) for finding in report.findings}


def reasons(report: Report) -> str:
    return "\n".join(say(finding.message, "en") for finding in report.findings)


def sign_again(folder: Path, keys: Keys) -> None:
    """Make the manifest right again with the unit's own keys, as a dishonest program in the unit could."""
    head = [line for line in (folder / "MANIFEST").read_text().splitlines() if line.startswith("#")]
    names = sorted(path.name for path in folder.iterdir() if not path.name.startswith("MANIFEST"))
    lines = head + [f"{hashlib.sha256((folder / name).read_bytes()).hexdigest()}  {name}" for name in names]
    manifest = "".join(line + "\n" for line in lines).encode()
    (folder / "MANIFEST").write_bytes(manifest)
    (folder / "MANIFEST.sig").write_bytes(sshsig(manifest, signer_of(keys.unit)))
    (folder / "MANIFEST.p256.sig").write_bytes(signer_of(keys.p256).sign(manifest))


def change_line(folder: Path, number: int, change: Callable[[dict[str, Any]], None]) -> None:
    lines = (folder / "entries.jsonl").read_text().splitlines()
    line = json.loads(lines[number - 1])
    change(line)
    lines[number - 1] = json.dumps(line)
    (folder / "entries.jsonl").write_text("".join(line + "\n" for line in lines))


def test_good_export_is_good(folder: Path, keys: Keys) -> None:
    report = check_export(folder)
    assert (report.verdict, report.exit_code, report.findings) == ("unchecked", 0, ())
    assert (report.rows, report.entries, report.identity) == (3, 6, "unit")
    assert report.fingerprint == fingerprint(keys.unit.public_key().public_bytes_raw())
    assert check_export(folder, report.fingerprint).verdict == "good"
    assert check_export(folder, f" {report.fingerprint} ").verdict == "good"


@pytest.mark.parametrize("name", NAMES)
def test_any_changed_byte_is_found_and_the_file_named(name: str, folder: Path) -> None:
    before = (folder / name).read_bytes()
    chance = random.Random(name)
    places = {0, len(before) - 1, *(chance.randrange(len(before)) for _ in range(8))}
    for place in places:
        after = bytearray(before)
        after[place] ^= 1 << chance.randrange(8)
        (folder / name).write_bytes(after)
        report = check_export(folder)
        assert report.exit_code == 4, (name, place)
        named = {"MANIFEST": "MANIFEST.sig"}.get(name, name)
        assert named in {finding.file for finding in report.findings}, (name, place)


@pytest.mark.parametrize("name", NAMES)
def test_missing_file_is_named(name: str, folder: Path) -> None:
    (folder / name).unlink()
    report = check_export(folder)
    assert report.exit_code == 4
    assert (name, 0) in found(report)


@pytest.mark.parametrize("name", ["extra.txt", "autorun.inf", "备注.txt"])
def test_extra_file_is_named(name: str, folder: Path) -> None:
    (folder / name).write_text("x")
    report = check_export(folder)
    assert (report.exit_code, found(report)) == (4, {(name, 0)})


def test_link_is_no_file(folder: Path, tmp_path: Path) -> None:
    moved = tmp_path / "elsewhere.csv"
    shutil.move(folder / "ledger.csv", moved)
    (folder / "ledger.csv").symlink_to(moved)
    assert ("ledger.csv", 0) in found(check_export(folder))


def test_file_swapped_in_from_another_export_is_found(folder: Path, export: Export) -> None:
    other = build(replace(export, title="另一份", rows=[*export.rows[:2], ("密收〔2026〕0003", "别的", 1, None, None)]))
    for name in ("ledger.csv", "ledger.xlsx", "entries.jsonl"):
        (folder / name).write_bytes(other[name])
    assert {(name, 0) for name in ("ledger.csv", "ledger.xlsx", "entries.jsonl")} <= found(check_export(folder))


@pytest.mark.parametrize("number", range(2, 8))
def test_dropped_line_is_found(number: int, folder: Path) -> None:
    lines = (folder / "entries.jsonl").read_bytes().splitlines(keepends=True)
    (folder / "entries.jsonl").write_bytes(b"".join(lines[: number - 1] + lines[number:]))
    assert ("entries.jsonl", 0) in found(check_export(folder))


def test_first_entry_dropped_by_the_signer_is_found_at_its_line(folder: Path, keys: Keys) -> None:
    for number in (2, 5, 6):  # the entries with which rows 1, 2 and 3 begin
        copy = shutil.copytree(folder, folder.parent / f"cut{number}")
        lines = (copy / "entries.jsonl").read_bytes().splitlines(keepends=True)
        (copy / "entries.jsonl").write_bytes(b"".join(lines[: number - 1] + lines[number:]))
        sign_again(copy, keys)
        report = check_export(copy)
        assert report.exit_code == 4
        assert ("entries.jsonl", number) in found(report)


def test_rows_dropped_by_the_signer_are_found(folder: Path, keys: Keys) -> None:
    lines = (folder / "entries.jsonl").read_bytes().splitlines(keepends=True)
    (folder / "entries.jsonl").write_bytes(b"".join(lines[:5]))
    sign_again(folder, keys)
    assert found(check_export(folder)) == {("ledger.csv", 0)}


def test_ledger_changed_by_the_signer_contradicts_the_journal(folder: Path, keys: Keys) -> None:
    table = (folder / "ledger.csv").read_text(encoding="utf-8-sig")
    (folder / "ledger.csv").write_bytes(table.replace("𠮷林", "吉林").encode("utf-8-sig"))
    sign_again(folder, keys)
    report = check_export(folder)
    assert found(report) == {("entries.jsonl", 2)}
    assert "column 2" in reasons(report)


@pytest.mark.parametrize(
    ("key", "words"), [("proof", "does not stand in the journal"), ("salt", "not the one in the journal")]
)
def test_altered_entry_is_found_at_its_line(key: str, words: str, folder: Path, keys: Keys) -> None:
    def turn(text: str) -> str:
        return ("B" if text[0] == "A" else "A") + text[1:]

    def change(line: dict[str, Any]) -> None:
        line[key] = [turn(line[key][0]), *line[key][1:]] if key == "proof" else turn(line[key])

    change_line(folder, 5, change)
    sign_again(folder, keys)
    report = check_export(folder)
    assert found(report) == {("entries.jsonl", 5)}
    assert words in reasons(report)


def test_entry_of_another_journal_does_not_stand(folder: Path, keys: Keys) -> None:
    other = make_journal().envelopes[3]

    def change(line: dict[str, Any]) -> None:
        line["envelope"] = base64.b64encode(other).decode()

    change_line(folder, 3, change)
    sign_again(folder, keys)
    assert ("entries.jsonl", 3) in found(check_export(folder))


@pytest.mark.parametrize(
    "line",
    [b"", b"{}", b"[]", b"1", b"null", b"{", b'{"row":1}', b"\xff", b"[" * 100_000, b'{"row":1e999,"envelope":"AA=="}'],
)
def test_nonsense_lines_are_findings_not_crashes(line: bytes, folder: Path, keys: Keys) -> None:
    lines = (folder / "entries.jsonl").read_bytes().splitlines()
    lines[3] = line
    (folder / "entries.jsonl").write_bytes(b"\n".join(lines) + b"\n")
    sign_again(folder, keys)
    assert ("entries.jsonl", 4) in found(check_export(folder))


@pytest.mark.parametrize("name", ["MANIFEST", "MANIFEST.sig", "allowed_signers", "checkpoint.txt", "unit-p256.pub"])
@pytest.mark.parametrize("data", [b"", b"\n", b"\x00" * 300, "—\n\n— x AA==\n".encode(), b"a b c d\n" * 9])
def test_nonsense_files_are_findings_not_crashes(name: str, data: bytes, folder: Path) -> None:
    (folder / name).write_bytes(data)
    assert check_export(folder).exit_code == 4


def test_checkpoint_signed_by_another_key_is_found(folder: Path, keys: Keys) -> None:
    stranger = signer_of(Ed25519PrivateKey.generate())
    bare = (folder / "checkpoint.txt").read_bytes().partition(b"\n\n")[0] + b"\n"
    (folder / "checkpoint.txt").write_bytes(cosign_note(bare, "unit", stranger))
    sign_again(folder, keys)
    assert found(check_export(folder)) == {("checkpoint.txt", 0)}


def test_whole_export_forged_with_own_keys_needs_the_fingerprint(export: Export, keys: Keys, tmp_path: Path) -> None:
    forger = Sealed(ed25519=signer_of(Ed25519PrivateKey.generate()), p256=signer_of(keys.p256))
    for name, data in build(replace(export, seal=forger)).items():
        (tmp_path / name).write_bytes(data)
    assert check_export(tmp_path).verdict == "unchecked"
    true = fingerprint(keys.unit.public_key().public_bytes_raw())
    assert check_export(tmp_path, true).exit_code == 4


def test_pending(pending: Export, keys: Keys, write: Callable[..., Path]) -> None:
    folder = write(pending)
    assert [check_export(folder).verdict, check_export(folder).exit_code] == ["officer", 1]
    assert check_export(folder, officer_ok=True).verdict == "unchecked"
    officer = fingerprint(keys.officer.public_key().public_bytes_raw())
    assert check_export(folder, officer, officer_ok=True).verdict == "good"
    (folder / "ledger.csv").write_bytes(b"")
    assert check_export(folder).exit_code == 4


def test_second_signature_of_another_key_is_found_here(folder: Path, keys: Keys) -> None:
    other = signer_of(generate_private_key(SECP256R1()))
    (folder / "MANIFEST.p256.sig").write_bytes(other.sign((folder / "MANIFEST").read_bytes()))
    assert found(check_export(folder)) == {("MANIFEST.p256.sig", 0)}


def test_wrong_calls_are_bad_input(tmp_path: Path, folder: Path) -> None:
    with pytest.raises(BadInput) as caught:
        check_export(tmp_path / "none")
    assert caught.value.id == "no-such-export"
    with pytest.raises(BadInput) as caught:
        check_export(folder, "SHA256:short")
    assert caught.value.id == "bad-fingerprint"


def test_findings_are_said_in_both_languages(folder: Path) -> None:
    (folder / "ledger.csv").write_bytes(b"")
    report = check_export(folder)
    for message in [*(finding.message for finding in report.findings), *report.sentences]:
        assert say(message, "zh_CN") != say(message, "en")


def test_no_sentence_of_the_verifier_needs_plural_forms() -> None:
    """The travelling copy fills sentences by str.format alone."""
    source = verify.__loader__.get_source(verify.__name__)  # type: ignore[union-attr]
    assert "|item" not in source
