"""Pills, rings and avatars: painted, so looked at; in every theme and size."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from ui.theme.appearance import Appearance, Choice, current
from ui.widgets.avatar import Avatar, avatar_ground, initials, paint_avatar
from ui.widgets.pill import Pill, paint_pill, pill_size
from ui.widgets.ring import paint_ring
from ui.words.urgency import NOTHING_DUE, Countdown, Urgency

LATE = Countdown(Urgency.LATE, "12 min late")


class Canvas:
    """A picture to paint on, and its colours."""

    def __init__(self, width: int = 300, height: int = 40) -> None:
        self.picture = QImage(width, height, QImage.Format.Format_ARGB32)
        self.picture.fill(Qt.GlobalColor.transparent)

    def painter(self, direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight) -> QPainter:
        painter = QPainter(self.picture)
        painter.setLayoutDirection(direction)
        return painter

    def colours(self) -> Counter[str]:
        width, height = self.picture.width(), self.picture.height()
        pixels = (self.picture.pixelColor(x, y) for x in range(width) for y in range(height))
        return Counter(pixel.name() for pixel in pixels if pixel.alpha() == 255)

    def columns(self) -> list[int]:
        """The columns in which anything is painted."""
        width, height = self.picture.width(), self.picture.height()
        return [x for x in range(width) if any(self.picture.pixelColor(x, y).alpha() for y in range(height))]


@pytest.mark.parametrize("choice", [Choice.LIGHT, Choice.DARK, Choice.CONTRAST])
@pytest.mark.parametrize("urgency", [Urgency.LATE, Urgency.SOON, Urgency.IN_TIME, Urgency.PAUSED])
def test_a_pill_wears_its_urgency(appearance: Appearance, choice: Choice, urgency: Urgency) -> None:
    appearance.wear(choice)
    canvas = Canvas()
    painter = canvas.painter()
    paint_pill(painter, QRect(0, 0, 300, 40), Countdown(urgency, "in 22 min"))
    painter.end()
    colours = canvas.colours()
    assert colours.most_common(1)[0][0] == current().colours[f"{urgency}_ground"]
    assert current().colours[urgency] in colours
    appearance.wear(Choice.LIGHT)


@pytest.mark.usefixtures("appearance")
def test_the_four_signs_differ_without_their_colours() -> None:
    shapes = set()
    for urgency in (Urgency.LATE, Urgency.SOON, Urgency.IN_TIME, Urgency.PAUSED):
        canvas = Canvas()
        painter = canvas.painter()
        place = paint_pill(painter, QRect(0, 0, 300, 40), Countdown(urgency, "x"), leading=True)
        painter.end()
        ground = current().colours[f"{urgency}_ground"]
        sign = QRect(place.left() + 6, place.top(), 14, place.height())
        shapes.add(
            tuple(
                canvas.picture.pixelColor(x, y).name() != ground
                for x in range(sign.left(), sign.right())
                for y in range(sign.top() + 2, sign.bottom() - 1)
            )
        )
    assert len(shapes) == 4


@pytest.mark.usefixtures("appearance")
def test_a_pill_stands_at_the_end_of_the_line() -> None:
    for direction, at_right in (
        (Qt.LayoutDirection.LeftToRight, True),
        (Qt.LayoutDirection.RightToLeft, False),
    ):
        canvas = Canvas()
        painter = canvas.painter(direction)
        place = paint_pill(painter, QRect(0, 0, 300, 40), LATE)
        painter.end()
        assert (place.right() == 299) == at_right
        assert place.size() == pill_size(LATE)
        assert set(canvas.columns()) <= set(range(place.left(), place.right() + 1))


def test_a_pill_grows_with_the_text_and_shrinks_where_there_is_no_room(appearance: Appearance) -> None:
    small = pill_size(LATE)
    appearance.wear(Choice.LIGHT, 200)
    assert pill_size(LATE).width() > 1.7 * small.width()
    appearance.wear(Choice.LIGHT)
    canvas = Canvas(60)
    painter = canvas.painter()
    assert paint_pill(painter, QRect(0, 0, 60, 40), LATE).width() == 60
    painter.end()
    assert pill_size(NOTHING_DUE) == QSize(0, 0)


def test_a_pill_by_itself_is_named_by_its_words(qtbot: QtBot) -> None:
    pill = Pill()
    qtbot.addWidget(pill)
    pill.show_countdown(LATE, "Thursday 5 November, 09:47")
    assert (pill.accessibleName(), pill.toolTip()) == ("12 min late", "Thursday 5 November, 09:47")
    assert pill.grab().toImage().pixelColor(pill.width() // 2, 2).name() == current().colours["late_ground"]


def ring(done: int, total: int) -> Counter[str]:
    canvas = Canvas(40, 40)
    painter = canvas.painter()
    paint_ring(painter, QRectF(0, 0, 40, 40), done, total, 6)
    painter.end()
    return canvas.colours()


@pytest.mark.usefixtures("appearance")
def test_a_ring_fills_as_steps_are_done() -> None:
    done, track = current().colours["in_time"], current().colours["track"]
    assert ring(0, 0) == {}
    assert ring(0, 7)[done] == 0
    assert 0 < ring(2, 7)[done] < ring(5, 7)[done] < ring(7, 7)[done]
    assert ring(2, 7)[track] > 0
    assert ring(7, 7)[track] == 0


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Marta Oliveira", "MO"),
        ("北川 美咲", "北"),
        ("김민준", "김"),
        ("O'Connor & Sons", "OS"),
        ("Hotel Drei Linden", "HL"),
        ("élise", "É"),
        ("Cher", "C"),
        ("  ", "?"),
        ("+49 30 123", "41"),
        ("§§ !", "?"),
        ("Ωmega Ñandú", "ΩÑ"),
    ],
)
def test_initials(name: str, letters: str) -> None:
    assert initials(name) == letters


@pytest.mark.usefixtures("appearance")
def test_a_name_keeps_its_colour_and_names_differ() -> None:
    assert avatar_ground("Marta Oliveira") == avatar_ground("marta oliveira")
    assert len({avatar_ground(f"Customer {number}").name() for number in range(60)}) == 10


def test_an_avatar_is_painted(qtbot: QtBot) -> None:
    canvas = Canvas(40, 40)
    painter = canvas.painter()
    paint_avatar(painter, QRect(0, 0, 40, 40), "Marta Oliveira")
    painter.end()
    assert canvas.colours().most_common(1)[0][0] == avatar_ground("Marta Oliveira").name()
    avatar = Avatar("Marta Oliveira")
    qtbot.addWidget(avatar)
    avatar.show_name("Rosa Keller")
    assert QColor(avatar.grab().toImage().pixelColor(20, 3)).name() == avatar_ground("Rosa Keller").name()
