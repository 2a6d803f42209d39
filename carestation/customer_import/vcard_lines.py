"""Content lines of vCards 2.1, 3.0 (RFC 2426) and 4.0 (RFC 6350): cards, folding, encodings, escapes."""

from __future__ import annotations

import quopri
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

_BEGIN = re.compile(rb"\s*BEGIN\s*:\s*VCARD\s*", re.IGNORECASE)
_END = re.compile(rb"\s*END\s*:\s*VCARD\s*", re.IGNORECASE)
_LINE = re.compile(rb'((?:"[^"]*"|[^":])*):(.*)', re.DOTALL)
_PARAMETER = re.compile(r'(?:"[^"]*"|[^;"])+')
_QUOTED_PRINTABLE = re.compile(rb"[^:]*;\s*(?:ENCODING\s*=\s*)?(?:QUOTED-PRINTABLE|Q)\s*[;:]", re.IGNORECASE)
_BARE_ENCODINGS = frozenset({"QUOTED-PRINTABLE", "BASE64", "8BIT", "7BIT"})
_OLD_VERSION = re.compile(rb"VERSION\s*:\s*2\.1\s*", re.IGNORECASE)
_ESCAPE = re.compile(r"\\(.)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Card:
    """The raw lines between BEGIN and END; `whole` is False where the one or the other is missing."""

    line: int
    lines: tuple[bytes, ...]
    whole: bool


@dataclass(frozen=True, slots=True)
class Property:
    """`name` without its group and the names of parameters are in capitals; the text is still escaped."""

    name: str
    parameters: dict[str, str]
    text: str

    @property
    def types(self) -> frozenset[str]:
        """The TYPE values in capitals, those that version 2.1 writes bare among them."""
        return frozenset(re.split(r"[,;\s]+", self.parameters.get("TYPE", "").upper())) - {""}


def cards_in(data: bytes) -> Iterator[Card]:
    """The cards of a file, in order; lines outside of cards that are not blank form broken ones."""
    start, inside = 1, False
    lines: list[bytes] = []
    for number, line in enumerate(re.split(rb"\r\n|\r|\n", data), 1):
        if _BEGIN.fullmatch(line):
            if inside or lines:
                yield Card(start, tuple(lines), whole=False)
            start, lines, inside = number, [], True
        elif _END.fullmatch(line):
            if inside or lines:
                yield Card(start, tuple(lines), whole=inside)
            lines, inside = [], False
        elif inside or lines or line.strip():
            start = start if inside or lines else number
            lines.append(line)
    if inside or lines:
        yield Card(start, tuple(lines), whole=False)


def properties_of(card: Card, encoding: str) -> Iterator[Property]:
    """The properties of a card. `encoding` is that of texts that do not name their own."""
    for line in _unfolded(card.lines):
        if (parsed := _property(line, encoding)) is not None:
            yield parsed


def components(text: str, separator: str) -> list[str]:
    """The parts of a structured text, trimmed and with their escapes undone; `separator` is one character."""
    parts, current = [], ""
    for piece in re.findall(rf"\\.|{re.escape(separator)}|.", text, re.DOTALL):
        if piece == separator:
            parts.append(current)
            current = ""
        else:
            current += piece
    return [unescaped(part) for part in (*parts, current)]


def unescaped(text: str) -> str:
    """A text with "\\n", "\\," and the like undone."""
    return _ESCAPE.sub(lambda found: "\n" if found[1] in "nN" else found[1], text).strip()


def _unfolded(lines: Sequence[bytes]) -> Iterator[bytes]:
    """Logical lines. Bytes are joined, as some programs fold within a character."""
    keep = 0 if any(_OLD_VERSION.fullmatch(line) for line in lines) else 1  # 2.1 folds at a blank that stays
    pieces: list[bytes] = []
    for line in lines:
        if pieces and _is_softly_broken(pieces):
            pieces[-1] = pieces[-1][:-1]
            pieces.append(line)
        elif pieces and line[:1] in (b" ", b"\t"):
            pieces.append(line[keep:])
        else:
            yield b"".join(pieces)
            pieces = [line]
    yield b"".join(pieces)


def _is_softly_broken(pieces: Sequence[bytes]) -> bool:
    """Whether a quoted-printable text goes on in the next line (RFC 2045 6.7)."""
    return pieces[-1].endswith(b"=") and _QUOTED_PRINTABLE.match(pieces[0]) is not None


def _property(line: bytes, encoding: str) -> Property | None:
    if not (found := _LINE.fullmatch(line)):
        return None
    name, *parameters = _PARAMETER.findall(found[1].decode("ascii", errors="replace")) or [""]
    named = _parameters(parameters)
    return Property(name.strip().rpartition(".")[2].upper(), named, _decoded(found[2], named, encoding))


def _parameters(written: Sequence[str]) -> dict[str, str]:
    """Parameters by name; those that version 2.1 writes bare ("CELL", "BASE64") get the name they lack."""
    named: dict[str, str] = {}
    for parameter in written:
        name, equals, value = (part.strip().strip('"') for part in parameter.partition("="))
        if not equals:
            name, value = ("ENCODING" if name.upper() in _BARE_ENCODINGS else "TYPE"), name
        name = name.upper()
        named[name] = f"{named[name]},{value}" if name in named else value
    return named


def _decoded(text: bytes, parameters: dict[str, str], encoding: str) -> str:
    written = parameters.get("ENCODING", "").upper()
    if written in ("BASE64", "B"):
        return ""  # pictures, sounds and keys: no field of a customer
    if written in ("QUOTED-PRINTABLE", "Q"):
        text = quopri.decodestring(text)
    try:
        return text.decode(parameters.get("CHARSET", encoding))
    except (LookupError, ValueError):
        return text.decode(encoding, errors="replace")
