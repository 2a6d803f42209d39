"""The check of a scene's file: what could keep a person in it is found, with its line."""

from __future__ import annotations

import pytest

from carestation.practice.read_scene import check_scene, read_scene
from carestation.practice.scenes import scene_files

GOOD = """\
key: small
title: A small scene
trains: Answering at all
issue_type: complaint
subject: Hello
customer: {name: Ida Moss, email: ida@example.com, about: You want an answer.}
words:
  - {list: sorry, any: [sorry]}
states:
  - id: asks
    says: Is anybody there?
    mood: 3
    patience: 30
    moves:
      - {says: sorry, to: glad, praised: respect, why: You said sorry.}
    otherwise: {to: glad}
    silence: {to: gone}
    resolved: {to: gone}
  - {id: glad, says: Thank you!, mood: 5, ends: well, lesson: Answer.}
  - {id: gone, says: Goodbye., mood: 1, ends: badly, lesson: Answer.}
"""


def test_a_good_scene_has_no_faults() -> None:
    assert check_scene(GOOD, "small.yaml") == ()
    assert read_scene(GOOD, "small.yaml").first.patience == 30


@pytest.mark.parametrize("path", scene_files(), ids=lambda path: path.name)
def test_the_scenes_that_come_with_the_program_are_good(path: object) -> None:
    assert check_scene(path.read_bytes(), path.name) == ()  # type: ignore[attr-defined]
    assert f"key: {path.name.removesuffix('.yaml')}\n" in path.read_text(encoding="utf-8")  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("was", "becomes", "line", "sentence"),
    [
        ("    silence: {to: gone}\n", "", 10, "“asks” has no “silence”: no answer at all."),
        ("    otherwise: {to: glad}\n", "", 10, "“asks” has no “otherwise”: an answer that fits no move."),
        ("    resolved: {to: gone}\n", "", 10, "“asks” has no “resolved”: the case resolved at this point."),
        ("    patience: 30\n", "", 10, "“asks” has no “patience”"),
        ("silence: {to: gone}", "silence: {to: home}", 10, "“asks” leads to “home”, which is no state here."),
        ("silence: {to: gone}", "silence: {to: asks}", 10, "“asks” can lead back to itself"),
        ("ends: well", "ends: mixed", 10, "No state ends well"),
        ("{says: sorry, to: glad", "{says: sory, to: glad", 15, "“sory” is no word list here."),
        ("{says: sorry, to: glad", "{to: glad", 15, "This move asks for nothing"),
        ("{says: sorry, to: glad", "{says: sorry, done: fly, to: glad", 15, "“fly” is no step of the SOP here."),
        ("praised: respect", "praised: revenge", 15, "“revenge” is none of the five R's"),
        ("praised: respect, why: You said sorry.", "praised: respect", 15, "“why” is missing."),
        ("{to: glad}", "{to: gone}", None, ""),
        ("issue_type: complaint", "issue_type: weather", 4, "“weather” is no issue type of the library."),
        ("ida@example.com", "ida@home.de", 6, "is no address of nobody"),
        ("id: gone, says: Goodbye.", "id: glad, says: Goodbye.", 20, "“glad” stands here a second time."),
        (", ends: well, lesson: Answer.", ", ends: well", 19, "“lesson” is missing."),
        ("patience: 30", "patience: 30\n    ends: well", 10, "“asks” ends the scene: nothing can come after it."),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said_with_its_line(was: str, becomes: str, line: int | None, sentence: str) -> None:
    assert was in GOOD
    faults = check_scene(GOOD.replace(was, becomes, 1), "small.yaml")
    if line is None:
        assert faults == ()
        return
    assert any(
        str(fault).startswith(f"small.yaml:{line}: ") and sentence in fault.sentence for fault in faults
    ), [str(fault) for fault in faults]


def test_a_state_that_nothing_leads_to_is_named() -> None:
    lonely = GOOD + "  - {id: lonely, says: Hm., mood: 3, ends: mixed, lesson: None.}\n"
    assert [str(fault) for fault in check_scene(lonely, "s")] == ["s:21: Nothing leads to “lonely”."]


def test_two_states_that_lead_to_each_other_are_a_circle() -> None:
    other = """\
  - id: back
    says: And?
    mood: 2
    patience: 30
    otherwise: {to: glad}
    silence: {to: asks}
    resolved: {to: gone}
"""
    faults = check_scene(GOOD.replace("silence: {to: gone}", "silence: {to: back}") + other, "s")
    assert [fault.sentence[:15] for fault in faults] == ["“asks” can lead", "“back” can lead"]


def test_what_is_no_yaml_is_said() -> None:
    assert check_scene("key: [", "s")
    assert check_scene(b"\xff\xfe", "s")[0].sentence.startswith("The text is not UTF-8")
    assert check_scene("", "s")
