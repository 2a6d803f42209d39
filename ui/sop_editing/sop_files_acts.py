"""SOPs in and out of the window: chosen files become drafts; one or all are written out; paper and PDF."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from carestation.errors import CareError
from carestation.sop_editing.desk_sop import DeskSop
from carestation.sop_editing.sop_files import SUFFIX, ImportSops, export_all, export_sop, load_files
from carestation.sops.sop import Sop
from ui.case.outside import Outside, save_file
from ui.lanes.lane import Lane


class SopFileActs(QObject):
    """`said(str)` what was done, `refused(CareError)` why not, `imported(keys)`."""

    said = Signal(str)
    refused = Signal(object)
    imported = Signal(object)

    def __init__(self, lane: Lane, outside: Outside, parent: QWidget) -> None:
        super().__init__(parent)
        self._lane, self._outside, self._parent = lane, outside, parent

    def read_in(self) -> None:
        """Ask which files; each becomes a draft, or all are refused with file and line."""
        kinds = self.tr("SOPs")
        paths = self._outside.ask_which_files(self._parent, f"{kinds} (*.yaml *.yml)")
        if not paths:
            return
        try:
            files = load_files(map(Path, paths))
        except CareError as fault:
            self.refused.emit(fault)
            return
        self._lane.do(ImportSops(files), self.imported.emit, self._failed)

    def write_one(self, sop: Sop) -> None:
        """Ask where to, and write the file."""
        path = self._outside.ask_where_to_save(self._parent, f"{sop.key}{SUFFIX}")
        if path:
            try:
                export_sop(sop, Path(path))
            except CareError as fault:
                self.refused.emit(fault)
            else:
                self.said.emit(self.tr("“{title}” exported").format(title=sop.title))

    def write_all(self, sops: tuple[DeskSop, ...]) -> None:
        """Ask for a folder, and write a file for each."""
        folder = self._outside.ask_which_folder(self._parent)
        if folder:
            try:
                count = export_all(sops, Path(folder))
            except CareError as fault:
                self.refused.emit(fault)
            else:
                self.said.emit(self.tr("%n SOP(s) exported", "", count))

    def write_pdf(self, sop: Sop, foot: str) -> None:
        """Ask where to, and write the PDF."""
        from ui.sop_editing.sop_paper import sop_pdf

        path = self._outside.ask_where_to_save(self._parent, f"{sop.key}.pdf")
        if path:
            try:
                save_file(path, sop_pdf(sop, foot))
            except CareError as fault:
                self.refused.emit(fault)
            else:
                self.said.emit(self.tr("“{title}” saved as PDF").format(title=sop.title))

    def print_out(self, sop: Sop) -> None:
        """Ask for the printer, and print."""
        from ui.sop_editing.sop_paper import print_sop

        print_sop(sop, self._parent)

    def _failed(self, fault: Exception) -> None:
        if not isinstance(fault, CareError):
            raise fault
        self.refused.emit(fault)
