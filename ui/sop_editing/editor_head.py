"""The head of the editor: whose draft it is, whether it is saved, and what can be done with it as a whole."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QWidget

from ui.sop_editing.open_draft import OpenDraft
from ui.theme import icons
from ui.theme.tone import Tone, set_tone
from ui.widgets.elided_label import ElidedLabel


class EditorHead(QWidget):
    """`left` goes back to the SOPs, `publish_wanted` asks for the note."""

    left = Signal()
    publish_wanted = Signal()
    discarded = Signal()

    def __init__(self, draft: OpenDraft) -> None:
        super().__init__()
        self._draft = draft
        self.back = QPushButton(self.tr("Back to the SOPs"))
        self.title, self.state = ElidedLabel(), ElidedLabel()
        set_tone(self.title, Tone.STRONG)
        set_tone(self.state, Tone.QUIET)
        self.undo = self._tool("undo-2", self.tr("Undo (Ctrl+Z)"))
        self.redo = self._tool("redo-2", self.tr("Redo (Ctrl+Shift+Z)"))
        self.discard = QPushButton(self.tr("Discard draft"))
        self.publish = QPushButton(self.tr("Publish…"))
        set_tone(self.publish, Tone.PRIMARY)
        set_tone(self.discard, Tone.FLAT)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(8)
        row.addWidget(self.back)
        row.addWidget(self.title, stretch=2)
        row.addWidget(self.state, stretch=3)
        for widget in (self.undo, self.redo, self.discard, self.publish):
            row.addWidget(widget)
        self.back.clicked.connect(self.left)
        self.undo.clicked.connect(draft.undo)
        self.redo.clicked.connect(draft.redo)
        self.discard.clicked.connect(self.discarded)
        self.publish.clicked.connect(self.publish_wanted)
        draft.changed.connect(self.refresh)
        draft.kept.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """As the draft stands now."""
        draft = self._draft
        self.title.setText(draft.sop.title.strip() or self.tr("SOP without a title"))
        self.state.setText(self._state())
        self.undo.setEnabled(draft.can_undo)
        self.redo.setEnabled(draft.can_redo)
        self.publish.setEnabled(draft.differs or not draft.known.in_force)
        self.discard.setEnabled(draft.differs or draft.known.draft is not None)

    def _state(self) -> str:
        draft = self._draft
        current = draft.known.current
        if not draft.differs and current is not None:
            return self.tr("As version {number}").format(number=current.number)
        if not draft.is_kept:
            return self.tr("Draft, being saved …")
        if current is None:
            return self.tr("Draft, saved · never published")
        return self.tr("Draft, saved · version {number} is in force").format(number=current.number)

    def _tool(self, icon: str, words: str) -> QToolButton:
        button = QToolButton()
        button.setIcon(icons.icon(icon))
        button.setToolTip(words)
        button.setAccessibleName(words)
        return button
