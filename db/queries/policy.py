"""The policy of the desk: its versions, its draft, and what is set."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from peewee import Database

from carestation.policy.desk_policy import DeskPolicy, NewDraft, PolicyDraft, PolicyVersion, Proposal
from carestation.policy.document import document_from_json
from carestation.policy.figures import live_figures
from carestation.settings.asked import Asked
from db.statement import Statement

_VERSION = """SELECT v.number, v.content, v.figures, v.published_at, COALESCE(r.name, ''), v.note, v.withdrawn_at
FROM policy_version v LEFT JOIN representative r ON r.id = v.author_id"""
_CURRENT = Statement(f"{_VERSION} WHERE v.withdrawn_at IS NULL ORDER BY v.number DESC LIMIT 1")
_ALL = Statement(f"{_VERSION} ORDER BY v.number DESC")
_LATEST = Statement("SELECT COALESCE(MAX(number), 0) FROM policy_version")
_DRAFT = Statement(
    """SELECT d.content, COALESCE(r.name, ''), d.saved_at
    FROM policy_draft d LEFT JOIN representative r ON r.id = d.author_id"""
)


def desk_policy(database: Database, asked: Asked) -> DeskPolicy:
    """What is in force, the draft, and what the desk counts with."""
    current, draft = _CURRENT.one(database), _DRAFT.one(database)
    return DeskPolicy(
        live_figures(asked),
        _version(current) if current else None,
        PolicyDraft(_draft(draft[0]), draft[1], draft[2]) if draft else None,
        int(_LATEST.one(database)[0]) + 1,
    )


def policy_versions(database: Database) -> tuple[PolicyVersion, ...]:
    """All that were ever published, the newest first."""
    return tuple(map(_version, _ALL.all(database)))


def _version(row: Sequence[Any]) -> PolicyVersion:
    number, content, figures, published_at, author, note, withdrawn_at = row
    document = document_from_json(json.loads(content))
    return PolicyVersion(
        number, document, json.loads(figures), published_at, author, note, withdrawn_at is not None
    )


def _draft(content: str) -> NewDraft:
    stored = json.loads(content)
    proposed = {name: Proposal(**one) for name, one in stored["proposed"].items()}
    return NewDraft(document_from_json(stored["document"]), proposed, stored["question"])
