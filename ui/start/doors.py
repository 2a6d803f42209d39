"""The ways out of the first window: files, clipboard, printer. Tests hand in their own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtWidgets import QFileDialog, QWidget

from ui.case.outside import Outside


def _ask_what_to_open(parent: QWidget) -> str:
    path, _ = QFileDialog.getOpenFileName(parent, "", "", "CareStation (*.carestation);;* (*)")
    return path


def _print_html(parent: QWidget, html: str) -> None:
    from PySide6.QtGui import QTextDocument
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    if QPrintDialog(printer, parent).exec():
        document = QTextDocument()
        document.setHtml(html)
        document.print_(printer)


@dataclass(frozen=True, slots=True)
class Doors:
    """`ask_what_to_open` answers a path, or "" for *Cancel*; `print_html` asks for the printer itself."""

    outside: Outside = field(default_factory=Outside)
    ask_what_to_open: Callable[[QWidget], str] = _ask_what_to_open
    print_html: Callable[[QWidget, str], None] = _print_html
