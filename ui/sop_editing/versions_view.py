"""The versions of an SOP: who published each, when and why; two of them side by side in words."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from carestation.reader import Reader
from carestation.sop_editing.desk_sop import DeskSop, SopVersion
from carestation.sops.sop import Sop
from ui.case.seat import Seat
from ui.lanes.lane import Lane
from ui.sop_editing.difference_view import DifferenceView
from ui.start.field import quiet
from ui.theme import appearance
from ui.theme.tone import Tone, set_tone
from ui.words.moments import exact, moment

_COMPARED = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class _Compared:
    """A row: what it is called, and the SOP that it holds."""

    name: str
    line: str
    tip: str
    sop: Sop


class VersionsView(QWidget):
    """`left()` goes back; `restored(Sop)` makes a draft of an older version.

    One row is compared with the one below it, two rows with each other.
    """

    left = Signal()
    restored = Signal(object)

    def __init__(self, lane: Lane, seat: Seat, known: DeskSop) -> None:
        super().__init__()
        self._seat = seat
        self._known = known
        self.list = QListWidget()
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Versions"))
        self.difference = DifferenceView()
        self.restore = QPushButton(self.tr("Make a draft of this version"))
        self.back = QPushButton(self.tr("Back to the SOPs"))
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self._lay_out()
        self.setFocusProxy(self.list)
        self.list.itemSelectionChanged.connect(self._compare)
        self.restore.clicked.connect(self._restore)
        self.back.clicked.connect(self.left)
        lane.ask(self._ask, self._show)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _ask(self, read: Reader) -> tuple[SopVersion, ...]:
        return read.sops.versions(self._known.key)

    def _show(self, versions: tuple[SopVersion, ...]) -> None:
        rows = [self._row(version) for version in versions]
        draft = self._known.draft
        if draft is not None:
            saved = moment(draft.saved_at, self._seat.clock(), self._seat.zone)
            line = " · ".join(filter(None, (saved, draft.author)))
            rows.insert(0, _Compared(self.tr("Draft"), line, "", draft.sop))
        for row in rows:
            item = QListWidgetItem(f"{row.name}\n{row.line}")
            item.setData(_COMPARED, row)
            item.setToolTip(row.tip)
            lines = item.text().count("\n") + 1
            item.setSizeHint(QSize(0, lines * self.list.fontMetrics().lineSpacing() + appearance.scaled(18)))
            self.list.addItem(item)
        self.list.setCurrentRow(0)

    def _row(self, version: SopVersion) -> _Compared:
        now, zone = self._seat.clock(), self._seat.zone
        name = self.tr("Version {number}").format(number=version.number)
        if version.withdrawn:
            name = self.tr("{version} (taken back)").format(version=name)
        told = " · ".join(filter(None, (moment(version.published_at, now, zone), version.author)))
        line = f"{told}\n{version.note}".rstrip()
        tip = f"{exact(version.published_at, zone)}\n{version.note}".rstrip()
        return _Compared(name, line, tip, version.sop)

    def _compare(self) -> None:
        """The newer stands above; the oldest has nothing below it but itself."""
        rows = sorted(index.row() for index in self.list.selectedIndexes())
        if not rows:
            return
        newer: _Compared = self.list.item(rows[0]).data(_COMPARED)
        below = rows[-1] if len(rows) > 1 else min(rows[0] + 1, self.list.count() - 1)
        older: _Compared = self.list.item(below).data(_COMPARED)
        words = self.tr("{newer} compared with {older}")
        if older is newer or below == rows[0]:
            words = self.tr("{newer} is the first one.")
        title = words.format(newer=newer.name, older=older.name)
        self.difference.show_difference(title, older.sop, newer.sop)
        self.restore.setEnabled(len(rows) == 1 and newer.sop != self._now())

    def _now(self) -> Sop:
        """What is being worked on: the draft, else the version in force."""
        return self._known.draft.sop if self._known.draft is not None else self._known.shown

    def _restore(self) -> None:
        chosen: _Compared = self.list.currentItem().data(_COMPARED)
        self.restored.emit(chosen.sop)

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Versions of “{title}”").format(title=self._known.shown.title))
        title.setTextFormat(Qt.TextFormat.PlainText)
        set_tone(title, Tone.TITLE)
        head = QHBoxLayout()
        head.setContentsMargins(12, 8, 16, 8)
        head.setSpacing(12)
        head.addWidget(self.back)
        head.addWidget(title, stretch=1)
        head.addWidget(self.restore)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 8)
        column.addWidget(self.list, stretch=1)
        hint = quiet(self.tr("Select two with Ctrl to compare them."))
        hint.setIndent(12)
        column.addWidget(hint)
        self.splitter.setObjectName("sop_versions_columns")
        self.splitter.addWidget(left)
        self.splitter.addWidget(self.difference)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([300, 700])
        self.splitter.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.splitter, stretch=1)
