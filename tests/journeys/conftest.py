"""A machine, and on it a store of the sample business, made once by `carestation demo`."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.journeys.machine import Machine

CASES = 60


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    """Nothing has happened on it yet."""
    return Machine(tmp_path)


@pytest.fixture(scope="session")
def made_sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a small sample business and its key; not to be changed."""
    machine = Machine(tmp_path_factory.mktemp("sample"))
    store = machine.place / "shop" / "shop.carestation"
    machine.done("demo", "--cases", CASES, "--seed", 7, "--store", store)
    return store.parent


@pytest.fixture
def store(made_sample: Path, tmp_path: Path) -> Path:
    """A sample business of one's own."""
    shutil.copytree(made_sample, tmp_path / "shop")
    return tmp_path / "shop" / "shop.carestation"
