"""Where the SOPs stand: the list with its search at the left, the one in view at the right."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from carestation.sop_editing.desk_sop import DeskSop
from ui.case.seat import Seat
from ui.sops.sop_head import SopHead
from ui.sops.sop_list import SopList, list_view
from ui.sops.sop_view import SopView
from ui.sops.state_words import state_words
from ui.theme import icons
from ui.theme.tone import Tone, set_tone
from ui.widgets.empty_state import EmptyState
from ui.widgets.search_field import SearchField

_LEFT, _RIGHT = 320, 760
"""Shares of the width at the first start."""


class SopsShelf(QWidget):
    """`read_in` and `write_all` come from the owner's menu."""

    read_in = Signal()
    write_all = Signal()

    def __init__(self, seat: Seat, copy: Callable[[str], None], hint: str) -> None:
        super().__init__()
        self._seat = seat
        self.model = SopList(self._state if seat.is_owner else None)
        self.list = list_view(self.model, self.tr("SOPs"))
        self.field = SearchField(self.tr("Title, step or reply text"))
        self.new = QPushButton(self.tr("New SOP"))
        self.new.setIcon(icons.icon("plus"))
        self.menu = QMenu(self)
        self.menu.addAction(icons.icon("import"), self.tr("Import…"), self.read_in.emit)
        self.menu.addAction(icons.icon("download"), self.tr("Export all…"), self.write_all.emit)
        self._more = QToolButton()
        self.head = SopHead(seat)
        self.view = SopView(copy, hint)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self._nothing = EmptyState("search", "")
        self._right = QStackedWidget()
        self._lay_out()

    def say_nothing(self, words: str) -> None:
        """No SOP holds these words; empty where some are found."""
        self._right.setCurrentIndex(1 if words else 0)
        if words:
            self._nothing.say(self.tr("No SOP holds “{words}”.").format(words=words.strip()))

    def _state(self, known: DeskSop) -> str:
        return state_words(known, self._seat.clock())

    def _open_menu(self) -> None:
        self.menu.popup(self._more.mapToGlobal(QPoint(0, self._more.height())))

    def _lay_out(self) -> None:
        self.splitter.setObjectName("sops_columns")
        self.splitter.addWidget(self._left())
        self.splitter.addWidget(self._right)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([_LEFT, _RIGHT])
        reading = QWidget()
        column = QVBoxLayout(reading)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.view, stretch=1)
        self._right.addWidget(reading)
        self._right.addWidget(self._nothing)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.splitter)
        self.setFocusProxy(self.field)

    def _left(self) -> QWidget:
        left = QWidget()
        left.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        set_tone(left, Tone.PANEL)
        head = QVBoxLayout()
        head.setContentsMargins(16, 12, 16, 12)
        head.setSpacing(8)
        head.addLayout(self._title_line())
        head.addWidget(self.field)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.list, stretch=1)
        return left

    def _title_line(self) -> QHBoxLayout:
        title = QLabel(self.tr("SOPs"))
        set_tone(title, Tone.TITLE)
        self._more.setIcon(icons.icon("ellipsis"))
        self._more.setAccessibleName(self.tr("More"))
        self._more.setToolTip(self.tr("Import and export"))
        self._more.clicked.connect(self._open_menu)
        line = QHBoxLayout()
        line.addWidget(title, stretch=1)
        for widget in (self.new, self._more):
            line.addWidget(widget)
            if not self._seat.is_owner:
                widget.hide()
        return line
