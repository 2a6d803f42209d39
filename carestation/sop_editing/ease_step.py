"""What the evidence suggests for a step, with one click: a draft in which it is optional, or in which it is gone."""

from __future__ import annotations

from dataclasses import replace

from carestation.errors import Refused
from carestation.sop_editing.desk_sop import DeskSop
from carestation.sop_editing.edits import change_step, delete_step
from carestation.sop_editing.put_draft import PutDraft
from carestation.sops.sop import Need, Sop


def make_optional(known: DeskSop, step_id: str, said: str = "") -> PutDraft:
    """The draft, or one made of the version in force, with this step optional. Refused where it has no such step."""
    sop, at = _where(known, step_id)
    eased = change_step(sop, at, replace(sop.steps[at], need=Need.OPTIONAL))
    return PutDraft(known.key, eased, "make step optional", said)


def remove_step(known: DeskSop, step_id: str, said: str = "") -> PutDraft:
    """The draft, or one made of the version in force, without this step; publishing tells what still looks at it."""
    sop, at = _where(known, step_id)
    return PutDraft(known.key, delete_step(sop, at), "remove step", said)


def next_version(known: DeskSop) -> Sop:
    """What would be published next: the draft, else the version in force."""
    return known.draft.sop if known.draft is not None else known.shown


def _where(known: DeskSop, step_id: str) -> tuple[Sop, int]:
    sop = next_version(known)
    for at, step in enumerate(sop.steps):
        if step.id == step_id:
            return sop, at
    raise Refused("The next version has no such step.", remedy="Look at the draft.")
