"""The questions about what people have learnt: courses and role-plays."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from carestation.practice.scene_result import PracticeStore
    from carestation.training.training_store import TrainingReader


class LearningReader(Protocol):
    """A part of `carestation.reader.Reader`."""

    @property
    def training(self) -> TrainingReader:
        """Questions about courses, and who passed which."""
        ...

    @property
    def practice(self) -> PracticeStore:
        """What people keep of their role-plays."""
        ...
