"""Files dropped anywhere on the window: a veil says what will happen, and their paths are told."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QLabel, QWidget


class FileDrop(QObject):
    """Watches one widget. Panels that take drops themselves (the composer: attachments) come first."""

    dropped = Signal(object)

    def __init__(self, target: QWidget) -> None:
        super().__init__(target)
        self._target = target
        self._veil = QLabel(self.tr("Drop messages or customers here to take them in"), target)
        self._veil.setObjectName("drop_veil")
        self._veil.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._veil.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._veil.hide()
        target.setAcceptDrops(True)
        target.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDropEvent):
            return self._dragged(event)
        if event.type() == QEvent.Type.DragLeave:
            self._veil.hide()
        return False

    def _dragged(self, event: QDropEvent) -> bool:
        paths = paths_in(event.mimeData())
        if not paths:
            return False
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if event.type() == QEvent.Type.Drop:
            self._veil.hide()
            self.dropped.emit(paths)
        elif isinstance(event, QDragEnterEvent):
            self._veil.setGeometry(self._target.rect().adjusted(16, 16, -16, -16))
            self._veil.show()
            self._veil.raise_()
        return True


def paths_in(data: QMimeData) -> list[Path]:
    """The files and folders of this machine that are dragged."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
