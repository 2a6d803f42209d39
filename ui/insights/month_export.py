"""Writing the month to files in the work lane: with progress, *Cancel*, and *Open folder* at the end."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal

from carestation.summary.exports.export import PdfWriter, write
from carestation.summary.summary import Summary
from ui.lanes.work_lane import Cancelled, Report, WorkLane
from ui.notices.notice import Notice, NoticeTone

OpenUrl = Callable[[str], bool]


@dataclass(frozen=True, slots=True)
class Written:
    """What came of it. `stopped`: cancelled, and what had been written before is whole."""

    folder: Path
    files: tuple[Path, ...]
    stopped: bool


class MonthExport(QObject):
    """`told` is emitted with a Notice of what was written, `said` with a mere sentence; faults go to the lane.

    `written` comes with the Written before either.
    """

    written = Signal(object)
    told = Signal(object)
    said = Signal(str)

    def __init__(self, work: WorkLane, write_pdf: PdfWriter, open_url: OpenUrl, parent: QObject) -> None:
        super().__init__(parent)
        self._work, self._write_pdf, self._open_url = work, write_pdf, open_url
        self._folder = Path()

    def begin(self, summary: Summary, formats: Sequence[str], folder: Path) -> None:
        """Write these formats, one after another."""
        title = self.tr("Exporting {month}").format(month=summary.month.name)
        self._work.start(title, _Writing(title, summary, formats, folder, self._write_pdf), self._written)

    def open_folder(self) -> None:
        """Show the files of the last export in the system's own window."""
        url = QUrl.fromLocalFile(str(self._folder)).toEncoded()
        if not self._open_url(bytes(url.data()).decode()):
            said = self.tr("No program here opens folders. The files are in {folder}.")
            self.said.emit(said.format(folder=self._folder))

    def _written(self, written: Written) -> None:
        self._folder = written.folder
        self.written.emit(written)
        if not written.files:
            self.said.emit(self.tr("Stopped before anything was written."))
            return
        said = (
            self.tr("Stopped: {what} in {folder} so far.")
            if written.stopped
            else self.tr("{what} written to {folder}.")
        )
        self.told.emit(
            Notice(
                said.format(what=self._what(written.files), folder=written.folder),
                tone=NoticeTone.INFO if written.stopped else NoticeTone.DONE,
                action=self.tr("Open folder"),
                act=self.open_folder,
            )
        )

    def _what(self, files: tuple[Path, ...]) -> str:
        return files[0].name if len(files) == 1 else self.tr("%n files", "", len(files))


class _Writing:
    """The work itself, in the lane's thread."""

    def __init__(
        self, title: str, summary: Summary, formats: Sequence[str], folder: Path, write_pdf: PdfWriter
    ) -> None:
        self._title, self._summary, self._formats = title, summary, formats
        self._folder, self._write_pdf = folder, write_pdf

    def __call__(self, report: Report) -> Written:
        files: list[Path] = []
        for done, name in enumerate(self._formats):
            try:
                report(done / len(self._formats), f"{self._title}: {name.upper()}")
            except Cancelled:
                return Written(self._folder, tuple(files), stopped=True)
            files += write(self._summary, [name], self._folder, self._write_pdf)
        return Written(self._folder, tuple(files), stopped=False)
