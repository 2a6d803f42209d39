"""Untrusted HTML made harmless and well-formed by nh3, an allow-list: what every other step reads."""

from __future__ import annotations

import re
from collections.abc import Mapping

LONGEST = 2_000_000
"""Characters of HTML that are read; the raw mail is kept whole."""

_TAGS = {
    "a", "abbr", "address", "article", "aside", "b", "bdi", "bdo", "blockquote", "br", "caption",
    "center", "cite", "code", "col", "colgroup", "dd", "del", "details", "dfn", "div", "dl", "dt", "em",
    "figcaption", "figure", "font", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "i",
    "img", "ins", "kbd", "li", "main", "mark", "nav", "ol", "p", "pre", "q", "s", "samp", "section",
    "small", "span", "strike", "strong", "sub", "summary", "sup", "table", "tbody", "td", "tfoot", "th",
    "thead", "time", "tr", "tt", "u", "ul", "var", "wbr",
}  # fmt: skip
_DROPPED_WITH_CONTENT = {
    "script", "style", "title", "template", "iframe", "object", "embed", "applet", "svg", "math", "select",
    "textarea", "noscript", "noembed", "noframes", "audio", "video", "canvas", "xml", "frameset",
}  # fmt: skip
_STYLES = {
    "display", "visibility", "font-size", "max-height", "opacity", "text-align", "font-weight",
    "font-style", "text-decoration", "white-space",
}  # fmt: skip
_ATTRIBUTES = {
    "*": {"class", "id", "style", "dir", "hidden"},
    "a": {"href"},
    "img": {"src", "alt", "width", "height"},
    "blockquote": {"type"},
    "td": {"colspan", "rowspan", "align"},
    "th": {"colspan", "rowspan", "align"},
    "ol": {"start"},
}
_SCHEMES = {"http", "https", "mailto", "tel", "cid", "data"}
_BLOCK_TAG = re.compile(
    r"<(/?)(?:div|p|center|section|article|ul|ol|dl|blockquote|main|aside|header|footer|nav)\b", re.I
)
_WHOLE_BLOCK_TAG = re.compile(_BLOCK_TAG.pattern + r"[^>]{0,2000}>", re.I)
_DEEPEST = 1_000
_MOST_REFERENCES = 100_000
_NOTHING_TO_SEE = re.compile(
    r"display:none|visibility:hidden|opacity:0(?:\.0+)?(?:;|$)|max-height:0(?:px)?(?:;|$)"
)
_FONT_SIZE = re.compile(r"font-size:([^;]+)")
_TOO_SMALL = re.compile(r"[0-3](?:\.\d+)?(?:px|pt|%)?|0(?:\.0+)?r?em")


def sanitise(html: str) -> str:
    """Well-formed HTML of allowed tags only: no scripts, handlers, forms or comments; deterministic."""
    import nh3

    return nh3.clean(
        _not_too_deep(_few_references(html[:LONGEST].replace("\x00", ""))),
        tags=_TAGS,
        clean_content_tags=_DROPPED_WITH_CONTENT,
        attributes=_ATTRIBUTES,
        url_schemes=_SCHEMES,
        filter_style_properties=_STYLES,
        link_rel=None,
        strip_comments=True,
    )


def _few_references(html: str) -> str:
    """Without absurdly many character references: the parser's time grows with the square of their number."""
    html = html.replace("&nbsp;", "\xa0")
    return html.replace("&", "＆") if html.count("&") > _MOST_REFERENCES else html


def _not_too_deep(html: str) -> str:
    """Without its block tags when they are absurdly deep: the parser's time grows with the square of that."""
    depth = deepest = 0
    for tag in _BLOCK_TAG.finditer(html):
        depth = max(depth - 1, 0) if tag[1] else depth + 1
        deepest = max(deepest, depth)
    return _WHOLE_BLOCK_TAG.sub("<br>", html) if deepest > _DEEPEST else html


def is_hidden(attributes: Mapping[str, str | None]) -> bool:
    """Whether the sender made the element and all in it invisible: preheaders of newsletters, traps.

    `mso-hide` is not among the reasons: it hides from Outlook what all others show.
    """
    return "hidden" in attributes or _NOTHING_TO_SEE.search(_style(attributes)) is not None


def is_too_small(attributes: Mapping[str, str | None], *, around: bool) -> bool:
    """Whether words in the element are too small to see; `around` says it of the element around it.

    Newsletters set the size of whole tables to nothing, against gaps, and give it back to each paragraph.
    """
    size = _FONT_SIZE.search(_style(attributes))
    return around if size is None else _TOO_SMALL.fullmatch(size[1]) is not None


def _style(attributes: Mapping[str, str | None]) -> str:
    style = attributes.get("style")
    return re.sub(r"\s+|!important", "", style.lower()) if style else ""
