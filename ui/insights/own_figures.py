"""One's own month, before the desk's."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from carestation.summary.figures.definitions import definitions
from carestation.summary.summary import Summary
from carestation.summary.tables.table import Table
from carestation.summary.wording import shown
from ui.insights.big_figure import BigFigure
from ui.insights.columns import Columns
from ui.insights.seen_by import TEAM
from ui.theme.tone import Tone, set_tone

_LEAST, _MOST = 150, 5


class OwnFigure(QWidget):
    """A title and a figure."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.title, self.value = QLabel(title), BigFigure(20)
        self.title.setWordWrap(True)
        set_tone(self.title, Tone.QUIET)
        meaning = next((meant.sentence for meant in definitions().values() if meant.title == title), "")
        self.setToolTip(meaning)
        self.setAccessibleDescription(meaning)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.title)
        column.addWidget(self.value)
        column.addStretch(1)

    def show_figure(self, figure: str) -> None:
        """Show this one."""
        self.value.show_figure(figure)
        self.setAccessibleName(f"{self.title.text()}: {figure}")


class OwnFigures(QWidget):
    """Those made of five or more; a sentence while there are none."""

    def __init__(self) -> None:
        super().__init__()
        self.figures: tuple[OwnFigure, ...] = ()
        self._grid = Columns((), _LEAST, _MOST)
        heading = QLabel(self.tr("Your own month"))
        set_tone(heading, Tone.STRONG)
        said = self.tr(
            "A figure of yours is shown once it is made of five. Beside you, only the owner sees it."
        )
        remark = QLabel(said)
        remark.setWordWrap(True)
        set_tone(remark, Tone.QUIET)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        for widget in (heading, self._grid, remark):
            self._column.addWidget(widget)

    def show_summary(self, summary: Summary) -> None:
        """The line of the person at this desk."""
        table = summary.table(TEAM)
        self._grid.setVisible(bool(table.rows))
        if table.rows:
            self._show_line(table)

    def _show_line(self, table: Table) -> None:
        if not self.figures:
            self.figures = tuple(OwnFigure(column.title) for column in table.columns[1:])
            self._grid.show_widgets(self.figures)
        for figure, column, cell in zip(
            self.figures, table.columns[1:], table.rows[0].cells[1:], strict=True
        ):
            figure.show_figure(shown(cell, column.kind))
