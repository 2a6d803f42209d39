"""Marks a literal for translation where it is declared; it is translated where it is shown.

`lupdate` knows the function by its name; Qt's own of that name is typed as giving back any object.
"""

from __future__ import annotations


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: ARG001 – the name that lupdate looks for
    """The text itself."""
    return text
