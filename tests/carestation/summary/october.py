"""October 2026 at a shop in Berlin, worked out by hand: about 40 cases with every oddity.

What each case is there for stands beside it; the sums stand in `test_october.py`. A merged case is not here: a
store leaves it out. The clocks go back on Sunday 25 October at 03:00.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from carestation.identity import CaseId, CustomerId, RepresentativeId
from carestation.instants import MINUTE, Instant, from_datetime
from carestation.objectives.objective import Aim, Objective
from carestation.summary.facts import (
    BuyerFact,
    CaseFact,
    ChecklistFact,
    MonthFacts,
    PromiseFact,
    RatingFact,
    ResolutionFact,
    TimerFact,
)
from carestation.summary.month import Month
from carestation.summary.past import past
from carestation.summary.summary import Summary, summarise

ZONE = "Europe/Berlin"
OCTOBER = Month(2026, 10)
BUSINESS = "Müller & Söhne <Küchen> 北京 دبي 🙂"
ODD_TITLE = "=1+1 شكوى 投诉 🙂"
ANNA, BEN, CHLOE, MIRA, UNKNOWN = (RepresentativeId(number) for number in (1, 2, 3, 4, 9))
PEOPLE = {ANNA: "Anna =Ott", BEN: "+Ben", CHLOE: "Chloé", MIRA: "Mira, who left"}


def at(text: str, fold: int = 0) -> Instant:
    """An instant by the clock in Berlin in 2026: "10-05 09:00"."""
    local = datetime.fromisoformat(f"2026-{text}").replace(tzinfo=ZoneInfo(ZONE), fold=fold)
    return from_datetime(local)


NOW = at("11-05 08:30")


def issue_type(number: int) -> str:
    """1–4 and 19–26 are complaints, 5–18 returns, 27–34 deliveries, 35 nobody said, 36–40 the odd one."""
    if number <= 4 or 19 <= number <= 26:
        return "complaint"
    if number <= 18:
        return "return_refund"
    return "delivery_problem" if number <= 34 else "" if number == 35 else "odd"


def channel(number: int) -> str:
    """E-mail up to 29, then telephone, then chat."""
    return "email" if number <= 29 else "phone" if number <= 36 else "chat"


def opened(number: int) -> Instant:
    """When a case was opened."""
    if number <= 4:
        return at(("09-28 09:00", "09-29 12:00", "09-30 12:00", "09-30 23:30")[number - 1])
    if number <= 18:
        return at("10-05 09:00")  # a Monday
    if number <= 26:
        return at("10-01 10:15")  # a Thursday
    if number <= 30:
        return at("10-25 02:30")  # a Sunday: the hour that comes twice, the first time
    if number <= 34:
        return at("10-25 02:30", fold=1)  # and the second time
    if number <= 38:
        return at("10-30 23:00")  # a Friday, in the night
    return at("10-31 23:59") if number == 39 else at("11-01 00:00")  # the last minute; too late


OPEN_AT_START = {1, 2, 4}
OPEN_AT_END = {2, 24, 25, 26, 27, 28, 29, 35, 36, 37, 38, 39}


def case(number: int) -> CaseFact:
    """Case 4 is closed as spam on 3 October, never resolved; 5, 6 and 7 are of one customer."""
    return CaseFact(
        CaseId(number),
        CustomerId(5 if number in (6, 7) else number),
        issue_type(number),
        channel(number),
        BEN if number == 29 or number >= 35 else ANNA,
        opened(number),
        number in OPEN_AT_START,
        number in OPEN_AT_END,
    )


def timer(
    number: int,
    metric: str,
    minutes: int,
    target: int,
    who: RepresentativeId | None = ANNA,
    *,
    answered: str | None = "10-06 12:00",
    missed: str = "10-06 11:00",
    holding: bool = False,
) -> TimerFact:
    """A timer answered after so many minutes of business time, against a target."""
    met = minutes <= target
    return TimerFact(
        CaseId(number),
        metric,
        "met" if met else "missed",
        issue_type(number),
        channel(number),
        opened(number),
        at(answered) if answered else None,
        None if met else at(missed),
        minutes * MINUTE,
        who,
        holding,
    )


def first_responses() -> list[TimerFact]:
    """A target of two hours. Case 29 has no target, 37 to 39 still run: no facts."""
    metric = "first_response"
    by = [*[ANNA] * 10, *[BEN] * 6, *[CHLOE] * 4]
    return [
        *(timer(n, metric, (n - 4) * 10, 120, who) for n, who in zip(range(5, 25), by, strict=True)),
        timer(25, metric, 5, 120, holding=True),
        timer(26, metric, 15, 120, holding=True),
        timer(27, metric, 130, 120, None, answered=None, missed="10-30 17:00"),  # nobody has answered yet
        timer(28, metric, 300, 120, BEN, answered="11-02 09:00", missed="10-30 17:00"),  # in November, late
        *(timer(n, metric, 0, 120, ANNA if n <= 32 else BEN) for n in range(30, 35)),  # on the telephone
        timer(35, metric, 30, 120, MIRA, answered="10-31 09:00"),  # by somebody who left since
        timer(36, metric, 45, 120, UNKNOWN, answered="10-31 09:00"),  # by somebody whose name is not known
        timer(2, metric, 600, 120, BEN, answered="10-01 09:00", missed="09-29 15:00"),  # decided in September
    ]


def next_responses() -> list[TimerFact]:
    """A target of four hours; case 13 has two rounds."""
    metric = "next_response"
    return [
        *(timer(n, metric, 30, 240) for n in range(5, 12)),
        timer(12, metric, 300, 240, BEN),
        timer(13, metric, 60, 240),
        timer(13, metric, 90, 240),
    ]


def resolution_timers() -> list[TimerFact]:
    """A target of eight hours: 5 to 12 in time, 13 to 20 late, 21 and 22 in time, case 2 late and still open."""
    metric = "resolution"
    return [
        *(timer(n, metric, (n - 4) * 60, 480) for n in range(5, 21)),
        timer(21, metric, 100, 480, BEN),
        timer(22, metric, 200, 480),
        timer(2, metric, 4000, 480, None, answered=None, missed="10-02 10:00"),
    ]


def resolution(
    number: int,
    when: str,
    who: RepresentativeId | None,
    minutes: int | None,
    replies: int = 1,
    *,
    first: bool = True,
    reopened: Instant | None = None,
) -> ResolutionFact:
    """A resolution after so many minutes of business time."""
    used = None if minutes is None else minutes * MINUTE
    return ResolutionFact(
        *(CaseId(number), issue_type(number), channel(number), at(when), who, first, replies, reopened, used)
    )


def resolutions() -> list[ResolutionFact]:
    """28 cases, one of them twice."""
    by = [*[ANNA] * 10, *[BEN] * 4, *[CHLOE] * 2]
    return [
        resolution(1, "10-01 12:00", ANNA, 500, 2),
        resolution(3, "10-06 12:00", BEN, 900, 3, first=False),  # resolved in September, and reopened
        *(
            resolution(n, "10-08 12:00", who, (n - 4) * 60, 1 if n <= 14 else 2)
            for n, who in zip(range(5, 21), by, strict=True)
        ),
        resolution(21, "10-20 12:00", BEN, 100, 0),  # nobody had to answer
        resolution(22, "10-30 12:00", ANNA, 200, reopened=at("11-03 09:00")),  # over the month's end
        resolution(23, "10-05 12:00", ANNA, 100, reopened=at("10-07 09:00")),
        resolution(23, "10-12 12:00", BEN, 400, 2, first=False),
        resolution(24, "10-02 10:00", MIRA, 50, reopened=at("10-16 10:00")),  # 14 days to the millisecond
        resolution(25, "10-02 10:00", None, None, reopened=Instant(at("10-16 10:00") + 1)),  # and one more
        *(resolution(n, "10-26 09:00", ANNA if n <= 32 else BEN, 5) for n in range(30, 35)),
    ]


def rating(
    number: int, score: int | None, words: str = "", asked: str = "10-09 09:00", answered: str = "10-10 09:00"
) -> RatingFact:
    """A survey, answered where there is a score."""
    return RatingFact(
        *(CaseId(number), 1000 + number, issue_type(number), channel(number), at(asked)),
        *(at(answered) if score else None, score, words, BEN if number == 15 else ANNA),
    )


def ratings() -> list[RatingFact]:
    """Ten surveys asked, six of them answered, one of those in November; one more from September."""
    return [
        rating(5, 5, '=HYPERLINK("https://example.org")'),
        rating(6, 5, "شكرا جزيلا 🙏"),
        rating(7, 4, "很好，谢谢"),
        rating(8, 3, "+49 30 1234: late again"),
        rating(9, 1, "@shop: -10 points\nnever <again>"),
        rating(10, 5, "In November", answered="11-01 00:30"),
        *(rating(number, None) for number in range(11, 15)),
        rating(15, 2, "-", asked="09-30 09:00", answered="10-02 09:00"),
    ]


def promise(
    number: int, state: str, who: RepresentativeId, due: str = "10-14 15:00", made: str = "10-12"
) -> PromiseFact:
    """A promise."""
    made_at = at(f"{made} 09:00")
    return PromiseFact(CaseId(number), issue_type(number), channel(number), state, made_at, at(due), who)


def promises() -> list[PromiseFact]:
    """Ten, of which one was made in September, one called off, and one is due in November."""
    return [
        promise(5, "done", ANNA, made="09-30"),
        *(promise(number, "done", ANNA) for number in range(6, 10)),
        promise(10, "late", BEN),
        promise(11, "broken", BEN),
        promise(12, "open", BEN, due="10-30 15:00"),
        promise(13, "cancelled", BEN),
        promise(14, "open", BEN, due="11-05 15:00"),
    ]


def checklists() -> list[ChecklistFact]:
    """Ten of returns, two of complaints, one of those with open steps past which it was resolved."""
    return [
        *(ChecklistFact(CaseId(number), "return_refund", 6, 1, 7, False) for number in range(5, 15)),
        ChecklistFact(CaseId(19), "complaint", 5, 0, 10, True),
        ChecklistFact(CaseId(20), "complaint", 10, 0, 10, False),
    ]


def october() -> MonthFacts:
    """The month."""
    return MonthFacts(
        *OCTOBER.bounds(ZONE),
        BUSINESS,
        ZONE,
        PEOPLE,
        [case(number) for number in (1, 2, *range(4, 41))],  # 3 was resolved when October began, and ended
        [*first_responses(), *next_responses(), *resolution_timers()],
        resolutions(),
        ratings(),
        promises(),
        checklists(),
        [BuyerFact(CustomerId(number), number == 5, number < 9) for number in (5, 8, 9, 10)],
        {"return_refund": "Return and refund", "complaint": "Complaint", "odd": ODD_TITLE},
        trained=[True, True, True, False],
        objectives=(Objective("first_within", Aim.AT_LEAST, 90),),
    )


def september() -> MonthFacts:
    """Thirty new cases, ten of them returns; ten first answers after an hour, eight of them in time."""
    when, kinds = at("09-15 10:00"), ["return_refund"] * 10 + ["complaint"] * 20
    new = [
        CaseFact(CaseId(n), CustomerId(n), kind, "email", ANNA, when, False, n < 103)
        for n, kind in enumerate(kinds, 100)
    ]
    timers = [
        TimerFact(
            *(CaseId(100 + n), "first_response", "met" if n < 8 else "missed", "return_refund", "email"),
            *(when, at("09-15 11:00"), None if n < 8 else at("09-15 10:59")),
            *(60 * MINUTE, ANNA, False),
        )
        for n in range(10)
    ]
    return empty(OCTOBER.previous, cases=new, timers=timers)


def empty(month: Month, cases: Sequence[CaseFact] = (), timers: Sequence[TimerFact] = ()) -> MonthFacts:
    """A month in which nothing, or little, happened."""
    bounds = month.bounds(ZONE)
    return MonthFacts(*bounds, BUSINESS, ZONE, PEOPLE, list(cases), list(timers), [], [], [], [], [])


def october_summary() -> Summary:
    """The month beside September, and beside an October before the first case."""
    return summarise(OCTOBER, october(), past(september(), NOW), None, NOW)
