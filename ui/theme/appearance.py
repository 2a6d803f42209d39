"""How the whole window looks now: the theme that is worn, the size of text, and who is told when they change.

Like Qt's palette and font, the appearance belongs to the application as a whole: delegates and icons ask it
while they paint.
"""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from ui.theme import theme as themes
from ui.theme.marks import write_marks
from ui.theme.theme import Theme

TEXT_PX = 14
"""The size of text at 100 %; a system that asks for larger text gets it."""

ZOOM_STEPS = (80, 90, 100, 110, 125, 150, 175, 200)


class Choice(StrEnum):
    """Which theme the person chose."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class Appearance(QObject):
    """Puts theme and text size on the application, and follows the system where the person chose so."""

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._choice = Choice.SYSTEM
        self._zoom = 100
        self._system_font = QFont(app.font())
        self._system_dark = app.palette().color(QPalette.ColorRole.Window).lightness() < 128
        self._worn: tuple[str, int] | None = None
        app.setStyle("Fusion")
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._system_changed)
        if hasattr(hints, "accessibility"):  # Qt 6.10
            hints.accessibility().contrastPreferenceChanged.connect(self._system_changed)

    @property
    def choice(self) -> Choice:
        """What the person chose."""
        return self._choice

    @property
    def zoom(self) -> int:
        """Size of text in percent."""
        return self._zoom

    def wear(self, choice: Choice, zoom: int = 100) -> None:
        """Put on a theme and a size of text (percent, brought to the nearest step)."""
        self._choice = choice
        self._zoom = min(ZOOM_STEPS, key=lambda step: abs(step - zoom))
        hints = QGuiApplication.styleHints()
        schemes = {Choice.LIGHT: Qt.ColorScheme.Light, Choice.DARK: Qt.ColorScheme.Dark}
        hints.setColorScheme(schemes.get(choice, Qt.ColorScheme.Unknown))  # the system's window frame follows
        self._put_on()

    def wear_system(self) -> None:
        """Follow the system, light or dark or high contrast."""
        self.wear(Choice.SYSTEM, self._zoom)

    def wear_light(self) -> None:
        """The light theme, whatever the system says."""
        self.wear(Choice.LIGHT, self._zoom)

    def wear_dark(self) -> None:
        """The dark theme, whatever the system says."""
        self.wear(Choice.DARK, self._zoom)

    def wear_contrast(self) -> None:
        """The theme of high contrast, whatever the system says."""
        self.wear(Choice.CONTRAST, self._zoom)

    def zoom_in(self) -> None:
        """Larger text, by one step."""
        self.wear(self._choice, next((s for s in ZOOM_STEPS if s > self._zoom), ZOOM_STEPS[-1]))

    def zoom_out(self) -> None:
        """Smaller text, by one step."""
        self.wear(self._choice, next((s for s in reversed(ZOOM_STEPS) if s < self._zoom), ZOOM_STEPS[0]))

    def zoom_reset(self) -> None:
        """Text at 100 %."""
        self.wear(self._choice, 100)

    def _system_changed(self) -> None:
        if self._choice is Choice.SYSTEM:
            QTimer.singleShot(0, self, self._put_on)  # after Qt has set the system's own palette

    def _put_on(self) -> None:
        theme = themes.load(self._system_theme() if self._choice is Choice.SYSTEM else str(self._choice))
        text_px = round(max(TEXT_PX, _pixels(self._system_font)) * self._zoom / 100)
        if self._worn == (theme.name, text_px):
            return
        self._worn = (theme.name, text_px)
        _now.theme, _now.text_px = theme, text_px
        font = QFont(self._system_font)
        font.setPixelSize(text_px)
        self._app.setFont(font)
        self._app.setPalette(themes.palette(theme))
        marks = write_marks(theme.name)
        self._app.setStyleSheet(themes.style_sheet(theme, text_px, marks))
        self.changed.emit()

    def _system_theme(self) -> str:
        hints = QGuiApplication.styleHints()
        if hasattr(hints, "accessibility"):
            wish = hints.accessibility().contrastPreference()
            if wish == Qt.ContrastPreference.HighContrast:
                return themes.CONTRAST
        scheme = hints.colorScheme()
        dark = self._system_dark if scheme == Qt.ColorScheme.Unknown else scheme == Qt.ColorScheme.Dark
        return themes.DARK if dark else themes.LIGHT


class _Now:
    """What is worn now; light at 14 px until an `Appearance` says otherwise."""

    def __init__(self) -> None:
        self.theme: Theme = themes.load(themes.LIGHT)
        self.text_px = TEXT_PX


_now = _Now()


def current() -> Theme:
    """The theme that is worn now: for delegates and painted widgets, at paint time."""
    return _now.theme


def text_px() -> int:
    """The size of text now, in pixels."""
    return _now.text_px


def scaled(px_at_100: int) -> int:
    """A length drawn for 14 px text, for the text as it is now: row heights, icons, the rail's width."""
    return round(px_at_100 * _now.text_px / TEXT_PX)


def _pixels(font: QFont) -> int:
    if font.pixelSize() > 0:
        return font.pixelSize()
    screen = QGuiApplication.primaryScreen()
    return round(font.pointSizeF() * (screen.logicalDotsPerInch() if screen else 96) / 72)
