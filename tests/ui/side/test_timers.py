"""The response timers: what is due, how it stands, and why.

The journey: Ben sees that Marta has to hear from him by noon. The pill counts on with the heartbeat, turns amber, and
late only in open time. He presses Y and reads which time was counted and which was not.
"""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from carestation.cases.case import Status
from carestation.cases.interaction import Direction, Kind, SentBy
from carestation.cases.log_contact import LogContact
from carestation.cases.no_reply_needed import NoReplyNeeded
from carestation.cases.set_status import SetStatus
from carestation.cases.write import SendReply
from carestation.instants import DAY, HOUR, MINUTE
from carestation.timers.ledger import ledger
from tests.ui.side.sitting import Sitting
from ui.side.day_strip import DayStrip
from ui.side.toned_label import TonedLabel
from ui.theme import appearance
from ui.words.urgency import Urgency


def rows(ben: Sitting) -> list[tuple[str, str]]:
    return [(row.name.words, row.pill.countdown.words) for row in ben.panel.timers.rows]


def why(ben: Sitting) -> list[str]:
    rows = ben.panel.timers.rows
    labels = [label for row in rows for label in row.findChildren(TonedLabel) if label is not row.name]
    return [label.words for label in labels if label.isVisibleTo(ben.window)]


def reply(ben: Sitting) -> None:
    ben.do(SendReply(ben.case, "I look into it.", SentBy.SPOKEN, Kind.CALL))


def write_again(ben: Sitting) -> None:
    ben.do(LogContact(Kind.CALL, "And now?", ben.page.customer.id, Direction.IN, case_id=ben.case))


def test_each_target_says_when_and_how_it_stands(ben: Sitting) -> None:
    assert rows(ben) == [("First answer by 12:00", "in 2 h"), ("Resolution", "Thu 10:00")]
    ben.open.clock.move(16 * MINUTE)
    reply(ben)
    ben.open.clock.move(5 * MINUTE)
    write_again(ben)
    assert rows(ben) == [
        ("First answer", "met in 16 min"),
        ("Next answer", "today 14:21"),
        ("Resolution", "Thu 10:00"),
    ]


def test_the_heartbeat_changes_the_pills(ben: Sitting) -> None:
    ben.open.clock.move(98 * MINUTE)
    ben.panel.tick(ben.open.clock())
    first = ben.panel.timers.rows[0].pill
    assert (first.countdown.words, first.countdown.urgency) == ("in 22 min", Urgency.SOON)
    ben.open.clock.move(34 * MINUTE)
    ben.panel.tick(ben.open.clock())
    assert (first.countdown.words, first.countdown.urgency) == ("12 min late", Urgency.LATE)


class Painted(QObject):
    """Remembers which widgets were painted."""

    def __init__(self, *parts: QWidget) -> None:
        super().__init__()
        self.widgets: set[QObject] = set()
        for part in parts:
            for widget in (part, *part.findChildren(QWidget)):
                widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.widgets.add(watched)
        return False


def test_a_tick_paints_the_pills_and_leaves_the_checklist_alone(ben: Sitting) -> None:
    QTest.qWait(20)
    panel = ben.panel
    pills, rest = Painted(panel.timers), Painted(panel.checklists)
    ben.open.clock.move(MINUTE)
    panel.tick(ben.open.clock())
    QTest.qWait(20)
    assert panel.timers.rows[0].pill in pills.widgets
    assert rest.widgets == set()


def test_nothing_is_late_in_closed_time(ben: Sitting) -> None:
    ben.open.clock.move(6 * HOUR)  # 16:00
    ben.show(ben.new_case("complaint", "Ida Holm"))
    ben.open.clock.move(3 * HOUR)  # 19:00
    ben.panel.tick(ben.open.clock())
    words = ben.panel.timers.rows[0].pill.countdown
    assert words.urgency is not Urgency.LATE
    assert words.words == "tomorrow 10:00"


def test_a_late_answer_no_longer_shouts(ben: Sitting) -> None:
    ben.open.clock.move(3 * HOUR)
    reply(ben)
    pill = ben.panel.timers.rows[0].pill.countdown
    assert (pill.words, pill.urgency) == ("met 1 h late", Urgency.NONE)


def test_a_paused_timer_says_what_is_left(ben: Sitting) -> None:
    ben.open.clock.move(10 * MINUTE)
    reply(ben)
    ben.do(SetStatus(ben.case, Status.WAITING_CUSTOMER))
    assert rows(ben)[-1] == ("Resolution", "paused, 23 h 50 min left")


def test_a_message_that_needs_no_answer_waives_it(ben: Sitting) -> None:
    reply(ben)
    ben.open.clock.move(MINUTE)
    write_again(ben)
    ben.open.clock.move(MINUTE)
    ben.do(NoReplyNeeded(ben.case))
    assert ("Next answer", "not needed") in rows(ben)


def test_y_tells_the_ledger_in_words(ben: Sitting) -> None:
    ben.open.clock.move(7 * HOUR + 30 * MINUTE)  # 17:30
    ben.show(ben.case)
    ben.press(Qt.Key.Key_Y)
    QTest.qWait(1)
    assert why(ben)[:3] == ["today 10:00–17:00 counted", "17:00–17:30 closed", "5 h over the target of 2 h"]
    ben.press(Qt.Key.Key_Y)
    assert why(ben) == []


def test_a_pause_stands_in_the_ledger(ben: Sitting) -> None:
    ben.do(SetStatus(ben.case, Status.WAITING_SUPPLIER))
    ben.open.clock.move(DAY)
    ben.show(ben.case)
    ben.panel.timers.toggle_why()
    QTest.qWait(1)
    assert "yesterday 10:00 – today 10:00 waiting for a supplier" in why(ben)
    assert "24 h of 24 h left" in why(ben)


def test_a_long_ledger_tells_the_last_spans(ben: Sitting) -> None:
    ben.open.clock.move(30 * DAY)
    ben.show(ben.case)
    ben.panel.timers.toggle_why()
    QTest.qWait(1)
    told = why(ben)
    assert len(told) == 2 * 9
    assert told[8].endswith("earlier spans")


def test_another_case_begins_with_its_ledger_closed(ben: Sitting) -> None:
    ben.panel.timers.toggle_why()
    ben.show(ben.new_case("complaint", "Ida Holm"))
    assert not ben.panel.timers.is_open


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_the_strip_shows_the_counted_part_of_the_day(ben: Sitting, direction: Qt.LayoutDirection) -> None:
    ben.open.clock.move(3 * HOUR)  # 10:00 to 13:00 of 09:00 to 17:00
    ben.show(ben.case)
    [first, *_] = ben.page.timers
    strip = DayStrip()
    strip.show_day(ben.seat.hours, ledger(first), ben.open.clock(), first.due_at)
    strip.setLayoutDirection(direction)
    strip.resize(800, strip.sizeHint().height())
    image = strip.grab().toImage()
    counted = appearance.current().colour("in_time")
    at = [image.pixelColor(x * 100 + 50, 4) == counted for x in range(8)]
    expected = [False, True, True, True, False, False, False, False]
    assert at == (expected if direction == Qt.LayoutDirection.LeftToRight else expected[::-1])
