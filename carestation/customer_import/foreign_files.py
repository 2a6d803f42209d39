"""Files that are no text tables, told by their first bytes, and how to make one of them."""

from __future__ import annotations

import re

from carestation.errors import BadInput

_WORKBOOK = "Open it in the program that made it and save it as CSV (“CSV UTF-8” where there is a choice)."
_EXPORT = "Export the customers from the program that made it as CSV or vCard."

_KINDS = (
    (
        re.compile(rb"PK\x03\x04.{0,30000}?opendocument\.spreadsheet", re.DOTALL),
        "an OpenDocument spreadsheet",
        _WORKBOOK,
    ),
    (re.compile(rb"PK\x03\x04.{0,30000}?xl/", re.DOTALL), "an Excel workbook", _WORKBOOK),
    (re.compile(rb"PK(?:\x03\x04|\x05\x06)"), "a workbook or a ZIP archive", _WORKBOOK),
    (re.compile(rb"\xd0\xcf\x11\xe0"), "an Excel workbook of the old kind", _WORKBOOK),
    (re.compile(rb"%PDF"), "a PDF document", _EXPORT),
    (
        re.compile(rb"!BDN"),
        "an Outlook data file",
        "In Outlook choose File, Open & Export, Import/Export, and save as CSV.",
    ),
    (re.compile(rb"SQLite format 3\0"), "a database", _EXPORT),
    (re.compile(rb"\{\\rtf"), "a formatted text document", _EXPORT),
    (re.compile(rb"\x1f\x8b|BZh|7z\xbc\xaf|Rar!"), "a compressed archive", "Unpack it first."),
    (re.compile(rb"\x89PNG|\xff\xd8\xff|GIF8"), "a picture", _EXPORT),
    (
        re.compile(rb"(?:\xef\xbb\xbf)?\s*<(?:\?xml|!doctype|html|table)", re.IGNORECASE),
        "a web page or XML",
        _WORKBOOK,
    ),
    (re.compile(rb"(?:\xef\xbb\xbf)?\s*[\[{]\s*[\"\[{]"), "JSON", _EXPORT),
)
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
_SAMPLE = 64 * 1024
_TOO_MANY_CONTROLS = 0.1


def refuse_foreign_bytes(file_name: str, data: bytes) -> None:
    """Raises BadInput when the file is empty or of a kind that is known to be no text."""
    if not data.strip(b"\0\t\r\n \xef\xbb\xbf\xff\xfe"):
        raise BadInput(f"{file_name} is empty.", remedy="Export the customers again and choose the new file.")
    for signature, kind, remedy in _KINDS:
        if signature.match(data):
            raise BadInput(f"{file_name} is {kind}, not a CSV or vCard file.", remedy=remedy)


def refuse_binary_text(file_name: str, text: str) -> None:
    """Raises BadInput when what was read as text is none."""
    sample = text[:_SAMPLE]
    if len(_CONTROL.findall(sample)) > len(sample) * _TOO_MANY_CONTROLS:
        raise BadInput(f"{file_name} is not a text file.", remedy=_WORKBOOK)
