"""Appearance: what a person chooses is what the window wears."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon, QImage, QPalette
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from ui.theme import appearance, fonts, icons
from ui.theme.appearance import Appearance, Choice
from ui.theme.tone import Tone, set_tone


@pytest.fixture
def worn(qapp: QApplication) -> Iterator[Appearance]:
    one = Appearance(qapp)
    one.wear(Choice.LIGHT)
    yield one
    one.wear(Choice.LIGHT)
    one.deleteLater()


def inked(icon: QIcon, mode: QIcon.Mode = QIcon.Mode.Normal, state: QIcon.State = QIcon.State.Off) -> str:
    """The colour of an icon's fullest pixel."""
    picture = (
        icon.pixmap(QSize(48, 48), 1.0, mode, state).toImage().convertToFormat(QImage.Format.Format_ARGB32)
    )
    pixels = (picture.pixelColor(x, y) for x in range(48) for y in range(48))
    return max(pixels, key=lambda pixel: pixel.alpha()).name()


def test_a_chosen_theme_is_worn(worn: Appearance, qapp: QApplication) -> None:
    worn.wear_dark()
    assert appearance.current().name == "dark"
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == appearance.current().colours["window"]
    worn.wear_light()
    assert appearance.current().name == "light"
    assert worn.choice is Choice.LIGHT


def test_panels_hear_of_a_change_once(worn: Appearance) -> None:
    heard: list[str] = []
    worn.changed.connect(lambda: heard.append(appearance.current().name))
    worn.wear_dark()
    worn.wear_dark()
    assert heard == ["dark"]


def test_icons_follow_the_theme_by_themselves(worn: Appearance) -> None:
    icon = icons.icon("inbox", "text", "accent")
    assert inked(icon) == appearance.current().colours["text"]
    worn.wear_dark()
    dark = appearance.current().colours
    assert inked(icon) == dark["text"]
    assert inked(icon, state=QIcon.State.On) == dark["accent"]
    assert inked(icon, mode=QIcon.Mode.Disabled) == dark["disabled"]
    assert inked(QIcon(icon)) == dark["text"]


@pytest.mark.usefixtures("worn")
def test_icons_are_sharp_on_dense_screens() -> None:
    picture = icons.icon("inbox").pixmap(QSize(20, 20), 2.0)
    assert (picture.width(), picture.devicePixelRatio()) == (40, 2.0)
    assert icons.pixmap("inbox", "text", 20, 2.0).width() == 40


def test_zoom_grows_text_and_stops_at_its_ends(worn: Appearance, qapp: QApplication) -> None:
    at_100 = appearance.text_px()
    worn.zoom_in()
    assert appearance.text_px() > at_100
    assert qapp.font().pixelSize() == appearance.text_px()
    for _ in range(20):
        worn.zoom_in()
    assert worn.zoom == 200
    assert appearance.scaled(76) == 76 * appearance.text_px() // appearance.TEXT_PX
    for _ in range(20):
        worn.zoom_out()
    assert worn.zoom == 80
    worn.zoom_reset()
    assert appearance.text_px() == at_100


def test_fonts_keep_their_proportion(worn: Appearance) -> None:
    worn.wear(Choice.LIGHT, 200)
    assert fonts.text().pixelSize() == appearance.text_px()
    assert fonts.quiet().pixelSize() < fonts.text().pixelSize() < fonts.title().pixelSize()


@pytest.mark.usefixtures("worn")
def test_a_tone_changes_the_colour_of_words(qtbot: QtBot) -> None:
    label = QLabel("12 min late")
    qtbot.addWidget(label)
    set_tone(label, Tone.LATE)
    assert label.palette().color(QPalette.ColorRole.WindowText).name() == appearance.current().colours["late"]
    set_tone(label, Tone.NONE)
    assert label.palette().color(QPalette.ColorRole.WindowText).name() == appearance.current().colours["text"]
