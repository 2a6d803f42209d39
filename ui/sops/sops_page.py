"""The SOPs: find one by any words in it, and read it as it comes up on a case."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QLabel, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from carestation.sops.library import built_in_sops
from carestation.sops.sop import Sop
from ui.case.outside import Outside
from ui.commands.registry import CommandRegistry, keys_of
from ui.sops.sop_list import SopList, list_view
from ui.sops.sop_search import find_sops
from ui.sops.sop_view import SopView
from ui.theme.tone import Tone, set_tone
from ui.widgets.empty_state import EmptyState
from ui.widgets.search_field import SearchField

_LEFT, _RIGHT = 320, 760
"""Shares of the width at the first start."""


class SopsPage(QWidget):
    """The library on the left, one SOP on the right. To read: changing it is for a later version."""

    def __init__(
        self, registry: CommandRegistry, outside: Outside | None = None, sops: tuple[Sop, ...] | None = None
    ) -> None:
        super().__init__()
        self._sops = built_in_sops() if sops is None else sops
        self.model = SopList()
        self.list = list_view(self.model, self.tr("SOPs"))
        self.field = SearchField(self.tr("Title, step or reply text"))
        hint = self.tr("In a case, press {key}, then “;” to put a reply text in.")
        key = keys_of(registry.command("case.reply"))
        self.view = SopView((outside or Outside()).copy, hint.format(key=key))
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self._nothing = EmptyState("search", "")
        self._right = QStackedWidget()
        self._lay_out()
        self.field.searched.connect(self._look_up)
        self.field.left_downwards.connect(self.list.setFocus)
        self.list.selectionModel().currentChanged.connect(self._chosen)
        self._look_up("")

    def open(self, key: str) -> None:
        """Show the SOP of an issue type; nothing happens for one that the library has not."""
        self.field.clear()
        self._go_to(self.model.row_of(key))

    def _look_up(self, words: str) -> None:
        """The SOP in view stays, if it is among those found; else the first comes."""
        found = find_sops(self._sops, words)
        self.model.show_rows(found)
        self._right.setCurrentIndex(0 if found else 1)
        if found:
            self._go_to(max(self.model.row_of(self.view.key), 0))
        else:
            self._nothing.say(self.tr("No SOP holds “{words}”.").format(words=words.strip()))

    def _go_to(self, row: int) -> None:
        if row >= 0:
            self.list.setCurrentIndex(self.model.index(row))

    def _chosen(self, current: QModelIndex, _: QModelIndex) -> None:
        if current.isValid():
            found = self.model.found(current.row())
            self.view.show_sop(found.sop)
            self.view.show_step(found.line)

    def _lay_out(self) -> None:
        title = QLabel(self.tr("SOPs"))
        set_tone(title, Tone.TITLE)
        left = QWidget()
        left.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        set_tone(left, Tone.PANEL)
        head = QVBoxLayout()
        head.setContentsMargins(16, 12, 16, 12)
        head.setSpacing(8)
        for widget in (title, self.field):
            head.addWidget(widget)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.list, stretch=1)
        self._right.addWidget(self.view)
        self._right.addWidget(self._nothing)
        self.splitter.setObjectName("sops_columns")
        self.splitter.addWidget(left)
        self.splitter.addWidget(self._right)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([_LEFT, _RIGHT])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.splitter)
        self.setFocusProxy(self.field)
