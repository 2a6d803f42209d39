"""What is wrong with a password that was typed twice."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def check_passwords(first: str, second: str, shortest: int) -> str:
    """One sentence; empty where nothing is wrong, and for no password at all."""
    if first != second:
        return QCoreApplication.translate("Passwords", "The two are not the same. Please type both again.")
    if first and len(first) < shortest:
        words = QCoreApplication.translate("Passwords", "Please use at least {count} characters.")
        return words.format(count=shortest)
    return ""
