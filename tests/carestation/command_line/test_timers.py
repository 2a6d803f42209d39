"""`carestation timers replay`."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import pytest

from carestation.command_line import timers
from carestation.errors import BadInput


def run(*arguments: str) -> int:
    parser = argparse.ArgumentParser()
    timers.add(parser.add_subparsers())
    args = parser.parse_args(["timers", *arguments])
    status: int = args.run(args)
    return status


def test_the_example_can_be_replayed(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert run("replay", "--example") == 0
    path = tmp_path / "scenario.json"
    path.write_text(capsys.readouterr().out, encoding="utf-8")
    assert run("replay", str(path)) == 0
    told = capsys.readouterr().out
    assert "First response" in told
    assert "Wed 2026-12-23 16:30–17:00  counted" in told
    assert run("replay", "--json", str(path)) == 0
    assert [timer["metric"] for timer in json.loads(capsys.readouterr().out)["timers"]] == [
        "first_response",
        "next_response",
        "resolution",
    ]


def test_without_a_file_it_says_what_to_do() -> None:
    with pytest.raises(BadInput, match="--example"):
        run("replay")


def test_a_file_that_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="No such file"):
        run("replay", str(tmp_path / "missing.json"))
    with pytest.raises(BadInput, match="directory"):
        run("replay", str(tmp_path))
    with pytest.raises(BadInput, match="not a usable file name"):
        run("replay", "a\0b")


def test_ten_megabytes_of_rubbish(tmp_path: Path) -> None:
    path = tmp_path / "rubbish.json"
    path.write_bytes(b"[{" * 5_000_000)
    with pytest.raises(BadInput, match="larger than 1 MB"):
        run("replay", str(path))
