"""Ann gives the desk her logo, and a folder for the summaries."""

from __future__ import annotations

import base64
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from carestation.errors import BadInput
from carestation.summary.logo import HEIGHT, WIDTH, picture_of, text_of
from tests.ui.start.driving import press
from ui.settings.file_editors import FolderEditor, PictureEditor
from ui.settings.logo_picture import logo_picture

pytestmark = pytest.mark.usefixtures("appearance")

SVG = """<svg xmlns="http://www.w3.org/2000/svg" width="30" height="10"><script>alert(1)</script>
<rect width="30" height="10" fill="#2f6fde"/></svg>"""


def drawn(path: Path, width: int = 2_000, height: int = 1_000) -> Path:
    picture = QImage(width, height, QImage.Format.Format_RGB32)
    picture.fill(QColor("#2f6fde"))
    picture.setText("Author", "somebody")
    assert picture.save(str(path))
    return path


@pytest.mark.parametrize("name", ["logo.png", "logo.jpg", "PNG called.jpeg"])
def test_a_picture_becomes_a_plain_png_of_a_modest_size(name: str, tmp_path: Path) -> None:
    stored = text_of(logo_picture(drawn(tmp_path / name)))
    seen = QImage.fromData(picture_of(stored))
    assert (seen.width(), seen.height()) == (2 * HEIGHT, HEIGHT)
    assert not seen.textKeys()
    assert round(seen.height() / seen.dotsPerMeterY() * 1_000) == 12  # mm on paper


def test_a_drawing_grows_and_loses_its_scripts(tmp_path: Path) -> None:
    file = tmp_path / "logo.svg"
    file.write_text(SVG)
    picture = logo_picture(file)
    seen = QImage.fromData(picture)
    assert (seen.width(), seen.height()) == (3 * HEIGHT, HEIGHT)
    assert seen.width() <= WIDTH
    assert seen.pixelColor(50, 50).name() == "#2f6fde"
    assert b"script" not in picture


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7", b"\x89PNG\r\n\x1a\nbroken", b"GIF89a"])
def test_what_is_no_picture_is_refused_by_its_name(content: bytes, tmp_path: Path) -> None:
    file = tmp_path / "logo.png"
    file.write_bytes(content)
    with pytest.raises(BadInput, match=r"“logo\.png” cannot be used as a logo"):
        logo_picture(file)


def test_what_is_stored_is_a_picture_or_nothing() -> None:
    assert picture_of("") == picture_of("%%%") == picture_of(base64.b64encode(b"GIF89a").decode()) == b""
    assert text_of(b"") == ""
    with pytest.raises(BadInput):
        text_of(b"GIF89a")


def test_a_logo_is_chosen_seen_and_taken_away(qtbot: QtBot, tmp_path: Path) -> None:
    files = [str(tmp_path / "nothing.png"), str(drawn(tmp_path / "logo.png")), ""]
    editor = PictureEditor("Logo", lambda *_: files.pop(0))
    qtbot.addWidget(editor)
    editor.show()
    press(editor, "Choose a picture…")
    assert "cannot be used" in editor.fault.text()
    assert editor.value() == ""
    press(editor, "Choose a picture…")
    assert picture_of(editor.value())
    assert not editor.picture.pixmap().isNull()
    assert not editor.fault.isVisible()
    press(editor, "Choose a picture…")  # and cancels
    assert editor.value()
    press(editor, "Remove")
    assert editor.value() == ""
    assert editor.picture.text() == "No logo yet"


def test_a_folder_is_chosen_or_typed_and_has_to_be_there(qtbot: QtBot, tmp_path: Path) -> None:
    editor = FolderEditor("Folder", lambda *_: str(tmp_path))
    qtbot.addWidget(editor)
    editor.show()
    editor.show_value("/media/stick/gone")
    assert editor.value() == "/media/stick/gone"  # what was chosen once may be unplugged
    press(editor, "Choose…")
    assert editor.value() == str(tmp_path)
    field = editor.focusProxy()
    assert field is not None
    QTest.keyClicks(field, "x")
    with pytest.raises(BadInput, match="There is no folder"):
        editor.value()
