"""Countries and time zones to choose from, with names that people know."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QDateTime, QLocale, QTimeZone

_NOT_COUNTRIES = frozenset({"UK"})
"""Second names of the holidays library for a country that has its own code (ISO 3166: GB)."""

_MISSING_NAMES = {"XK": "Kosovo"}


def countries() -> tuple[tuple[str, str], ...]:
    """Code (ISO 3166) and name of each country whose holidays are known, by name. Takes 0.2 s at the first call."""
    from holidays import list_supported_countries

    codes = {code for code in list_supported_countries() if len(code) == 2} - _NOT_COUNTRIES
    return tuple(sorted(((code, country_name(code)) for code in codes), key=lambda one: one[1]))


def country_name(code: str) -> str:
    """The name of a country; its code where Qt knows none."""
    territory = QLocale.codeToTerritory(code)
    if territory == QLocale.Country.AnyCountry:
        return _MISSING_NAMES.get(code, code)
    return QLocale.territoryToString(territory)


def system_country() -> str:
    """The code of the country that the system is set to; empty where it says none."""
    return QLocale.territoryToCode(QLocale.system().territory())


def time_zones() -> tuple[tuple[str, str], ...]:
    """IANA name of each time zone, as key and in words ("America/New York"), by name."""
    names = {_text(zone) for zone in QTimeZone.availableTimeZoneIds()} | {"UTC"}
    return tuple((name, zone_words(name)) for name in sorted(names) if _is_a_place(name))


def zone_words(name: str) -> str:
    """A zone as people read it."""
    return name.replace("_", " ")


def system_zone() -> str:
    """The time zone of this PC."""
    name = _text(QTimeZone.systemTimeZoneId())
    return name if _is_a_place(name) else "UTC"


def zone_of_country(code: str, now: str) -> str:
    """The zone to suggest for a country: `now` if it is one of its own, or has several times; else its only time."""
    today = QDateTime.currentDateTimeUtc()
    own = [_text(zone) for zone in QTimeZone.availableTimeZoneIds(QLocale.codeToTerritory(code))]
    times = {QTimeZone(QByteArray(zone.encode())).standardTimeOffset(today) for zone in own}
    return own[0] if own and now not in own and len(times) == 1 else now


def _is_a_place(name: str) -> bool:
    region, slash, _ = name.partition("/")
    return name == "UTC" or (bool(slash) and region not in ("Etc", "SystemV", "posix", "right"))


def _text(zone: QByteArray) -> str:
    return bytes(zone.data()).decode()
