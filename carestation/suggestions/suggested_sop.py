"""An SOP as a suggestion would have it: the new wording in its place."""

from __future__ import annotations

from dataclasses import replace

from carestation.errors import Refused
from carestation.sop_editing.edits import change_step
from carestation.sops.sop import ReplyText, Sop, Step
from carestation.suggestions.suggestion import About, Suggestion

LONGEST_TITLE = 80
"""A wording of one line that is no longer than this replaces a step's title, a longer one its explanation."""


def suggested_sop(sop: Sop, suggestion: Suggestion) -> Sop:
    """The SOP with the wording, or as it is where none was suggested. Refused where the step is gone."""
    step = sop.step(suggestion.subject.part)
    if step is None:
        raise Refused("This step is no longer there.", remedy="Answer the suggestion, or decline it.")
    if not suggestion.wording.strip():
        return sop
    return change_step(sop, sop.steps.index(step), _reworded(step, suggestion))


def _reworded(step: Step, suggestion: Suggestion) -> Step:
    wording = suggestion.wording.strip()
    if suggestion.subject.about is About.REPLY_TEXT and step.reply is not None:
        return replace(step, reply=ReplyText(wording, step.reply.subject))
    if "\n" not in wording and len(wording) <= LONGEST_TITLE:
        return replace(step, title=wording)
    return replace(step, help=wording)
