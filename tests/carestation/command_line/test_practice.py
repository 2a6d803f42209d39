"""`carestation practice`: what is printed and which exit status it gives."""

from __future__ import annotations

import argparse
from pathlib import Path

import pytest

from carestation.command_line import practice
from carestation.training.library import built_in_courses, built_in_texts
from tests.carestation.training.test_courses import GOOD


def run(*words: str) -> int:
    parser = argparse.ArgumentParser(prog="carestation")
    practice.add(parser.add_subparsers(required=True))
    args = parser.parse_args(["practice", *words])
    status: int = args.run(args)
    return status


def test_the_courses_of_the_program_pass(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for key, text in built_in_texts().items():
        (tmp_path / f"{key}.yaml").write_text(text, encoding="utf-8")
    assert run("check", *map(str, sorted(tmp_path.iterdir()))) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == len(built_in_courses()) == 8
    assert all(": OK (" in line for line in lines)


def test_faults_name_file_and_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    good, bad, scene = tmp_path / "good.yaml", tmp_path / "bad.yaml", tmp_path / "scene.yaml"
    good.write_text(GOOD, encoding="utf-8")
    bad.write_text(GOOD.replace("kind: one", "kind: won"), encoding="utf-8")
    scene.write_text("key: scene\nstates: none\n", encoding="utf-8")
    assert run("check", str(bad), str(good), str(tmp_path / "absent.yaml"), str(scene)) == 2
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == f"{bad}:10: “won” is no kind; choose among one, many, order, recall."
    assert f"{good}: OK (Tea, 1 pages, 1 questions)" in lines
    assert any(line.startswith(f"{tmp_path / 'absent.yaml'} cannot be read: ") for line in lines)
    assert any(line.startswith(f"{scene}:2: ") for line in lines)


def test_the_list_names_each_course(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("list") == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in lines][:3] == ["new_starter", "five_rs", "first_answer"]
    assert len(lines) == 8
