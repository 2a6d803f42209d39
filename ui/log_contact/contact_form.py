"""A call comes in. One key, the customer, a few words; the case, its clock and its checklist follow by themselves."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from carestation.cases.case import case_name
from carestation.cases.interaction import Direction, Kind
from carestation.cases.log_contact import LogContact
from carestation.identity import CaseId, CustomerId
from carestation.inbox.inbox_row import InboxRow
from carestation.reader import Reader
from carestation.sops.library import issue_types
from carestation.sops.sop import IssueType
from carestation.sops.suggest_issue_type import suggest_issue_type
from ui.lanes.asks import Asks
from ui.lanes.lane import Lane
from ui.log_contact.customer_field import CustomerField
from ui.theme.tone import Tone, set_tone

WIDTH = 520


class ContactForm(QDialog):
    """Asks as little as it can. `logged` is emitted with the case when it is stored; nothing typed is lost before."""

    logged = Signal(object)

    def __init__(
        self, kind: Kind, lane: Lane, reader: Asks, country: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self._titles()[kind])
        self.setMinimumWidth(WIDTH)
        self._kind = kind
        self._lane = lane
        self._type_was_chosen = False
        self._may_be_lost = False
        self._case_in_view: CaseId | None = None
        self.customer = CustomerField(reader, country)
        self.case = QComboBox()
        self.text = QPlainTextEdit()
        self.issue_type = QComboBox()
        self.from_us = QCheckBox(self.tr("We got in touch with them"))
        self.answered = QCheckBox(self.tr("They have their answer"))
        self._fault = QLabel()
        self._lay_out()
        self._offer_cases(())

    def begin_with(self, customer: CustomerId, name: str, case: CaseId | None = None) -> None:
        """The customer is known already, and perhaps the case: the words come first."""
        self._case_in_view = case
        self.customer.show_customer(customer, name)
        self.text.setFocus()

    def accept(self) -> None:
        if not self._save.isEnabled():
            return
        customer = self.customer.customer
        if customer is None:
            self._say(self.tr("Say who it was: a name is enough."))
            self.customer.setFocus()
            return
        operation = LogContact(
            kind=self._kind,
            text=self.text.toPlainText().strip(),
            customer=customer,
            direction=Direction.OUT if self.from_us.isChecked() else Direction.IN,
            answered=self.answered.isChecked(),
            case_id=self.case.currentData(),
            issue_type=self.issue_type.currentData(),
        )
        self._save.setEnabled(False)  # a second Ctrl+Enter would write it down twice
        self._lane.do(operation, self._stored, self._refused)

    def reject(self) -> None:
        """Esc at the end of a long call loses no word: it takes two."""
        if self.text.toPlainText().strip() and not self._may_be_lost:
            self._may_be_lost = True
            self._say(self.tr("What you wrote is not stored yet. Once more, and it is thrown away."))
        else:
            super().reject()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ctrl_return = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and event.modifiers()
        if ctrl_return == Qt.KeyboardModifier.ControlModifier:
            self.accept()
        else:
            super().keyPressEvent(event)

    def _stored(self, case: CaseId) -> None:
        self.logged.emit(case)
        super().accept()

    def _refused(self, fault: Exception) -> None:
        self._save.setEnabled(True)
        self._say(str(fault))

    def _say(self, sentence: str) -> None:
        self._fault.setText(sentence)
        self._fault.setVisible(bool(sentence))

    def _customer_chosen(self, customer: CustomerId | None) -> None:
        if customer is None:
            self._offer_cases(())
        else:
            self._lane.ask(lambda read: read.cases_of(customer), self._offer_cases)

    def _offer_cases(self, rows: tuple[InboxRow, ...]) -> None:
        """The case in view, else the latest open one: most calls are about it."""
        self.case.clear()
        for row in rows:
            if not row.status.ended:
                self.case.addItem(f"{case_name(row.number)} {row.subject}", row.case_id)
        self.case.addItem(self.tr("A new case"), None)
        in_view = self._case_in_view
        self.case.setCurrentIndex(max(0, self.case.findData(in_view)) if in_view is not None else 0)
        self._case_chosen()

    def _case_chosen(self) -> None:
        self.issue_type.setEnabled(self.case.currentData() is None)

    def _text_changed(self) -> None:
        """Suggest the issue type until the person has chosen one."""
        self._may_be_lost = False
        if self._type_was_chosen:
            return
        suggested = suggest_issue_type(self.text.toPlainText())
        if suggested:
            found = self.issue_type.findData(suggested[0].key)  # it may be retired at this desk
            self.issue_type.setCurrentIndex(found if found >= 0 else self.issue_type.currentIndex())

    def _choose_type(self) -> None:
        self._type_was_chosen = True

    def _titles(self) -> dict[Kind, str]:
        return {
            Kind.CALL: self.tr("Log a call"),
            Kind.VISIT: self.tr("Log a visit"),
            Kind.CHAT: self.tr("Log a chat"),
            Kind.SOCIAL: self.tr("Log a post on social media"),
        }

    def _offer_types(self, types: tuple[IssueType, ...]) -> None:
        """What is chosen stays; first those that come with the program, then those of this desk."""
        chosen = self.issue_type.currentData() or "general_inquiry"
        self.issue_type.clear()
        for kind in types:
            self.issue_type.addItem(kind.title, kind.key)
        self.issue_type.setCurrentIndex(max(self.issue_type.findData(chosen), 0))

    def _lay_out(self) -> None:
        self._offer_types(issue_types())
        self._lane.ask(_issue_types, self._offer_types)
        self.text.setTabChangesFocus(True)
        self.text.setPlaceholderText(self.tr("What it was about, in a few words"))
        self.text.setAccessibleName(self.tr("What it was about"))
        self.text.setMinimumHeight(120)
        self._fault.setWordWrap(True)
        self._fault.hide()
        set_tone(self._fault, Tone.LATE)
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.addRow(self.tr("&Customer"), self.customer)
        form.addRow(self.tr("C&ase"), self.case)
        form.addRow(self.tr("&What it was about"), self.text)
        form.addRow(self.tr("&Issue type"), self.issue_type)
        buttons = QDialogButtonBox()
        self._save = buttons.addButton(self.tr("Write it down"), QDialogButtonBox.ButtonRole.AcceptRole)
        cancel = buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        set_tone(self._save, Tone.PRIMARY)
        self._save.setToolTip(self.tr("Ctrl+Enter"))
        set_tone(cancel, Tone.NONE)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(12)
        layout.addLayout(form)
        layout.addWidget(self.from_us)
        layout.addWidget(self.answered)
        layout.addWidget(self._fault)
        layout.addWidget(buttons)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.customer.chosen.connect(self._customer_chosen)
        self.case.currentIndexChanged.connect(self._case_chosen)
        self.text.textChanged.connect(self._text_changed)
        self.issue_type.activated.connect(self._choose_type)
        self.from_us.toggled.connect(self.answered.setDisabled)


def _issue_types(read: Reader) -> tuple[IssueType, ...]:
    return read.sops.issue_types()
