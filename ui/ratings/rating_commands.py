"""Noting a rating of the case in view, and printing the card with which a customer rates it themselves."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from carestation.errors import CareError
from carestation.ratings.offer import counter_question
from ui.case.outside import Outside, save_file
from ui.case.seat import Seat
from ui.lanes.lanes import Lanes
from ui.windows.desk_window import DeskWindow

if TYPE_CHECKING:
    from carestation.cases.case_page import CasePage
    from carestation.ratings.question import Question


class RatingCommands(QObject):
    """`said` is a sentence for the person, `refused` a fault of the world."""

    said = Signal(str)
    refused = Signal(object)

    def __init__(self, window: DeskWindow, lanes: Lanes, seat: Seat, outside: Outside, business: str) -> None:
        super().__init__(window)
        self._window, self._lanes, self._seat = window, lanes, seat
        self._outside, self._business = outside, business
        self._page: CasePage | None = None
        window.registry.bind("case.rate", self.rate)
        window.registry.bind("case.rating_card", self.make_card)

    def show_page(self, page: CasePage | None) -> None:
        """The case in view."""
        self._page = page

    def rate(self) -> None:
        """The form for what the customer says."""
        if self._page is None:
            return
        from ui.ratings.rate_form import RateForm

        case, customer = self._page.case, self._page.customer
        form = RateForm(self._lanes.desk, case.id, customer.id, customer.name, self._window)
        form.open()
        form.faces.setFocus()

    def make_card(self) -> None:
        """Ask where to, then write the card: a picture where the name ends in .png, else a PDF."""
        if self._page is None:
            return
        card = self.tr("rating card")
        name = f"{self._page.case.name} {card}.pdf"
        path = self._outside.ask_where_to_save(self._window, name)
        if path:
            sender = self._seat.person.email if self._seat.person else ""
            asked = partial(
                counter_question,
                case=self._page.case.id,
                address=sender,
                language=self._page.customer.language,
            )
            self._lanes.desk.ask(asked, partial(self._write, path))

    def _write(self, path: str, question: Question) -> None:
        from ui.ratings.rating_card import RatingCard

        card = RatingCard(self._business, question)
        try:
            save_file(path, card.png() if path.lower().endswith(".png") else card.pdf())
        except CareError as fault:
            self.refused.emit(fault)
        else:
            self.said.emit(self.tr("The card is saved: {name}").format(name=Path(path).name))
