"""One more person at the desk, on one line."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QToolButton, QWidget

from carestation.people.representative import NewRepresentative, Role
from ui.team.roles import role_words
from ui.theme import icons


class PersonRow(QWidget):
    """A row without a name counts as not there."""

    removed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("Name"))
        self.name.setAccessibleName(self.tr("Name of a colleague"))
        self._email = QLineEdit()
        self._email.setPlaceholderText(self.tr("E-mail (optional)"))
        self._email.setAccessibleName(self.tr("E-mail of a colleague"))
        self._role = QComboBox()
        self._role.setAccessibleName(self.tr("Role of a colleague"))
        for role in Role:
            self._role.addItem(role_words(role), role)
        remove = QToolButton()
        remove.setIcon(icons.icon("x", "quiet"))
        remove.setAccessibleName(self.tr("Remove this colleague"))
        remove.setToolTip(self.tr("Remove"))
        remove.clicked.connect(self._remove)
        self.fields: tuple[QWidget, ...] = (self.name, self._email, self._role, remove)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.name, stretch=3)
        row.addWidget(self._email, stretch=3)
        row.addWidget(self._role)
        row.addWidget(remove)

    def person(self) -> NewRepresentative | None:
        """Who is entered; None where nobody is."""
        name = self.name.text().strip()
        return (
            NewRepresentative(name, self._email.text().strip(), Role(self._role.currentData()))
            if name
            else None
        )

    def _remove(self) -> None:
        self.removed.emit(self)
