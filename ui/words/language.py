"""The language of the window: the one chosen at this PC, else the system's, else English.

Catalogues lie beside each other in `resources/translations`, `carestation_fr.qm` beside `carestation_en.qm`. They are
read as bytes, so that they are found wherever the program was installed to.
"""

from __future__ import annotations

from collections.abc import Collection
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from ui.windows.window_memory import WindowMemory

CHOICE = "language"
"""What the window memory calls the language of this PC: "fr", "pt_BR"; empty follows the system."""

ENGLISH = "en"
CATALOGUES = files("resources").joinpath("translations")
_BEGINNING, _ENDING = "carestation_", ".qm"


def speak(app: QGuiApplication, locale: QLocale | None = None, catalogues: Traversable = CATALOGUES) -> str:
    """Say everything in the language of `locale`, or of the system, from left to right or from right to left.

    Gives the language that is spoken: English where there is no catalogue of the one that is wanted. Numbers and
    dates stay as the system writes them. Windows that are open already keep the words that they have.
    """
    language = fitting(locale or QLocale.system(), languages(catalogues))
    for translator in app.findChildren(QTranslator):
        app.removeTranslator(translator)
        translator.deleteLater()
    for spoken in dict.fromkeys(
        (ENGLISH, language)
    ):  # what a catalogue lacks is said in English, plurals too
        _install(app, _Catalogue(_packed(catalogues, spoken), app))
    _install(app, _words_of_qt(language, app))
    app.setLayoutDirection(QLocale(language).textDirection())
    return language


def chosen(memory: WindowMemory) -> QLocale | None:
    """The language that was chosen at this PC; None follows the system."""
    word = memory.word(CHOICE)
    return QLocale(word) if word else None


def languages(catalogues: Traversable = CATALOGUES) -> frozenset[str]:
    """The languages that there is a catalogue of: "en", "pt_BR"."""
    names = (found.name for found in catalogues.iterdir())
    return frozenset(
        name.removeprefix(_BEGINNING).removesuffix(_ENDING)
        for name in names
        if name.startswith(_BEGINNING) and name.endswith(_ENDING)
    )


def fitting(locale: QLocale, known: Collection[str]) -> str:
    """The first of the person's languages that is known, in their own order."""
    for tag in locale.uiLanguages():
        language = tag.replace("-", "_")
        if language in known:
            return language
    return ENGLISH


class _Catalogue(QTranslator):
    """Keeps the bytes that Qt reads from as long as it speaks."""

    def __init__(self, packed: bytes, app: QCoreApplication) -> None:
        super().__init__(app)
        self._packed = packed
        self.load(self._packed)


def _packed(catalogues: Traversable, language: str) -> bytes:
    return catalogues.joinpath(f"{_BEGINNING}{language}{_ENDING}").read_bytes()


def _words_of_qt(language: str, app: QCoreApplication) -> QTranslator:
    """The words of Qt's own dialogs and buttons; empty where Qt came without them."""
    translator = QTranslator(app)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    translator.load(QLocale(language), "qtbase", "_", folder)
    return translator


def _install(app: QCoreApplication, translator: QTranslator) -> None:
    if not translator.isEmpty():
        app.installTranslator(translator)
