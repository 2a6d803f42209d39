"""Ben at his desk, in the light theme."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale

from tests.desks import OpenDesk
from tests.ui.side.sitting import Sitting
from ui.theme.appearance import Appearance, Choice


@pytest.fixture(autouse=True)
def in_britain(appearance: Appearance) -> Iterator[None]:
    """The light theme, and dates and times written alike on every machine."""
    appearance.wear(Choice.LIGHT)
    usual = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    yield
    QLocale.setDefault(usual)


@pytest.fixture
def ben(at_desk: OpenDesk) -> Iterator[Sitting]:
    """With Marta's parcel before him."""
    sitting = Sitting(at_desk)
    yield sitting
    sitting.leave()
