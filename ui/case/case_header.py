"""The head of the case page: what it is about, whose it is, and what can be done with it as a whole."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from carestation.cases.case import Priority
from carestation.cases.case_page import CasePage
from carestation.people.representative import Representative
from ui.case.chip_button import ChipButton
from ui.case.choice_menu import ChoiceMenu
from ui.case.field_words import channel_words, priority_words
from ui.case.seat import Seat
from ui.case.tag_chips import TagChips
from ui.case.type_suggestion import TypeSuggestion
from ui.commands.command_button import CommandButton
from ui.commands.registry import CommandRegistry
from ui.theme import appearance
from ui.theme.tone import Tone, set_tone
from ui.widgets.chip import Chip
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.flow_layout import FlowLayout

NARROW = 560
"""Below so many pixels (at 100 %) the buttons stand on a line of their own."""

_LINE = 22
_LONGEST_NAME = 260


class CaseHeader(QWidget):
    """Emits what was chosen; the panel carries it out. Chips with a mark open a menu."""

    issue_type_chosen = Signal(object)  # str
    priority_chosen = Signal(object)
    person_chosen = Signal(object)  # RepresentativeId | None
    customer_chosen = Signal(object)
    tags_wanted = Signal()

    def __init__(self, registry: CommandRegistry, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seat = seat
        self._page: CasePage | None = None
        self.subject = ElidedLabel()
        self.number = QLabel()
        self.customer = QPushButton()
        self.issue_type = ChipButton()
        self.channel = Chip()
        self.priority = ChipButton()
        self.tags = TagChips(self)
        self.assign = CommandButton(registry, "case.assign", words=self.tr("Assign"))
        self.wait = QPushButton(self.tr("Wait"))
        self.resolve = CommandButton(registry, "case.resolve", Tone.PRIMARY)
        self.reopen = CommandButton(registry, "case.reopen", Tone.PRIMARY)
        self.suggestion = TypeSuggestion(registry)
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._fill(registry)
        self._lay_out()

    def show_page(self, page: CasePage) -> None:
        """Show this case."""
        self._page = page
        case = page.case
        words = " ".join(case.subject.split())
        self.subject.setText(words or self.tr("(no subject)"))
        self.number.setText(case.name)
        self._show_customer(page.customer.name)
        self.issue_type.setText(self._seat.issue_title(case.issue_type))
        self.channel.setText(channel_words(case.channel))
        self.priority.setText(priority_words(case.priority))
        self.issue_type.setAccessibleName(self.tr("Issue type: {type}").format(type=self.issue_type.text()))
        self.priority.setAccessibleName(self.tr("Priority: {level}").format(level=self.priority.text()))
        self.tags.show_tags(page.tags)
        whose = page.representative_name or self.tr("nobody")
        self.assign.setToolTip(self.tr("Looked after by {name}").format(name=whose))
        self.wait.setVisible(not case.status.ended)
        self.resolve.setVisible(not case.status.ended)
        self.reopen.setVisible(case.status.ended)
        self.updateGeometry()

    def choose_issue_type(self) -> None:
        """Open the menu of issue types."""
        menu = ChoiceMenu(self.issue_type)
        now = self._page.case.issue_type if self._page else ""
        for kind in self._seat.issue_types():
            menu.add(kind.title, kind.key, now=kind.key == now)
        menu.chosen.connect(self.issue_type_chosen)
        menu.open_below(self.issue_type)

    def choose_priority(self) -> None:
        """Open the menu of priorities."""
        menu = ChoiceMenu(self.priority)
        now = self._page.case.priority if self._page else None
        for priority in Priority:
            menu.add(priority_words(priority), priority, now=priority is now)
        menu.chosen.connect(self.priority_chosen)
        menu.open_below(self.priority)

    def choose_person(self, people: tuple[Representative, ...]) -> None:
        """Open the menu of colleagues."""
        menu = ChoiceMenu(self.assign)
        now = self._page.case.representative_id if self._page else None
        for person in people:
            words = self.tr("Me ({name})") if person.id == self._seat.person_id else "{name}"
            menu.add(words.format(name=person.name), person.id, now=person.id == now)
        menu.addSeparator()
        menu.add(self.tr("Nobody"), None, now=now is None)
        menu.chosen.connect(self.person_chosen)
        menu.open_below(self.assign)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), appearance.current().colour("panel"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < appearance.scaled(NARROW)
        self._top.setDirection(
            QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        )

    def _show_customer(self, name: str) -> None:
        room = appearance.scaled(_LONGEST_NAME)
        self.customer.setText(self.customer.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, room))
        self.customer.setAccessibleName(self.tr("Open the customer {name}").format(name=name))
        self.customer.setToolTip(self.customer.accessibleName())

    def _open_customer(self) -> None:
        if self._page is not None:
            self.customer_chosen.emit(self._page.customer.id)

    def _fill(self, registry: CommandRegistry) -> None:
        set_tone(self.subject, Tone.TITLE)
        set_tone(self.customer, Tone.LINK)
        set_tone(self.number, Tone.QUIET)
        self.number.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        for part in (self.number, self.customer, self.channel):
            part.setMinimumHeight(appearance.scaled(_LINE))
        self.subject.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        for chip, chosen in (
            (self.issue_type, self.choose_issue_type),
            (self.priority, self.choose_priority),
        ):
            chip.clicked.connect(chosen)
        self.customer.clicked.connect(self._open_customer)
        menu = QMenu(self.wait)
        menu.addAction(registry.action("case.wait_customer"))
        menu.addAction(registry.action("case.wait_supplier"))
        self.wait.setMenu(menu)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.assign, self.wait, self.resolve, self.reopen):
            buttons.addWidget(button)
        buttons.addStretch()
        chips = FlowLayout(gap=8)
        for part in (self.number, self.customer, self.issue_type, self.channel, self.priority):
            chips.addWidget(part)
        self.tags.stand_in(chips)
        self.tags.wanted.connect(self.tags_wanted)
        self._top.setSpacing(8)
        self._top.addWidget(self.subject, stretch=1)
        self._top.addLayout(buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 12, 24, 12)
        layout.setSpacing(8)
        layout.addLayout(self._top)
        layout.addLayout(chips)
        layout.addWidget(self.suggestion)
