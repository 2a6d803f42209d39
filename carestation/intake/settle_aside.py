"""A person has looked at what was kept aside: it becomes a case after all, or they are done with it."""

from __future__ import annotations

from dataclasses import dataclass

from carestation.changes import Changes, Topic
from carestation.operation import Outcome
from carestation.work import Work


@dataclass(frozen=True, slots=True)
class SettleAside:
    """Done with a message kept aside; it stays stored. `back` puts it on the list again."""

    raw_id: int
    title: str = "settle message"
    back: bool = False

    def run(self, work: Work) -> Outcome[None]:
        """Off the list, or on it again."""
        work.raw_messages.settle(self.raw_id, not self.back)
        return Outcome(
            None, Changes.of(Topic.KEPT_ASIDE), SettleAside(self.raw_id, self.title, not self.back)
        )
