"""Faults of the world, told to a person; anything that is not a `CareError` is a fault of ours."""

from __future__ import annotations


class CareError(Exception):
    """Something outside the program is not as it must be, and a person can do something about it.

    `title` names the fault in one sentence, `explanation` says what it means, `remedy` what to do.
    `str(error)` is all three in one line: what a command prints and a notice shows.
    """

    def __init__(self, title: str, explanation: str = "", remedy: str = "") -> None:
        super().__init__(title)
        self.title = title
        self.explanation = explanation
        self.remedy = remedy

    def __str__(self) -> str:
        return " ".join(part for part in (self.title, self.explanation, self.remedy) if part)


class BadInput(CareError):
    """A file or an argument that cannot be used as it is: exit status 2 on the command line."""


class Refused(CareError):
    """A rule of the desk says no (the gate, a role, a lock): exit status 1 on the command line."""
