"""Ben reads: from the newest message back, long ones and quoted ones, with the keys, and copies what he needs."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from carestation.cases.case_page import CasePage
from carestation.cases.event import EventType
from carestation.cases.interaction import Direction, Interaction, Kind
from tests.ui.case.pages import MARTAS, event, marta, message, seat
from ui.theme.appearance import Appearance
from ui.timeline.message_bubble import LONG
from ui.timeline.timeline_view import FIRST, MORE, TimelineView


@pytest.fixture
def timeline(qtbot: QtBot, appearance: Appearance) -> TimelineView:
    assert appearance.zoom == 100
    view = TimelineView(seat())
    qtbot.addWidget(view)
    view.resize(646, 600)
    with qtbot.waitActive(view):
        view.show()
    return view


def _texts(view: TimelineView) -> list[str]:
    return [bubble.text.toPlainText() for bubble in view.bubbles]


def _labels(view: TimelineView) -> list[str]:
    return [label.text() for label in view.findChildren(QLabel)]


def _button(view: TimelineView, words: str) -> QPushButton:
    found = [button for button in view.findChildren(QPushButton) if words in button.text()]
    return found[0]


def _is_settled(view: TimelineView) -> bool:
    """Laid out at its width."""
    bubble = view.bubbles[0]
    return bubble.isVisible() and bubble.height() == bubble.heightForWidth(bubble.width())


def _many(count: int) -> list[Interaction]:
    turn = (Direction.IN, Direction.OUT)
    return [
        message(n, n, turn[n % 2], f"Message {n}. " + "More words. " * (n % 20)) for n in range(1, count + 1)
    ]


def test_it_tells_who_when_and_how(timeline: TimelineView) -> None:
    timeline.show_page(marta())
    labels = _labels(timeline)
    assert "today 08:52" in labels
    assert "09:01 · case opened, Delivery problem; Ana looks after Marta Oliveira" in labels
    assert "Internal note" in labels
    assert "09:05 · You" in labels
    assert "09:08 · holding reply · sent" in labels
    assert not any("target" in label.lower() for label in labels)
    assert timeline.bubbles[0].text.accessibleName() == "Marta Oliveira, today 08:52"


def test_quoted_text_is_folded_until_asked_for(qtbot: QtBot, timeline: TimelineView) -> None:
    timeline.show_page(marta())
    button = _button(timeline, "Show quoted text")
    qtbot.waitUntil(lambda: _is_settled(timeline))
    before = timeline.bubbles[0].height()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: timeline.bubbles[0].height() > before)
    assert button.text() == "▾ Hide quoted text"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: timeline.bubbles[0].height() == before)


def test_the_newest_come_first_and_the_rest_when_asked(qtbot: QtBot, timeline: TimelineView) -> None:
    timeline.show_page(marta(_many(75)))
    assert len(timeline.bubbles) == FIRST
    assert timeline.earlier == 45
    more = _button(timeline, "earlier")
    assert more.text() == "Show 45 earlier"
    bar = timeline.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.value() == bar.maximum() > 0)
    bar.setValue(0)
    top = timeline.bubbles[0]
    QTest.mouseClick(more, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: abs(top.mapTo(timeline.viewport(), top.rect().topLeft()).y()) < 60)
    assert [text.split(".")[0] for text in _texts(timeline)] == [f"Message {n}" for n in range(1, 76)]
    assert not more.isVisible()


def test_five_hundred_entries_come_in_portions(timeline: TimelineView) -> None:
    timeline.show_page(marta(_many(500)))
    timeline.show_earlier()
    assert len(timeline.bubbles) == FIRST + MORE


def test_no_text_is_cut_off_at_any_width(qtbot: QtBot, timeline: TimelineView) -> None:
    address = "https://carrier.example/" + "track" * 60
    timeline.show_page(marta([*_many(8), message(99, 99, Direction.IN, address)]))
    for width in (320, 500, 900):
        timeline.resize(width, 600)
        qtbot.waitUntil(lambda: all(_fits(timeline, n) for n in range(len(timeline.bubbles))))


def _fits(view: TimelineView, number: int) -> bool:
    text = view.bubbles[number].text
    inside = view.bubbles[number].width() <= view.viewport().width()
    return inside and text.document().size().height() <= text.height() + 1


def test_a_very_long_message_shows_its_beginning(timeline: TimelineView) -> None:
    long = "\n".join(f"Line {n}" for n in range(3_000))
    timeline.show_page(marta([message(1, 1, Direction.IN, long)]))
    assert len(_texts(timeline)[0]) <= LONG
    assert "Show the rest" in _button(timeline, "rest").text()


def test_a_message_higher_than_the_view_is_read_from_its_top(qtbot: QtBot, timeline: TimelineView) -> None:
    long = "\n".join(f"Line {n}" for n in range(100))
    timeline.show_page(marta([*_many(5), message(9, 9, Direction.IN, long)]))
    newest = timeline.bubbles[-1]
    qtbot.waitUntil(lambda: 0 <= newest.mapTo(timeline.viewport(), newest.rect().topLeft()).y() < 40)


def test_a_new_message_leaves_what_is_selected_alone(timeline: TimelineView) -> None:
    timeline.show_page(marta())
    first = timeline.bubbles[0]
    first.text.selectAll()
    timeline.show_page(marta([*MARTAS, message(5, 30, Direction.IN, "Found it!")]))
    assert timeline.bubbles[0] is first
    assert first.text.textCursor().hasSelection()
    assert _texts(timeline)[-1] == "Found it!"


def test_a_message_that_was_taken_back_goes(timeline: TimelineView) -> None:
    timeline.show_page(marta())
    timeline.show_page(marta(MARTAS[:-1]))
    assert not any("side entrance is the" in text for text in _texts(timeline))


def test_keys_go_from_message_to_message_and_copy(timeline: TimelineView) -> None:
    timeline.show_page(marta())
    timeline.setFocus()
    alt = Qt.KeyboardModifier.AltModifier
    QTest.keyClick(timeline, Qt.Key.Key_Up, alt)
    newest = timeline.bubbles[-1].text
    assert newest.hasFocus()
    QTest.keyClick(newest, Qt.Key.Key_Up, alt)
    ours = timeline.bubbles[-2].text
    assert ours.hasFocus()
    QTest.keySequence(ours, QKeySequence(QKeySequence.StandardKey.SelectAll))
    QTest.keySequence(ours, QKeySequence(QKeySequence.StandardKey.Copy))
    assert QGuiApplication.clipboard().text().startswith("I am sorry about this, Marta")
    QTest.keyClick(ours, Qt.Key.Key_X)
    assert ours.toPlainText().startswith("I am sorry")


@pytest.mark.parametrize(
    ("entry", "line"),
    [
        (
            message(1, 1, Direction.IN, "Asks when", Kind.CALL),
            "call from Marta Oliveira: Asks when",
        ),
        (message(1, 1, Direction.OUT, "", Kind.CALL), "call by You"),
        (
            event(1, 1, EventType.STATUS, to="open", why="the customer wrote"),
            "case open again: the customer wrote",
        ),
        (event(1, 1, EventType.RATED, score=2, words="slow"), "rated 2 of 5: slow"),
        (event(1, 1, EventType.CHECKLIST, removed="complaint"), "checklist removed"),
        (event(1, 1, EventType.ISSUE_TYPE, to="win_back"), "now about: Win back"),
    ],
)
def test_calls_and_changes_are_slim_lines(timeline: TimelineView, entry: Interaction, line: str) -> None:
    timeline.show_page(marta([entry]))
    assert timeline.bubbles == []
    assert f"today 09:01 · {line}" in _labels(timeline)


def test_a_long_call_is_a_message(timeline: TimelineView) -> None:
    call = message(
        1, 1, Direction.IN, "She called from the car.\nThe parcel is with the neighbour.", Kind.CALL
    )
    timeline.show_page(marta([call]))
    assert "today 09:01 · call" in _labels(timeline)
    assert len(timeline.bubbles) == 1


def test_a_message_without_words_says_so(timeline: TimelineView) -> None:
    empty = replace(MARTAS[0], text=" ") if isinstance(MARTAS[0], Interaction) else MARTAS[0]
    page: CasePage = marta([empty])
    timeline.show_page(page)
    assert _texts(timeline) == ["No words, only attachments."]
