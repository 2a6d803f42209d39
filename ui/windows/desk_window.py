"""The window of the desk: rail, top bar, pages and status, and whatever covers them while the desk is locked."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from ui.commands.menus import menus, whole_menu
from ui.commands.palette import Palette
from ui.commands.registry import CommandRegistry
from ui.commands.shortcut_sheet import ShortcutSheet
from ui.commands.typing_guard import TypingGuard
from ui.notices.notice_bar import NoticeBar
from ui.theme.appearance import Appearance
from ui.theme.tone import Tone, set_tone
from ui.windows.file_drop import FileDrop
from ui.windows.nav_rail import NavRail
from ui.windows.page import Page
from ui.windows.status_strip import StatusStrip
from ui.windows.top_bar import TopBar
from ui.windows.window_memory import WindowMemory

SMALLEST = QSize(800, 520)
FIRST = QSize(1280, 800)


class DeskWindow(QMainWindow):
    """The shell. The composition root adds pages and binds commands; the window binds those about itself.

    `closing` is emitted before the window is gone, while every page is still there to be asked.
    """

    files_dropped = Signal(object)  # list[Path]
    closing = Signal()

    def __init__(self, appearance: Appearance, memory: WindowMemory) -> None:
        super().__init__()
        self.setWindowTitle("CareStation")
        self.setMinimumSize(SMALLEST)
        self.memory = memory
        self._appearance = appearance
        memory.restore_look(appearance)
        self.registry = CommandRegistry(self)
        self.rail = NavRail(self.registry, whole_menu(self.registry, self), self)
        self.top_bar = TopBar(self.registry, self)
        self.status = StatusStrip(self)
        self.is_leaving = False
        self._pages: dict[str, Page] = {}
        self._covering: QWidget | None = None
        self._stack = QStackedWidget()
        self._covers = QStackedWidget()
        self._lay_out()
        self.palette_panel = Palette(self.registry, self)
        self.notices = NoticeBar(self)
        self._guard = TypingGuard(self.registry)
        self._drop = FileDrop(self)
        self._drop.dropped.connect(self.files_dropped)
        appearance.changed.connect(self._fit)
        self._bind(appearance)
        if not memory.restore(self):
            self.resize(FIRST)

    def add_page(self, command_id: str, title: str, icon: str, page: QWidget | Callable[[], QWidget]) -> None:
        """Another place in the rail. A callable is called when the person first goes there."""
        self.rail.add(command_id, title, icon)
        self.add_side_page(command_id, page)

    def add_side_page(self, command_id: str, page: QWidget | Callable[[], QWidget]) -> None:
        """A place that is rarely gone to: its command leads there, and no button of the rail."""
        added = Page(command_id, page, self)
        added.wanted.connect(self._show_page)
        self._pages[command_id] = added
        self.registry.bind(command_id, added.go)

    def go(self, command_id: str) -> None:
        """Show a page, whatever the commands allow. KeyError for a page that was not added."""
        self._pages[command_id].go()

    def go_where_it_was(self) -> None:
        """Show the page that was shown when the window was last closed, else the first."""
        shown = self.memory.word("page")
        self.go(shown if shown in self._pages else next(iter(self._pages)))

    @property
    def page(self) -> QWidget | None:
        """The page in view."""
        return self._stack.currentWidget()

    def cover(self, widget: QWidget) -> None:
        """Put a widget in place of everything (lock, first start). Nothing of the desk can be seen or reached."""
        self.uncover()
        self.palette_panel.dismiss()
        self.notices.hold()
        self._lock(True)
        self._covering = widget
        self._covers.addWidget(widget)
        self._covers.setCurrentWidget(widget)
        widget.setFocus()

    def uncover(self) -> None:
        """Show the desk again; what covered it is deleted."""
        if self._covering is not None:
            self._covers.removeWidget(self._covering)
            self._covering.deleteLater()
            self._covering = None
            self._lock(False)
            self.notices.release()

    def show_progress(self, progress: QWidget) -> None:
        """Put the progress of long work above the status line; it goes by itself when the work has ended."""
        self._column.insertWidget(self._column.count() - 2, progress)

    def show_shortcuts(self) -> None:
        """The sheet of shortcuts."""
        ShortcutSheet(self.registry, self).open()

    def focus_search(self) -> None:
        """Put the keyboard into the search field."""
        self.top_bar.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.top_bar.field.selectAll()

    def leave(self) -> None:
        """Close for good, also where closing by the frame leaves the window to the tray."""
        self.is_leaving = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        self.memory.save(self, self._appearance)
        super().closeEvent(event)

    def _show_page(self, page: Page) -> None:
        widget = page.widget
        if self._stack.indexOf(widget) < 0:
            self._stack.addWidget(widget)
        self._stack.setCurrentWidget(widget)
        self.rail.mark(page.command_id)
        self.memory.set_word("page", page.command_id)
        widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lock(self, locked: bool) -> None:
        self.registry.set_context(replace(self.registry.context, locked=locked))
        self.setAcceptDrops(not locked)

    def _fit(self) -> None:
        for part in (self.rail, self.top_bar, self.status):
            part.fit()

    def _bind(self, appearance: Appearance) -> None:
        handlers = {
            "palette": self.palette_panel.open,
            "search": self.focus_search,
            "help.shortcuts": self.show_shortcuts,
            "view.menu": self.rail.open_menu,
            "view.notice": self.notices.focus_newest,
            "view.zoom_in": appearance.zoom_in,
            "view.zoom_out": appearance.zoom_out,
            "view.zoom_reset": appearance.zoom_reset,
            "view.theme.system": appearance.wear_system,
            "view.theme.light": appearance.wear_light,
            "view.theme.dark": appearance.wear_dark,
            "view.theme.contrast": appearance.wear_contrast,
            "desk.quit": self.leave,
        }
        for command_id, handler in handlers.items():
            self.registry.bind(command_id, handler)

    def _lay_out(self) -> None:
        column = self._column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.top_bar)
        column.addWidget(_line())
        column.addWidget(self._stack, stretch=1)
        column.addWidget(_line())
        column.addWidget(self.status)
        desk = QWidget()
        row = QHBoxLayout(desk)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(column, stretch=1)
        self._covers.addWidget(desk)
        self.setCentralWidget(self._covers)
        if sys.platform == "darwin":  # where the menus stand above the screen
            for menu in menus(self.registry, self):
                self.menuBar().addMenu(menu)


def _line() -> QFrame:
    line = QFrame()
    line.setFixedHeight(1)
    set_tone(line, Tone.LINE)
    return line
