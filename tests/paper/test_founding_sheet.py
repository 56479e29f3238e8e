"""The founding sheet prints fingerprints and the first checkpoint so that they can be compared letter by letter."""

from __future__ import annotations

from secretdesk.paper.founding_sheet import founding_sheet
from tests.paper import form_samples as of
from tests.paper.reading import page_texts
from tests.paper.samples import imprint


def test_everything_to_be_compared_is_there() -> None:
    given = of.founding()
    [text] = page_texts(founding_sheet(given, imprint()).pdf)
    for founder in given.founders:
        assert f"{founder.post}{founder.name}{founder.fingerprint}" in text
    assert given.seal_ed25519 in text
    assert "".join(given.seal_p256.split()) in text
    assert "".join(given.anchor.split()) in text
    assert "".join(given.checkpoint.split()) in text


def test_more_founders_go_onto_another_page() -> None:
    texts = page_texts(founding_sheet(of.founding(12), imprint()).pdf)
    assert sum(text.count("SHA256:cQUl7sod") for text in texts) == 12
    assert ["建库单位（盖章）" in text for text in texts] == [False, True]
