"""The files that lie on a case, whoever sent them."""

from __future__ import annotations

from carestation.cases.case_page import CasePage
from carestation.cases.interaction import AttachmentInfo, Interaction


def files_of(page: CasePage) -> tuple[AttachmentInfo, ...]:
    """The files of a case, in order of time."""
    entries = (entry for entry in page.timeline if isinstance(entry, Interaction))
    return tuple(file for entry in entries for file in entry.attachments)
