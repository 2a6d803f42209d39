"""The page *Practice* of the rail: courses first, and beside them whatever else trains a person.

The slot: `page.add_tab(self.tr("Role-play"), make)` in `ui/desk/late_pages.py`, `LatePages._make_practice`, puts
a tab behind the courses; `make` is a bound method that returns its widget, called when the tab is first opened.
With one tab alone there is no tab bar. A tab that takes the keyboard sets its own focus proxy.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from ui.theme.tone import Tone, set_tone


class PracticePage(QWidget):
    """`courses` is the first tab. The page hands the keyboard to the tab in view."""

    def __init__(self, title: str, courses: QWidget) -> None:
        super().__init__()
        self.courses = courses
        self.tabs = QTabWidget(documentMode=True)
        self.tabs.setTabBarAutoHide(True)
        self.tabs.addTab(courses, title)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 4, 0, 0)
        column.addWidget(self.tabs)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        set_tone(self, Tone.PANEL)
        self.setFocusProxy(courses)
        self.tabs.currentChanged.connect(self._hand_over)

    def add_tab(self, title: str, make: Callable[[], QWidget]) -> None:
        """Another tab, made when it is first opened."""
        self.tabs.addTab(_Later(make), title)

    def _hand_over(self, _: int) -> None:
        """The widget in view is the one that the keyboard goes to when the page is shown again."""
        shown = self.tabs.currentWidget()
        if isinstance(shown, _Later):
            shown = shown.made()
        self.setFocusProxy(shown)
        if self.isVisible() and not self.tabs.tabBar().hasFocus():  # whose arrow keys go on to the next tab
            shown.setFocus(Qt.FocusReason.TabFocusReason)


class _Later(QWidget):
    """The place of a tab that nobody has opened yet."""

    def __init__(self, make: Callable[[], QWidget]) -> None:
        super().__init__()
        self._make = make
        self._made: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def made(self) -> QWidget:
        """The widget itself."""
        if self._made is None:
            self._made = self._make()
            self._column.addWidget(self._made)
            self._made.show()
        return self._made
