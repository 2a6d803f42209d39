"""Files dropped on the window or chosen: messages are taken in one by one, customer lists go to the import."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from carestation.errors import CareError
from carestation.intake.received import Fate, Received
from carestation.mail.mail_files import MailFile, expand
from ui.lanes.lane import Lane
from ui.lanes.work_lane import Cancelled, Report, WorkLane

LISTS = frozenset({".csv", ".tsv", ".vcf", ".vcard"})


class Intake(QObject):
    """Takes in what a person drops. What was taken in before *Cancel* stays: each message is safe by itself.

    `said` tells how it ended, in one sentence; `list_dropped` hands on a file with customers.
    """

    said = Signal(str)
    list_dropped = Signal(object)
    _next = Signal()

    def __init__(self, lane: Lane, work: WorkLane, parent: QObject) -> None:
        super().__init__(parent)
        self._lane = lane
        self._work = work

    def take(self, paths: list[Path]) -> None:
        """Begin with these files and folders."""
        lists = [path for path in paths if path.suffix.lower() in LISTS]
        if lists:
            self.list_dropped.emit(lists[0])
        mails = [path for path in paths if path not in lists]
        if mails:
            _Batch(mails, self._lane, self._work, self).begin()


class _Batch(QObject):
    """One drop: read in the work lane, a few at a time, and stored in the lane that owns the desk."""

    SIZE = 20

    def __init__(self, paths: list[Path], lane: Lane, work: WorkLane, intake: Intake) -> None:
        super().__init__(intake)
        self._intake = intake
        self._lane = lane
        self._work = work
        self._paths = paths
        self._files: Iterator[MailFile] | None = None
        self._fates: Counter[Fate] = Counter()
        self._unread: list[str] = []
        self._waiting = 0
        self._exhausted = False

    def begin(self) -> None:
        self._read_on()

    def _read_on(self) -> None:
        title = self.tr("Taking in messages")
        self._work.start(title, self._read, self._store, self._fail)

    def _read(self, report: Report) -> list[MailFile]:
        if self._files is None:
            self._files = expand(self._paths)
        read: list[MailFile] = []
        for file in self._files:
            report(0.0, file.label)
            read.append(file)
            if len(read) == self.SIZE:
                return read
        self._exhausted = True
        return read

    def _store(self, files: list[MailFile]) -> None:
        self._unread += [f"{file.label}: {file.problem}" for file in files if file.problem]
        messages = [file for file in files if not file.problem]
        self._waiting = len(messages)
        from carestation.intake.receive import Receive  # brings the whole of mail, which no start waits for

        for file in messages:
            self._lane.do(Receive(file.data, file.label), self._received, self._refused)
        if not messages:
            self._go_on()

    def _received(self, received: Received) -> None:
        self._fates[received.fate] += 1
        self._one_less()

    def _refused(self, fault: Exception) -> None:
        self._unread.append(str(fault))
        self._one_less()

    def _one_less(self) -> None:
        self._waiting -= 1
        if not self._waiting:
            self._go_on()

    def _go_on(self) -> None:
        if self._exhausted:
            self._end()
        else:
            self._read_on()

    def _fail(self, fault: Exception) -> None:
        if not isinstance(fault, (CareError, Cancelled)):
            raise fault
        self._unread.append(str(fault))
        self._end()

    def _end(self) -> None:
        self._intake.said.emit(self._sentence())
        self.deleteLater()

    def _sentence(self) -> str:
        fates = self._fates
        parts = [
            (fates[Fate.OPENED], self.tr("%n case(s) opened", "", fates[Fate.OPENED])),
            (fates[Fate.CONTINUED], self.tr("%n continued", "", fates[Fate.CONTINUED])),
            (fates[Fate.RATED], self.tr("%n rating(s)", "", fates[Fate.RATED])),
            (fates[Fate.ASIDE], self.tr("%n kept aside", "", fates[Fate.ASIDE])),
            (fates[Fate.DUPLICATE], self.tr("%n here already", "", fates[Fate.DUPLICATE])),
        ]
        said = [words for count, words in parts if count] or [self.tr("No messages were found.")]
        return " · ".join(said + self._unread[:2])
