"""One step of an SOP as a representative meets it: what to do, how much it matters, and how."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from carestation.sops.sop import Need, Sop, Step
from carestation.suggestions.suggestion import subject_of
from ui.side.link_button import LinkButton
from ui.side.toned_label import TonedLabel, Words
from ui.sops.reply_text_box import ReplyTextBox
from ui.sops.sop_words import (
    change_words,
    condition_words,
    kind_words,
    need_words,
    preset_words,
    words_of_step,
)
from ui.theme import appearance
from ui.theme.tone import Tone, set_tone

_NUMBER = 28
_LINE = 90
_TOP = Qt.AlignmentFlag.AlignTop


class StepView(QWidget):
    """Its number, and beside it all that the step says. `box` is its reply text, if it has one.

    `suggest_wanted(Subject)`: the text does not fit.
    """

    suggest_wanted = Signal(object)

    def __init__(self, sop: Sop, number: int, step: Step, copy: Callable[[str], None]) -> None:
        super().__init__()
        self.whole = words_of_step(step)
        self.box = ReplyTextBox(sop, step.reply, copy) if step.reply else None
        count = QLabel(f"{number}")
        count.setMinimumWidth(appearance.scaled(_NUMBER))
        set_tone(count, Tone.QUIET)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(TonedLabel(*_title(step)))
        for words in _lines(sop, step):
            column.addWidget(_quiet(words))
        if self.box is not None:
            column.addSpacing(4)
            column.addWidget(self.box)
            subject = subject_of(sop, step, reply=True)
            words = self.tr("This text does not fit…")
            column.addWidget(LinkButton(words, partial(self.suggest_wanted.emit, subject)))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(4)
        grid.addWidget(count, 0, 0, _TOP)
        grid.addLayout(column, 0, 1)
        grid.setColumnStretch(1, 1)
        self.setAccessibleName(f"{number}. {step.title}, {kind_words(step.kind)}, {need_words(step.need)}")


def _title(step: Step) -> list[Words]:
    """The title is strong; the kind and the need stand quietly behind it. Only what is never skipped stands out."""
    role = "soon" if step.need is Need.BLOCKING else "quiet"
    kind = f"{kind_words(step.kind)} ·"
    return [
        Words(step.title, strong=True),
        Words(kind, "quiet", small=True),
        Words(need_words(step.need), role, small=True),
    ]


def _lines(sop: Sop, step: Step) -> list[str]:
    return [
        *([condition_words(sop, step.show_if)] if step.show_if else []),
        *([step.help.strip()] if step.help.strip() else []),
        *([_options(step.options)] if step.options else []),
        *([preset_words(step.follow_up, step.kind)] if step.follow_up else []),
        *([change_words(step.change)] if step.change else []),
    ]


def _options(options: tuple[str, ...]) -> str:
    """Short ones in a line, long ones below each other."""
    line = " · ".join(options)
    return line if len(line) <= _LINE else "\n".join(f"• {option}" for option in options)


def _quiet(words: str) -> QLabel:
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    set_tone(label, Tone.QUIET)
    return label
