"""Codes of labels survive every keyboard, and no changed figure passes."""

from __future__ import annotations

import hashlib
import hmac

import cbor2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from secretdesk.errors import BadInput
from secretdesk.labels import payload
from secretdesk.labels.payload import LabelCode, fold, is_mark, label_mac, prefix_of, read, vault_tag, write

codes = st.builds(
    LabelCode,
    prefix=st.sampled_from(payload.LABEL_PREFIXES),
    tag=st.integers(0, 99999),
    code_id=st.binary(min_size=10, max_size=10),
    mac=st.binary(min_size=10, max_size=10),
)


@given(codes)
def test_what_is_written_is_read(code: LabelCode) -> None:
    text = write(code)
    assert len(text) == 58
    assert text.isascii()
    assert text.isdigit()
    assert read(text) == code


@given(codes, st.integers(0, 57), st.integers(1, 9))
def test_any_changed_figure_is_damage(code: LabelCode, place: int, step: int) -> None:
    text = write(code)
    other = str((int(text[place]) + step) % 10)
    with pytest.raises(BadInput) as error:
        read(text[:place] + other + text[place + 1 :])
    assert error.value.id == "damaged-code"


@given(codes, st.integers(0, 56))
def test_exchanged_neighbours_are_damage(code: LabelCode, place: int) -> None:
    text = write(code)
    swapped = text[:place] + text[place + 1] + text[place] + text[place + 2 :]
    if swapped == text:
        assert read(swapped) == code
        return
    with pytest.raises(BadInput):
        read(swapped)


@given(codes, st.integers(0, 57))
def test_a_lost_or_doubled_figure_is_damage(code: LabelCode, place: int) -> None:
    text = write(code)
    for damaged in (text[:place] + text[place + 1 :], text[:place] + text[place] + text[place:]):
        with pytest.raises(BadInput):
            read(damaged)


@given(codes, st.data())
def test_keyboards_do_no_harm(code: LabelCode, data: st.DataObject) -> None:
    full = str.maketrans("0123456789", "０１２３４５６７８９")
    typed = ""
    for sign in write(code):
        typed += sign.translate(full) if data.draw(st.booleans()) else sign
        typed += data.draw(st.sampled_from(["", "", "", " ", "-", "　", "－", "\u200b", "\ufeff", "\t"]))
    assert read(typed + "\r\n") == code


@given(st.text(max_size=400))
def test_whatever_is_typed_only_bad_input_comes_back(text: str) -> None:
    try:
        code = read(text)
    except BadInput:
        return
    assert write(code) == fold(text)


def test_too_long_is_refused_before_it_is_looked_at() -> None:
    with pytest.raises(BadInput) as error:
        read("1" * 10_000_000)
    assert error.value.id == "scan-too-long"
    assert prefix_of("1" * 401) is None


def test_figures_of_other_scripts_are_not_ours() -> None:
    code = write(LabelCode(prefix=10, tag=1, code_id=bytes(10), mac=bytes(10)))
    with pytest.raises(BadInput):
        read(code.replace("1", "١"))


def test_more_than_twenty_bytes_is_damage_even_with_a_right_check() -> None:
    body = "1000001" + "9" * 49
    with pytest.raises(BadInput):
        read(body + f"{98 - int(body) * 100 % 97:02d}")


def test_an_unknown_prefix_is_damage_even_with_a_right_check() -> None:
    body = "99" + "0" * 54
    with pytest.raises(BadInput):
        read(body + f"{98 - int(body) * 100 % 97:02d}")


@pytest.mark.parametrize(
    ("text", "prefix"),
    [
        ("10" + "0" * 56, 10),
        ("13" + "5" * 30, 13),
        ("20" + "7" * 212, 20),
        ("6901234567892", None),
        ("D26-0093-02-8", None),
        ("99" + "0" * 56, None),
        ("", None),
    ],
)
def test_scraps_of_our_codes_are_known_by_their_prefix(text: str, prefix: int | None) -> None:
    assert prefix_of(text) == prefix


def test_the_tag_is_the_designed_one() -> None:
    vault_id = bytes(range(16))
    assert vault_tag(vault_id) == int(hashlib.sha256(vault_id).hexdigest()[:16], 16) % 100_000


def test_the_mark_binds_every_part() -> None:
    key, vault_id, code_id = bytes(32), bytes(range(16)), bytes(range(10))
    mac = label_mac(key, vault_id, code_id, "copy", 42, "small", 1)
    said = cbor2.dumps(["SD/label/1", vault_id, code_id, "copy", 42, "small", 1], canonical=True)
    assert mac == hmac.new(key, said, "sha256").digest()[:10]
    others = [
        label_mac(bytes(31) + b"\1", vault_id, code_id, "copy", 42, "small", 1),
        label_mac(key, bytes(16), code_id, "copy", 42, "small", 1),
        label_mac(key, vault_id, bytes(10), "copy", 42, "small", 1),
        label_mac(key, vault_id, code_id, "carrier", 42, "small", 1),
        label_mac(key, vault_id, code_id, "copy", 43, "small", 1),
        label_mac(key, vault_id, code_id, "copy", 42, "cover", 1),
        label_mac(key, vault_id, code_id, "copy", 42, "small", 2),
    ]
    code = LabelCode(prefix=10, tag=0, code_id=code_id, mac=mac)
    assert is_mark(code, mac)
    assert not any(is_mark(code, other) for other in others)
    assert len({mac, *others}) == 8


@pytest.mark.parametrize(
    "wrong",
    [
        LabelCode(prefix=20, tag=0, code_id=bytes(10), mac=bytes(10)),
        LabelCode(prefix=10, tag=100_000, code_id=bytes(10), mac=bytes(10)),
        LabelCode(prefix=10, tag=0, code_id=bytes(9), mac=bytes(10)),
        LabelCode(prefix=10, tag=0, code_id=bytes(10), mac=bytes(11)),
    ],
)
def test_what_is_no_label_code_is_not_written(wrong: LabelCode) -> None:
    with pytest.raises(ValueError, match="label code"):
        write(wrong)
