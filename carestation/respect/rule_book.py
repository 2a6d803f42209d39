"""The rules of each language: `resources/respect/<language>.toml`, read once.

A file is written to be read and bettered by people who write to customers. Patterns are regular expressions; the case
of letters does not matter in them, but where a rule looks for shouting.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any

from carestation.respect.rule import Look, Rule, RuleBook

LANGUAGES = ("en", "de", "fr", "es")


@cache
def rule_book(language: str) -> RuleBook:
    """The rules of one of `LANGUAGES`."""
    told = tomllib.loads(files("resources").joinpath("respect", f"{language}.toml").read_text("utf-8"))
    return RuleBook(language, tuple(map(_rule, told["rule"])), frozenset(told["common"]))


def _rule(told: Mapping[str, Any]) -> Rule:
    look = Look(told["look"])
    flags = re.NOFLAG if look is Look.SHOUTING else re.IGNORECASE
    return Rule(
        told["id"],
        look,
        told["says"],
        told["why"],
        told["better"],
        tuple(re.compile(pattern, flags) for pattern in told.get("words", ())),
        tuple(re.compile(pattern, flags) for pattern in told.get("unless", ())),
        told.get("words_from", 0),
        tuple(told["finds"]),
        tuple(told["leaves"]),
    )
