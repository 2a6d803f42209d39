"""The page for people who write panels: its sample works as it stands there."""

from __future__ import annotations

import re
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from carestation.changes import Changes, Topic
from carestation.desk import Desk
from ui.lanes.instant_lane import InstantLane
from ui.theme import drawings
from ui.theme.appearance import Appearance
from ui.windows.desk_window import DeskWindow
from ui.windows.window_memory import WindowMemory

ROOT = Path(__file__).parents[3]
PAGE = (ROOT / "docs" / "panels.md").read_text("utf-8")


@pytest.fixture
def panel_class() -> type[QWidget]:
    (sample,) = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)
    made: dict[str, Any] = {}
    exec(compile("from __future__ import annotations\n" + sample, "panels.md", "exec"), made)
    return cast("type[QWidget]", made["CountPanel"])


def test_the_sample_is_a_panel(
    panel_class: type[QWidget], qtbot: QtBot, appearance: Appearance, tmp_path: Path
) -> None:
    page = SimpleNamespace(total=17)
    reader = SimpleNamespace(inbox=lambda _: page)
    lane = InstantLane(Desk(cast(Any, SimpleNamespace(reader=reader))))
    window = DeskWindow(appearance, WindowMemory(tmp_path / "window.ini"))
    qtbot.addWidget(window)
    panel = cast(Any, panel_class)(window.registry, lane)
    window.add_page("go.team", "Team", "users-round", panel)
    window.go("go.team")
    window.show()
    label = panel.findChildren(QLabel)[0]
    qtbot.waitUntil(lambda: label.text() == "17 open cases")
    page.total = 16
    lane.changed.emit(Changes.of(Topic.CASE))
    qtbot.waitUntil(lambda: label.text() == "16 open cases")
    window.registry.action("case.next").trigger()
    assert label.text() == "Next, please"


def test_the_page_names_only_what_exists() -> None:
    icons = set(re.findall(r'icon\("([\w-]+)"', PAGE))
    assert icons
    assert icons - drawings.names() == set()
    assert len(PAGE.splitlines()) < 90
