"""Pages of a PDF: A4, laid out in CSS pixels, with a footer that counts them."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPageLayout, QPageSize, QPainter, QPdfWriter

from ui.charts.colours import PRINT

CONTENT = QSizeF(664, 1004)
"""What a page holds, in CSS pixels of 1/96 inch; the footer stands below."""

_DOTS, _CSS = 600, 96
_MARGINS_MM = QMarginsF(17, 14, 17, 10)
_FAMILIES = ("Segoe UI", "Helvetica Neue", "Noto Sans", "DejaVu Sans")


def font(pixels: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Text of so many CSS pixels, its letters spaced as designed.

    In families whose figures are of one width by themselves: alternate ones could not be copied from a PDF.
    """
    made = QFont()
    made.setFamilies([*_FAMILIES, QGuiApplication.font().family()])
    made.setPixelSize(pixels)
    made.setWeight(weight)
    made.setFeature(QFont.Tag("liga"), 0)  # “ﬁ” would be copied as one letter
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made


class Pages:
    """A PDF in the making. `painter` paints in CSS pixels from the top left of what a page holds."""

    def __init__(self, title: str, foot: str, count: int) -> None:
        self._buffer = QBuffer()
        self._buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self._writer = QPdfWriter(self._buffer)
        self._writer.setResolution(_DOTS)
        self._writer.setTitle(title)
        self._writer.setCreator("CareStation")
        a4 = QPageSize(QPageSize.PageSizeId.A4)
        portrait = QPageLayout.Orientation.Portrait
        self._writer.setPageLayout(QPageLayout(a4, portrait, _MARGINS_MM, QPageLayout.Unit.Millimeter))
        self._foot, self._count, self._page = foot, count, 1
        self.painter = QPainter(self._writer)
        self._begin()

    def next(self) -> None:
        """Go on with a new page."""
        self._writer.newPage()
        self._page += 1
        self._begin()

    def content(self) -> bytes:
        """The finished file; nothing can be painted afterwards."""
        self.painter.end()
        self._buffer.close()
        return bytes(self._buffer.data().data())

    def _begin(self) -> None:
        self.painter.resetTransform()
        self.painter.scale(_DOTS / _CSS, _DOTS / _CSS)
        self.painter.setFont(font(9))
        self.painter.setPen(QColor(PRINT.quiet))
        told = QCoreApplication.translate("Summary", "Page {page} of {count}")
        told = told.format(page=self._page, count=self._count)
        line = QRectF(0, CONTENT.height() + 12, CONTENT.width(), 14)
        self.painter.drawText(line, Qt.AlignmentFlag.AlignLeft, self._foot)
        self.painter.drawText(line, Qt.AlignmentFlag.AlignRight, told)
