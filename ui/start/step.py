"""One step of the first start: a sheet that takes part of the answers."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from carestation.errors import BadInput
from ui.start.answers import Answers
from ui.start.sheet import Sheet


class Incomplete(BadInput):
    """Why one cannot go on yet, and the field that would help."""

    def __init__(self, sentence: str, field: QWidget) -> None:
        super().__init__(sentence)
        self.field = field


class Step(Sheet):
    """`name` stands in the list of steps. The answers are those of all steps together."""

    def __init__(self, answers: Answers) -> None:
        super().__init__()
        self.name = ""
        self.answers = answers

    def introduce(self, name: str, title: str, words: str = "") -> None:
        """Its name, its title, and what it is about."""
        self.name = name
        self.title.setText(title)
        self.say(words)

    def enter(self) -> None:
        """The step comes into view: show what earlier steps decide, and take the keyboard."""

    def leave(self) -> None:
        """Take down what was entered. CareError, of which `Incomplete` is one, where something is wrong."""
