"""Which cases of a list are wanted: those with a tag, of an issue type, from a channel; as a short text too."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from enum import StrEnum

from carestation.cases.case import Channel


class FilterField(StrEnum):
    """What a list can be narrowed by."""

    TAG = "tag"
    ISSUE_TYPE = "issue_type"
    CHANNEL = "channel"


@dataclass(frozen=True, slots=True)
class CaseFilter:
    """All that is given has to fit; empty lets every case through. A tag fits however it is written."""

    tag: str = ""
    issue_type: str = ""
    channel: Channel | None = None

    def __bool__(self) -> bool:
        return bool(self.tag or self.issue_type or self.channel)

    def narrowed(self, field: FilterField, value: str) -> CaseFilter:
        """With another value for one of the three; an empty one takes it out."""
        match field:
            case FilterField.TAG:
                return replace(self, tag=value)
            case FilterField.ISSUE_TYPE:
                return replace(self, issue_type=value)
        return replace(self, channel=Channel(value) if value else None)

    def written(self) -> str:
        """As a text that `read_filter` understands; empty for no filter."""
        if not self:
            return ""
        return json.dumps({"tag": self.tag, "issue_type": self.issue_type, "channel": self.channel or ""})


EVERY_CASE = CaseFilter()


def read_filter(text: str) -> CaseFilter:
    """What was written down; no filter for what cannot be read, such as one of a later version."""
    try:
        parts = json.loads(text or "{}")
        found = EVERY_CASE
        for field in FilterField:
            found = found.narrowed(field, str(parts.get(field, "")))
    except (ValueError, AttributeError):
        return EVERY_CASE
    return found
