"""Ten thousand follow-ups due at once: the look at them, and the one list until it is painted."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from carestation.desk import Desk
from carestation.identity import RepresentativeId
from carestation.inbox.inbox_row import InboxQuery
from carestation.instants import HOUR, Instant
from carestation.intake.receive import Receive
from carestation.reminders.due_item import DueItem, due_items
from carestation.reminders.note_told import NoteTold
from carestation.reminders.quiet import Quiet
from carestation.reminders.remind import Reminding, remind
from carestation.settings.hours import calendar_of
from db.statement import Statement
from tests.benchmarks.alternate import compare
from tests.benchmarks.ratio import Ratio
from tests.desks import WEEK, OpenDesk, open_desk
from tests.journeys.doomed_desk import message
from ui.case.seat import Seat
from ui.reminders.due_dialog import DueDialog
from ui.theme.appearance import Appearance

GOAL_OPEN, GOAL_LIKE_FEW, GOAL_LOOK = 1.0, 1.5, 8.0
TENTH = 100.0
"""Milliseconds."""
_MANY, _SCREEN = 10_000, 40

_ADD = Statement(
    """INSERT INTO follow_up (uid, case_id, kind, state, due_at, text, representative_id, created_at, created_by_id,
    why, version, rule, moves, missed) VALUES (?, ?, 'reminder', 'open', ?, 'call back', ?, ?, ?, '', 1, '', 0, 0)"""
)
_RAW = Statement(
    """SELECT f.id, f.due_at, f.text, c.number, u.name FROM follow_up f JOIN care_case c ON c.id = f.case_id
    JOIN customer u ON u.id = c.customer_id WHERE f.state = 'open' AND f.due_at <= ? ORDER BY f.due_at"""
)


def reminding() -> Iterator[Ratio]:
    """The list against a tenth of a second, and against one of a screenful; the look against its rows alone."""
    with TemporaryDirectory() as folder, open_desk(Path(folder)) as desk:
        fill(desk, _MANY)
        now = Instant(desk.clock.now + 2 * HOUR)
        found = _look(desk.desk, desk.ben, now)
        assert len(found.tell) == _MANY
        desk.desk.do(NoteTold(found.remember))
        raw = partial(_RAW.all, desk.store.engine.database, now)
        yield compare(
            "look at 10,000 due", partial(_look, desk.desk, desk.ben, now), raw, GOAL_LOOK, rounds=11
        )
    yield from _opening(found.due)


def _opening(items: tuple[DueItem, ...]) -> Iterator[Ratio]:
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    Appearance(application).wear_light()
    seat = Seat(None, calendar_of("Europe/Berlin", WEEK, ()))
    like_few = compare(
        "list of 10,000 due, against a screenful",
        partial(_open, seat, items),
        partial(_open, seat, items[:_SCREEN]),
        GOAL_LIKE_FEW,
        rounds=11,
    )
    yield like_few
    yield Ratio("list of 10,000 due", like_few.ours, TENTH, GOAL_OPEN)


def _open(seat: Seat, items: tuple[DueItem, ...]) -> None:
    """Until it is painted."""
    dialog = DueDialog(seat, items)
    dialog.show()
    dialog.grab()
    dialog.close()
    QCoreApplication.sendPostedEvents(dialog, QEvent.Type.DeferredDelete)


def _look(desk: Desk, person: RepresentativeId, now: Instant) -> Reminding:
    facts = desk.ask(lambda read: read.due(person, now))
    assert len(due_items(facts, now)) == _MANY
    return remind(facts, Quiet(), now)


def fill(desk: OpenDesk, many: int) -> None:
    """So many follow-ups of Ben's, all due in an hour, on one case."""
    desk.desk.do(Receive(message(1, 1), "letter.eml"))
    (row,) = desk.desk.ask(lambda read: read.inbox(InboxQuery())).rows
    due_at, now = desk.clock.now + HOUR, desk.clock.now
    rows = [(number.to_bytes(16), row.case_id, due_at, desk.ben, now, desk.ben) for number in range(many)]
    database = desk.store.engine.database
    with database.atomic():
        _ADD.many(database, rows)
