"""The commands of the right column, each bound to one method."""

from __future__ import annotations

from PySide6.QtCore import QObject

from carestation.follow_ups.presets import PresetKey
from ui.checklists.checklists_section import ChecklistsSection
from ui.commands.registry import CommandRegistry
from ui.follow_ups.follow_up_section import FollowUpSection
from ui.timers.timers_section import TimersSection


class SideCommands(QObject):
    """The registry decides when they are offered."""

    def __init__(
        self,
        registry: CommandRegistry,
        timers: TimersSection,
        checklists: ChecklistsSection,
        follow_ups: FollowUpSection,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._follow_ups = follow_ups
        handlers = {
            "case.why": timers.toggle_why,
            "case.checklist": checklists.focus_current,
            "step.next": checklists.next_step,
            "step.tick": checklists.tick_step,
            "step.skip": checklists.skip_step,
            "step.suggest": checklists.suggest,
            "checklist.newer": checklists.move_to_newer,
            "followup.set": follow_ups.choose,
            "followup.3_hours": self.in_3_hours,
            "followup.tomorrow": self.tomorrow,
            "followup.2_days": self.in_2_days,
            "followup.next_monday": self.next_monday,
            "followup.customers_date": self.on_customers_date,
        }
        for command_id, handler in handlers.items():
            registry.bind(command_id, handler)

    def in_3_hours(self) -> None:
        """A reminder this afternoon."""
        self._follow_ups.take(PresetKey.HOURS_3)

    def tomorrow(self) -> None:
        """A reminder at the next opening."""
        self._follow_ups.take(PresetKey.TOMORROW)

    def in_2_days(self) -> None:
        """A reminder in two business days."""
        self._follow_ups.take(PresetKey.BUSINESS_DAYS_2)

    def next_monday(self) -> None:
        """A reminder at the beginning of next week."""
        self._follow_ups.take(PresetKey.NEXT_MONDAY)

    def on_customers_date(self) -> None:
        """A reminder on the date that the customer gave."""
        self._follow_ups.take(PresetKey.CUSTOMERS_DATE)
