"""The scripted customer cannot be put into a state without a way on: every branch of every scene is walked."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from carestation.instants import MINUTE, Instant
from carestation.practice.play import Happening, Play, begin, react
from carestation.practice.scene import Act, Ending, Scene
from carestation.practice.scenes import built_in_scenes
from carestation.practice.score import score
from tests.carestation.practice.acts import START, everything_that_may_happen, fitting, happening, standing

SCENES = built_in_scenes()
NAMES = [scene.key for scene in SCENES]
each_scene = pytest.mark.parametrize("scene", SCENES, ids=NAMES)


def test_there_are_twelve_scenes_over_the_issue_types() -> None:
    assert len(SCENES) >= 12
    assert len({scene.issue_type for scene in SCENES}) >= 12
    assert len(set(NAMES)) == len(SCENES)


@each_scene
def test_every_state_has_a_way_on_for_whatever_happens(scene: Scene) -> None:
    for state in scene.states:
        for held in (False, True):
            for what in everything_that_may_happen(scene, state):
                play = standing(scene, state, held=held)
                after = react(play, what)
                if state.ends is not None:
                    assert after == play
                elif what.act is Act.HOLDING and not held:
                    assert after.held
                    assert after.patience_ms == 2 * play.patience_ms
                else:
                    assert after.state is not state


@each_scene
def test_every_move_of_every_state_can_be_made(scene: Scene) -> None:
    for state in scene.states:
        for move in state.moves:
            play = standing(scene, state, held=move.when.held)
            made = react(play, fitting(scene, state, move)).moments[-1].turn
            assert made == move.turn, (
                f"{scene.key}: {state.id} → {move.turn.to} is hidden by a move before it"
            )


@each_scene
def test_all_ways_through_a_scene_come_to_an_end(scene: Scene) -> None:
    """Depth first over states × what may happen, until every way has ended; no way is longer than the states."""
    ends = set()
    ahead = [begin(scene, START)]
    seen = set()
    while ahead:
        play = ahead.pop()
        assert len(play.moods) <= len(scene.states)
        if play.over:
            ends.add(play.ending)
            assert play.state.lesson
            continue
        for what in everything_that_may_happen(scene, play.state):
            after = react(play, what)
            key = (after.state.id, after.held, len(after.moods))
            if key not in seen:
                seen.add(key)
                ahead.append(after)
    assert Ending.WELL in ends
    assert len(ends) >= 2


@each_scene
def test_who_only_waits_comes_to_an_end_too(scene: Scene) -> None:
    play = begin(scene, START)
    for _ in scene.states:
        play = react(play, happening(Act.SILENCE))
    assert play.over


texts = st.lists(
    st.sampled_from(
        [w.removesuffix("*") for s in SCENES for ws in s.words.values() for w in ws] + ["Hello", "ok"]
    ),
    max_size=4,
).map(" ".join)
steps = [step for s in SCENES for state in s.states for move in state.moves for step in move.when.done]
acts = st.builds(
    Happening,
    act=st.sampled_from(Act),
    at=st.integers(0, 100_000).map(lambda ms: Instant(START + ms)),
    waited_ms=st.integers(0, 600 * MINUTE),
    text=texts,
    promised=st.booleans(),
    done=st.frozensets(st.sampled_from(steps), max_size=3),
    overridden=st.booleans(),
)


@given(scene=st.sampled_from(SCENES), done=st.lists(acts, max_size=60))
def test_no_sequence_of_acts_gets_stuck(scene: Scene, done: list[Happening]) -> None:
    play = begin(scene, START)
    for what in done:
        before, play = play, react(play, what)
        assert play.over or play.state.patience > 0
        assert play.over or play != before
    if len(done) >= 2 * len(scene.states):
        assert play.over
    _score_makes_sense(play)


def _score_makes_sense(play: Play) -> None:
    points = score(play)
    assert 0 <= points.whole.won <= points.whole.of
    assert sum(tally.of for tally in points.of_each.values()) == points.whole.of
    assert all(point.why for point in points.points)
