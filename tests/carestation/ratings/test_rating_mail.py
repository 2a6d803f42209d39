"""Marta's case is resolved. The closing message asks how it was; she clicks a face and sends the mail that opens.

Whatever her mail program makes of it, the desk books it on her case, keeps every word, starts no clock, and never
counts what she did not say.
"""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from carestation.cases.case import Status
from carestation.cases.case_page import CasePage
from carestation.cases.event import CaseEvent, EventType
from carestation.cases.interaction import Interaction, SentBy
from carestation.cases.merge_cases import MergeCases
from carestation.cases.set_status import SetStatus
from carestation.cases.write import SendReply
from carestation.identity import CaseId
from carestation.instants import DAY, HOUR
from carestation.intake.receive import Receive
from carestation.intake.received import Fate, Received
from carestation.mail.read_message import read_message
from carestation.ratings.asking import AskRating
from carestation.ratings.question import Question
from carestation.ratings.rating_code import RATING_KEY, is_genuine, make_code
from carestation.ratings.read_answer import read_answer
from carestation.summary.facts import RatingFact
from tests.carestation.ratings.mail_programs import PROGRAMS, letter
from tests.desks import MONDAY_TEN, OpenDesk


class Resolved:
    """Marta's case after its first resolution, and the question that she got."""

    def __init__(self, at_desk: OpenDesk, *, in_words: bool = False, language: str = "en") -> None:
        self.at_desk = at_desk
        opening = letter("Parcel", "My parcel has not arrived.", at=at_desk.clock.now)
        received = self.receive(opening)
        assert received.case_id is not None
        self.case: CaseId = received.case_id
        self.number = received.case_number
        at_desk.clock.move(HOUR)
        at_desk.desk.do(SendReply(self.case, "It is here.", SentBy.FILE, message_id="<ours@kettle.example>"))
        self.resolve()
        at_desk.desk.do(AskRating(self.case))
        self.question = self.ask(in_words=in_words, language=language)
        at_desk.clock.move(HOUR)

    def ask(self, resolution: int = 1, *, in_words: bool = False, language: str = "en") -> Question:
        key = self.at_desk.desk.ask(lambda read: read.setting(RATING_KEY))
        code = make_code(key, self.number, resolution)
        return Question(code, "care@kettle.example", in_words, language)

    def resolve(self) -> None:
        self.at_desk.desk.actor = self.at_desk.lea
        self.at_desk.desk.do(SetStatus(self.case, Status.RESOLVED, "done on the phone"))
        self.at_desk.desk.actor = self.at_desk.ben

    def url(self, score: int) -> str:
        return next(choice.url for choice in self.question.choices if choice.score == score)

    def receive(self, content: bytes) -> Received:
        return self.at_desk.desk.do(Receive(content, "dropped.eml")).value

    def send(self, score: int, own: str = "", program: str = "thunderbird") -> Received:
        subject, text, html = PROGRAMS[program](self.url(score), own)
        return self.receive(letter(subject, text, html=html, at=self.at_desk.clock.now))

    @property
    def page(self) -> CasePage:
        return self.at_desk.desk.ask(
            lambda read: read.case_page(self.case, self.at_desk.ben, self.at_desk.clock.now)
        )

    @property
    def ratings(self) -> list[RatingFact]:
        now = self.at_desk.clock.now
        return self.at_desk.desk.ask(
            lambda read: read.month_facts(type(now)(now - 40 * DAY), type(now)(now + DAY), now)
        ).ratings

    @property
    def scores(self) -> list[tuple[int | None, str]]:
        return [(rating.score, rating.words) for rating in self.ratings]

    @property
    def told(self) -> list[CaseEvent]:
        entries = self.page.timeline
        return [entry for entry in entries if isinstance(entry, CaseEvent) and entry.type is EventType.RATED]

    @property
    def letters(self) -> int:
        return sum(isinstance(entry, Interaction) for entry in self.page.timeline)


@pytest.fixture
def marta(at_desk: OpenDesk) -> Resolved:
    return Resolved(at_desk)


@pytest.mark.parametrize("language", ["en", "de", "fr", "es"])
@pytest.mark.parametrize("program", PROGRAMS)
def test_a_click_in_any_mail_program_is_booked(at_desk: OpenDesk, program: str, language: str) -> None:
    marta = Resolved(at_desk, language=language)
    before = marta.page
    received = marta.send(4, "Quick and kind.", program)
    assert (received.fate, received.case_id) == (Fate.RATED, marta.case)
    assert marta.scores == [(4, "Quick and kind.")]
    assert marta.page.case.status is Status.RESOLVED
    assert marta.page.timers == before.timers  # no clock was started
    assert marta.letters == 2


@pytest.mark.parametrize("in_words", [False, True])
@pytest.mark.parametrize("score", [5, 3, 1])
def test_each_link_is_read_back_as_what_it_shows(at_desk: OpenDesk, score: int, in_words: bool) -> None:
    marta = Resolved(at_desk, in_words=in_words, language="fr")
    marta.send(score)
    assert marta.scores == [(score, "")]


def test_the_credit_is_of_who_resolved_it_and_the_answer_of_who_was_asked(marta: Resolved) -> None:
    asked = marta.ratings[0].asked_at
    marta.send(5)
    rating = marta.ratings[0]
    assert rating.representative_id == marta.at_desk.lea
    assert rating.asked_at == asked < rating.answered_at  # type: ignore[operator]


@pytest.mark.parametrize(
    ("own", "score", "words"),
    [
        ("4", 4, ""),
        ("5, thank you!", 5, "thank you!"),
        ("4 - nearly perfect", 4, "nearly perfect"),
        ("3/5\n\nIt went well in the end.", 3, "It went well in the end."),
        ("★★★★", 4, ""),
    ],
)
def test_who_replies_with_a_number_above_our_question_has_rated(
    marta: Resolved, own: str, score: int, words: str
) -> None:
    quoted = "\n".join(f"> {line}" for line in f"It is here.\n\n{marta.question.text()}".split("\n"))
    text = f"{own}\n\nOn Mon, 16 Nov 2026 at 10:00, Kettle <care@kettle.example> wrote:\n{quoted}\n"
    mail = letter("Re: Parcel", text, at=marta.at_desk.clock.now, answers="<ours@kettle.example>")
    assert marta.receive(mail).fate is Fate.RATED
    assert marta.scores == [(score, words)]


@pytest.mark.parametrize("own", ["2 weeks ago I ordered another one", "I called 3 times", "Thanks for that."])
def test_a_message_above_our_quoted_question_is_a_message(marta: Resolved, own: str) -> None:
    quoted = "\n".join(f"> {line}" for line in marta.question.text().split("\n"))
    text = f"{own}\n\nOn Mon, 16 Nov 2026 at 10:00, Kettle <care@kettle.example> wrote:\n{quoted}\n"
    mail = letter("AW: Parcel", text, at=marta.at_desk.clock.now, answers="<ours@kettle.example>")
    assert marta.receive(mail).fate is Fate.CONTINUED
    assert marta.scores == [(None, "")]
    assert marta.page.case.status is Status.OPEN


def test_a_bad_one_brings_the_case_back_on_top_with_its_steps_and_can_be_taken_back(marta: Resolved) -> None:
    subject, text, _ = PROGRAMS["gmail"](marta.url(2), "Nobody rang back.")
    desk = marta.at_desk.desk
    did = desk.do(Receive(letter(subject, text, at=marta.at_desk.clock.now), "dropped.eml"))
    page = marta.page
    assert page.case.status is Status.OPEN
    assert "make_it_right" in [run.sop.key for run in page.checklists if not run.removed]
    assert [follow_up.text for follow_up in page.follow_ups] == ["Make it right: rated 2 of 5"]
    assert did.said == f"CS-{marta.number} is back: rated 2 of 5"
    assert did.inverse is not None
    desk.do(did.inverse)
    assert marta.page.case.status is Status.RESOLVED
    assert marta.page.follow_ups == ()
    assert marta.scores == [(None, "")]


@pytest.mark.parametrize(
    ("own", "note"),
    [("6", "“6”"), ("10/10", "“10/10”"), ("great!!", "“great!!”")],
)
def test_an_answer_that_is_no_score_waits_for_a_person(marta: Resolved, own: str, note: str) -> None:
    subject, text, _ = PROGRAMS["thunderbird"](marta.url(5))
    text = text.replace("My answer: 5", f"My answer: {own}")
    assert marta.receive(letter(subject, text, at=marta.at_desk.clock.now)).fate is Fate.RATED
    assert marta.scores == [(None, ""), (None, own)]
    assert note in marta.told[-1].data["note"]
    assert marta.page.case.status is Status.RESOLVED


def test_words_without_a_number_are_words(marta: Resolved) -> None:
    code = marta.question.code
    mail = letter(f"[CS-{marta.number}] {code}", "great!!", at=marta.at_desk.clock.now)
    assert marta.receive(mail).fate is Fate.RATED
    assert marta.scores[-1] == (None, "great!!")
    assert marta.told[-1].data["note"] == "It has words, but no number."


def test_two_different_numbers_are_no_number(marta: Resolved) -> None:
    marta.send(5, "2\n")
    assert marta.scores[-1] == (None, "5 / 2\n2")


@pytest.mark.parametrize("sender", ["Eve <eve@example.org>", "Marta Oliveira <marta@example.net>"])
def test_a_forged_code_counts_for_nobody_and_is_seen(marta: Resolved, sender: str) -> None:
    forged = replace(marta.question.code, seal="0" * 10)
    subject, text, _ = PROGRAMS["thunderbird"](replace(marta.question, code=forged).choices[0].url)
    received = marta.receive(letter(subject, text, at=marta.at_desk.clock.now, sender=sender))
    if "eve" in sender:
        aside = marta.at_desk.desk.ask(lambda read: read.kept_aside())
        assert received.fate is Fate.ASIDE
        assert "code is not one of ours" in aside[0].reason
    else:
        assert received.case_id == marta.case
        assert "code is not one of ours" in marta.told[-1].data["note"]
    assert all(score is None for score, _ in marta.scores)
    assert marta.page.case.status is Status.RESOLVED


def test_the_same_again_is_one_and_another_answer_takes_its_place(marta: Resolved) -> None:
    marta.send(3)
    marta.at_desk.clock.move(HOUR)
    assert marta.send(3).fate is Fate.DUPLICATE
    assert marta.scores == [(3, "")]
    assert marta.send(5, "Now I see what you did.").fate is Fate.RATED
    assert marta.scores == [(5, "Now I see what you did.")]
    assert [event.data["score"] for event in marta.told] == [None, 3, 5]  # asked, then answered twice
    assert marta.told[-1].data["before"] == 3


def test_a_rating_of_a_reopened_case_is_kept_but_does_not_count(marta: Resolved) -> None:
    marta.at_desk.desk.do(SetStatus(marta.case, Status.OPEN))
    assert marta.send(1, "Too late.").fate is Fate.RATED
    assert marta.scores == [(None, ""), (None, "Too late.")]
    assert "reopened" in marta.told[-1].data["note"]
    assert not marta.page.follow_ups


def test_after_another_resolution_the_old_link_is_old(marta: Resolved) -> None:
    marta.at_desk.desk.do(SetStatus(marta.case, Status.OPEN))
    marta.resolve()
    marta.send(5)
    assert "reopened" in marta.told[-1].data["note"]
    marta.question = marta.ask(2)
    marta.send(4)
    assert marta.told[-1].data["score"] == 4


def test_who_made_a_bad_rating_better_has_the_last_word(marta: Resolved) -> None:
    marta.send(1)
    marta.at_desk.clock.move(HOUR)
    marta.send(4, "Lea rang me, all good now.")
    assert marta.scores == [(4, "Lea rang me, all good now.")]


@pytest.mark.parametrize(
    "own", ["Kind, but it is still not working.", "Super, aber können Sie mir die Rechnung schicken?"]
)
def test_words_that_want_an_answer_bring_it_back_as_a_message(marta: Resolved, own: str) -> None:
    marta.send(5, own)
    assert marta.scores == [(5, own)]
    assert marta.page.case.status is Status.OPEN
    assert marta.letters == 3


def test_praise_that_names_what_is_not_wrong_brings_nothing_back(marta: Resolved) -> None:
    marta.send(5, "No complaints at all, thank you")
    assert marta.page.case.status is Status.RESOLVED


def test_who_opts_out_is_not_asked_again(marta: Resolved) -> None:
    subject, text, _ = PROGRAMS["gmail"](marta.question.stop_url)
    assert marta.receive(letter(subject, text, at=marta.at_desk.clock.now)).fate is Fate.RATED
    assert marta.told[-1].data["note"] == "does not want to be asked"
    marta.at_desk.desk.do(SetStatus(marta.case, Status.OPEN))
    marta.resolve()
    marta.at_desk.clock.move(90 * DAY)
    assert marta.at_desk.desk.do(AskRating(marta.case)).value is None


def test_a_customer_is_asked_once_and_then_left_in_peace(marta: Resolved) -> None:
    desk, clock = marta.at_desk.desk, marta.at_desk.clock
    assert desk.do(AskRating(marta.case)).value is None  # about this resolution they were
    desk.do(SetStatus(marta.case, Status.OPEN))
    marta.resolve()
    assert desk.do(AskRating(marta.case)).value is None  # within 30 days
    clock.move(31 * DAY)
    assert desk.do(AskRating(marta.case)).value is not None


def test_a_machine_that_quotes_the_question_rates_nothing(marta: Resolved) -> None:
    mail = letter(
        f"Automatic reply: Rating 5 [CS-{marta.number}] {marta.question.code}",
        "I am away.",
        at=marta.at_desk.clock.now,
        answers="<ours@kettle.example>",
    )
    away = b"Auto-Submitted: auto-replied\n" + mail
    assert marta.receive(away).fate is Fate.CONTINUED
    assert marta.scores == [(None, "")]


def test_a_rating_of_a_case_that_was_merged_is_shown_where_the_case_went(marta: Resolved) -> None:
    marta.at_desk.desk.actor = marta.at_desk.lea
    other = marta.receive(letter("Another parcel", "Where is the other one?", at=marta.at_desk.clock.now))
    assert other.case_id is not None
    marta.at_desk.desk.do(MergeCases(marta.case, other.case_id))
    assert marta.send(5, "Well done").case_id == other.case_id
    assert marta.told[-1].data["note"] == "The case that it is about was merged into this one."


@pytest.mark.parametrize("program", PROGRAMS)
@given(words=st.text("abcefg äöü?!.,12\n>-:", max_size=80), score=st.integers(1, 5))
def test_whatever_is_added_no_word_of_it_is_lost_and_no_score_invented(
    program: str, words: str, score: int
) -> None:
    question = Question(make_code("1f" * 32, 1042, 1), "care@kettle.example", language="de")
    url = next(choice.url for choice in question.choices if choice.score == score)
    subject, text, html = PROGRAMS[program](url, words)
    answer = read_answer(read_message(letter(subject, text, html=html, at=MONDAY_TEN)))
    assert answer is not None
    assert is_genuine("1f" * 32, answer.code)
    assert answer.score in (score, None)
    if answer.score is None:
        assert answer.odd
    said = f"{answer.odd} {answer.words} {answer.score}"
    own = [line for line in words.split("\n") if ">" not in line and "-" not in line and ":" not in line]
    for word in re.findall("[a-zäöü]+", " ".join(own)):
        assert word in said
