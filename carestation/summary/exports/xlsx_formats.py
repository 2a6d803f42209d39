"""The cell formats of the workbook: one for each kind of number, made once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from carestation.summary.tables.table import Kind

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format

MINUTES_A_DAY = 24 * 60

_NUMBERS = {
    Kind.DATE: "ddd d mmm yyyy",
    Kind.COUNT: "#,##0",
    Kind.PERCENT: "0%",
    Kind.DURATION: "[h]:mm",
    Kind.COUNT_CHANGE: "+#,##0;-#,##0;0",
    Kind.PERCENT_CHANGE: '+0" pts";-0" pts";0" pts"',
    Kind.DURATION_CHANGE: '+#,##0" min";-#,##0" min";0" min"',  # Excel shows no negative times
}
_TEXT, _QUIET, _LINE, _GROUND = "#1d2430", "#556070", "#e4e7ec", "#eef2f8"


class Formats:
    """The formats of one workbook."""

    def __init__(self, book: Workbook) -> None:
        def made(**more: Any) -> Format:
            return book.add_format({"font_color": _TEXT, "valign": "top", **more})

        line = {"bottom": 1, "bottom_color": _LINE}
        self.title = made(bold=True, font_size=18)
        self.quiet = made(font_color=_QUIET)
        self.heading = made(bold=True, font_size=13)
        head = {"bold": True, "bg_color": _GROUND, "bottom": 2, "bottom_color": "#c9d0da", "text_wrap": True}
        self.head = made(**head, align="left", indent=1)
        self.number_head = made(**head, align="right")
        self.text = made(**line, align="left", indent=1)
        self.wrapped = made(**line, align="left", indent=1, text_wrap=True)
        self.unknown = made(**line, align="right", font_color=_QUIET)
        self._of_kind = {kind: made(**line, num_format=number) for kind, number in _NUMBERS.items()}
        self._of_kind[Kind.DATE].set_align("left")
        self._of_kind[Kind.DATE].set_indent(1)

    def of(self, kind: Kind) -> Format:
        """The format of a number or a date of this kind."""
        return self._of_kind[kind]


def unit_of(title: str, kind: Kind) -> str:
    """A column's title, with the unit where the cells do not show it."""
    return f"{title} (h:mm)" if kind is Kind.DURATION else title
