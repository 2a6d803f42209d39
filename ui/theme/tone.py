"""Tones: what a control means, as a word that the style sheet turns into colour and size."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtWidgets import QWidget


class Tone(StrEnum):
    """The words that `desk.qss` knows."""

    NONE = ""
    QUIET = "quiet"  # 12 px, grey
    STRONG = "strong"
    TITLE = "title"  # 18 px
    SECTION = "section"  # a small heading in a side panel
    LATE = "late"
    SOON = "soon"
    IN_TIME = "in_time"
    PAUSED = "paused"
    PRIMARY = "primary"  # the one button that matters most
    FLAT = "flat"  # a button without a frame
    LINK = "link"  # a button that looks like a link
    PANEL = "panel"  # a ground: white in the light theme
    NOTE = "note"  # a ground: an internal note
    OURS = "ours"  # a ground: our message
    PRACTICE = "practice"  # a ground: what stands here is not in earnest
    LINE = "line"  # a rule of one pixel


def set_tone(widget: QWidget, tone: Tone) -> None:
    """Give a widget its tone and let the style sheet look at it again."""
    if widget.property("tone") == str(tone):
        return
    widget.setProperty("tone", str(tone))
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()
