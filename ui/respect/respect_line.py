"""One quiet line under the reply: what may read badly. It keeps nobody from sending, and nothing of it is stored."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from carestation.changes import Changes, Topic
from carestation.respect.switch_rule import SwitchRule, what_is_off
from ui.case.seat import Seat
from ui.commands.registry import native_keys
from ui.composer.draft_field import DraftField
from ui.lanes.lane import Lane
from ui.respect.explanation import Explanation
from ui.side.link_button import LinkButton
from ui.theme import appearance, icons
from ui.theme.tone import Tone, set_tone
from ui.widgets.elided_label import ElidedLabel

if TYPE_CHECKING:
    from carestation.reader import Reader
    from carestation.respect.reading import Reading
    from carestation.respect.rule import Hint

WHY, NEXT = "Alt+W", "Alt+N"
PAUSE_MS = 400
_ICON = 16


class RespectLine(QWidget):
    """`offers(bool)`: whether there is a hint in view. It looks when the person pauses, not with each key."""

    offers = Signal(bool)

    def __init__(self, lane: Lane, seat: Seat, field: DraftField) -> None:
        super().__init__()
        self._lane, self._seat, self._field = lane, seat, field
        self._text, self._language = "", ""
        self._off: frozenset[str] | None = None
        self._reading: Reading | None = None
        self._hints: tuple[Hint, ...] = ()
        self._at = 0
        self.words, self.count = ElidedLabel(), QLabel()
        self.next_button = LinkButton(self.tr("Next"), self.go_on, native_keys(NEXT))
        self.why_button = LinkButton(self.tr("Why?"), self.explain, native_keys(WHY))
        self.explanation = Explanation(self.switch_off)
        self._picture = QLabel()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.look)
        lane.changed.connect(self._note)
        self._lay_out()
        self.explanation.hide()
        self.hide()

    @property
    def hint(self) -> Hint | None:
        """The one in view."""
        return self._hints[self._at] if self._hints else None

    def begin(self, language: str) -> None:
        """Another case, and the language of its customer."""
        self._language = language
        self._reading = None
        self.explanation.hide()
        self._show(())
        if self._off is None:
            self._ask_what_is_off()

    def read(self, text: str) -> None:
        """What the reply is now; empty while something else is written."""
        self._text = text
        if text.strip():
            self._pause.start()
        else:
            self._pause.stop()
            self._reading = None
            self._show(())

    def look(self) -> None:
        """Say what reads badly now; the hint that was in view stays, if it is still there."""
        self._pause.stop()
        if not self._text.strip():
            self._show(())
            return
        reading = self._reader()
        self._show(reading.hints(self._text, self._off or ()) if reading is not None else ())

    def go_on(self) -> None:
        """The next hint; after the last, the first."""
        self._catch_up()
        if self._hints:
            self._at = (self._at + 1) % len(self._hints)
            self._show_hint()

    def explain(self) -> None:
        """Why, and a better wording; once more, and it is gone."""
        self._catch_up()
        if self._hints:
            self.explanation.setVisible(self.explanation.isHidden())
            self._show_hint()

    def switch_off(self) -> None:
        """This person wants no hint of this kind, here or on any case."""
        if self.hint is not None:
            said = self.tr("No more hints such as “{hint}” They can be switched on in the settings.")
            self._lane.do(SwitchRule(self.hint.rule.id, on=False, said=said.format(hint=self.hint.rule.says)))
            self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._take_room()

    def changeEvent(self, event: QEvent) -> None:
        """The lines under the words wear the colours of the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._hints:
            self._catch_up()
            self._show_hint()

    def _catch_up(self) -> None:
        """Places of hints are those of the text as it is now."""
        if self._pause.isActive():
            self.look()

    def _reader(self) -> Reading | None:
        """For the language that is being written; None for one without rules."""
        from carestation.respect.reading import Reading
        from carestation.respect.rule_book import rule_book
        from carestation.respect.written_in import written_in

        language = written_in(self._text, self._language)
        if not language:
            self._reading = None
        elif self._reading is None or self._reading.book.language != language:
            self._reading = Reading(rule_book(language))
        return self._reading

    def _show(self, hints: tuple[Hint, ...]) -> None:
        if not hints and not self._hints:
            return
        rule = self.hint.rule if self.hint is not None else None
        of_before = (number for number, hint in enumerate(hints) if hint.rule is rule)
        self._hints, self._at = hints, next(of_before, 0)
        self.setVisible(bool(hints))
        self.offers.emit(bool(hints))
        self._show_hint()

    def _show_hint(self) -> None:
        from ui.respect.underlines import underline

        hint, is_open = self.hint, not self.explanation.isHidden()
        underline(self._field, self._hints, hint if is_open else None)
        if hint is None:
            return
        quoted = self._text[hint.start : hint.start + hint.length]
        self.words.setText(self._said(hint, quoted))
        self.count.setText(self.tr("{at} of {all}").format(at=self._at + 1, all=len(self._hints)))
        for part in (self.count, self.next_button):
            part.setVisible(len(self._hints) > 1)
        self.explanation.show_rule(hint.rule)
        self._take_room()

    def _take_room(self) -> None:
        """A splitter asks a wrapped text for no height of its own: it would be squeezed."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            wrapped = layout.totalHeightForWidth(self.width())  # -1 where no text can be wrapped
            self.setFixedHeight(wrapped if wrapped >= 0 else layout.sizeHint().height())

    def _said(self, hint: Hint, quoted: str) -> str:
        if not hint.length:
            return hint.rule.says
        return self.tr("“{words}”: {hint}").format(words=" ".join(quoted.split()), hint=hint.rule.says)

    def _note(self, changes: Changes) -> None:
        if self._off is not None and changes.touches(Topic.SETTING):
            self._ask_what_is_off()

    def _ask_what_is_off(self) -> None:
        if self._seat.person_id is not None:
            self._lane.ask(self._rules_off, self._know_what_is_off)

    def _rules_off(self, read: Reader) -> frozenset[str]:
        return what_is_off(read, self._seat.person_id)

    def _know_what_is_off(self, off: frozenset[str]) -> None:
        changed, self._off = off != self._off, off
        if changed and self._text:
            self.look()

    def _lay_out(self) -> None:
        side = appearance.scaled(_ICON)
        self._picture.setPixmap(icons.pixmap("heart", "quiet", side, self.devicePixelRatioF()))
        for label in (self.words, self.count):
            set_tone(label, Tone.QUIET)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._picture)
        row.addWidget(self.words, stretch=1)
        for part in (self.count, self.next_button, self.why_button):
            row.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.explanation)
