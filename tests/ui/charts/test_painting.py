"""What is seen: pixels of the colours of the series, where the numbers are."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from carestation.summary.tables.charts import Form
from ui.charts.chart import Chart, Paint, Series
from ui.charts.chart_widget import ChartWidget
from ui.charts.colours import PRINT, Colours, of_theme
from ui.charts.picture import png
from ui.theme import theme as themes

pytestmark = pytest.mark.usefixtures("qapp")

SIZE = QSize(400, 240)
MIXED = (Series("In time", (9, 3, 0), Paint.MAIN), Series("Late", (1, 3, 0), Paint.LATE))


def chart(form: Form, series: tuple[Series, ...] = MIXED) -> Chart:
    return Chart("Answers", form, ("Mon", "Tue", "Wed"), series)


def image_of(what: Chart, colours: Colours = PRINT) -> QImage:
    image = QImage.fromData(png(what, SIZE, colours, 1.0))
    assert image.size() == SIZE
    return image


def top_of(image: QImage, x: int) -> int:
    wanted = QColor(PRINT.main).rgb()
    return next((y for y in range(30, image.height()) if image.pixel(x, y) == wanted), image.height())


def share(image: QImage, colour: str, columns: range) -> float:
    wanted = QColor(colour).rgb()
    rows = range(40, image.height())  # below the legend
    seen = sum(image.pixel(x, y) == wanted for x in columns for y in rows)
    return seen / (len(columns) * len(rows))


def test_stacks_are_as_high_as_their_numbers() -> None:
    image = image_of(chart(Form.STACKED))
    first, second, third = range(45, 155), range(160, 270), range(285, 380)
    assert share(image, PRINT.main, first) == pytest.approx(3 * share(image, PRINT.main, second), rel=0.1)
    assert share(image, PRINT.late, second) == pytest.approx(3 * share(image, PRINT.late, first), rel=0.15)
    assert share(image, PRINT.main, third) == share(image, PRINT.late, third) == 0


def test_bars_stand_side_by_side() -> None:
    image = image_of(chart(Form.BAR))
    row = image.height() - 40  # a little above the axis
    seen = [image.pixel(x, row) for x in range(160, 270)]
    assert seen.index(QColor(PRINT.main).rgb()) < seen.index(QColor(PRINT.late).rgb())


def test_a_line_goes_up_and_down() -> None:
    up = image_of(chart(Form.LINE, (Series("New", (0, 10, 0)),)))
    tops = {
        x: next((y for y in range(30, 240) if up.pixel(x, y) == QColor(PRINT.main).rgb()), 240)
        for x in (100, 215, 320)
    }
    assert tops[215] < tops[100]
    assert tops[215] < tops[320]


@pytest.mark.parametrize("form", list(Form))
def test_no_numbers_no_labels_one_label_and_huge_numbers_are_painted(form: Form) -> None:
    for labels, values in (((), ()), (("only",), (0,)), (("a" * 300, "ب"), (10**15, 1))):
        image = image_of(Chart("T" * 300, form, labels, (Series("S" * 10, values), Series("R", values))))
        assert not image.isNull()


@pytest.mark.parametrize("name", themes.NAMES)
def test_the_window_and_a_picture_show_the_theme_s_colours(name: str, qtbot: QtBot) -> None:
    colours = of_theme(themes.load(name))
    widget = ChartWidget(chart(Form.STACKED), PRINT)
    qtbot.addWidget(widget)
    widget.resize(SIZE)
    widget.set_colours(colours)
    for image in (widget.grab().toImage(), image_of(chart(Form.STACKED), colours)):
        seen = {image.pixel(x, y) for x in range(0, 400, 3) for y in range(40, 240, 3)}
        assert {QColor(wanted).rgb() for wanted in (colours.ground, colours.main, colours.late)} <= seen


def test_a_chart_in_the_window_is_told_to_those_who_cannot_see_it(qtbot: QtBot) -> None:
    widget = ChartWidget(chart(Form.STACKED), PRINT)
    qtbot.addWidget(widget)
    assert widget.accessibleName() == "Answers"
    assert "Late: 4 in all, most at Tue with 3." in widget.accessibleDescription()
    widget.set_chart(Chart("Others", Form.BAR, ("a",), (Series("Few", (2,)),)))
    assert widget.accessibleName() == "Others"
    assert "most at a with 2" in widget.accessibleDescription()
