"""The parts of a mail (RFC 2046): one pass over the bytes, so that neither depth nor size can hurt.

The standard library's parser goes down into every level by recursion, tests each line against every open
boundary, and writes attached mails anew instead of keeping their bytes. This one keeps a stack of boundaries
and the exact bytes.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from carestation.mail.headers import Headers, split_head, split_part
from carestation.mail.parameters import HeaderValue, parse_parameters
from carestation.mail.transfer_encoding import undo

_DELIMITER = re.compile(rb"^--[^\r\n]*", re.MULTILINE)
_LIKELY_BOUNDARY = re.compile(
    rb"^--([^\r\n]{1,200}?)[ \t]*\r?\n(?=content-[a-z-]+[ \t]*:)", re.MULTILINE | re.IGNORECASE
)
MOST_PARTS = 5_000
"""Parts beyond this many stay inside the last one: only an attack has so many."""


@dataclass(frozen=True, slots=True)
class Part:
    """A leaf of the tree of parts; `inside` names the kinds of multipart around it, the outermost first."""

    headers: Headers
    raw_body: bytes
    content: HeaderValue
    disposition: HeaderValue
    inside: tuple[str, ...] = ()

    @property
    def content_type(self) -> str:
        """`type/subtype` in small letters; text/plain where nothing sensible is said (RFC 2045, 5.2)."""
        return self.content.value if "/" in self.content.value else "text/plain"

    @property
    def data(self) -> bytes:
        """The body with its transfer encoding undone."""
        return undo(self.raw_body, self.headers.raw("content-transfer-encoding"))


class Message(NamedTuple):
    """The head of a mail and its leaves in order."""

    headers: Headers
    parts: tuple[Part, ...]


@dataclass(slots=True)
class _Open:
    """A multipart whose end has not been seen."""

    boundary: bytes
    subtype: str


@dataclass(slots=True)
class _Walk:
    data: bytes
    stack: list[_Open] = field(default_factory=list)
    levels: dict[bytes, int] = field(default_factory=dict)
    parts: list[Part] = field(default_factory=list)
    body_from: int | None = None

    def open(self, multipart: _Open) -> None:
        self.levels[multipart.boundary] = len(self.stack)
        self.stack.append(multipart)

    def close_above(self, level: int) -> None:
        for multipart in self.stack[level:]:
            self.levels.pop(multipart.boundary, None)
        del self.stack[level:]

    def finish_part(self, end: int) -> None:
        """Takes the bytes since the last delimiter as a leaf, or opens it when it is a multipart itself."""
        if self.body_from is None:
            return
        headers, body = split_part(_without_last_line_end(self.data[self.body_from : end]))
        self.parts.append(_leaf(headers, body, tuple(multipart.subtype for multipart in self.stack[-20:])))
        self.body_from = None


def read_parts(data: bytes) -> Message:
    """The head and the leaves of a mail; a multipart that cannot be taken apart is one leaf of plain text."""
    headers, body = split_head(data)
    multipart = _multipart(headers, body, {})
    if multipart is None:
        return Message(headers, (_leaf(headers, body),))
    parts = _walk(body, multipart)
    return Message(headers, parts or (_leaf(headers, body),))


def _walk(body: bytes, outermost: _Open) -> tuple[Part, ...]:
    walk = _Walk(body)
    walk.open(outermost)
    for line in _DELIMITER.finditer(body):
        level, closes = _level(walk, line[0][2:].rstrip())
        if level is None or len(walk.parts) >= MOST_PARTS:
            continue
        walk.finish_part(line.start())
        walk.close_above(level if closes else level + 1)
        start = _after_line(body, line.end())
        if closes:
            if not walk.stack:
                break
            continue
        inner = _multipart_at(body, start, walk.levels)
        if inner is None:
            walk.body_from = start
        else:
            walk.open(inner)
    walk.finish_part(len(body))
    return tuple(walk.parts)


def _level(walk: _Walk, token: bytes) -> tuple[int | None, bool]:
    if token in walk.levels:
        return walk.levels[token], False
    if token.endswith(b"--"):
        return walk.levels.get(token[:-2].rstrip()), True
    return None, False


def _multipart_at(body: bytes, start: int, taken: Mapping[bytes, int]) -> _Open | None:
    """The multipart that begins here; looks at the head only, which is short in any real mail."""
    headers, rest = split_part(body[start : start + 65_536])
    return _multipart(headers, rest, taken)


def _multipart(headers: Headers, body: bytes, taken: Mapping[bytes, int]) -> _Open | None:
    content = headers.parameters("content-type")
    if not content.value.startswith("multipart"):
        return None
    boundary = content.parameters.get("boundary", "").encode("utf-8", "surrogateescape").rstrip()
    if not boundary or (b"--" + boundary) not in body:
        likely = _LIKELY_BOUNDARY.search(body)  # none given, or another one than is used
        boundary = likely[1].rstrip() if likely and likely[1].rstrip() not in taken else boundary
    return _Open(boundary, content.value.partition("/")[2]) if boundary else None


def _leaf(headers: Headers, body: bytes, inside: tuple[str, ...] = ()) -> Part:
    content = headers.parameters("content-type")
    if content.value.startswith("multipart"):
        content = parse_parameters("text/plain")
    elif not content.value and inside and inside[-1] == "digest":
        content = parse_parameters("message/rfc822")  # RFC 2046, 5.1.5
    return Part(headers, body, content, headers.parameters("content-disposition"), inside)


def _after_line(data: bytes, position: int) -> int:
    end = data.find(b"\n", position)
    return len(data) if end < 0 else end + 1


def _without_last_line_end(data: bytes) -> bytes:
    """The line end before a delimiter belongs to the delimiter (RFC 2046, 5.1.1)."""
    if data.endswith(b"\r\n"):
        return data[:-2]
    return data[:-1] if data.endswith(b"\n") else data
