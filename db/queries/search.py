"""Search: customers by any three letters, cases by number, subject and words, newest first (`store.md`, Search)."""

from __future__ import annotations

import re

from peewee import Database

from carestation.customers.customer import CustomerRow
from carestation.identity import CaseId
from carestation.search.hits import CaseHit, Hits
from db.engines.search_query import customer_match, word_match
from db.statement import Statement
from db.stores.merged import led_by

_CASE_NUMBER = re.compile(r"\s*(?:cs-?|#)?\s*(\d{1,9})\s*", re.IGNORECASE)
_OF_NUMBER = Statement(
    f"""{led_by("SELECT id FROM care_case WHERE number = ?")}
    SELECT c.id, c.number, u.name, c.subject, '', c.opened_at, c.ended_at IS NOT NULL
    FROM led JOIN care_case c ON c.id = led.id JOIN customer u ON u.id = c.customer_id
    WHERE c.merged_into_id IS NULL AND c.deleted_at IS NULL"""
)
_BY_TAG = Statement(
    """SELECT c.id, c.number, u.name, c.subject, '#' || t.tag, c.opened_at, c.ended_at IS NOT NULL
    FROM case_tag t JOIN care_case c ON c.id = t.case_id AND c.deleted_at IS NULL AND c.merged_into_id IS NULL
    JOIN customer u ON u.id = c.customer_id WHERE t.folded = ? ORDER BY c.id DESC LIMIT ?"""
)
_BY_WORDS = Statement(
    """SELECT c.id, c.number, u.name, c.subject, snippet(word_search, -1, '‹', '›', '…', 12), i.at,
    c.ended_at IS NOT NULL
    FROM word_search JOIN interaction i ON i.id = word_search.rowid AND i.removed_at IS NULL
    JOIN care_case c ON c.id = i.case_id AND c.deleted_at IS NULL JOIN customer u ON u.id = c.customer_id
    WHERE word_search MATCH ? ORDER BY word_search.rowid DESC LIMIT ?"""
)
_ROW = """SELECT u.id, u.name, u.company,
COALESCE((SELECT value FROM contact_point p WHERE p.customer_id = u.id AND p.kind = 'email' ORDER BY p.id LIMIT 1), ''),
COALESCE((SELECT value FROM contact_point p WHERE p.customer_id = u.id AND p.kind = 'phone' ORDER BY p.id LIMIT 1), ''),
COALESCE(r.name, ''),
(SELECT COUNT(*) FROM care_case c WHERE c.customer_id = u.id AND c.ended_at IS NULL AND c.deleted_at IS NULL),
(SELECT COUNT(*) FROM care_case c WHERE c.customer_id = u.id AND c.deleted_at IS NULL
AND c.merged_into_id IS NULL)
FROM customer u LEFT JOIN representative r ON r.id = u.representative_id"""
_CUSTOMERS = Statement(f"{_ROW} WHERE u.deleted_at IS NULL ORDER BY u.name, u.id LIMIT ? OFFSET ?")
_CUSTOMERS_BY = Statement(
    f"""{_ROW} JOIN customer_search s ON s.rowid = u.id
    WHERE customer_search MATCH ? AND u.deleted_at IS NULL ORDER BY u.name, u.id LIMIT ? OFFSET ?"""
)
_CUSTOMERS_STARTING = Statement(
    f"""{_ROW} WHERE u.deleted_at IS NULL AND u.name >= ? AND u.name < ?
    ORDER BY u.name, u.id LIMIT ? OFFSET ?"""
)
_LAST_CHARACTER = "\U0010ffff"
_SHOWN_CUSTOMERS = 8


def search(database: Database, words: str, limit: int) -> Hits:
    """Everything that holds what was typed so far."""
    text = words.strip()
    if not text:
        return Hits()
    most = limit + 1
    found = [*_by_number(database, text), *_by_tag(database, text, most), *_by_words(database, text, most)]
    first: dict[CaseId, CaseHit] = {}
    for hit in found:
        first.setdefault(hit.case_id, hit)
    once = list(first.values())
    return Hits(tuple(once[:limit]), customers(database, text, _SHOWN_CUSTOMERS, 0), len(found) > limit)


def _by_number(database: Database, text: str) -> list[CaseHit]:
    match = _CASE_NUMBER.fullmatch(text)
    return [_hit(row) for row in _OF_NUMBER.all(database, int(match[1]))] if match else []


def _by_tag(database: Database, text: str, limit: int) -> list[CaseHit]:
    """Cases that bear what was typed, whole, as a tag; "#" before it is as people write one."""
    folded = " ".join(text.removeprefix("#").split()).casefold()
    return [_hit(row) for row in _BY_TAG.all(database, folded, limit)] if folded else []


def _by_words(database: Database, text: str, limit: int) -> list[CaseHit]:
    match = word_match(text)
    return [_hit(row) for row in _BY_WORDS.all(database, match, limit)] if match else []


def _hit(row: tuple[int, int, str, str, str, int, int]) -> CaseHit:
    return CaseHit(*row[:6], bool(row[6]))  # type: ignore[arg-type]


def customers(database: Database, words: str, limit: int, offset: int) -> tuple[CustomerRow, ...]:
    """Customers by name; with three letters or more, by any part of name, firm, address or number."""
    text = words.strip()
    if not text:
        rows = _CUSTOMERS.all(database, limit, offset)
    elif match := customer_match(text):
        rows = _CUSTOMERS_BY.all(database, match, limit, offset)
    else:
        start = text[:1].upper() + text[1:]
        rows = _CUSTOMERS_STARTING.all(database, start, start + _LAST_CHARACTER, limit, offset)
    return tuple(CustomerRow(*row) for row in rows)
