"""The policy to be read, its three questions, and the signature; for the owner, who has still to sign."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QPushButton, QWidget

from carestation.changes import Topic
from carestation.policy.document import Document
from carestation.reader import Reader
from carestation.sign_off.question import questions_for
from carestation.sign_off.sign import SignPolicy
from carestation.sign_off.signature import SignOff, sign_off
from ui.case.seat import Seat
from ui.checklists.fault_label import FaultLabel
from ui.lanes.freshness import Freshness
from ui.lanes.lane import Lane
from ui.policy.policy_text import PolicyText
from ui.sign_off.question_box import QuestionBox
from ui.theme import appearance
from ui.theme.tone import Tone, set_tone
from ui.widgets.scrolled_column import ScrolledColumn
from ui.words.moments import day
from ui.workshops.told_parts import heading, in_a_row, sentence

_TEXT_HEIGHT = 340


@dataclass(frozen=True, slots=True)
class _Answer:
    """None where nothing is published yet."""

    state: SignOff | None


class SignOffPanel(ScrolledColumn):
    """Nothing here grades anybody: a wrong answer says to read once more, and is kept nowhere."""

    def __init__(self, lane: Lane, seat: Seat) -> None:
        super().__init__()
        self._lane, self._seat = lane, seat
        self.state: SignOff | None = None
        self.boxes: list[QuestionBox] = []
        self.sign = QPushButton()
        self._fault = FaultLabel(lane)
        self._fresh = Freshness(self, self._reload, Topic.TEAM, Topic.POLICY, Topic.PERSON)
        lane.changed.connect(self._fresh.note)

    def _reload(self) -> None:
        self._lane.ask(_state, self._show)

    def _show(self, answer: _Answer) -> None:
        if self.state is not None and answer.state == self.state:
            return  # what is being answered stays
        self.state, self.boxes = answer.state, []
        if answer.state is None:
            self.show_widgets([sentence(self.tr("No policy is published yet: there is nothing to sign."))])
        elif answer.state.lacks(self._seat.person_id):
            self.show_widgets([*self._state_words(answer.state), *self._to_sign(answer.state)])
        else:
            self.show_widgets([*self._state_words(answer.state), *self._people(answer.state)])

    def _state_words(self, state: SignOff) -> list[QWidget]:
        count, whole = len(state.people) - len(state.missing), len(state.people)
        words = self.tr("Version {number} of the policy: signed by {count} of {whole}")
        said = words.format(number=state.version.number, count=count, whole=whole)
        widgets: list[QWidget] = [heading(said)]
        if self._seat.is_owner and state.missing:
            names = ", ".join(person.name for person in state.missing)
            widgets.append(sentence(self.tr("Not yet: {names}").format(names=names)))
        return widgets

    def _to_sign(self, state: SignOff) -> list[QWidget]:
        """The whole text first: what is asked stands in it."""
        person = self._seat.person_id
        assert person is not None  # it is among those who lack
        self.boxes = [QuestionBox(question) for question in questions_for(state.version, person)]
        for box in self.boxes:
            box.answered.connect(self._look)
        self._fault = FaultLabel(self._lane)
        self.sign = QPushButton(self.tr("I have read it, and sign"))
        set_tone(self.sign, Tone.PRIMARY)
        self.sign.clicked.connect(self._sign)
        self._look()
        told = sentence(self.tr("Read it, then answer three questions about it. Nobody is graded."))
        return [
            told,
            _text(state.version.written),
            *self.boxes,
            self._fault,
            in_a_row(self.sign),
        ]

    def _people(self, state: SignOff) -> list[QWidget]:
        now, zone = self._seat.clock(), self._seat.zone
        signed = self.tr("{name} signed {day}")
        return [
            sentence(signed.format(name=person.name, day=day(at, now, zone)))
            for person, at in state.people
            if at is not None
        ]

    def _look(self) -> None:
        self.sign.setEnabled(all(box.answer >= 0 for box in self.boxes))

    def _sign(self) -> None:
        if self.state is not None:
            answers = tuple(box.answer for box in self.boxes)
            self._lane.do(SignPolicy(self.state.version.number, answers), None, self._fault.tell)


def _state(read: Reader) -> _Answer:
    current = read.policy().current
    return _Answer(sign_off(current, read.people(), read.team.signatures()) if current else None)


def _text(document: Document) -> PolicyText:
    """As it stands on the page Policy."""
    view = PolicyText()
    view.show_policy(document)
    view.setMinimumHeight(appearance.scaled(_TEXT_HEIGHT))
    return view
