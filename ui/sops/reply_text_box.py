"""A reply text as it stands in an SOP, its placeholders marked, and the button that copies it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from carestation.sops.placeholders import ANSWERS, KNOWN, names_in
from carestation.sops.sop import ReplyText, Sop
from ui.composer.placeholder_marks import PlaceholderMarks
from ui.side.link_button import LinkButton
from ui.theme.tone import Tone, set_tone
from ui.timeline.selectable_text import SelectableText


class ReplyTextBox(QFrame):
    """`copied` is emitted once the text is on the clipboard; the button says so until `settle`."""

    copied = Signal(object)

    def __init__(self, sop: Sop, reply: ReplyText, copy: Callable[[str], None]) -> None:
        super().__init__()
        self._reply, self._copy = reply, copy
        self.text = SelectableText(_whole(reply), self.tr("Reply text"))
        self.text.allow_tab(True)
        self.text.setToolTip(_meanings(sop, _whole(reply)))
        self._marks = PlaceholderMarks(self.text.document())
        self.button = LinkButton(self.tr("Copy reply text"), self._take)
        set_tone(self, Tone.OURS)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addWidget(self.text)
        column.addWidget(self.button)

    def settle(self) -> None:
        """Offer to copy again."""
        self._say(self.tr("Copy reply text"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._marks.rehighlight()

    def _take(self) -> None:
        self._copy(self._reply.body.strip())
        self._say(self.tr("Copied. The marked places are filled in where you write."))
        self.copied.emit(self)

    def _say(self, words: str) -> None:
        self.button.setText(words)
        self.button.setAccessibleName(words)


def _whole(reply: ReplyText) -> str:
    return "\n\n".join(filter(None, (reply.subject.strip(), reply.body.strip())))


def _meanings(sop: Sop, text: str) -> str:
    """What each placeholder stands for, a line each."""
    return "\n".join(f"{{{name}}}: {_meaning(sop, name)}" for name in names_in(text))


def _meaning(sop: Sop, name: str) -> str:
    step = sop.step(name.removeprefix(ANSWERS)) if name.startswith(ANSWERS) else None
    return step.title if step is not None else KNOWN.get(name, name)
