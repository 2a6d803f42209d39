"""Orders at the desk: chosen or dropped files, and those that were kept aside."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from carestation.errors import CareError
from ui.lanes.lanes import Lanes
from ui.windows.desk_window import DeskWindow


class Orders(QObject):
    """Binds the commands. `read_file` gives the bytes of a file, or None where it told why not."""

    def __init__(self, window: DeskWindow, lanes: Lanes, read_file: Callable[[Path], bytes | None]) -> None:
        super().__init__(window)
        self._window, self._lanes, self._read_file = window, lanes, read_file
        window.registry.bind("orders.import", self.choose)
        window.registry.bind("orders.aside", self.show_aside)

    def choose(self) -> None:
        """Ask for a shop's export."""
        kinds = self.tr("Tables (*.csv *.tsv *.txt);;All files (*)")
        name, _ = QFileDialog.getOpenFileName(self._window, self.tr("Import orders"), "", kinds)
        data = self._read_file(Path(name)) if name else None
        if data is not None:
            self.open(Path(name), data)

    def open(self, file: Path, data: bytes) -> None:
        """The preview."""
        from ui.orders.order_import_dialog import OrderImportDialog

        OrderImportDialog(file, data, self._lanes.desk, self._lanes.reader, self._window).open()

    def show_aside(self) -> None:
        """Orders of nobody."""
        from ui.orders.orders_aside import OrdersAside

        OrdersAside(self._lanes.desk, self._window).open()


def are_orders(file: Path, data: bytes) -> bool:
    """Whether a dropped table is one of orders; everything else is taken for customers."""
    from carestation.customer_import.read_table import read_table
    from carestation.orders.order_columns import looks_like_orders

    try:
        return looks_like_orders(read_table(file.name, data))
    except CareError:
        return False  # what is wrong with it is said where it is imported
