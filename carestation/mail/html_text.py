"""HTML as plain text that reads well: blocks as lines, lists, links with their target, nothing hidden."""

from __future__ import annotations

import re
from html.parser import HTMLParser

from carestation.mail.sanitised_html import is_hidden, is_too_small, sanitise

QUOTE_FOLLOWS = "\x1e"
"""A line of its own in marked text: a mail program's mark that all after it is the earlier mail."""

_BLOCKS = {
    "address", "article", "aside", "blockquote", "caption", "center", "dd", "details", "div", "dl",
    "dt", "figcaption", "figure", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li",
    "main", "nav", "ol", "p", "pre", "section", "summary", "table", "tr", "ul",
}  # fmt: skip
_SPACED = {
    "blockquote", "dl", "h1", "h2", "h3", "h4", "h5", "h6", "ol", "p", "pre", "table", "ul",
}  # fmt: skip
_VOID = {"br", "hr", "img", "col", "wbr"}
_BLANKS = re.compile(r"[ \t\r\n\f\xa0]+")
_LONGEST_LINK = 100
_DEEPEST_QUOTE = 20
# ids and classes that mail programs put before the earlier mail; Outlook renames them to `x_…` each time
_QUOTE_IDS = {
    "divrplyfwdmsg", "appendonsend", "stopspelling", "zwchr", "outlookmessageheader",
    "mail-editor-reference-message-container",
    "ms-outlook-mobile-body-separator-line", "yahoo_quoted", "replysplit", "isforwardcontent",
    "mimemessage_quote",
}  # fmt: skip
_QUOTE_CLASSES = {
    "outlookmessageheader",
    "ms-outlook-mobile-reference-message",
    "yahoo_quoted",
    "zmail_extra",
    "replyforwardheader",
}
_QUOTED_BLOCKS = {"gmail_quote", "protonmail_quote", "tutanota_quote", "yahoo_quoted", "mozcite"}
_ATTRIBUTIONS = {"gmail_attr", "moz-cite-prefix"}


def html_to_text(html: str) -> str:
    """The readable text of any HTML, however broken; lines end in `\\n`, quoted blocks begin with `> `."""
    return _render(html, marked=False).strip("\n")


def html_to_marked_text(html: str) -> str:
    """As `html_to_text`, with a `QUOTE_FOLLOWS` line where a mail program marked the earlier mail."""
    return _render(html, marked=True).strip("\n")


def _render(html: str, *, marked: bool) -> str:
    writer = _TextWriter(marked)
    writer.feed(sanitise(html))
    writer.close()
    return writer.text()


class _TextWriter(HTMLParser):
    """Writes text from well-formed HTML; knows its open elements, so that depth costs nothing."""

    def __init__(self, marked: bool) -> None:
        super().__init__(convert_charrefs=True)
        self._marked = marked
        self._lines: list[str] = []
        self._line: list[str] = []
        self._indent = ""
        self._gap = False
        self._hidden_from: int | None = None
        self._too_small: list[bool] = [False]
        self._quotes: list[int] = []
        self._lists: list[int | None] = []
        self._links: list[tuple[str, int]] = []
        self._preformatted = 0

    def text(self) -> str:
        self._end_line()
        return re.sub(r"\n{3,}", "\n\n", "\n".join(self._lines))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = dict(attrs)
        if tag not in _VOID:
            self._too_small.append(is_too_small(attributes, around=self._too_small[-1]))
            if self._hidden_from is None and is_hidden(attributes):
                self._hidden_from = len(self._too_small)
        if self._hidden_from is None:
            self._begin(tag, attributes)

    def handle_endtag(self, tag: str) -> None:
        if tag in _VOID or len(self._too_small) == 1:
            return
        depth = len(self._too_small)
        self._too_small.pop()
        if self._hidden_from is None:
            self._finish(tag, depth)
        elif depth <= self._hidden_from:
            self._hidden_from = None

    def handle_data(self, data: str) -> None:
        if self._hidden_from is not None or self._too_small[-1]:
            return
        if self._preformatted:
            first, *rest = data.split("\n")
            self._line.append(first)
            for line in rest:
                self._end_line(keep_empty=True)
                self._line.append(line)
        else:
            text = _BLANKS.sub(" ", data)
            self._line.append(text if self._line else text.lstrip(" "))

    def _begin(self, tag: str, attributes: dict[str, str | None]) -> None:
        if tag in _BLOCKS:
            self._end_line()
            self._gap = self._gap or tag in _SPACED
        self._mark(tag, attributes)
        if tag == "br":
            self._end_line(keep_empty=True)
        elif tag == "pre":
            self._preformatted += 1
        elif tag in ("ol", "ul"):
            self._lists.append(1 if tag == "ol" else None)
        elif tag == "li":
            self._line.append(self._bullet())
        elif tag in ("td", "th") and any(piece.strip() for piece in self._line):
            self._line.append("  ")
        elif tag == "a":
            self._links.append((attributes.get("href") or "", len(self._line)))
        elif tag == "img" and len(alt := (attributes.get("alt") or "").strip()) > 1:
            self._line.append(f"[{_BLANKS.sub(' ', alt)[:200]}]")

    def _finish(self, tag: str, depth: int) -> None:
        if tag == "a" and self._links:
            self._line.append(self._target(*self._links.pop()))
        if tag in _BLOCKS:
            self._end_line()
            self._gap = self._gap or tag in _SPACED
        if tag == "pre":
            self._preformatted = max(self._preformatted - 1, 0)
        elif tag in ("ol", "ul") and self._lists:
            self._lists.pop()
        if self._quotes and depth == self._quotes[-1]:
            self._quotes.pop()

    def _mark(self, tag: str, attributes: dict[str, str | None]) -> None:
        names = {name.lower().removeprefix("x_") for name in (attributes.get("class") or "").split()}
        ident = (attributes.get("id") or "").lower().removeprefix("x_")
        if tag == "blockquote" and (attributes.get("type") == "cite" or names & _QUOTED_BLOCKS):
            self._quotes.append(len(self._too_small))
        elif self._marked and (ident in _QUOTE_IDS or names & _QUOTE_CLASSES):
            self._end_line()
            self._lines.append(QUOTE_FOLLOWS)
        elif names & _ATTRIBUTIONS and tag == "div":
            self._end_line()

    def _bullet(self) -> str:
        self._indent = "  " * min(len(self._lists) - 1, 8)
        number = self._lists[-1] if self._lists else None
        if number is None:
            return "- "
        self._lists[-1] = number + 1
        return f"{number}. "

    def _target(self, href: str, start: int) -> str:
        """The target behind a link's words, unless they say it already; only the site of a very long one."""
        words = "".join(self._line[start:]).strip()
        href = href.strip()
        if not words or not href.lower().startswith(("http://", "https://", "mailto:")):
            return ""
        bare = re.sub(r"^(?:https?://|mailto:)", "", href, flags=re.IGNORECASE).rstrip("/")
        if bare.lower() in words.lower() or words.lower().rstrip("/") in bare.lower()[: len(words)]:
            return ""
        site = "/".join(href.split("/", 3)[:3]) + "/…"
        return f" <{href if len(href) <= _LONGEST_LINK else site}>"

    def _end_line(self, *, keep_empty: bool = False) -> None:
        line = "".join(self._line).rstrip()
        if not self._preformatted:
            line = self._indent + line.strip() if line.strip() else ""
        self._line, self._indent = [], ""
        quote = "> " * min(len(self._quotes), _DEEPEST_QUOTE)
        if line or keep_empty:
            if self._gap and self._lines and self._lines[-1].strip("> "):
                self._lines.append(quote.rstrip())
            self._gap = False
            self._lines.append((quote + line).rstrip())
