"""`carestation timers what-if` over a real, encrypted store."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from carestation.__main__ import main
from carestation.keys.key_file import beside, write_key_file
from tests.carestation.what_if.kept_record import monday
from tests.desks import open_desk

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    with open_desk(tmp_path_factory.mktemp("desk")) as desk:
        write_key_file(beside(desk.path), desk.key)
        monday(desk)
        return desk.path


@pytest.fixture
def what_if(store: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    def run(*arguments: object) -> tuple[int, str, str]:
        words = [str(argument) for argument in arguments]
        status = main(["timers", "what-if", *words, "--store", str(store)])
        return status, *capsys.readouterr()

    return run


def test_a_table_for_people(what_if: Run) -> None:
    status, said, fault = what_if(
        "--targets", "first_response=45", "--since", "2026-11-16", "--until", "2026-11-16"
    )
    assert (status, fault) == (0, "")
    lines = said.splitlines()
    assert lines[0].startswith("4 cases were opened from 2026-11-16 to 2026-11-16, then with")
    heading, whole = (line.split("  ") for line in lines[2:4])
    assert [cell.strip() for cell in heading if cell.strip()] == [
        *("Issue type", "Target", "n then", "Met then", "n now", "Met now", "Newly late", "No longer late")
    ]
    assert [cell.strip() for cell in whole if cell.strip()][:2] == ["All", "First response"]
    assert any(line.startswith("Delivery problem  First response       3      33 %") for line in lines)


def test_json_names_the_cases(what_if: Run, tmp_path: Path) -> None:
    hours = tmp_path / "hours.json"
    hours.write_text('{"mon": [["12:00", "17:00"]]}', encoding="utf-8")
    status, said, _ = what_if("--hours", hours, "--since", "2026-11-16", "--until", "2026-11-16", "--json")
    assert status == 0
    told = json.loads(said)
    assert (told["since"], told["until"], told["cases"]) == ("2026-11-16", "2026-11-16", 4)
    of = {(cell["issue_type"], cell["metric"]): cell for cell in told["attainment"]}
    cell = of["delivery_problem", "first_response"]
    assert cell["then"] == {"n": 3, "within": 1, "percent": 33.3}
    assert cell["now"] == {"n": 3, "within": 3, "percent": 100.0}
    assert (cell["newly_late"], cell["no_longer_late"]) == (0, 2)
    assert cell["cases"][0] == {
        "case": "CS-1002",
        "late": False,
        "used_minutes_then": 180,
        "target_minutes_then": 120,
        "used_minutes_now": 60,
        "target_minutes_now": 120,
    }


def test_rules_from_a_file(what_if: Run, tmp_path: Path) -> None:
    rules = tmp_path / "rules.json"
    rules.write_text('[{"when": {"issue_type": "billing_dispute"}, "first_response": 1}]', encoding="utf-8")
    _, said, _ = what_if("--targets", rules, "--since", "2026-11-16", "--json")
    of = {(cell["issue_type"], cell["metric"]): cell for cell in json.loads(said)["attainment"]}
    assert of["delivery_problem", "first_response"]["now"] == {"n": 0, "within": 0, "percent": None}
    assert of["billing_dispute", "first_response"]["now"]["n"] == 1


def test_no_case_in_these_days(what_if: Run) -> None:
    status, said, _ = what_if(
        "--targets", "first_response=45", "--since", "2020-01-01", "--until", "2020-12-31"
    )
    assert status == 0
    assert said == "No case was opened from 2020-01-01 to 2020-12-31: there is nothing to replay.\n"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((), "--since"),
        (("--since", "2026-10-01"), "Name other targets with --targets, other hours with --hours"),
        (("--since", "soon", "--targets", "first_response=1"), "“soon” is not a date"),
        (
            ("--since", "2026-10-02", "--until", "2026-10-01", "--targets", "resolution=1"),
            "earlier date first",
        ),
        (("--since", "2026-10-01", "--targets", "first=1"), "is not a target"),
        (("--since", "2026-10-01", "--targets", "missing.json"), "missing.json cannot be read"),
        (("--since", "2026-10-01", "--hours", "missing.json"), "missing.json cannot be read"),
        (("--since", "2026-10-01", "--hours", "."), "directory"),
    ],
)
def test_what_cannot_be_used_is_told_in_a_line(what_if: Run, arguments: tuple[str, ...], said: str) -> None:
    status, printed, fault = what_if(*arguments)
    assert (status, printed) == (2, "")
    assert fault.startswith("carestation: ")
    assert said in fault
    assert fault.count("\n") == 1


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\xfe[\x00",
        b"{" * 100_000,
        b"NaN",
        b'{"first_response": 1e999}',
        b'{"a": 1, "a": 2}',
        b"[" * 2_000_000,
    ],
)
def test_files_of_rubbish(what_if: Run, tmp_path: Path, content: bytes) -> None:
    rubbish = tmp_path / "rubbish.json"
    rubbish.write_bytes(content)
    for option in ("--targets", "--hours"):
        status, printed, fault = what_if("--since", "2026-10-01", option, rubbish)
        assert (status, printed, fault.count("\n")) == (2, "", 1), fault
