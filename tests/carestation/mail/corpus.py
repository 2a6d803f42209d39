"""The real messages that lie beside the project, with what their sources state of them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

FOLDER = Path(__file__).parents[4] / "shared" / "data" / "mail"

needs_corpus = pytest.mark.skipif(not FOLDER.is_dir(), reason=f"the real messages are not here: {FOLDER}")


def expectations() -> list[tuple[str, dict[str, Any]]]:
    """Each message's name and the facts about it; empty where the folder is absent."""
    if not FOLDER.is_dir():
        return []
    entries = json.loads((FOLDER / "expect.json").read_text(encoding="utf-8"))
    return [(entry["file"], entry["expect"]) for entry in entries]


def raw(name: str) -> bytes:
    """The bytes of one message."""
    return (FOLDER / name).read_bytes()
