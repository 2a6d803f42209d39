"""The drawings of icons: SVG files whose lines are in `currentColor`, from `resources/icons`."""

from __future__ import annotations

from functools import cache
from importlib.resources import files


@cache
def drawing(name: str) -> str:
    """The SVG of this name. KeyError where there is none."""
    try:
        return files("resources").joinpath("icons", f"{name}.svg").read_text("utf-8")
    except OSError as fault:
        raise KeyError(f"no icon named {name!r}") from fault


@cache
def names() -> frozenset[str]:
    """The names of all drawings."""
    found = files("resources").joinpath("icons").iterdir()
    return frozenset(entry.name.removesuffix(".svg") for entry in found if entry.name.endswith(".svg"))
