"""The SOP's own fields as a form: what it is for, how it holds on to a case, and by which words it is suggested."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from carestation.sops.library import issue_types
from carestation.sops.sop import Gate, Sop
from ui.sop_editing.fields import ChoiceField, LineField, NumberField, TextField
from ui.sop_editing.open_draft import OpenDraft
from ui.sop_editing.step_words import gate_choice
from ui.start.field import named, quiet
from ui.theme import icons
from ui.theme.tone import Tone, set_tone


class SopForm(QWidget):
    """Shows the SOP of an open draft, and tells the draft what is typed."""

    def __init__(self, draft: OpenDraft) -> None:
        super().__init__()
        self._draft = draft
        self.title = LineField(self.tr("What the matter is about"))
        self.summary = TextField(3, self.tr("When it applies, and what matters most"))
        self.gate = ChoiceField((gate_choice(gate), gate) for gate in Gate)
        self.keywords = TextField(5, self.tr("parcel, tracking, not arrived, deliver*"))
        self.review_months = NumberField(1, 60)
        self.icon = ChoiceField((kind.title, kind.icon) for kind in issue_types())
        for row, name in enumerate(self.icon.values):
            self.icon.setItemIcon(row, icons.icon(name, "quiet"))
        self._serves = quiet("")
        self._lay_out()
        self._join()
        self.setFocusProxy(self.title)

    def show_draft(self) -> None:
        """The SOP as it is now."""
        sop = self._draft.sop
        self.title.show_text(sop.title)
        self.summary.show_text(sop.summary)
        self.gate.show_value(sop.gate)
        if _words(self.keywords.toPlainText()) != sop.keywords:
            self.keywords.show_text(", ".join(sop.keywords))
        self.review_months.show_number(sop.review_months)
        self.icon.show_value(sop.icon)
        words = self.tr("Cases of the issue type “{title}” get this checklist.")
        self._serves.setText(words.format(title=sop.title))

    def field(self, name: str) -> QWidget:
        """The widget for a field of the file: where a fault is mended."""
        widget = getattr(self, name, None)
        return widget if isinstance(widget, QWidget) else self.title

    def _join(self) -> None:
        self.title.edited.connect(self._title_edited)
        self.summary.edited.connect(self._summary_edited)
        self.gate.chosen.connect(self._gate_chosen)
        self.keywords.edited.connect(self._keywords_edited)
        self.review_months.edited.connect(self._months_edited)
        self.icon.chosen.connect(self._icon_chosen)

    def _edit(self, sop: Sop, run: str = "") -> None:
        self._draft.edit(sop, None, run)

    def _title_edited(self, text: str) -> None:
        self._edit(replace(self._draft.sop, title=text), f"title {len(text.split())}")

    def _summary_edited(self, text: str) -> None:
        self._edit(replace(self._draft.sop, summary=text), f"summary {len(text.split())}")

    def _gate_chosen(self, gate: Gate) -> None:
        self._edit(replace(self._draft.sop, gate=gate))

    def _keywords_edited(self, text: str) -> None:
        self._edit(replace(self._draft.sop, keywords=_words(text)), f"keywords {len(text.split())}")

    def _months_edited(self, months: int) -> None:
        self._edit(replace(self._draft.sop, review_months=months), f"months {months}")

    def _icon_chosen(self, icon: str) -> None:
        self._edit(replace(self._draft.sop, icon=icon))

    def _lay_out(self) -> None:
        heading = QLabel(self.tr("About this SOP"))
        set_tone(heading, Tone.TITLE)
        found = self.tr("Words in a message that speak for it, with commas between; * stands for any ending.")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 24)
        column.setSpacing(14)
        column.addWidget(heading)
        title = named(self.tr("Title"), self.title)
        title.addWidget(self._serves)
        column.addLayout(title)
        column.addLayout(named(self.tr("Summary"), self.summary))
        column.addLayout(named(self.tr("If required steps are open at the end"), self.gate))
        column.addLayout(named(self.tr("Keywords"), self.keywords, found))
        column.addLayout(named(self.tr("Look it over every … months"), self.review_months))
        column.addLayout(named(self.tr("Icon, as of"), self.icon))
        column.addStretch(1)


def _words(text: str) -> tuple[str, ...]:
    """Each once: a word that is typed twice is meant once."""
    words = (word.strip() for word in text.replace("\n", ",").split(","))
    return tuple(dict.fromkeys(filter(None, words)))
