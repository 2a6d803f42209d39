"""What the desk says by itself about the policy: to the right person, seldom, and each outcome once."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from carestation.identity import RepresentativeId
from carestation.instants import DAY, HOUR
from carestation.reminders.note_told import NoteTold
from carestation.sign_off.question import questions_for
from carestation.sign_off.sign import SignPolicy
from carestation.sign_off.team_news import TeamNews, team_news
from carestation.suggestions.settle import DeclineSuggestion
from tests.carestation.policy.desk_policies import adopt, policy_of
from tests.carestation.suggestions.team_of_desk import step_of, suggest
from tests.desks import OpenDesk

BERLIN = ZoneInfo("Europe/Berlin")


def told(at_desk: OpenDesk, person: RepresentativeId) -> TeamNews:
    """What the person hears now; the desk remembers that they heard it."""
    at_desk.desk.actor = person
    someone = next(one for one in at_desk.desk.ask(lambda read: read.people()) if one.id == person)
    news = at_desk.desk.ask(lambda read: team_news(read, someone, at_desk.clock.now, BERLIN))
    at_desk.desk.do(NoteTold(dict.fromkeys(news.keys, at_desk.clock.now)))
    return news


def test_who_has_not_signed_is_reminded_once_a_day_until_they_have(at_desk: OpenDesk) -> None:
    assert not told(at_desk, at_desk.ben), "there is nothing to sign yet"
    adopt(at_desk)
    heard = []
    for _ in range(48):
        heard.append(told(at_desk, at_desk.ben).to_sign)
        at_desk.clock.move(HOUR)
    assert [hour for hour, number in enumerate(heard) if number == 1] == [0, 24]
    current = policy_of(at_desk).current
    assert current is not None
    answers = tuple(question.right for question in questions_for(current, at_desk.ben))
    at_desk.desk.do(SignPolicy(1, answers))
    at_desk.clock.move(3 * DAY)
    assert not told(at_desk, at_desk.ben)
    assert told(at_desk, at_desk.lea).to_sign == 1


def test_an_author_is_told_once_what_became_of_it_and_nobody_else_is(at_desk: OpenDesk) -> None:
    one = suggest(at_desk, at_desk.ben, step_of(at_desk, "complaint"), "Leave it out.")
    assert not told(at_desk, at_desk.ben)
    at_desk.desk.actor = at_desk.ann
    at_desk.desk.do(DeclineSuggestion(one.id, "The law asks for it."))
    assert not told(at_desk, at_desk.lea)
    (settled,) = told(at_desk, at_desk.ben).settled
    assert settled.answers[-1].text == "The law asks for it."
    at_desk.clock.move(30 * DAY)
    assert not told(at_desk, at_desk.ben)


def test_the_owner_alone_is_told_of_the_review_once_a_week(at_desk: OpenDesk) -> None:
    adopt(at_desk)
    assert not told(at_desk, at_desk.ann).review_is_due
    at_desk.clock.move(366 * DAY)
    assert not told(at_desk, at_desk.ben).review_is_due
    heard = []
    for _ in range(15):
        heard.append(told(at_desk, at_desk.ann).review_is_due)
        at_desk.clock.move(DAY)
    assert [day for day, said in enumerate(heard) if said] == [0, 7, 14]
