"""The button that does what was foreseen, and says what that is: "Resolve 12 cases"."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton

from carestation.bulk.act import BulkAct
from carestation.bulk.acts import AssignAll, ResolveAll, SnoozeAll, TagAll
from carestation.bulk.follow_up_acts import AllDone, MoveAll


class GoButton(QPushButton):
    """Named anew for each act."""

    def say(self, act: BulkAct, count: int) -> None:
        """This is what a press does."""
        self.setText(self._words(act, count))

    def _words(self, act: BulkAct, n: int) -> str:
        match act:
            case ResolveAll():
                return self.tr("Resolve %n case(s)", "", n)
            case AssignAll():
                return self.tr("Hand over %n case(s)", "", n)
            case SnoozeAll():
                return self.tr("Set %n follow-up(s)", "", n)
            case TagAll():
                return self.tr("Tag %n case(s)", "", n)
            case AllDone():
                return self.tr("Mark %n follow-up(s) as done", "", n)
            case MoveAll():
                return self.tr("Move %n follow-up(s)", "", n)
        return self.tr("Hand over %n follow-up(s)", "", n)
