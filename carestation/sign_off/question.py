"""Questions about the promises of a published version, with answers reckoned from its own figures.

Pure and the same every time: a version and a person always give the same questions in the same order, so that
going away and coming back is no way to easier ones; two people side by side seldom get the same.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from hashlib import sha256
from typing import Final

from carestation.identity import RepresentativeId
from carestation.policy.desk_policy import PolicyVersion
from carestation.policy.figure_words import long_span_words, span_words
from carestation.policy.figures import BY_NAME, HOURS, Figures, PlainFigure
from carestation.policy.fill_policy import general_rule, values
from carestation.sops.placeholders import names_in

MOST_QUESTIONS: Final = 3
WRONG_ANSWERS: Final = 3

_DAYS: Final = (1, 2, 3, 5, 7, 10, 14, 21, 30, 45, 60, 90, 100, 120, 180, 365)
_MONTHS: Final = (1, 2, 3, 6, 9, 12, 18, 24, 36)
_MINUTES: Final = (10, 15, 30, 45, 60, 90, 120, 180, 240, 300, 360, 480, 720, 960, 1440, 1920, 2400, 4800)

_DAY_QUESTIONS: Final[Mapping[str, str]] = {
    "returns.days": "How long may a customer send something back?",
    "refunds.days": "Within what time is the money on its way, once the goods are back?",
    "complaints.days": "Within what time has a complaint an answer that says what was found?",
    "feedback.days": "Within what time do we call a customer who was not content?",
}
_MONTH_QUESTIONS: Final[Mapping[str, str]] = {
    "training.months": "After what time does everybody train again?",
    "review.months": "How often is the policy reviewed?",
}
_SPAN_QUESTIONS: Final[Mapping[str, str]] = {
    "targets.first_response": "How soon does a customer hear from one of us for the first time?",
    "targets.next_response": "How soon is each further message answered?",
    "targets.resolution": "How soon is a matter resolved?",
}


@dataclass(frozen=True, slots=True)
class Question:
    """`choices` are told apart by their words; `right` is the place of the one that the policy promises."""

    promise: str
    text: str
    choices: tuple[str, ...]
    right: int


def questions_for(version: PolicyVersion, person: RepresentativeId) -> tuple[Question, ...]:
    """Three questions about promises that the version really makes; fewer where it makes fewer."""
    made = list(_promises(version))
    made.sort(key=lambda promise: _mixed(version.number, person, promise.name))
    return tuple(_question(promise, version.number, person) for promise in made[:MOST_QUESTIONS])


@dataclass(frozen=True, slots=True)
class _Promise:
    name: str
    text: str
    words: str
    value: int
    others: Sequence[int]
    say: Callable[[int], str]


def _promises(version: PolicyVersion) -> Iterator[_Promise]:
    """What stands in the text with a figure of its own: what the owner took out is not asked."""
    known = values(version.figures)
    for name in _names(version):
        promise = _plain(name, version.figures) or _span(name, version.figures)
        if promise is not None and promise.words == known.get(name):
            yield promise


def _names(version: PolicyVersion) -> tuple[str, ...]:
    document = version.document
    parts = ((document.title, document.intro), *((one.title, one.text) for one in document.sections))
    return tuple(dict.fromkeys(names_in("\n".join(text for part in parts for text in part))))


def _plain(name: str, figures: Figures) -> _Promise | None:
    text = _DAY_QUESTIONS.get(name) or _MONTH_QUESTIONS.get(name)
    others: Sequence[int] = _DAYS if name in _DAY_QUESTIONS else _MONTHS
    figure = BY_NAME.get(name)
    if text is None or not isinstance(figure, PlainFigure) or not figures.get(name):
        return None
    value = int(figures[name])
    return _Promise(name, text, figure.words(value), value, others, figure.words)


def _span(name: str, figures: Figures) -> _Promise | None:
    text = _SPAN_QUESTIONS.get(name)
    minutes = getattr(general_rule(figures).targets, name.removeprefix("targets."), 0) if text else 0
    if text is None or not minutes:
        return None
    say: Callable[[int], str] = span_words
    if name == "targets.resolution":
        say = partial(long_span_words, week=figures.get(HOURS, {}))
    return _Promise(name, text, say(minutes), minutes, _MINUTES, say)


def _question(promise: _Promise, version: int, person: RepresentativeId) -> Question:
    choices = [promise.words, *_wrong(promise)]
    choices.sort(key=lambda words: _mixed(version, person, f"{promise.name}:{words}"))
    return Question(promise.name, promise.text, tuple(choices), choices.index(promise.words))


def _wrong(promise: _Promise) -> list[str]:
    """The nearest other values that somebody could take it for, by their ratio; none reads like the right one."""
    value = promise.value
    near = sorted(promise.others, key=lambda one: (max(one, value) / min(one, value), one))
    words = dict.fromkeys(promise.say(one) for one in near if one != value)
    return [one for one in words if one != promise.words][:WRONG_ANSWERS]


def _mixed(version: int, person: RepresentativeId, what: str) -> bytes:
    """Orders things as if by chance, and the same for ever."""
    return sha256(f"{version}:{person}:{what}".encode()).digest()
