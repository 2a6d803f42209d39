"""The page *Team* of the rail: the owner's."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from carestation.people.representative import Representative
from ui.case.seat import Seat
from ui.lanes.lane import Lane
from ui.sign_in.owner_gate import OwnerGate
from ui.sign_in.password_check import PasswordCheck
from ui.team.team_panel import TeamPanel


class TeamPage(OwnerGate):
    """Asks for the owner, then shows the team."""

    def __init__(self, lane: Lane, seat: Seat) -> None:
        super().__init__(self._make_panel, self._sitting, lane, PasswordCheck(lane, seat.clock))
        self._seat = seat

    def _make_panel(self) -> QWidget:
        return TeamPanel(self._lane, self._seat)

    def _sitting(self) -> Representative | None:
        return self._seat.person
