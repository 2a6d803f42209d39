"""The tables as the code knows them are those that the migrations make, and the hot questions use their indexes."""

from __future__ import annotations

import pytest
from peewee import ForeignKeyField

from db.tables.all import TABLES
from db.tables.columns import Row
from tests.desks import OpenDesk


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.__name__)
def test_migrations_make_the_columns_that_the_code_knows(at_desk: OpenDesk, table: type[Row]) -> None:
    database = at_desk.store.engine.database
    made = {column.name: column.null for column in database.get_columns(table._meta.table_name)}
    known = {field.column_name: field.null for field in table._meta.sorted_fields}
    assert made == known
    references = {key.column: key.dest_table for key in database.get_foreign_keys(table._meta.table_name)}
    declared = {
        field.column_name: field.rel_model._meta.table_name
        for field in table._meta.sorted_fields
        if isinstance(field, ForeignKeyField)
    }
    assert references == declared


HOT = {
    "inbox": (
        "SELECT c.id FROM care_case c WHERE c.representative_id = 1 AND c.ended_at IS NULL "
        "AND c.deleted_at IS NULL AND (c.rank, c.id) > (0, 0) ORDER BY c.rank, c.id LIMIT 200",
        "case_ranked",
    ),
    "team inbox": (
        "SELECT c.id FROM care_case c WHERE c.ended_at IS NULL AND c.deleted_at IS NULL "
        "AND (c.rank, c.id) > (0, 0) ORDER BY c.rank, c.id LIMIT 200",
        "case_team_ranked",
    ),
    "timeline": (
        "SELECT id FROM interaction WHERE case_id = 1 AND removed_at IS NULL ORDER BY at, id",
        "interaction_case",
    ),
    "message": (
        "SELECT 1 FROM interaction WHERE message_id = 'x' AND message_id <> ''",
        "interaction_message",
    ),
    "answers due": (
        "SELECT c.id FROM care_case c JOIN timer t ON t.case_id = c.id WHERE c.ended_at IS NULL "
        "AND c.deleted_at IS NULL AND c.urgent_at <= 9 AND t.ended_at IS NULL AND t.due_at <= 9 "
        "AND c.representative_id = 1",
        "case_inbox",
    ),
    "longest target": ("SELECT MAX(target_ms) FROM timer WHERE ended_at IS NULL", "timer_target"),
    "due": ("SELECT id FROM follow_up WHERE state = 'open' AND due_at < 9 ORDER BY due_at", "follow_up_due"),
}


@pytest.mark.parametrize("name", HOT)
def test_hot_questions_go_by_an_index_and_sort_nothing(at_desk: OpenDesk, name: str) -> None:
    sql, index = HOT[name]
    plan = at_desk.store.engine.database.execute_sql(f"EXPLAIN QUERY PLAN {sql}").fetchall()
    words = " ".join(str(row[-1]) for row in plan)
    assert index in words
    assert "TEMP B-TREE" not in words
