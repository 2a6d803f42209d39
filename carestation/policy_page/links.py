"""Addresses and numbers in a customer's text, made ready to be clicked."""

from __future__ import annotations

import re
from html import escape

_FOUND = re.compile(
    r"""(?P<mail>[\w.+-]+@[\w-]+(?:\.[\w-]+)+)
    |(?P<web>https?://[^\s<>"]+[^\s<>".,;:!?)])
    |(?P<call>\+[0-9][0-9\ ()/-]{6,20}[0-9])""",
    re.VERBOSE,
)


def linked(text: str) -> str:
    """The text as HTML, escaped, with links for e-mail addresses, web pages and international phone numbers."""
    parts, after = [], 0
    for found in _FOUND.finditer(text):
        parts += [escape(text[after : found.start()]), _link(found)]
        after = found.end()
    return "".join((*parts, escape(text[after:])))


def _link(found: re.Match[str]) -> str:
    words = escape(found[0])
    if found["mail"]:
        return f'<a href="mailto:{words}">{words}</a>'
    if found["web"]:
        return f'<a href="{words}">{words}</a>'
    return f'<a href="tel:{re.sub("[^+0-9]", "", found[0])}">{words}</a>'
