"""Whose follow-ups *Today* lists: one's own, or the team's; for leads and owners, and remembered."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QToolButton, QWidget

from ui.case.choice_menu import ChoiceMenu
from ui.theme import appearance, icons
from ui.windows.window_memory import WindowMemory

_REMEMBERED = "today_whose"
_TEAM = "team"


class WhoseButton(QToolButton):
    """`changed` follows each choice."""

    changed = Signal()

    def __init__(self, memory: WindowMemory | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._memory = memory
        self._teams = memory is not None and memory.word(_REMEMBERED) == _TEAM
        side = appearance.scaled(16)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the mark stands behind the words
        self.setIcon(icons.icon("chevron-down", "quiet"))
        self.setIconSize(QSize(side, side))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.clicked.connect(self._offer)
        self._say()

    @property
    def teams(self) -> bool:
        """Whether the team's are listed."""
        return self._teams

    def choose(self, teams: bool) -> None:
        """List the team's, or one's own."""
        if teams is not self._teams:
            self._teams = teams
            if self._memory is not None:
                self._memory.set_word(_REMEMBERED, _TEAM if teams else "")
            self._say()
            self.changed.emit()

    def _offer(self) -> None:
        menu = ChoiceMenu(self)
        menu.add(self.tr("My follow-ups"), False, now=not self._teams)
        menu.add(self.tr("The team’s"), True, now=self._teams)
        menu.chosen.connect(self.choose)
        menu.open_below(self)

    def _say(self) -> None:
        which = self.tr("The tea&m’s") if self._teams else self.tr("&My follow-ups")
        self.setText(which)
        self.setAccessibleName(self.tr("Follow-ups shown: {which}").format(which=which.replace("&", "")))
