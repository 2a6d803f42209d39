"""Signing the version in force, with right answers to its questions."""

from __future__ import annotations

from dataclasses import dataclass

from carestation.changes import Changes, Topic
from carestation.errors import Refused
from carestation.operation import Outcome
from carestation.policy.desk_policy import PolicyVersion
from carestation.sign_off.question import questions_for
from carestation.work import Work

SIGNATURES = Changes.of(Topic.TEAM)


@dataclass(frozen=True, slots=True)
class SignPolicy:
    """“I have read it.” `answers` are the places of the choices, in the order of the questions.

    How often somebody answered is kept nowhere: the questions are there to be read for, not to grade anybody.
    """

    version: int
    answers: tuple[int, ...]
    title: str = "sign the policy"

    def run(self, work: Work) -> Outcome[None]:
        """Refused for a version that is no longer in force, for a wrong answer, and where it is signed already."""
        current = work.policy.on_desk().current
        if current is None or current.number != self.version:
            raise Refused("There is a newer version of the policy.", remedy="Read that one.")
        if work.actor is None:
            raise Refused("Nobody is signed in.", remedy="Sign in first.")
        right = tuple(question.right for question in questions_for(current, work.actor))
        if self.answers != right:
            raise Refused("Not every answer is what the policy says.", remedy="Read it once more.")
        if work.signatures.has_signed(work.actor, self.version):
            raise Refused("You have signed this version already.")
        signature = work.signatures.add(work.actor, self.version)
        return Outcome(None, SIGNATURES, _Annul(signature, True, self.title), _said(current))


@dataclass(frozen=True, slots=True)
class _Annul:
    """Take a signature back, or let it count again."""

    signature: int
    annulled: bool
    title: str

    def run(self, work: Work) -> Outcome[None]:
        """It stays as a trace."""
        work.signatures.set_annulled(self.signature, self.annulled)
        return Outcome(None, SIGNATURES, _Annul(self.signature, not self.annulled, self.title))


def _said(version: PolicyVersion) -> str:
    return f"Version {version.number} of the policy is signed. Thank you."
