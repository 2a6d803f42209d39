"""The policy as it is read: its placeholders filled with the figures."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final

from carestation.cases.target_rules import TargetRule, rules_from_json
from carestation.policy.document import Document, Section
from carestation.policy.figure_words import long_span_words, span_words, week_lines
from carestation.policy.figures import BY_NAME, HOURS, TARGETS, Figures, PlainFigure, rule_name
from carestation.sops.placeholders import fill, names_in
from carestation.timers.targets import Metric

NO_SPECIAL_RULES: Final = "Every matter has the same response goals."

PLACEHOLDERS: Final[Mapping[str, str]] = {
    "targets.first_response": "How soon somebody answers the first time",
    "targets.next_response": "How soon each further message is answered",
    "targets.resolution": "How soon a matter is resolved",
    "targets.urgent": "How soon something urgent is answered",
    "targets.special": "The response goals of some kinds of matter, as a list",
    "hours": "The opening hours, as a list",
    "complaints.ways": "E-mail and phone for complaints, as a list",
    **{figure.name: figure.title for figure in BY_NAME.values() if isinstance(figure, PlainFigure)},
}
"""Name → what it stands for: what a section may hold between braces."""


@dataclass(frozen=True, slots=True)
class PolicyFault:
    """What keeps a draft from being published; `section` is its key, empty for the whole."""

    section: str
    sentence: str


def values(figures: Figures) -> Mapping[str, str]:
    """Name of a placeholder → its words. What nobody has set is empty."""
    plain = {
        name: _one_line(figure.words(figures[name]))
        for name, figure in BY_NAME.items()
        if isinstance(figure, PlainFigure) and name in figures
    }
    return {**plain, **_of_targets(figures), HOURS: _hours(figures), "complaints.ways": _ways(plain)}


def written(document: Document, figures: Figures) -> Document:
    """The document with every figure in its place; one without a value still stands in braces."""
    known = values(figures)
    return replace(
        document,
        title=fill(document.title, known).text,
        intro=fill(document.intro, known).text,
        sections=tuple(
            Section(one.key, fill(one.title, known).text, fill(one.text, known).text)
            for one in document.sections
        ),
    )


def faults(document: Document, figures: Figures) -> tuple[PolicyFault, ...]:
    """Names that nobody knows, figures that nobody has given, and parts without words."""
    known = values(figures)
    parts = (Section("", document.title, document.intro), *document.sections)
    return tuple(
        PolicyFault(part.key, sentence)
        for part in parts
        for sentence in (*_unfilled(part, known), *_empty(part))
    )


def general_rule(figures: Figures) -> TargetRule:
    """The rule that serves every case which no other one fits; without targets where there is none."""
    rules = rules_from_json(figures.get(TARGETS, ()))
    return next((rule for rule in rules if rule.is_for_all), TargetRule())


def _unfilled(part: Section, known: Mapping[str, str]) -> tuple[str, ...]:
    sentences = []
    for name in names_in(f"{part.title}\n{part.text}"):
        if name not in PLACEHOLDERS:
            sentences.append(f"“{{{name}}}” is not known; choose one of the list.")
        elif not known.get(name, "").strip():
            sentences.append(f"“{PLACEHOLDERS[name]}” has no value yet.")
    return tuple(sentences)


def _empty(part: Section) -> tuple[str, ...]:
    if not part.title.strip():
        return ("It needs a title.",)
    return () if part.text.strip() else (f"“{part.title}” says nothing.",)


def _of_targets(figures: Figures) -> Mapping[str, str]:
    rules = rules_from_json(figures.get(TARGETS, ()))
    general, week = general_rule(figures).targets, figures.get(HOURS, {})
    urgent = next((rule.targets for rule in rules if rule.priority == "urgent"), general)
    return {
        "targets.first_response": span_words(general.first_response) if general.first_response else "",
        "targets.next_response": span_words(general.next_response) if general.next_response else "",
        "targets.resolution": long_span_words(general.resolution, week) if general.resolution else "",
        "targets.urgent": span_words(urgent.first_response) if urgent.first_response else "",
        "targets.special": _special(rules),
    }


def _special(rules: tuple[TargetRule, ...]) -> str:
    lines = [
        f"- {rule_name(rule)}: answered within {span_words(rule.targets.first_response)}"
        for rule in rules
        if not rule.is_for_all and getattr(rule.targets, Metric.FIRST_RESPONSE)
    ]
    return "\n".join(lines) or NO_SPECIAL_RULES


def _hours(figures: Figures) -> str:
    return "\n".join(f"- {days}: {hours}" for days, hours in week_lines(figures.get(HOURS, {})))


def _ways(plain: Mapping[str, str]) -> str:
    ways = {"by e-mail": plain.get("complaints.email"), "by phone": plain.get("complaints.phone")}
    return "\n".join(f"- {way}: {at}" for way, at in ways.items() if at)


def _one_line(words: str) -> str:
    return " ".join(words.split())
