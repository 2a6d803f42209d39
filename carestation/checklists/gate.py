"""The gate: the one function that decides whether a case may be resolved."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from carestation.checklists.checklist import Checklist
from carestation.checklists.visibility import visible_steps
from carestation.identity import ChecklistId
from carestation.sops.sop import Gate, Need, Sop, Step


@dataclass(frozen=True, slots=True)
class OpenStep:
    """A step that speaks against resolving, and how strongly; with what is needed to complete it in place."""

    checklist: ChecklistId
    sop_title: str
    step: Step
    level: Gate


@dataclass(frozen=True, slots=True)
class GateDecision:
    """What the gate says; `level` is None when nothing is open.

    | level  | allowed | what resolving takes                                          |
    | None   | yes     | nothing                                                       |
    | advise | yes     | nothing; the open steps are named                             |
    | warn   | no      | a reason, given by any representative, is logged as override  |
    | refuse | no      | a reason, given by a lead or an owner, is logged as override  |

    Ways of resolving with nobody there to give a reason (bulk, automatic, import) leave alone what is not
    allowed.
    """

    level: Gate | None
    open_steps: tuple[OpenStep, ...]

    @property
    def allowed(self) -> bool:
        """Whether the case may be resolved without anybody giving a reason."""
        return self.level in (None, Gate.ADVISE)

    @property
    def needs_lead(self) -> bool:
        """Whether overriding is for a lead or an owner."""
        return self.level is Gate.REFUSE


def gate(checklists: Iterable[Checklist]) -> GateDecision:
    """Whether a case with these checklists may be resolved.

    Open are the steps shown that are not settled: neither done nor, a blocking one apart, skipped with a
    reason. A blocking step refuses whatever its SOP says; a required one speaks as loud as its SOP's gate; an
    optional one never counts, nor does a hidden step or a removed checklist. The loudest open step decides.
    """
    open_steps = tuple(
        OpenStep(checklist.id, checklist.sop.title, step, level)
        for checklist in checklists
        if not checklist.removed
        for step in visible_steps(checklist)
        if not checklist.settled(step) and (level := _level(checklist.sop, step)) is not None
    )
    loudest = max((_LOUDNESS.index(open_step.level) for open_step in open_steps), default=None)
    return GateDecision(None if loudest is None else _LOUDNESS[loudest], open_steps)


_LOUDNESS = (Gate.ADVISE, Gate.WARN, Gate.REFUSE)


def _level(sop: Sop, step: Step) -> Gate | None:
    match step.need:
        case Need.BLOCKING:
            return Gate.REFUSE
        case Need.REQUIRED:
            return sop.gate
        case Need.OPTIONAL:
            return None
