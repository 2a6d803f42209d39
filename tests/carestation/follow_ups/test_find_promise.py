"""Promises in letters, on Thursday, 19 November 2026, at ten, in Berlin; office hours until five.

What is not a promise is as many sentences: to be told "promised" of something that nobody promised is worse.
"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from carestation.follow_ups.customers_date import customers_date
from carestation.follow_ups.find_promise import find_promise, find_promises
from carestation.follow_ups.said_time import Calendar
from tests.carestation.follow_ups.calendars import OFFICE, THURSDAY, at, wall

HERE = Calendar(THURSDAY, OFFICE)

PROMISES = [
    ("I'll call you on Thursday at 3.", "Thu 2026-11-26 15:00"),
    ("I will call you tomorrow at 9:30.", "Fri 2026-11-20 09:30"),
    ("We will send it by Friday.", "Fri 2026-11-20 17:00"),
    ("We'll send the new kettle tomorrow.", "Fri 2026-11-20 17:00"),
    ("I’ll get back to you on Monday morning", "Mon 2026-11-23 17:00"),
    ("On Monday I will let you know.", "Mon 2026-11-23 17:00"),
    ("Tomorrow we'll send a replacement.", "Fri 2026-11-20 17:00"),
    ("I am going to call you on 3 December at 14:00.", "Thu 2026-12-03 14:00"),
    ("We will refund you within four days.", "Mon 2026-11-23 17:00"),
    ("We will refund the amount in 2 business days.", "Mon 2026-11-23 17:00"),
    ("You will hear from us by Wednesday.", "Wed 2026-11-25 17:00"),
    ("You'll have an answer by tomorrow noon.", "Fri 2026-11-20 12:00"),
    ("I promise to check it today.", "Thu 2026-11-19 17:00"),
    ("I will be in touch next week.", "Mon 2026-11-23 17:00"),
    ("I'll call you in 2 hours.", "Thu 2026-11-19 12:00"),
    ("We will deliver it on Friday at 2 pm, to your door.", "Fri 2026-11-20 14:00"),
    ("Thank you for your patience. I will call you on Friday at 11:00. Kind regards", "Fri 2026-11-20 11:00"),
    ("Ich melde mich morgen.", "Fri 2026-11-20 17:00"),
    ("Ich rufe Sie am Montag um 10 Uhr an.", "Mon 2026-11-23 10:00"),
    ("Morgen um 15 Uhr rufe ich Sie an.", "Fri 2026-11-20 15:00"),
    ("Wir schicken Ihnen das Ersatzteil bis Freitag.", "Fri 2026-11-20 17:00"),
    ("Ich werde Sie am 3.12. um 14:30 anrufen.", "Thu 2026-12-03 14:30"),
    ("Wir melden uns bis spätestens Mittwoch bei Ihnen.", "Wed 2026-11-25 17:00"),
    ("Bis Dienstag hören Sie von mir", "Tue 2026-11-24 17:00"),
    ("Ich kümmere mich heute darum.", "Thu 2026-11-19 17:00"),
    ("Wir erstatten den Betrag in drei Werktagen.", "Tue 2026-11-24 17:00"),
    ("Je vous rappelle demain à 10h.", "Fri 2026-11-20 10:00"),
    ("Je vous enverrai la facture lundi.", "Mon 2026-11-23 17:00"),
    ("Nous vous livrerons avant vendredi.", "Fri 2026-11-20 17:00"),
    ("Je vais vous appeler mardi à 14h30.", "Tue 2026-11-24 14:30"),
    ("Nous allons vous rembourser d'ici mercredi.", "Wed 2026-11-25 17:00"),
    ("Vous recevrez une réponse demain.", "Fri 2026-11-20 17:00"),
    ("Le llamo mañana a las 10.", "Fri 2026-11-20 10:00"),
    ("Le enviaremos el paquete el lunes.", "Mon 2026-11-23 17:00"),
    ("Voy a llamarle el viernes a las 11:00.", "Fri 2026-11-20 11:00"),
    ("Recibirá su dinero antes del miércoles.", "Wed 2026-11-25 17:00"),
    ("Te escribiré el 3 de diciembre.", "Thu 2026-12-03 17:00"),
]

NONE = [
    "I cannot promise to call you on Thursday.",
    "We will not send it by Friday.",
    "I won't be able to call you tomorrow.",
    "I'll try to call you tomorrow.",
    "Shall I call you on Thursday at 3?",
    "Will we see you on Friday?",
    "If the part arrives, I will call you on Monday.",
    "We will call you as soon as it arrives on Friday.",
    "I hope we will send it tomorrow.",
    "We might send it by Friday.",
    "Could you call us tomorrow?",
    "You said you will call us on Monday.",
    "You wrote: “I will call you on Thursday at 3.”",
    "> I will call you on Thursday at 3.",
    "Thanks!\n\nOn 18 November Marta wrote:\nI will call you tomorrow.",
    "I will check your mail of Monday.",
    "We will check the parcel that you ordered on Friday.",
    "I will send you 3 samples.",
    "We will send it to 12 High Street.",
    "We will call you on Monday or Tuesday.",
    "We will refund you within two days.",  # on Saturday nobody is here
    "We will deliver between Monday and Wednesday.",
    "I will call you soon.",
    "I called you on Monday.",
    "The carrier will deliver it tomorrow.",
    "He said he will call on Friday.",
    "We are open on Saturday until 12:30.",
    "I will call you on Saturday.",  # nobody is here
    "Please call us on Friday at 10.",
    "The sun will shine tomorrow, and may you enjoy it.",
    "We will refund you when we have it on Monday.",
    "I will call you yesterday.",
    "Ich kann mich morgen nicht melden.",
    "Ich melde mich morgen leider nicht.",
    "Rufen Sie uns bitte morgen an.",
    "Wenn es klappt, rufe ich Sie morgen an.",
    "Ich versuche, Sie morgen anzurufen.",
    "Soll ich Sie morgen anrufen?",
    "Ich schicke es so schnell es geht.",
    "Ich prüfe Ihre Rechnung vom 3. Dezember.",
    "Je ne peux pas vous rappeler demain.",
    "Si possible, je vous rappelle demain.",
    "Pouvez-vous nous rappeler demain ?",
    "No puedo llamarle mañana.",
    "Si llega, le llamo mañana.",
    "¿Le llamo mañana?",
    "Guten Morgen, ich schicke Ihnen die Liste.",
    "",
]


@pytest.mark.parametrize(("text", "due"), PROMISES)
def test_a_promise_is_found_with_its_time(text: str, due: str) -> None:
    found = find_promise(text, HERE)
    assert found is not None, text
    assert wall(found.due_at) == due


@pytest.mark.parametrize("text", NONE)
def test_what_nobody_promised_is_no_promise(text: str) -> None:
    found = find_promise(text, HERE)
    assert found is None, f"{text} -> {wall(found.due_at)}"


def test_the_promise_just_written_is_offered_and_all_are_found() -> None:
    text = "I will call you tomorrow. We will send it by Monday. Kind regards\nBen"
    first, second = find_promises(text, HERE)
    assert (first.sentence, second.sentence) == ("I will call you tomorrow.", "We will send it by Monday.")
    assert find_promise(text, HERE) == second


def test_what_only_a_whole_day_says_is_kept_until_closing_time() -> None:
    late = Calendar(at("2026-11-19 16:59"), OFFICE)
    assert find_promise("I'll check it today.", late) is not None
    assert find_promise("I'll check it today.", Calendar(at("2026-11-19 17:00"), OFFICE)) is None


_WORDS = " ".join([*(text for text, _ in PROMISES), *NONE]).split()


@given(st.one_of(st.text(max_size=60), st.lists(st.sampled_from(_WORDS), max_size=14).map(" ".join)))
def test_any_text_is_read_without_a_fault_and_a_promise_is_ahead(text: str) -> None:
    found = find_promise(text, HERE)
    if found is not None:
        assert found.due_at > THURSDAY
        assert not found.sentence.endswith("?")


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("I am back on 3 December.", "Thu 2026-12-03 09:00"),
        ("Hello, I am away until Monday. Best, Marta", "Mon 2026-11-23 09:00"),
        ("Please call me on Friday at 10.", "Fri 2026-11-20 10:00"),
        ("Ich bin ab dem 3. Dezember wieder da.", "Thu 2026-12-03 09:00"),
        ("Bitte rufen Sie mich morgen um 14 Uhr an.", "Fri 2026-11-20 14:00"),
        ("Je suis de retour lundi.", "Mon 2026-11-23 09:00"),
        ("Estoy de vuelta el 3 de diciembre.", "Thu 2026-12-03 09:00"),
        ("I ordered it on 3 November.", None),
        ("My birthday is on 3 December.", None),
        ("Where is it?", None),
        ("> I am back on 3 December.", None),
    ],
)
def test_the_customers_own_date(text: str, date: str | None) -> None:
    found = customers_date(text, HERE, THURSDAY)
    assert (wall(found) if found is not None else None) == date


def test_a_date_that_has_passed_since_is_not_offered() -> None:
    assert customers_date("I am back on Friday.", HERE, at("2026-11-20 09:00")) is None
    assert customers_date("I am back on Friday.", HERE, at("2026-11-19 18:00")) is not None
