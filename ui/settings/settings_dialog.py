"""The settings: those of this PC for everybody, those of the business for its owner."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QStackedWidget, QWidget

from carestation.at_login.login_entry import login_command, login_entry
from carestation.people.representative import Representative
from ui.case.seat import Seat
from ui.lanes.asks import Asks
from ui.lanes.lane import Lane
from ui.respect.rules_page import RulesPage
from ui.settings.business_settings import BusinessSettings, page_titles
from ui.settings.looks_page import LooksPage
from ui.settings.pc_settings import ThisPc
from ui.settings.reminders_page import RemindersPage
from ui.sign_in.owner_gate import OwnerGate
from ui.sign_in.password_check import PasswordCheck
from ui.theme import appearance as looks

_SIZE = QSize(920, 660)
_LIST = 184


class SettingsDialog(QDialog):
    """Open it with `open()`. Pages are gone through with the arrows; Esc closes."""

    def __init__(
        self, lane: Lane, reader: Asks, seat: Seat, here: ThisPc, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        self._lane, self._reader = lane, reader
        self._seat = seat
        self._at = 0
        self._business: BusinessSettings | None = None
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Kinds of settings"))
        self._list.addItems(
            [self.tr("This PC"), self.tr("Reminders"), self.tr("Hints while writing"), *page_titles()]
        )
        self._list.setFixedWidth(looks.scaled(_LIST))
        self._stack = QStackedWidget()
        self._stack.addWidget(LooksPage(here.appearance))
        self._stack.addWidget(RemindersPage(here.settings, login_entry(), login_command(here.store)))
        self._stack.addWidget(RulesPage(lane, seat))
        self._of_this_pc = self._stack.count()
        check = PasswordCheck(lane, seat.clock, self)
        self._gate = OwnerGate(self._make_business, self._person, lane, check)
        self._stack.addWidget(self._gate)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._list)
        row.addWidget(self._stack, stretch=1)
        self._list.currentRowChanged.connect(self._go_to)
        self._list.setCurrentRow(0)
        self.resize(
            (_SIZE * (looks.text_px() / looks.TEXT_PX)).boundedTo(self.screen().availableGeometry().size())
        )

    def _go_to(self, at: int) -> None:
        self._at = at
        self._stack.setCurrentIndex(min(at, self._of_this_pc))
        if at >= self._of_this_pc and self._business is not None:
            self._business.show_page(at - self._of_this_pc)

    def _make_business(self) -> QWidget:
        self._business = BusinessSettings(self._lane, self._reader, self._seat)
        self._business.show_page(max(0, self._at - self._of_this_pc))
        return self._business

    def _person(self) -> Representative | None:
        return self._seat.person
