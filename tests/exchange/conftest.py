"""An export of a small vault, sealed and pending, and a way to write it to a folder."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, generate_private_key
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from secretdesk.exchange.bundle import Export, Pending, Sealed, build
from secretdesk.exchange.signature import cosign_note, signer_of
from tests.exchange.small_vault import COLUMNS, OFFICER, ROWS, VAULT, Journal, Keys, digest, make_journal

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


@pytest.fixture(scope="session")
def keys() -> Keys:
    seeds = [Ed25519PrivateKey.from_private_bytes(digest(name)) for name in (b"officer", b"unit")]
    return Keys(officer=seeds[0], unit=seeds[1], p256=generate_private_key(SECP256R1()))


@pytest.fixture(scope="session")
def journal() -> Journal:
    return make_journal()


@pytest.fixture(scope="session")
def export(keys: Keys, journal: Journal) -> Export:
    columns = {1: "number", 2: "title", 3: "copies", 4: "received"}
    entries = [e for row, object_id in enumerate((2, 5, 6), 1) for e in journal.of(row, object_id, columns)]
    return Export(
        unit="某市某某局",
        title="收文登记簿 2026年",
        ledger="incoming",
        vault=VAULT,
        kind="test",
        mark="机密★10年",
        columns=COLUMNS,
        rows=ROWS,
        pdf=b"%PDF-1.4 pages\n%%EOF\n",
        entries=tuple(entries),
        note=cosign_note(journal.note(), OFFICER, signer_of(keys.officer)),
        note_keys={OFFICER: signer_of(keys.officer).public},
        seal=Sealed(ed25519=signer_of(keys.unit), p256=signer_of(keys.p256)),
    )


@pytest.fixture(scope="session")
def pending(export: Export, keys: Keys) -> Export:
    return replace(export, seal=Pending(account=OFFICER, signer=signer_of(keys.officer)))


@pytest.fixture
def write(tmp_path: Path) -> Callable[[Export], Path]:
    def written(export: Export) -> Path:
        folder = tmp_path / "export"
        folder.mkdir()
        for name, data in build(export).items():
            (folder / name).write_bytes(data)
        return folder

    return written
