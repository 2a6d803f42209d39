"""The month of a large desk: its page until the figures are there, its workbook, and the memory of both."""

from __future__ import annotations

import gc
import io
import json
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from functools import partial
from pathlib import Path

from carestation.instants import Instant
from carestation.settings.catalogue import ZONE
from carestation.summary.exports.xlsx import workbook
from carestation.summary.month import Month
from carestation.summary.of_month import summary_of
from carestation.summary.summary import Summary, summarise
from tests.benchmarks.alternate import compare
from tests.benchmarks.big_store import BigStore, big_store
from tests.benchmarks.own_process import peak_bytes
from tests.benchmarks.ratio import Ratio
from tests.benchmarks.statements import by_hand, recorded

GOAL_PAGE, GOAL_FACTS, GOAL_WORKBOOK, GOAL_MEMORY = 1.0, 2.5, 1.5, 1.0
SECOND = 1_000.0
"""Milliseconds."""
MOST_MB = 300.0


def summarising(path: Path) -> Iterator[Ratio]:
    """The last month: the page and the workbook in this process, the memory in one of its own."""
    with big_store(path) as opened:
        zone = opened.reader.setting(ZONE)
        month = Month.of(opened.now, zone).previous
        facts = partial(opened.reader.month_facts, *month.bounds(zone), opened.now)
        statements = recorded(facts)
        raw = partial(by_hand, opened.database, statements)
        read = compare("month’s facts", facts, raw, GOAL_FACTS, rounds=5)
        yield read
        gc.disable()  # as in the lanes, where it never runs
        begun = compare("month, shown", partial(_begun, opened, month, zone), raw, GOAL_FACTS, rounds=5)
        gc.enable()
        yield Ratio("month’s page, to the second", begun.ours, SECOND, GOAL_PAGE)
        summary = summary_of(opened.reader, month, zone, opened.now)
    floor = partial(_bare_workbook, summary)
    yield compare("month’s workbook", partial(workbook, summary), floor, GOAL_WORKBOOK, rounds=7)
    yield Ratio("month, peak memory", _peak_mb(path), MOST_MB, GOAL_MEMORY, "mb")


def _begun(opened: BigStore, month: Month, zone: str) -> Summary:
    """What the page shows first; it is compared with other months afterwards."""
    facts = opened.reader.month_facts(*month.bounds(zone), opened.now)
    return summarise(month, facts, None, None, Instant(opened.now))


def _bare_workbook(summary: Summary) -> bytes:
    """XlsxWriter alone: the same cells on as many sheets, no widths, no heights, no charts."""
    from xlsxwriter import Workbook

    written = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "default_date_format": "yyyy-mm-dd"}
    with Workbook(written, options) as book:
        for table in summary.tables:
            sheet = book.add_worksheet()
            for line, row in enumerate(
                (tuple(c.title for c in table.columns), *(r.cells for r in table.rows))
            ):
                for place, cell in enumerate(row):
                    if isinstance(cell, str) or cell is None:
                        sheet.write_string(line, place, cell or "–")
                    elif isinstance(cell, date):
                        sheet.write_datetime(line, place, cell)
                    else:
                        sheet.write_number(line, place, cell)
    return written.getvalue()


def _peak_mb(path: Path) -> float:
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.summarising", path],
        check=True,
        capture_output=True,
        text=True,
    )
    return float(json.loads(done.stdout)["peak_mb"])


def main() -> None:
    """The whole summary with its workbook, as `carestation summary` makes it; says what it took."""
    with big_store(Path(sys.argv[1])) as opened:
        zone = opened.reader.setting(ZONE)
        month = Month.of(opened.now, zone).previous
        workbook(summary_of(opened.reader, month, zone, opened.now))
    print(json.dumps({"peak_mb": peak_bytes() / 1_000_000}))


if __name__ == "__main__":
    main()
