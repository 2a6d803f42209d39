"""Another issue type for the case, as its words suggest it: a line with the reason, which one key accepts."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from carestation.sops.suggest_issue_type import Reason, Suggestion
from ui.case.chip_button import ChipButton
from ui.commands.registry import CommandRegistry, keys_of
from ui.theme.tone import Tone, set_tone
from ui.widgets.elided_label import ElidedLabel

_MOST_REASONS = 3


class TypeSuggestion(QWidget):
    """Hidden while there is nothing to suggest. Changes nothing by itself: `dismissed()` and the command do."""

    dismissed = Signal()

    def __init__(self, registry: CommandRegistry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.accept = ChipButton(opens_menu=False)
        self.accept.clicked.connect(registry.action("case.accept_type").trigger)
        self._key = keys_of(registry.command("case.accept_type"))
        self.why = ElidedLabel()
        set_tone(self.why, Tone.QUIET)
        leave = QPushButton(self.tr("Leave it"))
        leave.setAutoDefault(False)
        set_tone(leave, Tone.LINK)
        leave.clicked.connect(self.dismissed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.accept)
        row.addWidget(self.why, stretch=1)
        row.addWidget(leave)
        self.hide()

    def show_suggestion(self, suggestion: Suggestion | None, title: str) -> None:
        """Offer it under its title in the window's language; None hides the line."""
        self.setVisible(suggestion is not None)
        if suggestion is None:
            return
        self.accept.setText(self.tr("{type}?").format(type=title) + f"  {self._key}")
        self.accept.setAccessibleName(self.tr("Change the issue type to {type}").format(type=title))
        self.why.setText(why_words(suggestion))
        self.why.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)


def why_words(suggestion: Suggestion) -> str:
    """The reasons in a line: “refund” ×2, “send back”; 14 of 16 cases with “label” were this."""
    shown = suggestion.reasons[:_MOST_REASONS]
    said = ", ".join(_said(reason) for reason in shown if not reason.seen)
    learned = [_learned(reason) for reason in shown if reason.seen]
    return "; ".join(filter(None, (said, *learned)))


def _said(reason: Reason) -> str:
    return f"“{reason.words}” ×{reason.times}" if reason.times > 1 else f"“{reason.words}”"


def _learned(reason: Reason) -> str:
    words = QCoreApplication.translate("TypeSuggestion", "{alike} of {seen} cases with “{word}” were this")
    return words.format(alike=reason.alike, seen=reason.seen, word=reason.words)
