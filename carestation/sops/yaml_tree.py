"""The tree of a YAML text, kept plain: no anchors, aliases or tags, no depth or size beyond need."""

from __future__ import annotations

import re
from collections.abc import Iterator

import yaml

from carestation.sops.sop_fault import FaultList

LARGEST_FILE = 256 * 1024
"""Bytes. The longest SOP of the library has 10 kB, the longest course 20; whatever is larger is neither."""

DEEPEST = 8

_LOADER: type[yaml.SafeLoader] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_UNREADABLE = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def tree_of(source: str | bytes, faults: FaultList) -> yaml.MappingNode | None:
    """The outermost mapping of the text, or None with the reasons in `faults`. Bytes must be UTF-8."""
    text = _text_of(source, faults)
    if text is None:
        return None
    try:
        if not _is_plain(text, faults):
            return None
        root = yaml.compose(text, Loader=_LOADER)
    except yaml.MarkedYAMLError as error:
        faults.add(_line_of(error), f"This cannot be read as YAML ({error.problem}). {_HINT}")
        return None
    if root is None:
        faults.add(1, "The file is empty.")
        return None
    if not isinstance(root, yaml.MappingNode):
        faults.add(line_of(root), "The file begins with lines such as “key: complaint”.")
        return None
    return root


_HINT = "Text that holds a colon, a # or begins with a sign needs quotes; indents are spaces."


def line_of(node: yaml.Node) -> int:
    """The line, from 1, on which a node begins."""
    return int(node.start_mark.line) + 1


def _text_of(source: str | bytes, faults: FaultList) -> str | None:
    if len(source) > LARGEST_FILE:
        faults.add(1, f"The file is larger than {LARGEST_FILE // 1024} kB: nobody reads that much.")
        return None
    if isinstance(source, bytes):
        try:
            text = source.decode("utf-8")
        except UnicodeDecodeError as error:
            line = source.count(b"\n", 0, error.start) + 1
            faults.add(line, "The text is not UTF-8; save the file with that encoding.")
            return None
    else:
        text = source
    text = text.removeprefix("\ufeff")
    if unreadable := _UNREADABLE.search(text):
        line = text.count("\n", 0, unreadable.start()) + 1
        faults.add(line, f"There is a character here that text cannot hold (U+{ord(unreadable[0]):04X}).")
        return None
    return text


def _line_of(error: yaml.MarkedYAMLError) -> int:
    mark = error.problem_mark or error.context_mark
    return mark.line + 1 if mark else 1


def _is_plain(text: str, faults: FaultList) -> bool:
    """Looks over the flat stream of events first, because composing a deep text would exhaust the stack."""
    before = len(faults)
    for event, depth in _with_depth(text):
        line = event.start_mark.line + 1 if event.start_mark else 1
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            faults.add(
                line, "Anchors (&) and aliases (*) are not used here: write the text out, or quote it."
            )
        elif isinstance(event, yaml.NodeEvent) and getattr(event, "tag", None):
            faults.add(line, "Tags (!) are not used here: leave it out, or quote the text.")
        if depth > DEEPEST:
            faults.add(line, f"This is nested more than {DEEPEST} levels deep.")
            break
    return len(faults) == before


def _with_depth(text: str) -> Iterator[tuple[yaml.Event, int]]:
    depth = 0
    for event in yaml.parse(text, Loader=_LOADER):
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
        yield event, depth
