"""The crash report on the screen: what happened in one sentence, the report, and a button that copies it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui.theme import appearance, fonts
from ui.theme.tone import Tone, set_tone


class CrashDialog(QDialog):
    """Deleted when it is closed. Further faults are added to the one on the screen."""

    def __init__(self, report: str, parent: QWidget | None = None, *, from_last_time: bool = False) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("A fault in CareStation"))
        title = QLabel(
            self.tr("CareStation stopped unexpectedly last time.")
            if from_last_time
            else self.tr("Something went wrong inside CareStation.")
        )
        set_tone(title, Tone.TITLE)
        explanation = QLabel(
            self.tr(
                "This is our mistake, not yours. What was stored is safe: nothing is ever written by halves. "
                "Read the report before you send it to anybody: it can quote what was being worked on."
            ),
            wordWrap=True,
        )
        self._report = QPlainTextEdit(report, readOnly=True, lineWrapMode=QPlainTextEdit.LineWrapMode.NoWrap)
        self._report.setFont(fonts.fixed())
        self._report.setAccessibleName(self.tr("Report"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._copy = QPushButton(self.tr("Copy the report"))
        buttons.addButton(self._copy, QDialogButtonBox.ButtonRole.ActionRole)
        self._copy.clicked.connect(self._copy_report)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(12)
        for widget in (title, explanation, self._report, buttons):
            layout.addWidget(widget)
        self.resize(appearance.scaled(640), appearance.scaled(420))

    def add(self, report: str) -> None:
        """Another fault while this one is read."""
        self._report.appendPlainText(f"\n{report}")

    def _copy_report(self) -> None:
        QGuiApplication.clipboard().setText(self._report.toPlainText())
        self._copy.setText(self.tr("Copied"))
