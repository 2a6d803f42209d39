"""The policy as one HTML file for the web: no script, nothing loaded from elsewhere, readable by everybody.

Made by the Web Content Accessibility Guidelines 2.2, level AA: landmarks, one line of headings, a way past the
contents, words in place of colours, contrast of 4.5:1 in light and dark, and text that grows with the reader's.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator
from datetime import date
from html import escape
from importlib.resources import files
from string import Template

from carestation.policy.blocks import Block, BlockKind, blocks
from carestation.policy.document import Section
from carestation.policy_page.links import linked
from carestation.policy_page.public_policy import PublicPolicy, ToldDay


def web_page(policy: PublicPolicy) -> str:
    """The whole page."""
    template = Template(files("resources").joinpath("policy", "page.html").read_text("utf-8"))
    document = policy.document
    return template.substitute(
        language=escape(document.language),
        title=escape(document.title),
        business=escape(policy.business),
        logo=_logo(policy),
        contents="\n".join(_contents(policy)),
        intro="\n".join(_block(block) for block in blocks(document.intro)),
        sections="\n".join(_section(section) for section in document.sections),
        days=_days(policy.days),
        version=f"Version {policy.number}, {_date(policy.published)}",
        made=_date(policy.made),
    )


def _logo(policy: PublicPolicy) -> str:
    if not policy.logo:
        return ""
    data = b64encode(policy.logo).decode()
    return f'<img class="logo" alt="{escape(policy.business)}" src="data:image/png;base64,{data}">'


def _contents(policy: PublicPolicy) -> Iterator[str]:
    for section in policy.document.sections:
        yield f'<li><a href="#{escape(section.key)}">{escape(section.title)}</a></li>'
    if policy.days:
        yield '<li><a href="#days">Days that differ</a></li>'


def _section(section: Section) -> str:
    key = escape(section.key)
    body = "\n".join(_block(block) for block in blocks(section.text))
    heading = f'<h2 id="{key}">{escape(section.title)}</h2>'
    return f'<section aria-labelledby="{key}">\n{heading}\n{body}\n</section>'


def _block(block: Block) -> str:
    match block.kind:
        case BlockKind.HEADING:
            return f"<h3>{escape(block.text)}</h3>"
        case BlockKind.LIST:
            items = "".join(f"<li>{linked(line)}</li>" for line in block.lines)
            return f"<ul>{items}</ul>"
    return f"<p>{linked(block.text)}</p>"


def _days(days: tuple[ToldDay, ...]) -> str:
    if not days:
        return ""
    rows = "\n".join(_day(day) for day in days)
    return (
        '<section aria-labelledby="days">\n<h2 id="days">Days that differ</h2>\n'
        '<table><thead><tr><th scope="col">Day</th><th scope="col">Why</th><th scope="col">We are there</th></tr>'
        f"</thead>\n<tbody>\n{rows}\n</tbody></table>\n</section>"
    )


def _day(told: ToldDay) -> str:
    day = f'<th scope="row"><time datetime="{told.day.isoformat()}">{_date(told.day)}</time></th>'
    return f"<tr>{day}<td>{escape(told.name)}</td><td>{escape(told.hours)}</td></tr>"


def _date(day: date) -> str:
    return f"{day:%A}, {day.day} {day:%B %Y}"
