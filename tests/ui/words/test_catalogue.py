"""The catalogues say what the window says. Where these tests fail, `python -m tests.translations` helps."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.translations import ENGLISH, FOLDER, collect, messages, pack, untranslated

CATALOGUES = sorted(FOLDER.glob("carestation_*.ts"))


@pytest.mark.parametrize("catalogue", CATALOGUES, ids=lambda catalogue: catalogue.stem)
def test_a_catalogue_has_what_the_window_says_and_no_more(catalogue: Path, tmp_path: Path) -> None:
    fresh = Path(shutil.copy(catalogue, tmp_path))
    collect(fresh)
    said, kept = messages(fresh), messages(catalogue)
    assert not said - kept, "not in the catalogue yet"
    assert not kept - said, "said no more"


@pytest.mark.parametrize("catalogue", CATALOGUES, ids=lambda catalogue: catalogue.stem)
def test_the_packed_form_is_that_of_the_catalogue(catalogue: Path, tmp_path: Path) -> None:
    packed = tmp_path / "packed.qm"
    pack(catalogue, packed)
    assert catalogue.with_suffix(".qm").read_bytes() == packed.read_bytes()


def test_english_is_complete() -> None:
    assert not untranslated(ENGLISH)
