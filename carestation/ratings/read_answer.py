"""Reading what a customer answered: a score where they gave one, their words, and never a guess.

A number counts where an answer stands: in the line that the link wrote, in its subject, or alone on a line that
the customer wrote ("4", "4/5", "2 - took too long", "★★★★", a face). "I called 3 times" is no answer. What is no
number from 1 to 5 is kept as it was written, for a person to read.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from carestation.mail.message import ParsedMessage
from carestation.mail.quote_words import FORWARD_SUBJECT, FORWARDED_MESSAGE, HEADER_FIELDS
from carestation.ratings.answer_words import SCORE_OF_WORD, WORDS_OF
from carestation.ratings.question import FACES
from carestation.ratings.rating_code import RatingCode, find_code, without_codes

_LABELS = "|".join(re.escape(wording.answer) for wording in WORDS_OF.values())
_LABELLED = re.compile(rf"^[>\s*]*(?:{_LABELS})\s*:\s*(?P<answer>.*?)\s*$", re.IGNORECASE)
_RATINGS = "|".join(re.escape(wording.rating) for wording in WORDS_OF.values())
_SUBJECT = re.compile(rf"\b(?:{_RATINGS})\s*:?\s+(?P<answer>[^\[\]]+?)\s*(?:\[|\bCR\d|$)", re.IGNORECASE)
_UNIT = r"(?:stars?|sterne?n?|étoiles?|estrellas?|points?|punkte?n?|puntos?)"
_OF_FIVE = r"(?:\s*(?:/|out of|of|von|aus|sur|de)\s*5)"
_SCORE = re.compile(rf"(?P<score>[1-5]){_OF_FIVE}?\s*{_UNIT}?\s*[.!]*", re.IGNORECASE)
_SCORE_AND_WORDS = re.compile(
    r"(?P<score>[1-5])(?:\s*/\s*5)?\s*(?:[-–—:;,!]|\.(?=\s+[a-z]))\s*(?P<words>\D.*)"
)
_STARS = re.compile(r"([★⭐🌟*]{1,5})\ufe0f?☆*")
_FIGURE = re.compile(r"[-+]?\d+(?:[.,]\d+)?(?:\s*/\s*\d+)?\s*[.!]*")
_SIGNATURE = re.compile(
    r"^--\s*$|^\s*(?:sent from my|von meinem .* gesendet|gesendet mit|envoyé de(?:puis)? mon"
    r"|enviado desde mi|get outlook for)\b.*$",
    re.IGNORECASE,
)
_STOPS = frozenset(wording.stop.casefold() for wording in WORDS_OF.values())


@dataclass(frozen=True, slots=True)
class Answer:
    """What one message answers. `odd` is what stands where a score should, and is none: "6", "great!!"."""

    code: RatingCode
    score: int | None
    words: str = ""
    odd: str = ""
    opts_out: bool = False


def read_answer(message: ParsedMessage) -> Answer | None:
    """The answer in a mail; None where it is no rating at all, though our question may be quoted in it."""
    own = _own_lines(message)
    in_subject, written = find_code(message.subject), find_code("\n".join(own))
    if in_subject is not None:
        return _chosen(in_subject, message.subject, own)
    if written is not None and not _holds_question(own):
        return _chosen(written, message.subject, own)
    quoted = written or find_code(message.readable_text)
    if quoted is None or FORWARD_SUBJECT.match(message.subject):
        return None
    return _typed(quoted, own)


def read_score(text: str) -> int | None:
    """The score that a short text is, if it is one: "4", "4/5", "4 stars", "★★★★", a face, "good"."""
    text = text.strip().strip("()[]").strip()
    if found := _SCORE.fullmatch(text):
        return int(found["score"])
    if found := _STARS.fullmatch(text):
        return len(found[1])
    if text.rstrip("\ufe0f") in FACES:
        return FACES.index(text.rstrip("\ufe0f")) + 1
    return SCORE_OF_WORD.get(text.casefold().rstrip(".!"))


def _own_lines(message: ParsedMessage) -> list[str]:
    """What the sender wrote, without a mail handed on below it and without the signature."""
    lines = message.reply_text.split("\n")
    is_forward = FORWARD_SUBJECT.match(message.subject) is not None
    for number, line in enumerate(lines):
        handed_on = FORWARDED_MESSAGE.match(line) or (is_forward and HEADER_FIELDS["from"].match(line))
        if handed_on or _SIGNATURE.match(line):
            return lines[:number]
    return lines


def _holds_question(lines: Sequence[str]) -> bool:
    """Whether our own question stands among the lines: a quote that could not be told from new words."""
    text = " ".join(" ".join(lines).split())
    return any(wording.how in text for wording in WORDS_OF.values())


def _chosen(code: RatingCode, subject: str, own: Sequence[str]) -> Answer:
    """A link was clicked: what stands in the mail goes before what stands in the subject."""
    text = without_codes("\n".join(own))
    labelled, rest = _split(text.split("\n"))
    subject_says = _SUBJECT.search(without_codes(subject))
    given = labelled if labelled is not None else subject_says["answer"] if subject_says else ""
    typed, words = _leading_score(rest)
    if given.casefold().strip() in _STOPS:
        return Answer(code, None, "\n".join(rest).strip(), opts_out=True)
    score = read_score(given)
    if typed is not None and typed != score:
        if score is None and not given:
            return Answer(code, typed, words)
        return Answer(code, None, "\n".join(rest).strip(), odd=f"{given} / {typed}")
    if score is None:
        figure = _lonely_figure(rest)
        return Answer(code, None, "\n".join(rest).strip(), odd=given or figure)
    return Answer(code, score, words if typed is not None else "\n".join(rest).strip())


def _typed(code: RatingCode, own: Sequence[str]) -> Answer | None:
    """A reply to our question without a click: a rating only if it begins with one, else a message like any."""
    score, words = _leading_score(own)
    if score is not None:
        return Answer(code, score, words)
    figure = _lonely_figure(own)
    return Answer(code, None, "\n".join(own).strip(), odd=figure) if figure else None


def _split(lines: Sequence[str]) -> tuple[str | None, list[str]]:
    """What stands in the line that the link wrote, and all other lines."""
    answer, rest = None, []
    for line in lines:
        found = _LABELLED.match(line)
        if found and answer is None:
            answer = found["answer"]
        else:
            rest.append(line)
    return answer, rest


def _leading_score(lines: Sequence[str]) -> tuple[int | None, str]:
    """The score with which the words begin, and what follows it."""
    words = "\n".join(lines).strip()
    first, _, below = words.partition("\n")
    score = read_score(first)
    if score is not None:
        return score, below.strip()
    if found := _SCORE_AND_WORDS.fullmatch(first.strip()):
        return int(found["score"]), f"{found['words']}\n{below}".strip()
    return None, words


def _lonely_figure(lines: Sequence[str]) -> str:
    """A figure that is all that was written, but is no score: "6", "10/10", "4.5"."""
    words = "\n".join(lines).strip()
    return words if _FIGURE.fullmatch(words) else ""
