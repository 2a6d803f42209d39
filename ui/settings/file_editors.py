"""Editors whose value is found on this PC: a folder that is named, a picture that is taken into the store."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from carestation.errors import BadInput, CareError
from carestation.summary.logo import picture_of, text_of
from ui.settings.editor import Editor
from ui.settings.logo_picture import PICTURE_FILES, logo_picture
from ui.theme import appearance
from ui.theme.tone import Tone, set_tone

Ask = Callable[[QWidget, str], str]
"""Which file or folder, beginning at one; empty for *Cancel*."""

_HIGH = 56


def ask_folder(parent: QWidget, start: str) -> str:
    """A folder that is there."""
    title = QCoreApplication.translate("Settings", "Choose a folder")
    return QFileDialog.getExistingDirectory(parent, title, start)


def ask_picture(parent: QWidget, start: str) -> str:
    """A file that may be a picture."""
    title = QCoreApplication.translate("Settings", "Choose a picture")
    kinds = QCoreApplication.translate("Settings", "Pictures")
    return QFileDialog.getOpenFileName(parent, title, start, f"{kinds} ({PICTURE_FILES})")[0]


class FolderEditor(Editor):
    """The name of a folder, typed or chosen. BadInput where it is not there."""

    def __init__(self, name: str, ask: Ask = ask_folder) -> None:
        super().__init__()
        self._ask = ask
        self._shown = ""
        self._field = QLineEdit()
        self._field.setAccessibleName(name)
        self._field.textEdited.connect(self.changed)
        choose = QPushButton(self.tr("Choose…"))
        choose.clicked.connect(self._choose)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._field, stretch=1)
        row.addWidget(choose)
        self.setFocusProxy(self._field)

    def value(self) -> str:
        typed = self._field.text().strip()
        if typed and typed != self._shown and not Path(typed).expanduser().is_dir():
            raise BadInput(self.tr("There is no folder “{typed}”.").format(typed=typed))
        return typed

    def show_value(self, value: str) -> None:
        self._shown = value
        self._field.setText(value)

    def _choose(self) -> None:
        folder = self._ask(self.window(), self._field.text())
        if folder:
            self._field.setText(folder)
            self.changed.emit()


class PictureEditor(Editor):
    """A picture as it will be printed; chosen from a file, or taken away."""

    def __init__(self, name: str, ask: Ask = ask_picture) -> None:
        super().__init__()
        self._ask, self._value = ask, ""
        self.picture = QLabel()
        self.picture.setAccessibleName(name)
        self.picture.setFixedHeight(appearance.scaled(_HIGH))
        self.fault = QLabel()
        self.fault.setWordWrap(True)
        self.fault.hide()
        set_tone(self.picture, Tone.QUIET)
        set_tone(self.fault, Tone.LATE)
        self.choose = QPushButton(self.tr("Choose a picture…"))
        self.remove = QPushButton(self.tr("Remove"))
        self.choose.clicked.connect(self._choose)
        self.remove.clicked.connect(self._remove)
        row = QHBoxLayout()
        row.addWidget(self.picture)
        row.addWidget(self.choose)
        row.addWidget(self.remove)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self.fault)
        self.setFocusProxy(self.choose)
        self.show_value("")

    def value(self) -> str:
        return self._value

    def show_value(self, value: str) -> None:
        self._value = value
        self.fault.hide()
        self.remove.setVisible(bool(value))
        seen = QPixmap()
        if seen.loadFromData(picture_of(value)):
            seen.setDevicePixelRatio(self.devicePixelRatio())
            high = round(appearance.scaled(_HIGH) * self.devicePixelRatio())
            self.picture.setPixmap(
                _on_paper(seen.scaledToHeight(high, Qt.TransformationMode.SmoothTransformation))
            )
        else:
            self.picture.setText(self.tr("No logo yet"))

    def _choose(self) -> None:
        file = self._ask(self.window(), "")
        if not file:
            return
        try:
            chosen = text_of(logo_picture(Path(file)))
        except CareError as fault:
            self.fault.setText(str(fault))
            self.fault.show()
            return
        self.show_value(chosen)
        self.changed.emit()

    def _remove(self) -> None:
        self.show_value("")
        self.changed.emit()


def _on_paper(picture: QPixmap) -> QPixmap:
    """As it is printed, whatever the theme."""
    paper = QPixmap(picture.size())
    paper.setDevicePixelRatio(picture.devicePixelRatio())
    paper.fill(Qt.GlobalColor.white)
    painter = QPainter(paper)
    painter.drawPixmap(0, 0, picture)
    painter.end()
    return paper
