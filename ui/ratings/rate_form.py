"""The customer says how it was: on the telephone, or at the counter. A face, their words, and it is booked."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from carestation.identity import CaseId, CustomerId
from carestation.operation import Several
from carestation.ratings.opt_out import OptOut
from carestation.ratings.rating import BAD, Way
from carestation.ratings.record_rating import RecordRating
from ui.lanes.lane import Lane
from ui.ratings.faces import Faces
from ui.theme.tone import Tone, set_tone

WIDTH = 460


class RateForm(QDialog):
    """Asks for a face; everything else may stay as it is. Nothing typed is lost by one Esc."""

    def __init__(
        self, lane: Lane, case: CaseId, customer: CustomerId, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("How was it for {name}?").format(name=name))
        self.setMinimumWidth(WIDTH)
        self._lane, self._case, self._customer = lane, case, customer
        self._may_be_lost = False
        self.faces = Faces()
        self.words = QPlainTextEdit()
        self.phone = QRadioButton(self.tr("On the &telephone"))
        self.counter = QRadioButton(self.tr("At the c&ounter"))
        self.bring_back = QCheckBox(self.tr("&Bring the case back, to make it right"))
        self.no_more = QCheckBox(self.tr("They do not want to be asked &again"))
        self._fault = QLabel()
        self._lay_out()

    def accept(self) -> None:
        score = self.faces.score
        if score is None and not self.no_more.isChecked():
            self._say(self.tr("Choose a face: 1 is the worst, 5 the best."))
            self.faces.setFocus()
            return
        self._save.setEnabled(False)  # a second Ctrl+Enter would book it twice
        acts: list[RecordRating | OptOut] = []
        if score is not None:
            acts.append(self._rating(score))
        if self.no_more.isChecked():
            acts.append(OptOut(self._customer))
        self._lane.do(Several(acts[0].title, tuple(acts)), self._stored, self._refused)

    def reject(self) -> None:
        """Esc after many words takes two."""
        if self.words.toPlainText().strip() and not self._may_be_lost:
            self._may_be_lost = True
            self._say(self.tr("What you wrote is not stored yet. Once more, and it is thrown away."))
        else:
            super().reject()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_return = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_return and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.accept()
        else:
            super().keyPressEvent(event)

    def _rating(self, score: int) -> RecordRating:
        way = Way.COUNTER if self.counter.isChecked() else Way.PHONE
        words = self.words.toPlainText().strip()
        return RecordRating(self._case, score, words, way, bring_back=self.bring_back.isChecked())

    def _chosen(self, score: int) -> None:
        self._say("")
        self.bring_back.setVisible(score <= BAD)
        self.words.setFocus()

    def _stored(self, _: object) -> None:
        super().accept()

    def _refused(self, fault: Exception) -> None:
        self._save.setEnabled(True)
        self._say(str(fault))

    def _say(self, sentence: str) -> None:
        self._fault.setText(sentence)
        self._fault.setVisible(bool(sentence))

    def _changed(self) -> None:
        self._may_be_lost = False

    def _lay_out(self) -> None:
        self.words.setTabChangesFocus(True)
        self.words.setPlaceholderText(self.tr("What they said, in their words"))
        self.words.setAccessibleName(self.tr("What they said"))
        self.words.setMinimumHeight(90)
        self.phone.setChecked(True)
        self.bring_back.setChecked(True)
        self.bring_back.hide()
        self._fault.setWordWrap(True)
        self._fault.hide()
        set_tone(self._fault, Tone.LATE)
        buttons = QDialogButtonBox()
        self._save = buttons.addButton(self.tr("Note the rating"), QDialogButtonBox.ButtonRole.AcceptRole)
        cancel = buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        set_tone(self._save, Tone.PRIMARY)
        set_tone(cancel, Tone.NONE)
        self._save.setToolTip(self.tr("Ctrl+Enter"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(12)
        ways = (self.phone, self.counter)
        for part in (self.faces, self.words, *ways, self.bring_back, self.no_more, self._fault, buttons):
            layout.addWidget(part)
        self.faces.chosen.connect(self._chosen)
        self.words.textChanged.connect(self._changed)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
