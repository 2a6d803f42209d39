"""The business: its name, where it is, and by which clock it works."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit

from ui.settings.places import countries, system_country, system_zone, time_zones, zone_of_country
from ui.settings.search_choice import SearchChoice
from ui.start.answers import Answers
from ui.start.field import named
from ui.start.one_shot import OneShot
from ui.start.step import Incomplete, Step


class BusinessStep(Step):
    """Country and time zone are guessed from the system; a country with one time suggests its zone."""

    def __init__(self, answers: Answers, one_shot: OneShot) -> None:
        super().__init__(answers)
        self.introduce(self.tr("Business"), self.tr("Your business"))
        self.say(self.tr("Everything can be changed later, in Settings."))
        self._name = QLineEdit()
        self._country = SearchChoice(self.tr("Country"))
        self._zone = SearchChoice(self.tr("Time zone"))
        self.body.addLayout(named(self.tr("Name of the business"), self._name))
        self.body.addLayout(
            named(
                self.tr("Country"),
                self._country,
                self.tr(
                    "For its public holidays, and for phone numbers without a country code. May be empty."
                ),
            )
        )
        self.body.addLayout(
            named(self.tr("Time zone"), self._zone, self.tr("Type the nearest large city, such as Berlin."))
        )
        self.body.addStretch(1)
        self._zone.offer(time_zones())
        self._zone.choose(system_zone())
        self._country.chosen.connect(self._suggest_zone)
        one_shot.start(countries, self._offer, self._no_countries)

    def enter(self) -> None:
        self._name.setFocus()

    def leave(self) -> None:
        name = self._name.text().strip()
        if not name:
            raise Incomplete(self.tr("Please enter the name of the business."), self._name)
        if self._country.currentText().strip() and not self._country.key():
            raise Incomplete(self.tr("Please choose a country from the list."), self._country)
        if not self._zone.key():
            raise Incomplete(self.tr("Please choose a time zone from the list."), self._zone)
        self.answers.business = name
        self.answers.country = self._country.key()
        self.answers.zone = self._zone.key()

    def _offer(self, found: tuple[tuple[str, str], ...]) -> None:
        self._country.offer(found)
        if not self._country.currentText():
            self._country.choose(system_country())

    def _no_countries(self, fault: Exception) -> None:
        raise fault

    def _suggest_zone(self, country: str) -> None:
        if country:
            self._zone.choose(zone_of_country(country, self._zone.key()))
