"""A hundred thousand open cases: only what is looked at is fetched, and a slow answer never overwrites a newer one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any, cast

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QColor, QImage, QPixmap
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from carestation.cases.case import Channel, Priority, Status
from carestation.desk import Desk
from carestation.identity import CaseId, CustomerId
from carestation.inbox.inbox_row import InboxPage, InboxQuery, InboxRow
from carestation.instants import FAR_FUTURE, MINUTE, Instant
from tests.ui.case.pages import ME, NOW, now, seat
from ui.inbox.inbox_table import PAGE, InboxTable
from ui.inbox.inbox_view import InboxView
from ui.lanes.instant_lane import InstantLane
from ui.theme.appearance import Appearance, Choice
from ui.widgets.marks import Marks


def row(number: int, **changes: Any) -> InboxRow:
    """Case number so-and-so, due so many minutes after the first."""
    fields: dict[str, Any] = {
        "case_id": CaseId(number),
        "number": 1000 + number,
        "customer_id": CustomerId(number),
        "customer_name": f"Customer {number}",
        "subject": f"Matter {number}",
        "issue_type": "complaint",
        "channel": Channel.EMAIL,
        "status": Status.OPEN,
        "priority": Priority.NORMAL,
        "urgent_at": Instant(NOW + number * MINUTE),
        "urgent_by": "next_response",
        "urgent_from": NOW,
        "left_ms": 0,
        "waiting_since": NOW,
        "steps_done": 3,
        "steps_total": 7,
        "follow_up_at": FAR_FUTURE,
        "representative_id": ME,
    }
    return InboxRow(**{**fields, **changes})


@dataclass
class ManyCases:
    """A store of so many cases that answers the one question of the list, and counts how often it was asked."""

    count: int = 1_000
    asked: list[InboxQuery] = field(default_factory=list)
    rows: Callable[[int], InboxRow] = row

    @property
    def reader(self) -> Any:
        return self

    def inbox(self, query: InboxQuery) -> InboxPage:
        self.asked.append(query)
        start = query.after[1] + 1 if query.after else 1
        end = min(self.count, start + query.limit - 1)
        return InboxPage(tuple(self.rows(n) for n in range(start, end + 1)), self.count)


@pytest.fixture
def store() -> ManyCases:
    return ManyCases()


@pytest.fixture
def table(store: ManyCases) -> InboxTable:
    made = InboxTable(InstantLane(Desk(cast(Any, store), now)), seat())
    made.load(InboxQuery(ME))
    return made


def test_pages_come_when_they_are_scrolled_to(table: InboxTable, store: ManyCases) -> None:
    asked = len(store.asked)
    rows = table.rowCount()
    table.fetchMore(QModelIndex())
    assert table.rowCount() == rows + PAGE
    assert len(store.asked) == asked + 1
    assert [table.row(n).case_id for n in range(table.rowCount())] == list(range(1, table.rowCount() + 1))


def test_all_of_them_come_once(table: InboxTable) -> None:
    while table.canFetchMore(QModelIndex()):
        table.fetchMore(QModelIndex())
    assert table.rowCount() == 1_000
    assert table.total == 1_000


def test_a_reload_keeps_as_many_rows_as_there_were(table: InboxTable) -> None:
    table.fetchMore(QModelIndex())
    rows = table.rowCount()
    table.load(InboxQuery(ME))
    assert table.rowCount() == rows
    table.load(InboxQuery(unassigned=True))
    assert table.rowCount() == PAGE


class LateLane(InstantLane):
    """Answers when it is told to, in any order."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.waiting: list[Callable[[], None]] = []

    def ask(self, question: Any, done: Any, failed: Any = None) -> None:
        self.waiting.append(lambda: InstantLane.ask(self, question, done, failed))


def test_an_answer_to_an_older_question_is_dropped(store: ManyCases) -> None:
    lane = LateLane(Desk(cast(Any, store), now))
    table = InboxTable(lane, seat())
    table.load(InboxQuery(ME))
    store.count = 3
    table.load(InboxQuery(unassigned=True))
    older, newer = lane.waiting
    newer()
    store.count = 50
    older()
    assert table.rowCount() == 3


def test_qt_finds_no_fault_with_the_table(store: ManyCases) -> None:
    lane = LateLane(Desk(cast(Any, store), now))
    table = InboxTable(lane, seat())
    tester = QAbstractItemModelTester(table, QAbstractItemModelTester.FailureReportingMode.Fatal)
    table.load(InboxQuery(ME))
    while lane.waiting:
        lane.waiting.pop(0)()
        table.fetchMore(QModelIndex())
    assert table.rowCount() == 1_000
    del tester


@pytest.fixture
def view(qtbot: QtBot, appearance: Appearance, store: ManyCases) -> Iterator[InboxView]:
    table = InboxTable(InstantLane(Desk(cast(Any, store), now)), seat())
    shown = InboxView(table, seat(), Marks())
    table.setParent(shown)
    qtbot.addWidget(shown)
    table.load(InboxQuery(ME))
    shown.resize(372, 620)
    with qtbot.waitExposed(shown):
        shown.show()
    yield shown
    appearance.wear(Choice.LIGHT, 100)


def _picture(view: InboxView) -> QImage:
    pixmap = QPixmap(view.viewport().size())
    view.viewport().render(pixmap)
    return pixmap.toImage()


def _has(image: QImage, colour: QColor) -> bool:
    points = ((x, y) for y in range(image.height()) for x in range(image.width()))
    return any(image.pixelColor(x, y) == colour for x, y in points)


STRANGE = (
    "O" * 200,
    "北川 美咲",
    "يوسف نادر",
    "",
    "line\nafter\nline\n" * 3,
    "👩‍👩‍👧 family",
)


@pytest.mark.parametrize("zoom", [100, 200])
@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_any_text_at_any_size_stays_in_its_row(
    appearance: Appearance, view: InboxView, store: ManyCases, zoom: int, direction: Qt.LayoutDirection
) -> None:
    appearance.wear(Choice.LIGHT, zoom)
    view.setLayoutDirection(direction)
    store.rows = lambda n: row(
        n, customer_name=STRANGE[n % 6], subject=STRANGE[(n + 1) % 6], follow_up_at=NOW
    )
    table = view.model()
    assert isinstance(table, InboxTable)
    table.load(InboxQuery(ME))
    for width in (240, 372):
        view.resize(width, 620)
        image = _picture(view)
        edge = 3 * view.rowHeight(0) - 1
        line = _line(image, edge)
        assert line == {QColor("#e4e7ec").name()}
    assert view.rowHeight(0) == 62 * zoom // 100


def _line(image: QImage, y: int) -> set[str]:
    """The colours along one line of the picture."""
    return {image.pixelColor(x, y).name() for x in range(5, image.width() - 5)}


def test_a_late_row_shouts_and_no_other(view: InboxView, store: ManyCases) -> None:
    late = QColor("#c4320a")
    assert not _has(_picture(view), late)
    store.rows = lambda n: row(n, urgent_at=Instant(NOW - 3 * MINUTE) if n == 2 else FAR_FUTURE)
    table = view.model()
    assert isinstance(table, InboxTable)
    table.load(InboxQuery(ME))
    assert _has(_picture(view), late)


def test_a_tick_that_changes_nothing_says_so(view: InboxView) -> None:
    table = view.model()
    assert isinstance(table, InboxTable)
    _picture(view)
    assert table.tick(Instant(NOW), 0, 9) is False
    assert table.tick(Instant(NOW + 70_000), 0, 9) is True
