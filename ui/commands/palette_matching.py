"""Which commands a few typed letters may mean, the likeliest first."""

from __future__ import annotations

from collections.abc import Sequence

from ui.commands.command import Command
from ui.commands.registry import menu_of, title_of


def matching(commands: Sequence[Command], words: str) -> list[Command]:
    """Commands whose title or menu holds the beginnings of all words, in order of how early they stand there."""
    typed = words.casefold().split()
    ranked = [
        (rank, place, command)
        for place, command in enumerate(commands)
        if (rank := _rank(command, typed)) >= 0
    ]
    return [command for _, _, command in sorted(ranked, key=lambda one: one[:2])]


def _rank(command: Command, typed: list[str]) -> int:
    """0 where the title begins so, more for later words; -1 for none."""
    title = title_of(command).casefold()
    if title.startswith(" ".join(typed)):
        return 0
    said = [*title.split(), *menu_of(command).casefold().split(), command.id]
    ranks = [next((at for at, word in enumerate(said) if word.startswith(one)), -1) for one in typed]
    return -1 if -1 in ranks else 1 + sum(ranks)
