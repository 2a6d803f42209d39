"""The customer of a case: whose they are and since when, what they brought so far, and how to reach them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from carestation.cases.case_page import CasePage
from carestation.customers.contact_point import ContactPoint
from carestation.instants import to_datetime
from ui.case.outside import Outside
from ui.case.seat import Seat
from ui.side.contact_link import ContactLink
from ui.side.let_go import let_go
from ui.side.link_button import INSET, LinkButton
from ui.side.section import MARGIN, Section
from ui.side.toned_label import TonedLabel, Words


class CustomerSection(Section):
    """`open_wanted(CustomerId)`."""

    open_wanted = Signal(object)

    def __init__(self, seat: Seat, outside: Outside, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seat = seat
        self._outside = outside
        self._page: CasePage | None = None
        self._points: tuple[ContactPoint, ...] = ()
        self.who = TonedLabel()
        self.facts = TonedLabel()
        self.begin(self.tr("Customer"), LinkButton(self.tr("Open"), self._open))
        self._links = QVBoxLayout()
        self._links.setSpacing(2)
        inner = QVBoxLayout()
        inner.setContentsMargins(MARGIN - INSET, 0, MARGIN - INSET, 0)
        inner.setSpacing(4)
        for label in (self.who, self.facts):
            label.setIndent(INSET)
            inner.addWidget(label)
        inner.addLayout(self._links)
        self.column.addLayout(inner)

    def show_page(self, page: CasePage) -> None:
        """Show the customer of this case."""
        self._page = page
        self.who.say(
            Words(page.customer.name, strong=True), Words(f"· {since_words(page, self._seat)}", "quiet")
        )
        self.facts.say(Words(self._facts_words(page), "quiet", small=True))
        if page.customer.contact_points != self._points:
            self._points = page.customer.contact_points
            while (item := self._links.takeAt(0)) is not None:
                gone = item.widget()
                if gone is not None:
                    let_go(gone)
            for point in self._points:
                self._links.addWidget(ContactLink(point, self._outside))

    def _open(self) -> None:
        if self._page is not None:
            self.open_wanted.emit(self._page.customer.id)

    def _facts_words(self, page: CasePage) -> str:
        """ "6 cases · 2 open · last rating 5"."""
        parts = [self.tr("%n case(s)", "", page.facts.cases)]
        if page.facts.open_cases > 1:
            parts.append(self.tr("%n open", "", page.facts.open_cases))
        if page.facts.last_rating is not None:
            parts.append(self.tr("last rating {score}").format(score=page.facts.last_rating))
        if page.customer.company:
            parts.insert(0, page.customer.company)
        return " · ".join(parts)


def since_words(page: CasePage, seat: Seat) -> str:
    """ "yours since 2024", "Lea Ott’s since 2024", "customer since 2024"."""
    year = to_datetime(page.customer.created_at).astimezone(seat.zone).year
    if page.customer.representative_id is None:
        return QCoreApplication.translate("Customer", "customer since {year}").format(year=year)
    if page.customer.representative_id == seat.person_id:
        return QCoreApplication.translate("Customer", "yours since {year}").format(year=year)
    words = QCoreApplication.translate("Customer", "with {name} since {year}")
    return words.format(name=page.facts.representative_name, year=year)
