"""What an owner does to the parts of a draft: each edit makes a new document and leaves the old one as it was."""

from __future__ import annotations

from dataclasses import replace

from carestation.policy.document import Document, Section
from carestation.sop_editing.edits import name_of


def add_section(document: Document, title: str, text: str) -> tuple[Document, str]:
    """With another part at the end, and its key."""
    key = name_of(title, {section.key for section in document.sections})
    return replace(document, sections=(*document.sections, Section(key, title, text))), key


def take_out(document: Document, key: str) -> Document:
    """Without the part."""
    return replace(document, sections=tuple(one for one in document.sections if one.key != key))


def part(document: Document, key: str) -> Section:
    """A part to edit; the empty key is the title and the opening words."""
    found = document.section(key) if key else None
    return found or Section("", document.title, document.intro)


def put_part(document: Document, changed: Section) -> Document:
    """With this part as it is now."""
    if changed.key:
        return document.with_section(changed)
    return replace(document, title=changed.title, intro=changed.text)
