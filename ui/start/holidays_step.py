"""The public holidays of this year and the next."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import partial

from carestation.calendars.public_holidays import public_holidays
from carestation.clock import Clock
from carestation.errors import CareError
from carestation.instants import to_datetime
from ui.settings.holiday_list import HolidayList
from ui.settings.places import country_name
from ui.start.answers import Answers
from ui.start.one_shot import OneShot
from ui.start.step import Incomplete, Step


class HolidaysStep(Step):
    """All are ticked at first; another country brings its own."""

    def __init__(self, answers: Answers, one_shot: OneShot, clock: Clock) -> None:
        super().__init__(answers)
        self.introduce(self.tr("Holidays"), self.tr("When are you closed?"))
        self._one_shot = one_shot
        self._year = to_datetime(clock()).year
        self._shown_for: str | None = None
        self._loading = False
        self._list = HolidayList()
        self.body.addWidget(self._list, stretch=1)

    def enter(self) -> None:
        self._list.setFocus()
        if self._shown_for != self.answers.country:
            self._shown_for = self.answers.country
            self._load(self.answers.country)

    def leave(self) -> None:
        if self._loading:
            raise Incomplete(self.tr("The holidays are being looked up. Please try again."), self._list)
        self.answers.closed = tuple(self._list.value())

    def _load(self, country: str) -> None:
        self._list.offer({})
        self._list.show_value(())
        if not country:
            self.say(
                self.tr("Without a country no holidays are known. Add the days on which you are closed.")
            )
            return
        self.say(
            self.tr("Public holidays in {country}. Take away those on which you are open.").format(
                country=country_name(country)
            )
        )
        self._loading = True
        years = (self._year, self._year + 1)
        self._one_shot.start(partial(public_holidays, country, years), self._show, self._failed)

    def _show(self, holidays: Mapping[date, str]) -> None:
        self._loading = False
        self._list.offer(holidays)
        self._list.show_value([day.isoformat() for day in sorted(holidays)])

    def _failed(self, fault: Exception) -> None:
        self._loading = False
        if not isinstance(fault, CareError):
            raise fault
        self.say(str(fault))
