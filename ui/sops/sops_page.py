"""The SOPs: find one by any words in it and read it; for the owner, the way to change it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from carestation.changes import Topic
from carestation.reader import Reader
from carestation.sop_editing.desk_sop import DeskSop
from carestation.sop_editing.put_draft import PutDraft
from carestation.sops.sop import Sop
from ui.case.outside import Outside
from ui.case.seat import Seat
from ui.commands.registry import CommandRegistry, keys_of
from ui.lanes.freshness import Freshness
from ui.lanes.lane import Lane
from ui.side.let_go import let_go
from ui.sops.owner_acts import OwnerActs
from ui.sops.sop_search import find_sops
from ui.sops.sops_shelf import SopsShelf


class SopsPage(QWidget):
    """The desk's SOPs on the left, one of them on the right; the editor and the versions in place of both.

    A representative sees those in force; the owner those too that are retired or only a draft. `said` and
    `refused` go to the notices.
    """

    said = Signal(str)
    refused = Signal(object)

    def __init__(
        self,
        registry: CommandRegistry,
        lane: Lane,
        seat: Seat,
        business: str = "",
        outside: Outside | None = None,
    ) -> None:
        super().__init__()
        self._lane, self._seat, self._business = lane, seat, business
        outside = outside or Outside()
        hint = self.tr("In a case, press {key}, then “;” to put a reply text in.")
        key = keys_of(registry.command("case.reply"))
        self.shelf = SopsShelf(seat, outside.copy, hint.format(key=key))
        self.acts = OwnerActs(lane, outside, business, self)
        self.list, self.field, self.view = self.shelf.list, self.shelf.field, self.shelf.view
        self.model, self.head, self.splitter = self.shelf.model, self.shelf.head, self.shelf.splitter
        self.sops: tuple[DeskSop, ...] = ()
        self._wanted = ""
        self._columns: list[int] = []
        self._stack = QStackedWidget()
        self._stack.addWidget(self.shelf)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        self.setFocusProxy(self.field)
        self._join()
        self._freshness = Freshness(self, self.reload, Topic.SOP)
        lane.changed.connect(self._freshness.note)

    @property
    def inner(self) -> QWidget:
        """What is in view: the shelf, the editor or the versions."""
        return self._stack.currentWidget() or self.shelf

    def reload(self) -> None:
        """Ask the store."""
        self._lane.ask(_sops, self._show)

    def open(self, key: str) -> None:
        """Show the SOP of an issue type; nothing happens for one that the desk has not."""
        self.field.clear()
        self._wanted = key
        self._go_to(self.model.row_of(key))

    def edit(self) -> None:
        """Open the editor on the SOP in view."""
        known = self._known()
        if known is not None and self._seat.is_owner:
            self._lane.ask(self._next_number, self._open_editor)

    def compare(self) -> None:
        """Show the versions of the SOP in view."""
        from ui.sop_editing.versions_view import VersionsView

        known = self._known()
        if known is not None and known.current is not None:
            view = VersionsView(self._lane, self._seat, known)
            view.left.connect(self._come_back)
            view.restored.connect(self._restore)
            self._put(view)

    def keep(self) -> None:
        """Before the window closes: what is being written is stored."""
        keep = getattr(self.inner, "keep", None)
        if keep is not None:
            keep()

    def _join(self) -> None:
        self.field.searched.connect(self._look_up)
        self.field.left_downwards.connect(self.list.setFocus)
        self.list.selectionModel().currentChanged.connect(self._chosen)
        self.shelf.new.clicked.connect(self._begin)
        self.shelf.read_in.connect(self.acts.files.read_in)
        self.shelf.write_all.connect(self._write_all)
        self.head.wished.connect(self._wish)
        self.acts.made.connect(self._edit_new)
        self.acts.said.connect(self.said)
        self.acts.refused.connect(self.refused)

    def _show(self, sops: tuple[DeskSop, ...]) -> None:
        owner = self._seat.is_owner
        self.sops = sops if owner else tuple(known for known in sops if known.in_force)
        self._look_up(self.field.text())

    def _look_up(self, words: str) -> None:
        """The SOP in view stays, if it is among those found; else the first comes."""
        found = find_sops(self.sops, words)
        self.model.show_rows(found)
        self.shelf.say_nothing(words if not found else "")
        if found:
            row = self.model.row_of(self._wanted or self.view.key)
            self._go_to(max(row, 0))

    def _go_to(self, row: int) -> None:
        if row >= 0:
            self.list.setCurrentIndex(self.model.index(row))
            self._wanted = ""

    def _chosen(self, current: QModelIndex, _: QModelIndex) -> None:
        if current.isValid():
            found = self.model.found(current.row())
            self.head.show_sop(found.known)
            self.view.show_sop(found.sop)
            self.view.show_step(found.line)

    def _known(self) -> DeskSop | None:
        row = self.list.currentIndex().row()
        return self.model.found(row).known if row >= 0 else None

    def _wish(self, wish: str) -> None:
        known = self._known()
        if known is None:
            return
        if wish == "edit":
            self.edit()
        elif wish == "versions":
            self.compare()
        else:
            self.acts.carry_out(wish, known, self._titles())

    def _begin(self) -> None:
        self.acts.begin(self._titles())

    def _write_all(self) -> None:
        self.acts.files.write_all(self.sops)

    def _titles(self) -> frozenset[str]:
        """Keys that are taken."""
        return frozenset(known.key for known in self.sops)

    def _edit_new(self, key: str) -> None:
        """A new SOP is in view as soon as it is known, and is edited at once."""
        self.field.clear()
        self._wanted = key
        self._lane.ask(_sops, self._show_and_edit)

    def _show_and_edit(self, sops: tuple[DeskSop, ...]) -> None:
        self._show(sops)
        self.edit()

    def _next_number(self, read: Reader) -> tuple[DeskSop | None, int]:
        known = self._known()
        versions = read.sops.versions(known.key) if known is not None else ()
        return known, 1 + max((version.number for version in versions), default=0)

    def _open_editor(self, asked: tuple[DeskSop | None, int]) -> None:
        from ui.sop_editing.sop_editor import SopEditor

        known, number = asked
        if known is not None:
            editor = SopEditor(self._lane, self._seat, self._business, known, number)
            editor.left.connect(self._left_editor)
            editor.compared.connect(self._compare_draft)
            if self._columns:
                editor.splitter.setSizes(self._columns)
            self._put(editor)

    def _left_editor(self, key: str) -> None:
        """Its columns stand as they were left when it opens again."""
        splitter = getattr(self.inner, "splitter", None)
        self._columns = splitter.sizes() if splitter is not None else []
        self._wanted = key
        self._come_back()
        self.reload()

    def _compare_draft(self, key: str) -> None:
        """The draft as it was just stored beside the version in force."""
        self._wanted = key
        self._come_back()
        self._lane.ask(_sops, self._show_and_compare)

    def _show_and_compare(self, sops: tuple[DeskSop, ...]) -> None:
        self._show(sops)
        self.compare()

    def _restore(self, sop: Sop) -> None:
        words = self.tr("“{title}” is a draft again").format(title=sop.title)
        self._lane.do(PutDraft(sop.key, sop, self.tr("make a draft"), words), self._restored)

    def _restored(self, _: None) -> None:
        self._come_back()

    def _put(self, view: QWidget) -> None:
        self._come_back()
        self._stack.addWidget(view)
        self._stack.setCurrentWidget(view)
        self.setFocusProxy(view)
        view.setFocus()

    def _come_back(self) -> None:
        inner = self.inner
        if inner is self.shelf:
            return
        self.keep()
        self._stack.setCurrentWidget(self.shelf)
        self._stack.removeWidget(inner)
        let_go(inner)
        self.setFocusProxy(self.field)
        self.list.setFocus()


def _sops(read: Reader) -> tuple[DeskSop, ...]:
    return read.sops.all()
