"""The response timers: what is due, how it stands, and why.

The journey: Ben sees that Marta has to hear from him by noon. The pill counts on with the heartbeat, turns amber, and
late only in open time. He presses Y and reads which time was counted and which was not.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QImage
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
from ui.side.toned_label import TonedLabel
from ui.theme import appearance
from ui.timers.days_strip import MOST_DAYS, DaysStrip
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
    assert why(ben)[:4] == [
        "From the customer's first message (today 10:00) to our first answer, in business hours only.",
        "7 h counted: 5 h over the target of 2 h",
        "today 10:00–17:00 · 7 h counted",
        "17:00–17:30 closed",
    ]
    ben.press(Qt.Key.Key_Y)
    assert why(ben) == []


def test_who_clicks_on_the_red_pill_reads_why_it_is_red(ben: Sitting) -> None:
    ben.open.clock.move(3 * HOUR)
    ben.show(ben.case)
    pill = ben.panel.timers.rows[0].pill
    assert pill.countdown.urgency is Urgency.LATE
    assert pill.toolTip().endswith("Click to see why")
    QTest.mouseClick(pill, Qt.MouseButton.LeftButton)
    QTest.qWait(1)
    assert "3 h counted: 1 h over the target of 2 h" in why(ben)


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
    assert len(told) == 2 * (3 + 8)
    assert "earlier span" in told[2]


def test_another_case_begins_with_its_ledger_closed(ben: Sitting) -> None:
    ben.panel.timers.toggle_why()
    ben.show(ben.new_case("complaint", "Ida Holm"))
    assert not ben.panel.timers.is_open


def strip_of(ben: Sitting, direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight) -> QImage:
    """The strips of the first answer, wide enough that the label takes little of them."""
    [first, *_] = ben.page.timers
    strip = DaysStrip()
    strip.show_days(ben.seat.hours, ledger(first), ben.open.clock(), ben.open.clock(), first.due_at)
    strip.setLayoutDirection(direction)
    strip.resize(1600, strip.sizeHint().height())
    return strip.grab().toImage()


def colours(image: QImage, row: int) -> list[str]:
    """What each of the eight hours of a day is, at its middle; the label takes the first hundred pixels at most."""
    names = {appearance.current().colour(role).rgb(): role for role in ("in_time", "late", "track", "paused")}
    y = appearance.scaled(18) * row + appearance.scaled(9) - 1
    left = next(x for x in range(image.width()) if image.pixel(x, y) in names and x > 30)
    hour = (image.width() - left) / 8
    return [names.get(image.pixel(round(left + (n + 0.6) * hour), y), "") for n in range(8)]


def test_the_strip_shows_what_was_counted_and_what_ran_over(ben: Sitting) -> None:
    ben.open.clock.move(4 * HOUR)  # from 10:00 to 14:00; due at 12:00
    ben.show(ben.case)
    day = ["track", "in_time", "in_time", "late", "late", "track", "track", "track"]
    assert colours(strip_of(ben), 0) == day


def test_the_strip_has_a_line_for_each_day(ben: Sitting) -> None:
    ben.open.clock.move(DAY + HOUR)  # Tuesday 11:00
    ben.show(ben.case)
    image = strip_of(ben)
    assert colours(image, 0) == ["track", "in_time", "in_time", *["late"] * 5]
    assert colours(image, 1) == ["late", "late", *["track"] * 6]
    assert image.height() == 3 * appearance.scaled(18)
    ben.open.clock.move(30 * DAY)
    ben.show(ben.case)
    assert strip_of(ben).height() == (MOST_DAYS + 1) * appearance.scaled(18)


def test_the_strip_is_mirrored_where_people_read_from_the_right(ben: Sitting) -> None:
    ben.open.clock.move(4 * HOUR)
    ben.show(ben.case)
    mirrored = strip_of(ben, Qt.LayoutDirection.RightToLeft).flipped(Qt.Orientation.Horizontal)
    assert colours(mirrored, 0)[1:5] == ["in_time", "in_time", "late", "late"]
