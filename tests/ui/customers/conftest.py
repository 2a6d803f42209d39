"""The customers of a real desk, in a window of their own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TypeVar

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QMainWindow
from pytestqt.qtbot import QtBot

from carestation.changes import Changes, Topic
from carestation.customers.change_customer import AddCustomer
from carestation.customers.contact_point import email_point
from carestation.customers.customer import Customer, NewCustomer
from carestation.identity import CaseId, CustomerId
from tests.desks import OpenDesk
from tests.ui.inbox.sample_desk import sit_down
from ui.commands.registry import CommandRegistry
from ui.customers.customers_page import CustomersPage
from ui.lanes.instant_lane import InstantLane
from ui.theme.appearance import Appearance

Dialog = TypeVar("Dialog", bound=QDialog)


@dataclass
class CustomerDesk:
    """The page and the desk behind it."""

    window: QMainWindow
    page: CustomersPage
    registry: CommandRegistry
    lane: InstantLane
    desk: OpenDesk
    opened: list[CaseId] = field(default_factory=list)

    def add(self, name: str, email: str = "", **more: object) -> CustomerId:
        """Another customer."""
        point = email_point(email) if email else None
        new = NewCustomer(name, (point,) if point else (), **more)  # type: ignore[arg-type]
        return self.desk.desk.do(AddCustomer(new)).value

    def reload(self) -> None:
        """The page learns of what happened behind its back."""
        self.lane.changed.emit(Changes.of(Topic.CUSTOMER))
        self.settle()

    def settle(self) -> None:
        """Until the page shows what is stored."""
        QTest.qWait(1)

    def names(self) -> list[str]:
        model = self.page.model
        return [model.index(row, 0).data() for row in range(model.rowCount())]

    def stored(self, customer: CustomerId) -> Customer:
        return self.desk.desk.ask(lambda read: read.customer(customer))

    def dialog(self, kind: type[Dialog]) -> Dialog:
        """The dialog that was opened last."""
        found = [one for one in self.page.findChildren(kind) if one.isVisible()]
        assert len(found) == 1, found
        return found[0]


@pytest.fixture
def customers(qtbot: QtBot, appearance: Appearance, at_desk: OpenDesk) -> Iterator[CustomerDesk]:
    assert appearance.zoom == 100
    lane, window = InstantLane(at_desk.desk), QMainWindow()
    registry = CommandRegistry(window)
    page = CustomersPage(lane, lane, registry, "DE", sit_down(at_desk))
    made = CustomerDesk(window, page, registry, lane, at_desk)
    page.case_chosen.connect(made.opened.append)
    window.setCentralWidget(page)
    window.resize(1100, 700)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitActive(window)
    page.setFocus()
    made.settle()
    yield made
    window.hide()
