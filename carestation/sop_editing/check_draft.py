"""What keeps a draft from being published: the whole file's check, each fault with its place in the editor."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

import yaml

from carestation.errors import BadInput
from carestation.sops.read_sop import read_sop
from carestation.sops.sop import Sop
from carestation.sops.sop_fault import BrokenSop, FaultList
from carestation.sops.write_sop import write_sop
from carestation.sops.yaml_tree import line_of, tree_of


@dataclass(frozen=True, slots=True)
class Place:
    """Where something stands: the number of a step from 0, or None for the SOP itself; and the field's name."""

    step: int | None
    field: str


@dataclass(frozen=True, slots=True)
class DraftFault:
    """One fault of a draft."""

    place: Place
    sentence: str


class UnfitDraft(BadInput):
    """A draft that cannot be published yet; `faults` has all of them in the order of steps."""

    def __init__(self, sop: Sop, faults: tuple[DraftFault, ...]) -> None:
        super().__init__(
            f"“{sop.title}” cannot be published yet.",
            "\n".join(f"{_named(sop, fault.place)}: {fault.sentence}" for fault in faults),
            "Correct this and publish again.",
        )
        self.faults = faults


def draft_faults(sop: Sop) -> tuple[DraftFault, ...]:
    """Everything that a file with this SOP would be refused for; none where it can be published."""
    text = write_sop(sop)
    try:
        read_sop(text, sop.title)
    except BrokenSop as broken:
        places = tuple(_places(text))
        lines = [line for line, _ in places]
        return tuple(
            DraftFault(places[max(0, bisect_right(lines, fault.line) - 1)][1], fault.sentence)
            for fault in broken.faults
        )
    return ()


def check_draft(sop: Sop) -> None:
    """Raises UnfitDraft with all faults."""
    faults = draft_faults(sop)
    if faults:
        raise UnfitDraft(sop, faults)


def _places(text: str) -> Iterator[tuple[int, Place]]:
    """Each line on which a field begins, in order, with that field's place."""
    yield 1, Place(None, "title")
    tree = tree_of(text, FaultList(""))
    for name, value in tree.value if tree is not None else ():
        yield line_of(name), Place(None, name.value)
        if name.value == "steps" and isinstance(value, yaml.SequenceNode):
            for number, step in enumerate(value.value):
                for field, _ in step.value:
                    yield line_of(field), Place(number, field.value)


def _named(sop: Sop, place: Place) -> str:
    """ "Step 4 “Explain the way back”"; what is wrong with the SOP itself stands under its title."""
    if place.step is None:
        return f"“{sop.title}”"
    return f"Step {place.step + 1} “{sop.steps[place.step].title}”"
