"""Writing the policy: its parts on the left, one of them in the middle, and beside it how the whole will read."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from carestation.policy.desk_policy import DeskPolicy, NewDraft
from carestation.policy.document import Document
from carestation.policy.edits import add_section, part, put_part, take_out
from carestation.policy.fill_policy import faults, written
from carestation.policy.put_draft import KeepPolicyDraft
from ui.lanes.lane import Lane
from ui.policy.part_form import PartForm
from ui.policy.policy_html import TOP
from ui.policy.policy_text import PolicyText

_PAUSE_MS = 600
_KEY = Qt.ItemDataRole.UserRole


class PolicyEditor(QWidget):
    """What is written is kept after a pause and when it is left.

    `left(wish)` comes with "publish", "interview", "discard" or nothing, which is to read.

    Esc leaves. Nothing is promised before it is published.
    """

    left = Signal(str)

    def __init__(self, lane: Lane, policy: DeskPolicy, draft: NewDraft) -> None:
        super().__init__()
        self._lane, self._policy, self._draft = lane, policy, draft
        self._kept = draft
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Parts of the policy"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.form = PartForm()
        self.preview = PolicyText()
        self.preview.setAccessibleName(self.tr("The policy as it will read"))
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.out = QPushButton(self.tr("Take this part out"))
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._lay_out()
        self.setFocusProxy(self.form)
        self._list_parts("")
        self._pause.timeout.connect(self.keep)
        self.list.currentItemChanged.connect(self._show_part)
        self.form.changed.connect(self._changed)
        self.out.clicked.connect(self._take_out)
        self._show_part()

    def keep(self) -> None:
        """Store what is written, where it differs from what is stored."""
        self._pause.stop()
        if self._draft != self._kept:
            self._kept = self._draft
            self._lane.do(KeepPolicyDraft(self._draft))

    def meet(self, policy: DeskPolicy) -> None:
        """Something was set meanwhile: the figures beside the text follow."""
        self._policy = policy
        self._look_again()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    @property
    def _key(self) -> str:
        item = self.list.currentItem()
        return str(item.data(_KEY)) if item is not None else ""

    def _list_parts(self, chosen: str) -> None:
        self.list.blockSignals(True)
        self.list.clear()
        document = self._draft.document
        for key in ("", *(section.key for section in document.sections)):
            item = QListWidgetItem(self._name(document, key))
            item.setData(_KEY, key)
            self.list.addItem(item)
            if key == chosen:
                self.list.setCurrentItem(item)
        self.list.blockSignals(False)

    def _name(self, document: Document, key: str) -> str:
        return part(document, key).title if key else self.tr("Title and opening words")

    def _show_part(self) -> None:
        self.form.show_part(part(self._draft.document, self._key))
        self.out.setEnabled(bool(self._key))
        self._look_again()
        self.preview.scrollToAnchor(self._key or TOP)

    def _changed(self) -> None:
        self._write(put_part(self._draft.document, self.form.part()))
        item = self.list.currentItem()
        if item is not None:
            item.setText(self._name(self._draft.document, self._key))

    def _write(self, document: Document) -> None:
        self._draft = replace(self._draft, document=document)
        self._look_again()
        self._pause.start()

    def _look_again(self) -> None:
        figures = self._policy.figures_with(self._draft)
        self.preview.show_policy(written(self._draft.document, figures))
        found = faults(self._draft.document, figures)
        self.form.say_faults(tuple(fault.sentence for fault in found if fault.section == self._key))

    def _add(self) -> None:
        text = self.tr("What do we promise here?")
        document, key = add_section(self._draft.document, self.tr("Another part"), text)
        self._write(document)
        self._list_parts(key)
        self._show_part()
        self.form.title.setFocus()
        self.form.title.selectAll()

    def _take_out(self) -> None:
        self._write(take_out(self._draft.document, self._key))
        self._list_parts("")
        self._show_part()

    def _leave(self) -> None:
        self._go("")

    def _publish(self) -> None:
        self._go("publish")

    def _interview(self) -> None:
        self._go("interview")

    def _discard(self) -> None:
        self._go("discard")

    def _go(self, wish: str) -> None:
        self.keep()
        self.left.emit(wish)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(12, 8, 16, 8)
        head.setSpacing(8)
        left = ((self.tr("Back to the policy"), self._leave), (self.tr("Add a part"), self._add))
        right = (
            (self.tr("Discard the draft"), self._discard),
            (self.tr("Change the figures"), self._interview),
            (self.tr("Publish…"), self._publish),
        )
        for words, act in left:
            head.addWidget(_button(words, act))
        head.addWidget(self.out)
        head.addStretch(1)
        for words, act in right:
            head.addWidget(_button(words, act))
        for widget in (self.list, self.form, self.preview):
            self.splitter.addWidget(widget)
        self.splitter.setObjectName("policy_editor_columns")
        self.splitter.setSizes([210, 460, 460])
        self.splitter.setChildrenCollapsible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.splitter, stretch=1)


def _button(words: str, act: object) -> QPushButton:
    button = QPushButton(words)
    button.clicked.connect(act)
    return button
