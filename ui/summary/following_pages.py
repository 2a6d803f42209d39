"""The pages after the first: the tables, their heads repeated on each page, and what the figures mean."""

from __future__ import annotations

from html import escape
from importlib.resources import files

from PySide6.QtGui import QTextDocument

from carestation.summary.definitions import definitions, notes
from carestation.summary.html_tables import table_html
from carestation.summary.summary import Summary
from ui.summary.pages import CONTENT, font

TABLES = (
    *("figures", "by-issue-type", "by-channel", "by-representative"),
    *("by-weekday", "by-sop", "ratings", "words"),
)
"""The tables on paper. Days and hours are charts, and in the other files."""

MOST_ROWS = {"words": 10, "by-issue-type": 20, "by-sop": 20}
"""The longest tables are cut here, and say so."""


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
    more = f"<p>… and {left:,} more, in the workbook.</p>" if left > 0 else ""
    return table_html(table, table.rows[:most], headed=True) + more


def _meanings() -> str:
    lines = [
        f"<p class='meaning'><b>{escape(meant.group)}, {escape(meant.name)}.</b> {escape(meant.sentence)}</p>"
        for meant in definitions().values()
    ]
    general = [f"<p class='meaning'>{escape(sentence)}</p>" for sentence in notes()]
    return "".join(("<h2>What the figures mean</h2>", *general, *lines))
