"""Writing a summary to files, each of them whole or not at all."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from carestation.errors import BadInput
from carestation.summary.exports.csv_files import csv_files
from carestation.summary.exports.html_page import html_page
from carestation.summary.exports.xlsx import workbook
from carestation.summary.summary import Summary
from carestation.summary.whole_file import write_whole

FORMATS = ("xlsx", "pdf", "csv", "html")

PdfWriter = Callable[[Summary, Path], None]
"""Writes a summary as PDF, whole or not at all; CareError where it cannot."""

Progress = Callable[[int, int], None]
"""Told how many of how many formats are written."""


def parse_formats(text: str) -> tuple[str, ...]:
    """The formats named in "xlsx,pdf"; each once. BadInput for one that is not known, or none at all."""
    named = tuple(dict.fromkeys(part.strip().lower() for part in text.split(",") if part.strip()))
    unknown = [name for name in named if name not in FORMATS]
    if unknown or not named:
        raise BadInput(f"“{', '.join(unknown) or text}” is not a format; choose from {', '.join(FORMATS)}.")
    return named


def write(
    summary: Summary,
    formats: Sequence[str],
    folder: Path,
    pdf_writer: PdfWriter | None = None,
    progress: Progress = lambda *_: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> list[Path]:
    """Write `summary-2026-10.xlsx` and so on; answers with the files written, in order.

    `cancelled` is asked before each format: what was written before stays. CareError where a file cannot be
    written, BadInput for PDF without a writer; files written before stay, of the failed one nothing does.
    """
    if "pdf" in formats and pdf_writer is None:
        raise BadInput("PDF cannot be written here; choose xlsx, csv or html.")
    written: list[Path] = []
    for done, name in enumerate(formats):
        if cancelled():
            return written
        progress(done, len(formats))
        written += _write_one(summary, name, folder, pdf_writer)
    progress(len(formats), len(formats))
    return written


def _write_one(summary: Summary, name: str, folder: Path, pdf_writer: PdfWriter | None) -> list[Path]:
    if name == "pdf" and pdf_writer is not None:
        path = folder / f"summary-{summary.month}.pdf"
        pdf_writer(summary, path)
        return [path]
    contents = _contents(summary, name)
    for file_name, content in contents.items():
        write_whole(folder / file_name, content)
    return [folder / file_name for file_name in contents]


def _contents(summary: Summary, name: str) -> dict[str, bytes]:
    if name == "csv":
        return csv_files(summary)
    if name == "html":
        return {f"summary-{summary.month}.html": html_page(summary).encode()}
    return {f"summary-{summary.month}.xlsx": workbook(summary)}
