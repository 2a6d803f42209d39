"""Opens a mail as it was sent, with the pictures that came inside it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from carestation.cases.interaction import AttachmentInfo, Interaction
from ui.case.outside import Outside
from ui.lanes.lane import Lane
from ui.timeline.mail_view import MailView

if TYPE_CHECKING:
    from carestation.reader import Reader

Pictures = dict[str, bytes]


class MailPictures(QObject):
    """Fetches the pictures first, because the view never waits for anything."""

    def __init__(self, lane: Lane, outside: Outside, window: QWidget) -> None:
        super().__init__(window)
        self._lane = lane
        self._outside = outside
        self._window = window

    def show(self, interaction: Interaction) -> None:
        """Fetch, then open."""
        inside = tuple(info for info in interaction.attachments if info.content_id)
        self._lane.ask(partial(_pictures, inside), partial(self._open, interaction))

    def _open(self, interaction: Interaction, pictures: Pictures) -> None:
        title = interaction.subject or self.tr("Message as it was sent")
        MailView(interaction.html, pictures, title, self._outside, self._window).show()


def _pictures(inside: tuple[AttachmentInfo, ...], read: Reader) -> Pictures:
    return {info.content_id.strip("<>"): read.attachment(info.id)[1] for info in inside}
