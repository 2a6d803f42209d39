"""The owner tells the town what is new in the policy: what came, in the words of the policy, not what went."""

from __future__ import annotations

from dataclasses import replace

from carestation.instants import Instant
from carestation.policy.desk_policy import PolicyVersion
from carestation.policy.document import Document, Section
from carestation.recognition.post_text import post_text
from tests.desks import MONDAY_TEN, OpenDesk


def _version(at_desk: OpenDesk, number: int, *sections: Section) -> PolicyVersion:
    figures = at_desk.desk.ask(lambda read: read.policy()).live
    document = Document("How we care", "Read what you can rely on.", sections)
    return PolicyVersion(number, document, figures, Instant(MONDAY_TEN + number), "Ann Berg", "")


RETURNS = Section("returns", "Returns", "You have 14 days.")


def test_what_is_new_is_told(at_desk: OpenDesk) -> None:
    older = _version(at_desk, 1, RETURNS)
    newer = _version(
        at_desk, 2, replace(RETURNS, text="You have 30 days."), Section("repair", "Repair", "We mend it.")
    )
    text = post_text("Kettle & Co", (newer, older))
    assert text.splitlines()[0] == "What is new in how Kettle & Co looks after you"
    assert "• Returns: You have 30 days." in text
    assert "• Repair: We mend it." in text
    assert "14 days" not in text


def test_there_is_nothing_to_tell_of_one_version_or_of_two_alike(at_desk: OpenDesk) -> None:
    older, newer = _version(at_desk, 1, RETURNS), _version(at_desk, 2, RETURNS)
    assert post_text("Kettle & Co", (older,)) == ""
    assert post_text("Kettle & Co", (newer, older)) == ""
    assert post_text("Kettle & Co", ()) == ""


def test_a_version_that_was_withdrawn_is_no_news(at_desk: OpenDesk) -> None:
    older = _version(at_desk, 1, RETURNS)
    newer = replace(_version(at_desk, 2, replace(RETURNS, text="Never.")), withdrawn=True)
    assert post_text("Kettle & Co", (newer, older)) == ""
