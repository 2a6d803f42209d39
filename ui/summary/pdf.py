"""The summary as PDF: two to four pages of A4 whose charts are drawn, and whose text can be copied."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QGuiApplication,
    QPainter,
    QPalette,
    QTextDocument,
)

from carestation.summary.summary import Summary
from carestation.summary.whole_file import write_whole
from ui.charts.colours import PRINT
from ui.summary.first_page import paint_first_page
from ui.summary.following_pages import following_pages
from ui.summary.pages import CONTENT, Pages


def write_pdf(summary: Summary, path: Path) -> None:
    """Write the PDF, whole or not at all; in any thread where the application runs, and alone where none does.

    CareError where the file cannot be written.
    """
    application = QGuiApplication.instance() or QGuiApplication([])  # fonts need one; a command has none
    write_whole(path, pdf(summary))
    del application


def pdf(summary: Summary) -> bytes:
    """The content of the file. Needs a QGuiApplication on any platform, but no screen."""
    document = following_pages(summary)
    foot = " · ".join(part for part in (summary.business, summary.month.name, "CareStation") if part)
    pages = Pages(summary.title, foot, 1 + document.pageCount())
    paint_first_page(pages.painter, summary)
    for page in range(document.pageCount()):
        pages.next()
        paint_page(pages.painter, document, page)
    return pages.content()


def paint_page(painter: QPainter, document: QTextDocument, page: int) -> None:
    """One page of a document that is laid out in pages of `CONTENT`, in the colours of paper."""
    seen = QRectF(0, page * CONTENT.height(), CONTENT.width(), CONTENT.height())
    context = QAbstractTextDocumentLayout.PaintContext()
    context.clip = seen
    context.palette.setColor(QPalette.ColorRole.Text, QColor(PRINT.text))
    painter.save()
    painter.translate(0, -seen.top())
    painter.setClipRect(seen)
    document.documentLayout().draw(painter, context)
    painter.restore()
