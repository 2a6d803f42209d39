"""The customer's part: notices what is done on the case, and writes as the scene has it, or as a colleague types."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from carestation.cases.case_page import CasePage
from carestation.changes import Changes
from carestation.clock import Clock
from carestation.identity import CaseId
from carestation.instants import Instant
from carestation.practice.observe import next_happening, patience_left_ms
from carestation.practice.play import Play, finished, react, spoken
from carestation.practice.practice_desk import HOURS, CustomerWrites
from carestation.practice.scene import Ending
from carestation.reader import Reader
from ui.lanes.lane import Lane


class CustomerPart(QObject):
    """`moved` has the Play each time that something has happened, `over` once, when the scene has ended."""

    moved = Signal(object)
    over = Signal(object)

    def __init__(self, play: Play, case_id: CaseId, lane: Lane, clock: Clock, parent: QObject) -> None:
        super().__init__(parent)
        self.play = play
        self._case_id, self._lane, self._clock = case_id, lane, clock
        lane.changed.connect(self._note)

    @property
    def patience_left_ms(self) -> int:
        """Business time until the customer thinks that nobody is there."""
        return patience_left_ms(self.play, HOURS, self._clock())

    def tick(self, _: Instant) -> None:
        """A second has passed on the practice clock, or ten minutes at once."""
        if not self.play.over and self.patience_left_ms == 0:
            self._look()

    def say(self, text: str, mood: int) -> None:
        """The second player has typed the customer's words."""
        if text.strip() and not self.play.over:
            self._write(text.strip())
            self._become(spoken(self.play, self._clock(), mood))

    def end(self, ending: Ending) -> None:
        """The second player says how it came out."""
        if not self.play.over:
            self._become(finished(self.play, ending))

    def _note(self, _: Changes) -> None:
        if not self.play.over:
            self._look()

    def _look(self) -> None:
        self._lane.ask(self._page, self._notice)

    def _page(self, read: Reader) -> CasePage:
        return read.case_page(self._case_id, None, self._clock())

    def _notice(self, page: CasePage) -> None:
        """Several things done in one act are noticed together: only the last words are said."""
        play = self.play
        while (what := next_happening(page, play, HOURS)) is not None:
            play = react(play, what)
        if play == self.play:
            return
        speaks = play.state is not self.play.state and not play.over
        self._become(play)
        if speaks:
            self._write(play.state.says)

    def _write(self, text: str) -> None:
        self._lane.do(CustomerWrites(self.play.scene, text, self._case_id))

    def _become(self, play: Play) -> None:
        self.play = play
        self.moved.emit(play)
        if play.over:
            self.over.emit(play)
