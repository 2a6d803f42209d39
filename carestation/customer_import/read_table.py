"""A delimited text file as a table: any encoding, any delimiter, and no line is lost to a stray quote."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from carestation.customer_import.encoding import decode
from carestation.customer_import.foreign_files import refuse_binary_text, refuse_foreign_bytes
from carestation.errors import BadInput

OFFERED_DELIMITERS = (",", ";", "\t", "|")
_SAMPLE_LINES = 300
_SEPARATOR_LINE = re.compile(r'"?sep=(.)"?\s*', re.IGNORECASE)  # Excel's own, as the first line


@dataclass(frozen=True, slots=True)
class Row:
    """The cells of one row as written; `line` is the line of the file on which it begins, from 1."""

    line: int
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """All rows that are not blank, a header among them; `lost` characters could not be read in `encoding`."""

    rows: tuple[Row, ...]
    encoding: str
    delimiter: str
    lost: int = 0


def read_table(
    file_name: str, data: bytes, *, encoding: str | None = None, delimiter: str | None = None
) -> Table:
    """The table in a file; what is not given is guessed.

    Raises BadInput, with what to do, when the file is empty, no text, or the choice given cannot be used.
    """
    refuse_foreign_bytes(file_name, data)
    decoded = decode(data, encoding)
    refuse_binary_text(file_name, decoded.text)
    lines = list(io.StringIO(decoded.text.replace("\0", ""), newline=""))
    said = _SEPARATOR_LINE.fullmatch(lines[0]) if lines else None
    skipped = 1 if said else 0
    chosen = _usable(delimiter or (said[1] if said else _likeliest_delimiter(lines)))
    rows = tuple(row for row in _records(lines, skipped, chosen) if any(map(str.strip, row.values)))
    if not rows:
        raise BadInput(
            f"{file_name} holds no rows.", remedy="Export the customers again and choose the new file."
        )
    return Table(rows, decoded.encoding, chosen, decoded.lost)


def _usable(delimiter: str) -> str:
    if len(delimiter) != 1 or delimiter in '"\r\n ':
        raise BadInput(
            f"“{delimiter}” cannot separate columns.", remedy="Choose a comma, semicolon, tab or bar."
        )
    return delimiter


def _likeliest_delimiter(lines: list[str]) -> str:
    sample = lines[:_SAMPLE_LINES]
    return max(OFFERED_DELIMITERS, key=lambda delimiter: _evenness(sample, delimiter))


def _evenness(sample: list[str], delimiter: str) -> tuple[bool, int, int]:
    """The header is cut, then the most rows of one width, then the most columns."""
    widths = [len(row.values) for row in _records(sample, 0, delimiter)]
    cut = Counter(width for width in widths if width > 1)
    if not cut:
        return False, 0, 0
    width, rows = max(cut.items(), key=lambda item: (item[1], item[0]))
    return widths[0] > 1, rows, width


def _records(lines: list[str], first: int, delimiter: str) -> Iterator[Row]:
    """Rows from line index `first` on.

    A quote that never closes would swallow the rest of the file: such a line is read alone, and
    reading begins anew on the next.
    """
    at = first
    while at < len(lines):
        remaining = map(lines.__getitem__, range(at, len(lines)))
        reader = csv.reader(remaining, delimiter=delimiter, strict=True, skipinitialspace=True)
        start = at
        try:
            for values in reader:
                yield Row(start + 1, tuple(values))
                start = at + reader.line_num
        except csv.Error:
            yield Row(start + 1, _damaged_line(lines[start], delimiter))
            at = start + 1
        else:
            return


def _damaged_line(line: str, delimiter: str) -> tuple[str, ...]:
    """A line whose quotes do not pair as they should, cut as well as it can be."""
    if line.count('"') % 2 == 0:
        try:
            return tuple(next(csv.reader([line], delimiter=delimiter, skipinitialspace=True)))
        except csv.Error:
            pass  # a cell beyond the csv module's limit of 131,072 characters
    return tuple(cell.strip('" ') for cell in line.rstrip("\r\n").split(delimiter))
