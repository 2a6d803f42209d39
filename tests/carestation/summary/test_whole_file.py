from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from carestation.errors import CareError
from carestation.summary.exports.export import write
from carestation.summary.whole_file import write_whole
from tests.carestation.summary.october import october_summary

ROOM = 8 * 1024


@contextmanager
def little_room() -> Iterator[None]:
    """No file of this process may grow beyond 8 KB: writing fails as on a disk that fills."""
    resource = pytest.importorskip("resource")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (ROOM, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_folders_on_the_way_are_made_and_only_the_file_is_left(tmp_path: Path) -> None:
    path = tmp_path / "a" / "b" / "new.csv"
    write_whole(path, b"content")
    assert path.read_bytes() == b"content"
    assert list(path.parent.iterdir()) == [path]


def test_a_disk_that_fills_leaves_the_older_file_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "summary.xlsx"
    path.write_bytes(b"older")
    with little_room(), pytest.raises(CareError, match=r"no room for summary\.xlsx.*Free some space"):
        write_whole(path, b"x" * 2 * ROOM)
    assert path.read_bytes() == b"older"
    assert list(tmp_path.iterdir()) == [path]


def test_an_export_onto_a_full_disk_keeps_what_was_whole(tmp_path: Path) -> None:
    with little_room(), pytest.raises(CareError, match="no room for"):
        write(october_summary(), ["csv", "xlsx"], tmp_path)
    names = {path.name for path in tmp_path.iterdir()}
    assert len(names) == 14
    assert all(name.endswith(".csv") for name in names)


@pytest.mark.skipif(not Path("/sys/kernel").exists(), reason="needs a folder that nobody may write to")
def test_a_folder_without_permission_is_told_in_one_sentence() -> None:
    with pytest.raises(
        CareError, match=r"summary\.csv may not be written to /sys/kernel\. .*another folder\.$"
    ):
        write_whole(Path("/sys/kernel/summary.csv"), b"content")


def test_a_file_in_the_place_of_the_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "taken").write_bytes(b"")
    with pytest.raises(CareError, match=r"summary\.csv could not be written"):
        write_whole(tmp_path / "taken" / "summary.csv", b"content")


def test_a_folder_in_the_place_of_the_file_is_told_and_nothing_is_left(tmp_path: Path) -> None:
    (tmp_path / "summary.csv").mkdir()
    with pytest.raises(CareError, match=r"summary\.csv"):
        write_whole(tmp_path / "summary.csv", b"content")
    assert [path.name for path in tmp_path.iterdir()] == ["summary.csv"]


@pytest.mark.skipif(sys.platform != "win32", reason="only Windows locks files that are open")
def test_a_file_that_another_program_holds_is_told(tmp_path: Path) -> None:
    path = tmp_path / "summary.xlsx"
    path.write_bytes(b"older")
    with path.open("rb"), pytest.raises(CareError, match="Close it"):
        write_whole(path, b"newer")
    assert path.read_bytes() == b"older"
