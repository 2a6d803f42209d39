"""The form in which an objective is set: the figure, how far it should go, whose it is, and by when."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from carestation.objectives.objective import NEW, Aim, Objective
from carestation.objectives.progress import words_of
from carestation.people.representative import Representative
from carestation.summary.figures.all import HEADLINE
from carestation.summary.figures.definitions import definition
from carestation.summary.tables.table import Kind
from ui.theme import appearance
from ui.theme.tone import Tone, set_tone

_WIDTH = 520
_MOST = 1_000_000
_FIRST = Objective("first_within", Aim.AT_LEAST, 90)


class ObjectiveForm(QDialog):
    """`set_wanted` is emitted with the Objective, `removal_wanted` with the one to give up."""

    set_wanted = Signal(object)
    removal_wanted = Signal(object)

    def __init__(
        self,
        people: Sequence[Representative],
        today: QDate,
        parent: QWidget,
        objective: Objective | None = None,
    ) -> None:
        super().__init__(parent)
        self._objective = objective or _FIRST
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(appearance.scaled(_WIDTH))
        self.setWindowTitle(self.tr("Change the objective") if objective else self.tr("Set an objective"))
        self.figure, self.aim, self.owner = QComboBox(), QComboBox(), QComboBox()
        self.value, self.words = QSpinBox(), QLineEdit(self._objective.words)
        self.is_due, self.due = QCheckBox(self.tr("&By")), QDateEdit()
        self.meaning, self.says = QLabel(), QLabel()
        self._fill(people, today)
        self._lay_out(is_new=objective is None)
        self.figure.currentIndexChanged.connect(self._look_again)
        self.aim.currentIndexChanged.connect(self._look_again)
        self.value.valueChanged.connect(self._look_again)
        self._look_again()
        self.figure.setFocus()

    def objective(self) -> Objective:
        """As it stands in the form."""
        day = self.due.date()
        return Objective(
            figure=self.figure.currentData(),
            aim=Aim(self.aim.currentData()),
            value=self.value.value(),
            words=" ".join(self.words.text().split()),
            owner_id=self.owner.currentData(),
            due=day.toPython() if self.is_due.isChecked() else None,  # type: ignore[arg-type]
            id=self._objective.id,
        )

    def accept(self) -> None:
        self.set_wanted.emit(self.objective())
        super().accept()

    def _remove(self) -> None:
        self.removal_wanted.emit(self._objective)
        super().reject()

    def _look_again(self) -> None:
        meant = definition(self.figure.currentData())
        self.meaning.setText(meant.sentence)
        is_change = Aim(self.aim.currentData()).is_change
        self.value.setMaximum(100 if meant.kind is Kind.PERCENT else _MOST)
        units = {Kind.PERCENT: self.tr(" points") if is_change else " %", Kind.DURATION: self.tr(" min")}
        self.value.setSuffix(units.get(meant.kind, ""))
        self.words.setPlaceholderText(self._said())
        self.says.setVisible(is_change)

    def _said(self) -> str:
        figure, aim = self.figure.currentData(), Aim(self.aim.currentData())
        return words_of(Objective(figure, aim, self.value.value()))

    def _fill(self, people: Sequence[Representative], today: QDate) -> None:
        for key in HEADLINE:
            meant = definition(key)
            self.figure.addItem(f"{meant.group}: {meant.name}", key)
        aims = {
            Aim.AT_LEAST: self.tr("at least"),
            Aim.AT_MOST: self.tr("at most"),
            Aim.UP_BY: self.tr("up, on the year before, by"),
            Aim.DOWN_BY: self.tr("down, on the year before, by"),
        }
        for aim, said in aims.items():
            self.aim.addItem(said, aim.value)
        self.owner.addItem(self.tr("nobody yet"), None)
        for person in people:
            self.owner.addItem(person.name, person.id)
        one = self._objective
        self.figure.setCurrentIndex(max(0, self.figure.findData(one.figure)))
        self.aim.setCurrentIndex(self.aim.findData(one.aim.value))
        self.owner.setCurrentIndex(max(0, self.owner.findData(one.owner_id)))
        self.value.setMaximum(_MOST)
        self.value.setValue(one.value)
        self.due.setCalendarPopup(True)
        self.due.setDate(QDate(one.due.year, one.due.month, one.due.day) if one.due else today.addMonths(12))
        self.is_due.setChecked(one.due is not None)
        self.due.setEnabled(one.due is not None)
        self.due.setAccessibleName(self.tr("The day by which it is to be reached"))
        self.is_due.toggled.connect(self.due.setEnabled)

    def _lay_out(self, is_new: bool) -> None:
        self.meaning.setWordWrap(True)
        self.says.setText(self.tr("Compared with the same month of the year before."))
        for label in (self.meaning, self.says):
            set_tone(label, Tone.QUIET)
        aimed = QHBoxLayout()
        aimed.setSpacing(8)
        aimed.addWidget(self.aim)
        aimed.addWidget(self.value, stretch=1)
        form = QFormLayout()
        form.setSpacing(12)
        form.addRow(self.tr("&Figure"), self.figure)
        form.addRow("", self.meaning)
        comes_to = QLabel(self.tr("&Comes to"))
        comes_to.setBuddy(self.aim)
        form.addRow(comes_to, aimed)
        form.addRow("", self.says)
        form.addRow(self.tr("In your &words"), self.words)
        form.addRow(self.tr("&Owner"), self.owner)
        form.addRow(self.is_due, self.due)
        self.value.setAccessibleName(self.tr("Value"))
        buttons = QDialogButtonBox()
        save = buttons.addButton(
            self.tr("Set objective") if is_new else self.tr("Save"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        set_tone(save, Tone.PRIMARY)
        if self._objective.id != NEW:
            gone = buttons.addButton(self.tr("Give it up"), QDialogButtonBox.ButtonRole.DestructiveRole)
            gone.clicked.connect(self._remove)
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(16)
        column.addLayout(form)
        column.addWidget(buttons)
