"""Commands for what stands in the reply that is being written."""

from __future__ import annotations

from ui.commands.available import on_hint, on_promise
from ui.commands.command import Command
from ui.commands.menu_titles import CASE, FOLLOW_UP
from ui.words.marking import QT_TRANSLATE_NOOP

WRITING: tuple[Command, ...] = (
    Command(
        "promise.accept",
        QT_TRANSLATE_NOOP("Commands", "Note the promise"),
        FOLLOW_UP,
        "Alt+P",
        "handshake",
        on_promise,
    ),
    Command(
        "promise.dismiss",
        QT_TRANSLATE_NOOP("Commands", "No promise"),
        FOLLOW_UP,
        "Alt+Shift+P",
        "x",
        on_promise,
    ),
    Command("respect.why", QT_TRANSLATE_NOOP("Commands", "Why this hint?"), CASE, "Alt+W", "heart", on_hint),
    Command("respect.next", QT_TRANSLATE_NOOP("Commands", "Next hint"), CASE, "Alt+N", "heart", on_hint),
    Command(
        "respect.off",
        QT_TRANSLATE_NOOP("Commands", "No hints of this kind"),
        CASE,
        "Alt+Shift+W",
        "x",
        on_hint,
    ),
)
