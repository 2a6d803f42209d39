"""The date that a customer gave us: "I am back on 3 December", "please call me on Friday at 10"."""

from __future__ import annotations

from carestation.follow_ups.find_promise import own_words, sentences_of
from carestation.follow_ups.promise_words import all_promise_words
from carestation.follow_ups.said_time import Calendar, said_time
from carestation.follow_ups.typed_time import plain_words
from carestation.instants import Instant

_LONGEST = 20_000


def customers_date(text: str, written: Calendar, now: Instant, language: str = "en") -> Instant | None:
    """The last such date of a message, if it is still ahead; `written.now` is when the message was written."""
    for sentence in reversed(sentences_of(own_words(text[:_LONGEST]))):
        plain = plain_words(sentence)
        for words in all_promise_words(language):
            if words.gives_a_date(plain):
                said = said_time(sentence, words, written)
                if said is not None and said.at > now:
                    return said.at
    return None
