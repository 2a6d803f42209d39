"""The tab *Role-play*: the scenes, and the way into one of them."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from carestation.practice.scene import Scene
from carestation.practice.scene_result import KeepResult, SceneResult
from carestation.practice.scenes import built_in_scenes
from carestation.practice.score import Score
from carestation.reader import Reader
from carestation.store_access import StoreAccess
from ui.case.seat import Seat
from ui.lanes.lane import Lane
from ui.practice.rehearsal import Rehearsal
from ui.practice.scene_model import LENGTH, TRAINS, SceneModel
from ui.theme.appearance import Appearance
from ui.theme.tone import Tone, set_tone
from ui.widgets.rows_table import RowsTable
from ui.words.moments import moment


class RolePlayTab(QWidget):
    """One scene at a time. `refused` says why one cannot be played. Of a play, only its result is kept."""

    refused = Signal(object)

    def __init__(self, lane: Lane, seat: Seat, access: StoreAccess, appearance: Appearance) -> None:
        super().__init__()
        self._lane, self._seat = lane, seat
        self._access, self._appearance = access, appearance
        self.rehearsal: Rehearsal | None = None
        self._model = SceneModel(built_in_scenes(), self._told)
        self.table = RowsTable(self.tr("Scenes"), self._model, (TRAINS,), (LENGTH,), self)
        self.play = QPushButton(self.tr("Play"))
        self.with_colleague = QPushButton(self.tr("Play with a colleague"))
        self._status = QLabel()
        self._lay_out()
        self.table.activated.connect(self._activated)
        self.play.clicked.connect(self._play)
        self.with_colleague.clicked.connect(self._play_with_colleague)
        self.table.selectRow(0)
        self.setFocusProxy(self.table)
        self._reload()

    def begin(self, scene: Scene, by_hand: bool = False) -> None:
        """Open the stage for a scene. The one under way comes to the front instead."""
        if self.rehearsal is not None:
            session = self.rehearsal.session
            if session is not None and session.window is not None:
                session.window.activateWindow()
            return
        person = self._seat.person
        if person is None:
            return
        self._say(self.tr("Setting the stage for “{scene}” …").format(scene=scene.title))
        made = self.rehearsal = Rehearsal(
            self._access, self._appearance, scene, person, self._seat.clock, self, by_hand=by_hand
        )
        made.scored.connect(self._keep)
        made.failed.connect(self.refused)
        made.again_wanted.connect(self.begin)
        made.ended.connect(self._ended)
        made.begin()
        self._offer(False)

    def close_stage(self) -> None:
        """The desk's own window closes: the practice window goes first."""
        if self.rehearsal is not None:
            self.rehearsal.close()

    def _play(self) -> None:
        self._begin_chosen(by_hand=False)

    def _play_with_colleague(self) -> None:
        self._begin_chosen(by_hand=True)

    def _activated(self, _: QModelIndex) -> None:
        self._begin_chosen(by_hand=False)

    def _begin_chosen(self, *, by_hand: bool) -> None:
        scene = self._model.scene(self.table.currentIndex().row())
        if scene is not None:
            self.begin(scene, by_hand)

    def _keep(self, scene: Scene, score: Score) -> None:
        self._lane.do(KeepResult(scene.key, score.whole.won, score.whole.of), self._kept)

    def _kept(self, _: None) -> None:
        self._reload()

    def _ended(self) -> None:
        if self.rehearsal is not None:
            self.rehearsal.deleteLater()
            self.rehearsal = None
        self._say("")
        self._offer(True)

    def _offer(self, offered: bool) -> None:
        for button in (self.play, self.with_colleague):
            button.setEnabled(offered)

    def _reload(self) -> None:
        self._lane.ask(self._results, self._model.show_results)

    def _results(self, read: Reader) -> Mapping[str, SceneResult]:
        person = self._seat.person_id
        return read.practice.last_of(person) if person is not None else {}

    def _told(self, result: SceneResult) -> str:
        when = moment(result.at, self._seat.clock(), self._seat.zone)
        return self.tr("{won} of {of} · {when}").format(won=result.won, of=result.of, when=when)

    def _say(self, words: str) -> None:
        self._status.setText(words)

    def _lay_out(self) -> None:
        intro = QLabel(
            self.tr(
                "You play yourself, in the real screens, at a desk that is thrown away afterwards. The customer "
                "answers to what you do. Nothing of it reaches your customers or your figures, and your results "
                "are for you alone."
            )
        )
        intro.setWordWrap(True)
        intro.setTextFormat(Qt.TextFormat.PlainText)
        set_tone(intro, Tone.QUIET)
        set_tone(self._status, Tone.QUIET)
        set_tone(self.play, Tone.PRIMARY)
        buttons = QHBoxLayout()
        for button in (self.play, self.with_colleague, self._status):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        column.addWidget(intro)
        column.addWidget(self.table, stretch=1)
        column.addLayout(buttons)
