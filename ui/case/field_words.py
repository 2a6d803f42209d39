"""The fields of a case in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from carestation.cases.case import Channel, Priority, Status


def channel_words(channel: Channel) -> str:
    """How the matter reached the desk."""
    words = {
        Channel.EMAIL: QCoreApplication.translate("Channel", "E-mail"),
        Channel.PHONE: QCoreApplication.translate("Channel", "Phone"),
        Channel.VISIT: QCoreApplication.translate("Channel", "Visit"),
        Channel.CHAT: QCoreApplication.translate("Channel", "Chat"),
        Channel.SOCIAL: QCoreApplication.translate("Channel", "Social"),
    }
    return words[channel]


def status_words(status: Status) -> str:
    """Where a case stands."""
    words = {
        Status.OPEN: QCoreApplication.translate("Timeline", "case open again"),
        Status.WAITING_CUSTOMER: QCoreApplication.translate("Timeline", "waiting for the customer"),
        Status.WAITING_SUPPLIER: QCoreApplication.translate("Timeline", "waiting for the supplier"),
        Status.RESOLVED: QCoreApplication.translate("Timeline", "case resolved"),
        Status.CLOSED: QCoreApplication.translate("Timeline", "case closed"),
    }
    return words[status]


def priority_words(priority: Priority) -> str:
    """How much a case matters."""
    words = {
        Priority.LOW: QCoreApplication.translate("Priority", "Low"),
        Priority.NORMAL: QCoreApplication.translate("Priority", "Normal"),
        Priority.HIGH: QCoreApplication.translate("Priority", "High"),
        Priority.URGENT: QCoreApplication.translate("Priority", "Urgent"),
    }
    return words[priority]
