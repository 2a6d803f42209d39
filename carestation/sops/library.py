"""The built-in library: the SOPs that come with the program, one folder for each language."""

from __future__ import annotations

import json
import re
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable

from carestation.errors import BadInput
from carestation.sops.sop import IssueType, Sop

FALLBACK = "en"
_SUFFIX = ".yaml"
_QUOTED = re.compile(r'"(?:[^"\\]|\\["\\/bfnrt]|\\u[0-9a-fA-F]{4})*"')
"""What YAML and JSON write in the same way between double quotes."""


def built_in_sops(language: str = FALLBACK) -> tuple[Sop, ...]:
    """All SOPs by title, in this language where there is a translation, else in English. Read once."""
    return _sops(_folder_of(language))


def built_in_sop(key: str, language: str = FALLBACK) -> Sop:
    """The SOP of one issue type. Raises BadInput when the library has none."""
    for sop in built_in_sops(language):
        if sop.key == key:
            return sop
    raise BadInput(f"There is no built-in SOP “{key}”.")


def built_in_texts(language: str = FALLBACK) -> dict[str, str]:
    """Key → the file of that SOP as it is: for the first versions of a new desk, or an export."""
    paths = _paths(_folder_of(language))
    return {key: path.read_text(encoding="utf-8") for key, path in sorted(paths.items())}


def issue_types(language: str = FALLBACK) -> tuple[IssueType, ...]:
    """The issue types that the library serves, by title."""
    return _issue_types(_folder_of(language))


def _root() -> Traversable:
    return files("resources").joinpath("sops")


def _folder_of(language: str) -> str:
    """The folder for a language or locale: `de_AT` is served by `de`, and what is not there by English."""
    folder = language.replace("-", "_").partition("_")[0].lower()
    return folder if folder.isalpha() and _root().joinpath(folder).is_dir() else FALLBACK


def _paths(folder: str) -> dict[str, Traversable]:
    paths: dict[str, Traversable] = {}
    for name in dict.fromkeys((FALLBACK, folder)):
        for path in _root().joinpath(name).iterdir():
            if path.name.endswith(_SUFFIX):
                paths[path.name.removesuffix(_SUFFIX)] = path
    return paths


@cache
def _issue_types(folder: str) -> tuple[IssueType, ...]:
    """From the first lines of each file alone: the inbox names its types before anybody reads an SOP."""
    kinds = [issue_type_of(path.read_text(encoding="utf-8")) for path in _paths(folder).values()]
    return tuple(sorted(kinds, key=lambda kind: kind.title.casefold()))


def issue_type_of(text: str) -> IssueType:
    """The issue type that an SOP's file serves, from its first lines alone: no start waits for a YAML reader."""
    return IssueType(*(_head(text, name) for name in ("key", "title", "icon")))


def _head(text: str, name: str) -> str:
    found = re.search(rf"^{name}:\s*(.+?)\s*$", text, re.MULTILINE)
    value = found[1] if found else ""
    if value.startswith("'"):
        return value.strip("'").replace("''", "'")
    return str(json.loads(value)) if _QUOTED.fullmatch(value) else value


@cache
def _sops(folder: str) -> tuple[Sop, ...]:
    from carestation.sops.read_sop import read_sop  # brings PyYAML, which no start of the desk waits for

    sops = (read_sop(path.read_bytes(), f"{folder}/{path.name}") for path in _paths(folder).values())
    return tuple(sorted(sops, key=lambda sop: sop.title.casefold()))
