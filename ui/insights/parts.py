"""The parts of the page: each shows one piece of a month's summary, and nothing where there is nothing."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QEvent, QRect, Signal
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from carestation.summary.figures.definitions import definition
from carestation.summary.summary import Summary
from carestation.summary.tables.charts import ChartPlan
from carestation.summary.tables.table import Row, Table
from ui.charts.chart import Chart, chart_of
from ui.charts.chart_widget import ChartWidget
from ui.charts.colours import of_theme
from ui.insights.columns import Columns
from ui.insights.figures_view import FiguresView
from ui.theme import appearance
from ui.theme.tone import Tone, set_tone

_CHART_LEAST = 340
_CHART_HEIGHT = 230


class Remark(QLabel):
    """Counts what is left out: a plural is looked up in an object's own class, not in the one it inherits from."""

    def left_out(self, rows: int) -> str:
        """How many rows are in the exported files alone."""
        return self.tr("… and %n more, in the exported files.", "", rows)


class TablePart(QWidget):
    """A heading, one table below it, and a sentence where the table is empty or was cut short."""

    looked_at = Signal(QRect)
    figure_chosen = Signal(object)  # ChosenFigure

    def __init__(self, title: str, nothing: str = "", most: int = 0) -> None:
        super().__init__()
        self._nothing, self._most = nothing, most
        heading = QLabel(title)
        set_tone(heading, Tone.STRONG)
        self.view = FiguresView(title)
        self.remark = Remark()
        self.remark.setWordWrap(True)
        set_tone(self.remark, Tone.QUIET)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for widget in (heading, self.view, self.remark):
            column.addWidget(widget)
        self.view.looked_at.connect(self._follow)
        self.view.figure_chosen.connect(self.figure_chosen)

    def show_table(self, table: Table) -> None:
        """Show its rows."""
        most = self._most or len(table.rows)
        self.view.show_table(replace(table, rows=table.rows[:most]))
        self.view.setVisible(bool(table.rows))
        self.remark.setText(self._remark(len(table.rows) - most, table))
        self.remark.setVisible(bool(self.remark.text()))

    def _remark(self, left: int, table: Table) -> str:
        if not table.rows:
            return self._nothing or self.tr("Nothing in this month.")
        return self.remark.left_out(left) if left > 0 else ""

    def _follow(self, place: QRect) -> None:
        corner = self.view.viewport().mapTo(self, place.topLeft())
        self.looked_at.emit(QRect(corner, place.size()))


class WholeTable(TablePart):
    """One table of the summary as it is."""

    def __init__(self, key: str, title: str, nothing: str = "", most: int = 0) -> None:
        super().__init__(title, nothing, most)
        self._key = key

    def show_summary(self, summary: Summary) -> None:
        """Show this month's."""
        self.show_table(summary.table(self._key))


class FigureGroup(TablePart):
    """The figures of one group of definitions, beside those of the month before and of last year."""

    def __init__(self, group: str) -> None:
        super().__init__(group)
        self._group = group

    def show_summary(self, summary: Summary) -> None:
        """Show this month's."""
        table = summary.table("figures")
        rows = (row for row in table.rows if definition(row.key).group == self._group)
        self.show_table(_without_first_column(table, rows))


class Definitions(TablePart):
    """What each figure means; the name of a group stands once."""

    def show_summary(self, summary: Summary) -> None:
        """The same for every month."""
        table = summary.table("definitions")
        groups = ["", *(row.cells[0] for row in table.rows)]
        rows = (
            replace(row, cells=("" if row.cells[0] == before else row.cells[0], *row.cells[1:]))
            for before, row in zip(groups, table.rows, strict=False)
        )
        self.show_table(replace(table, rows=tuple(rows)))


class ChartPart(ChartWidget):
    """One chart in the colours of the theme; of the first `most` rows, and of all where 0."""

    def __init__(self, plan: ChartPlan, most: int = 0) -> None:
        super().__init__(Chart(plan.title, plan.form, (), ()), of_theme(appearance.current()))
        self._plan, self._most = plan, most
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._fit()

    def show_summary(self, summary: Summary) -> None:
        """Draw this month's."""
        table = summary.table(self._plan.table)
        rows = table.rows[: self._most or len(table.rows)]
        self.set_chart(chart_of(self._plan, replace(table, rows=rows)))
        self.setToolTip(self.accessibleDescription())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self.set_colours(of_theme(appearance.current()))
            self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(appearance.scaled(_CHART_HEIGHT))


class ChartPair(Columns):
    """Charts side by side."""

    def __init__(self, *charts: ChartPart) -> None:
        self.charts = charts
        super().__init__(charts, _CHART_LEAST, len(charts))

    def show_summary(self, summary: Summary) -> None:
        """Draw this month's."""
        for chart in self.charts:
            chart.show_summary(summary)


def _without_first_column(table: Table, rows: Iterable[Row]) -> Table:
    cut = tuple(replace(row, cells=row.cells[1:]) for row in rows)
    return Table(table.key, table.title, table.columns[1:], cut)
