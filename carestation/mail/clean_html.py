"""HTML of a mail made fit for the desk's view: harmless, quick to lay out, loading nothing."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import escape
from html.parser import HTMLParser

from carestation.mail.sanitised_html import is_hidden, is_too_small, sanitise

DEEPEST_TABLE = 4
"""Qt's time to lay out tables doubles with each level; newsletters have up to twelve."""
DEEPEST_ELEMENT = 40
MOST_LINKS = 5_000

_VOID = {"br", "hr", "img", "col", "wbr"}
_TABLE_PARTS = {"table", "tbody", "thead", "tfoot", "tr", "td", "th", "caption", "colgroup", "col"}
_LINES = {"table": "div", "tr": "div", "caption": "div"}
_STYLE = re.compile(
    r"(text-align|font-weight|font-style|text-decoration|white-space)\s*:\s*([a-z0-9 -]{1,30})(?=;|$)", re.I
)
_LINK = re.compile(r"(?:https?://|mailto:|tel:)\S", re.IGNORECASE)
_OWN_IMAGE = re.compile(r"cid:|data:image/(?:png|jpe?g|gif|webp|bmp);base64,", re.IGNORECASE)
_REMOTE = re.compile(r"(?:https?:)?//", re.IGNORECASE)
_NUMBERS: tuple[str, ...] = ("colspan", "rowspan", "start", "width", "height")
_NUMBER = re.compile(r"\d{1,4}%?")


@dataclass(frozen=True, slots=True)
class CleanHtml:
    """HTML for the view, the number of images on other machines that it names, and of links."""

    html: str
    remote_images: int
    links: int


def clean_html(html: str, *, remote_images: bool = False) -> CleanHtml:
    """What may be shown of a mail's HTML; remote images are counted, and left out unless asked for."""
    writer = _HtmlWriter(remote_images)
    writer.feed(sanitise(html))
    writer.close()
    return CleanHtml("".join(writer.pieces), writer.images, writer.links)


class _HtmlWriter(HTMLParser):
    """Writes HTML anew from well-formed HTML: without the hidden, with less depth, with few attributes."""

    def __init__(self, remote_images: bool) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[str] = []
        self.images = 0
        self.links = 0
        self._load = remote_images
        self._open: list[tuple[str, str]] = []
        self._too_small: list[bool] = [False]
        self._written = 0
        self._tables = 0
        self._hidden_from: int | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = {name: value or "" for name, value in attrs}
        if tag in _VOID:
            if self._hidden_from is None:
                self._void(tag, attributes)
            return
        if self._hidden_from is None and is_hidden(attributes):
            self._hidden_from = len(self._open) + 1
        self._too_small.append(is_too_small(attributes, around=self._too_small[-1]))
        self._tables += tag == "table"
        written = self._as_written(tag, attributes)
        self._open.append((tag, written))
        if written:
            self._written += 1
            self.pieces.append(f"<{written}{self._attributes(tag, attributes)}>")

    def handle_endtag(self, tag: str) -> None:
        if tag in _VOID or not self._open:
            return
        opened, written = self._open.pop()
        self._too_small.pop()
        self._tables -= opened == "table"
        if written:
            self._written -= 1
            self.pieces.append(f"</{written}>")
        elif self._hidden_from is None and opened in ("td", "th"):
            self.pieces.append(" ")
        if self._hidden_from is not None and len(self._open) < self._hidden_from:
            self._hidden_from = None

    def handle_data(self, data: str) -> None:
        if self._hidden_from is None and not self._too_small[-1]:
            self.pieces.append(escape(data, quote=False))

    def _as_written(self, tag: str, attributes: dict[str, str]) -> str:
        """The tag to write for this one; "" for none."""
        if self._hidden_from is not None or self._written >= DEEPEST_ELEMENT:
            return ""
        if tag == "a":
            if not _LINK.match(attributes.get("href", "").strip()) or self.links >= MOST_LINKS:
                return ""
            self.links += 1
        if tag in _TABLE_PARTS and (self._tables > DEEPEST_TABLE or not self._tables):
            return _LINES.get(tag, "")
        return tag

    def _void(self, tag: str, attributes: dict[str, str]) -> None:
        if tag == "img":
            self._image(attributes)
        elif tag != "col" or 0 < self._tables <= DEEPEST_TABLE:
            self.pieces.append(f"<{tag}>")

    def _image(self, attributes: dict[str, str]) -> None:
        source = attributes.get("src", "").strip()
        remote = _REMOTE.match(source) is not None
        self.images += remote
        if _OWN_IMAGE.match(source) or (remote and self._load):
            self.pieces.append(f'<img src="{escape(source)}"{self._attributes("img", attributes)}>')
        elif alt := attributes.get("alt", "").strip():
            self.pieces.append(f"<i>{escape(alt, quote=False)}</i>")

    def _attributes(self, tag: str, attributes: dict[str, str]) -> str:
        kept = {name: attributes[name] for name in _NUMBERS if _NUMBER.fullmatch(attributes.get(name, ""))}
        if tag == "a":
            kept["href"] = attributes["href"].strip()
        if tag == "img" and "alt" in attributes:
            kept["alt"] = attributes["alt"]
        if attributes.get("dir", "").lower() in ("rtl", "ltr", "auto"):
            kept["dir"] = attributes["dir"].lower()
        if style := ";".join(
            f"{name}:{value.strip()}" for name, value in _STYLE.findall(attributes.get("style", ""))
        ):
            kept["style"] = style
        return "".join(f' {name}="{escape(value)}"' for name, value in kept.items())
