"""The messages kept aside: why each is here, what it says, and what to do with it. None is ever lost."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from carestation.changes import Topic
from carestation.errors import CareError
from carestation.intake.kept_aside import KeptAside
from carestation.intake.settle_aside import SettleAside
from carestation.mail.read_message import read_message
from ui.case.outside import save_file
from ui.lanes.freshness import Freshness
from ui.lanes.lane import Lane
from ui.theme import appearance
from ui.theme.tone import Tone, set_tone

if TYPE_CHECKING:
    from carestation.reader import Reader

SIZE = (820, 520)
LONGEST_SHOWN = 20_000
_ASIDE = Qt.ItemDataRole.UserRole

AskFile = Callable[[QWidget, str], str]


def ask_file(parent: QWidget, name: str) -> str:
    """Where to save the message."""
    title = QCoreApplication.translate("AsideDialog", "Save message")
    return QFileDialog.getSaveFileName(parent, title, name)[0]


class AsideDialog(QDialog):
    """A list, the message as far as it can be read, *Save…* and *Done with it*."""

    def __init__(self, lane: Lane, parent: QWidget | None = None, ask: AskFile = ask_file) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Messages kept aside"))
        self.resize(*map(appearance.scaled, SIZE))
        self._lane = lane
        self._ask = ask
        self.list, self.text = QListWidget(), QPlainTextEdit()
        self.said, self.reason = QLabel(), QLabel()
        self.save = QPushButton(self.tr("Save message…"))
        self.settle = QPushButton(self.tr("Done with it"))
        self._lay_out()
        self._fresh = Freshness(self, self._reload, Topic.KEPT_ASIDE)
        lane.changed.connect(self._fresh.note)

    def _reload(self) -> None:
        self._lane.ask(lambda read: read.kept_aside(), self._show)

    def _show(self, items: tuple[KeptAside, ...]) -> None:
        place = self.list.currentRow()
        self.list.clear()
        for aside in items:
            item = QListWidgetItem(Path(aside.file_name).name)
            item.setToolTip(aside.reason)
            item.setData(_ASIDE, aside)
            self.list.addItem(item)
        words = self.tr("%n message(s) could not be made a case of.", "", len(items))
        self.said.setText(words if items else self.tr("Nothing is kept aside. Every message is on a case."))
        self.list.setCurrentRow(max(0, min(place, len(items) - 1)))
        self._chosen()

    def _aside(self) -> KeptAside | None:
        item = self.list.currentItem()
        return item.data(_ASIDE) if item else None

    def _chosen(self) -> None:
        aside = self._aside()
        for button in (self.save, self.settle):
            button.setEnabled(aside is not None)
        self.reason.setText(aside.reason if aside else "")
        if aside is None:
            self.text.clear()
        else:
            self._lane.ask(partial(readable, aside.raw_id), partial(self._read, aside.raw_id))

    def _read(self, raw: int, words: str) -> None:
        aside = self._aside()
        if aside is not None and aside.raw_id == raw:
            self.text.setPlainText(words)

    def _settle(self) -> None:
        aside = self._aside()
        if aside is not None:
            self._lane.do(SettleAside(aside.raw_id))

    def _save(self) -> None:
        aside = self._aside()
        name = self._ask(self, Path(aside.file_name).name) if aside else ""
        if aside is not None and name:
            raw = aside.raw_id
            self._lane.ask(lambda read: read.raw_message(raw), partial(self._write, name))

    def _write(self, name: str, content: bytes) -> None:
        try:
            save_file(name, content)
        except CareError as fault:
            self._lane.failed.emit(fault)
            return
        self.said.setText(self.tr("Saved as {file}.").format(file=Path(name).name))

    def _lay_out(self) -> None:
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("The message"))
        self.list.setAccessibleName(self.tr("Messages kept aside"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.reason.setWordWrap(True)
        set_tone(self.reason, Tone.SOON)
        set_tone(self.said, Tone.STRONG)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(16, 0, 0, 0)
        column.addWidget(self.reason)
        column.addWidget(self.text, stretch=1)
        halves = QSplitter(Qt.Orientation.Horizontal)
        halves.addWidget(self.list)
        halves.addWidget(right)
        halves.setSizes([320, 500])
        buttons = QDialogButtonBox()
        for button in (self.save, self.settle):
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(12)
        layout.addWidget(self.said)
        layout.addWidget(halves, stretch=1)
        layout.addWidget(buttons)
        self.list.currentRowChanged.connect(self._chosen)
        self.save.clicked.connect(self._save)
        self.settle.clicked.connect(self._settle)
        buttons.rejected.connect(self.reject)


def readable(raw: int, read: Reader) -> str:
    """The message as far as it can be read: subject, sender, and the words or else the raw letters."""
    content = read.raw_message(raw)
    message = read_message(content)
    head = "\n".join(filter(None, (message.subject, message.from_email)))
    words = message.readable_text.strip() or content[:LONGEST_SHOWN].decode("utf-8", "replace")
    return "\n\n".join(filter(None, (head, words[:LONGEST_SHOWN])))
