"""The filter of the inbox: a quiet button that offers tags, issue types and channels, and a chip for each one set."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QToolButton, QWidget

from carestation.cases.case import Channel
from carestation.inbox.case_filter import EVERY_CASE, CaseFilter, FilterField, read_filter
from ui.case.chip_button import ChipButton
from ui.case.choice_menu import ChoiceMenu
from ui.case.field_words import channel_words
from ui.case.seat import Seat
from ui.commands.registry import CommandRegistry
from ui.lanes.lane import Lane
from ui.theme import appearance, icons
from ui.widgets.flow_layout import FlowLayout
from ui.windows.window_memory import WindowMemory

if TYPE_CHECKING:
    from carestation.reader import Reader

_REMEMBERED = "inbox_filter"
_MOST_TAGS = 30
"""Of more, those that most cases have are offered."""


class FilterStrip(QWidget):
    """Shown while something is filtered; `button` stands elsewhere. `changed` follows each change."""

    changed = Signal()

    def __init__(
        self, lane: Lane, registry: CommandRegistry, seat: Seat, memory: WindowMemory | None
    ) -> None:
        super().__init__()
        self._lane, self._seat, self._memory = lane, seat, memory
        self.wanted = read_filter(memory.word(_REMEMBERED) if memory is not None else "")
        self.button = QToolButton()
        self.chips: list[ChipButton] = []
        self._flow = FlowLayout(self, gap=6)
        self._flow.setContentsMargins(16, 0, 16, 6)
        side = appearance.scaled(16)
        self.button.setIcon(icons.icon("list-filter", "quiet"))
        self.button.setIconSize(QSize(side, side))
        self.button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.button.setAccessibleName(self.tr("Filter the inbox"))
        self.button.setToolTip(self.tr("Filter by tag, issue type or channel"))
        self.button.clicked.connect(self.offer)
        registry.bind("inbox.filter", self.offer)
        self._show_chips()

    def offer(self) -> None:
        """What can be filtered by, in a menu below the button."""
        self._lane.ask(_tags, self._open_menu)

    def narrow(self, field: FilterField, value: str) -> None:
        """Only what has this value; any of them where it is empty."""
        self._put(self.wanted.narrowed(field, value))

    def clear(self) -> None:
        """Show all cases again."""
        self._put(EVERY_CASE)

    def words(self) -> str:
        """What is filtered by: "tag “carrier”, Phone"."""
        return ", ".join(words for _, words in self._parts())

    def _parts(self) -> Iterator[tuple[FilterField, str]]:
        wanted = self.wanted
        if wanted.tag:
            yield FilterField.TAG, self.tr("tag “{tag}”").format(tag=wanted.tag)
        if wanted.issue_type:
            yield FilterField.ISSUE_TYPE, self._seat.issue_title(wanted.issue_type)
        if wanted.channel:
            yield FilterField.CHANNEL, channel_words(wanted.channel)

    def _open_menu(self, tags: tuple[str, ...]) -> None:
        menu = ChoiceMenu(self.button)
        kinds = [(kind.key, kind.title) for kind in self._seat.issue_types()]
        channels = [(channel.value, channel_words(channel)) for channel in Channel]
        found = [(tag, tag) for tag in sorted(tags[:_MOST_TAGS], key=str.casefold)]
        for field, title, values, now in (
            (FilterField.TAG, self.tr("Tag"), found, self.wanted.tag),
            (FilterField.ISSUE_TYPE, self.tr("Issue type"), kinds, self.wanted.issue_type),
            (FilterField.CHANNEL, self.tr("Channel"), channels, self.wanted.channel),
        ):
            under = menu.addMenu(title)
            under.setEnabled(bool(values))
            for value, words in values:
                menu.add(words.replace("&", "&&"), (field, value), now=value == now, under=under)
        if self.wanted:
            menu.addSeparator()
            menu.add(self.tr("Show all cases"), None)
        menu.chosen.connect(self._choose)
        menu.open_below(self.button)

    def _choose(self, choice: tuple[FilterField, str] | None) -> None:
        self._put(self.wanted.narrowed(*choice) if choice is not None else EVERY_CASE)

    def _drop(self, field: FilterField) -> None:
        self.narrow(field, "")

    def _put(self, wanted: CaseFilter) -> None:
        if wanted == self.wanted:
            return
        self.wanted = wanted
        if self._memory is not None:
            self._memory.set_word(_REMEMBERED, wanted.written())
        self._show_chips()
        self.changed.emit()

    def _show_chips(self) -> None:
        for chip in self.chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.chips = [self._chip(field, words) for field, words in self._parts()]
        for chip in self.chips:
            self._flow.addWidget(chip)
            chip.show()
        self.setVisible(bool(self.chips))

    def _chip(self, field: FilterField, words: str) -> ChipButton:
        chip = ChipButton(opens_menu=False)
        chip.setText(f"{words}  ×")
        chip.setAccessibleName(self.tr("Filtered by {what}; press to take it off").format(what=words))
        chip.setToolTip(self.tr("Take this filter off"))
        chip.clicked.connect(partial(self._drop, field))
        return chip


def _tags(read: Reader) -> tuple[str, ...]:
    return read.case_tags()
