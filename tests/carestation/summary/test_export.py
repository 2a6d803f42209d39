from __future__ import annotations

from pathlib import Path

import pytest

from carestation.errors import BadInput, CareError
from carestation.summary.exports.export import parse_formats, write
from carestation.summary.summary import Summary
from carestation.summary.whole_file import write_whole
from tests.carestation.summary.october import october_summary


def small_pdf(summary: Summary, path: Path) -> None:
    write_whole(path, summary.title.encode())


def test_files_are_named_for_the_month_and_answered_in_order(tmp_path: Path) -> None:
    seen: list[tuple[int, int]] = []
    written = write(
        october_summary(),
        ["xlsx", "pdf", "csv", "html"],
        tmp_path / "new",
        small_pdf,
        lambda *step: seen.append(step),
    )
    names = [path.name for path in written]
    assert names[:2] == ["summary-2026-10.xlsx", "summary-2026-10.pdf"]
    assert names[2] == "summary-2026-10-five-rs.csv"
    assert names[-1] == "summary-2026-10.html"
    assert set(written) == set((tmp_path / "new").iterdir())
    assert seen == [(0, 4), (1, 4), (2, 4), (3, 4), (4, 4)]


def test_writing_again_replaces(tmp_path: Path) -> None:
    first = write(october_summary(), ["html"], tmp_path)
    second = write(october_summary(), ["html"], tmp_path)
    assert first == second
    assert list(tmp_path.iterdir()) == first


def test_what_is_cancelled_stops_before_the_next_format(tmp_path: Path) -> None:
    answers = iter([False, True])
    written = write(october_summary(), ["html", "csv"], tmp_path, cancelled=lambda: next(answers))
    assert [path.name for path in written] == ["summary-2026-10.html"]
    assert list(tmp_path.iterdir()) == written


def test_pdf_needs_a_writer(tmp_path: Path) -> None:
    with pytest.raises(CareError, match="PDF"):
        write(october_summary(), ["html", "pdf"], tmp_path)
    assert not list(tmp_path.iterdir())


def test_formats_are_read_as_people_write_them() -> None:
    assert parse_formats(" PDF, xlsx,,pdf ") == ("pdf", "xlsx")


@pytest.mark.parametrize("text", ["doc", "xlsx,odt", "", ",", "xlsx;pdf"])
def test_other_formats_are_refused(text: str) -> None:
    with pytest.raises(BadInput, match="choose from xlsx, pdf, csv, html"):
        parse_formats(text)
