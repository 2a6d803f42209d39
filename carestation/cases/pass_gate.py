"""The way through the gate: every way of ending a case goes through here."""

from __future__ import annotations

from carestation.cases.case import Case
from carestation.checklists.gate import GateDecision, gate
from carestation.errors import Refused
from carestation.people.leads import leads
from carestation.work import Work


class GateRefused(Refused):
    """The gate's refusal; `decision` names the open steps, so that they can be completed in place."""

    def __init__(self, case: Case, decision: GateDecision) -> None:
        count = len(decision.open_steps)
        steps = ", ".join(f"“{open_step.step.title}”" for open_step in decision.open_steps[:3])
        super().__init__(
            f"{case.name} has {count} open {'step' if count == 1 else 'steps'}: {steps}{' …' if count > 3 else ''}.",
            remedy="Complete them, or "
            + ("ask a lead for an override." if decision.needs_lead else "give a reason for an override."),
        )
        self.decision = decision
        self.case = case


def pass_gate(work: Work, case: Case, reason: str) -> tuple[str, ...]:
    """Let the case end, or raise `GateRefused`. An override takes a reason, and a lead where a step refuses.

    Returns the steps that were overridden, for whoever logs it; none where nothing stood in the way.
    """
    decision = gate(work.checklists.of_case(case.id))
    if decision.allowed:
        return ()
    if not reason.strip() or (decision.needs_lead and not leads(work)):
        raise GateRefused(case, decision)
    return tuple(open_step.step.id for open_step in decision.open_steps)
