"""The difference between two versions of an SOP: steps added, removed, moved and changed, and lines marked."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from difflib import SequenceMatcher

from carestation.sops.sop import Sop, Step

_PARTS = ("title", "help", "kind", "need", "options", "show_if", "reply", "follow_up", "change")
_HEAD = ("title", "summary", "gate", "keywords", "icon", "review_months")


@dataclass(frozen=True, slots=True)
class StepChange:
    """A step that is not as it was: `before` is None where it was added, `after` where it was removed.

    `parts` names its fields that differ; `moved` says that it stands elsewhere among the steps that stayed.
    The numbers count from 1.
    """

    before: Step | None
    after: Step | None
    number_before: int = 0
    number_after: int = 0
    parts: tuple[str, ...] = ()
    moved: bool = False


@dataclass(frozen=True, slots=True)
class SopDifference:
    """What differs: the SOP's own fields by name, then the steps in the order of the newer version."""

    before: Sop
    after: Sop
    head: tuple[str, ...]
    steps: tuple[StepChange, ...]

    def __bool__(self) -> bool:
        return bool(self.head or self.steps)


@dataclass(frozen=True, slots=True)
class MarkedLine:
    """A line of a text: `mark` is "+" for a new one, "-" for one that went, " " for one that stayed."""

    mark: str
    text: str


def difference(before: Sop, after: Sop) -> SopDifference:
    """What was done to `before` to make `after` of it. Steps are known by their ids."""
    head = tuple(name for name in _HEAD if getattr(before, name) != getattr(after, name))
    return SopDifference(before, after, head, tuple(_steps(before, after)))


def marked_lines(before: str, after: str) -> tuple[MarkedLine, ...]:
    """Both texts as one, line by line; what went stands above what came in its place."""
    old, new = before.splitlines(), after.splitlines()
    lines: list[MarkedLine] = []
    for kind, i, i_end, j, j_end in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind == "equal":
            lines += [MarkedLine(" ", line) for line in old[i:i_end]]
        else:
            lines += [MarkedLine("-", line) for line in old[i:i_end]]
            lines += [MarkedLine("+", line) for line in new[j:j_end]]
    return tuple(lines)


def _steps(before: Sop, after: Sop) -> list[StepChange]:
    old = {step.id: number for number, step in enumerate(before.steps, start=1)}
    new = {step.id: number for number, step in enumerate(after.steps, start=1)}
    moved = _moved([old[step.id] for step in after.steps if step.id in old])
    changes = [_change(before, after, old.get(step.id, 0), new[step.id], moved) for step in after.steps]
    for step in before.steps:
        if step.id not in new:
            gone = StepChange(step, None, old[step.id])
            changes.insert(_place_of(gone, changes), gone)
    return [
        change for change in changes if change.parts or change.moved or None in (change.before, change.after)
    ]


def _change(before: Sop, after: Sop, old: int, new: int, moved: frozenset[int]) -> StepChange:
    step = after.steps[new - 1]
    if not old:
        return StepChange(None, step, 0, new)
    was = before.steps[old - 1]
    parts = tuple(name for name in _PARTS if getattr(was, name) != getattr(step, name))
    return StepChange(was, step, old, new, parts, old in moved)


def _place_of(gone: StepChange, changes: list[StepChange]) -> int:
    """Behind the steps that stood before it."""
    earlier = [at for at, change in enumerate(changes) if 0 < change.number_before < gone.number_before]
    return earlier[-1] + 1 if earlier else 0


def _moved(numbers: list[int]) -> frozenset[int]:
    """The fewest that must have been moved: all outside a longest run of growing numbers."""
    ends: list[int] = []  # ends[n]: the smallest number at which a run of n + 1 ends
    lengths: list[int] = []
    for number in numbers:
        length = bisect_left(ends, number)
        ends[length : length + 1] = [number]
        lengths.append(length)
    stayed, wanted = set[int](), len(ends) - 1
    for number, length in zip(reversed(numbers), reversed(lengths), strict=True):
        if length == wanted:
            stayed.add(number)
            wanted -= 1
    return frozenset(numbers) - stayed
