"""Which month it is: a step back, a step forward, any of the last five years, or this one so far."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from carestation.clock import Clock
from carestation.instants import Instant, to_datetime
from carestation.summary.month import Month, zone_named
from ui.theme import appearance
from ui.theme.tone import Tone, set_tone

OFFERED = 60
FIRST_DAYS = 7
"""So long in a new month, the one that is over is what people come for."""


def month_to_begin_with(now: Instant, zone: str) -> Month:
    """The last month during the first week of a new one, else this month."""
    this = Month.of(now, zone)
    day = to_datetime(now).astimezone(zone_named(zone)).day
    return this.previous if day <= FIRST_DAYS else this


class MonthBar(QWidget):
    """`chosen` is emitted with each other Month. Alt with the arrows goes back and forward within `page`."""

    chosen = Signal(object)

    def __init__(self, clock: Clock, zone: str, page: QWidget) -> None:
        super().__init__()
        self._clock, self._zone = clock, zone
        self._offered: list[Month] = []
        self.back = self._step("‹", self.tr("Previous month"), self._go_back)
        self.forward = self._step("›", self.tr("Next month"), self._go_forward)
        self.so_far = QPushButton(self.tr("This month so far"))
        self.months = QComboBox()
        self.months.setAccessibleName(self.tr("Month"))
        self.months.setMaxVisibleItems(24)
        self.months.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.so_far.clicked.connect(self._go_to_this)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for widget in (self.back, self.months, self.forward, self.so_far):
            row.addWidget(widget)
        for keys, slot in (("Alt+Left", self._go_back), ("Alt+Right", self._go_forward)):
            QShortcut(QKeySequence(keys), page, slot, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._offer()
        self.show_month(month_to_begin_with(clock(), zone))
        self.months.currentIndexChanged.connect(self._told)

    @property
    def month(self) -> Month:
        """The one that is chosen."""
        return self._offered[self.months.currentIndex()]

    def show_month(self, month: Month) -> None:
        """Choose this one; nothing happens for one that is not offered."""
        if month in self._offered:
            self.months.setCurrentIndex(self._offered.index(month))
            self._look_again()

    def notice_the_date(self) -> None:
        """Offer a month that has begun meanwhile."""
        if self._offered[0] != Month.of(self._clock(), self._zone):
            month = self.month
            self.months.blockSignals(True)
            self._offer()
            self.show_month(month)
            self.months.blockSignals(False)

    def _offer(self) -> None:
        self._offered = [Month.of(self._clock(), self._zone)]
        while len(self._offered) < OFFERED:
            self._offered.append(self._offered[-1].previous)
        self.months.clear()
        self.months.addItems([month.name for month in self._offered])

    def _told(self) -> None:
        self._look_again()
        self.chosen.emit(self.month)

    def _look_again(self) -> None:
        at = self.months.currentIndex()
        self.forward.setEnabled(at > 0)
        self.so_far.setEnabled(at > 0)
        self.back.setEnabled(at < self.months.count() - 1)

    def _go_back(self) -> None:
        self.months.setCurrentIndex(min(self.months.currentIndex() + 1, self.months.count() - 1))

    def _go_forward(self) -> None:
        self.months.setCurrentIndex(max(self.months.currentIndex() - 1, 0))

    def _go_to_this(self) -> None:
        self.months.setCurrentIndex(0)

    def _step(self, sign: str, name: str, slot: object) -> QPushButton:
        button = QPushButton(sign)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        button.setFixedWidth(appearance.scaled(36))
        set_tone(button, Tone.NONE)
        button.clicked.connect(slot)
        return button
