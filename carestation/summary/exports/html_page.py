"""The summary as one HTML page that can be mailed: no script, nothing loaded from elsewhere; the logo is in it."""

from __future__ import annotations

from base64 import b64encode
from html import escape
from importlib.resources import files
from string import Template

from carestation.summary.exports.html_tables import table_html
from carestation.summary.summary import Summary
from carestation.summary.tables.cards import Card, cards
from carestation.summary.tables.table import Table
from carestation.summary.wording import made_on


def html_page(summary: Summary) -> str:
    """The whole page."""
    template = Template(files("resources").joinpath("summary", "page.html").read_text("utf-8"))
    return template.substitute(
        title=escape(summary.title),
        business=escape(summary.business),
        logo=_logo(summary),
        remark=f'<p class="remark">{escape(summary.remark)}</p>' if summary.remark else "",
        cards="\n".join(_card(card) for card in cards(summary)),
        sections="\n".join(_section(table) for table in summary.tables),
        made=escape(made_on(summary.made_at, summary.zone)),
    )


def _logo(summary: Summary) -> str:
    if not summary.logo:
        return ""
    data = b64encode(summary.logo).decode()
    return f'<img class="logo" alt="{escape(summary.business)}" src="data:image/png;base64,{data}">'


def _card(card: Card) -> str:
    changes = "".join(f'<br><span class="{_tone(c.good)}">{escape(c.words)}</span>' for c in card.changes)
    return (
        f"<li><strong>{escape(card.name)}</strong><br>{escape(card.measured_by)}<br>"
        f'<span class="big">{card.value}</span><br><span class="quiet">{escape(card.made_of)}</span>{changes}</li>'
    )


def _tone(good: bool | None) -> str:
    return {True: "good", False: "bad", None: "quiet"}[good]


def _section(table: Table) -> str:
    body = table_html(table) if table.rows else "<p>Nothing in this month.</p>"
    return f'<section id="{table.key}"><h2>{escape(table.title)}</h2>{body}</section>'
