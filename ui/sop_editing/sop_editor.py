"""The editor of one SOP: its steps at the left, the form in the middle, and at the right what the desk will see."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from carestation.errors import CareError
from carestation.sop_editing.check_draft import Place
from carestation.sop_editing.desk_sop import DeskSop
from carestation.sop_editing.publish_sop import PublishSop
from carestation.sop_editing.put_draft import PutDraft
from ui.case.seat import Seat
from ui.lanes.lane import Lane
from ui.sop_editing.editor_head import EditorHead
from ui.sop_editing.open_draft import OpenDraft
from ui.sop_editing.publish_bar import PublishBar
from ui.sop_editing.sop_form import SopForm
from ui.sop_editing.step_column import StepColumn
from ui.sop_editing.step_form import StepForm
from ui.sop_editing.trial_panel import TrialPanel
from ui.sop_editing.undo_keys import UndoKeys
from ui.theme.tone import Tone, set_tone

_SHARES = (260, 460, 340)


class SopEditor(QWidget):
    """`left(key)` once the owner goes back or has published; `compared(key)` to see the difference."""

    left = Signal(str)
    compared = Signal(str)

    def __init__(self, lane: Lane, seat: Seat, business: str, known: DeskSop, next_number: int) -> None:
        super().__init__()
        self._lane = lane
        self._next_number = next_number
        self.draft = OpenDraft(lane, known, self)
        self.head = EditorHead(self.draft)
        self.bar = PublishBar()
        self.column = StepColumn(self.draft)
        self.step_form, self.sop_form = StepForm(self.draft), SopForm(self.draft)
        self.trial = TrialPanel(lane, seat, business, self.draft.sop, next_number)
        self._forms = QStackedWidget()
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self._keys = UndoKeys(self)
        self._lay_out()
        self._join()
        self.setFocusProxy(self.column.list)
        self._refresh()
        self.column.look()
        self.bar.hide()

    @property
    def key(self) -> str:
        """The SOP that is edited."""
        return self.draft.known.key

    def keep(self) -> None:
        """Store what is not stored."""
        self.draft.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def _join(self) -> None:
        draft = self.draft
        draft.changed.connect(self._refresh)
        draft.looked.connect(self._looked)
        draft.wanted.connect(self._go_to_place)
        self._keys.undone.connect(draft.undo)
        self._keys.redone.connect(draft.redo)
        self.column.list.added.connect(self._add_step)
        self.column.add.clicked.connect(self._add_step)
        self.column.list.entered.connect(self._enter_form)
        self.head.left.connect(self._leave)
        self.head.discarded.connect(self._discard)
        self.head.publish_wanted.connect(self._ask_note)
        self.bar.left.connect(self._close_bar)
        self.bar.published.connect(self._publish)
        self.bar.compared.connect(self._compare)

    def _refresh(self) -> None:
        form = self.step_form if self.draft.step is not None else self.sop_form
        form.show_draft()
        self._forms.setCurrentIndex(0 if form is self.step_form else 1)
        self.trial.look_at(self.draft.step)

    def _looked(self) -> None:
        self.trial.show_sop(self.draft.sop)
        self.trial.look_at(self.draft.step)

    def _go_to_place(self, place: Place) -> None:
        form = self.sop_form if place.step is None else self.step_form
        field = form.field(place.field)
        self._scroll_of(form).ensureWidgetVisible(field)
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_step(self) -> None:
        """The title is selected, so that the next key begins it."""
        self.column.acts.add()
        self._enter_form()
        self.step_form.title.selectAll()

    def _enter_form(self) -> None:
        self.step_form.title.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask_note(self) -> None:
        """With faults there is nothing to publish: the first one comes into view."""
        self.draft.look()
        if self.draft.faults:
            self.draft.go_to_place(self.draft.faults[0].place)
            return
        self.bar.ask(self._next_number)

    def _close_bar(self) -> None:
        self.bar.hide()
        self.column.list.setFocus()

    def _publish(self, note: str) -> None:
        self.draft.keep()
        self._lane.do(PublishSop(self.key, note), self._published, self._refused)

    def _published(self, key: str) -> None:
        self.left.emit(key)

    def _refused(self, fault: Exception) -> None:
        if not isinstance(fault, CareError):
            raise fault
        self.bar.tell(str(fault))

    def _compare(self) -> None:
        self.draft.keep()
        self.compared.emit(self.key)

    def _discard(self) -> None:
        """The notice has *Undo*."""
        self.draft.keep()
        words = self.tr("Draft of “{title}” discarded").format(title=self.draft.sop.title)
        self._lane.do(PutDraft(self.key, None, said=words), self._gone)

    def _gone(self, _: None) -> None:
        self.left.emit(self.key)

    def _leave(self) -> None:
        self.keep()
        self.left.emit(self.key)

    def _scroll_of(self, form: QWidget) -> QScrollArea:
        scroll = self._forms.widget(0 if form is self.step_form else 1)
        assert isinstance(scroll, QScrollArea)
        return scroll

    def _lay_out(self) -> None:
        for form in (self.step_form, self.sop_form):
            form.setObjectName("content")
            scroll = QScrollArea()
            scroll.setFrameShape(QFrame.Shape.NoFrame)
            scroll.setWidgetResizable(True)
            scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            scroll.setWidget(form)
            self._forms.addWidget(scroll)
        self._forms.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.splitter.setObjectName("sop_editor_columns")
        for column in (self.column, self._forms, self.trial):
            self.splitter.addWidget(column)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes(list(_SHARES))
        line = QFrame()
        set_tone(line, Tone.LINE)
        line.setFixedHeight(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for part in (self.head, self.bar, line):
            layout.addWidget(part)
        layout.addWidget(self.splitter, stretch=1)
