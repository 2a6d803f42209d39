"""The last month's summary, written by itself: at the owner's first start in a new month, with a notice."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from carestation.summary.exports.export import PdfWriter
from carestation.summary.monthly import Due, NoteSummaryWritten, due_summary
from ui.case.outside import Outside
from ui.case.seat import Seat
from ui.insights.month_export import MonthExport, Written
from ui.lanes.asks import Asks
from ui.lanes.lane import Lane
from ui.lanes.work_lane import WorkLane
from ui.summary.pdf import write_pdf as write_summary_pdf


class MonthlySummary(QObject):
    """`told` with a Notice of what was written, `said` with a sentence, `failed` with the fault: next start, again."""

    told = Signal(object)
    said = Signal(str)
    failed = Signal(object)

    def __init__(
        self,
        lane: Lane,
        reader: Asks,
        work: WorkLane,
        seat: Seat,
        outside: Outside,
        parent: QObject,
        write_pdf: PdfWriter = write_summary_pdf,
    ) -> None:
        super().__init__(parent)
        self._lane, self._reader, self._seat = lane, reader, seat
        self._due: Due | None = None
        self._export = MonthExport(work, write_pdf, outside.open_url, self)
        self._export.told.connect(self.told)
        self._export.said.connect(self.said)
        self._export.written.connect(self._note)

    def look(self) -> None:
        """Write the last month, if that is due."""
        self._reader.ask(partial(due_summary, now=self._seat.clock()), self._write)

    def _write(self, due: Due | None) -> None:
        self._due = due
        if due is None:
            return
        if not due.folder.is_dir():
            self.failed.emit(due.no_folder())
            return
        self._export.begin(due.summary, due.formats, due.folder)

    def _note(self, written: Written) -> None:
        if self._due is not None and not written.stopped:
            self._lane.do(NoteSummaryWritten(self._due.summary.month))
