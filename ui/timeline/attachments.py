"""Saving and opening attachments: saved where the person says, opened after a warning, never run."""

from __future__ import annotations

from functools import partial
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTemporaryDir, QUrl
from PySide6.QtWidgets import QMessageBox, QWidget

from carestation.cases.interaction import AttachmentInfo
from carestation.errors import CareError
from ui.case.outside import Outside, save_file
from ui.lanes.lane import Lane

if TYPE_CHECKING:
    from carestation.reader import Reader

SHOWN = frozenset(
    """
    .pdf .png .jpg .jpeg .gif .webp .bmp .tif .tiff .heic .txt .csv .ics .vcf .eml .rtf .doc .docx .odt
    .xls .xlsx .ods .ppt .pptx .odp .mp3 .m4a .wav .ogg .mp4 .mov .zip
    """.split()  # noqa: SIM905 – a list of quoted words would take a page
)
"""Files that another program shows. All others can only be saved: a list of what is safe ends, one of what is not
never does."""


class Attachments(QObject):
    """Carries out what an attachment's link offers. Opened files lie in a private folder that goes with the window."""

    def __init__(self, lane: Lane, outside: Outside, window: QWidget) -> None:
        super().__init__(window)
        self._lane = lane
        self._outside = outside
        self._window = window
        self._folder: QTemporaryDir | None = None

    def save(self, info: AttachmentInfo) -> None:
        """Ask where, then write."""
        path = self._outside.ask_where_to_save(self._window, safe_name(info))
        if path:
            self._lane.ask(partial(_content, info.id), partial(self._write, path))

    def open(self, info: AttachmentInfo) -> None:
        """Warn first; a kind of file that could do harm is only saved."""
        may_open = PurePath(safe_name(info)).suffix.lower() in SHOWN
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setText(self.tr("“{name}” came from outside.").format(name=info.filename))
        if may_open:
            box.setInformativeText(
                self.tr("Open it only if you expected it. A copy is shown by another program.")
            )
            proceed = box.addButton(self.tr("Open"), QMessageBox.ButtonRole.AcceptRole)
            proceed.clicked.connect(partial(self._fetch_to_open, info))
        else:
            box.setInformativeText(
                self.tr("Files of this kind can be programs, so the desk only saves them.")
            )
        keep = box.addButton(self.tr("Save as…"), QMessageBox.ButtonRole.ActionRole)
        keep.clicked.connect(partial(self.save, info))
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.finished.connect(box.deleteLater)
        box.open()

    def _fetch_to_open(self, info: AttachmentInfo) -> None:
        self._lane.ask(partial(_content, info.id), partial(self._open_copy, safe_name(info)))

    def _open_copy(self, name: str, content: bytes) -> None:
        if self._folder is None:
            self._folder = QTemporaryDir()
        path = Path(self._folder.path()) / name
        self._write(str(path), content)
        if not self._outside.open_url(QUrl.fromLocalFile(str(path)).toString()):
            self._lane.failed.emit(
                CareError(
                    self.tr("No program opened “{name}”.").format(name=name), "", self.tr("Save it instead.")
                )
            )

    def _write(self, path: str, content: bytes) -> None:
        try:
            save_file(path, content)
        except CareError as fault:
            self._lane.failed.emit(fault)


def safe_name(info: AttachmentInfo) -> str:
    """The file's name without any folder; never empty."""
    name = info.filename.replace("\\", "/").rpartition("/")[2].strip(". ")
    return name or "attachment"


def _content(attachment: int, read: Reader) -> bytes:
    return read.attachment(attachment)[1]
