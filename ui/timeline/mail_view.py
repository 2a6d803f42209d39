"""A mail as it was sent: sanitised, nothing loaded from outside, no link opened before its target was seen."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QByteArray, QSize, Qt, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from carestation.mail.clean_html import clean_html
from ui.case.outside import Outside
from ui.theme import appearance
from ui.theme.tone import Tone, set_tone
from ui.widgets.elided_label import ElidedLabel

_OPENED = ("http", "https", "mailto", "tel")


class MailBrowser(QTextBrowser):
    """Answers for nothing but the pictures of this mail: no file of this PC, nothing from the network."""

    def __init__(self, pictures: Mapping[str, bytes], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        url = QUrl(name)
        if kind == QTextDocument.ResourceType.ImageResource.value and url.scheme() == "cid":
            return QByteArray(self._pictures.get(url.path(), b""))
        return QByteArray()


class MailView(QDialog):
    """`pictures` are those that came with the mail, by Content-ID."""

    def __init__(
        self, html: str, pictures: Mapping[str, bytes], title: str, outside: Outside, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._outside = outside
        self._target = ""
        clean = clean_html(html)
        self.browser = MailBrowser(pictures)
        self.browser.setAccessibleName(self.tr("The message as it was sent"))
        self.browser.setHtml(clean.html)
        self.browser.anchorClicked.connect(self._ask)
        self.left_out = QLabel(self._pictures_left_out(clean.remote_images))
        self.left_out.setVisible(clean.remote_images > 0)
        set_tone(self.left_out, Tone.QUIET)
        self.target = ElidedLabel()
        self.open_link = QPushButton(self.tr("Open link"))
        self.open_link.clicked.connect(self._open)
        self._strip = self._link_strip()
        layout = QVBoxLayout(self)
        for part in (self.left_out, self.browser, self._strip):
            layout.addWidget(part)
        self.resize(QSize(appearance.scaled(760), appearance.scaled(600)))

    def _link_strip(self) -> QWidget:
        strip = QWidget()
        row = QHBoxLayout(strip)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.target, stretch=1)
        row.addWidget(self.open_link)
        strip.hide()
        return strip

    def _ask(self, url: QUrl) -> None:
        if url.scheme() not in _OPENED:
            return
        self._target = url.toString(QUrl.ComponentFormattingOption.FullyEncoded)
        host = url.host() or url.path()
        self.target.setText(self.tr("Leads to {host}: {target}").format(host=host, target=self._target))
        self._strip.show()
        self.open_link.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self) -> None:
        self._outside.open_url(self._target)
        self._strip.hide()

    def _pictures_left_out(self, count: int) -> str:
        if count == 1:
            return self.tr("1 picture not loaded, so that the sender does not learn that you read this.")
        words = self.tr("{n} pictures not loaded, so that the sender does not learn that you read this.")
        return words.format(n=count)
