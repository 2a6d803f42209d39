"""What the side panel knows of the desk beside the case: the name of the business, and of the people."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from carestation.identity import RepresentativeId
from carestation.settings.catalogue import BUSINESS_NAME

if TYPE_CHECKING:
    from carestation.reader import Reader


@dataclass(frozen=True, slots=True)
class DeskFacts:
    """Also people who have left keep their names."""

    business_name: str = ""
    names: Mapping[RepresentativeId, str] = field(default_factory=dict)


def desk_facts(read: Reader) -> DeskFacts:
    """As they are stored."""
    names = {person.id: person.name for person in read.people(active_only=False)}
    return DeskFacts(read.setting(BUSINESS_NAME), names)
