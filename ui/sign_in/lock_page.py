"""What covers a locked desk: who sits there, their password, and a way for somebody else."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from carestation.people.representative import Representative
from ui.sign_in.password_check import PasswordCheck
from ui.sign_in.sign_in_form import SignInForm
from ui.start.sheet import Sheet


class LockPage(Sheet):
    """`unlocked` by the same person; `other_wanted`: somebody else would like to sign in."""

    unlocked = Signal(object)
    other_wanted = Signal()

    def __init__(self, person: Representative, check: PasswordCheck) -> None:
        super().__init__()
        self.stand_alone()
        self.title.setText(self.tr("The desk is locked"))
        self.say(self.tr("Everything is as you left it."))
        form = SignInForm(check, self.tr("Unlock"))
        form.passed.connect(self.unlocked)
        other = QPushButton(self.tr("Somebody else"))
        other.setAutoDefault(True)
        other.clicked.connect(self.other_wanted)
        self.body.addWidget(form)
        self.body.addStretch(1)
        self.foot.addWidget(other)
        self.foot.addStretch(1)
        self.setFocusProxy(form)
        form.offer((person,), person.id)
