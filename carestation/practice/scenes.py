"""The scenes that come with the program, one folder for each language."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable

from carestation.errors import BadInput
from carestation.practice.read_scene import read_scene
from carestation.practice.scene import Scene

FALLBACK = "en"
_SUFFIX = ".yaml"


@cache
def built_in_scenes(language: str = FALLBACK) -> tuple[Scene, ...]:
    """All scenes by title, in this language where there is a translation, else in English. Read once."""
    scenes = (read_scene(path.read_bytes(), path.name) for path in scene_files(language))
    return tuple(sorted(scenes, key=lambda scene: scene.title.casefold()))


def built_in_scene(key: str, language: str = FALLBACK) -> Scene:
    """One scene. BadInput where there is none."""
    for scene in built_in_scenes(language):
        if scene.key == key:
            return scene
    raise BadInput(f"There is no scene “{key}”.")


def scene_files(language: str = FALLBACK) -> tuple[Traversable, ...]:
    """The files as they are: for a check, or an example to begin one's own with."""
    folder = language.replace("-", "_").partition("_")[0].lower()
    root = files("resources").joinpath("practice", "scenes")
    named = root.joinpath(folder if folder.isalpha() else FALLBACK)
    found = named if named.is_dir() else root.joinpath(FALLBACK)
    return tuple(
        sorted((path for path in found.iterdir() if path.name.endswith(_SUFFIX)), key=lambda p: p.name)
    )
