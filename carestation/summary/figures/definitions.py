"""What each figure means: read from the one place, `resources/summary/definitions.toml`, printed with every export."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib.resources import files
from typing import Any

from carestation.summary.tables.table import Kind


class Better(StrEnum):
    """Which way a figure should go."""

    UP = "up"
    DOWN = "down"
    NEITHER = ""


@dataclass(frozen=True, slots=True)
class Definition:
    """A figure: its name within its group, its title where it stands alone, its kind, and the sentence."""

    key: str
    group: str
    name: str
    title: str
    kind: Kind
    better: Better
    sentence: str


@cache
def definitions() -> dict[str, Definition]:
    """All figures by key, in the order of the summary."""
    return {key: _definition(key, told) for key, told in _file().items() if key != "notes"}


def definition(key: str) -> Definition:
    """The definition of a figure. KeyError for one that is not defined."""
    return definitions()[key]


def notes() -> tuple[str, ...]:
    """What holds for all figures, in sentences."""
    return tuple(_file()["notes"])


@cache
def _file() -> dict[str, Any]:
    return tomllib.loads(files("resources").joinpath("summary", "definitions.toml").read_text("utf-8"))


def _definition(key: str, told: dict[str, str]) -> Definition:
    title = told.get("title", told["name"])
    better = Better(told.get("better", ""))
    return Definition(key, told["group"], told["name"], title, Kind(told["kind"]), better, told["sentence"])
