"""The new part of a mail: what its sender added to the mails before. Folded in views, never deleted.

Rules: a mail program's own mark goes before patterns of words; a mail that is handed on is the matter itself
and stays whole; an answer between quoted lines keeps those lines; and whatever would leave nothing leaves
everything.
"""

from __future__ import annotations

import re

from carestation.mail.html_text import QUOTE_FOLLOWS, html_to_marked_text, html_to_text
from carestation.mail.quote_words import (
    FORWARD_SUBJECT,
    FORWARDED_MESSAGE,
    HEADER_FIELDS,
    OPENS_ATTRIBUTION,
    ORIGINAL_MESSAGE,
    WROTE,
)

_QUOTED = re.compile(r"^\s{0,3}(?:>|&gt;|\|\s|│)")
_FOOTER = re.compile(r"^\s*(?:--\s*$|--\s|[_=*-]{5,}\s*$)")
_DATED = re.compile(r"\b(?:19|20)\d\d\b|\d{1,2}[:.h]\d{2}|@|年")
_DATE = re.compile(r"\d{1,4}[./-]\s?\d|\b(?:19|20)\d\d\b|年")
_SENTENCE_ENDS = (":", "：", "写道", "寫道", "작성", "เขียน")
_REPLY_SUBJECT = re.compile(
    r"^\s*(?:re|aw|sv|antw|odp|ré|res|rif|ynt|ответ|回复|回覆|답장|vá|ref|hv)\s*(?:\[\d+\])?\s*[:：]", re.I
)
_RULE = re.compile(r"^[\s>]*[_-]{10,}\s*$")
_HEADER_WINDOW = 7
_ATTRIBUTION_LINES = 4
_LONGEST_ATTRIBUTION = 500
_LONGEST = 1_000_000
_LONGEST_LINE = 500
_MOST_LINES = 20_000

Attributions = dict[int, int]
"""The first line of each sentence that introduces a quote, and the line after its last."""


def new_part(text: str, html: str, subject: str = "", *, is_reply: bool = False) -> str:
    """What is new in a mail, as plain text with `\n`; the whole where nothing else would be left.

    `is_reply` says that the mail names an earlier one; without, a subject like "Re: …" says it.
    """
    plain = _plain(text)
    if FORWARD_SUBJECT.match(subject):
        return plain.strip() or html_to_text(html).strip()
    marked = html_to_marked_text(html) if html.strip() else ""
    source = marked if not plain.strip() or QUOTE_FOLLOWS in marked else plain
    new = strip_quotes(source, is_reply=is_reply or _REPLY_SUBJECT.match(subject) is not None)
    return new or plain.strip()


def strip_quotes(text: str, *, is_reply: bool = True) -> str:
    """The text without the mails before it; the whole text if nothing else is left. Lines end in `\n`."""
    whole = _plain(text)
    lines = whole.split("\n")
    attributions = _attributions(lines)
    lines = lines[: _quote_starts(lines, attributions, is_reply)]
    new = "\n".join(_without_quoted_blocks(lines, attributions)).strip()
    return new if _says_something(new) else whole.replace(QUOTE_FOLLOWS, "").strip()


def _plain(text: str) -> str:
    return text[:_LONGEST].replace("\r\n", "\n").replace("\r", "\n").replace("\xa0", " ")


def _says_something(text: str) -> bool:
    return any(char.isalnum() or ord(char) > 0x2000 for char in text)


def _quote_starts(lines: list[str], attributions: Attributions, is_reply: bool) -> int:
    """The first line from which all is the earlier mail; the number of lines if there is none."""
    for number, line in enumerate(lines[:_MOST_LINES]):
        if len(line) > _LONGEST_LINE:
            continue
        if FORWARDED_MESSAGE.match(line):
            return len(lines)
        if line == QUOTE_FOLLOWS or ORIGINAL_MESSAGE.match(line):
            return number
        if _is_header_block(lines, number, is_reply):
            return number - 1 if number and _RULE.match(lines[number - 1]) else number
        if number in attributions and not _next_is_quoted(lines, attributions[number]):
            return number
    return len(lines)


def _is_header_block(lines: list[str], start: int, is_reply: bool) -> bool:
    """The head of the earlier mail, as Outlook writes it: three of From, Sent, To and Subject near together.

    One of them is Subject or has an address, so that a journey (From, To, Date) is none; in a mail that
    answers nothing all four must follow each other, because web forms write such lists too.
    """
    if not any(field.match(lines[start]) for field in HEADER_FIELDS.values()):
        return False
    block = [line for line in lines[start : start + _HEADER_WINDOW] if line.strip()]
    kinds = [kind for line in block for kind, field in HEADER_FIELDS.items() if field.match(line)]
    if not is_reply:
        return kinds[:4] == ["from", "sent", "to", "subject"]
    addressed = "subject" in kinds or any("@" in line for line in block)
    return len(set(kinds)) >= 3 and "from" in kinds and addressed


def _attributions(lines: list[str]) -> Attributions:
    """Where each sentence like "On … wrote:", broken over lines or not, begins, and the line after it."""
    found: Attributions = {}
    for end, line in enumerate(lines[:_MOST_LINES], start=1):
        if (
            len(line) <= _LONGEST_ATTRIBUTION
            and line.rstrip().endswith(_SENTENCE_ENDS)
            and not _QUOTED.match(line)
        ):
            start = _attribution_start(lines, end)
            if start is not None:
                found[start] = end
    return found


def _attribution_start(lines: list[str], end: int) -> int | None:
    sentence, quoted_below = "", _next_is_quoted(lines, end)
    for start in range(end - 1, max(end - 1 - _ATTRIBUTION_LINES, -1), -1):
        line = lines[start].strip()
        if not line or _QUOTED.match(line) or len(sentence) > _LONGEST_ATTRIBUTION:
            return None
        sentence = f"{line} {sentence}"
        if _introduces(sentence.rstrip(), quoted_below):
            return _first_line(lines, start)
    return None


def _introduces(sentence: str, quoted_below: bool) -> bool:
    """Whether it says who wrote, and when or from where; Gmail leaves the verb out in some languages."""
    if WROTE.search(sentence):
        return quoted_below or _DATED.search(sentence) is not None
    return quoted_below and sentence.endswith(">:") and _DATE.search(sentence) is not None


def _first_line(lines: list[str], start: int) -> int:
    """Up to where the sentence opens, or to its date, when it was broken over lines."""
    above = start
    while (
        above > max(start - _ATTRIBUTION_LINES, 0)
        and lines[above].strip()
        and not _QUOTED.match(lines[above])
    ):
        if OPENS_ATTRIBUTION.match(lines[above]) and any(char.isdigit() for char in lines[above]):
            return above
        above -= 1
    dated = start > 0 and _DATE.search(lines[start - 1]) and not _QUOTED.match(lines[start - 1])
    return start - 1 if dated else start


def _next_is_quoted(lines: list[str], start: int) -> bool:
    following = next((line for line in lines[start : start + 4] if line.strip()), "")
    return _QUOTED.match(following) is not None


def _without_quoted_blocks(lines: list[str], attributions: Attributions) -> list[str]:
    """Without the quoted lines above and below what is new; those between new lines are what it answers."""
    quoted = [_QUOTED.match(line) is not None for line in lines]
    for start, end in attributions.items():
        quoted[start:end] = [True] * (min(end, len(lines)) - min(start, len(lines)))
    own = [number for number, line in enumerate(lines) if line.strip() and not quoted[number]]
    if not own or not any(quoted):
        return lines
    own = _without_footer(lines, own, quoted)
    return lines[own[0] : own[-1] + 1]


def _without_footer(lines: list[str], own: list[int], quoted: list[bool]) -> list[int]:
    """A list's or scanner's footer below the quote is no answer to it."""
    last_quote = max(number for number, is_quoted in enumerate(quoted) if is_quoted)
    below = [number for number in own if number > last_quote]
    above = [number for number in own if number < last_quote]
    return above if below and above and _FOOTER.match(lines[below[0]]) else own
