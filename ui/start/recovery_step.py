"""The recovery key: shown this once, to be copied, saved or printed."""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton

from carestation.errors import CareError
from carestation.keys import recovery_key
from carestation.keys.key_file import write_key_file
from carestation.store_access import StoreAccess
from ui.start.answers import Answers
from ui.start.doors import Doors
from ui.start.field import quiet
from ui.start.key_keeping import Keeping, KeyKeeping
from ui.start.step import Incomplete, Step
from ui.theme import fonts
from ui.theme.tone import Tone, set_tone

_IN_A_ROW = 7


class RecoveryStep(Step):
    """Says plainly what the key is for, and whether this PC will remember it."""

    def __init__(self, answers: Answers, keeping: KeyKeeping, access: StoreAccess, doors: Doors) -> None:
        super().__init__(answers)
        self.introduce(
            self.tr("Recovery key"),
            self.tr("Keep this recovery key"),
            self.tr(
                "Everything at your desk is encrypted. This key opens it on any computer. "
                "Without it, and without this PC’s key store, what is stored is lost: "
                "nobody can open it then, not even we. It is shown only now."
            ),
        )
        self._keeping = keeping
        self._store = access.path
        self._doors = doors
        self._groups: list[QLabel] = []
        self._kept = QLabel()
        self._kept.setWordWrap(True)
        self._again = QPushButton(self.tr("Ask the key store again"))
        self._done = quiet("")
        self._buttons = QHBoxLayout()
        self._first = self._button(self.tr("Save…"), self._save)
        self._button(self.tr("Print…"), self._print)
        self._button(self.tr("Copy"), self._copy)
        self._lay_out()
        self._again.clicked.connect(keeping.begin)
        keeping.changed.connect(self._show)

    def enter(self) -> None:
        self._done.setText("")
        if self._keeping.key is None:
            self._keeping.begin()
        self._show()
        self._first.setFocus()

    def leave(self) -> None:
        if self._keeping.key is None:
            raise Incomplete(self.tr("The key is not made yet. Please try again."), self._again)

    def _show(self) -> None:
        written = self._written()
        for label, group in zip(self._groups, written.split("-") if written else (), strict=False):
            label.setText(group)
        state = self._keeping.state
        self._kept.setText(self._words(state))
        set_tone(self._kept, {Keeping.KEPT: Tone.IN_TIME, Keeping.NOT_KEPT: Tone.SOON}.get(state, Tone.QUIET))
        self._again.setVisible(state is Keeping.NOT_KEPT)

    def _words(self, state: Keeping) -> str:
        if state is Keeping.KEPT:
            return self.tr("✓ This PC’s key store remembers the key: here the desk opens without asking.")
        if state is Keeping.ASKING:
            return self.tr("Asking this PC’s key store to remember the key. It may open a window of its own.")
        return self.tr(
            "This PC keeps no keys: you will be asked for the recovery key or the passphrase at each start. "
            "{reason}"
        ).format(reason=self._keeping.reason)

    def _copy(self) -> None:
        self._doors.outside.copy(self._written())
        self._done.setText(self.tr("Copied. Paste it into your password program, then copy something else."))

    def _save(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        name = str(Path(folder) / self.tr("CareStation recovery key.txt"))
        path = self._doors.outside.ask_where_to_save(self, name)
        if not path or self._keeping.key is None:
            return
        try:
            write_key_file(Path(path), self._keeping.key)
        except CareError as fault:
            self.say_fault(str(fault))
        else:
            self.say_fault("")
            self._done.setText(
                self.tr("Saved. Move the file to a stick or another computer: not beside the store.")
            )

    def _print(self) -> None:
        self._doors.print_html(self, self._page())
        self._done.setText(self.tr("Keep the page where you keep contracts."))

    def _page(self) -> str:
        title = self.tr("Recovery key of {business}").format(business=self.answers.business)
        words = self.tr("Whoever has this key can read the store {path}.").format(path=self._store)
        rows = self._written().split("-")
        lines = (" ".join(rows[:_IN_A_ROW]), " ".join(rows[_IN_A_ROW:]))
        return f"<h1>{escape(title)}</h1><p>{escape(words)}</p><pre>{lines[0]}\n{lines[1]}</pre>"

    def _written(self) -> str:
        return recovery_key.write(self._keeping.key) if self._keeping.key is not None else ""

    def _button(self, words: str, act: Callable[[], None]) -> QPushButton:
        button = QPushButton(words)
        button.clicked.connect(act)
        self._buttons.addWidget(button)
        return button

    def _lay_out(self) -> None:
        frame = QFrame()
        set_tone(frame, Tone.NOTE)
        grid = QGridLayout(frame)
        grid.setContentsMargins(16, 16, 16, 16)
        grid.setSpacing(12)
        for number in range(recovery_key.LENGTH // 4):
            label = QLabel()
            label.setFont(fonts.fixed())
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setAccessibleName(self.tr("Group {number}").format(number=number + 1))
            grid.addWidget(label, number // _IN_A_ROW, number % _IN_A_ROW)
            self._groups.append(label)
        self._buttons.addWidget(self._done, stretch=1)
        self._buttons.setSpacing(8)
        kept = QHBoxLayout()
        kept.addWidget(self._kept, stretch=1)
        kept.addWidget(self._again, alignment=Qt.AlignmentFlag.AlignTop)
        self.body.addWidget(frame)
        self.body.addLayout(self._buttons)
        self.body.addLayout(kept)
        self.body.addStretch(1)
