"""The policy as it is written: sections of text, with the desk's own figures between braces."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from enum import StrEnum
from typing import Any


class SectionKey(StrEnum):
    """What each part of a policy is about; an owner may write others beside them."""

    OBJECTIVES = "objectives"
    PROMISES = "promises"
    SOPS = "sops"
    TRAINING = "training"
    FEEDBACK = "feedback"
    ACCESSIBILITY = "accessibility"


@dataclass(frozen=True, slots=True)
class Section:
    """One part. In `text`, blank lines part paragraphs, "- " begins an item, "### " a smaller heading."""

    key: str
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Document:
    """The whole policy: its title, who it is for and why, and its sections in order. Placeholders are not filled."""

    title: str
    intro: str
    sections: tuple[Section, ...]
    language: str = "en"

    def section(self, key: str) -> Section | None:
        """The part with this key; None where the owner took it out."""
        return next((section for section in self.sections if section.key == key), None)

    def with_section(self, section: Section) -> Document:
        """With this part in place of the one that has its key."""
        return replace(
            self, sections=tuple(section if one.key == section.key else one for one in self.sections)
        )

    def to_json(self) -> dict[str, Any]:
        """As a version and a draft hold it."""
        return asdict(self)


def document_from_json(stored: Mapping[str, Any]) -> Document:
    """What `to_json` gave."""
    sections = tuple(Section(**section) for section in stored["sections"])
    return Document(stored["title"], stored["intro"], sections, stored["language"])
