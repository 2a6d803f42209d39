"""One SOP to read: what it is for, how it holds on to a case, and its steps in their order."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from carestation.sops.sop import Sop
from ui.sops.reply_text_box import ReplyTextBox
from ui.sops.sop_words import gate_words
from ui.sops.step_view import StepView
from ui.theme import appearance
from ui.theme.tone import Tone, set_tone

_WIDEST = 760
"""Longer lines are hard to read."""


class SopView(QScrollArea):
    """Shows one at a time. `hint` stands below the summary: how a reply text gets into an answer."""

    suggest_wanted = Signal(object)

    def __init__(self, copy: Callable[[str], None], hint: str) -> None:
        super().__init__()
        self._copy, self._hint = copy, hint
        self.steps: tuple[StepView, ...] = ()
        self._sop: Sop | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # so that the arrows scroll it
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        set_tone(self, Tone.PANEL)

    def show_sop(self, sop: Sop) -> None:
        """Show this one, from its beginning; one that is shown already stays where it is."""
        if sop == self._sop:
            return
        self._sop = sop
        self.setAccessibleName(sop.title)
        self.steps = tuple(
            StepView(sop, number, step, self._copy) for number, step in enumerate(sop.steps, start=1)
        )
        for box in self._boxes():
            box.copied.connect(self._settle_others)
        for step in self.steps:
            step.suggest_wanted.connect(self.suggest_wanted)
        self.setWidget(self._content(sop))
        self.verticalScrollBar().setValue(0)

    @property
    def key(self) -> str:
        """Which SOP is shown; empty before the first."""
        return self._sop.key if self._sop is not None else ""

    def show_step(self, words: str) -> None:
        """Bring the first step into view in which these words stand."""
        for at, step in enumerate(self.steps):
            if at and words and words in step.whole:
                self.ensureWidgetVisible(step, 0, appearance.scaled(24))
                return

    def _settle_others(self, copied: ReplyTextBox) -> None:
        for box in self._boxes():
            if box is not copied:
                box.settle()

    def _boxes(self) -> list[ReplyTextBox]:
        return [step.box for step in self.steps if step.box is not None]

    def _content(self, sop: Sop) -> QWidget:
        title, summary = QLabel(sop.title), QLabel(sop.summary)
        gate, hint = QLabel(gate_words(sop.gate)), QLabel(self._hint)
        set_tone(title, Tone.TITLE)
        for label in (gate, hint):
            set_tone(label, Tone.QUIET)
        content = QWidget()
        content.setObjectName("content")
        content.setMaximumWidth(appearance.scaled(_WIDEST))
        column = QVBoxLayout(content)
        column.setContentsMargins(24, 16, 24, 24)
        column.setSpacing(4)
        for label in (title, summary, gate, hint):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        for label in (title, summary, gate, hint):
            column.addWidget(label)
        for step in self.steps:
            column.addSpacing(14)
            column.addWidget(step)
        column.addStretch(1)
        return content
