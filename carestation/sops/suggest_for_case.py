"""The issue type that a case's own words speak for, where it is not the one it has. A person takes it, or not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from carestation.cases.case_page import CasePage
from carestation.cases.event import CaseEvent, EventType
from carestation.cases.interaction import Direction, Interaction
from carestation.sops.suggest_issue_type import History, IssueTypeSuggester, Suggestion, words_of

if TYPE_CHECKING:
    from carestation.reader import Reader

CLEARLY = 0.5
"""By so much a suggestion must outweigh the issue type that the case has."""

_MOST_WORDS, _SHORTEST_WORD = 24, 4


def suggest_for_case(read: Reader, suggester: IssueTypeSuggester, page: CasePage) -> Suggestion | None:
    """None where the type fits, where the words say too little, and where a person has chosen the type already."""
    if page.case.status.ended or _was_chosen(page):
        return None
    text = _words_of_customer(page)
    history = read.word_history(_telling(text)) if text.strip() else {}
    return better_than(page.case.issue_type, suggester, text, history)


def better_than(
    issue_type: str, suggester: IssueTypeSuggester, text: str, history: History
) -> Suggestion | None:
    """The strongest suggestion, if it clearly outweighs what speaks for this issue type."""
    found = suggester.suggest(text, history)
    own = next((suggestion.score for suggestion in found if suggestion.key == issue_type), 0.0)
    if not found or found[0].key == issue_type or found[0].score - own < CLEARLY:
        return None
    return found[0]


def _was_chosen(page: CasePage) -> bool:
    return any(
        isinstance(entry, CaseEvent) and entry.type is EventType.ISSUE_TYPE and entry.actor_id is not None
        for entry in page.timeline
    )


def _words_of_customer(page: CasePage) -> str:
    """Subject and messages. The subject of a call is the beginning of its note, and is not read twice."""
    told = [entry.text for entry in page.timeline if isinstance(entry, Interaction) and _is_told(entry)]
    subject = page.case.subject
    is_said_again = any(text.startswith(subject.rstrip(" …")) for text in told)
    return "\n".join(told if is_said_again else [subject, *told])


def _is_told(entry: Interaction) -> bool:
    return entry.direction is Direction.IN and not entry.is_machine


def _telling(text: str) -> tuple[str, ...]:
    """The longest words: short ones are in every message."""
    words = [word for word in words_of(text) if len(word) >= _SHORTEST_WORD and not word.isdigit()]
    return tuple(sorted(words[:200], key=len, reverse=True)[:_MOST_WORDS])
