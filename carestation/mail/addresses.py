"""Who sent it and to whom: addresses (RFC 5322, with its obsolete forms), and no disguises.

An address is read from the header as it was sent. Encoded words are decoded in names only: inside an address
they would turn one sender into another ("mailsploit"). A comment is a name when there is no other.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from carestation.mail.encoded_words import decode_words
from carestation.mail.headers import Headers, cleaned

_TOKEN = re.compile(
    r"<(?P<angle>[^<>]{0,2000})>?|(?P<special>[,;:])|(?P<blank>\s+)|(?P<atom>[^\s\",;:<(]+)", re.DOTALL
)
_QUOTED = re.compile(r'"((?:[^"\\]|\\.)*+)"', re.DOTALL)
_PLAIN = re.compile(r"[^\s@<>\"(),;:]+@[^\s@<>\"(),;:]+")
_ADDRESS = re.compile(
    r'(?:"[^"\r\n]{0,300}"|[^\s@<>"(),;:]+(?: [^\s@<>"(),;:]+)*)@(?:[^\s@<>"(),;:]+|\[[^\]\s]+\])'
)
_OPEN_SPACING = re.compile(r" *@ *| +\. *")
_WORD_START = re.compile(r"=\?[^?\s]+\?[bBqQ]\?")
_LONGEST = 100_000
_LONGEST_ADDRESS = 1_000
MOST_ADDRESSES = 1_000


@dataclass(frozen=True, slots=True)
class Address:
    """A name for people ("" if none) and an address as it was written; compare addresses casefolded."""

    name: str
    email: str


def parse_addresses(header: str) -> tuple[Address, ...]:
    """The addresses in an undecoded header, in order; what is no address is left out, groups are opened."""
    found: list[Address] = []
    mailbox = _Mailbox()
    for kind, text in _tokens(header[:_LONGEST]):
        if kind == "special" and not mailbox.takes(text):
            found += mailbox.address()
            mailbox = _Mailbox()
            if len(found) >= MOST_ADDRESSES:
                break
        else:
            mailbox.add(kind, text)
    return (*found, *mailbox.address())


def _tokens(header: str) -> Iterator[tuple[str, str]]:
    """Quoted strings, comments, angles, signs, blanks and atoms; a quote or comment without an end is no such thing."""
    position, quotes, comments = 0, True, True
    while position < len(header):
        sign = header[position]
        if sign == '"' and quotes and (quoted := _QUOTED.match(header, position)):
            yield "quoted", re.sub(r"\\(.)", r"\1", quoted[1], flags=re.DOTALL)
            position = quoted.end()
        elif sign == "(" and comments and (end := _comment_end(header, position)):
            yield "comment", header[position + 1 : end - 1].replace("\\", "")
            position = end
        elif token := _TOKEN.match(header, position):
            yield token.lastgroup or "", token[token.lastgroup or 0]
            position = token.end()
        else:
            quotes = quotes and sign != '"'  # none of the later ones ends either: looking once is enough
            comments = comments and sign != "("
            position += 1


class _Mailbox:
    """One mailbox while it is being read."""

    def __init__(self) -> None:
        self.phrase: list[str] = []
        self.comments: list[str] = []
        self.angle: str | None = None

    def takes(self, special: str) -> bool:
        """Whether the sign ends nothing: it stands in an encoded word, or after the name of a group."""
        text = "".join(self.phrase)
        word = text.rpartition("=?")[2] if "=?" in text else ""
        inside = bool(word) and word.count("?") < 3 and bool(_WORD_START.match("=?" + word))
        if inside:
            self.phrase.append(special)
        elif special == ":":
            self.phrase.clear()  # the name of a group
            self.comments.clear()
            return True
        return inside

    def add(self, kind: str, text: str) -> None:
        if kind == "comment":
            self.comments.append(text)
        elif kind == "angle":
            if self.angle is None or "@" not in self.angle:
                self.angle = text
        elif kind != "special":
            self.phrase.append(" " if kind == "blank" else text)

    def address(self) -> tuple[Address, ...]:
        phrase = "".join(self.phrase)
        if self.angle and self.angle.strip():
            email, name = _spec(self.angle), phrase  # whatever the name says: it is no address
        else:
            email, name = _loose(phrase)
        if not email:
            return ()
        words = _name(name) or next(filter(None, map(_name, self.comments)), "")
        return (Address(words, email),)


def _spec(angle: str) -> str:
    """The address inside angle brackets, without comments, blanks and a route (`@a,@b:c@d`)."""
    text = _without_comments(angle)
    if text.lstrip().startswith("@") and ":" in text:
        text = text.rpartition(":")[2]
    text = re.sub(r"\s*([@.])\s*", r"\1", text).strip(" \t\"'<>;,")
    text = text.removeprefix("mailto:").removeprefix("MAILTO:")
    return cleaned(text) if _ADDRESS.fullmatch(text) else ""


def _loose(phrase: str) -> tuple[str, str]:
    """An address that stands without angle brackets, and the words beside it."""
    joined = _OPEN_SPACING.sub(lambda sign: sign[0].strip(), phrase) if phrase.count("@") == 1 else phrase
    words = joined.split()
    for number, word in enumerate(words):
        match = _PLAIN.search(word) if "@" in word and len(word) <= _LONGEST_ADDRESS else None
        if match:
            return _spec(match[0].strip("'[]")), " ".join(words[:number] + words[number + 1 :])
    return "", phrase


def _name(text: str) -> str:
    decoded = cleaned(decode_words(text))
    return " ".join(decoded.strip("'\" ").split()) if decoded.strip("'\" ") else ""


def _comment_end(text: str, position: int) -> int:
    """Where the comment that begins at `position`, and may hold comments, ends; 0 if it never does."""
    depth = 0
    while position < len(text):
        depth += (text[position] == "(") - (text[position] == ")")
        position += 2 if text[position] == "\\" else 1
        if not depth:
            return position
    return 0


def _without_comments(text: str) -> str:
    while "(" in text:
        start = text.index("(")
        text = text[:start] + text[_comment_end(text, start) or start + 1 :]
    return text


def addresses_of(headers: Headers, name: str) -> tuple[Address, ...]:
    """All addresses of all fields of this name."""
    return tuple(address for raw in headers.all_raw(name) for address in parse_addresses(raw))[
        :MOST_ADDRESSES
    ]


def sender_of(headers: Headers) -> Address:
    """From, else Sender, Reply-To, Return-Path; last an address that is wholly hidden in an encoded From."""
    names = addresses_of(headers, "from")
    if names:
        return names[0]
    stated = _name(headers.raw("from"))
    for field in ("sender", "reply-to", "return-path"):
        found = addresses_of(headers, field)
        if found:
            return Address(found[0].name or stated, found[0].email)
    hidden = parse_addresses(headers.text("from"))
    return hidden[0] if hidden else Address(stated, "")
