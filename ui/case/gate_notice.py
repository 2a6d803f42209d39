"""What stands in the way of resolving: the open steps, each completed in place, or a reason to go on without them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from carestation.checklists.gate import GateDecision, OpenStep
from carestation.sops.sop import Gate
from ui.theme import appearance
from ui.theme.tone import Tone, set_tone
from ui.widgets.elided_label import ElidedLabel

Retry = Callable[[str], None]
"""Does what was refused once more, with a reason."""

MOST = 6
"""So many steps are named; the checklist shows all."""


class GateNotice(QWidget):
    """Hidden until something is refused. Return goes to the first step, Esc closes."""

    complete_step = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._retry: Retry | None = None
        self._decision = GateDecision(None, ())
        self.title = QLabel()
        self._steps = QGridLayout()
        self._more = QLabel()
        self._help = QLabel()
        self.reason = QLineEdit()
        self.anyway = QPushButton()
        self.close_button = QPushButton(self.tr("Not now"))
        self._set_up()
        self.hide()

    def refuse(self, decision: GateDecision, may_override: bool, retry: Retry) -> None:
        """Show the open steps. `may_override`: a lead or an owner sits here."""
        self._retry = retry
        self.reason.clear()
        self._show(decision, may_override)
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def look_again(self, decision: GateDecision, may_override: bool) -> None:
        """The checklist has changed since: name what is open now."""
        if not self.isHidden() and decision != self._decision:
            self._show(decision, may_override)

    def dismiss(self) -> None:
        """Leave it for now."""
        self._retry = None
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._decision.open_steps:
            self.complete_step.emit(self._decision.open_steps[0])
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        worn, painter = appearance.current(), QPainter(self)
        painter.fillRect(self.rect(), worn.colour("soon_ground"))
        painter.fillRect(0, 0, self.width(), 1, worn.colour("line"))

    def _show(self, decision: GateDecision, may_override: bool) -> None:
        self._decision = decision
        self._clear_steps()
        for number, open_step in enumerate(decision.open_steps[:MOST]):
            self._add_step(number, open_step)
        left = len(decision.open_steps)
        self._more.setText(self.tr("… and {n} more").format(n=left - MOST))
        self._more.setVisible(left > MOST)
        self.title.setText(self._words(left) if left else self.tr("All steps are done."))
        allowed = decision.allowed or may_override or not decision.needs_lead
        self._help.setText(self.tr("Only a lead can go on without a blocking step: complete it, or ask one."))
        self._help.setVisible(not allowed)
        self.reason.setVisible(allowed and not decision.allowed)
        self.anyway.setVisible(allowed)
        self.anyway.setText(self.tr("Resolve case") if decision.allowed else self.tr("Resolve anyway"))
        self._look_at_reason()

    def _words(self, count: int) -> str:
        if count == 1:
            return self.tr("One step is still open")
        return self.tr("{n} steps are still open").format(n=count)

    def _add_step(self, number: int, open_step: OpenStep) -> None:
        title = ElidedLabel(open_step.step.title)
        blocking = open_step.level is Gate.REFUSE
        level = QLabel(self.tr("blocking") if blocking else self.tr("required"))
        set_tone(level, Tone.LATE if blocking else Tone.QUIET)
        button = QPushButton(self.tr("Complete"))
        button.setAccessibleName(self.tr("Complete “{step}”").format(step=open_step.step.title))
        set_tone(button, Tone.LINK)
        button.clicked.connect(partial(self._complete, open_step))
        for column, part in enumerate((title, level, button)):
            self._steps.addWidget(part, number, column)

    def _complete(self, open_step: OpenStep) -> None:
        self.complete_step.emit(open_step)

    def _clear_steps(self) -> None:
        while (item := self._steps.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()

    def _go_on(self) -> None:
        if self._retry is not None and self.anyway.isEnabled():
            retry, reason = self._retry, self.reason.text().strip()
            self.dismiss()
            retry(reason)

    def _look_at_reason(self) -> None:
        self.anyway.setEnabled(self._decision.allowed or bool(self.reason.text().strip()))

    def _set_up(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Steps still open"))
        self.reason.setPlaceholderText(self.tr("Why without them? Your reason is kept in the case."))
        self.reason.setAccessibleName(self.tr("Reason for resolving with open steps"))
        self._help.setWordWrap(True)
        set_tone(self.title, Tone.STRONG)
        set_tone(self._more, Tone.QUIET)
        set_tone(self.close_button, Tone.FLAT)
        self._steps.setColumnStretch(0, 1)
        self._steps.setHorizontalSpacing(16)
        self._steps.setVerticalSpacing(4)
        foot = QHBoxLayout()
        for part in (self.reason, self.anyway, self.close_button):
            foot.addWidget(part, stretch=part is self.reason)
        foot.insertStretch(0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 12, 24, 12)
        layout.setSpacing(8)
        layout.addWidget(self.title)
        layout.addLayout(self._steps)
        layout.addWidget(self._more)
        layout.addWidget(self._help)
        layout.addLayout(foot)
        self.reason.textChanged.connect(self._look_at_reason)
        self.reason.returnPressed.connect(self._go_on)
        self.anyway.clicked.connect(self._go_on)
        self.close_button.clicked.connect(self.dismiss)
