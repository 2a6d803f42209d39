"""The policy as files for customers: a page for the web, pages on paper, a card for the counter."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from carestation.errors import BadInput
from carestation.policy_page.public_policy import PublicPolicy
from carestation.policy_page.web_page import web_page
from carestation.summary.whole_file import write_whole

FORMATS = ("html", "pdf", "card")
NAMES = {"html": "policy.html", "pdf": "policy.pdf", "card": "policy-card.pdf"}

WritePaper = Callable[[PublicPolicy, str], bytes]
"""Makes the PDF of a format ("pdf" or "card"); whoever can paint supplies it."""


def parse_formats(text: str) -> tuple[str, ...]:
    """ "html,card" → the formats, each once. BadInput names one that is unknown."""
    wanted = tuple(dict.fromkeys(part.strip().casefold() for part in text.split(",") if part.strip()))
    unknown = [one for one in wanted if one not in FORMATS]
    if unknown or not wanted:
        raise BadInput(f"“{text:.40}” is no list of formats.", remedy=f"Choose from {', '.join(FORMATS)}.")
    return wanted


def write_policy(
    policy: PublicPolicy, formats: tuple[str, ...], folder: Path, paper: WritePaper
) -> tuple[Path, ...]:
    """Write the files, each whole or not at all. CareError where one cannot be written."""
    paths = []
    for name in formats:
        path = folder / NAMES[name]
        write_whole(path, web_page(policy).encode() if name == "html" else paper(policy, name))
        paths.append(path)
    return tuple(paths)
