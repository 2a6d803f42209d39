"""An SOP on paper: every step with a box to tick, what it asks and what it says, in pages of A4."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QWidget

from carestation.sops.sop import Sop, Step
from ui.sops.sop_words import (
    change_words,
    condition_words,
    gate_words,
    kind_words,
    need_words,
    preset_words,
)
from ui.summary.pages import CONTENT, Pages, font
from ui.summary.pdf import paint_page

_LOOKS = """
h1 { font-size: 20px; } p { margin: 2px 0; } .step { margin: 12px 0 2px 0; } .title { font-weight: 600; }
.quiet { color: #556070; font-size: 11px; } .reply { background-color: #eaf1fd; margin: 4px 0 0 16px; }
"""


def sop_document(sop: Sop) -> QTextDocument:
    """The document, laid out in pages."""
    document = QTextDocument()
    document.setUseDesignMetrics(True)
    document.setDocumentMargin(0)
    document.setDefaultFont(font(12))
    document.setDefaultStyleSheet(_LOOKS)
    steps = "".join(_step(sop, number, step) for number, step in enumerate(sop.steps, start=1))
    head = f"<h1>{escape(sop.title)}</h1><p>{_lines(sop.summary)}</p>"
    document.setHtml(f"{head}<p class='quiet'>{escape(gate_words(sop.gate))}</p>{steps}")
    document.setPageSize(CONTENT)
    return document


def sop_pdf(sop: Sop, foot: str) -> bytes:
    """The content of a PDF; `foot` stands at the foot of each page."""
    document = sop_document(sop)
    pages = Pages(sop.title, foot, document.pageCount())
    for page in range(document.pageCount()):
        if page:
            pages.next()
        paint_page(pages.painter, document, page)
    return pages.content()


def print_sop(sop: Sop, parent: QWidget) -> None:
    """Ask for the printer, then print; nothing happens where there is none or the person cancels."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, parent)
    if dialog.exec() == QPrintDialog.DialogCode.Accepted:
        sop_document(sop).print_(printer)


def _step(sop: Sop, number: int, step: Step) -> str:
    kind = f"{kind_words(step.kind)} · {need_words(step.need)}"
    lines = [
        *([condition_words(sop, step.show_if)] if step.show_if else []),
        *([step.help] if step.help else []),
        *([_options(step)] if step.options else []),
        *([preset_words(step.follow_up, step.kind)] if step.follow_up else []),
        *([change_words(step.change)] if step.change else []),
    ]
    said = "".join(f"<p class='quiet'>{_lines(line)}</p>" for line in lines)
    reply = "\n\n".join(filter(None, (step.reply.subject, step.reply.body))) if step.reply else ""
    text = f"<p class='reply'>{_lines(reply)}</p>" if reply else ""
    title = f"☐ {number}. {escape(step.title)}"
    head = f"<span class='title'>{title}</span> <span class='quiet'>{escape(kind)}</span>"
    return f"<p class='step'>{head}</p>{said}{text}"


def _options(step: Step) -> str:
    words = QCoreApplication.translate("SopPaper", "Answers: {answers}")
    return words.format(answers=" / ".join(step.options))


def _lines(text: str) -> str:
    return escape(text).replace("\n", "<br>")
