"""What leaves the window: links, files and the clipboard. Tests and tours hand in their own."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QIODevice, QSaveFile, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from carestation.errors import CareError


def _open_url(url: str) -> bool:
    return QDesktopServices.openUrl(QUrl(url, QUrl.ParsingMode.TolerantMode))


def _copy(text: str) -> None:
    QGuiApplication.clipboard().setText(text)


def _ask_where_to_save(parent: QWidget, name: str) -> str:
    path, _ = QFileDialog.getSaveFileName(parent, "", name)
    return path


def _ask_which_file(parent: QWidget) -> str:
    path, _ = QFileDialog.getOpenFileName(parent)
    return path


def _ask_which_files(parent: QWidget, kinds: str) -> list[str]:
    return QFileDialog.getOpenFileNames(parent, "", "", kinds)[0]


def _ask_which_folder(parent: QWidget) -> str:
    return QFileDialog.getExistingDirectory(parent)


@dataclass(frozen=True, slots=True)
class Outside:
    """`open_url` says whether a program took it; those that ask answer a path or paths, nothing for *Cancel*.

    `say_on_desktop` gets the title and the words of a notification; None leaves it to the desktop.
    """

    open_url: Callable[[str], bool] = _open_url
    copy: Callable[[str], None] = _copy
    ask_where_to_save: Callable[[QWidget, str], str] = _ask_where_to_save
    ask_which_file: Callable[[QWidget], str] = _ask_which_file
    say_on_desktop: Callable[[str, str], None] | None = None
    ask_which_files: Callable[[QWidget, str], list[str]] = _ask_which_files
    ask_which_folder: Callable[[QWidget], str] = _ask_which_folder


def save_file(path: str, content: bytes) -> None:
    """Write a file whole or not at all. CareError says why it could not be written."""
    file = QSaveFile(path)
    written = file.open(QIODevice.OpenModeFlag.WriteOnly) and file.write(content) == len(content)
    if not written or not file.commit():
        words = QCoreApplication.translate("Outside", "“{name}” could not be saved.")
        raise CareError(
            words.format(name=os.path.basename(path)),
            f"{file.errorString()}.",
            QCoreApplication.translate("Outside", "Choose another folder."),
        )
