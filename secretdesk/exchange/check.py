"""Checks an export as `check-export` does: the shipped verifier's own judgement, and OpenSSL's signature besides."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, cast

from secretdesk.errors import BadInput, Obstacle
from secretdesk.exchange import verify
from secretdesk.exchange.signature import check_p256
from secretdesk.text import N_, Message

Verdict = Literal["good", "unchecked", "officer", "altered"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """What is wrong, in which file and line (0: the file as a whole)."""

    file: str
    line: int
    message: Message


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """The verdict on an export: good, unchecked (unchanged, origin not checked), officer (not sealed) or altered."""

    verdict: Verdict
    exit_code: int
    findings: tuple[Finding, ...]
    sentences: tuple[Message, ...]  # the verdict in words first, then the facts
    identity: str
    fingerprint: str
    rows: int
    entries: int


def check_export(folder: Path, fingerprint: str | None = None, *, officer_ok: bool = False) -> Report:
    """Check the folder of an export; it needs no vault and writes nothing."""
    folder = Path(folder)
    if not folder.is_dir():
        raise BadInput("no-such-export", N_("export", "There is no such folder."))
    given = (fingerprint or "").strip()
    if given and not re.match(verify.FINGERPRINT, given):
        raise BadInput(
            "bad-fingerprint", N_("export", "A fingerprint looks like SHA256: and 43 letters, digits, + or /.")
        )
    try:
        look = verify.check(folder, given, officer_ok=officer_ok)
        if look.identity == verify.UNIT:
            _second_signature(look)
    except OSError as fault:
        said = N_("export", "The folder cannot be read: {fault}", fault=fault.strerror or type(fault).__name__)
        raise Obstacle("export-unreadable", said) from fault
    return Report(
        verdict=cast("Verdict", look.verdict),
        exit_code=verify.EXIT[look.verdict],
        findings=tuple(Finding(file=f.file, line=f.line, message=Message(*f.said)) for f in look.findings),
        sentences=tuple(Message(*said) for said in verify.sentences(look)),
        identity=look.identity,
        fingerprint=look.fingerprint,
        rows=look.counts["rows"],
        entries=look.counts["entries"],
    )


def _second_signature(look: verify.Check) -> None:
    # verify.py leaves P-256 to openssl, to stay short enough to be read; here the library is at hand.
    signature, key = look.small("MANIFEST.p256.sig"), look.small("unit-p256.pub")
    if signature and key and not check_p256(signature, look.small("MANIFEST"), key):
        look.finds("MANIFEST.p256.sig", 0, verify.N_("verify", "the signature does not hold for MANIFEST."))
        look.verdict = "altered"
