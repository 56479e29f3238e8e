"""What the machine remembers is allowed, typed and private; actions have one key each; sounds follow tones."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import fields
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QKeySequence

from secretdesk.gui import preferences, sounds
from secretdesk.gui.actions import ACTIONS, MENUS, VERBS
from secretdesk.gui.preferences import Preferences
from secretdesk.text import built, say

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
)
NAMES = st.sampled_from([f.name for f in fields(Preferences)]) | st.text(max_size=8)


def test_what_was_written_is_read(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "window.json"
    given_ = Preferences(language="en", scheme="hc", scale=150, sounds=False, columns={"copies": ["number", "level"]})
    assert preferences.write(given_, path)
    assert preferences.read(path) == given_
    assert path.stat().st_mode & 0o777 == 0o600


@given(st.dictionaries(NAMES, JSON, max_size=5))
def test_whatever_the_file_holds_only_allowed_settings_are_taken(
    tmp_path_factory: pytest.TempPathFactory, found: dict[str, object]
) -> None:
    path = tmp_path_factory.mktemp("settings") / "window.json"
    path.write_text(json.dumps(found))
    read = preferences.read(path)
    assert preferences.write(read, path)
    assert preferences.read(path) == read


@pytest.mark.parametrize("content", ["", "[]", "{", '"x"', "null", '{"scale": 5000, "secret": 1}', '{"scale": true}'])
def test_a_spoilt_file_means_the_defaults(tmp_path: Path, content: str) -> None:
    path = tmp_path / "window.json"
    path.write_text(content)
    assert preferences.read(path) == Preferences()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("geometry", "a/path/of/the/vault"),
        ("columns", {"关于": ["a"]}),
        ("columns", {"a": ["../x"]}),
        ("language", "de"),
        ("scale", 110),
    ],
)
def test_what_is_not_on_the_list_is_never_written(tmp_path: Path, name: str, value: object) -> None:
    wrong = Preferences()
    setattr(wrong, name, value)
    with pytest.raises(ValueError, match=name):
        preferences.write(wrong, tmp_path / "window.json")


def test_a_folder_that_cannot_be_written_is_no_fault(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert not preferences.write(Preferences(), tmp_path / "file" / "window.json")


def test_the_language_of_the_desktop_is_asked_only_when_none_was_chosen(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("LC_ALL", "LC_MESSAGES"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", "en_GB.UTF-8")
    assert Preferences().spoken() == "en"
    assert Preferences(language="zh_CN").spoken() == "zh_CN"
    monkeypatch.setenv("LANG", "C.UTF-8")
    assert Preferences().spoken() == "zh_CN"


def test_the_file_lies_under_the_desktops_folder_for_settings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    assert preferences.place() == tmp_path / "secretdesk" / "window.json"


def test_every_key_belongs_to_one_action_and_the_systems_keys_to_none() -> None:
    keys = [QKeySequence(key).toString() for asked in ACTIONS for key in asked.keys]
    assert [key for key, count in Counter(keys).items() if count > 1] == []
    assert not {"F5", "F10", "F11", "F12"} & set(keys)
    assert all(QKeySequence(key).toString() for asked in ACTIONS for key in asked.keys)


def test_every_action_has_a_menu_and_words_in_both_languages() -> None:
    menus = {id_ for id_, _ in MENUS}
    assert {asked.menu for asked in ACTIONS} <= menus
    for message in [asked.words for asked in ACTIONS] + [words for _, words in MENUS]:
        assert say(message, "zh_CN") != say(message, "en")
    assert set(VERBS) <= {asked.id for asked in ACTIONS}


def test_mnemonics_are_distinct_in_both_languages() -> None:
    for language in ("zh_CN", "en"):
        letters = [say(words, language).replace("&&", "").split("&")[1][0].upper() for _, words in MENUS]
        assert len(set(letters)) == len(letters)


def test_every_tone_has_its_sound() -> None:
    assert sounds.sound_of("plain") == ""
    for tone in ("quiet", "green", "amber", "red"):
        assert built(f"sounds/{sounds.sound_of(tone)}.wav").is_file()


def test_without_a_player_there_is_silence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sounds, "PLAYERS", (("/nowhere/aplay", ()),))
    assert not sounds.play("refused")
    assert not sounds.play("")
