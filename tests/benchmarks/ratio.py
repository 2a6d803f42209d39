"""What a benchmark found: our figure against its floor's."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Ratio:
    """`ours` and `floor` in `unit`; the goal is met when ours is no more than `goal` times the floor."""

    name: str
    ours: float
    floor: float
    goal: float
    unit: str = "ms"
    notes: dict[str, Any] = field(default_factory=dict)

    @property
    def ratio(self) -> float:
        """How many times the floor."""
        return self.ours / self.floor

    @property
    def met(self) -> bool:
        """Whether the goal is met."""
        return self.ratio <= self.goal

    def as_json(self) -> dict[str, Any]:
        """One entry of the report."""
        return {
            "name": self.name,
            "ratio": _short(self.ratio),
            "goal": self.goal,
            "met": self.met,
            f"ours_{self.unit}": _short(self.ours),
            f"floor_{self.unit}": _short(self.floor),
            **self.notes,
        }


def _short(figure: float) -> float:
    """Three digits that mean something, whatever the size."""
    return float(f"{figure:.3g}") if figure < 1_000 else round(figure)
