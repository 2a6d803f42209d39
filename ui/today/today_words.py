"""Today in words: the groups, what a follow-up is about, and a whole line for a screen reader."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from carestation.cases.case import case_name
from carestation.follow_ups.follow_up import FollowUpKind, TodayRow
from carestation.follow_ups.week import Group
from carestation.instants import Instant
from ui.words.moments import moment


def group_words(group: Group, count: int) -> str:
    """ "Overdue · 3"."""
    titles = {
        Group.OVERDUE: QCoreApplication.translate("Today", "Overdue"),
        Group.TODAY: QCoreApplication.translate("Today", "Today"),
        Group.PROMISED: QCoreApplication.translate("Today", "Promised"),
        Group.LATER: QCoreApplication.translate("Today", "Later this week"),
    }
    return f"{titles[group]} · {count}"


def kind_of(kind: FollowUpKind) -> str:
    """What it is, as the beginning of what is to be done."""
    kinds = {
        FollowUpKind.REMINDER: QCoreApplication.translate("Today", "Follow up"),
        FollowUpKind.IF_NO_REPLY: QCoreApplication.translate("Today", "No reply yet"),
        FollowUpKind.PROMISE: QCoreApplication.translate("Today", "Promised"),
    }
    return kinds[kind]


def what_words(row: TodayRow) -> str:
    """ "Promised: call back"."""
    kind = kind_of(row.follow_up.kind)
    return f"{kind}: {row.follow_up.text}" if row.follow_up.text else kind


def case_words(row: TodayRow) -> str:
    """ "CS-1042 Parcel shown as delivered"; empty for a customer without a case."""
    return f"{case_name(row.case_number)} {row.subject}" if row.case_number is not None else ""


def when_words(row: TodayRow, now: Instant, zone: ZoneInfo) -> str:
    """ "today 13:00", or "due since yesterday 09:00"."""
    at = moment(row.follow_up.due_at, now, zone)
    if row.follow_up.due_at > now:
        return at
    return QCoreApplication.translate("Today", "due since {time}").format(time=at)


def line_words(row: TodayRow, whose: str, now: Instant, zone: ZoneInfo) -> str:
    """All of a line."""
    parts = (
        when_words(row, now, zone),
        row.customer_name,
        row.customer_phone,
        what_words(row),
        case_words(row),
        whose,
    )
    return " · ".join(filter(None, parts))
