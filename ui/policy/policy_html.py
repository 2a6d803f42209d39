"""The policy as rich text in the colours of the theme. What people wrote is escaped."""

from __future__ import annotations

from html import escape

from carestation.policy.blocks import Block, BlockKind, blocks
from carestation.policy.document import Document
from ui.theme import appearance, fonts

TOP = "intro"
"""The anchor of the opening words."""


def policy_html(read: Document, about: str = "") -> str:
    """The whole, with an anchor before each section. `about` stands quietly below the title."""
    heading = fonts.title().pixelSize()
    parts = [f"<a name='{TOP}'></a>{_line(read.title, round(heading * 1.25), above=0)}"]
    if about:
        quiet = appearance.current().colour("quiet").name()
        parts.append(f"<p style='color:{quiet}; margin-top:0px'>{escape(about)}</p>")
    parts += map(_block, blocks(read.intro))
    for section in read.sections:
        parts.append(f"<a name='{escape(section.key)}'></a>{_line(section.title, heading, above=28)}")
        parts += map(_block, blocks(section.text))
    return "".join(parts)


def _block(block: Block) -> str:
    match block.kind:
        case BlockKind.HEADING:
            return _line(block.text, fonts.text().pixelSize(), above=16)
        case BlockKind.LIST:
            items = "".join(f"<li style='margin-bottom:4px'>{escape(line)}</li>" for line in block.lines)
            return f"<ul style='margin-top:4px; margin-bottom:6px'>{items}</ul>"
    return f"<p style='margin-top:8px; margin-bottom:6px; line-height:130%'>{escape(block.text)}</p>"


def _line(words: str, pixels: int, above: int) -> str:
    style = f"font-size:{pixels}px; font-weight:600; margin-top:{above}px; margin-bottom:4px"
    return f"<p style='{style}'>{escape(words)}</p>"
