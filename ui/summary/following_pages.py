"""The pages after the first: the tables, their heads repeated on each page, and what the figures mean."""

from __future__ import annotations

from dataclasses import replace
from html import escape
from importlib.resources import files
from itertools import groupby
from operator import attrgetter

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QTextDocument

from carestation.summary.exports.html_tables import table_html
from carestation.summary.figures.definitions import definitions, notes
from carestation.summary.summary import Summary
from carestation.summary.tables.table import Row
from ui.summary.pages import CONTENT, font

TABLES = (
    *("what-to-change", "objectives", "figures", "by-issue-type", "by-channel", "by-representative"),
    *("by-weekday", "by-sop", "ratings", "words"),
)
"""The tables on paper. Days and hours are charts, and in the other files."""

MOST_ROWS = {"words": 6, "by-issue-type": 12, "by-representative": 12, "by-sop": 10, "objectives": 8}
"""The longest tables are cut here, and say so."""

_LONGEST = 160


def following_pages(summary: Summary) -> QTextDocument:
    """A document laid out in pages of the size that a page holds."""
    document = QTextDocument()
    document.setUseDesignMetrics(True)
    document.setDocumentMargin(0)
    document.setDefaultFont(font(10))
    document.setDefaultStyleSheet(files("resources").joinpath("summary", "paper.css").read_text("utf-8"))
    document.setHtml("".join((*(_section(summary, key) for key in TABLES), _meanings())))
    document.setPageSize(CONTENT)
    return document


def _section(summary: Summary, key: str) -> str:
    table = summary.table(key)
    if not table.rows:
        return ""
    most = MOST_ROWS.get(key, len(table.rows))
    left = len(table.rows) - most
    told = QCoreApplication.translate("Summary", "… and {count} more, in the workbook.")
    more = f"<p>{told.format(count=left)}</p>" if left > 0 else ""
    return table_html(table, [_shortened(row) for row in table.rows[:most]], headed=True) + more


def _shortened(row: Row) -> Row:
    cells = (
        cell[:_LONGEST] + "…" if isinstance(cell, str) and len(cell) > _LONGEST else cell
        for cell in row.cells
    )
    return replace(row, cells=tuple(cells))


def _meanings() -> str:
    """A paragraph for each group."""
    groups = groupby(definitions().values(), attrgetter("group"))
    paragraphs = [f"<p class='meaning'>{escape(' '.join(notes()))}</p>"]
    for group, members in groups:
        told = " ".join(f"<b>{escape(meant.name)}:</b> {escape(meant.sentence)}" for meant in members)
        paragraphs.append(f"<p class='meaning'><b class='group'>{escape(group)}.</b> {told}</p>")
    title = QCoreApplication.translate("Summary", "What the figures mean")
    return "".join((f"<h2>{title}</h2>", *paragraphs))
