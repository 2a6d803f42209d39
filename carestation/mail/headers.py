"""The head of a mail or of one of its parts: bytes to named values, going on after whatever is malformed."""

from __future__ import annotations

import re
from dataclasses import dataclass

from carestation.mail.charsets import decode
from carestation.mail.encoded_words import decode_words
from carestation.mail.parameters import HeaderValue, parse_parameters

_FIELD = re.compile(rb"([!-9;-~]{1,100})[ \t]*:(.*)", re.DOTALL)
_KNOWN = re.compile(
    rb"(?:from|to|cc|bcc|subject|date|sender|reply-to|message-id|in-reply-to|references|received|return-path"
    rb"|delivered-to|mime-version|content-[a-z-]+|x-[a-z0-9-]+|list-[a-z-]+|auto-submitted|precedence"
    rb"|importance|user-agent|thread-[a-z-]+|resent-[a-z-]+|dkim-signature|arc-[a-z-]+|envelope-to"
    rb"|authentication-results|delivery-date|final-recipient|original-recipient|reporting-mta|action|status"
    rb"|diagnostic-code|arrival-date)[ \t]*:",
    re.IGNORECASE,
)
_LINE = re.compile(rb"[^\n]*\n|[^\n]+\Z")
_CONTROL = re.compile(r"[\x00-\x08\x0a-\x1f\x7f-\x9f\u2028\u2029]+")
_FOLD = re.compile(r"[ \t]*(?:\r*\n[ \t]*)+|\r")
_LONGEST = 100_000


@dataclass(frozen=True, slots=True)
class Headers:
    """Header fields in their order; names in small letters, values as raw bytes, still folded.

    `charset` is the best guess for bytes beyond ASCII that stand in a field as they are: the charset of the
    text.
    """

    fields: tuple[tuple[str, bytes], ...] = ()
    charset: str | None = None

    def has(self, name: str) -> bool:
        """Whether the field is there at all, even empty."""
        return any(field == name for field, _ in self.fields)

    def raw(self, name: str) -> str:
        """The first field of this name, unfolded, encoded words left as they are; "" if absent."""
        return next(iter(self.all_raw(name)), "")

    def all_raw(self, name: str) -> tuple[str, ...]:
        """Every field of this name, as `raw`."""
        return tuple(_unfolded(value, self.charset) for field, value in self.fields if field == name)

    def text(self, name: str) -> str:
        """The first field of this name for people: words decoded, in one line, blanks at the ends gone."""
        return cleaned(decode_words(self.raw(name)))

    def parameters(self, name: str) -> HeaderValue:
        """The first field of this name as a value with parameters."""
        return parse_parameters(self.raw(name))


def cleaned(text: str) -> str:
    """One line: control characters and line ends, which inject headers, become blanks."""
    return _CONTROL.sub(" ", text).strip()


def split_head(data: bytes) -> tuple[Headers, bytes]:
    """The head and the body; bytes without any known field are all body, so that no word is lost."""
    lines, body_start = _head_lines(data)
    last_known = max((i for i, line in enumerate(lines) if _KNOWN.match(line)), default=-1)
    if last_known < 0:
        return Headers(), data
    fields: list[tuple[str, list[bytes]]] = []
    for number, line in enumerate(lines):
        if line[:1] in b" \t" and fields:
            fields[-1][1].append(line)
        elif match := _FIELD.match(line):
            fields.append((match[1].decode("ascii").lower(), [match[2]]))
        elif number > last_known:
            body_start = sum(map(len, lines[:number]))  # the blank line is missing: this is the body already
            break
    joined = tuple((name, b"".join(parts)[:_LONGEST]) for name, parts in fields)
    return Headers(joined), data[body_start:]


def split_part(data: bytes) -> tuple[Headers, bytes]:
    """As `split_head`, for a part inside a multipart: it may begin with the blank line at once."""
    first = _LINE.match(data)
    if first is None or not first[0].strip():
        return Headers(), data[first.end() :] if first else b""
    return split_head(data)


def _head_lines(data: bytes) -> tuple[list[bytes], int]:
    """The lines before the first empty one, and where what follows it begins."""
    lines: list[bytes] = []
    for match in _LINE.finditer(data):
        if not match[0].strip(b"\r\n"):
            return lines, match.end()
        lines.append(match[0])
    return lines, len(data)


def _unfolded(value: bytes, charset: str | None) -> str:
    return _FOLD.sub(" ", decode(value.strip(), charset)).replace("\x00", "")
