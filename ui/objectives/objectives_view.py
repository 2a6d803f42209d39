"""How the objectives stand: a line for each, with its state in words, where it came from, and whose it is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from carestation.identity import RepresentativeId
from carestation.objectives.progress import Progress, State, words_of
from carestation.summary.figures.definitions import Better, definition
from carestation.summary.tables.table import Kind
from carestation.summary.wording import shown
from ui.side.toned_label import TonedLabel, Words
from ui.theme.tone import Tone, set_tone
from ui.widgets.flow_layout import FlowLayout

_ROLES = {State.MET: "in_time", State.NOT_MET: "late", State.TOO_FEW: "quiet"}


class ObjectiveLine(QWidget):
    """One objective. `change_wanted` where the person may change it."""

    change_wanted = Signal(object)  # Objective

    def __init__(self, one: Progress, since: str, owner: str, may_change: bool, is_narrow: bool) -> None:
        super().__init__()
        self.state, self.words, self.told = TonedLabel(), QLabel(words_of(one.objective)), QLabel()
        self.state.say(Words(state_words(one.state), _ROLES[one.state]))
        self.words.setWordWrap(True)
        self.told.setWordWrap(True)
        set_tone(self.words, Tone.STRONG)
        set_tone(self.told, Tone.QUIET)
        self.told.setText(" · ".join(filter(None, self._told(one, since, owner))))
        self.setToolTip(definition(one.objective.figure).sentence)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 4, 0, 4)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(2)
        self.change = QPushButton(self.tr("Change…"))
        self.change.setAccessibleName(self.tr("Change “{what}”").format(what=self.words.text()))
        self.change.clicked.connect(partial(self.change_wanted.emit, one.objective))
        if is_narrow:
            self._lay_out_narrow(grid)
        else:
            self._lay_out_wide(grid)
        self.change.setVisible(may_change)

    def _lay_out_wide(self, grid: QGridLayout) -> None:
        """The states below each other, so that the eye runs down them."""
        widest = max(map(self.fontMetrics().horizontalAdvance, map(state_words, State)))
        grid.setColumnMinimumWidth(0, widest + 32)
        grid.addWidget(self.state, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.words, 0, 1)
        grid.addWidget(self.told, 1, 1)
        grid.addWidget(self.change, 0, 2, 2, 1, Qt.AlignmentFlag.AlignVCenter)
        grid.setColumnStretch(1, 1)

    def _lay_out_narrow(self, grid: QGridLayout) -> None:
        """In a column beside something else: one below the other."""
        grid.addWidget(self.words, 0, 0, 1, 2)
        grid.addWidget(self.told, 1, 0, 1, 2)
        grid.addWidget(self.state, 2, 0)
        grid.addWidget(self.change, 2, 1)
        grid.setColumnStretch(0, 1)

    def _told(self, one: Progress, since: str, owner: str) -> tuple[str, ...]:
        value = shown(one.value, one.kind)
        now = self.tr("now {value}").format(value=value)
        if one.n:
            now = self.tr("now {value} of {n}").format(value=value, n=shown(one.n, Kind.COUNT))
        due = one.objective.due
        by = self.tr("by {date}").format(date=shown(due, Kind.DATE)) if due else ""
        return now, self._trend(one, since), owner, by

    def _trend(self, one: Progress, since: str) -> str:
        if one.trend is None:
            return ""
        if one.trend == 0:
            return self.tr("as in {month}").format(month=since)
        better = definition(one.objective.figure).better
        said = self.tr("{change} on {month}")
        if better is not Better.NEITHER:
            good = (one.trend > 0) == (better is Better.UP)
            said = self.tr("{change} on {month}: better") if good else self.tr("{change} on {month}: worse")
        return said.format(change=shown(one.trend, one.kind.change), month=since)


class ObjectivesView(QWidget):
    """All of them. The owner sets, changes and gives up; others look."""

    change_wanted = Signal(object)  # Objective
    new_wanted = Signal()
    usual_wanted = Signal()

    def __init__(self, may_change: bool, is_narrow: bool = False) -> None:
        super().__init__()
        self._may_change, self._is_narrow = may_change, is_narrow
        self.lines: tuple[ObjectiveLine, ...] = ()
        heading = QLabel(self.tr("Objectives"))
        set_tone(heading, Tone.STRONG)
        self.nothing = QLabel(self.tr("No objective is set: what should customers be able to count on?"))
        self.nothing.setWordWrap(True)
        set_tone(self.nothing, Tone.QUIET)
        self.new, self.usual = (
            QPushButton(self.tr("Set an objective…")),
            QPushButton(self.tr("Set five usual ones")),
        )
        self.new.clicked.connect(self._ask_new)
        self.usual.clicked.connect(self._ask_usual)
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        row = QWidget()
        buttons = FlowLayout(row)
        for button in (self.new, self.usual):
            buttons.addWidget(button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        whole.addWidget(heading)
        whole.addWidget(self.nothing)
        whole.addLayout(self._column)
        whole.addWidget(row)
        for button in (self.new, self.usual):
            button.setVisible(may_change)

    def show_standing(
        self, standing: Sequence[Progress], since: str, people: Mapping[RepresentativeId, str]
    ) -> None:
        """Show these; `since` names the month before."""
        had_focus = self.isAncestorOf(focus) if (focus := self.focusWidget()) is not None else False
        for line in self.lines:
            self._column.removeWidget(line)
            line.deleteLater()
        lines = []
        for one in standing:
            owner = one.objective.owner_id
            line = ObjectiveLine(
                one, since, people.get(owner, "") if owner else "", self._may_change, self._is_narrow
            )
            line.change_wanted.connect(self.change_wanted)
            self._column.addWidget(line)
            lines.append(line)
        self.lines = tuple(lines)
        self.nothing.setVisible(not lines)
        self.usual.setVisible(self._may_change and not lines)
        if had_focus and self._may_change:
            self.new.setFocus()

    def _ask_new(self) -> None:
        self.new_wanted.emit()

    def _ask_usual(self) -> None:
        self.usual_wanted.emit()


def state_words(state: State) -> str:
    """Met, not met, or too few: in words, so that it is never told by the colour alone."""
    return {
        State.MET: QCoreApplication.translate("Objectives", "Met"),
        State.NOT_MET: QCoreApplication.translate("Objectives", "Not met"),
        State.TOO_FEW: QCoreApplication.translate("Objectives", "Too few to say"),
    }[state]
