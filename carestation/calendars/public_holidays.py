"""Public holidays by country and region, from the `holidays` library, imported only when somebody asks."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from carestation.errors import BadInput

SEPARATOR = "; "
"""Between the names of holidays that fall on one date."""


@dataclass(frozen=True, slots=True)
class Holiday:
    """A public holiday: `key` is its name in the country's own language, `name` in the reader's."""

    day: date
    key: str
    name: str


def public_holidays(
    country: str, years: Iterable[int], region: str = "", language: str = ""
) -> Mapping[date, str]:
    """The public holidays of a country (two letters, ISO 3166) and its region, by date, in these years.

    Their names are in `language` ("fr_FR") where that is known there, else in the country's own; those of one
    date are joined. BadInput for an unknown place.
    """
    from holidays import country_holidays

    code, part = country.upper(), region or None
    try:
        said = _language(country_holidays(code, part), language)
        return dict(country_holidays(code, part, years=list(years), language=said))
    except NotImplementedError:
        where = f"{country}, {region}" if region else country
        raise BadInput(
            f"No holidays are known for “{where}”.", remedy="Leave the country empty, or enter them."
        ) from None


def named_holidays(
    country: str, years: Iterable[int], region: str = "", language: str = ""
) -> tuple[Holiday, ...]:
    """The same in order, with the names by which they are switched off and those that a person reads."""
    wanted = list(years)
    if not country:
        return ()
    said = public_holidays(country, wanted, region, language)
    kept = public_holidays(country, wanted, region)
    return tuple(Holiday(day, kept[day], said.get(day, kept[day])) for day in sorted(kept))


def _language(known: Any, wanted: str) -> str | None:
    """Never left open: the library would then speak what the PC speaks, and names are kept to compare with."""
    short = wanted.partition("_")[0]
    spoken = sorted(known.supported_languages, key=lambda one: one != wanted)
    fitting = (one for one in spoken if short and one.partition("_")[0] == short)
    language: str | None = next(fitting, known.default_language)
    return language


def regions(country: str) -> tuple[tuple[str, str], ...]:
    """Code and name of each region of a country that has holidays of its own, by name. Empty for no country."""
    from holidays import country_holidays

    if not country:
        return ()
    try:
        known = country_holidays(country.upper())
    except NotImplementedError:
        return ()
    names: dict[str, str] = {}
    for name, code in known.subdivisions_aliases.items():
        names.setdefault(code, name)
    return tuple(sorted(((code, names.get(code, code)) for code in known.subdivisions), key=_by_name))


def names_of(day: str) -> tuple[str, ...]:
    """The single names of a date's holidays."""
    return tuple(day.split(SEPARATOR))


def _by_name(region: tuple[str, str]) -> str:
    return region[1].casefold()
