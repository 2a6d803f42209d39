"""The owner exports October: the files hold what the window shows."""

from __future__ import annotations

import csv
import io
import re
import threading
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from carestation.errors import CareError
from carestation.summary.summary import Summary
from carestation.summary.whole_file import write_whole
from tests.carestation.summary.october import OCTOBER
from tests.ui.insights.conftest import ANNA, Insights, MakeInsights
from ui.insights.export_form import ExportForm
from ui.insights.figures_view import FiguresView
from ui.lanes.work_lane import Task

_KEYS = {
    "By issue type": "by-issue-type",
    "By channel": "by-channel",
    "By weekday": "by-weekday",
    "By hour": "by-hour",
    "By SOP": "by-sop",
    "By representative": "by-representative",
    "Ratings by score": "ratings",
    "What customers said": "words",
}
_GROUPS = ("Cases", "First response", "Next response", "Resolution", "Ratings", "Promises", "SOPs")


def _choose(form: ExportForm, *formats: str) -> None:
    for name, box in form.formats.items():
        if box.isChecked() != (name in formats):
            box.setFocus()
            QTest.keyClick(box, Qt.Key.Key_Space)


def _export(insights: Insights, folder: Path, *formats: str) -> None:
    """As a person does it: tick, type the folder, Return; and wait for the notice."""
    form = insights.ask_to_export()
    _choose(form, *formats)
    form.folder.selectAll()
    QTest.keyClicks(form.folder, str(folder))
    QTest.keyClick(form.folder, Qt.Key.Key_Return)
    insights.qtbot.waitUntil(lambda: bool(insights.told or insights.said or insights.faults))


def _read(path: Path) -> list[list[str]]:
    return list(csv.reader(io.StringIO(path.read_text("utf-8-sig"))))


def _bare(shown: str) -> str:
    """What a CSV says for what the window shows: "1 h 05 min" is 65, a dash nothing, a date as ISO 8601."""
    plain = shown.replace("\u00a0", " ").replace("−", "-").replace(",", "")
    if plain == "–":
        return ""
    if re.fullmatch(r"\d{1,2} [A-Z][a-z]{2} \d{4}", plain):
        return datetime.strptime(plain, "%d %b %Y").date().isoformat()
    if span := re.fullmatch(r"([+±-]?)(?:(\d+) h )?(\d+) min", plain):
        sign = "-" if span[1] == "-" else ""
        return f"{sign}{int(span[2] or 0) * 60 + int(span[3])}"
    if number := re.fullmatch(r"([+±-]?)(\d+)(%| pts?)?", plain):
        return f"{'-' if number[1] == '-' else ''}{number[2]}"
    return shown


def _shown(insights: Insights) -> dict[str, list[list[str]]]:
    """Every table of every tab, gone through with the keyboard."""
    found: dict[str, list[list[str]]] = {}
    for tab in insights.tabs.tabs():
        insights.go_to_tab(tab.accessibleName())
        for view in tab.findChildren(FiguresView):
            model = view.figures
            found[view.accessibleName()] = [
                [_bare(model.index(row, column).data()) for column in range(model.columnCount())]
                for row in range(model.rowCount())
            ]
    return found


def test_the_window_and_the_csv_files_show_the_same(make_insights: MakeInsights) -> None:
    insights = make_insights()
    insights.wait_for(OCTOBER)
    shown = _shown(insights)
    _export(insights, insights.folder / "october", "csv")
    written = {path.stem: _read(path) for path in (insights.folder / "october").iterdir()}
    figures = written["summary-2026-10-figures"][1:]
    for group in _GROUPS:
        assert shown[group] == [row[1:-1] for row in figures if row[0] == group], group
    for name, key in _KEYS.items():
        rows = written[f"summary-2026-10-{key}"][1:]
        assert shown[name] == [[_bare(cell.removeprefix("'")) for cell in row] for row in rows], name
    cards = {row[0]: row[2] for row in written["summary-2026-10-five-rs"][1:]}
    assert cards == {
        "Responsiveness": "73", "Resolution": "89", "Respect": "50", "Reassurance": "63", "Repeat": "25"
    }  # fmt: skip


def test_all_formats_are_written_and_the_folder_opens(make_insights: MakeInsights) -> None:
    insights = make_insights()
    insights.wait_for(OCTOBER)
    folder = insights.folder / "Berichte & Zahlen #1, 100%"
    _export(insights, folder, "xlsx", "pdf", "html")
    names = sorted(path.name for path in folder.iterdir())
    assert names == ["summary-2026-10.html", "summary-2026-10.pdf", "summary-2026-10.xlsx"]
    notice = insights.told[0]
    assert notice.text == f"3 files written to {folder}."
    assert notice.act is not None
    notice.act()
    assert [QUrl(url).toLocalFile() for url in insights.urls] == [str(folder)]


def test_a_representative_exports_no_colleagues_figures(make_insights: MakeInsights) -> None:
    insights = make_insights(ANNA)
    insights.wait_for(OCTOBER)
    _export(insights, insights.folder / "mine", "csv")
    rows = _read(insights.folder / "mine" / "summary-2026-10-by-representative.csv")
    assert [row[0] for row in rows[1:]] == ["Anna =Ott"]


def test_formats_and_folder_are_remembered(make_insights: MakeInsights, qtbot: QtBot) -> None:
    insights = make_insights()
    insights.wait_for(OCTOBER)
    _export(insights, insights.folder / "kept", "html", "csv")
    qtbot.waitUntil(lambda: not insights.window.findChildren(ExportForm))
    form = make_insights().ask_to_export()
    assert [name for name, box in form.formats.items() if box.isChecked()] == ["csv", "html"]
    assert form.folder.text() == str(insights.folder / "kept")
    form.reject()


def test_nothing_is_exported_without_a_format_or_a_folder(make_insights: MakeInsights) -> None:
    insights = make_insights()
    insights.wait_for(OCTOBER)
    form = insights.ask_to_export()
    assert form.windowTitle() == "Export October 2026"
    _choose(form)
    QTest.keyClick(form.folder, Qt.Key.Key_Return)
    assert form.isVisible()
    _choose(form, "html")
    form.folder.clear()
    QTest.keyClick(form.folder, Qt.Key.Key_Return)
    assert form.isVisible()
    QTest.keyClick(form, Qt.Key.Key_Escape)
    assert not form.isVisible()


def test_cancel_keeps_the_files_that_are_whole(make_insights: MakeInsights, qtbot: QtBot) -> None:
    reached, go_on = threading.Event(), threading.Event()

    def slow_pdf(_: Summary, path: Path) -> None:
        reached.set()
        go_on.wait(5)
        write_whole(path, b"whole")

    insights = make_insights(write_pdf=slow_pdf)
    insights.wait_for(OCTOBER)
    tasks: list[Task] = []
    insights.work.started.connect(tasks.append)
    form = insights.ask_to_export()
    _choose(form, "pdf", "csv", "html")
    form.folder.setText(str(insights.folder / "part"))
    QTest.keyClick(form.folder, Qt.Key.Key_Return)
    qtbot.waitUntil(reached.is_set)
    tasks[0].cancel()
    go_on.set()
    qtbot.waitUntil(lambda: bool(insights.told))
    assert insights.told[0].text == f"Stopped: summary-2026-10.pdf in {insights.folder / 'part'} so far."
    assert [path.name for path in (insights.folder / "part").iterdir()] == ["summary-2026-10.pdf"]


def test_a_folder_that_cannot_be_made_is_told_in_one_sentence(make_insights: MakeInsights) -> None:
    insights = make_insights()
    insights.wait_for(OCTOBER)
    (insights.folder / "file").write_text("I am no folder")
    _export(insights, insights.folder / "file" / "inside", "html")
    assert isinstance(insights.faults[0], CareError)
    assert "summary-2026-10.html could not be written" in str(insights.faults[0])
    assert (insights.folder / "file").read_text() == "I am no folder"


def test_the_command_reads_the_month_first_where_nobody_looked_yet(make_insights: MakeInsights) -> None:
    insights = make_insights()
    insights.page.hide()
    form = insights.ask_to_export()
    assert form.windowTitle() == "Export October 2026"
    form.reject()
