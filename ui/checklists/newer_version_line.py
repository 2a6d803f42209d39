"""The offer to go on with a newer version of the SOP: what stays, what comes, and one link that does it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from carestation.checklists.checklist import Checklist
from carestation.checklists.newer_version import NewerVersion, carried
from ui.side.link_button import INSET, LinkButton
from ui.side.section import MARGIN
from ui.side.toned_label import Words, quiet


class NewerVersionLine(QWidget):
    """Hidden while the run holds the version in force. Nothing moves unless `wanted` is heard."""

    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = quiet("", INSET)
        self.link = LinkButton("", self.wanted.emit)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN - INSET, 0, MARGIN, 2)
        column.setSpacing(0)
        column.addWidget(self._words)
        column.addWidget(self.link)
        self.hide()

    def show_offer(self, run: Checklist, newer: NewerVersion | None) -> None:
        """Say what the move would mean for this run."""
        self.setVisible(newer is not None)
        if newer is None:
            return
        told = [self.tr("Version {number} is out.").format(number=newer.number)]
        if newer.note:
            told.append(f"“{newer.note}”")
        words = " ".join([*told, *self._consequences(run, newer)])
        self._words.say(Words(words, "quiet", small=True))
        move = self.tr("Go on with version {number}").format(number=newer.number)
        self.link.setText(move)
        self.link.setAccessibleName(move)

    def _consequences(self, run: Checklist, newer: NewerVersion) -> list[str]:
        means = carried(run, newer.sop)
        told = [self.tr("Still done: %n step(s).", "", means.kept)] if means.kept else []
        if means.new:
            told.append(self.tr("New: %n step(s).", "", means.new))
        if means.lost:
            told.append(self.tr("No longer fitting: %n answer(s).", "", means.lost))
        return told
