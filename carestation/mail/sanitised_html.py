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
    "display", "visibility", "font-size", "max-height", "opacity", "mso-hide", "text-align", "font-weight",
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
    r"display:none|visibility:hidden|mso-hide:all|opacity:0(?:\.0+)?(?:;|$)|max-height:0(?:px)?(?:;|$)"
    r"|font-size:[0-3](?:\.\d+)?(?:px|pt|%)?(?:;|$)|font-size:0(?:\.0+)?r?em(?:;|$)"
)


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
    """Whether the sender made the element invisible: preheaders of newsletters, tracking words, traps."""
    if "hidden" in attributes:
        return True
    style = (attributes.get("style") or "").lower()
    return bool(style) and _NOTHING_TO_SEE.search(re.sub(r"\s+|!important", "", style)) is not None
