"""The menus of a follow-up in *Today*: everything that can be done with it, and the times to which it can move."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from carestation.follow_ups.follow_up import TodayRow
from carestation.follow_ups.presets import Preset, PresetKey
from carestation.instants import Instant
from ui.case.choice_menu import ChoiceMenu
from ui.case.seat import Seat
from ui.commands.registry import native_keys
from ui.follow_ups.due_words import full_due
from ui.follow_ups.follow_up_words import preset_title
from ui.today.today_view import Act


class SnoozeMenu(ChoiceMenu):
    """Each time with its date and its key. `chosen` carries an Instant, or None for any other time."""

    def __init__(self, offered: Sequence[Preset], seat: Seat, now: Instant, parent: QWidget) -> None:
        super().__init__(parent)
        for preset in offered:
            number = tuple(PresetKey).index(preset.key) + 1
            words = f"{preset_title(preset)} – {full_due(preset.due_at, now, seat.zone)}"
            self.add(f"{words}\t{native_keys(f'Alt+{number}')}", preset.due_at)
        self.add(self.tr("Another time…"), None)


class ActMenu(ChoiceMenu):
    """`chosen` carries an `Act`."""

    def __init__(self, row: TodayRow, parent: QWidget) -> None:
        super().__init__(parent)
        phone = row.customer_phone
        opens = self.tr("Open case") if row.case_number is not None else self.tr("Open customer")
        entries = [
            (self.tr("Done"), "D", Act.DONE),
            (self.tr("Snooze…"), "S", Act.SNOOZE),
            (opens, "O", Act.OPEN),
            (self.tr("Call {number}").format(number=phone) if phone else "", "L", Act.CALL),
            (self.tr("Skip this time") if row.follow_up.rule else "", "K", Act.SKIP),
            (self.tr("Save for a calendar…"), "I", Act.SAVE),
            (self.tr("Drop"), "Del", Act.DROP),
        ]
        for words, key, act in entries:
            if words:
                self.add(f"{words}\t{native_keys(key)}", act)
