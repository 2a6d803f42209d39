"""The only place that knows SQL: tables, queries, search, engines, migrations, backup."""
