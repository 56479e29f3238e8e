"""What the program freed is overwritten, at a cost that does not grow with what lies free."""

from __future__ import annotations

import ctypes

import pytest

from secretdesk.vault.keys import CHEAP, Secret, stretch
from secretdesk.vault.memory import overwrites_freed

BLOCK = CHEAP.memory * 1024


class _Counts(ctypes.Structure):
    """What the C library says of its memory (`mallinfo2`)."""

    _fields_ = [
        (name, ctypes.c_size_t)
        for name in (
            "arena",
            "ordblks",
            "smblks",
            "hblks",
            "hblkhd",
            "usmblks",
            "fsmblks",
            "uordblks",
            "fordblks",
            "top",
        )
    ]


def test_a_large_block_has_pages_of_its_own_however_often_one_was_freed() -> None:
    library = ctypes.CDLL(None)
    if not overwrites_freed() or not hasattr(library, "mallinfo2"):
        pytest.skip("the library neither overwrites nor counts")
    library.mallinfo2.restype = _Counts
    library.malloc.argtypes, library.malloc.restype = [ctypes.c_size_t], ctypes.c_void_p
    library.free.argtypes = [ctypes.c_void_p]
    library.free(library.malloc(BLOCK))  # by itself the library then takes the next from among the pieces
    with Secret.of(b"typed") as typed:
        stretch(typed, bytes(16), CHEAP).wipe()
    before = library.mallinfo2().hblks
    block = library.malloc(BLOCK)
    try:
        assert library.mallinfo2().hblks == before + 1
    finally:
        library.free(block)
