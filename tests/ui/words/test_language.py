"""English in full, other languages beside it, and the writing direction that goes with them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from tests.translations import FOLDER, pack
from ui.windows.window_memory import WindowMemory
from ui.words.language import CATALOGUES, ENGLISH, chosen, fitting, languages, speak

_CATALOGUE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="{language}"><context><name>Moments</name>
<message><source>today</source><translation>{today}</translation></message>
</context></TS>
"""


@pytest.fixture
def shelf(tmp_path: Path) -> Path:
    """English, and two catalogues that know one word each."""
    shelf = tmp_path / "catalogues"
    shelf.mkdir()
    (shelf / "carestation_en.qm").write_bytes((FOLDER / "carestation_en.qm").read_bytes())
    for language, today in (("de", "heute"), ("he", "היום")):
        catalogue = tmp_path / f"carestation_{language}.ts"
        catalogue.write_text(_CATALOGUE.format(language=language, today=today), "utf-8")
        pack(catalogue, shelf / f"carestation_{language}.qm")
    return shelf


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication) -> Iterator[None]:
    """What a test says in another language is said in English afterwards."""
    yield
    speak(qapp, QLocale(ENGLISH))


def _today() -> str:
    return QCoreApplication.translate("Moments", "today")


def _late(count: int) -> str:
    return QCoreApplication.translate("Badges", "%n case(s) late", "", count)


@pytest.mark.parametrize(("count", "said"), [(0, "0 cases late"), (1, "1 case late"), (2, "2 cases late")])
def test_english_counts_as_people_count(qapp: QApplication, count: int, said: str) -> None:
    assert speak(qapp, QLocale("en_GB")) == "en"
    assert _late(count) == said


def test_a_language_without_a_catalogue_is_said_in_english(qapp: QApplication) -> None:
    assert speak(qapp, QLocale("cy_GB")) == "en"
    assert _late(1) == "1 case late"


def test_another_language_is_spoken_and_english_fills_its_gaps(qapp: QApplication, shelf: Path) -> None:
    assert speak(qapp, QLocale("de_AT"), shelf) == "de"
    assert _today() == "heute"
    assert _late(1) == "1 case late"


def test_the_language_can_change_back(qapp: QApplication, shelf: Path) -> None:
    speak(qapp, QLocale("de_DE"), shelf)
    speak(qapp, QLocale("en_US"), shelf)
    assert _today() == "today"
    assert _cancel() == "Cancel"


def test_hebrew_runs_from_right_to_left_and_english_from_left_to_right(
    qapp: QApplication, shelf: Path
) -> None:
    speak(qapp, QLocale("he_IL"), shelf)
    assert _today() == "היום"
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    speak(qapp, QLocale("ar_EG"), shelf)
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_the_buttons_of_qt_speak_the_same_language(qapp: QApplication, shelf: Path) -> None:
    if not Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), "qtbase_de.qm").exists():
        pytest.skip("this Qt came without its translations")
    speak(qapp, QLocale("de_DE"), shelf)
    assert _cancel() == "Abbrechen"


def _cancel() -> str:
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    return box.button(QDialogButtonBox.StandardButton.Cancel).text().replace("&", "")


@pytest.mark.parametrize(
    ("wanted", "spoken"),
    [
        ("fr_CH", "fr"),
        ("pt_BR", "pt_BR"),
        ("pt_PT", "en"),
        ("zh_TW", "zh_Hant"),
        ("C", "en"),
        ("de_DE", "en"),
    ],
)
def test_the_nearest_catalogue_is_taken(wanted: str, spoken: str) -> None:
    assert fitting(QLocale(wanted), {"en", "fr", "pt_BR", "zh_Hant"}) == spoken


def test_the_program_brings_english() -> None:
    assert ENGLISH in languages(CATALOGUES)


def test_the_choice_of_this_pc_is_kept(tmp_path: Path) -> None:
    memory = WindowMemory(tmp_path / "window.ini")
    assert chosen(memory) is None
    memory.set_word("language", "fr")
    locale = chosen(WindowMemory(tmp_path / "window.ini"))
    assert locale is not None
    assert locale.language() is QLocale.Language.French
