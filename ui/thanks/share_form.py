"""Sharing a success as a picture: it is seen before it is saved, and names a customer only after an explicit tick."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from carestation.errors import CareError
from ui.case.outside import Outside, save_file
from ui.thanks.success_picture import Success, draw, png
from ui.theme import appearance
from ui.theme.tone import Tone, set_tone

_WIDTH = 560


class ShareForm(QDialog):
    """`customer` is who said the words; empty where nobody did. `saved` carries the sentence for the notice."""

    saved = Signal(str)

    def __init__(
        self, success: Success, customer: str, outside: Outside, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Share a picture"))
        self._success, self._customer, self._outside = success, customer, outside
        self.picture, self._fault = QLabel(), QLabel()
        self.agreed = QCheckBox(self.tr("{name} agreed to be named").format(name=customer))
        self.agreed.setVisible(bool(customer))
        self.save_button = QPushButton(self.tr("Save picture…"))
        self.save_button.setDefault(True)
        cancel = QPushButton(self.tr("Cancel"))
        set_tone(self.save_button, Tone.PRIMARY)
        set_tone(self._fault, Tone.LATE)
        self._fault.setWordWrap(True)
        self._fault.hide()
        self.agreed.toggled.connect(self._draw)
        self.save_button.clicked.connect(self._save)
        cancel.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(cancel)
        foot.addWidget(self.save_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(16)
        for part in (self.picture, self.agreed, self._fault):
            column.addWidget(part)
        column.addLayout(foot)
        self.save_button.setFocus()
        self._draw()

    @property
    def success(self) -> Success:
        """What the picture shows: a name only with the tick."""
        name = self._customer if self.agreed.isChecked() else ""
        return Success(self._success.words, self._success.business, self._success.icon, name)

    def _draw(self) -> None:
        width = appearance.scaled(_WIDTH)
        seen = QPixmap.fromImage(draw(self.success))
        self.picture.setPixmap(seen.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation))
        self.picture.setAccessibleName(" ".join((self.success.words, self.success.name)).strip())

    def _save(self) -> None:
        path = self._outside.ask_where_to_save(self, self.tr("thank-you") + ".png")
        if not path:
            return
        try:
            save_file(path, png(self.success))
        except CareError as fault:
            self._fault.setText(str(fault))
            self._fault.show()
            return
        self.saved.emit(self.tr("The picture is in {path}").format(path=path))
        self.accept()
