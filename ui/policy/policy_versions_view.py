"""The versions of the policy: who published each, when and why; two of them compared in words and marked lines."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from carestation.policy.desk_policy import DeskPolicy, PolicyVersion
from carestation.policy.difference import PolicyDifference, difference
from carestation.policy.document import Document
from carestation.policy.figures import Figures
from carestation.reader import Reader
from ui.case.seat import Seat
from ui.lanes.lane import Lane
from ui.sop_editing.difference_view import DifferenceView
from ui.sop_editing.difference_words import Told
from ui.start.field import quiet
from ui.theme import appearance
from ui.words.moments import exact, moment

_ROW = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class _Row:
    """What is compared: a version, or the draft."""

    name: str
    line: str
    tip: str
    document: Document
    figures: Figures
    version: PolicyVersion | None = None


class PolicyVersionsView(QWidget):
    """`left()` goes back; `restored(NewDraft)` makes a draft of an older version, for the owner.

    One row is compared with the one below it, two rows with each other.
    """

    left = Signal()
    restored = Signal(object)

    def __init__(self, lane: Lane, seat: Seat) -> None:
        super().__init__()
        self._seat = seat
        self.list = QListWidget()
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Versions"))
        self.difference = DifferenceView()
        self.back = QPushButton(self.tr("Back to the policy"))
        self.restore = QPushButton(self.tr("Make a draft of this version"))
        self._policy: DeskPolicy | None = None
        self._lay_out()
        self.setFocusProxy(self.list)
        self.list.itemSelectionChanged.connect(self._compare)
        self.back.clicked.connect(self.left)
        self.restore.clicked.connect(self._restore)
        lane.ask(_asked, self._show)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _show(self, known: tuple[DeskPolicy, tuple[PolicyVersion, ...]]) -> None:
        policy, versions = known
        self._policy = policy
        rows = [self._row(version) for version in versions]
        if policy.draft is not None and self._seat.is_owner:
            line = self.tr("not published yet")
            rows.insert(0, _Row(self.tr("Draft"), line, "", policy.draft.document, policy.next_figures))
        for row in rows:
            item = QListWidgetItem(f"{row.name}\n{row.line}")
            item.setData(_ROW, row)
            item.setToolTip(row.tip)
            lines = item.text().count("\n") + 1
            item.setSizeHint(QSize(0, lines * self.list.fontMetrics().lineSpacing() + appearance.scaled(18)))
            self.list.addItem(item)
        self.list.setCurrentRow(0)

    def _row(self, version: PolicyVersion) -> _Row:
        now, zone = self._seat.clock(), self._seat.zone
        name = self.tr("Version {number}").format(number=version.number)
        if version.withdrawn:
            name = self.tr("{version} (taken back)").format(version=name)
        told = " · ".join(filter(None, (moment(version.published_at, now, zone), version.author)))
        tip = f"{exact(version.published_at, zone)}\n{version.note}".rstrip()
        return _Row(name, f"{told}\n{version.note}".rstrip(), tip, version.document, version.figures, version)

    def _compare(self) -> None:
        rows = sorted(index.row() for index in self.list.selectedIndexes())
        if not rows:
            return
        below = rows[-1] if len(rows) > 1 else min(rows[0] + 1, self.list.count() - 1)
        newer: _Row = self.list.item(rows[0]).data(_ROW)
        older: _Row = self.list.item(below).data(_ROW)
        self.restore.setEnabled(len(rows) == 1 and self._is_older(newer))
        words = self.tr("{newer} compared with {older}")
        if below == rows[0]:
            words = self.tr("{newer} is the first one.")
        found = difference(older.document, older.figures, newer.document, newer.figures)
        self.difference.show_told(words.format(newer=newer.name, older=older.name), _told(found))

    def _restore(self) -> None:
        row: _Row = self.list.currentItem().data(_ROW)
        if self._policy is not None and row.version is not None:
            self.restored.emit(self._policy.draft_of(row.version))

    def _is_older(self, row: _Row) -> bool:
        """Whether it could be made a draft: a version that is not the one in force."""
        current = self._policy.current if self._policy is not None else None
        return row.version is not None and row.version != current

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(12, 8, 16, 8)
        head.addWidget(self.back)
        head.addStretch(1)
        if self._seat.is_owner:
            head.addWidget(self.restore)
        else:
            self.restore.hide()
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 8)
        column.addWidget(self.list, stretch=1)
        hint = quiet(self.tr("Select two with Ctrl to compare them."))
        hint.setIndent(12)
        column.addWidget(hint)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.addWidget(left)
        splitter.addWidget(self.difference)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([300, 700])
        splitter.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(splitter, stretch=1)


def _asked(read: Reader) -> tuple[DeskPolicy, tuple[PolicyVersion, ...]]:
    return read.policy(), read.policy_versions()


def _told(found: PolicyDifference) -> tuple[Told, ...]:
    """Figures first, each a sentence; then the parts with their marked lines."""
    figures = tuple(Told(sentence) for sentence in found.in_words[: len(found.figures)])
    sentences = found.in_words[len(found.figures) :]
    parts = (Told(words, change.lines) for words, change in zip(sentences, found.sections, strict=True))
    return (*figures, *parts)
