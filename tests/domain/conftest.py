"""What tests of the rules start from: a unit founded on a Monday."""

from __future__ import annotations

import pytest

from tests.domain.world import Unit, founded


@pytest.fixture
def unit() -> Unit:
    return founded()
