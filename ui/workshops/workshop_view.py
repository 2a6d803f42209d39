"""One workshop: its agenda, what was noted, and what was decided, by whom and until when."""

from __future__ import annotations

from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QWidget

from carestation.follow_ups.follow_up import FollowUp, FollowUpState
from carestation.identity import RepresentativeId, WorkshopId
from carestation.instants import Instant
from carestation.people.representative import Representative
from carestation.workshops.hold_workshop import Decide, EndWorkshop, NoteInWorkshop
from carestation.workshops.workshop import Workshop
from ui.case.seat import Seat
from ui.lanes.lane import Lane
from ui.theme.tone import Tone, set_tone
from ui.widgets.scrolled_column import ScrolledColumn
from ui.words.moments import moment
from ui.workshops.decision_form import DecisionForm
from ui.workshops.told_parts import heading, in_a_row, sentence, told_parts


class WorkshopView(ScrolledColumn):
    """Notes are kept when they are left; what is being typed survives a colleague's change elsewhere."""

    def __init__(self, lane: Lane, seat: Seat) -> None:
        super().__init__()
        self._lane, self._seat = lane, seat
        self._workshop: Workshop | None = None
        self._people: tuple[Representative, ...] = ()
        self.notes = QPlainTextEdit()
        self.keep, self.end = QPushButton(), QPushButton()
        self.form = DecisionForm(seat)

    @property
    def shown(self) -> WorkshopId | None:
        """The workshop in view."""
        return self._workshop.id if self._workshop is not None else None

    def meet(self, people: tuple[Representative, ...]) -> None:
        """Who may answer for a decision."""
        self._people = people

    def show_workshop(self, workshop: Workshop) -> None:
        """Show it; a half-typed note or decision of the same workshop stays."""
        before, self._workshop = self._workshop, workshop
        if workshop == before:
            return
        same = before is not None and before.id == workshop.id
        typed = self.notes.toPlainText() if same else workshop.notes
        notes = workshop.notes if before is None or typed == before.notes else typed
        self.show_widgets([*told_parts(workshop.agenda), *self._noting(notes), *self._deciding(workshop)])
        if workshop.held_at is None:
            self.form.meet(self._people)

    def _noting(self, notes: str) -> list[QWidget]:
        self.notes = QPlainTextEdit(notes)
        self.notes.setAccessibleName(self.tr("Notes"))
        self.notes.setTabChangesFocus(True)
        self.notes.setMinimumHeight(140)
        self.keep = QPushButton(self.tr("Keep the notes"))
        self.keep.clicked.connect(self._keep)
        return [heading(self.tr("Notes")), self.notes, in_a_row(self.keep)]

    def _deciding(self, workshop: Workshop) -> list[QWidget]:
        widgets: list[QWidget] = [heading(self.tr("Decisions")), *map(self._decision, workshop.decisions)]
        if not workshop.decisions:
            widgets.append(
                sentence(
                    self.tr(
                        "A decision has somebody who sees to it and a day, and comes back to them in Today."
                    )
                )
            )
        if workshop.held_at is not None:
            return widgets
        self.form = DecisionForm(self._seat)
        self.form.wanted.connect(self._decide)
        self.end = QPushButton(self.tr("End the workshop"))
        self.end.clicked.connect(self._end)
        set_tone(self.form.add, Tone.PRIMARY)
        return [*widgets, self.form, in_a_row(self.end)]

    def _decision(self, one: FollowUp) -> QWidget:
        now, zone = self._seat.clock(), self._seat.zone
        name = next((who.name for who in self._people if who.id == one.representative_id), "")
        state = (
            self._states()[one.state]
            if one.state is not FollowUpState.OPEN
            else moment(one.due_at, now, zone)
        )
        return sentence(" · ".join(filter(None, (one.text, name, state))))

    def _states(self) -> dict[FollowUpState, str]:
        done = self.tr("done")
        return dict.fromkeys(FollowUpState, done) | {FollowUpState.CANCELLED: self.tr("dropped")}

    def _keep(self) -> None:
        if self._workshop is not None:
            words = self.notes.toPlainText()
            self._lane.do(NoteInWorkshop(self._workshop.id, words, self._workshop.notes))

    def _decide(self, text: str, person: RepresentativeId, due_at: Instant) -> None:
        if self._workshop is not None:
            self._keep_quietly()
            self._lane.do(Decide(self._workshop.id, text, person, due_at))

    def _keep_quietly(self) -> None:
        if self._workshop is not None and self.notes.toPlainText() != self._workshop.notes:
            self._keep()

    def _end(self) -> None:
        if self._workshop is not None:
            self._keep_quietly()
            self._lane.do(EndWorkshop(self._workshop.id))
