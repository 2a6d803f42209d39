"""How the window looks on this PC: the theme, and the size of text. It changes at once."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QHBoxLayout

from ui.start.field import named
from ui.start.sheet import Sheet
from ui.theme.appearance import ZOOM_STEPS, Appearance, Choice
from ui.words.marking import QT_TRANSLATE_NOOP

_THEMES = {
    Choice.SYSTEM: QT_TRANSLATE_NOOP("Looks", "As the system"),
    Choice.LIGHT: QT_TRANSLATE_NOOP("Looks", "Light"),
    Choice.DARK: QT_TRANSLATE_NOOP("Looks", "Dark"),
    Choice.CONTRAST: QT_TRANSLATE_NOOP("Looks", "High contrast"),
}


class LooksPage(Sheet):
    """Belongs to the person at this PC, not to the business."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.title.setText(self.tr("This PC"))
        self.say(self.tr("How the desk looks here. Other PCs keep their own looks."))
        self._appearance = appearance
        self._theme, self._zoom = QComboBox(), QComboBox()
        for choice, words in _THEMES.items():
            self._theme.addItem(QCoreApplication.translate("Looks", words), choice)
        for step in ZOOM_STEPS:
            self._zoom.addItem(f"{step} %", step)
        for field in (named(self.tr("Theme"), self._theme), named(self.tr("Size of text"), self._zoom)):
            row = QHBoxLayout()
            row.addLayout(field)
            row.addStretch(1)
            self.body.addLayout(row)
        self.body.addStretch(1)
        self.setFocusProxy(self._theme)
        self._show()
        self._theme.activated.connect(self._wear)
        self._zoom.activated.connect(self._wear)
        appearance.changed.connect(self._show)

    def _wear(self) -> None:
        self._appearance.wear(Choice(self._theme.currentData()), int(self._zoom.currentData()))

    def _show(self) -> None:
        self._theme.setCurrentIndex(self._theme.findData(self._appearance.choice))
        self._zoom.setCurrentIndex(self._zoom.findData(self._appearance.zoom))
