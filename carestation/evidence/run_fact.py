"""One run of an SOP whose case was resolved: the fact from which evidence is gathered."""

from __future__ import annotations

from dataclasses import dataclass

from carestation.checklists.checklist import Checklist


@dataclass(frozen=True, slots=True)
class RunFact:
    """`overridden` are the steps that were open when somebody passed the gate with a reason.

    `score` is the customer's last rating of the case, 1 to 5. `reopened`: whether the case came back within 14 days
    of its first resolution; None while those days are not over.
    """

    checklist: Checklist
    overridden: frozenset[str] = frozenset()
    score: int | None = None
    reopened: bool | None = None
