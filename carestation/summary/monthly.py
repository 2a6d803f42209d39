"""The last month's summary, written by itself at the first start in a new one, to a folder of the owner's choice."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from carestation.changes import Changes, Topic
from carestation.errors import CareError
from carestation.instants import Instant
from carestation.operation import Outcome
from carestation.settings.catalogue import SUMMARY_FOLDER, SUMMARY_FORMATS, SUMMARY_WRITTEN, ZONE
from carestation.summary.exports.export import parse_formats
from carestation.summary.month import Month
from carestation.summary.of_month import summary_of
from carestation.summary.past import past
from carestation.summary.summary import Summary
from carestation.work import Work

if TYPE_CHECKING:
    from carestation.reader import Reader


@dataclass(frozen=True, slots=True)
class Due:
    """A summary that is to be written, how and where to."""

    summary: Summary
    formats: tuple[str, ...]
    folder: Path

    def no_folder(self) -> CareError:
        """What to say where the folder is not there: a drive that is not plugged in is not made anew elsewhere."""
        return CareError(
            f"{self.summary.month.name} was not written: the folder {self.folder} is not there.",
            "",
            "It is tried again at the next start. The folder can be changed in the settings.",
        )


def due_summary(read: Reader, now: Instant) -> Due | None:
    """The last month's, unless it was written before, nobody chose a folder, or nothing happened in it."""
    folder, zone = read.setting(SUMMARY_FOLDER).strip(), read.setting(ZONE)
    month = Month.of(now, zone).previous
    if not folder or read.setting(SUMMARY_WRITTEN) >= str(month):
        return None
    if past(read.month_facts(*month.bounds(zone), now), now) is None:
        return None
    summary = summary_of(read, month, zone, now)
    return Due(summary, parse_formats(read.setting(SUMMARY_FORMATS)), Path(folder).expanduser())


@dataclass(frozen=True, slots=True)
class NoteSummaryWritten:
    """Remember that a month was written, so that it is not written twice. No act of a person: nothing to undo."""

    month: Month
    title: str = "note the summary"

    def run(self, work: Work) -> Outcome[None]:
        """Kept in the store: another PC does not write it again."""
        work.settings.put(SUMMARY_WRITTEN, str(self.month))
        return Outcome(None, Changes.of(Topic.SETTING))
