"""What operations and questions ask of the store of objectives. Stated here, supplied by `db`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from carestation.objectives.objective import Objective, ObjectiveId


class ObjectiveStore(Protocol):
    """Objectives by id."""

    def all(self) -> tuple[Objective, ...]:
        """All, the oldest first."""
        ...

    def get(self, objective: ObjectiveId) -> Objective:
        """One of them. CareError where there is none."""
        ...

    def put(self, objective: Objective) -> ObjectiveId:
        """Store it: anew where its id is NEW, otherwise under its id."""
        ...

    def remove(self, objective: ObjectiveId) -> None:
        """No longer an objective."""
        ...
