"""Where the policy says something else than the desk counts: said in so many words, with the two ways out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from carestation.policy.figures import Divergence
from ui.start.field import quiet
from ui.theme.tone import Tone, set_tone

_MOST = 4


class DivergenceStrip(QFrame):
    """`publish_wanted`: the policy follows the desk. `return_wanted`: the desk counts as the policy says."""

    publish_wanted = Signal()
    return_wanted = Signal()

    def __init__(self, *, is_owner: bool) -> None:
        super().__init__()
        set_tone(self, Tone.NOTE)
        title = QLabel(self.tr("The published policy and the desk do not agree"))
        set_tone(title, Tone.STRONG)
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.publish = QPushButton(self.tr("Publish the change…"))
        self.go_back = QPushButton(self.tr("Count as the policy says"))
        set_tone(self.publish, Tone.PRIMARY)
        self.publish.clicked.connect(self.publish_wanted)
        self.go_back.clicked.connect(self.return_wanted)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.publish, self.go_back):
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 10)
        column.setSpacing(6)
        column.addWidget(title)
        column.addWidget(self.words)
        if is_owner:
            column.addLayout(row)
        else:
            for button in (self.publish, self.go_back):
                button.hide()
            column.addWidget(quiet(self.tr("The desk counts at once; the owner decides what is published.")))
        self.hide()

    def show_lines(self, lines: Sequence[Divergence]) -> None:
        """One line for each; hidden where they agree."""
        told = [self.tell(line) for line in lines[:_MOST]]
        if len(lines) > _MOST:
            told.append(self.tr("and {count} more").format(count=len(lines) - _MOST))
        self.words.setText("\n".join(told))
        self.setAccessibleName(self.words.text())
        self.setVisible(bool(lines))

    def tell(self, line: Divergence) -> str:
        """ "First answer: the policy says 1 hour, the desk counts 2 hours"."""
        words = self.tr("{what}: the policy says {policy}, the desk counts {desk}.")
        return words.format(what=line.label, policy=line.policy, desk=line.desk)
