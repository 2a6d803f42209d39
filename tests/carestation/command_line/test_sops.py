"""`carestation sops`: what is printed and which exit status it gives."""

from __future__ import annotations

import argparse
from pathlib import Path

import pytest

from carestation.command_line import sops
from carestation.sops.library import built_in_texts


def run(*words: str) -> int:
    parser = argparse.ArgumentParser(prog="carestation")
    sops.add(parser.add_subparsers(required=True))
    args = parser.parse_args(["sops", *words])
    status: int = args.run(args)
    return status


def test_files_of_the_library_pass(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    paths = []
    for key, text in built_in_texts().items():
        paths.append(tmp_path / f"{key}.yaml")
        paths[-1].write_text(text, encoding="utf-8")
    assert run("check", *map(str, paths)) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 17
    assert all(": OK (" in line for line in lines)


def test_faults_are_printed_as_file_line_sentence_and_end_with_2(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    good, bad = tmp_path / "good.yaml", tmp_path / "bad.yaml"
    good.write_text(built_in_texts()["praise"], encoding="utf-8")
    bad.write_text("key: bad\ntitle: 12\nsummary: A\ngate: warn\nsteps: none\n", encoding="utf-8")
    assert run("check", str(bad), str(tmp_path / "absent.yaml"), str(good)) == 2
    assert capsys.readouterr().out.splitlines() == [
        f"{bad}:2: “title” must be text: put quotes around 12.",
        f"{bad}:5: “steps” must be a list.",
        f"{tmp_path / 'absent.yaml'} cannot be read: No such file or directory.",
        f"{good}: OK (Praise, 7 steps)",
    ]


def test_the_list_names_each_sop_once(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("list") == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 17
    assert "safety_incident        12 steps  refuse  Urgent or safety incident" in lines


def test_without_a_command_or_a_file_the_help_is_shown(capsys: pytest.CaptureFixture[str]) -> None:
    for words in ((), ("check",)):
        with pytest.raises(SystemExit) as caught:
            run(*words)
        assert caught.value.code == 2
        assert "usage:" in capsys.readouterr().err
