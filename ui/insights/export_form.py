"""What of the month is written, and where to."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from carestation.summary.exports.export import FORMATS
from ui.insights.remembered import Words
from ui.theme import appearance
from ui.theme.tone import Tone, set_tone

_FORMATS, _FOLDER = "summary_formats", "summary_folder"
_FIRST_FORMATS = "xlsx,pdf"
_WIDTH = 480

AskFolder = Callable[[QWidget, str], str]


def ask_folder(parent: QWidget, start: str) -> str:
    """A folder that the person chooses; empty for *Cancel*."""
    title = QCoreApplication.translate("ExportForm", "Export into")
    return QFileDialog.getExistingDirectory(parent, title, start)


class ExportForm(QDialog):
    """`export_wanted` is emitted with the formats and the folder, which are remembered for the next time."""

    export_wanted = Signal(object, object)  # tuple[str, ...], Path

    def __init__(self, month: str, words: Words, parent: QWidget, ask: AskFolder = ask_folder) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export {month}").format(month=month))
        self.setMinimumWidth(appearance.scaled(_WIDTH))
        self._words, self._ask = words, ask
        self.formats = {name: QCheckBox(said) for name, said in self._said().items()}
        self.folder = QLineEdit(words.word(_FOLDER) or _documents())
        self._lay_out()
        kept = words.word(_FORMATS, _FIRST_FORMATS).split(",")
        for name, box in self.formats.items():
            box.setChecked(name in kept)
            box.toggled.connect(self._look_again)
        self.folder.textChanged.connect(self._look_again)
        self._look_again()

    def accept(self) -> None:
        formats, folder = self._chosen(), self.folder.text().strip()
        if formats and folder:
            self._words.set_word(_FORMATS, ",".join(formats))
            self._words.set_word(_FOLDER, folder)
            super().accept()
            self.export_wanted.emit(formats, Path(folder).expanduser())

    def _chosen(self) -> tuple[str, ...]:
        return tuple(name for name in FORMATS if self.formats[name].isChecked())

    def _choose_folder(self) -> None:
        folder = self._ask(self, self.folder.text())
        if folder:
            self.folder.setText(folder)

    def _look_again(self) -> None:
        self._export.setEnabled(bool(self._chosen()) and bool(self.folder.text().strip()))

    def _said(self) -> dict[str, str]:
        return {
            "xlsx": self.tr("&Workbook (XLSX): every table and chart, with numbers to reckon with"),
            "pdf": self.tr("&PDF: two to four pages to print or to send"),
            "csv": self.tr("&CSV: a file for each table, for other programs"),
            "html": self.tr("&HTML: one page to mail"),
        }

    def _lay_out(self) -> None:
        label = QLabel(self.tr("&Folder"))
        label.setBuddy(self.folder)
        choose = QPushButton(self.tr("C&hoose…"))
        choose.clicked.connect(self._choose_folder)
        where = QHBoxLayout()
        where.setSpacing(8)
        where.addWidget(self.folder, stretch=1)
        where.addWidget(choose)
        hint = QLabel(self.tr("Earlier files of the same month in this folder are replaced."))
        hint.setWordWrap(True)
        set_tone(hint, Tone.QUIET)
        buttons = QDialogButtonBox()
        self._export = buttons.addButton(self.tr("Export"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        set_tone(self._export, Tone.PRIMARY)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(12)
        for box in self.formats.values():
            column.addWidget(box)
        column.addSpacing(4)
        column.addWidget(label)
        column.addLayout(where)
        column.addWidget(hint)
        column.addSpacing(4)
        column.addWidget(buttons)


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
