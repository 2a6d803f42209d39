"""The difference between two versions, to be read: what was done to each step, and its lines with marks."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QTextBrowser

from carestation.sop_editing.difference import MarkedLine
from carestation.sops.sop import Sop
from ui.sop_editing.difference_words import Told, told_difference
from ui.theme import appearance
from ui.theme.tone import Tone, set_tone

_ROLES = {"+": ("in_time", "in_time_ground"), "-": ("late", "late_ground")}
_SIGNS = {"+": "+", "-": "−", " ": ""}


class DifferenceView(QTextBrowser):
    """Marked by a sign and a colour: + for what came, − for what went."""

    def __init__(self) -> None:
        super().__init__()
        self._told: tuple[Told, ...] = ()
        self._title = ""
        self.setOpenLinks(False)
        self.setAccessibleName(self.tr("What changed"))
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(16)
        set_tone(self, Tone.FLAT)

    def show_difference(self, title: str, before: Sop, after: Sop) -> None:
        """Show what was done to `before` to make `after` of it."""
        self.show_told(title, told_difference(before, after))

    def show_told(self, title: str, told: tuple[Told, ...]) -> None:
        """Show these entries: a heading, and below it lines with marks."""
        self._title, self._told = title, told
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()

    def _draw(self) -> None:
        parts = [f"<p><b>{escape(self._title)}</b></p>"]
        parts += [_entry(told) for told in self._told]
        if not self._told:
            nothing = self.tr("Nothing differs.")
            parts.append(f"<p>{escape(nothing)}</p>")
        self.setHtml("".join(parts))
        self.moveCursor(self.textCursor().MoveOperation.Start)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )


def _entry(told: Told) -> str:
    rows = "".join(_row(line) for line in told.lines)
    table = f"<table width='100%' cellspacing='0' cellpadding='3'>{rows}</table>" if rows else ""
    return f"<p style='margin-top:14px; margin-bottom:4px'><b>{escape(told.heading)}</b></p>{table}"


def _row(line: MarkedLine) -> str:
    worn = appearance.current()
    ink, ground = _ROLES.get(line.mark, ("quiet", ""))
    colour = worn.colour(ink).name()
    back = f"background-color:{worn.colour(ground).name()};" if ground else ""
    style = f"style='color:{colour};{back}'"
    text = escape(line.text) or "&nbsp;"
    return f"<tr><td width='16' {style}>{_SIGNS[line.mark]}</td><td {style}>{text}</td></tr>"
