"""Scoring: each point has its moment and its reason."""

from __future__ import annotations

from carestation.instants import MINUTE, Instant
from carestation.practice.play import Happening, Play, begin, finished, react, spoken
from carestation.practice.said import says_any
from carestation.practice.scene import Act, Ending, FiveR
from carestation.practice.scenes import built_in_scene
from carestation.practice.score import score

SCENE = built_in_scene("late_delivery")
START = Instant(1_763_000_000_000)
KIND = "Dear Harriet, I am sorry. Leave it with me; you hear from me by Thursday noon."


def at(minutes: int) -> Instant:
    return Instant(START + minutes * MINUTE)


def answer(minutes: int, text: str, *, promised: bool = False, waited: int = 0) -> Happening:
    return Happening(Act.ANSWER, at(minutes), (waited or minutes) * MINUTE, text, promised)


def resolved(minutes: int, *, overridden: bool = False) -> Happening:
    return Happening(Act.RESOLVED, at(minutes), 5 * MINUTE, promised=True, overridden=overridden)


def played(*done: Happening) -> Play:
    play = begin(SCENE, START)
    for what in done:
        play = react(play, what)
    return play


def test_a_kind_quick_answer_with_a_promise_wins_every_point() -> None:
    play = played(answer(7, KIND, promised=True), resolved(12))
    assert play.ending is Ending.WELL
    whole = score(play).whole
    assert whole.won == whole.of
    first = score(play).about(FiveR.RESPONSIVENESS)[0]
    assert (first.at, first.why) == (at(7), "Answered after 7 min; the customer’s patience was 60 min.")


def test_silence_loses_responsiveness_once_for_each_time() -> None:
    silence = Happening(Act.SILENCE, at(60), 60 * MINUTE)
    play = played(silence, silence)
    assert play.ending is Ending.BADLY
    tally = score(play).of_each[FiveR.RESPONSIVENESS]
    assert (tally.won, tally.of) == (0, 2)
    assert score(play).of_each[FiveR.REPEAT].won == 0


def test_passing_the_gate_costs_the_point_that_says_so() -> None:
    play = played(answer(7, KIND, promised=True), resolved(12, overridden=True))
    lost = [point.why for point in score(play).about(FiveR.RESOLUTION) if not point.won]
    assert "Resolved past open steps of the checklist." in lost
    assert len(lost) == 2  # the scene has its own word on it


def test_a_phrase_that_hurts_is_quoted() -> None:
    play = played(answer(7, f"{KIND} As I said, you should have waited.", promised=True), resolved(12))
    lost = [point.why for point in score(play).about(FiveR.RESPECT) if not point.won]
    assert lost == ["“you should have” reads as blame or a closed door."]


def test_a_holding_reply_gives_as_much_patience_again_and_counts_once() -> None:
    held = Happening(Act.HOLDING, at(50), 50 * MINUTE, "Hello Harriet, I am on it.")
    play = played(held)
    assert play.state is SCENE.first
    assert play.patience_ms == 120 * MINUTE
    late = react(play, answer(100, KIND, promised=True))
    told = [point.why for point in score(late).about(FiveR.REASSURANCE) if point.won]
    assert "You told the customer that it takes longer before they had to ask." in told
    assert all(point.won for point in score(late).about(FiveR.RESPONSIVENESS))
    assert react(play, held).state is not SCENE.first  # nobody is put off twice


def test_a_promise_is_missed_only_where_the_scene_has_a_use_for_one() -> None:
    praise = react(begin(built_in_scene("praise"), START), answer(5, "Thank you, Mrs Thorne! Priya knows."))
    assert score(praise).about(FiveR.REASSURANCE) == ()
    assert any("No promise" in point.why for point in score(played(answer(7, KIND))).points)


def test_with_a_second_player_the_script_is_silent_and_the_rules_still_count() -> None:
    play = begin(SCENE, START, by_hand=True)
    play = react(play, answer(7, KIND, promised=True))
    assert play.state is SCENE.first
    play = spoken(play, at(9), mood=5)
    play = react(play, answer(190, "Hello again", waited=181))
    assert not play.over
    points = score(finished(play, Ending.WELL))
    assert [point.won for point in points.about(FiveR.RESPONSIVENESS)] == [True, False]
    assert points.of_each[FiveR.REPEAT].won == 2


def test_words_are_found_as_a_person_would_find_them() -> None:
    assert says_any("I’ll do it", ["I'll"])
    assert says_any("We APOLOGISE.", ["apolog*"])
    assert says_any("It costs 18€.", ["€"])
    assert says_any("Really?", ["?"])
    assert says_any("leave it\nwith me", ["leave it with me"])
    assert not says_any("sorrytown", ["sorry"])
    assert not says_any("no", [])
