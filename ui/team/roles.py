"""What the roles are called."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from carestation.people.representative import Role
from ui.words.marking import QT_TRANSLATE_NOOP

_WORDS = {
    Role.REPRESENTATIVE: QT_TRANSLATE_NOOP("Roles", "Representative"),
    Role.LEAD: QT_TRANSLATE_NOOP("Roles", "Lead"),
    Role.OWNER: QT_TRANSLATE_NOOP("Roles", "Owner"),
}


def role_words(role: Role) -> str:
    """The role in the language of the window."""
    return QCoreApplication.translate("Roles", _WORDS[role])
