"""Training: how many of the people of whom it is required are trained."""

from __future__ import annotations

from carestation.summary.figures.measured import Measured, share
from carestation.summary.portion import Portion


def trained(portion: Portion) -> Measured:
    """Share of those who passed all that is required of them, with nothing overdue."""
    return share(sum(portion.trained), len(portion.trained))
