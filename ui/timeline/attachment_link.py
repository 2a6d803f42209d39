"""An attachment on the timeline: a link with name and size, and what can be done with the file."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from carestation.cases.interaction import AttachmentInfo
from ui.theme import appearance, icons
from ui.theme.tone import Tone, set_tone
from ui.timeline.interaction_words import file_size

LONGEST_NAME = 48


class AttachmentLink(QPushButton):
    """Pressed, it offers to save or to open; it never does either by itself."""

    save = Signal(object)
    open = Signal(object)

    def __init__(self, info: AttachmentInfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._info = info
        size = file_size(info.size)
        self.setText(f"{_short(info.filename)}  {size}")
        self.setIcon(icons.icon("paperclip", "link"))
        self.setIconSize(QSize(appearance.scaled(14), appearance.scaled(14)))
        self.setToolTip(info.filename)
        self.setAccessibleName(self.tr("Attachment {name}, {size}").format(name=info.filename, size=size))
        set_tone(self, Tone.LINK)
        self.clicked.connect(self._offer)

    def menu_of_acts(self) -> QMenu:
        """What can be done with the file."""
        menu = QMenu(self)
        menu.addAction(self.tr("Save as…"), self._save)
        menu.addAction(self.tr("Open…"), self._open)
        return menu

    def _offer(self) -> None:
        menu = self.menu_of_acts()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def _save(self) -> None:
        self.save.emit(self._info)

    def _open(self) -> None:
        self.open.emit(self._info)


def _short(name: str) -> str:
    """The name with its middle left out where it is long: the end of a file's name says what it is."""
    return name if len(name) <= LONGEST_NAME else f"{name[: LONGEST_NAME - 17]}…{name[-16:]}"
