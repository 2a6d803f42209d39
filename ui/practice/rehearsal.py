"""One role-play: a throw-away desk is made, played at in a window of its own, talked over, and thrown away."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from carestation.cases.interaction import SentBy
from carestation.clock import Clock
from carestation.identity import CaseId, RepresentativeId
from carestation.keys.master_key import MasterKey, new_master_key
from carestation.people.representative import Representative
from carestation.practice.play import Play, begin
from carestation.practice.practice_clock import PracticeClock
from carestation.practice.practice_desk import CustomerWrites, SetUpPractice
from carestation.practice.scene import Scene
from carestation.practice.score import score
from carestation.practice.throw_away import throw_away_folder
from carestation.store_access import StoreAccess
from ui.case.outside import Outside
from ui.desk.desk_room import DeskRoom
from ui.desk.session import Session
from ui.practice.coach_strip import STEP_MINUTES, CoachStrip
from ui.practice.customer_part import CustomerPart
from ui.practice.debrief import Debrief
from ui.start.one_shot import OneShot
from ui.theme.appearance import Appearance
from ui.windows.desk_window import DeskWindow


@dataclass(frozen=True, slots=True)
class Ready:
    """A throw-away desk with the customer's first words on it."""

    key: MasterKey
    person: RepresentativeId
    case_id: CaseId


class Rehearsal(QObject):
    """`scored` has the Scene and its Score, once; `ended` says that the window is closed and nothing is left of it.

    `again_wanted` has the Scene and whether a colleague plays, `failed` why the desk could not be made.
    """

    scored = Signal(object, object)
    ended = Signal()
    again_wanted = Signal(object, bool)
    failed = Signal(object)

    def __init__(
        self,
        access: StoreAccess,
        appearance: Appearance,
        scene: Scene,
        person: Representative,
        real: Clock,
        parent: QObject,
        *,
        by_hand: bool = False,
    ) -> None:
        super().__init__(parent)
        self._folder = throw_away_folder()
        self.scene, self._person, self._by_hand = scene, person, by_hand
        self._appearance = appearance
        self.clock = PracticeClock(scene, real)
        self._access = access.throw_away(Path(self._folder.name), self.clock)
        self._one_shot = OneShot(self)
        self._is_clean = False
        self.session: Session | None = None
        self.customer: CustomerPart | None = None
        self.strip: CoachStrip | None = None
        self.debrief: Debrief | None = None

    def begin(self) -> None:
        """Make the desk; its window opens by itself."""
        work = partial(_prepare, self._access, self.scene, self._person)
        self._one_shot.start(work, self._open, self._fail)

    def close(self) -> None:
        """Leave, whatever is going on; nothing of it is kept."""
        self._one_shot.close()
        if self.session is not None and self.session.window is not None:
            self.session.window.leave()
        self._clean()

    def advance(self) -> None:
        """Let ten minutes of business time pass."""
        self.clock.advance(STEP_MINUTES)
        if self.session is not None:
            self.session.heartbeat.beat()

    def _open(self, ready: Ready) -> None:
        outside = Outside(open_url=_stays_here, say_on_desktop=_hush)
        memory = Path(self._folder.name) / "window.ini"
        self.session = Session(
            self._access, ready.key, self._appearance, self.clock, memory, outside, self, ready.person
        )
        self.session.furnished.connect(partial(self._furnish, ready.case_id))
        self.session.troubled.connect(self._fail)
        self.session.ended.connect(self._window_closes)

    def _furnish(self, case_id: CaseId, room: DeskRoom) -> None:
        session = self.session
        if session is None or session.window is None:
            return
        play = begin(self.scene, self.clock(), by_hand=self._by_hand)
        customer = self.customer = CustomerPart(play, case_id, room.lane, self.clock, session)
        strip = self.strip = CoachStrip(play)
        _put_on_top(session.window, strip)
        session.window.setWindowTitle(
            self.tr("Practice: {scene} – CareStation").format(scene=self.scene.title)
        )
        session.window.status.say("store", self.tr("Practice: nothing here is kept"))
        customer.moved.connect(self._show)
        customer.over.connect(self._talk_over)
        session.heartbeat.tick.connect(customer.tick)
        session.heartbeat.tick.connect(self._show)
        strip.advance_wanted.connect(self.advance)
        strip.leave_wanted.connect(self.close)
        if strip.second is not None:
            strip.second.said.connect(customer.say)
            strip.second.ended.connect(customer.end)
        self._show(play)
        room.open_case(case_id)
        room.case.composer.send_button.use_way(SentBy.MAIL_PROGRAM)  # which `_stays_here` stands in for

    def _show(self, _: object) -> None:
        if self.customer is not None and self.strip is not None:
            self.strip.show_play(self.customer.play, self.customer.patience_left_ms, self.clock())

    def _talk_over(self, play: Play) -> None:
        """The desk is covered by what is said of it: acting on goes nowhere any more."""
        if self.session is None or self.session.window is None:
            return
        counted = score(play)
        self.debrief = Debrief(play, counted)
        self.debrief.again.clicked.connect(self._again)
        self.debrief.done.clicked.connect(self.close)
        self.session.heartbeat.stop()
        self.session.window.cover(self.debrief)
        if self.strip is not None:
            self.strip.end()
        self.scored.emit(self.scene, counted)

    def _again(self) -> None:
        scene, by_hand = self.scene, self._by_hand
        self.close()
        self.again_wanted.emit(scene, by_hand)

    def _fail(self, fault: Exception) -> None:
        self.failed.emit(fault)
        self._clean()

    def _window_closes(self) -> None:
        """Not at once: the window still writes down where it stood."""
        QTimer.singleShot(0, self, self._clean)

    def _clean(self) -> None:
        if not self._is_clean:
            self._is_clean = True
            self._folder.cleanup()
            self.ended.emit()


def _prepare(access: StoreAccess, scene: Scene, person: Representative) -> Ready:
    """In a thread of its own: a new store, the shop in it, and the first words of the customer."""
    key = new_master_key()
    access.create(key)
    with access.open_desk(key) as desk:
        desk.actor = desk.do(SetUpPractice(person.name, person.role)).value
        case_id = desk.do(CustomerWrites(scene, scene.first.says, person=desk.actor)).value
        return Ready(key, desk.actor, case_id)


def _put_on_top(window: DeskWindow, strip: CoachStrip) -> None:
    """Over everything that the desk shows, what covers it included."""
    desk = window.takeCentralWidget()
    assert desk is not None  # the window has laid itself out
    both = QWidget()
    column = QVBoxLayout(both)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(strip)
    column.addWidget(desk, stretch=1)
    window.setCentralWidget(both)
    desk.show()


def _stays_here(_: str) -> bool:
    """No letter of a role-play leaves the house: the mail program is not opened, and it counts as sent."""
    return True


def _hush(_title: str, _text: str) -> None:
    """Reminders of a role-play are seen in its window and nowhere else."""
