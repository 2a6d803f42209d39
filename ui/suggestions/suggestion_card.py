"""One suggestion: what, by whom, who is for it, what was answered, and what can be done about it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from carestation.operation import Operation
from carestation.suggestions.settle import DeclineSuggestion, DraftSuggestion
from carestation.suggestions.suggest import AnswerSuggestion, Vote
from carestation.suggestions.suggestion import Fate, Suggestion
from ui.case.seat import Seat
from ui.follow_ups.reason_field import ReasonField
from ui.side.link_button import LinkButton
from ui.side.toned_label import TonedLabel, Words, quiet
from ui.suggestions.suggestion_words import by_words, fate_role, fate_words
from ui.theme.tone import Tone, set_tone
from ui.widgets.flow_layout import FlowLayout


class SuggestionCard(QFrame):
    """`wanted(Operation)` for what a person does with it."""

    wanted = Signal(object)

    def __init__(self, suggestion: Suggestion, seat: Seat) -> None:
        super().__init__()
        self.suggestion, self._seat = suggestion, seat
        self._field: ReasonField | None = None
        set_tone(self, Tone.OURS)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 12, 16, 12)
        self._column.setSpacing(6)
        self._add_words()
        self.links = self._links()
        row = QWidget()
        flow = FlowLayout(row, gap=12)
        for link in self.links:
            flow.addWidget(link)
        self._column.addWidget(row)
        self.setAccessibleName(f"{suggestion.subject.title}: {suggestion.text}")

    def _add_words(self) -> None:
        one = self.suggestion
        fate = Words(fate_words(one), fate_role(one.fate), small=True)
        self._column.addWidget(TonedLabel(Words(one.subject.title, strong=True), fate))
        self._column.addWidget(TonedLabel(Words(one.text)))
        if one.wording:
            self._column.addWidget(TonedLabel(Words(self.tr("Better:"), "quiet"), Words(one.wording)))
        self._column.addWidget(quiet(by_words(one, self._seat.clock(), self._seat.zone)))
        for answer in one.answers:
            self._column.addWidget(TonedLabel(Words(f"{answer.author}:", "quiet"), Words(answer.text)))

    def _links(self) -> list[LinkButton]:
        one, person = self.suggestion, self._seat.person_id
        links: list[LinkButton] = []
        if one.author_id != person and not one.is_settled:
            is_for = person in one.voters
            words = self.tr("No longer for it") if is_for else self.tr("I am for it")
            links.append(LinkButton(words, partial(self._want, Vote(one.id, not is_for))))
        links.append(LinkButton(self.tr("Answer…"), self.answer))
        if self._seat.is_owner and not one.is_settled:
            if one.fate is Fate.OPEN:
                draft = partial(self._want, DraftSuggestion(one.id))
                links.append(LinkButton(self.tr("Make it a draft"), draft))
            links.append(LinkButton(self.tr("Decline…"), self.decline))
        return links

    def answer(self) -> None:
        """Ask for the words, in place."""
        self._ask(self.tr("What do you say to it?"), self.tr("Answer"), self._answered)

    def decline(self) -> None:
        """Ask for the reason, in place."""
        self._ask(self.tr("Why does it stay as it is?"), self.tr("Decline"), self._declined)

    def _ask(self, hint: str, verb: str, given: Callable[[str], None]) -> None:
        self._leave()
        self._field = ReasonField(hint, verb)
        self._field.given.connect(given)
        self._field.left.connect(self._leave)
        self._column.addWidget(self._field)
        self._field.setFocus()

    def _leave(self) -> None:
        if self._field is not None:
            self._field.hide()
            self._field.deleteLater()
            self._field = None

    def _answered(self, words: str) -> None:
        self._want(AnswerSuggestion(self.suggestion.id, words))

    def _declined(self, why: str) -> None:
        self._want(DeclineSuggestion(self.suggestion.id, why))

    def _want(self, operation: Operation[Any]) -> None:
        self.wanted.emit(operation)
