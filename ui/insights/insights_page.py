"""Insights: how customers were served in a month, beside the month before, and what each figure means."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from carestation.changes import Changes, Topic
from carestation.errors import CareError
from carestation.summary.chosen_figure import ChosenFigure
from carestation.summary.exports.export import PdfWriter
from carestation.summary.month import Month
from carestation.summary.summary import Summary
from ui.case.outside import Outside
from ui.case.seat import Seat
from ui.commands.command_button import CommandButton
from ui.commands.registry import CommandRegistry
from ui.insights.export_form import AskFolder, ExportForm, ask_folder
from ui.insights.figure_cases import FigureCases
from ui.insights.month_bar import MonthBar
from ui.insights.month_export import MonthExport
from ui.insights.month_reading import MonthReading
from ui.insights.month_tabs import MonthTabs
from ui.insights.remembered import Words, WordsInMemory
from ui.insights.stand_in import StandIn, is_empty
from ui.lanes.asks import Asks
from ui.lanes.freshness import Freshness
from ui.lanes.work_lane import WorkLane
from ui.summary.pdf import write_pdf as write_summary_pdf
from ui.theme.tone import Tone, set_tone
from ui.widgets.flow_layout import FlowLayout

PATIENCE_MS = 250
"""So long, the month before stays in view while another is read."""

_MARGIN = 16
_TOPICS = (
    *(Topic.CASE, Topic.FOLLOW_UP, Topic.CHECKLIST, Topic.PERSON, Topic.SETTING),
    *(Topic.OBJECTIVE, Topic.ORDER, Topic.RATING, Topic.TRAINING),
)


class InsightsPage(QWidget):
    """`told` is emitted with a Notice: what was exported, with *Open folder*. `said` is a mere sentence.

    `act_wanted` comes with the Advice that somebody acts on; `objectives_shown` once, with the view of objectives.
    """

    said = Signal(str)
    told = Signal(object)
    act_wanted = Signal(object)
    objectives_shown = Signal(object)
    case_chosen = Signal(object)
    customer_chosen = Signal(object)

    def __init__(
        self,
        reader: Asks,
        work: WorkLane,
        registry: CommandRegistry,
        seat: Seat,
        write_pdf: PdfWriter = write_summary_pdf,
        outside: Outside | None = None,
        memory: Words | None = None,
        ask: AskFolder = ask_folder,
    ) -> None:
        super().__init__()
        self._seat, self._ask = seat, ask
        self._memory = memory or WordsInMemory()
        self._summary: Summary | None = None
        self._is_export_wanted = False
        self.bar = MonthBar(seat.clock, seat.hours.zone, self)
        self.remark = QLabel()
        self.stand_in = StandIn()
        self.tabs: MonthTabs | None = None
        self.behind = FigureCases(reader, seat)
        self._from: QWidget | None = None
        self._reading = MonthReading(reader, work, seat, self)
        self.month_export = MonthExport(work, write_pdf, (outside or Outside()).open_url, self)
        self._pause = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._stack = QStackedWidget()
        self._lay_out(registry)
        self._fresh = Freshness(self, self._reload, *_TOPICS)
        self._join()

    @property
    def summary(self) -> Summary | None:
        """The month in view, as this person may see it; None before the first was read."""
        return self._summary

    def note(self, changes: Changes) -> None:
        """Something changed at the desk: the figures may have changed with it."""
        self._fresh.note(changes)

    def export(self) -> None:
        """Ask what to write and where to, once the month is read."""
        summary = self._summary
        if summary is not None and summary.month == self.bar.month and not self._fresh.is_stale:
            self._ask_what(summary)
        else:
            self._is_export_wanted = True
            self._reload()

    def hideEvent(self, event: QHideEvent) -> None:
        self._pause.stop()
        super().hideEvent(event)

    def _ask_what(self, summary: Summary) -> None:
        form = ExportForm(summary.month.name, self._memory, self.window(), self._ask)
        form.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        form.export_wanted.connect(partial(self.month_export.begin, summary))
        form.open()

    def _reload(self) -> None:
        self.bar.notice_the_date()
        if self._summary is None or self._summary.month != self.bar.month:
            self._pause.start()
        self._reading.read(self.bar.month)

    def _show_begun(self, summary: Summary) -> None:
        """The month itself; what it is compared with follows, unless it is in view already."""
        shown = self._summary
        if (shown is None or shown.month != summary.month) and not is_empty(summary):
            self._pause.stop()
            self._summary = None
            self.remark.setText(self.tr("The changes to earlier months are being reckoned."))
            self.remark.show()
            self._show_figures(summary)

    def _show(self, summary: Summary) -> None:
        self._pause.stop()
        self._summary = summary
        self.remark.setText(summary.remark)
        if is_empty(summary):
            self.remark.hide()
            self.stand_in.show_empty(summary.month, Month.of(self._seat.clock(), summary.zone))
            self._stack.setCurrentWidget(self.stand_in)
        else:
            self.remark.setVisible(bool(summary.remark))
            self._show_figures(summary)
        if self._is_export_wanted:
            self._is_export_wanted = False
            self._ask_what(summary)

    def _show_figures(self, summary: Summary) -> None:
        if self.tabs is None:
            self.tabs = MonthTabs(self._seat.person)
            self.tabs.advice.act_wanted.connect(self.act_wanted)
            self.tabs.figure_chosen.connect(self._list_cases)
            self.objectives_shown.emit(self.tabs.objectives)
            self._stack.addWidget(self.tabs)
            self.setFocusProxy(self.tabs.tabBar())
        self.tabs.show_summary(summary)
        if self._stack.currentWidget() is self.behind and self.behind.month == summary.month:
            self.behind.read_again()
            return
        focus = self.focusWidget()
        was_at_stand_in = focus is not None and self.stand_in.isAncestorOf(focus)
        self._stack.setCurrentWidget(self.tabs)
        if was_at_stand_in:
            self.setFocus()

    def _list_cases(self, chosen: ChosenFigure) -> None:
        """The cases behind a figure, in place of the tabs until somebody goes back."""
        self._from = self.focusWidget()
        self.behind.show_figure(chosen, self.bar.month)
        self._stack.setCurrentWidget(self.behind)
        self.behind.setFocus()

    def _go_back(self) -> None:
        """To the figure: the tabs are scrolled as they were."""
        if self.tabs is not None:
            self._stack.setCurrentWidget(self.tabs)
            (self._from or self.tabs).setFocus()

    def _say_reading(self) -> None:
        self.remark.hide()
        self.stand_in.show_reading(self.bar.month)
        self._stack.setCurrentWidget(self.stand_in)

    def _stopped(self, fault: Exception | None) -> None:
        """Cancelled, or it failed."""
        self._pause.stop()
        self._is_export_wanted = False
        self._summary = None
        self.remark.hide()
        self.stand_in.show_stopped(self.bar.month, str(fault) if isinstance(fault, CareError) else "")
        self._stack.setCurrentWidget(self.stand_in)
        if fault is not None and not isinstance(fault, CareError):
            raise fault  # one of ours: for the crash report

    def _lay_out(self, registry: CommandRegistry) -> None:
        title = QLabel(self.tr("Insights"))
        title.setMinimumHeight(self.bar.sizeHint().height())
        set_tone(title, Tone.TITLE)
        head = QWidget()
        flow = FlowLayout(head, gap=16)
        flow.setContentsMargins(_MARGIN, 12, _MARGIN, 4)
        for widget in (title, self.bar, CommandButton(registry, "desk.summary")):
            flow.addWidget(widget)
        if self._seat.is_owner:
            flow.addWidget(CommandButton(registry, "go.what_if"))
        flow.addWidget(CommandButton(registry, "go.feedback"))
        self.remark.setContentsMargins(_MARGIN, 0, _MARGIN, 0)
        self.remark.setWordWrap(True)
        self.remark.hide()
        set_tone(self.remark, Tone.QUIET)
        self._stack.setContentsMargins(_MARGIN, 0, 0, 0)
        self._stack.addWidget(QWidget())  # nothing yet: the first month is there before anybody wonders
        self._stack.addWidget(self.stand_in)
        self._stack.addWidget(self.behind)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for part in (head, self.remark):
            column.addWidget(part)
        column.addWidget(self._stack, stretch=1)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        set_tone(self, Tone.PANEL)
        self.setFocusProxy(self.bar.months)

    def _join(self) -> None:
        self.behind.back_wanted.connect(self._go_back)
        self.behind.case_chosen.connect(self.case_chosen)
        self.behind.customer_chosen.connect(self.customer_chosen)
        self.bar.chosen.connect(self._reload)
        self.stand_in.cancelled.connect(self._reading.cancel)
        self.stand_in.wanted_again.connect(self._reload)
        self.stand_in.month_wanted.connect(self.bar.show_month)
        self._reading.begun.connect(self._show_begun)
        self._reading.ready.connect(self._show)
        self._reading.stopped.connect(self._stopped)
        self._pause.timeout.connect(self._say_reading)
        self.month_export.told.connect(self.told)
        self.month_export.said.connect(self.said)
