"""What operations and questions ask of the store of orders. Stated here, supplied by `db`."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from carestation.identity import ImportId
    from carestation.instants import Instant
    from carestation.orders.match_order import Names
    from carestation.orders.order import Order


class OrderReader(Protocol):
    """Questions about orders."""

    def known(self, numbers: Iterable[str]) -> Collection[str]:
        """Which of these numbers are stored."""
        ...

    def names(self) -> Names:
        """The customers of the desk by name."""
        ...

    def aside(self) -> tuple[Order, ...]:
        """Orders for which nobody at the desk was found, the newest first."""
        ...

    def imports(self) -> tuple[tuple[ImportId, str, Instant, int], ...]:
        """Imports of orders: id, file name, when, and how many orders, the newest first."""
        ...


class OrderStore(OrderReader, Protocol):
    """Orders and their imports, each of which can be taken back as a whole."""

    def add(self, file_name: str, orders: Iterable[Order]) -> ImportId:
        """Store an import. An order whose number is known already is not stored again."""
        ...

    def take(self, imported: ImportId) -> tuple[str, tuple[Order, ...]]:
        """Remove an import with its orders; its file name, and what is gone. CareError where there is none."""
        ...

    def put(self, orders: Iterable[Order]) -> None:
        """Whose these orders are, or why nobody's."""
        ...
