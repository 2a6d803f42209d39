"""Ann at her SOPs."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.desks import OpenDesk
from tests.ui.sop_editing.owner import Owner
from ui.theme.appearance import Appearance


@pytest.fixture
def owner(appearance: Appearance, at_desk: OpenDesk) -> Iterator[Owner]:
    """Her window is closed in the end, and what she was writing is stored."""
    assert appearance.zoom == 100
    made = Owner(at_desk)
    yield made
    made.page.keep()
    made.window.close()
    made.window.deleteLater()
