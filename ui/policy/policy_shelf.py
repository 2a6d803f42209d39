"""The policy to read: its parts on the left, the text, and beside it what others say of its state."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from carestation.instants import to_datetime
from carestation.policy.desk_policy import DeskPolicy
from carestation.policy.document import Document
from ui.case.seat import Seat
from ui.policy.beside_column import BesideColumn
from ui.policy.divergence_strip import DivergenceStrip
from ui.policy.policy_html import TOP
from ui.policy.policy_text import PolicyText
from ui.theme import appearance
from ui.theme.tone import Tone, set_tone
from ui.widgets.search_field import SearchField
from ui.words.moments import date_words

_ANCHOR = Qt.ItemDataRole.UserRole


class PolicyShelf(QWidget):
    """`wished(what)`: "edit", "interview", "versions" or "publish". The beside column takes what others add."""

    wished = Signal(str)

    def __init__(self, seat: Seat) -> None:
        super().__init__()
        self._seat = seat
        self.state = QLabel()
        self.field = SearchField(self.tr("Search the policy"))
        self.count = QLabel()
        self.contents = QListWidget()
        self.contents.setAccessibleName(self.tr("Parts of the policy"))
        self.text = PolicyText()
        self.strip = DivergenceStrip(is_owner=seat.is_owner)
        self.buttons = self._make_buttons()
        self.beside = BesideColumn()
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        for label in (self.state, self.count):
            set_tone(label, Tone.QUIET)
        self._lay_out()
        self.setFocusProxy(self.text)
        self.field.searched.connect(self._find)
        self.field.returnPressed.connect(self._find_next)
        self.field.left_downwards.connect(self.text.setFocus)
        self.contents.currentItemChanged.connect(self._go_to)

    def add_beside(self, widget: QWidget) -> None:
        """Another thing beside the text, below those that are there."""
        self.beside.add(widget)

    @property
    def section(self) -> tuple[str, str]:
        """Key and title of the part that is chosen on the left; of the first one for the opening words."""
        row = max(1, self.contents.currentRow())
        item = self.contents.item(row)
        return (item.data(_ANCHOR), item.text()) if item is not None else ("", "")

    def show_policy(self, policy: DeskPolicy) -> None:
        """What is published; before the first version the draft."""
        current = policy.current
        read = current.written if current is not None else policy.next_written
        if read is None:
            return
        self.state.setText(self._state(policy))
        self.strip.show_lines(policy.divergences)
        self.text.show_policy(read)
        self._list(read)
        self._name_buttons(policy)

    def search(self) -> None:
        """The keyboard goes to the search field."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def _state(self, policy: DeskPolicy) -> str:
        current = policy.current
        if current is None:
            return self.tr("A draft. Nobody was promised anything yet.")
        words = self.tr("Version {number}, published {when} by {who}: {note}")
        told = words.format(
            number=current.number,
            when=date_words(to_datetime(current.published_at).astimezone(self._seat.zone).date()),
            who=current.author or self.tr("the program"),
            note=current.note,
        )
        if policy.kept is not None:
            told += "  ·  " + self.tr("a draft of the next one is there")
        return told

    def _name_buttons(self, policy: DeskPolicy) -> None:
        is_begun = policy.kept is not None
        self.buttons["edit"].setText(self.tr("Go on with the draft") if is_begun else self.tr("Edit"))
        unfinished = policy.draft is not None and policy.draft.question is not None
        words = self.tr("Go on with the questions") if unfinished else self.tr("Answer the questions")
        self.buttons["interview"].setText(words)
        self.buttons["publish"].setVisible(self._seat.is_owner and policy.draft is not None)
        self.buttons["versions"].setVisible(policy.current is not None)

    def _list(self, read: Document) -> None:
        rows = [(read.title, TOP), *((section.title, section.key) for section in read.sections)]
        shown = [self.contents.item(row).text() for row in range(self.contents.count())]
        if shown == [title for title, _ in rows]:
            return
        self.contents.blockSignals(True)
        self.contents.clear()
        for title, anchor in rows:
            item = QListWidgetItem(title)
            item.setData(_ANCHOR, anchor)
            item.setToolTip(title)
            self.contents.addItem(item)
        self.contents.setCurrentRow(0)
        self.contents.blockSignals(False)

    def _go_to(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.text.scrollToAnchor(item.data(_ANCHOR))

    def _find(self, words: str) -> None:
        found = self.text.find_words(words)
        self.count.setText(self.tr("%n place(s)", "", found) if words.strip() else "")

    def _find_next(self) -> None:
        at = self.text.find_next()
        if at:
            self.count.setText(self.tr("Place {at}").format(at=at))

    def _make_buttons(self) -> dict[str, QPushButton]:
        words = {
            "publish": self.tr("Publish…"),
            "edit": self.tr("Edit"),
            "interview": self.tr("Answer the questions"),
            "versions": self.tr("Versions"),
        }
        buttons = {wish: QPushButton(said) for wish, said in words.items()}
        for wish, button in buttons.items():
            button.setProperty("wish", wish)
            button.clicked.connect(self._wish)
            if not self._seat.is_owner and wish != "versions":
                button.hide()
        return buttons

    def _wish(self) -> None:
        button = self.sender()
        assert isinstance(button, QPushButton)
        self.wished.emit(button.property("wish"))

    def _lay_out(self) -> None:
        self.contents.setWordWrap(True)
        self.contents.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.contents.setSpacing(2)
        self.state.setWordWrap(True)
        self.state.setTextFormat(Qt.TextFormat.PlainText)
        self.field.setMaximumWidth(appearance.scaled(260))
        head = QHBoxLayout()
        head.setContentsMargins(16, 10, 16, 8)
        head.setSpacing(8)
        head.addWidget(self.field, stretch=1)
        head.addWidget(self.count)
        head.addStretch(1)
        for wish in ("versions", "interview", "edit", "publish"):
            head.addWidget(self.buttons[wish])
        for part in (self.contents, self.text, self.beside):
            self.splitter.addWidget(part)
        self.splitter.setObjectName("policy_columns")
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([200, 620, 330])
        self.splitter.setChildrenCollapsible(False)
        state = QHBoxLayout()
        state.setContentsMargins(18, 0, 16, 8)
        state.addWidget(self.state)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(state)
        column.addWidget(self.strip)
        column.addWidget(self.splitter, stretch=1)
