"""What stands below the title of the current step: help, its answer or its act, and the ways out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto
from functools import partial

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from carestation.checklists.checklist import StepState, StepStatus, may_skip
from carestation.sops.sop import Step, StepKind
from ui.checklists.answer_fields import AnswerField, answer_field
from ui.checklists.fault_label import FaultLabel
from ui.checklists.step_words import help_words
from ui.follow_ups.reason_field import ReasonField
from ui.lanes.lane import Lane
from ui.side.link_button import INSET, LinkButton
from ui.side.toned_label import quiet
from ui.widgets.flow_layout import FlowLayout


class Wish(Enum):
    """What a person wants to do with a step."""

    TICK = auto()
    ANSWER = auto()
    SKIP = auto()
    REOPEN = auto()
    REPLY_TEXT = auto()
    CALL_NOTE = auto()
    OTHER_TIME = auto()
    ATTACH_FILE = auto()
    OPEN_FILE = auto()
    SUGGEST = auto()
    BE_CURRENT = auto()
    GO_UP = auto()
    GO_DOWN = auto()


@dataclass(frozen=True, slots=True)
class StepShown:
    """A step with all that its row says. `act` is what ticking it does to the case, `noted` what is done already."""

    step: Step
    state: StepState
    done_by: str
    act: str
    noted: str
    files: tuple[str, ...]
    today: QDate

    @property
    def is_done(self) -> bool:
        """Done, not skipped."""
        return self.state.status is StepStatus.DONE

    @property
    def is_open(self) -> bool:
        """Neither done nor skipped."""
        return self.state.status is StepStatus.OPEN


class StepDetails(QWidget):
    """`wished(Wish, str)` with an answer or a reason; `left()` goes back to the step's box."""

    wished = Signal(object, str)
    left = Signal()

    def __init__(self, shown: StepShown, lane: Lane, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = shown
        self._field: AnswerField | None = None
        self._reason: ReasonField | None = None
        self._fault = FaultLabel(lane)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 2)
        self._column.setSpacing(4)
        self._add_words([help_words(shown.step), shown.done_by, shown.noted])
        self._add_field()
        self._add_links()
        self._column.addWidget(self._fault)

    def enter(self) -> bool:
        """Go into the answer; whether there is one."""
        if self._field is not None:
            self._field.setFocus(Qt.FocusReason.TabFocusReason)
        return self._field is not None

    def ask_why_skip(self) -> None:
        """Ask for the reason, in place."""
        if not self._shown.is_open or not may_skip(self._shown.step):
            return
        if self._reason is None:
            self._reason = ReasonField(self.tr("Why is it skipped?"), self.tr("Skip"))
            self._reason.given.connect(partial(self.wished.emit, Wish.SKIP))
            self._reason.left.connect(self._leave_reason)
            self._column.insertLayout(self._column.count() - 1, _inset(self._reason))
        self._reason.show()
        self._reason.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def tell(self, fault: Exception) -> None:
        """Why it was refused."""
        self._fault.tell(fault)

    def _leave_reason(self) -> None:
        if self._reason is not None:
            self._reason.hide()
        self.left.emit()

    def _add_words(self, sentences: Sequence[str]) -> None:
        for words in filter(None, sentences):
            self._column.addWidget(quiet(words, INSET))

    def _add_field(self) -> None:
        step = self._shown.step
        if step.kind.asks:
            self._field = answer_field(step, self._shown.state.value, self._shown.files, self._shown.today)
            self._field.answered.connect(partial(self.wished.emit, Wish.ANSWER))
            self._field.left.connect(self.left)
            self._column.addLayout(_inset(self._field))

    def _add_links(self) -> None:
        links = self._links()
        if links:
            row = QWidget()
            flow = FlowLayout(row)
            for link in links:
                flow.addWidget(link)
            self._column.addWidget(row)

    def _links(self) -> list[LinkButton]:
        shown, step = self._shown, self._shown.step
        links: list[LinkButton] = []
        if step.kind is StepKind.REPLY:
            links.append(self._link(self.tr("Insert reply text"), Wish.REPLY_TEXT, "R"))
        elif step.kind is StepKind.CALL:
            links.append(self._link(self.tr("Start call note"), Wish.CALL_NOTE, "R"))
        elif step.kind is StepKind.FILE:
            links.extend(self._file_links())
        elif shown.act and not shown.is_done:
            links.append(self._link(shown.act, Wish.TICK))
        if step.follow_up is not None and not shown.is_done:
            links.append(self._link(self.tr("Other time…"), Wish.OTHER_TIME))
        if shown.is_open and may_skip(step):
            links.append(LinkButton(self.tr("Skip…"), self.ask_why_skip, "K"))
        if not shown.is_open:
            links.append(self._link(self.tr("Open again"), Wish.REOPEN))
        links.append(self._link(self.tr("Does not fit…"), Wish.SUGGEST))
        return links

    def _file_links(self) -> list[LinkButton]:
        """One that attaches, and one that opens the file that was given, where it lies on the case."""
        links = [self._link(self.tr("Attach a file…"), Wish.ATTACH_FILE, "R")]
        if self._shown.is_done and self._shown.state.value in self._shown.files:
            links.append(self._link(self.tr("Open the file"), Wish.OPEN_FILE))
        return links

    def _link(self, words: str, wish: Wish, key: str = "") -> LinkButton:
        return LinkButton(words, partial(self._wish, wish), key)

    def _wish(self, wish: Wish) -> None:
        self.wished.emit(wish, "")


def _inset(field: QWidget) -> QHBoxLayout:
    """In line with the words, not with the frames of the links."""
    row = QHBoxLayout()
    row.setContentsMargins(INSET, 0, INSET, 0)
    row.addWidget(field)
    return row
