"""What strangers send: pictures that tell on the reader, links that lie, programs that want to be run."""

from __future__ import annotations

from base64 import b64decode
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from carestation.cases.interaction import AttachmentInfo, Kind, SentBy
from carestation.cases.interaction_store import NewAttachment
from carestation.cases.write import SendReply
from tests.ui.case.conftest import CaseDesk, World
from ui.timeline.attachment_link import AttachmentLink
from ui.timeline.attachments import safe_name
from ui.timeline.mail_view import MailView

PICTURE = b64decode("R0lGODlhAQABAIAAAP8AAP///yH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==")
"""A red dot."""

IMAGE = QTextDocument.ResourceType.ImageResource.value
HTML = """<p>Hello <a href="https://evil.example/pay">your bank</a></p><img src="cid:logo@x">
<img src="https://tracker.example/1.gif"><img src="http://tracker.example/2.gif"><img src="file:///etc/passwd">
<script>alert(1)</script><a href="file:///etc/passwd">files</a>"""


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


@pytest.fixture
def view(window: QWidget) -> MailView:
    world = World()
    window.setProperty("world", world)
    shown = MailView(HTML, {"logo@x": PICTURE}, "Your bank", world.outside(), window)
    shown.show()
    return shown


def _world(window: QWidget) -> World:
    world = window.property("world")
    assert isinstance(world, World)
    return world


def test_nothing_remote_is_loaded_and_it_is_counted(view: MailView) -> None:
    assert view.left_out.text().startswith("2 pictures not loaded")
    assert "tracker" not in view.browser.toHtml()
    assert "alert" not in view.browser.toPlainText()


@pytest.mark.parametrize(
    "name", ["file:///etc/passwd", "/etc/passwd", "https://tracker.example/1.gif", "qrc:/x", "data.txt"]
)
def test_only_its_own_pictures_are_answered(view: MailView, name: str) -> None:
    assert view.browser.loadResource(IMAGE, QUrl(name)).isEmpty()
    assert not view.browser.loadResource(IMAGE, QUrl("cid:logo@x")).isEmpty()
    assert view.browser.loadResource(
        QTextDocument.ResourceType.StyleSheetResource.value, QUrl("cid:logo@x")
    ).isEmpty()


def test_a_link_opens_only_after_its_target_was_seen(window: QWidget, view: MailView) -> None:
    view.browser.anchorClicked.emit(QUrl("https://evil.example/pay"))
    assert view.target.text() == "Leads to evil.example: https://evil.example/pay"
    assert view.open_link.isVisible()
    assert _world(window).urls == []
    QTest.mouseClick(view.open_link, Qt.MouseButton.LeftButton)
    assert _world(window).urls == ["https://evil.example/pay"]


@pytest.mark.parametrize("target", ["file:///etc/passwd", "javascript:alert(1)", "smb://host/x"])
def test_a_link_to_anything_else_does_nothing(window: QWidget, view: MailView, target: str) -> None:
    view.browser.anchorClicked.emit(QUrl(target))
    assert not view.open_link.isVisible()
    assert _world(window).urls == []


@pytest.fixture
def with_files(qtbot: QtBot, case_desk: CaseDesk) -> CaseDesk:
    files = (
        NewAttachment("photo.png", "image/png", b"a picture"),
        NewAttachment("../../run me.exe", "application/x-msdownload", b"MZ"),
    )
    reply = SendReply(case_desk.marta, "see there", SentBy.SPOKEN, Kind.MAIL, attachments=files)
    case_desk.lane.do(reply)
    qtbot.waitUntil(lambda: len(_links(case_desk)) == 2)
    return case_desk


def _links(desk: CaseDesk) -> list[AttachmentLink]:
    return desk.panel.timeline.findChildren(AttachmentLink)


def _do(link: AttachmentLink, words: str) -> None:
    next(action for action in link.menu_of_acts().actions() if action.text() == words).trigger()


def _box(desk: CaseDesk) -> QMessageBox:
    return desk.panel.findChildren(QMessageBox)[-1]


def _buttons(box: QMessageBox) -> list[str]:
    return [button.text().replace("&", "") for button in box.buttons()]


def test_an_attachment_is_saved_where_the_person_says(with_files: CaseDesk, tmp_path: Path) -> None:
    with_files.world.path = str(tmp_path / "kept.png")
    _do(_links(with_files)[0], "Save as…")
    assert (tmp_path / "kept.png").read_bytes() == b"a picture"


def test_a_folder_that_is_gone_is_told_and_leaves_nothing(with_files: CaseDesk, tmp_path: Path) -> None:
    with_files.world.path = str(tmp_path / "gone" / "kept.png")
    _do(_links(with_files)[0], "Save as…")
    assert str(with_files.faults[0]).startswith("“kept.png” could not be saved.")
    assert not (tmp_path / "gone").exists()


def test_a_picture_is_opened_after_a_warning(with_files: CaseDesk) -> None:
    _do(_links(with_files)[0], "Open…")
    box = _box(with_files)
    assert box.text() == "“photo.png” came from outside."
    assert with_files.world.urls == []
    next(button for button in box.buttons() if button.text() == "Open").click()
    (url,) = with_files.world.urls
    assert Path(QUrl(url).toLocalFile()).read_bytes() == b"a picture"


def test_a_program_is_never_opened(with_files: CaseDesk) -> None:
    _do(_links(with_files)[1], "Open…")
    box = _box(with_files)
    assert "Open" not in _buttons(box)
    box.reject()
    assert with_files.world.urls == []


@pytest.mark.parametrize(
    ("named", "safe"),
    [("../../run me.exe", "run me.exe"), ("C:\\x\\a.pdf", "a.pdf"), ("..", "attachment"), ("", "attachment")],
)
def test_names_lead_nowhere(named: str, safe: str) -> None:
    info = AttachmentInfo(1, "x", "", 1)
    assert safe_name(replace(info, filename=named)) == safe
