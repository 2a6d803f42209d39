"""Names that may be one person: a hint for the preview, never a decision."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Mapping
from difflib import SequenceMatcher

_FEW = 3_000  # names; above it only equal names are looked for
_BLOCK = 40  # names that begin alike and are compared with each other
_ALIKE = 0.87  # ratio: "Jon Smith" and "John Smith" have 0.95, "Anna Weber" and "Hanna Wester" 0.73


def name_key(name: str) -> str:
    """Equal for "Müller, Anna" and "anna muller": words without case, accents and order."""
    plain = name.casefold()
    if not plain.isascii():
        decomposed = unicodedata.normalize("NFKD", plain)
        plain = "".join(character for character in decomposed if not unicodedata.combining(character))
    return " ".join(sorted(re.findall(r"\w+", plain)))


def similar_names(names: Mapping[int, str]) -> dict[int, int]:
    """For the line of a name, an earlier line whose name is the same or nearly so."""
    keys = {line: key for line, name in names.items() if (key := name_key(name))}
    first_of: dict[str, int] = {}
    for line, key in keys.items():
        first_of.setdefault(key, line)
    similar = {line: first_of[key] for line, key in keys.items() if first_of[key] != line}
    if len(first_of) <= _FEW:
        similar |= _nearly_equal(first_of)
    return similar


def _nearly_equal(lines: Mapping[str, int]) -> dict[int, int]:
    """Compared are names whose longest words begin alike: that is cheap, and most slips are elsewhere."""
    blocks: dict[str, list[str]] = defaultdict(list)
    similar: dict[int, int] = {}
    for key, line in lines.items():
        block = blocks[max(key.split(), key=len)[:3]]
        if alike := next((other for other in block if _is_alike(key, other)), None):
            similar[line] = lines[alike]
        if len(block) < _BLOCK:
            block.append(key)
    return similar


def _is_alike(one: str, other: str) -> bool:
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    return matcher.real_quick_ratio() > _ALIKE and matcher.quick_ratio() > _ALIKE and matcher.ratio() > _ALIKE
