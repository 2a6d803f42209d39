"""Reading a written-out policy from its YAML file: the one that comes with the program, or a business's own."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from carestation.policy.blocks import unwrapped
from carestation.policy.document import Document, Section

if TYPE_CHECKING:
    from carestation.sops.yaml_fields import Fields

FALLBACK = "en"
_LONGEST_TITLE, _LONGEST_TEXT = 120, 20_000


@cache
def starting_policy(language: str = FALLBACK) -> Document:
    """The policy that a business can adopt as it stands; English where there is no translation."""
    folder = files("resources").joinpath("policy")
    path = folder.joinpath(language.replace("-", "_").partition("_")[0].lower() or FALLBACK, "policy.yaml")
    if not path.is_file():
        path = folder.joinpath(FALLBACK, "policy.yaml")
    return read_policy(path.read_bytes(), path.name)


def read_policy(source: str | bytes, name: str) -> Document:
    """The policy in a file. BadInput names every fault with its line."""
    from carestation.sops.sop_fault import FaultList
    from carestation.sops.yaml_fields import Fields  # brings PyYAML, which no start of the desk waits for
    from carestation.sops.yaml_tree import tree_of

    faults = FaultList(name)
    tree = tree_of(source, faults)
    faults.raise_if_any()
    assert tree is not None  # else there were faults
    fields = Fields(tree, ("language", "title", "intro", "sections"), faults)
    document = Document(
        fields.text("title", _LONGEST_TITLE),
        unwrapped(fields.text("intro", _LONGEST_TEXT, one_line=False)),
        tuple(_section(part) for part in fields.each("sections", ("key", "title", "text"))),
        fields.text("language", 8),
    )
    faults.raise_if_any()
    return document


def _section(part: Fields) -> Section:
    return Section(
        part.matching("key", str.isidentifier, "name: letters, digits and _"),
        part.text("title", _LONGEST_TITLE),
        unwrapped(part.text("text", _LONGEST_TEXT, one_line=False)),
    )
