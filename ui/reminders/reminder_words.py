"""What is due, in one sentence however much it is; with the names of customers only where they may be read."""

from __future__ import annotations

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject

from carestation.cases.case import case_name
from carestation.follow_ups.follow_up import FollowUpKind
from carestation.instants import Instant
from carestation.reminders.due_item import DueItem, Stage
from carestation.timers.targets import Metric
from ui.words.moments import moment

NAMED = 3
"""So many customers are named; of more, the number is."""


class ReminderWords(QObject):
    """Says it in the language of the window."""

    def title(self, items: Sequence[DueItem]) -> str:
        """What is worst about it: that something is late, or due, or soon due."""
        if any(_is_late(item) for item in items):
            return self.tr("Late")
        is_soon = all(item.stage is Stage.SOON for item in items)
        return self.tr("Due soon") if is_soon else self.tr("Due now")

    def sentence(self, items: Sequence[DueItem], *, names: bool) -> str:
        """ "3 follow-ups due · 1 promise due · CS-1042: first answer late (Marta Oliveira, Jo Kim)"."""
        if len(items) == 1:
            return self._one(items[0], names=names)
        follow_ups = [i for i in items if not i.is_answer and i.kind is not FollowUpKind.PROMISE]
        promises = [i for i in items if i.kind is FollowUpKind.PROMISE]
        late = [i for i in items if _is_late(i)]
        soon = [i for i in items if i.stage is Stage.SOON]
        parts = (
            self.tr("%n follow-up(s) due", "", len(follow_ups)) if follow_ups else "",
            self.tr("%n promise(s) due", "", len(promises)) if promises else "",
            self._answers(late, self.tr("%n answer(s) late", "", len(late))),
            self._answers(soon, self.tr("%n answer(s) due soon", "", len(soon))),
        )
        said = " · ".join(filter(None, parts))
        return f"{said} ({self._names(items)})" if names else said

    def what(self, item: DueItem) -> str:
        """What there is to do: "Promised: call back", "First answer"."""
        kind = {
            FollowUpKind.REMINDER: self.tr("Follow up"),
            FollowUpKind.IF_NO_REPLY: self.tr("No reply yet"),
            FollowUpKind.PROMISE: self.tr("Promised"),
            Metric.FIRST_RESPONSE: self.tr("First answer"),
            Metric.NEXT_RESPONSE: self.tr("Next answer"),
            Metric.RESOLUTION: self.tr("Resolution"),
        }[item.kind]
        return f"{kind}: {item.text}" if item.text else kind

    def since(self, item: DueItem, now: Instant, zone: ZoneInfo) -> str:
        """ "late since today 10:21", "due since yesterday 16:40", "due today 12:05"."""
        at = moment(item.due_at, now, zone)
        if _is_late(item):
            return self.tr("late since {time}").format(time=at)
        if item.stage is Stage.SOON:
            return self.tr("due {time}").format(time=at)
        return self.tr("due since {time}").format(time=at)

    def _one(self, item: DueItem, *, names: bool) -> str:
        said = [self._stands(item)]
        about = [case_of(item), item.customer_name] if names else [case_of(item)]
        subject = ", ".join(filter(None, about))
        if names and item.text:
            said.append(item.text)
        return ": ".join(filter(None, (subject, *said)))

    def _answers(self, items: Sequence[DueItem], many: str) -> str:
        if len(items) == 1:
            return f"{case_of(items[0])}: {self._stands(items[0])}"
        return many if items else ""

    def _stands(self, item: DueItem) -> str:
        """How one thing stands, without a word of the customer's."""
        match item.kind, _is_late(item):
            case Metric.FIRST_RESPONSE, late:
                return self.tr("first answer is late") if late else self.tr("first answer is due soon")
            case Metric.NEXT_RESPONSE, late:
                return self.tr("next answer is late") if late else self.tr("next answer is due soon")
            case Metric.RESOLUTION, late:
                return self.tr("resolution is late") if late else self.tr("resolution is due soon")
            case FollowUpKind.PROMISE, _:
                return self.tr("a promise is due")
            case FollowUpKind.IF_NO_REPLY, _:
                return self.tr("no reply has come")
            case _:
                return self.tr("a follow-up is due")

    def _names(self, items: Sequence[DueItem]) -> str:
        named = list(dict.fromkeys(item.customer_name for item in items))
        others = len(named) - NAMED
        more = [self.tr("{count} more").format(count=others)] if others > 0 else []
        return ", ".join([*named[:NAMED], *more])


def case_of(item: DueItem) -> str:
    """The name of its case; empty for a follow-up on a customer alone."""
    return case_name(item.case_number) if item.case_number is not None else ""


def _is_late(item: DueItem) -> bool:
    return item.is_answer and item.stage is not Stage.SOON
