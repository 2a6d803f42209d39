"""The certificate: one page of A4, lying, with the name, the course and the day; made to be hung up."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QMarginsF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
)

from ui.charts.colours import PRINT
from ui.summary.pages import font

_DOTS, _CSS = 600, 96
_PAGE = QRectF(0, 0, 1122.5, 793.7)
"""A4, lying, in CSS pixels."""
_INSIDE = 900.0


@dataclass(frozen=True, slots=True)
class Certificate:
    """What stands on it. `day` is written out; `logo` is a PNG picture, or empty."""

    name: str
    course: str
    day: str
    business: str
    logo: bytes = b""


def certificate_pdf(certificate: Certificate) -> bytes:
    """The content of the PDF. Needs a QGuiApplication on any platform, but no screen."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DOTS)
    writer.setTitle(f"{certificate.course} – {certificate.name}")
    writer.setCreator("CareStation")
    lying = QPageLayout.Orientation.Landscape
    size = QPageSize(QPageSize.PageSizeId.A4)
    writer.setPageLayout(QPageLayout(size, lying, QMarginsF(0, 0, 0, 0)))
    painter = QPainter(writer)
    painter.scale(_DOTS / _CSS, _DOTS / _CSS)
    _paint(painter, certificate)
    painter.end()
    buffer.close()
    return bytes(buffer.data().data())


def _paint(painter: QPainter, certificate: Certificate) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for inset, width, colour in ((36, 2.5, PRINT.main), (44, 0.8, PRINT.quiet)):
        painter.setPen(QPen(QColor(colour), width))
        painter.drawRect(_PAGE.adjusted(inset, inset, -inset, -inset))
    _paint_logo(painter, certificate)
    _write(
        painter,
        218,
        QCoreApplication.translate("Certificate", "Certificate"),
        46,
        PRINT.text,
        QFont.Weight.DemiBold,
    )
    _write(painter, 306, QCoreApplication.translate("Certificate", "This is to say that"), 17, PRINT.quiet)
    _write(painter, 346, certificate.name, 40, PRINT.main, QFont.Weight.DemiBold)
    _write(painter, 422, QCoreApplication.translate("Certificate", "has passed the course"), 17, PRINT.quiet)
    _write(painter, 460, f"“{certificate.course}”", 30, PRINT.text, QFont.Weight.DemiBold)
    _paint_foot(painter, certificate)


def _paint_logo(painter: QPainter, certificate: Certificate) -> None:
    picture = QImage.fromData(certificate.logo) if certificate.logo else QImage()
    if picture.isNull():
        _write(painter, 110, certificate.business, 20, PRINT.quiet, QFont.Weight.DemiBold)
        return
    height = 64.0
    width = min(height * picture.width() / picture.height(), 360.0)
    height = width * picture.height() / picture.width()
    painter.drawImage(QRectF((_PAGE.width() - width) / 2, 96, width, height), picture)


def _paint_foot(painter: QPainter, certificate: Certificate) -> None:
    """The day at the left, room for a signature at the right."""
    painter.setPen(QPen(QColor(PRINT.quiet), 0.8))
    columns = (QRectF(150, 640, 300, 44), QRectF(_PAGE.width() - 450, 640, 300, 44))
    painter.drawLine(columns[0].topLeft(), columns[0].topRight())
    painter.drawLine(columns[1].topLeft(), columns[1].topRight())
    centre = Qt.AlignmentFlag.AlignHCenter
    painter.setFont(font(14))
    painter.setPen(QColor(PRINT.text))
    painter.drawText(columns[0].translated(0, -26), centre, certificate.day)
    painter.setFont(font(12))
    painter.setPen(QColor(PRINT.quiet))
    painter.drawText(columns[0].translated(0, 6), centre, QCoreApplication.translate("Certificate", "Date"))
    signed = QCoreApplication.translate("Certificate", "For {business}").format(business=certificate.business)
    short = QFontMetricsF(painter.font()).elidedText(signed, Qt.TextElideMode.ElideRight, 300)
    painter.drawText(columns[1].translated(0, 6), centre, short)


def _write(
    painter: QPainter,
    top: float,
    text: str,
    pixels: int,
    colour: str,
    weight: QFont.Weight = QFont.Weight.Normal,
) -> None:
    """One centred line; a long one is written smaller until it fits."""
    while pixels > 12 and QFontMetricsF(font(pixels, weight)).horizontalAdvance(text) > _INSIDE:
        pixels -= 1
    painter.setFont(font(pixels, weight))
    painter.setPen(QColor(colour))
    line = QRectF((_PAGE.width() - _INSIDE) / 2, top, _INSIDE, pixels * 1.6)
    painter.drawText(line, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter, text)
