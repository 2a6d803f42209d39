"""A page of a course: its text, and beneath it ways of saying it, a poor one beside a good one."""

from __future__ import annotations

import re

from PySide6.QtWidgets import QFrame, QVBoxLayout

from carestation.training.course import Example, Page
from ui.theme.tone import Tone, set_tone
from ui.training.texts import Column, empty, heading, words

_BETWEEN = re.compile(r"\n\s*\n")
"""Between two paragraphs: each has a label of its own, with the column's room between them."""


class PageView(Column):
    """Shows one page at a time, from its top."""

    def __init__(self) -> None:
        super().__init__("")

    def show_page(self, page: Page) -> None:
        """Show this page."""
        empty(self.body)
        self.setAccessibleName(page.title)
        self.setAccessibleDescription(page.text)
        self.body.addWidget(heading(page.title))
        for paragraph in _BETWEEN.split(page.text):
            self.body.addWidget(words(paragraph, marked=True))
        for example in page.examples:
            self._show(example)
        self.body.addStretch(1)
        self.verticalScrollBar().setValue(0)

    def _show(self, example: Example) -> None:
        if example.instead:
            self.body.addWidget(said(self.tr("Instead of"), example.instead, Tone.NOTE))
        label = self.tr("Say") if example.instead else self.tr("For example")
        self.body.addWidget(said(label, example.say, Tone.OURS))


def said(label: str, text: str, ground: Tone) -> QFrame:
    """Somebody's words, on a ground that says whose they are."""
    frame = QFrame()
    set_tone(frame, ground)
    column = QVBoxLayout(frame)
    column.setContentsMargins(16, 10, 16, 12)
    column.setSpacing(4)
    column.addWidget(words(label, Tone.SECTION))
    column.addWidget(words(text))
    return frame
