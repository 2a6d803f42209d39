"""The menus, in their order."""

from __future__ import annotations

from ui.words.marking import QT_TRANSLATE_NOOP

DESK = QT_TRANSLATE_NOOP("Menus", "&Desk")
EDIT = QT_TRANSLATE_NOOP("Menus", "&Edit")
GO = QT_TRANSLATE_NOOP("Menus", "&Go")
CASE = QT_TRANSLATE_NOOP("Menus", "&Case")
STEP = QT_TRANSLATE_NOOP("Menus", "Ch&ecklist")
FOLLOW_UP = QT_TRANSLATE_NOOP("Menus", "&Follow-up")
LOG = QT_TRANSLATE_NOOP("Menus", "&Log")
CUSTOMER = QT_TRANSLATE_NOOP("Menus", "C&ustomer")
VIEW = QT_TRANSLATE_NOOP("Menus", "&View")
HELP = QT_TRANSLATE_NOOP("Menus", "&Help")

MENUS = (DESK, EDIT, GO, CASE, STEP, FOLLOW_UP, LOG, CUSTOMER, VIEW, HELP)
