"""One message on the timeline: who and when, the new words, and what hangs on them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from carestation.cases.interaction import AttachmentInfo, Direction, Interaction, Kind
from ui.theme.tone import Tone, set_tone
from ui.timeline.attachment_link import AttachmentLink
from ui.timeline.bubble import Bubble
from ui.timeline.fold import FoldButton
from ui.timeline.selectable_text import SelectableText
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.flow_layout import FlowLayout

LONG = 6_000
"""Characters that are shown of a longer message until the rest is asked for."""

_ROLES = {
    Direction.IN: ("panel", "line"),
    Direction.OUT: ("ours", ""),
    Direction.INTERNAL: ("note", "note_line"),
}


class MessageBubble(Bubble):
    """`told` is what stands beside the name ("09:08 · holding reply · sent"), `exact` the moment in full."""

    save_attachment = Signal(object)
    open_attachment = Signal(object)
    as_sent = Signal(object)
    delete_note = Signal(object)  # InteractionId
    unfolding = Signal()

    def __init__(
        self, interaction: Interaction, name: str, told: str, exact: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(*_ROLES[interaction.direction], parent)
        self._interaction = interaction
        shown, rest = _cut(interaction.text.strip())
        self.text = SelectableText(shown or self._instead(), f"{name}, {told}")
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(16, 12, 16, 12)
        self._layout.setSpacing(6)
        self._layout.addLayout(self._head(name, told, exact))
        self._layout.addWidget(self.text)
        self._add_links(rest)

    def _head(self, name: str, told: str, exact: str) -> QHBoxLayout:
        who, when = ElidedLabel(name), QLabel(told)
        for label, tone in ((who, Tone.STRONG), (when, Tone.QUIET)):
            label.setTextFormat(Qt.TextFormat.PlainText)
            set_tone(label, tone)
        who.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        when.setToolTip(exact)
        row = QHBoxLayout()
        row.setSpacing(8)
        note = self._interaction.direction is Direction.INTERNAL
        row.addWidget(who, 0 if note else 1)
        row.addWidget(when, 1 if note else 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    def _add_links(self, rest: str) -> None:
        links = [
            link for link in (*self._folds(rest), self._html_link(), self._delete_link()) if link is not None
        ]
        links += [self._attachment(info) for info in self._interaction.attachments if not info.content_id]
        if not links:
            return
        row = FlowLayout(gap=12)
        for link in links:
            row.addWidget(link)
        self._layout.insertLayout(2, row)

    def _folds(self, rest: str) -> list[QPushButton]:
        folds: list[QPushButton] = []
        if rest:
            size = f"{len(rest):,}".replace(",", "\u202f")
            words = self.tr("Show the rest ({size} characters)").format(size=size)
            folds.append(self._fold(words, self.tr("Hide the rest"), rest))
        if self._interaction.quoted.strip():
            quoted = self._interaction.quoted.strip()
            folds.append(self._fold(self.tr("Show quoted text"), self.tr("Hide quoted text"), quoted))
        return folds

    def _fold(self, words: str, words_open: str, text: str) -> FoldButton:
        button = FoldButton(words, words_open, text, self._layout, self)
        button.toggled_fold.connect(self.unfolding)
        return button

    def _html_link(self) -> QPushButton | None:
        if not self._interaction.html.strip():
            return None
        button = QPushButton(self.tr("Show as it was sent"), self)
        set_tone(button, Tone.LINK)
        button.clicked.connect(self._show_as_sent)
        return button

    def _delete_link(self) -> QPushButton | None:
        if self._interaction.kind is not Kind.NOTE:
            return None
        button = QPushButton(self.tr("Delete note"), self)
        set_tone(button, Tone.LINK)
        button.clicked.connect(self._delete)
        return button

    def _delete(self) -> None:
        self.delete_note.emit(self._interaction.id)

    def _attachment(self, info: AttachmentInfo) -> AttachmentLink:
        link = AttachmentLink(info, self)
        link.save.connect(self.save_attachment)
        link.open.connect(self.open_attachment)
        return link

    def _show_as_sent(self) -> None:
        self.as_sent.emit(self._interaction)

    def _instead(self) -> str:
        if self._interaction.attachments:
            return self.tr("No words, only attachments.")
        return self.tr("No words.")


def _cut(text: str) -> tuple[str, str]:
    """What is shown of a text, and the rest; cut between two lines where there is one."""
    if len(text) <= LONG:
        return text, ""
    end = text.rfind("\n", LONG // 2, LONG)
    end = end if end > 0 else LONG
    return text[:end], text[end:].lstrip("\n")
