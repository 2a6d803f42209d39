"""Taking a picture file into the store as a logo: whatever it was, it becomes a plain PNG of a modest size.

So nothing that a file can carry besides its picture (scripts and links of an SVG, a camera's place) comes along.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QImageWriter, QPainter

from carestation.errors import BadInput
from carestation.summary.logo import DOTS_PER_METRE, HEIGHT, WIDTH

PICTURE_FILES = "*.png *.jpg *.jpeg *.svg"
_FORMATS = (b"png", b"jpeg", b"jpg", b"svg")
_LARGEST_FILE = 10 * 1024 * 1024


def logo_picture(file: Path) -> bytes:
    """The PNG of a picture file. BadInput where it cannot be read, is too large, or is no PNG, JPEG or SVG."""
    try:
        if file.stat().st_size > _LARGEST_FILE:
            raise _bad(file, QCoreApplication.translate("Settings", "it is larger than 10 MB"))
        content = QByteArray(file.read_bytes())
    except OSError as fault:
        raise _bad(file, fault.strerror or "") from fault
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    if reader.format().data() not in _FORMATS:
        raise _bad(file, QCoreApplication.translate("Settings", "it is no PNG, JPEG or SVG"))
    size, most = reader.size(), QSize(WIDTH, HEIGHT)
    if size.isValid():
        reader.setScaledSize(_fitted(size, most, grow=reader.format().data() == b"svg"))
    picture = reader.read()
    if picture.isNull():
        raise _bad(file, reader.errorString())
    return _png(picture)


def _fitted(size: QSize, most: QSize, *, grow: bool) -> QSize:
    """As large as it may be; only a drawing grows."""
    fits = size.width() <= most.width() and size.height() <= most.height()
    if fits and not grow:
        return size
    return size.scaled(most, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))


def _png(picture: QImage) -> bytes:
    plain = QImage(picture.size(), QImage.Format.Format_ARGB32)
    plain.setDotsPerMeterX(DOTS_PER_METRE)
    plain.setDotsPerMeterY(DOTS_PER_METRE)
    plain.fill(Qt.GlobalColor.transparent)
    painter = QPainter(plain)
    painter.drawImage(plain.rect(), picture)
    painter.end()
    written = QBuffer()
    written.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(written, QByteArray(b"png")).write(plain)
    return bytes(written.data().data())


def _bad(file: Path, why: str) -> BadInput:
    said = QCoreApplication.translate("Settings", "“{file}” cannot be used as a logo: {why}.")
    return BadInput(said.format(file=file.name, why=why))
