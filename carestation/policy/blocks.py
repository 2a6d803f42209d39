"""The few forms that a policy's text has: paragraphs, lists and smaller headings."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

_HEADING, _ITEM = "### ", "- "


class BlockKind(StrEnum):
    """What a block is."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST = "list"


@dataclass(frozen=True, slots=True)
class Block:
    """A heading or a paragraph has one line, a list one for each item."""

    kind: BlockKind
    lines: tuple[str, ...]

    @property
    def text(self) -> str:
        """The line of a heading or a paragraph."""
        return " ".join(self.lines)


def blocks(text: str) -> tuple[Block, ...]:
    """The blocks of a text in order. A line goes on with the paragraph or the item above it."""
    made: list[Block] = []
    fresh = True
    for line in (line.strip() for line in text.splitlines()):
        last = None if fresh else made[-1]
        fresh = not line or line.startswith(_HEADING)
        if line.startswith(_HEADING):
            made.append(Block(BlockKind.HEADING, (line.removeprefix(_HEADING).strip(),)))
        elif line.startswith(_ITEM):
            _add_item(made, last, line.removeprefix(_ITEM).strip())
        elif line:
            _add_words(made, last, line)
    return tuple(made)


def unwrapped(text: str) -> str:
    """The same text with each paragraph and each item on a line of its own, as a person edits it."""
    return "\n\n".join(map(_line_by_line, blocks(text)))


def _line_by_line(block: Block) -> str:
    marks = {BlockKind.HEADING: _HEADING, BlockKind.LIST: _ITEM, BlockKind.PARAGRAPH: ""}
    return "\n".join(f"{marks[block.kind]}{line}" for line in block.lines)


def _add_item(made: list[Block], last: Block | None, item: str) -> None:
    if last is not None and last.kind is BlockKind.LIST:
        made[-1] = Block(BlockKind.LIST, (*last.lines, item))
    else:
        made.append(Block(BlockKind.LIST, (item,)))


def _add_words(made: list[Block], last: Block | None, words: str) -> None:
    if last is None:
        made.append(Block(BlockKind.PARAGRAPH, (words,)))
    else:
        made[-1] = Block(last.kind, (*last.lines[:-1], f"{last.lines[-1]} {words}"))
