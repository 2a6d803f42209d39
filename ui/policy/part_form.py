"""One part of the policy to write: its title and its text, with the figures of the desk between braces."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QMenu, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from carestation.policy.document import Section
from carestation.policy.fill_policy import PLACEHOLDERS
from ui.start.field import named, quiet
from ui.theme.tone import Tone, set_tone


class PartForm(QWidget):
    """`changed` follows what the person types."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._key = ""
        self.title = QLineEdit()
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.fault = QLabel()
        self.fault.setWordWrap(True)
        set_tone(self.fault, Tone.LATE)
        self.insert = QPushButton(self.tr("Insert a figure"))
        self.insert.setMenu(self._figures())
        hint = quiet(self.tr("A blank line begins a paragraph, “- ” an item of a list, “### ” a heading."))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(12)
        column.addLayout(named(self.tr("Title"), self.title))
        column.addLayout(named(self.tr("Text"), self.text), stretch=1)
        column.addWidget(hint)
        column.addWidget(self.fault)
        column.addWidget(self.insert, alignment=Qt.AlignmentFlag.AlignLeft)
        self.setFocusProxy(self.text)
        self.title.textEdited.connect(self.changed)
        self.text.textChanged.connect(self.changed)

    def show_part(self, part: Section) -> None:
        """Show a part, the cursor at its beginning."""
        self._key = part.key
        self.text.blockSignals(True)
        self.title.setText(part.title)
        self.text.setPlainText(part.text)
        self.text.blockSignals(False)

    def part(self) -> Section:
        """As it stands now."""
        return Section(self._key, self.title.text().strip(), self.text.toPlainText().strip())

    def say_faults(self, sentences: tuple[str, ...]) -> None:
        """What keeps it from being published."""
        self.fault.setText("\n".join(sentences))
        self.fault.setVisible(bool(sentences))

    def _figures(self) -> QMenu:
        menu = QMenu(self)
        for name, words in PLACEHOLDERS.items():
            menu.addAction(words).triggered.connect(partial(self._put, name))
        return menu

    def _put(self, name: str, _: bool = False) -> None:
        self.text.insertPlainText(f"{{{name}}}")
        self.text.setFocus()
