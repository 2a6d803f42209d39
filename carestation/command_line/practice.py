"""`carestation practice`: check the files of courses and of role-plays, list the courses."""

from __future__ import annotations

import argparse
import re
from pathlib import Path
from typing import TYPE_CHECKING

from carestation.errors import BadInput

if TYPE_CHECKING:
    Subparsers = argparse._SubParsersAction[argparse.ArgumentParser]

DONE = 0
BAD_INPUT = 2
_SCENE = re.compile(r"^states:", re.MULTILINE)
"""What a role-play has, and a course has not."""


def add(subparsers: Subparsers) -> None:
    """Registers `practice` with its own commands."""
    practice = subparsers.add_parser(
        "practice",
        help="check the files of courses and role-plays, list the courses",
        description="Courses and role-plays train the team; each is one YAML file.",
    )
    commands = practice.add_subparsers(dest="practice_command", metavar="COMMAND", required=True)
    check = commands.add_parser(
        "check",
        help="say what is wrong in the files of courses and role-plays, with line numbers",
        description="Prints one line for each file that is fine, and one for each fault.",
    )
    check.add_argument("files", metavar="FILE", nargs="+", type=Path, help="a course's or a role-play's YAML")
    check.set_defaults(run=run_check)
    listing = commands.add_parser(
        "list", help="list the courses", description="Key, minutes, pages, questions and title of each."
    )
    listing.set_defaults(run=run_list)


def run_check(args: argparse.Namespace) -> int:
    """Prints `FILE: OK` or one line for each fault; 2 when there was any."""
    return max(_check(path) for path in args.files)


def run_list(_: argparse.Namespace) -> int:
    """Prints the courses that come with the program."""
    from carestation.training.library import built_in_courses

    courses = built_in_courses()
    widest = max(len(course.key) for course in courses)
    for course in courses:
        sizes = f"{course.minutes:>2} min  {len(course.pages)} pages  {len(course.questions)} questions"
        print(f"{course.key:<{widest}}  {sizes}  {course.title}")
    return DONE


def _check(path: Path) -> int:
    from carestation.practice.read_scene import check_scene
    from carestation.sops.sop_fault import BrokenFile
    from carestation.training.read_course import read_course_file

    try:
        source = path.read_bytes()
        if _SCENE.search(source.decode("utf-8", "replace")):
            return _print_faults(path, check_scene(source, str(path)), "a role-play")
        course, _ = read_course_file(path)
    except OSError as error:
        print(f"{path} cannot be read: {error.strerror}.")
        return BAD_INPUT
    except BrokenFile as broken:
        return _print_faults(path, broken.faults, "")
    except BadInput as error:
        print(error)
        return BAD_INPUT
    pages, questions = len(course.pages), len(course.questions)
    return _print_faults(path, (), f"{course.title}, {pages} pages, {questions} questions")


def _print_faults(path: Path, faults: tuple[object, ...], what: str) -> int:
    for fault in faults:
        print(fault)
    if not faults:
        print(f"{path}: OK ({what})")
    return BAD_INPUT if faults else DONE
