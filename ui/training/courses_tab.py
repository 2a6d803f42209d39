"""Courses: what there is to learn, and how far one came."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.widgets.empty_state import EmptyState


class CoursesTab(QWidget):
    """The first tab of *Practice*."""

    def __init__(self) -> None:
        super().__init__()
        empty = EmptyState("graduation-cap", self.tr("There is no course at this desk yet."))
        QVBoxLayout(self).addWidget(empty)
