"""The writer's own words within a reply: what customers and mails before said is not judged.

Others' words become blanks, so that places found in the rest are places in the reply.
"""

from __future__ import annotations

import re

from carestation.mail.quote_words import ORIGINAL_MESSAGE, WROTE

_QUOTED = re.compile(r"[ \t]{0,3}[>|]")
_SIGNATURE = re.compile(r"-- ?$")
_SAYS_WHEN = re.compile(r"[\d@]")
_IN_QUOTES = re.compile(r"“[^“”\n]{0,400}”|„[^„“”\n]{0,400}[“”]|«[^«»\n]{0,400}»|\"[^\"\n]{0,400}\"")
_PLACE = re.compile(r"\{[^{}\n]{0,80}\}")
_LONGEST_ATTRIBUTION = 500


def own_text(text: str) -> str:
    """As long as `text`, with blanks for quoted lines, the mail below, a signature, and words in quotation marks."""
    lines, is_below = [], False
    for line in text.split("\n"):
        is_below = is_below or _ends_own_part(line)
        is_own = not is_below and not _QUOTED.match(line)
        lines.append(_without_quotes(line) if is_own else " " * len(line))
    return "\n".join(lines)


def _ends_own_part(line: str) -> bool:
    if _SIGNATURE.match(line) or ORIGINAL_MESSAGE.match(line[:_LONGEST_ATTRIBUTION]):
        return True
    is_short = len(line) <= _LONGEST_ATTRIBUTION and line.rstrip().endswith(":")
    return is_short and _SAYS_WHEN.search(line) is not None and WROTE.search(line) is not None


def _without_quotes(line: str) -> str:
    return _PLACE.sub(_blanks, _IN_QUOTES.sub(_blanks, line))


def _blanks(found: re.Match[str]) -> str:
    return " " * len(found[0])
