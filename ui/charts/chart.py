"""A chart as a value: what is drawn, not how."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from carestation.summary.tables.charts import ChartPlan, Form
from carestation.summary.tables.table import Cell, Table


class Paint(StrEnum):
    """What a series' colour says."""

    MAIN = "main"
    SECOND = "second"
    LATE = "late"


@dataclass(frozen=True, slots=True)
class Series:
    """Numbers of one kind, one for each label."""

    name: str
    values: tuple[int, ...]
    paint: Paint = Paint.MAIN


@dataclass(frozen=True, slots=True)
class Chart:
    """Series over the same labels."""

    title: str
    form: Form
    labels: tuple[str, ...]
    series: tuple[Series, ...]

    @property
    def highest(self) -> int:
        """The highest point that is drawn; of stacked bars the highest stack."""
        if self.form is Form.STACKED:
            return max(map(sum, zip(*(series.values for series in self.series), strict=True)), default=0)
        return max((max(series.values, default=0) for series in self.series), default=0)


_PAINTS = {"Resolved": Paint.SECOND, "Late": Paint.LATE}


def chart_of(plan: ChartPlan, table: Table) -> Chart:
    """The chart that a plan makes of its table; what is not known is drawn as nothing."""
    series = (
        Series(
            table.columns[place].title,
            tuple(_number(row.cells[place]) for row in table.rows),
            _PAINTS.get(table.columns[place].title, Paint.MAIN),
        )
        for place in plan.places(table)
    )
    labels = tuple(_label(row.cells[0])[: plan.letters] for row in table.rows)
    return Chart(plan.title, plan.form, labels, tuple(series))


def described(chart: Chart) -> str:
    """The chart in sentences, for those who cannot see it."""
    sentences = [chart.title + "."]
    for series in chart.series:
        if not any(series.values):
            sentence = QCoreApplication.translate("Charts", "{name}: none.")
            sentences.append(sentence.format(name=series.name))
            continue
        top = max(series.values)
        sentence = QCoreApplication.translate("Charts", "{name}: {total} in all, most at {label} with {top}.")
        label = chart.labels[series.values.index(top)]
        sentences.append(sentence.format(name=series.name, total=sum(series.values), label=label, top=top))
    return " ".join(sentences)


def _number(cell: Cell) -> int:
    return cell if isinstance(cell, int) else 0


def _label(cell: Cell) -> str:
    return str(cell) if isinstance(cell, (str, int)) or cell is None else str(cell.day)
