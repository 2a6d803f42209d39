"""Publishing from the Policy page: the bar that asks for a note, and going back to what is published."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from carestation.errors import CareError
from carestation.policy.desk_policy import DeskPolicy
from carestation.policy.publish_policy import PublishPolicy
from carestation.policy.set_figures import CountAsPublished
from ui.lanes.lane import Lane
from ui.sop_editing.publish_bar import PublishBar


class Publishing(QObject):
    """`bar` stands above the page while it asks. `closed` when it is gone, whatever came of it."""

    closed = Signal()

    def __init__(self, lane: Lane, parent: QWidget) -> None:
        super().__init__(parent)
        self._lane = lane
        self.bar = PublishBar(self.tr("Its figures become the settings of the desk in the same moment."))
        self.bar.hide()
        self.bar.published.connect(self._publish)
        self.bar.left.connect(self._close)

    def ask(self, policy: DeskPolicy) -> None:
        """Ask what changed; nothing happens where there is nothing to publish."""
        if policy.draft is not None:
            self.bar.ask(policy.next_number)

    def count_as_published(self) -> None:
        """The desk counts as the policy says."""
        self._lane.do(CountAsPublished())

    def _publish(self, note: str) -> None:
        self._lane.do(PublishPolicy(note), self._published, self._refused)

    def _published(self, _: int) -> None:
        self._close()

    def _refused(self, fault: Exception) -> None:
        if not isinstance(fault, CareError):
            raise fault
        self.bar.tell(str(fault))

    def _close(self) -> None:
        self.bar.hide()
        self.closed.emit()
