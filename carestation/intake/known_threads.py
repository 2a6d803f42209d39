"""What the desk knows of mail threads: `carestation.mail.thread_matching` asks, the store answers."""

from __future__ import annotations

from dataclasses import dataclass

from carestation.customers.contact_point import ContactKind, email_point
from carestation.identity import CaseId
from carestation.work import Work


@dataclass(frozen=True, slots=True)
class StoredThreads:
    """`KnownThreads` over the stores of one transaction."""

    work: Work

    def case_of_message_id(self, message_id: str) -> CaseId | None:
        """Through merges; cases out of sight have no threads."""
        return self.work.interactions.case_of_reference(message_id)

    def case_of_number(self, number: int) -> CaseId | None:
        """Through merges."""
        case = self.work.cases.by_number(number)
        return case.id if case else None

    def is_participant(self, case: CaseId, email: str) -> bool:
        """The customer of the case, by any of their addresses, or a sender of one of its mails."""
        point = email_point(email)
        if point is None:
            return False
        customer = self.work.cases.get(case).customer_id
        if self.work.customers.find(ContactKind.EMAIL, point.normal) == customer:
            return True
        return any(email in sender.casefold() for sender in self.work.interactions.senders(case))
