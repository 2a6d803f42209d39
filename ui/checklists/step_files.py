"""Files of steps: chosen on this PC and stored with the case, or opened again from there."""

from __future__ import annotations

import mimetypes
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from carestation.cases.case_page import CasePage
from carestation.cases.interaction_store import NewAttachment
from carestation.checklists.attach_file import LARGEST_FILE, AttachFile, free_name
from carestation.checklists.checklist import Checklist
from carestation.errors import BadInput
from carestation.sops.sop import Step
from ui.case.outside import Outside
from ui.checklists.case_files import files_of
from ui.checklists.checklists_section import ChecklistsSection
from ui.lanes.lane import Lane

_UNKNOWN = "application/octet-stream"


class StepFiles(QObject):
    """Carries out what a file step wishes. `open_wanted(AttachmentInfo)` for a file of the case."""

    open_wanted = Signal(object)

    def __init__(self, lane: Lane, outside: Outside, checklists: ChecklistsSection, parent: QWidget) -> None:
        super().__init__(parent)
        self._lane = lane
        self._outside = outside
        self._checklists = checklists
        self._window = parent
        self._page: CasePage | None = None
        checklists.file_wanted.connect(self._choose)
        checklists.file_open_wanted.connect(self._open)

    def show_page(self, page: CasePage | None) -> None:
        """The case whose files they are."""
        self._page = page

    def _choose(self, run: Checklist, step: Step) -> None:
        chosen = self._outside.ask_which_file(self._window)
        if not chosen or self._page is None:
            return
        try:
            data = _content(Path(chosen))
        except BadInput as fault:
            self._refused(fault)
            return
        name = free_name(Path(chosen).name, {file.filename for file in files_of(self._page)})
        file = NewAttachment(name, mimetypes.guess_type(name)[0] or _UNKNOWN, data)
        seconds = self._checklists.take_seconds(run.id, step.id)
        self._lane.do(AttachFile(run.id, step.id, file, seconds), failed=self._refused)

    def _refused(self, fault: Exception) -> None:
        if self._checklists.row is not None:
            self._checklists.row.tell(fault)

    def _open(self, name: str) -> None:
        files = files_of(self._page) if self._page is not None else ()
        for file in files:
            if file.filename == name:
                self.open_wanted.emit(file)
                return


def _content(path: Path) -> bytes:
    """No more than the store takes and one byte, which is then refused with its reason."""
    try:
        with path.open("rb") as file:
            return file.read(LARGEST_FILE + 1)
    except OSError as error:
        words = QCoreApplication.translate("StepFiles", "“{name}” cannot be read: {why}.")
        raise BadInput(words.format(name=path.name, why=error.strerror)) from error
