"""The business hours."""

from __future__ import annotations

from ui.settings.week_editor import WeekEditor
from ui.start.answers import Answers
from ui.start.step import Step


class HoursStep(Step):
    """The week editor says by itself what is wrong, where it is."""

    def __init__(self, answers: Answers) -> None:
        super().__init__(answers)
        self.introduce(self.tr("Hours"), self.tr("When are you open?"))
        self.say(
            self.tr(
                "Response timers count in these hours only: nothing is ever late at night. "
                "A lunch break is two intervals; 23:59 means until midnight."
            )
        )
        self._week = WeekEditor()
        self._week.show_value(answers.weekly)
        self.body.addWidget(self._week)
        self.body.addStretch(1)

    def enter(self) -> None:
        self._week.setFocus()

    def leave(self) -> None:
        self.answers.weekly = self._week.value()
