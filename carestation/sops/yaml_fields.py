"""Fields of a YAML mapping, read with their types; faults are noted with their lines, and reading goes on."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from difflib import get_close_matches
from enum import StrEnum
from typing import TypeVar

import yaml

from carestation.sops.sop_fault import FaultList
from carestation.sops.yaml_tree import line_of

Member = TypeVar("Member", bound=StrEnum)

_TEXT = "tag:yaml.org,2002:str"
_NUMBER = "tag:yaml.org,2002:int"
_NOTHING = "tag:yaml.org,2002:null"


class Fields:
    """The named values of one mapping. A field that is wrong reads as its default, and is in `faults`."""

    def __init__(self, node: yaml.MappingNode, allowed: tuple[str, ...], faults: FaultList) -> None:
        self.line = line_of(node)
        self.faults = faults
        self._nodes: dict[str, yaml.Node] = {}
        for key, value in node.value:
            self._take(key, value, allowed)

    def _take(self, key: yaml.Node, value: yaml.Node, allowed: tuple[str, ...]) -> None:
        name = key.value if isinstance(key, yaml.ScalarNode) else ""
        if name not in allowed:
            close = get_close_matches(name, allowed, 1)
            hint = f"did you mean “{close[0]}”?" if close else f"known are: {', '.join(allowed)}."
            self.faults.add(line_of(key), f"“{name[:40]}” is not known here; {hint}")
        elif name in self._nodes:
            self.faults.add(line_of(key), f"“{name}” stands here a second time.")
        else:
            self._nodes[name] = value

    def __contains__(self, name: str) -> bool:
        return name in self._nodes

    def line_at(self, name: str) -> int:
        """The line of a field's value; that of the whole mapping where it is absent."""
        return line_of(self._nodes[name]) if name in self._nodes else self.line

    def line_of_words(self, name: str, words: str) -> int:
        """The line of some words inside a text of several lines (`|`); else the line where it begins."""
        node = self._nodes.get(name)
        if not isinstance(node, yaml.ScalarNode) or node.style != "|":
            return self.line_at(name)
        return line_of(node) + 1 + int(node.value.count("\n", 0, max(0, node.value.find(words))))

    def text(self, name: str, longest: int, *, required: bool = True, one_line: bool = True) -> str:
        """A text, trimmed; empty where it is absent or wrong."""
        node = self._scalar(name, "text", required)
        if node is None:
            return ""
        value: str = node.value.strip()
        if node.tag != _TEXT and value:
            self._wrong(name, f"“{name}” must be text: put quotes around {value[:40]}.")
        elif not value:
            self._wrong(name, f"“{name}” is empty.")
        elif len(value) > longest:
            self._wrong(name, f"“{name}” has {len(value)} characters; {longest} are the most.")
        elif one_line and "\n" in value:
            self._wrong(name, f"“{name}” must fit on one line.")
        else:
            return value
        return ""

    def matching(self, name: str, matches: Callable[[str], bool], meant: str) -> str:
        """A text that must look in a certain way; `meant` says how."""
        value = self.text(name, 80)
        if value and not matches(value):
            self._wrong(name, f"“{value}” is no {meant}.")
            return ""
        return value

    def member(self, name: str, members: type[Member], default: Member, *, required: bool = False) -> Member:
        """One word out of a few."""
        node = self._scalar(name, "one word", required)
        if node is None:
            return default
        try:
            return members(node.value)
        except ValueError:
            self._wrong(name, f"“{node.value[:40]}” is no {name}; choose among {', '.join(members)}.")
            return default

    def number(self, name: str, default: int, lowest: int, highest: int) -> int:
        """A whole number in a range."""
        node = self._scalar(name, "a whole number", False)
        if node is None:
            return default
        digits = node.value if node.tag == _NUMBER and node.value.isdecimal() else ""
        if not digits or not lowest <= int(digits[:9]) <= highest:
            self._wrong(name, f"“{name}” must be a whole number from {lowest} to {highest}.")
            return default
        return int(digits)

    def flag(self, name: str) -> bool:
        """True or false; false where it is absent."""
        node = self._scalar(name, "true or false", False)
        if node is not None and node.value not in ("true", "false"):
            self._wrong(name, f"“{name}” must be true or false.")
        return node is not None and node.value == "true"

    def words(self, name: str, longest: int, *, or_one: bool = False) -> tuple[str, ...]:
        """A list of short texts, each once; `or_one` takes one for a list. Yes, no and 12 are text here."""
        node = self._nodes.get(name)
        if node is None:
            return ()
        if or_one and isinstance(node, yaml.ScalarNode):
            return self._words(name, [node], longest)
        if not isinstance(node, yaml.SequenceNode):
            self._wrong(name, f"“{name}” must be a list.")
            return ()
        return self._words(name, node.value, longest)

    def _words(self, name: str, nodes: list[yaml.Node], longest: int) -> tuple[str, ...]:
        words: dict[str, None] = {}
        for node in nodes:
            word = node.value.strip() if isinstance(node, yaml.ScalarNode) and node.tag != _NOTHING else ""
            if not word or len(word) > longest or "\n" in word:
                self.faults.add(line_of(node), f"“{name}” holds texts of 1 to {longest} characters.")
            elif word in words:
                self.faults.add(line_of(node), f"“{word}” stands in “{name}” a second time.")
            else:
                words[word] = None
        return tuple(words)

    def fields(self, name: str, allowed: tuple[str, ...]) -> Fields | None:
        """A mapping inside this one; None where it is absent or wrong."""
        node = self._nodes.get(name)
        if node is None:
            return None
        if isinstance(node, yaml.MappingNode):
            return Fields(node, allowed, self.faults)
        self._wrong(name, f"“{name}” must hold: {', '.join(allowed)}.")
        return None

    def each(self, name: str, allowed: tuple[str, ...]) -> Iterator[Fields]:
        """The mappings of a list inside this one."""
        node = self._nodes.get(name)
        if not isinstance(node, yaml.SequenceNode):
            self._wrong(name, f"“{name}” {'is missing' if node is None else 'must be a list'}.")
            return
        for item in node.value:
            if isinstance(item, yaml.MappingNode):
                yield Fields(item, allowed, self.faults)
            else:
                self.faults.add(line_of(item), f"Each entry of “{name}” must hold: {', '.join(allowed)}.")

    def _scalar(self, name: str, meant: str, required: bool) -> yaml.ScalarNode | None:
        node = self._nodes.get(name)
        if isinstance(node, yaml.ScalarNode):
            return node
        if node is not None:
            self._wrong(name, f"“{name}” must be {meant}.")
        elif required:
            self._wrong(name, f"“{name}” is missing.")
        return None

    def _wrong(self, name: str, sentence: str) -> None:
        self.faults.add(self.line_at(name), sentence)
