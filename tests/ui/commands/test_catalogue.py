"""The catalogue: every command can be found, shown, translated and told from every other."""

from __future__ import annotations

import re
import subprocess
from collections import Counter
from pathlib import Path

import PySide6
import pytest
from PySide6.QtGui import QKeySequence

from carestation.cases.case import Status
from ui.commands import catalogue
from ui.commands.catalogue import CATALOGUE
from ui.commands.command import Context
from ui.commands.menu_titles import MENUS
from ui.theme import drawings

LUPDATE = Path(PySide6.__file__).parent / "lupdate"


def test_ids_are_unique_and_well_formed() -> None:
    ids = [command.id for command in CATALOGUE]
    assert [name for name, count in Counter(ids).items() if count > 1] == []
    assert [name for name in ids if not re.fullmatch(r"[a-z_]+(\.[a-z0-9_]+)*", name)] == []


def test_no_two_commands_share_a_key() -> None:
    keys = Counter(QKeySequence(key).toString() for command in CATALOGUE for key in command.keys)
    assert [key for key, count in keys.items() if count > 1] == []


def test_every_key_is_one_that_qt_understands() -> None:
    keys = [key for command in CATALOGUE for key in command.keys]
    assert [key for key in keys if QKeySequence(key).count() != 1 or not QKeySequence(key).toString()] == []


def test_every_command_has_a_title_a_menu_and_a_drawing() -> None:
    assert [
        c.id for c in CATALOGUE if not c.title or c.menu not in MENUS or c.icon not in drawings.names()
    ] == []
    assert set(MENUS) == {command.menu for command in CATALOGUE}


@pytest.mark.skipif(not LUPDATE.exists(), reason="this PySide6 came without lupdate")
def test_all_titles_reach_the_translators(tmp_path: Path) -> None:
    words = tmp_path / "words.ts"
    sources = [str(source) for source in Path(catalogue.__file__).parent.glob("*.py")]
    subprocess.run([LUPDATE, *sources, "-ts", str(words)], check=True, capture_output=True, timeout=60)
    told = words.read_text("utf-8").replace("&amp;", "&")
    assert [c.id for c in CATALOGUE if f"<source>{c.title}</source>" not in told] == []
    assert [menu for menu in MENUS if f"<source>{menu}</source>" not in told] == []


def offered(context: Context) -> set[str]:
    return {command.id for command in CATALOGUE if command.available(context)}


def test_what_is_offered_follows_the_case() -> None:
    nothing, open_case = offered(Context()), offered(Context(case=Status.OPEN))
    ended = offered(Context(case=Status.RESOLVED))
    assert "case.next" in nothing
    assert "case.resolve" not in nothing
    assert "case.resolve" in open_case
    assert "case.reopen" not in open_case
    assert "case.reopen" in ended
    assert "case.resolve" not in ended


def test_a_locked_desk_offers_nothing_of_the_business() -> None:
    everything = Context(Status.OPEN, step=True, undo="resolve case", redo="resolve case", locked=True)
    families = {name.partition(".")[0] for name in offered(everything)}
    assert families == {"desk", "view", "help"}
    assert "desk.quit" in offered(everything)
    assert "desk.summary" not in offered(everything)
