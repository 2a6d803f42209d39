"""The difference between two versions of the policy: promises that changed, parts, and lines marked."""

from __future__ import annotations

from dataclasses import dataclass

from carestation.policy.blocks import blocks
from carestation.policy.document import Document, Section
from carestation.policy.figures import Divergence, Figures, divergences
from carestation.policy.fill_policy import written
from carestation.sop_editing.difference import MarkedLine, marked_lines


@dataclass(frozen=True, slots=True)
class SectionChange:
    """A part that is not as it was: `before` is None where it was added, `after` where it was taken out.

    `lines` are its text as a person reads it, with what went and what came.
    """

    before: Section | None
    after: Section | None
    lines: tuple[MarkedLine, ...]

    @property
    def title(self) -> str:
        """The newer one's."""
        shown = self.after or self.before
        assert shown is not None  # there is one of the two
        return shown.title


@dataclass(frozen=True, slots=True)
class PolicyDifference:
    """What differs: the figures, then the parts in the order of the newer version."""

    figures: tuple[Divergence, ...]
    sections: tuple[SectionChange, ...]

    def __bool__(self) -> bool:
        return bool(self.figures or self.sections)

    @property
    def in_words(self) -> tuple[str, ...]:
        """One sentence for each thing that changed."""
        return (*map(_figure_words, self.figures), *map(_section_words, self.sections))


def difference(
    before: Document, figures_before: Figures, after: Document, figures_after: Figures
) -> PolicyDifference:
    """What was done to `before`. Parts are known by their keys; the opening words count as a part."""
    old, new = _parts(before, figures_before), _parts(after, figures_after)
    gone = [SectionChange(part, None, _lines(part, None)) for key, part in old.items() if key not in new]
    changed = [
        SectionChange(old.get(key), part, _lines(old.get(key), part))
        for key, part in new.items()
        if old.get(key) != part
    ]
    return PolicyDifference(divergences(figures_before, figures_after), (*changed, *gone))


def _parts(document: Document, figures: Figures) -> dict[str, Section]:
    read = written(document, figures)
    return {part.key: part for part in (Section("", read.title, read.intro), *read.sections)}


def _lines(before: Section | None, after: Section | None) -> tuple[MarkedLine, ...]:
    return marked_lines(_text(before), _text(after))


def _text(section: Section | None) -> str:
    """A line for each paragraph and each item, however the text was wrapped."""
    if section is None:
        return ""
    return "\n".join((section.title, *(line for block in blocks(section.text) for line in block.lines)))


def _figure_words(line: Divergence) -> str:
    return f"{line.label}: {line.desk} instead of {line.policy}."


def _section_words(change: SectionChange) -> str:
    if change.before is None:
        return f"“{change.title}” is new."
    if change.after is None:
        return f"“{change.title}” was taken out."
    if change.before.title != change.after.title:
        return f"“{change.before.title}” is called “{change.after.title}” now."
    count = sum(line.mark == "+" for line in change.lines)
    if not count:
        return f"“{change.title}” is shorter."
    return f"“{change.title}” has {count} new or changed {'line' if count == 1 else 'lines'}."
