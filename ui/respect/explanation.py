"""What stands under the hint when somebody asks why: the reason, and a better wording."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from carestation.respect.rule import Rule
from ui.commands.registry import native_keys
from ui.side.link_button import LinkButton
from ui.theme.tone import Tone, set_tone

OFF = "Alt+Shift+W"


class Explanation(QWidget):
    """`switched_off` is called when the person wants no hint of this kind any more."""

    def __init__(self, switched_off: Callable[[], object]) -> None:
        super().__init__()
        self.why, self.better = QLabel(), QLabel()
        for label, tone in ((self.why, Tone.QUIET), (self.better, Tone.NONE)):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            set_tone(label, tone)
        self.off = LinkButton(self.tr("No hints of this kind"), switched_off, native_keys(OFF))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.better)
        column.addWidget(self.why)
        column.addWidget(self.off, alignment=Qt.AlignmentFlag.AlignLeading)

    def show_rule(self, rule: Rule) -> None:
        """In the words of its file, which are in the language of the reply."""
        self.better.setText(rule.better)
        self.why.setText(rule.why)
