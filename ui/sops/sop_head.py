"""Above an SOP: where it comes from and, for its owner, what can be done with it. Room for more stands below."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from carestation.sop_editing.desk_sop import DeskSop
from ui.case.seat import Seat
from ui.sops.state_words import origin_words, review_words
from ui.start.field import quiet
from ui.theme.tone import Tone, set_tone
from ui.widgets.flow_layout import FlowLayout


class SopHead(QWidget):
    """`wished(str)` names what the owner wants: edit, duplicate, versions, print, pdf, export, review, retire, back.

    `below` is a column for widgets that say more of the SOP in view (evidence); `shown(DeskSop)` tells them which.
    """

    wished = Signal(str)
    shown = Signal(object)

    def __init__(self, seat: Seat) -> None:
        super().__init__()
        self._seat = seat
        self._known: DeskSop | None = None
        self.origin, self.review = quiet(""), quiet("")
        self.edit = self._button(self.tr("Edit"), "edit")
        self.duplicate = self._button(self.tr("Duplicate"), "duplicate")
        self.versions = self._button(self.tr("Versions"), "versions")
        self.still_right = self._button(self.tr("Still right"), "review")
        self.more = QPushButton(self.tr("More"))
        self.more.clicked.connect(self._open_menu)
        self.menu = QMenu(self)
        self.menu.triggered.connect(self._chosen)
        set_tone(self.edit, Tone.PRIMARY)
        self.below = QVBoxLayout()
        self._lay_out()

    def show_sop(self, known: DeskSop) -> None:
        """What is said and can be done now."""
        self._known = known
        now, zone = self._seat.clock(), self._seat.zone
        self.origin.setText(origin_words(known, now, zone))
        self.review.setText(review_words(known, now, zone))
        self.review.setVisible(self._seat.is_owner and bool(self.review.text()))
        self.still_right.setVisible(self._seat.is_owner and known.is_review_due(now))
        self.edit.setText(self.tr("Go on with the draft") if known.draft is not None else self.tr("Edit"))
        self.versions.setEnabled(known.current is not None)
        self._fill_menu(known)
        self.shown.emit(known)

    def _fill_menu(self, known: DeskSop) -> None:
        self.menu.clear()
        acts = [
            (self.tr("Print…"), "print"),
            (self.tr("Save as PDF…"), "pdf"),
            (self.tr("Export…"), "export"),
        ]
        if known.current is not None and known.retired_at is None:
            acts.append((self.tr("Still right: look it over later"), "review"))
        if known.current is not None:
            is_retired = known.retired_at is not None
            acts.append((self.tr("Bring back"), "back") if is_retired else (self.tr("Retire"), "retire"))
        if known.draft is not None:
            acts.append((self.tr("Discard draft"), "discard"))
        for words, wish in acts:
            self.menu.addAction(words).setData(wish)

    def _open_menu(self) -> None:
        self.menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height())))

    def _chosen(self, action: object) -> None:
        self.wished.emit(action.data())  # type: ignore[attr-defined]  # a QAction

    def _button(self, words: str, wish: str) -> QPushButton:
        button = QPushButton(words)
        button.setProperty("wish", wish)
        button.clicked.connect(self._clicked)
        return button

    def _clicked(self) -> None:
        self.wished.emit(str(self.sender().property("wish")))

    def _lay_out(self) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        set_tone(self, Tone.PANEL)
        buttons = QWidget()
        flow = FlowLayout(buttons)
        for button in (self.edit, self.duplicate, self.versions, self.still_right, self.more):
            flow.addWidget(button)
        if not self._seat.is_owner:
            buttons.hide()
        words = QHBoxLayout()
        words.addWidget(self.origin, stretch=1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 12, 24, 4)
        column.setSpacing(6)
        column.addWidget(buttons)
        column.addLayout(words)
        column.addWidget(self.review)
        column.addLayout(self.below)
