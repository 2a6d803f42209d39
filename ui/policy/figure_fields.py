"""Fields for the figures of the policy, one kind of editor for each kind of answer; and the words around them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QVBoxLayout

from carestation.errors import BadInput
from carestation.policy.asked_figures import ASKED, Answer
from ui.settings.durations import duration_minutes, duration_words
from ui.settings.editor import Editor
from ui.settings.plain_editors import NumberEditor, TextEditor
from ui.settings.week_editor import WeekEditor
from ui.words.marking import QT_TRANSLATE_NOOP

NAMES = {
    "business.name": QT_TRANSLATE_NOOP("PolicyFigures", "Name of the business"),
    "hours": QT_TRANSLATE_NOOP("PolicyFigures", "Opening hours"),
    "targets.first_response": QT_TRANSLATE_NOOP("PolicyFigures", "A first answer within"),
    "targets.urgent": QT_TRANSLATE_NOOP("PolicyFigures", "Something urgent within"),
    "targets.next_response": QT_TRANSLATE_NOOP("PolicyFigures", "Each further answer within"),
    "targets.resolution": QT_TRANSLATE_NOOP("PolicyFigures", "Settled within"),
    "returns.days": QT_TRANSLATE_NOOP("PolicyFigures", "Days to send something back"),
    "refunds.days": QT_TRANSLATE_NOOP("PolicyFigures", "Working days until the money is on its way"),
    "complaints.person": QT_TRANSLATE_NOOP("PolicyFigures", "Who answers complaints"),
    "complaints.email": QT_TRANSLATE_NOOP("PolicyFigures", "Their e-mail"),
    "complaints.phone": QT_TRANSLATE_NOOP("PolicyFigures", "Their phone"),
    "complaints.days": QT_TRANSLATE_NOOP("PolicyFigures", "Working days until we say what we found"),
    "access.ways": QT_TRANSLATE_NOOP("PolicyFigures", "Customers reach us"),
    "feedback.days": QT_TRANSLATE_NOOP("PolicyFigures", "Working days until somebody calls"),
    "training.months": QT_TRANSLATE_NOOP("PolicyFigures", "Months between trainings"),
    "review.months": QT_TRANSLATE_NOOP("PolicyFigures", "Months between reviews of this policy"),
}


def figure_name(name: str) -> str:
    """What a figure is called above its field."""
    return QCoreApplication.translate("PolicyFigures", NAMES[name])


def figure_field(name: str) -> Editor:
    """The editor for one figure."""
    match ASKED[name].answer:
        case Answer.WEEK:
            return WeekEditor()
        case Answer.MINUTES:
            return MinutesEditor(figure_name(name))
        case Answer.NUMBER:
            return NumberEditor(figure_name(name))
        case Answer.WORDS:
            return TextEditor(figure_name(name))


class MinutesEditor(Editor):
    """A span of business time as people type it: "45 min", "1 h 30 min"."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._field = QLineEdit()
        self._field.setAccessibleName(name)
        self._field.setMaximumWidth(180)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._field)
        self.setFocusProxy(self._field)
        self._field.textEdited.connect(self.changed)

    def value(self) -> int:
        """Minutes. BadInput for what is no span, and for none."""
        minutes = duration_minutes(self._field.text())
        if not minutes:
            words = self.tr("“{typed}” is no span of time. Type 45 min or 1 h 30 min.")
            raise BadInput(words.format(typed=self._field.text()))
        return minutes

    def show_value(self, value: int) -> None:
        self._field.setText(duration_words(value))
