"""The question under a closing message: five neutral faces or three words, each a link that writes an answer.

A person sends that answer from their own mail program, so there is no web server, and no scanner that follows
links can rate. What the link writes is read back by `carestation.ratings.read_answer`.
"""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

from carestation.cases.case import case_name
from carestation.mail.mailto import mailto_link
from carestation.ratings.answer_words import WORDS_OF, Wording
from carestation.ratings.rating_code import RatingCode

FACES = ("😞", "🙁", "😐", "🙂", "😀")
"""From 1 to 5."""

WORD_SCORES = (5, 3, 1)
"""What the three words stand for, as they are written."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One link: the sign it is shown by, what it writes as the answer, and the score.

    `short_url` writes the subject alone, for a plain mail, where people see the link itself.
    """

    sign: str
    answer: str
    score: int
    url: str
    short_url: str


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked about one resolution, and where the answers go."""

    code: RatingCode
    address: str
    in_words: bool = False
    language: str = "en"

    @property
    def wording(self) -> Wording:
        """In the customer's language, else in English."""
        return WORDS_OF.get(self.language[:2].lower(), WORDS_OF["en"])

    @property
    def choices(self) -> tuple[Choice, ...]:
        """The best first."""
        if self.in_words:
            pairs = zip(self.wording.three, WORD_SCORES, strict=True)
            return tuple(self._choice(word, word, score) for word, score in pairs)
        return tuple(self._choice(FACES[score - 1], str(score), score) for score in range(5, 0, -1))

    @property
    def stop_url(self) -> str:
        """The link of who does not want to be asked."""
        return self._url(self.wording.stop)

    @property
    def card_url(self) -> str:
        """What the code on a card opens: a mail in which only the number is missing."""
        subject = f"[{case_name(self.code.number)}] {self.code}"
        return mailto_link([self.address], subject, f"{self.wording.answer}: ").url

    def text(self) -> str:
        """For a plain mail: each link on a line of its own."""
        wording = self.wording
        lines = [f"{_signed(choice)}: {choice.short_url}" for choice in self.choices]
        stop = f"{wording.no_more} {self._short_url(wording.stop)}"
        return "\n".join(["* * *", wording.question, wording.how, "", *lines, "", stop, str(self.code)])

    def later_text(self, name: str, subject: str) -> str:
        """A message of its own, some days after the case was resolved."""
        greeting = self.wording.later.format(name=name.split(" ")[0], subject=subject)
        return f"{greeting}\n\n{self.text()}"

    def html(self) -> str:
        """For an HTML mail: the faces or words beside each other, each with its meaning for a screen reader."""
        wording = self.wording
        links = " &nbsp; ".join(
            f'<a href="{escape(choice.url)}" aria-label="{escape(_meaning(choice))}" '
            f'style="font-size:1.5em;text-decoration:none">{escape(choice.sign)}</a>'
            for choice in self.choices
        )
        stop = f'<a href="{escape(self.stop_url)}">{escape(wording.no_more)}</a> {self.code}'
        asked = f"<p>{escape(wording.question)}<br>{escape(wording.how)}</p>"
        return f"{asked}<p>{links}</p><p><small>{stop}</small></p>"

    def _choice(self, sign: str, answer: str, score: int) -> Choice:
        return Choice(sign, answer, score, self._url(answer), self._short_url(answer))

    def _url(self, answer: str) -> str:
        """Whoever adds words writes them above the prepared lines."""
        body = f"\n\n{self.wording.answer}: {answer}\n{self.code}"
        return mailto_link([self.address], self._subject(answer), body).url

    def _short_url(self, answer: str) -> str:
        return mailto_link([self.address], self._subject(answer), "").url

    def _subject(self, answer: str) -> str:
        return f"{self.wording.rating} {answer} [{case_name(self.code.number)}] {self.code}"


def html_of(text: str, question: Question) -> str:
    """A whole message as HTML: the text as it was written, the question below it."""
    paragraphs = "".join(
        f"<p>{escape(part).replace(chr(10), '<br>')}</p>" for part in text.strip().split("\n\n")
    )
    return f"<!DOCTYPE html><html><body>{paragraphs}<hr>{question.html()}</body></html>"


def _signed(choice: Choice) -> str:
    return choice.sign if choice.sign == choice.answer else f"{choice.sign} {choice.answer}"


def _meaning(choice: Choice) -> str:
    return choice.sign if choice.sign == choice.answer else f"{choice.score} / 5"
