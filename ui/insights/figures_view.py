"""A table of figures, as high as it has rows: the page scrolls, not the table."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QSizePolicy, QTableView

from carestation.summary.tables.table import Table
from ui.insights.figures_model import FiguresModel, Index
from ui.theme import appearance, fonts

_NUMBER, _NAME, _WIDEST_NAME, _LINE = 104, 150, 320, 32
_PADDING = 28
_HEAD_PADDING = 14
_WRAPPED = int(Qt.TextFlag.TextWordWrap)


class FiguresView(QTableView):
    """`looked_at` tells where the keyboard is in it, so that the page can follow.

    `figure_chosen` comes with a click on a figure, or Return: somebody wants to see what is behind it.
    """

    looked_at = Signal(QRect)
    figure_chosen = Signal(object)  # ChosenFigure

    def __init__(self, name: str) -> None:
        super().__init__()
        self.figures = FiguresModel()
        self.setModel(self.figures)
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.clicked.connect(self._choose)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def show_table(self, table: Table) -> None:
        """Show these figures."""
        self.figures.show_table(table)
        self._fit()

    def sizeHint(self) -> QSize:
        rows = sum(self.rowHeight(row) for row in range(self.figures.rowCount()))
        bar = self.horizontalScrollBar().sizeHint().height() if self._too_wide() else 0
        return QSize(self._least_width(), self.horizontalHeader().height() + rows + bar + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid() and self.hasFocus():
            self.looked_at.emit(self.visualRect(current))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _choose(self, index: Index) -> None:
        chosen = self.figures.chosen(index) if index.isValid() else None
        if chosen is not None:
            self.figure_chosen.emit(chosen)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Up and down is the page's; sideways is the table's own."""
        if event.angleDelta().x():
            super().wheelEvent(event)
        else:
            event.ignore()

    def _fit(self) -> None:
        """Numbers get their width, words what is left; lines break where words have no room. Only while in view."""
        if not self.figures.columnCount() or not self.isVisible():
            return
        widths = self._widths()
        self._stretch(widths)
        for column, width in enumerate(widths):
            self.setColumnWidth(column, width)
        self._fit_head(widths)
        self._fit_heights(widths)
        self.updateGeometry()

    def _stretch(self, widths: list[int]) -> None:
        """What is left goes to the words; a name gets no more than the eye can cross on its way to the number."""
        column = self._wordiest()
        widest = widths[column] + max(0, self.viewport().width() - sum(widths))
        if column == 0:
            widest = max(widths[0], min(widest, appearance.scaled(_WIDEST_NAME)))
        widths[column] = widest

    def _fit_head(self, widths: list[int]) -> None:
        """As many lines as the longest title takes in its column."""
        metrics = QFontMetrics(fonts.quiet(strong=True))
        titles = (column.title for column in self.figures.table.columns)
        lines = max(
            metrics.boundingRect(QRect(0, 0, width - _PADDING, 1 << 20), _WRAPPED, title).height()
            for title, width in zip(titles, widths, strict=True)
        )
        self.horizontalHeader().setFixedHeight(lines + appearance.scaled(_HEAD_PADDING))

    def _fit_heights(self, widths: list[int]) -> None:
        metrics = self.fontMetrics()
        line = appearance.scaled(_LINE)
        for row in range(self.figures.rowCount()):
            words = self.figures.index(row, self._wordiest()).data()
            room = QRect(0, 0, max(widths[self._wordiest()] - _PADDING, 1), 1 << 20)
            tall = metrics.boundingRect(room, _WRAPPED, words).height()
            self.setRowHeight(row, max(line, tall + line - metrics.height()))

    def _widths(self) -> list[int]:
        return [
            max(self._least(column), self._widest(column)) for column in range(self.figures.columnCount())
        ]

    def _least(self, column: int) -> int:
        """What the title takes: two lines of words, and next to nothing for “n”."""
        if self.figures.is_words(column):
            return appearance.scaled(_NAME)
        short = len(self.figures.table.columns[column].title) == 1
        return appearance.scaled(_NUMBER // 2 if short else _NUMBER)

    def _widest(self, column: int) -> int:
        """What the cells of a column take at most; words that may break take no more than their share."""
        if column == self._wordiest() and column != 0:
            return appearance.scaled(_NAME)
        metrics = QFontMetrics(fonts.tabular(fonts.text(strong=column == 0)))
        cells = (self.figures.index(row, column).data() for row in range(self.figures.rowCount()))
        return max((metrics.horizontalAdvance(cell) for cell in cells), default=0) + _PADDING

    def _wordiest(self) -> int:
        """The column that takes the spare room: the last one of words."""
        return max(column for column in range(self.figures.columnCount()) if self.figures.is_words(column))

    def _least_width(self) -> int:
        return sum(self._widths()) if self.figures.columnCount() else 0

    def _too_wide(self) -> bool:
        return self._least_width() > self.viewport().width()
