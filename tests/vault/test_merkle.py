"""The tree equals the definition of RFC 6962, however it was grown, and proofs hold for exactly one leaf."""

from __future__ import annotations

import time
from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secretdesk.vault import merkle
from secretdesk.vault.merkle import BLOCK, Prover, Tree, leaf_hash, leaf_hashes, verify_inclusion

SIZES = [0, 1, 2, 3, 255, 256, 257, 511, 512, 513, 767, 768, 1000, 1300]


def by_definition(leaves: list[bytes]) -> bytes:
    """RFC 6962, 2.1, word for word."""
    if not leaves:
        return sha256(b"").digest()
    if len(leaves) == 1:
        return sha256(b"\x00" + leaves[0]).digest()
    k = 1
    while k * 2 < len(leaves):
        k *= 2
    return sha256(b"\x01" + by_definition(leaves[:k]) + by_definition(leaves[k:])).digest()


def some(n: int) -> list[bytes]:
    return [b"leaf %d" % i for i in range(n)]


def prover(leaves: list[bytes], size: int) -> Prover:
    hashes = leaf_hashes(leaves)
    blocks = [merkle.root_of(hashes[i : i + BLOCK]) for i in range(0, len(hashes) // BLOCK * BLOCK, BLOCK)]
    return Prover(size, blocks, lambda n: hashes[n * BLOCK : (n + 1) * BLOCK])


def test_known_answers_of_the_certificate_transparency_reference() -> None:
    inputs = ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"]
    tree = Tree()
    roots = []
    for text in inputs:
        tree.extend([leaf_hash(bytes.fromhex(text))])
        roots.append(tree.root().hex())
    assert roots[0] == "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"
    assert roots[1] == "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125"
    assert roots[7] == "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"


@pytest.mark.parametrize("size", SIZES)
def test_root_is_as_defined(size: int) -> None:
    leaves = some(size)
    tree = Tree()
    tree.extend(leaf_hashes(leaves))
    assert tree.root() == by_definition(leaves) == merkle.root_of(leaf_hashes(leaves))
    assert tree.size == size


@given(st.lists(st.integers(0, 600), max_size=6))
def test_growing_in_steps_changes_nothing(steps: list[int]) -> None:
    leaves = leaf_hashes(some(sum(steps)))
    whole, grown, blocks = Tree(), Tree(), []
    expected = whole.extend(leaves)
    for step in steps:
        blocks += grown.extend(leaves[grown.size : grown.size + step])
    assert grown.root() == whole.root()
    assert blocks == expected
    assert [n for n, _ in blocks] == list(range(len(leaves) // BLOCK))
    tail = leaves[len(blocks) * BLOCK :]
    restored = Tree.restored([block for _, block in blocks], tail)
    assert (restored.root(), restored.size) == (whole.root(), whole.size)


def test_a_copy_grows_alone() -> None:
    tree = Tree()
    tree.extend(leaf_hashes(some(300)))
    root = tree.root()
    other = tree.copy()
    other.extend(leaf_hashes(some(20)))
    assert (tree.root(), tree.size, other.size) == (root, 300, 320)


@pytest.mark.parametrize("size", SIZES[1:])
def test_every_leaf_is_proved_and_no_other(size: int) -> None:
    leaves = some(1300)
    proofs = prover(leaves, size)
    root = by_definition(leaves[:size])
    assert proofs.root == root
    for index in range(size):
        proof = proofs.proof(index)
        leaf = leaf_hash(leaves[index])
        assert verify_inclusion(leaf, index, size, proof, root)
        if index % 37 == 0:
            assert not verify_inclusion(leaf_hash(b"other"), index, size, proof, root)
            assert not verify_inclusion(leaf, index + 1, size, proof, root)
            assert not verify_inclusion(leaf, index, size, [*proof, root], root)
            assert not proof or not verify_inclusion(leaf, index, size, proof[:-1], root)
            assert not proof or not verify_inclusion(leaf, index, size, [leaf, *proof[1:]], root)


def test_no_proof_beyond_the_size() -> None:
    with pytest.raises(IndexError):
        prover(some(300), 300).proof(300)
    assert not verify_inclusion(leaf_hash(b""), 1, 1, [], leaf_hash(b""))
    with pytest.raises(ValueError):
        Prover(512, [bytes(32)], lambda _: [])


def test_leaves_and_root_cost_little_more_than_bare_hashing() -> None:
    """Twice as many hashes as leaves are needed, so one half of a bare loop is what can be had; gate at a third."""
    leaves = [(b"%07d" % i) * 30 for i in range(40_000)]
    best_bare = best_tree = float("inf")
    for _ in range(5):
        start = time.perf_counter()
        for leaf in leaves:
            sha256(leaf).digest()
        best_bare = min(best_bare, time.perf_counter() - start)
        start = time.perf_counter()
        tree = Tree()
        tree.extend(leaf_hashes(leaves))
        tree.root()
        best_tree = min(best_tree, time.perf_counter() - start)
    ratio = best_bare / best_tree
    print(f"Merkle leaves and root: {ratio:.2f} of a bare hash loop")
    assert ratio > 0.33
