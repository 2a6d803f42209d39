"""Reading the file of an SOP: all that is wrong is said at once, each with its line."""

from __future__ import annotations

from pathlib import Path

from carestation.errors import BadInput
from carestation.sops.read_step import STEP_FIELDS, is_name, read_step
from carestation.sops.sop import Gate, Sop
from carestation.sops.sop_fault import FaultList
from carestation.sops.step_order import check_order
from carestation.sops.yaml_fields import Fields
from carestation.sops.yaml_tree import LARGEST_FILE, tree_of

MOST_STEPS = 60

_SOP_FIELDS = ("key", "title", "icon", "summary", "gate", "review_months", "keywords", "steps")


def read_sop(source: str | bytes, name: str) -> Sop:
    """The SOP that a text holds; `name` stands in front of each fault. Raises BrokenSop with all faults."""
    faults = FaultList(name)
    tree = tree_of(source, faults)
    sop = _read(Fields(tree, _SOP_FIELDS, faults)) if tree is not None else None
    faults.raise_if_any()
    assert sop is not None  # no tree means a fault
    return sop


def read_sop_file(path: Path) -> Sop:
    """The SOP in a file. Raises BadInput when it cannot be opened, BrokenSop when it is no SOP."""
    try:
        with path.open("rb") as file:
            source = file.read(LARGEST_FILE + 1)
    except OSError as error:
        raise BadInput(f"{path} cannot be read: {error.strerror}.") from error
    return read_sop(source, str(path))


def _read(fields: Fields) -> Sop:
    before = len(fields.faults)
    drafts = [read_step(step) for step in fields.each("steps", STEP_FIELDS)]
    if not 1 <= len(drafts) <= MOST_STEPS and len(fields.faults) == before:
        fields.faults.add(fields.line_at("steps"), f"An SOP has 1 to {MOST_STEPS} steps.")
    check_order(drafts, fields.faults)
    return Sop(
        key=fields.matching("key", is_name, "key: small letters, digits and underlines, a letter first"),
        title=fields.text("title", 60),
        summary=fields.text("summary", 400, one_line=False),
        gate=fields.member("gate", Gate, Gate.WARN, required=True),
        steps=tuple(draft.step for draft in drafts),
        keywords=fields.words("keywords", 60),
        icon=fields.text("icon", 40, required=False),
        review_months=fields.number("review_months", 12, 1, 60),
    )
