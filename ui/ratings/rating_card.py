"""The card for the counter: a customer points a telephone at it, and the answer to this case is ready to be sent."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QImageWriter, QPageSize, QPainter, QPdfWriter

from carestation.ratings.question import Question

PAPER, INK = QColor("white"), QColor("black")
"""It is printed: the same in every theme."""

_WIDE, _HIGH = 420.0, 595.0
"""A6, upright, in the points in which it is drawn, doubled."""
_MARGIN, _CODE = 36.0, 250.0
_PNG_SCALE = 3
_MM = QSizeF(105, 148)


@dataclass(frozen=True, slots=True)
class RatingCard:
    """What stands on the card."""

    business: str
    question: Question

    def png(self) -> bytes:
        """As a picture of 1260 × 1785 pixels."""
        image = QImage(int(_WIDE * _PNG_SCALE), int(_HIGH * _PNG_SCALE), QImage.Format.Format_RGB32)
        image.fill(PAPER)
        painter = QPainter(image)
        self._draw(painter, _PNG_SCALE)
        painter.end()
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        QImageWriter(buffer, QByteArray(b"png")).write(image)
        return bytes(buffer.data().data())

    def pdf(self) -> bytes:
        """One page of A6."""
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        writer.setTitle(self.question.wording.question)
        writer.setPageSize(QPageSize(_MM, QPageSize.Unit.Millimeter))
        writer.setPageMargins(QMarginsF())
        painter = QPainter(writer)
        self._draw(painter, writer.width() / _WIDE)
        painter.end()
        buffer.close()
        return bytes(buffer.data().data())

    def _draw(self, painter: QPainter, scale: float) -> None:
        painter.scale(scale, scale)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(INK)
        wording, inner = self.question.wording, _WIDE - 2 * _MARGIN
        _write(painter, QRectF(_MARGIN, 36, inner, 60), self.business, 20)
        _write(painter, QRectF(_MARGIN, 96, inner, 70), wording.question, 28, bold=True)
        self._draw_code(painter, QRectF((_WIDE - _CODE) / 2, 180, _CODE, _CODE))
        _write(painter, QRectF(_MARGIN, 446, inner, 80), wording.scan, 16)
        _write(painter, QRectF(_MARGIN, 536, inner, 24), str(self.question.code), 12)

    def _draw_code(self, painter: QPainter, place: QRectF) -> None:
        import segno  # only this card needs it

        rows = list(segno.make(self.question.card_url, error="m", micro=False).matrix_iter(border=0))
        side = place.width() / len(rows)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        for down, row in enumerate(rows):
            for along, dark in enumerate(row):
                if dark:
                    cell = QRectF(place.x() + along * side, place.y() + down * side, side, side)
                    painter.fillRect(cell, INK)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)


def _write(painter: QPainter, place: QRectF, words: str, size: int, *, bold: bool = False) -> None:
    font = QFont(painter.font())
    font.setPixelSize(size)
    font.setBold(bold)
    painter.setFont(font)
    flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
    painter.drawText(place, int(flags), words)
