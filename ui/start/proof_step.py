"""The proof that the recovery key is safe: two groups typed back, while the key is out of sight."""

from __future__ import annotations

import secrets

from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from carestation.errors import BadInput
from carestation.keys import recovery_key
from carestation.keys.passphrase import SHORTEST
from ui.settings.passwords import check_passwords
from ui.start.answers import Answers
from ui.start.field import named, quiet, secret_field, section
from ui.start.key_keeping import Keeping, KeyKeeping
from ui.start.step import Incomplete, Step

_GROUPS = recovery_key.LENGTH // 4
_ASKED = 2


class ProofStep(Step):
    """Asks for two groups chosen at random, and offers a passphrase."""

    def __init__(self, answers: Answers, keeping: KeyKeeping) -> None:
        super().__init__(answers)
        self.introduce(
            self.tr("Proof"),
            self.tr("Is the recovery key safe?"),
            self.tr("Type two of its groups from your copy. Back shows the key again."),
        )
        self._keeping = keeping
        numbers = sorted(secrets.SystemRandom().sample(range(_GROUPS), _ASKED))
        self._asked = {number: QLineEdit() for number in numbers}
        self._passphrase, self._again = secret_field(), secret_field()
        self._advice = quiet("")
        self._lay_out()

    def enter(self) -> None:
        self._advice.setText(self._words())
        next(iter(self._asked.values())).setFocus()

    def leave(self) -> None:
        for number, field in self._asked.items():
            if not self._is_right(number, field.text()):
                sentence = self.tr("Group {number} is not right. Compare it with your copy.")
                raise Incomplete(sentence.format(number=number + 1), field)
        fault = check_passwords(self._passphrase.text(), self._again.text(), SHORTEST)
        if fault:
            raise Incomplete(fault, self._passphrase)
        self.answers.passphrase = self._passphrase.text()

    def _is_right(self, number: int, typed: str) -> bool:
        """Whether the whole key is still the key with this group in its place, read as it would be later."""
        if self._keeping.key is None:
            return False
        groups = recovery_key.write(self._keeping.key).split("-")
        groups[number] = typed
        try:
            return recovery_key.read("-".join(groups)) == self._keeping.key
        except BadInput:
            return False

    def _words(self) -> str:
        if self._keeping.state is Keeping.NOT_KEPT:
            return self.tr(
                "Recommended here, because this PC keeps no keys: four words that you can remember."
            )
        return self.tr("Opens the desk where no key store remembers the key. Four words are good.")

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(16)
        for number, field in self._asked.items():
            row.addLayout(named(self.tr("Group {number}").format(number=number + 1), field))
        self.body.addLayout(row)
        self.body.addWidget(section(self.tr("Passphrase (optional)")))
        self.body.addWidget(self._advice)
        twice = QHBoxLayout()
        twice.setSpacing(16)
        twice.addLayout(named(self.tr("Passphrase"), self._passphrase))
        twice.addLayout(named(self.tr("Passphrase again"), self._again))
        self.body.addLayout(twice)
        self.body.addStretch(1)
