"""The words of times in English, German, French and Spanish, without accents and in lower case."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import Enum

LANGUAGES = ("en", "de", "fr", "es")

Names = Mapping[str, tuple[str, ...]]


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


_WEEKDAYS: Names = {
    "en": _words("monday tuesday wednesday thursday friday saturday sunday"),
    "de": _words("montag dienstag mittwoch donnerstag freitag samstag sonntag"),
    "fr": _words("lundi mardi mercredi jeudi vendredi samedi dimanche"),
    "es": _words("lunes martes miercoles jueves viernes sabado domingo"),
}
_MONTHS: Names = {
    "en": _words("january february march april may june july august september october november december"),
    "de": _words("januar februar marz april mai juni juli august september oktober november dezember"),
    "fr": _words("janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre"),
    "es": _words("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"),
}

DAYS_AHEAD = {
    **dict.fromkeys(("today", "heute", "aujourd'hui", "aujourd hui", "hoy"), 0),
    **dict.fromkeys(("tomorrow", "tmr", "morgen", "demain", "manana"), 1),
    **dict.fromkeys(("day after tomorrow", "ubermorgen", "uebermorgen", "apres demain", "pasado manana"), 2),
}

NEXT = frozenset(
    _words(
        "next nachste nachsten nachster naechste naechsten kommende kommenden prochain prochaine proximo proxima viene"
    )
)
MARKERS = ("in", "en", "dans", "dentro de", "within", "innerhalb von")
ONES = ("a", "an", "one", "ein", "eine", "einer", "einem", "un", "une", "una", "uno")
NUMBERS = {
    word: number
    for words in (
        "two three four five six seven eight nine ten",
        "zwei drei vier funf sechs sieben acht neun zehn",
        "deux trois quatre cinq six sept huit neuf dix",
        "dos tres cuatro cinco seis siete ocho nueve diez",
    )
    for number, word in enumerate(words.split(), 2)
}
FILLERS = frozenset(
    _words(
        "at um a las la le les el los on am den der die das dem de del du of the this diesen ce cette este esta que "
        "gegen ab vers sobre fruh morning vormittag matin th st nd rd"
    )
)
"""Words that say nothing by themselves; in the morning is when the desk opens."""

HOURS_OF_WORDS = {
    **dict.fromkeys(("noon", "midday", "mittag", "mittags", "midi", "mediodia"), 12),
    **dict.fromkeys(("afternoon", "nachmittag", "nachmittags", "apres midi", "tarde"), 14),
}


class Unit(Enum):
    """What an amount counts."""

    MINUTES = "minutes"
    HOURS = "hours"
    DAYS = "days"
    BUSINESS_DAYS = "business days"
    WEEKS = "weeks"
    MONTHS = "months"


_UNITS = {
    Unit.MINUTES: "m min mins minute minutes minuten minuto minutos",
    Unit.HOURS: "h hr hrs hour hours std stunde stunden heure heures hora horas",
    Unit.DAYS: "d day days tag tage tagen j jour jours dia dias",
    Unit.BUSINESS_DAYS: "wd bd workday workdays werktag werktage werktagen arbeitstag arbeitstage arbeitstagen jo dh",
    Unit.WEEKS: "w week weeks woche wochen sem semaine semaines semana semanas",
    Unit.MONTHS: "month months monat monate monaten mois mes meses",
}
_PHRASES = (
    "business day,business days,working day,working days,jour ouvre,jours ouvres,jour ouvrable,jours ouvrables,"
    "dia habil,dias habiles,dia laborable,dias laborables"
)
UNITS = {
    **{word: unit for unit, words in _UNITS.items() for word in words.split()},
    **dict.fromkeys(_PHRASES.split(","), Unit.BUSINESS_DAYS),
}


def names_a_day(word: str, language: str) -> bool:
    """Whether a word alone says which day is meant, in full: "friday", "tomorrow"; "fri" and "so" do not."""
    return word in DAYS_AHEAD or word in _WEEKDAYS.get(language, ())


def names_a_month(word: str, language: str) -> bool:
    """Whether it is the whole name of a month."""
    return word in _MONTHS.get(language, ())


def weekday(word: str, language: str) -> int | None:
    """0 for Monday … 6 for Sunday; None for a word that is no weekday, or rather a month ("mar" in English)."""
    found = _named(word, language)
    return found[1] if found and found[0] is _WEEKDAYS else None


def month(word: str, language: str) -> int | None:
    """1 for January … 12 for December; None for a word that is no month, or rather a weekday ("mar" in French)."""
    found = _named(word, language)
    return found[1] + 1 if found and found[0] is _MONTHS else None


def _named(word: str, language: str) -> tuple[Names, int] | None:
    """The own language first; in each a whole name before the beginning of one."""
    for known in _own_first(language):
        for table in (_WEEKDAYS, _MONTHS):
            if word in table[known]:
                return table, table[known].index(word)
        if len(word) < (2 if known == language else 3):
            continue
        for table in (_WEEKDAYS, _MONTHS):
            begun = [number for number, name in enumerate(table[known]) if name.startswith(word)]
            if len(begun) == 1:
                return table, begun[0]
    return None


def _own_first(language: str) -> Iterator[str]:
    yield from (known for known in LANGUAGES if known == language)
    yield from (known for known in LANGUAGES if known != language)
