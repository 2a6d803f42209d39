"""The questions about SOPs that a store answers; answers are frozen values."""

from __future__ import annotations

from typing import Protocol

from carestation.sop_editing.desk_sop import DeskSop, SopVersion
from carestation.sops.sop import IssueType


class SopReader(Protocol):
    """What is asked of the SOPs of a desk."""

    def all(self) -> tuple[DeskSop, ...]:
        """The SOPs of this desk by title, with their drafts; retired ones too."""
        ...

    def versions(self, key: str) -> tuple[SopVersion, ...]:
        """What was published of an SOP, the newest first."""
        ...

    def issue_types(self) -> tuple[IssueType, ...]:
        """What a case can be about, by title: one for each SOP in force. Reads no SOP whole."""
        ...
