"""All commands of the program, in the order of the menus. Menus, buttons, palette and sheet read it."""

from __future__ import annotations

from ui.commands.available import (
    can_redo,
    can_undo,
    on_case,
    on_ended_case,
    on_newer_version,
    on_open_case,
    on_step,
    on_suggested_type,
)
from ui.commands.command import Command, always
from ui.commands.menu_titles import CASE, CUSTOMER, DESK, EDIT, FOLLOW_UP, GO, HELP, LOG, STEP, VIEW
from ui.commands.writing_commands import WRITING
from ui.words.marking import QT_TRANSLATE_NOOP

CATALOGUE: tuple[Command, ...] = (
    Command(
        "message.open_files",
        QT_TRANSLATE_NOOP("Commands", "Take in messages…"),
        DESK,
        "Ctrl+O",
        "folder-open",
    ),
    Command(
        "kept_aside.show", QT_TRANSLATE_NOOP("Commands", "Messages kept aside"), DESK, "", "package-open"
    ),
    Command(
        "desk.summary", QT_TRANSLATE_NOOP("Commands", "Export the month…"), DESK, "", "file-chart-column"
    ),
    Command(
        "policy.export", QT_TRANSLATE_NOOP("Commands", "Write the policy for customers…"), DESK, "", "share-2"
    ),
    Command("desk.backup", QT_TRANSLATE_NOOP("Commands", "Back up now…"), DESK, "", "hard-drive-download"),
    Command("desk.settings", QT_TRANSLATE_NOOP("Commands", "Settings…"), DESK, "Ctrl+,", "settings"),
    Command("desk.lock", QT_TRANSLATE_NOOP("Commands", "Lock the desk"), DESK, "Ctrl+L", "lock"),
    Command("desk.quit", QT_TRANSLATE_NOOP("Commands", "Quit"), DESK, "Ctrl+Q", "log-out", always),
    Command("edit.undo", QT_TRANSLATE_NOOP("Commands", "Undo"), EDIT, "Ctrl+Z", "undo-2", can_undo),
    Command(
        "edit.redo", QT_TRANSLATE_NOOP("Commands", "Redo"), EDIT, "Ctrl+Shift+Z Ctrl+Y", "redo-2", can_redo
    ),
    Command("search", QT_TRANSLATE_NOOP("Commands", "Search"), EDIT, "Ctrl+F /", "search"),
    Command(
        "palette", QT_TRANSLATE_NOOP("Commands", "Find anything, do anything"), EDIT, "Ctrl+K", "command"
    ),
    Command("go.inbox", QT_TRANSLATE_NOOP("Commands", "Inbox"), GO, "Ctrl+1", "inbox"),
    Command("go.today", QT_TRANSLATE_NOOP("Commands", "Today"), GO, "Ctrl+2", "calendar-clock"),
    Command("reminders.show", QT_TRANSLATE_NOOP("Commands", "What is due now"), GO, "Ctrl+D", "bell"),
    Command("go.customers", QT_TRANSLATE_NOOP("Commands", "Customers"), GO, "Ctrl+3", "users"),
    Command("go.sops", QT_TRANSLATE_NOOP("Commands", "SOPs"), GO, "Ctrl+4", "list-checks"),
    Command("go.policy", QT_TRANSLATE_NOOP("Commands", "Policy"), GO, "Ctrl+5", "book-open-check"),
    Command("policy.search", QT_TRANSLATE_NOOP("Commands", "Search the policy"), GO, "F3", "search"),
    Command("go.practice", QT_TRANSLATE_NOOP("Commands", "Practice"), GO, "Ctrl+6", "graduation-cap"),
    Command("go.team", QT_TRANSLATE_NOOP("Commands", "Team"), GO, "Ctrl+7", "users-round"),
    Command("go.insights", QT_TRANSLATE_NOOP("Commands", "Insights"), GO, "Ctrl+8", "chart-column"),
    Command("go.feedback", QT_TRANSLATE_NOOP("Commands", "Feedback"), GO, "Ctrl+9", "smile"),
    Command("go.what_if", QT_TRANSLATE_NOOP("Commands", "What would we have met?"), GO, "", "history"),
    Command("case.next", QT_TRANSLATE_NOOP("Commands", "Next case"), CASE, "N", "arrow-right"),
    Command(
        "case.skip",
        QT_TRANSLATE_NOOP("Commands", "Skip case…"),
        CASE,
        "Shift+N",
        "skip-forward",
        on_open_case,
    ),
    Command(
        "case.open",
        QT_TRANSLATE_NOOP("Commands", "Open case"),
        CASE,
        "Return",
        "corner-down-left",
        on_case,
        in_panel=True,
    ),
    Command(
        "inbox.mark",
        QT_TRANSLATE_NOOP("Commands", "Mark case"),
        CASE,
        "X",
        "square-check-big",
        in_panel=True,
    ),
    Command(
        "inbox.mark_all",
        QT_TRANSLATE_NOOP("Commands", "Mark all cases"),
        CASE,
        "Ctrl+A",
        "list-checks",
        in_panel=True,
    ),
    Command(
        "inbox.filter", QT_TRANSLATE_NOOP("Commands", "Filter the inbox…"), CASE, "Shift+F", "list-filter"
    ),
    Command("bulk.act", QT_TRANSLATE_NOOP("Commands", "Act on marked cases"), CASE, "B", "layers"),
    Command("case.reply", QT_TRANSLATE_NOOP("Commands", "Reply"), CASE, "R", "reply", on_case),
    Command("case.note", QT_TRANSLATE_NOOP("Commands", "Internal note"), CASE, "M", "sticky-note", on_case),
    Command(
        "case.closing_note",
        QT_TRANSLATE_NOOP("Commands", "Write the closing note"),
        CASE,
        "Shift+M",
        "clipboard-list",
        on_case,
    ),
    Command(
        "case.reply_text",
        QT_TRANSLATE_NOOP("Commands", "Reply texts and SOPs…"),
        CASE,
        "Ctrl+;",
        "clipboard-list",
    ),
    Command("case.send", QT_TRANSLATE_NOOP("Commands", "Send"), CASE, "Ctrl+Return", "send", on_case),
    Command("case.assign", QT_TRANSLATE_NOOP("Commands", "Assign case…"), CASE, "A", "user-plus", on_case),
    Command(
        "case.wait_customer",
        QT_TRANSLATE_NOOP("Commands", "Wait for the customer"),
        CASE,
        "W",
        "hourglass",
        on_open_case,
    ),
    Command(
        "case.wait_supplier",
        QT_TRANSLATE_NOOP("Commands", "Wait for the supplier"),
        CASE,
        "Shift+W",
        "truck",
        on_open_case,
    ),
    Command(
        "case.no_reply_needed",
        QT_TRANSLATE_NOOP("Commands", "No reply needed"),
        CASE,
        "",
        "mail-check",
        on_open_case,
    ),
    Command(
        "case.resolve", QT_TRANSLATE_NOOP("Commands", "Resolve case"), CASE, "E", "circle-check", on_open_case
    ),
    Command(
        "case.reopen", QT_TRANSLATE_NOOP("Commands", "Reopen case"), CASE, "", "rotate-ccw", on_ended_case
    ),
    Command("case.close", QT_TRANSLATE_NOOP("Commands", "Close case"), CASE, "", "archive", on_case),
    Command("case.tags", QT_TRANSLATE_NOOP("Commands", "Tags…"), CASE, "#", "tags", on_case),
    Command("case.merge", QT_TRANSLATE_NOOP("Commands", "Merge case…"), CASE, "G", "merge", on_case),
    Command(
        "case.delete", QT_TRANSLATE_NOOP("Commands", "Delete case"), CASE, "Alt+Delete", "trash-2", on_case
    ),
    Command("case.issue_type", QT_TRANSLATE_NOOP("Commands", "Issue type…"), CASE, "T", "tag", on_case),
    Command(
        "case.accept_type",
        QT_TRANSLATE_NOOP("Commands", "Take the suggested issue type"),
        CASE,
        "Shift+T",
        "tag",
        on_suggested_type,
    ),
    Command("case.priority", QT_TRANSLATE_NOOP("Commands", "Priority…"), CASE, "P", "flag", on_case),
    Command("case.rate", QT_TRANSLATE_NOOP("Commands", "Note a rating…"), CASE, "Shift+R", "smile", on_case),
    Command("case.rating_card", QT_TRANSLATE_NOOP("Commands", "Rating card…"), CASE, "", "qr-code", on_case),
    Command(
        "case.why", QT_TRANSLATE_NOOP("Commands", "Why this due time?"), CASE, "Y", "circle-help", on_case
    ),
    Command(
        "case.checklist",
        QT_TRANSLATE_NOOP("Commands", "Go to the checklist"),
        STEP,
        "C",
        "list-checks",
        on_case,
    ),
    Command("step.next", QT_TRANSLATE_NOOP("Commands", "Next step"), STEP, "J", "chevron-down", on_step),
    Command(
        "step.tick",
        QT_TRANSLATE_NOOP("Commands", "Tick step"),
        STEP,
        "Space",
        "square-check-big",
        on_step,
        in_panel=True,
    ),
    Command("step.skip", QT_TRANSLATE_NOOP("Commands", "Skip step…"), STEP, "K", "skip-forward", on_step),
    Command(
        "step.suggest",
        QT_TRANSLATE_NOOP("Commands", "This step does not fit…"),
        STEP,
        "",
        "messages-square",
        on_step,
    ),
    Command(
        "checklist.newer",
        QT_TRANSLATE_NOOP("Commands", "Go on with the newer version of the SOP"),
        STEP,
        "",
        "history",
        on_newer_version,
    ),
    Command(
        "followup.set", QT_TRANSLATE_NOOP("Commands", "Follow up…"), FOLLOW_UP, "F", "alarm-clock", on_case
    ),
    Command(
        "followup.3_hours",
        QT_TRANSLATE_NOOP("Commands", "Follow up in 3 hours"),
        FOLLOW_UP,
        "Alt+1",
        "clock",
        on_case,
    ),
    Command(
        "followup.tomorrow",
        QT_TRANSLATE_NOOP("Commands", "Follow up tomorrow"),
        FOLLOW_UP,
        "Alt+2",
        "sunrise",
        on_case,
    ),
    Command(
        "followup.2_days",
        QT_TRANSLATE_NOOP("Commands", "Follow up in 2 business days"),
        FOLLOW_UP,
        "Alt+3",
        "calendar-plus",
        on_case,
    ),
    Command(
        "followup.next_monday",
        QT_TRANSLATE_NOOP("Commands", "Follow up next Monday"),
        FOLLOW_UP,
        "Alt+4",
        "calendar-days",
        on_case,
    ),
    Command(
        "followup.customers_date",
        QT_TRANSLATE_NOOP("Commands", "Follow up on the customer’s date"),
        FOLLOW_UP,
        "Alt+5",
        "calendar-clock",
        on_case,
    ),
    *WRITING,
    Command("log.call", QT_TRANSLATE_NOOP("Commands", "Log a call"), LOG, "L", "phone"),
    Command("log.visit", QT_TRANSLATE_NOOP("Commands", "Log a visit"), LOG, "", "store"),
    Command("log.chat", QT_TRANSLATE_NOOP("Commands", "Log a chat"), LOG, "", "messages-square"),
    Command("log.social", QT_TRANSLATE_NOOP("Commands", "Log a social post"), LOG, "", "share-2"),
    Command("customer.new", QT_TRANSLATE_NOOP("Commands", "New customer…"), CUSTOMER, "", "user-plus"),
    Command("customer.import", QT_TRANSLATE_NOOP("Commands", "Import customers…"), CUSTOMER, "", "import"),
    Command("orders.import", QT_TRANSLATE_NOOP("Commands", "Import orders…"), CUSTOMER, "", "receipt"),
    Command(
        "orders.aside", QT_TRANSLATE_NOOP("Commands", "Orders kept aside…"), CUSTOMER, "", "package-open"
    ),
    Command(
        "view.zoom_in", QT_TRANSLATE_NOOP("Commands", "Larger text"), VIEW, "Ctrl++ Ctrl+=", "zoom-in", always
    ),
    Command(
        "view.zoom_out", QT_TRANSLATE_NOOP("Commands", "Smaller text"), VIEW, "Ctrl+-", "zoom-out", always
    ),
    Command(
        "view.zoom_reset", QT_TRANSLATE_NOOP("Commands", "Text at 100 %"), VIEW, "Ctrl+0", "maximize", always
    ),
    Command(
        "view.theme.system", QT_TRANSLATE_NOOP("Commands", "Theme of the system"), VIEW, "", "monitor", always
    ),
    Command("view.theme.light", QT_TRANSLATE_NOOP("Commands", "Light theme"), VIEW, "", "sun", always),
    Command("view.theme.dark", QT_TRANSLATE_NOOP("Commands", "Dark theme"), VIEW, "", "moon", always),
    Command(
        "view.theme.contrast",
        QT_TRANSLATE_NOOP("Commands", "High-contrast theme"),
        VIEW,
        "",
        "contrast",
        always,
    ),
    Command("view.menu", QT_TRANSLATE_NOOP("Commands", "Menu"), VIEW, "F10", "menu", always),
    Command(
        "view.notice", QT_TRANSLATE_NOOP("Commands", "Go to the last notice"), VIEW, "F6", "bell", always
    ),
    Command("help.shortcuts", QT_TRANSLATE_NOOP("Commands", "Shortcuts"), HELP, "?", "keyboard", always),
    Command("help.about", QT_TRANSLATE_NOOP("Commands", "About CareStation"), HELP, "", "info", always),
)
