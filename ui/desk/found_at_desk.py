"""What the palette finds besides commands: cases, customers, SOPs. A newer question stops an older one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from carestation.cases.case import case_name
from carestation.search.hits import Hits
from ui.commands.palette_source import Found
from ui.lanes.reader_lane import ReaderLane

SHOWN = 12
_SUBJECT = "palette"


class DeskSource(QObject):
    """Looks cases and customers up on the reader lane."""

    case_chosen = Signal(object)
    customer_chosen = Signal(object)

    def __init__(self, reader: ReaderLane, parent: QObject) -> None:
        super().__init__(parent)
        self._reader = reader

    def look_up(self, words: str, found: Callable[[Sequence[Found]], None]) -> None:
        """Nothing for less than two characters: everything would be found."""
        if len(words.strip()) < 2:
            found(())
            return
        self._reader.ask_newest(
            _SUBJECT, lambda read: read.search(words, SHOWN), partial(self._answer, found)
        )

    def choose(self, found: Found) -> None:
        """Open the case or the customer."""
        kind, key = found.key
        (self.case_chosen if kind == "case" else self.customer_chosen).emit(key)

    def _answer(self, found: Callable[[Sequence[Found]], None], hits: Hits) -> None:
        people = [
            Found(
                row.name,
                " · ".join(filter(None, (row.company, row.email, row.phone))),
                "user",
                ("customer", row.id),
            )
            for row in hits.customers
        ]
        cases = [
            Found(
                f"{case_name(hit.number)} {hit.subject}",
                f"{hit.customer_name} · {hit.snippet}" if hit.snippet else hit.customer_name,
                "archive" if hit.ended else "inbox",
                ("case", hit.case_id),
            )
            for hit in hits.cases
        ]
        found((*people, *cases))
