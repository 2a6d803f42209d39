"""Importing a table: the file, how it is read, which column is what, and what would become of each row."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QAbstractTableModel, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QScrollArea,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from carestation.customer_import.column_mapping import Columns
from carestation.customer_import.encoding import OFFERED_ENCODINGS
from carestation.customer_import.read_table import OFFERED_DELIMITERS, Table
from carestation.identity import ImportId
from carestation.operation import Operation
from ui.lanes.asks import Asks
from ui.lanes.lane import Lane
from ui.theme.tone import Tone, set_tone

if TYPE_CHECKING:
    from carestation.reader import Reader

SIZE = (900, 620)
COLUMNS_IN_A_ROW = 4


class Plan(Protocol):
    """What an import would do."""

    @property
    def table(self) -> Table | None:
        """None where the file is no table."""
        ...

    @property
    def mapping(self) -> Columns[Any] | None:
        """Which column is what."""
        ...

    @property
    def remarks(self) -> tuple[str, ...]:
        """What to know of the whole file."""
        ...


@dataclass(frozen=True, slots=True)
class Reading:
    """How a file is to be read; what is None is recognised."""

    encoding: str | None = None
    delimiter: str | None = None
    mapping: Columns[Any] | None = None


class TableImportDialog(QDialog):
    """Shows a plan and carries it out. Every change of encoding, delimiter or column plans anew; nothing is stored.

    What is imported is told by those who inherit: `plan`, `act`, `counted`, `is_worth_it`, `choices`, `show_rows`.
    """

    imported = Signal(object)
    widths: tuple[int, ...] = (56, 130, 190, 250)
    """Of the first columns of the preview, in pixels; the last one takes the rest."""

    def __init__(
        self,
        file: Path,
        data: bytes,
        lane: Lane,
        reader: Asks,
        model: QAbstractTableModel,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(*SIZE)
        self._file, self._data = file, data
        self._lane, self._reader = lane, reader
        self._plan: Any = None
        self._mapping: Columns[Any] | None = None
        self.rows = model
        self.table = QTableView()
        self.encoding, self.delimiter = QComboBox(), QComboBox()
        self.counts, self.remarks = QLabel(), QLabel()
        self.fields: list[QComboBox] = []
        self._columns = QScrollArea()
        self._lay_out()

    def plan(self, file_name: str, data: bytes, reading: Reading) -> Callable[[Reader], Plan]:
        """The question that is asked of the store."""
        raise NotImplementedError

    def act(self, plan: Any) -> Operation[ImportId]:
        """What *Import* does."""
        raise NotImplementedError

    def counted(self, plan: Any) -> str:
        """How many rows become what."""
        raise NotImplementedError

    def is_worth_it(self, plan: Any) -> bool:
        """Whether there is anything to import."""
        raise NotImplementedError

    def choices(self) -> Sequence[tuple[str, Any]]:
        """What a column may hold."""
        raise NotImplementedError

    def show_rows(self, plan: Any) -> None:
        """The preview."""
        raise NotImplementedError

    def accept(self) -> None:
        if self._plan is not None:
            self._import.setEnabled(False)
            self._lane.do(self.act(self._plan), self._done, self._refused)

    def _plan_anew(self) -> None:
        reading = Reading(self.encoding.currentData(), self.delimiter.currentData(), self._mapping)
        question = self.plan(self._file.name, self._data, reading)
        self._import.setEnabled(False)
        self.counts.setText(self.tr("Reading …"))
        self._reader.ask_newest("import plan", question, self._show, self._refused)

    def _show(self, plan: Plan) -> None:
        self._plan = plan
        self.show_rows(plan)
        self.counts.setText(self.counted(plan))
        self.remarks.setText(" ".join(plan.remarks))
        self.remarks.setVisible(bool(plan.remarks))
        self._import.setEnabled(self.is_worth_it(plan))
        self._say_reading(plan)
        if self._mapping is None:
            self._offer_columns(plan)

    def _say_reading(self, plan: Plan) -> None:
        """Name what was recognised, where the person chose nothing."""
        table = plan.table
        for box in (self.encoding, self.delimiter):
            box.setEnabled(table is not None)
        if table is not None:
            encoding = OFFERED_ENCODINGS.get(table.encoding, table.encoding)
            self.encoding.setItemText(0, self.tr("Recognised: {what}").format(what=encoding))
            self.delimiter.setItemText(0, self.tr("Recognised: {what}").format(what=_shown(table.delimiter)))

    def _offer_columns(self, plan: Plan) -> None:
        """A choice for each column of the file, set to what was recognised."""
        self.fields = []
        content = QWidget()
        content.setObjectName("content")
        grid = QGridLayout(content)
        grid.setContentsMargins(0, 0, 0, 0)
        if plan.table is not None and plan.mapping is not None:
            for at, title in enumerate(plan.mapping.header(plan.table)):
                grid.addWidget(
                    self._column(at, title, plan.mapping.fields[at]), *divmod(at, COLUMNS_IN_A_ROW)
                )
        self._columns.setWidget(content)
        self._columns.setVisible(bool(self.fields))

    def _column(self, at: int, title: str, field: Any) -> QWidget:
        box = QComboBox()
        box.addItem(self.tr("leave out"), None)
        for words, choice in self.choices():
            box.addItem(words, choice)
        box.setCurrentIndex(box.findData(field))
        label = QLabel(title or self.tr("Column {number}").format(number=at + 1))
        label.setBuddy(box)
        set_tone(label, Tone.QUIET)
        box.activated.connect(partial(self._map, at))
        self.fields.append(box)
        cell = QWidget()
        layout = QVBoxLayout(cell)
        layout.setContentsMargins(0, 0, 8, 8)
        layout.setSpacing(2)
        layout.addWidget(label)
        layout.addWidget(box)
        return cell

    def _map(self, column: int, _: int) -> None:
        if self._plan is not None and self._plan.mapping is not None:
            self._mapping = self._plan.mapping.with_field(column, self.fields[column].currentData())
            self._plan_anew()

    def _read_differently(self) -> None:
        self._mapping = None
        self._plan_anew()

    def _done(self, imported: ImportId) -> None:
        self.imported.emit(imported)
        super().accept()

    def _refused(self, fault: Exception) -> None:
        self.counts.setText(str(fault))

    def _lay_out(self) -> None:
        self.table.setModel(self.rows)
        self.table.setShowGrid(False)
        self.table.setAccessibleName(self.tr("Preview"))
        self.table.verticalHeader().hide()
        self.table.setTabKeyNavigation(False)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        for place, width in enumerate(self.widths):
            header.resizeSection(place, width)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for box, offered in ((self.encoding, OFFERED_ENCODINGS), (self.delimiter, _delimiters())):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            box.addItem("", None)
            for value, words in offered.items():
                box.addItem(words, value)
            box.activated.connect(self._read_differently)
        self._columns.setWidgetResizable(True)
        self._columns.setMaximumHeight(190)
        self.remarks.setWordWrap(True)
        set_tone(self.remarks, Tone.SOON)
        set_tone(self.counts, Tone.STRONG)
        self.counts.setWordWrap(True)
        how = QHBoxLayout()
        for words, box in ((self.tr("&Encoding"), self.encoding), (self.tr("&Separator"), self.delimiter)):
            label = QLabel(words)
            label.setBuddy(box)
            how.addWidget(label)
            how.addWidget(box)
            how.addSpacing(16)
        how.addStretch(1)
        buttons = QDialogButtonBox()
        self._import: QPushButton = buttons.addButton(
            self.tr("Import"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        set_tone(self._import, Tone.PRIMARY)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(12)
        layout.addLayout(how)
        layout.addWidget(self._columns)
        layout.addWidget(self.counts)
        layout.addWidget(self.remarks)
        layout.addWidget(self.table, stretch=1)
        layout.addWidget(buttons)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)


def _delimiters() -> dict[str, str]:
    return {delimiter: _shown(delimiter) for delimiter in OFFERED_DELIMITERS}


def _shown(delimiter: str) -> str:
    return "Tab" if delimiter == "\t" else delimiter
