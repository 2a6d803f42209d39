"""When a command is offered: what must be in view for it."""

from __future__ import annotations

from ui.commands.command import Context


def on_case(context: Context) -> bool:
    """A case is in view."""
    return context.case is not None and not context.locked


def on_open_case(context: Context) -> bool:
    """A case that is not resolved or closed is in view."""
    return context.case is not None and not context.case.ended and not context.locked


def on_ended_case(context: Context) -> bool:
    """A resolved or closed case is in view."""
    return context.case is not None and context.case.ended and not context.locked


def on_step(context: Context) -> bool:
    """The case in view has a step to do."""
    return context.step and not context.locked


def on_newer_version(context: Context) -> bool:
    """A checklist of the case in view holds an older version of its SOP than the one in force."""
    return context.newer_version and not context.locked


def on_suggested_type(context: Context) -> bool:
    """Another issue type is suggested for the case in view."""
    return context.suggested_type and on_open_case(context)


def on_promise(context: Context) -> bool:
    """A promise is being written."""
    return context.promise and not context.locked


def on_hint(context: Context) -> bool:
    """Words that may read badly are being written."""
    return context.hint and not context.locked


def can_undo(context: Context) -> bool:
    """Something can be taken back."""
    return bool(context.undo) and not context.locked


def can_redo(context: Context) -> bool:
    """Something can be done again."""
    return bool(context.redo) and not context.locked
