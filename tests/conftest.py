"""What every test starts from: a window without a screen, examples that repeat, benches kept apart."""

from __future__ import annotations

import gc
import os
import threading
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from secretdesk.vault import Vault

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ.pop("SECRETDESK_VAULT", None)

ROOT = Path(__file__).resolve().parent.parent
SLOW_MACHINE = (HealthCheck.too_slow, HealthCheck.data_too_large)

settings.register_profile(
    "day", derandomize=True, max_examples=40, stateful_step_count=30, deadline=None, database=None,
    suppress_health_check=SLOW_MACHINE,
)  # fmt: skip
settings.register_profile(
    "nightly", max_examples=1000, stateful_step_count=100, deadline=None, suppress_health_check=SLOW_MACHINE
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "day"))


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark whatever lies in tests/bench, so that it never runs by accident."""
    for item in items:
        if "bench" in item.path.relative_to(ROOT).parts:
            item.add_marker(pytest.mark.bench)


@pytest.fixture(scope="session")
def root() -> Path:
    """Give the root of the tree."""
    return ROOT


def pytest_sessionfinish() -> None:
    """Lock what a test left open: threads of an open vault must not outlive the interpreter."""
    if any(one.name.startswith("vault-") for one in threading.enumerate()):
        for found in [one for one in gc.get_objects() if isinstance(one, Vault)]:
            found.lock()
