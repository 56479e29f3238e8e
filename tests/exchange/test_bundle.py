"""An export, judged by the programs a receiver has: sha256sum, ssh-keygen, openssl and python3 with verify.py."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from dataclasses import replace
from html.parser import HTMLParser
from typing import TYPE_CHECKING

import pytest

from secretdesk.errors import Tampering
from secretdesk.exchange.bundle import Export, build, shipped_verifier
from secretdesk.exchange.readme import commands
from secretdesk.exchange.signature import fingerprint
from secretdesk.exchange.verify import UNIT

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
COVERS = {
    "sha256sum": [name for name in NAMES if not name.startswith("MANIFEST")],
    "ssh-keygen": ["MANIFEST", "MANIFEST.sig", "allowed_signers"],
    "openssl": ["MANIFEST", "MANIFEST.p256.sig", "unit-p256.pub"],
}
OFFICER = f"{3:016x}"


def shell(folder: Path, command: str) -> tuple[int, str]:
    done = subprocess.run(["sh", "-c", command], cwd=folder, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout + done.stderr


def verifier(folder: Path, *arguments: str) -> tuple[int, str]:
    """Run the shipped verify.py as a stranger would, in an interpreter that sees nothing of ours."""
    command = [sys.executable, "-I", "-S", "-W", "error", str(folder / "verify.py"), *arguments]
    done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, encoding="utf-8", check=False)
    return done.returncode, done.stdout + done.stderr


def rules(identity: str) -> dict[str, str]:
    return {command.split()[0]: command for _, command in commands(identity)}


def test_sealed_bundle_holds_exactly_the_twelve_files(export: Export) -> None:
    assert sorted(build(export)) == sorted(NAMES)


def test_pending_bundle_leaves_out_the_second_signature(pending: Export) -> None:
    assert sorted(build(pending)) == sorted(set(NAMES) - {"MANIFEST.p256.sig", "unit-p256.pub"})


@pytest.mark.parametrize("tool", ["sha256sum", "ssh-keygen", "openssl"])
def test_outside_tools_accept_the_printed_command(tool: str, export: Export, write: Callable[..., Path]) -> None:
    folder = write(export)
    code, said = shell(folder, rules(UNIT)[tool])
    assert code == 0, said


def test_printed_commands_stand_in_the_page(export: Export, pending: Export) -> None:
    for one, identity in ((export, UNIT), (pending, OFFICER)):
        page = Text.of(build(one)["READ-ME-FIRST.html"].decode())
        for command in rules(identity).values():
            assert command in page
    assert "p256" not in Text.of(build(pending)["READ-ME-FIRST.html"].decode()).replace("secp256", "")


def test_fingerprint_command_shows_the_founding_sheets_fingerprint(
    export: Export, keys: Keys, write: Callable[..., Path]
) -> None:
    folder = write(export)
    _, said = shell(folder, "cut -d' ' -f3- allowed_signers | head -n 1 | ssh-keygen -lf -")
    assert fingerprint(keys.unit.public_key().public_bytes_raw()) in said


def test_pending_is_accepted_by_ssh_keygen_under_the_account(pending: Export, write: Callable[..., Path]) -> None:
    folder = write(pending)
    assert shell(folder, rules(OFFICER)["sha256sum"])[0] == 0
    assert shell(folder, rules(OFFICER)["ssh-keygen"])[0] == 0
    assert shell(folder, rules(UNIT)["ssh-keygen"])[0] != 0


def test_account_keys_of_a_sealed_bundle_cannot_sign_exports(export: Export, write: Callable[..., Path]) -> None:
    folder = write(export)
    assert shell(folder, rules(OFFICER)["ssh-keygen"])[0] != 0


@pytest.mark.parametrize(("tool", "name"), [(tool, name) for tool, names in COVERS.items() for name in names])
def test_outside_tools_refuse_a_changed_byte_in_what_they_cover(
    tool: str, name: str, export: Export, write: Callable[..., Path]
) -> None:
    folder = write(export)
    data = bytearray((folder / name).read_bytes())
    data[len(data) // 2] ^= 1
    (folder / name).write_bytes(data)
    assert shell(folder, rules(UNIT)[tool])[0] != 0


def test_shipped_verifier_accepts_with_and_without_fingerprint(
    export: Export, keys: Keys, write: Callable[..., Path]
) -> None:
    folder = write(export)
    code, said = verifier(folder)
    assert code == 0
    assert "Unchanged, origin not checked" in said
    shown = fingerprint(keys.unit.public_key().public_bytes_raw())
    code, said = verifier(folder, "--fingerprint", shown)
    assert code == 0, said
    assert "signed by the key of the fingerprint given" in said
    assert verifier(folder, "--fingerprint", shown.removeprefix("SHA256:"))[0] == 0


def test_shipped_verifier_speaks_both_languages(export: Export, write: Callable[..., Path]) -> None:
    _, said = verifier(write(export))
    assert "未改动" in said
    assert "Unchanged" in said


def test_shipped_verifier_says_what_is_borne_out(export: Export, write: Callable[..., Path]) -> None:
    _, said = verifier(write(export))
    assert "3 rows; all 6 entries" in said
    # row 1: number, title, copies, date; row 2 the same; row 3: number, copies, and the title only since its correction
    assert "11 of 13 filled cells" in said


def test_other_fingerprint_is_refused(export: Export, keys: Keys, write: Callable[..., Path]) -> None:
    folder = write(export)
    code, said = verifier(folder, "--fingerprint", fingerprint(keys.officer.public_key().public_bytes_raw()))
    assert code == 4
    assert "was not made by the key of the fingerprint given" in said


def test_pending_is_told_apart(pending: Export, keys: Keys, write: Callable[..., Path]) -> None:
    folder = write(pending)
    code, said = verifier(folder)
    assert code == 1
    assert "officer-signed, not sealed" in said
    assert verifier(folder, "--officer-ok")[0] == 0
    shown = fingerprint(keys.officer.public_key().public_bytes_raw())
    assert verifier(folder, "--officer-ok", "--fingerprint", shown)[0] == 0
    other = fingerprint(keys.unit.public_key().public_bytes_raw())
    assert verifier(folder, "--officer-ok", "--fingerprint", other)[0] == 4


@pytest.mark.parametrize("arguments", [("--fingerprint", "12:34"), ("--nonsense",), ("no-such-folder",)])
def test_wrong_call_ends_with_two(arguments: tuple[str, ...], export: Export, write: Callable[..., Path]) -> None:
    assert verifier(write(export), *arguments)[0] == 2


def test_shipped_verifier_is_standard_library_and_old_python() -> None:
    source = shipped_verifier().decode()
    tree = ast.parse(source, feature_version=(3, 6))
    imported = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names} | {
        node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and node.module
    }
    assert {name.split(".")[0] for name in imported} <= set(sys.stdlib_module_names)
    assert not imported & {"socket", "ssl", "subprocess", "http", "urllib"}
    assert not [node for node in ast.walk(tree) if isinstance(node, ast.NamedExpr)]


def test_bodies_are_disclosed_only_where_every_field_is_a_shown_column(export: Export) -> None:
    lines = [json.loads(line) for line in build(export)["entries.jsonl"].splitlines()][1:]
    assert [("body" in line, line["seq"]) for line in lines] == [
        (True, 2), (False, 4), (False, 9), (True, 5), (True, 6), (True, 7)
    ]  # fmt: skip
    assert b"secret reason" not in b"".join(build(export).values())
    masked = [json.loads(line) for line in build(replace(export, masked=True))["entries.jsonl"].splitlines()][1:]
    assert not [line for line in masked if "body" in line]


def test_a_wrong_proof_never_leaves(export: Export) -> None:
    entries = list(export.entries)
    entries[1] = replace(entries[1], proof=entries[1].proof[::-1])
    with pytest.raises(Tampering) as caught:
        build(replace(export, entries=entries))
    assert caught.value.id == "entry-not-proven"


@pytest.mark.parametrize("gone", [0, 3])
def test_rows_without_entries_are_a_fault_of_the_caller(gone: int, export: Export) -> None:
    entries = [entry for entry in export.entries if entry.row != (1 if gone == 0 else 3)]
    with pytest.raises(ValueError, match="row"):
        build(replace(export, entries=entries))


def test_keys_and_signatures_name_no_person(export: Export, pending: Export) -> None:
    for one in (export, pending):
        files = build(one)
        for name in ("allowed_signers", "MANIFEST", "MANIFEST.sig", "checkpoint.txt"):
            assert "李某" not in files[name].decode()
        assert {line.split()[0] for line in files["allowed_signers"].decode().splitlines()} <= {UNIT, OFFICER}


def test_same_export_gives_the_same_files(export: Export) -> None:
    one, two = build(export), build(export)
    assert {name for name in one if one[name] != two[name]} <= {"MANIFEST.p256.sig"}


def test_page_loads_nothing_and_escapes_what_it_shows(export: Export) -> None:
    page = build(replace(export, unit="<script>x</script>", title='a"&b'))["READ-ME-FIRST.html"].decode()
    assert "<script" not in page
    assert "http" not in page
    assert "src=" not in page


class Text(HTMLParser):
    """What a reader sees of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def handle_data(self, data: str) -> None:
        self.seen.append(data)

    @staticmethod
    def of(page: str) -> str:
        reader = Text()
        reader.feed(page)
        return "".join(reader.seen)
