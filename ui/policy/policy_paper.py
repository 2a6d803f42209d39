"""The policy on paper: pages of A4, and a card of A6 for the counter with a code to scan."""

from __future__ import annotations

from html import escape
from io import BytesIO

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QMarginsF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QGuiApplication,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextDocument,
)

from carestation.policy.blocks import Block, BlockKind, blocks
from carestation.policy_page.public_policy import PublicPolicy
from ui.charts.colours import PRINT
from ui.summary.pages import CONTENT, Pages, font
from ui.summary.pdf import paint_page

_LOOKS = """
h1 { font-size: 22px; margin-bottom: 6px; } h2 { font-size: 15px; margin-top: 18px; margin-bottom: 2px; }
h3 { font-size: 12px; margin-top: 8px; margin-bottom: 0; } p { margin: 3px 0; } li { margin: 1px 0; }
"""
_CARD = QRectF(0, 0, 345, 508)
"""What an A6 card holds inside its margins, in CSS pixels of 1/96 inch."""
_DOTS, _CSS = 600, 96
_CODE = 168


def policy_paper(policy: PublicPolicy, form: str) -> bytes:
    """The PDF of a form, "pdf" or "card". Runs with and without an application, on any platform."""
    application = QGuiApplication.instance() or QGuiApplication([])  # fonts need one; a command has none
    made = _card(policy) if form == "card" else _pages(policy)
    del application
    return made


def _pages(policy: PublicPolicy) -> bytes:
    document = QTextDocument()
    document.setUseDesignMetrics(True)
    document.setDocumentMargin(0)
    document.setDefaultFont(font(12))
    document.setDefaultStyleSheet(_LOOKS)
    document.setHtml(_html(policy))
    document.setPageSize(CONTENT)
    pages = Pages(policy.document.title, _version(policy), document.pageCount())
    for page in range(document.pageCount()):
        if page:
            pages.next()
        paint_page(pages.painter, document, page)
    return pages.content()


def _html(policy: PublicPolicy) -> str:
    read = policy.document
    parts = [f"<h1>{escape(read.title)}</h1>", *map(_block, blocks(read.intro))]
    for section in read.sections:
        parts += [f"<h2>{escape(section.title)}</h2>", *map(_block, blocks(section.text))]
    if policy.days:
        heading = QCoreApplication.translate("PolicyPaper", "Days that differ")
        parts.append(f"<h2>{escape(heading)}</h2><ul>")
        for told in policy.days:
            said = f"{told.day:%A}, {told.day.day} {told.day:%B %Y}: {told.name}, {told.hours}"
            parts.append(f"<li>{escape(said)}</li>")
        parts.append("</ul>")
    return "".join(parts)


def _block(block: Block) -> str:
    match block.kind:
        case BlockKind.HEADING:
            return f"<h3>{escape(block.text)}</h3>"
        case BlockKind.LIST:
            return "<ul>" + "".join(f"<li>{escape(line)}</li>" for line in block.lines) + "</ul>"
    return f"<p>{escape(block.text)}</p>"


def _version(policy: PublicPolicy) -> str:
    words = QCoreApplication.translate("PolicyPaper", "{business} · version {number} of {day}")
    day = f"{policy.published.day} {policy.published:%B %Y}"
    return words.format(business=policy.business, number=policy.number, day=day)


def _card(policy: PublicPolicy) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DOTS)
    writer.setTitle(policy.document.title)
    writer.setCreator("CareStation")
    a6, upright = QPageSize(QPageSize.PageSizeId.A6), QPageLayout.Orientation.Portrait
    margins = QMarginsF(7, 7, 7, 7)
    writer.setPageLayout(QPageLayout(a6, upright, margins, QPageLayout.Unit.Millimeter))
    painter = QPainter(writer)
    painter.scale(_DOTS / _CSS, _DOTS / _CSS)
    _paint_card(painter, policy)
    painter.end()
    return bytes(buffer.data().data())


def _paint_card(painter: QPainter, policy: PublicPolicy) -> None:
    painter.setPen(QColor(PRINT.text))
    top = _logo(painter, policy.logo)
    top = _words(painter, policy.document.title, top, font(22, QFont.Weight.DemiBold))
    for promise in policy.promises:
        top = _words(painter, promise, top + 12, font(15))
    if policy.scanned:
        code = QRectF((_CARD.width() - _CODE) / 2, _CARD.height() - _CODE - 44, _CODE, _CODE)
        painter.drawImage(code, _code(policy.scanned))
        painter.setFont(font(11))
        painter.setPen(QColor(PRINT.quiet))
        line = QRectF(0, code.bottom() + 6, _CARD.width(), 34)
        centred = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(line, int(centred), policy.address or policy.email)


def _logo(painter: QPainter, logo: bytes) -> float:
    """Draws the logo; where the next line begins."""
    picture = QImage.fromData(logo)
    if picture.isNull():
        return 0
    size = picture.size().scaled(160, 48, Qt.AspectRatioMode.KeepAspectRatio)
    painter.drawImage(QRectF(0, 0, size.width(), size.height()), picture)
    return size.height() + 16


def _words(painter: QPainter, words: str, top: float, looks: QFont) -> float:
    """Writes across the card's width; where the next line begins."""
    painter.setFont(looks)
    wrapped = int(Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap)
    room = QRectF(0, top, _CARD.width(), _CARD.height() - top)
    painter.drawText(room, wrapped, words)
    return painter.boundingRect(room, wrapped, words).bottom()


def _code(text: str) -> QImage:
    import segno

    drawn = BytesIO()
    segno.make(text, micro=False).save(drawn, kind="png", scale=8, border=2)
    return QImage.fromData(drawn.getvalue())
