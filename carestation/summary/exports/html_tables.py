"""Tables as HTML, with a head that repeats on paper and cells that say what they hold."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from carestation.summary.tables.table import Kind, Row, Table
from carestation.summary.wording import shown

_MANY = 8


def table_html(table: Table, rows: Sequence[Row] | None = None, *, headed: bool = False) -> str:
    """A `<table>` with `<thead>`; its rows, or those given. Numbers have the class `number`, text its own direction.

    `headed` puts the title into the head, so that it is repeated on each page.
    """
    title = f'<tr><th class="title" colspan="{len(table.columns)}">{escape(table.title)}</th></tr>'
    heads = "".join(_head(column.title, column.kind) for column in table.columns)
    if headed and len(table.columns) > _MANY:
        heads = heads.replace("<th", '<th width="20%"', 1)  # or the numbers leave no room for the names
    lines = "".join(_line(table, row) for row in (table.rows if rows is None else rows))
    width = ' width="100%"' if headed else ""  # the one way in which Qt's documents take it
    return f"<table{width}><thead>{title if headed else ''}<tr>{heads}</tr></thead><tbody>{lines}</tbody></table>"


def _head(title: str, kind: Kind) -> str:
    return f'<th scope="col"{_class(kind)}>{escape(title)}</th>'


def _line(table: Table, row: Row) -> str:
    cells = []
    for place, cell in enumerate(row.cells):
        kind = table.kind(row, place)
        text = escape(shown(cell, kind))
        cells.append(
            f"<td{_class(kind)}>{text}</td>" if kind is not Kind.TEXT else f'<td dir="auto">{text}</td>'
        )
    return f"<tr>{''.join(cells)}</tr>"


def _class(kind: Kind) -> str:
    return "" if kind is Kind.TEXT else f' class="{"date" if kind is Kind.DATE else "number"}"'
