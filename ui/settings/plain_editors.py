"""Editors for plain values: a line of words, a number, yes or no, one of a few, a country, a time zone."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, QTime
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QSpinBox, QWidget

from carestation.errors import BadInput
from carestation.settings.setting import Setting
from ui.settings.editor import Editor
from ui.settings.places import countries, time_zones
from ui.settings.search_choice import SearchChoice
from ui.settings.time_field import LEFT_PX, TimeField

MOST = 1440


class _Wrapped(Editor):
    """An editor around one control."""

    def __init__(self, control: QWidget, name: str, *, wide: bool = True) -> None:
        super().__init__()
        control.setAccessibleName(name)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(control)
        if not wide:
            row.addStretch(1)
        self.setFocusProxy(control)


class TextEditor(_Wrapped):
    """A line of words."""

    def __init__(self, name: str) -> None:
        self._field = QLineEdit()
        super().__init__(self._field, name)
        self._field.textEdited.connect(self.changed)

    def value(self) -> str:
        return self._field.text().strip()

    def show_value(self, value: str) -> None:
        self._field.setText(value)


class NumberEditor(_Wrapped):
    """A whole number, from none to a day's minutes."""

    def __init__(self, name: str) -> None:
        self._field = QSpinBox(minimum=0, maximum=MOST)
        typed = self._field.lineEdit()
        assert typed is not None
        typed.setTextMargins(LEFT_PX, 0, 0, 0)
        super().__init__(self._field, name, wide=False)
        self._field.valueChanged.connect(self.changed)

    def value(self) -> int:
        return self._field.value()

    def show_value(self, value: int) -> None:
        self._field.blockSignals(True)
        self._field.setValue(value)
        self._field.blockSignals(False)


class FlagEditor(_Wrapped):
    """Yes or no."""

    def __init__(self, name: str) -> None:
        self._box = QCheckBox(name)
        super().__init__(self._box, name, wide=False)
        self._box.clicked.connect(self.changed)

    def value(self) -> bool:
        return self._box.isChecked()

    def show_value(self, value: bool) -> None:
        self._box.setChecked(value)


class TimeEditor(_Wrapped):
    """A time of day, as `HH:MM`."""

    def __init__(self, name: str) -> None:
        self._field = TimeField(name, "00:00")
        super().__init__(self._field, name, wide=False)
        self._field.timeChanged.connect(self.changed)

    def value(self) -> str:
        return self._field.written()

    def show_value(self, value: str) -> None:
        self._field.blockSignals(True)
        self._field.setTime(QTime.fromString(value, "HH:mm"))
        self._field.blockSignals(False)


class ChoiceEditor(_Wrapped):
    """One of the declared choices."""

    def __init__(self, name: str, choices: tuple[tuple[Any, str], ...]) -> None:
        self._box = QComboBox()
        for value, words in choices:
            self._box.addItem(QCoreApplication.translate("Settings", words), value)
        super().__init__(self._box, name, wide=False)
        self._box.activated.connect(self.changed)

    def value(self) -> Any:
        return self._box.currentData()

    def show_value(self, value: Any) -> None:
        self._box.setCurrentIndex(self._box.findData(value))


class SearchEditor(_Wrapped):
    """One of a long list. BadInput for what is not in it; empty only where that `may_be_empty`."""

    def __init__(
        self, name: str, choices: tuple[tuple[str, str], ...], *, may_be_empty: bool, when_empty: str = ""
    ) -> None:
        self._choice = SearchChoice(name)
        field = self._choice.lineEdit()
        assert field is not None
        field.setPlaceholderText(when_empty)
        self._may_be_empty = may_be_empty
        super().__init__(self._choice, name)
        self._choice.offer(choices)
        self._choice.currentTextChanged.connect(self.changed)

    def value(self) -> str:
        key = self._choice.key()
        is_empty = self._may_be_empty and not self._choice.currentText().strip()
        if not key and not is_empty:
            raise BadInput(self.tr("“{typed}” is not in the list.").format(typed=self._choice.currentText()))
        return key

    def show_value(self, value: str) -> None:
        self.blockSignals(True)
        self._choice.choose(value)
        self.blockSignals(False)


def country_editor(name: str) -> SearchEditor:
    """A country, or none."""
    return SearchEditor(name, countries(), may_be_empty=True)


def zone_editor(name: str, when_empty: str = "") -> SearchEditor:
    """A time zone; it may be empty where there are words for that."""
    return SearchEditor(name, time_zones(), may_be_empty=bool(when_empty), when_empty=when_empty)


def plain_editor(setting: Setting[Any], name: str) -> Editor:
    """The editor for a setting's choices or type. TypeError for a type that has none."""
    if setting.choices:
        return ChoiceEditor(name, setting.choices)
    if setting.type is bool:
        return FlagEditor(name)
    if setting.type is int:
        return NumberEditor(name)
    if setting.type is str:
        return TextEditor(name)
    raise TypeError(f"no editor for {setting.key}")
