"""Ann writes the policy for her customers from the window, and opens its page; before there is one, she is told."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QUrl
from pytestqt.qtbot import QtBot

from carestation.desk import Desk
from carestation.policy.publish_policy import PublishPolicy
from carestation.policy.put_draft import PutPolicyDraft
from db.engines.sqlcipher import SqlCipherEngine
from db.store import Store
from tests.carestation.policy.desk_policies import ready_draft
from tests.ui.desk.test_first_of_the_month import notices
from tests.ui.desk.test_new_hours import ann_sits_down
from tests.ui.desk.test_working_day import Day
from ui.theme.appearance import Appearance

pytestmark = pytest.mark.journey


@pytest.fixture
def day(qtbot: QtBot, appearance: Appearance, tmp_path: Path) -> Iterator[Day]:
    made = Day(qtbot, appearance, tmp_path)
    yield made
    made.close()


def _publish(day: Day) -> None:
    store = Store(SqlCipherEngine(day.folder / "desk.carestation", day.key))
    store.open()
    try:
        desk = Desk(store, day.clock)
        desk.actor = desk.ask(lambda read: next(p.id for p in read.people() if p.name == "Ann Berg"))
        desk.do(PutPolicyDraft(ready_draft()))
        desk.do(PublishPolicy(""))
    finally:
        store.close()


def _words(pdf: Path) -> str:
    return " ".join("".join(page.extract_text() for page in PdfReader(pdf).pages).split())


def _export(day: Day) -> None:
    window = day.session.window if day.session else None
    assert window is not None
    window.registry.action("policy.export").trigger()


def test_the_page_the_paper_and_the_card_lie_in_the_folder(day: Day) -> None:
    _publish(day)
    day.chosen_folder = str(day.folder / "for customers")
    ann_sits_down(day)
    _export(day)
    folder = Path(day.chosen_folder)
    day.until(lambda: any("policy-card.pdf written to" in notice.text for notice in notices(day)))
    assert "Please tell Ann Berg" in (folder / "policy.html").read_text("utf-8")
    assert "If you are not happy with us" in _words(folder / "policy.pdf")
    assert "Not happy? Please tell Ann Berg." in _words(folder / "policy-card.pdf")
    told = next(notice for notice in notices(day) if notice.act is not None and "policy.html" in notice.text)
    assert told.act is not None
    told.act()
    assert QUrl(day.visited[-1]).toLocalFile() == str(folder / "policy.html")


def test_before_the_first_version_there_is_nothing_to_write(day: Day) -> None:
    ann_sits_down(day)
    _export(day)
    day.until(lambda: any("no published policy" in notice.title for notice in notices(day)))
