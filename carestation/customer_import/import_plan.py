"""What an import would do, line by line: read from a file, shown to a person, and only then carried out."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum

from carestation.customer_import.additions import NOTHING_ADDED, Additions
from carestation.customer_import.columns import ColumnMapping, recognise_columns
from carestation.customer_import.customer_record import ImportedCustomer, Reading, RejectedRow
from carestation.customer_import.duplicates import ExistingCustomers, Match, match_duplicates
from carestation.customer_import.foreign_files import refuse_foreign_bytes
from carestation.customer_import.read_customers import read_customers
from carestation.customer_import.read_table import Table, read_table
from carestation.customer_import.read_vcard import is_vcard, read_vcard
from carestation.customer_import.similar_names import similar_names
from carestation.identity import CustomerId


class Verdict(StrEnum):
    """What becomes of a row. Each data row of a file has exactly one."""

    NEW = "new"
    UPDATED = "updated"
    """A customer of the desk gains something."""
    UNCHANGED = "unchanged"
    """A customer of the desk who has all of it."""
    DUPLICATE = "duplicate"
    """About the customer of an earlier line, to whom it adds what is missing."""
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class PlannedRow:
    """One row of the preview.

    `customer` is what is made of a NEW row, with all that later lines add; of others what the row says.
    `additions`: all that the file adds to the customer `existing` (UPDATED), or what this row adds to that of
    line `same_as` (DUPLICATE, already in that line's `customer` or `additions`). `values` are the cells of a
    REJECTED row. `remarks` are sentences: the reason, what could not be used, what to look at.
    """

    line: int
    verdict: Verdict
    customer: ImportedCustomer | None = None
    existing: CustomerId | None = None
    same_as: int | None = None
    additions: Additions = NOTHING_ADDED
    values: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """The rows of a file in its order, and how it was read. `table` and `mapping` are None for vCards."""

    file_name: str
    rows: tuple[PlannedRow, ...]
    table: Table | None = None
    mapping: ColumnMapping | None = None
    remarks: tuple[str, ...] = ()

    @property
    def counts(self) -> dict[Verdict, int]:
        """How many rows have each verdict, in the order of the preview."""
        counted = Counter(row.verdict for row in self.rows)
        return {verdict: counted[verdict] for verdict in Verdict}

    def of(self, *verdicts: Verdict) -> tuple[PlannedRow, ...]:
        """The rows with one of these verdicts."""
        return tuple(row for row in self.rows if row.verdict in verdicts)


def plan_import(
    file_name: str,
    data: bytes,
    existing: ExistingCustomers,
    country: str,
    *,
    encoding: str | None = None,
    delimiter: str | None = None,
    mapping: ColumnMapping | None = None,
) -> ImportPlan:
    """The plan for a CSV or vCard file; nothing is stored.

    `country` (ISO 3166) is that of the business, for phone numbers without a country code. Encoding,
    delimiter and columns are recognised unless given. Raises BadInput when the file is no table and no vCard.
    """
    refuse_foreign_bytes(file_name, data)
    if is_vcard(data):
        reading = read_vcard(data, country, encoding=encoding)
        return ImportPlan(file_name, _planned(reading, existing))
    table = read_table(file_name, data, encoding=encoding, delimiter=delimiter)
    mapping = mapping or recognise_columns(table)
    reading = read_customers(table, mapping, country)
    return ImportPlan(file_name, _planned(reading, existing), table, mapping, mapping.remarks(table))


def _planned(reading: Reading, existing: ExistingCustomers) -> tuple[PlannedRow, ...]:
    matches = match_duplicates(reading.customers, existing)
    new = {match.record.line: match.record.name for match in matches if _verdict(match) is Verdict.NEW}
    similar = similar_names(new)
    rows = [_row(match, similar.get(match.record.line)) for match in matches]
    rows += [_rejected(row) for row in reading.rejected]
    return tuple(sorted(rows, key=lambda row: row.line))


def _row(match: Match, similar_line: int | None) -> PlannedRow:
    subject, record = match.subject, match.record
    first = match.is_first
    similar = () if similar_line is None else (f"The name is like that on line {similar_line}.",)
    return PlannedRow(
        line=record.line,
        verdict=_verdict(match),
        customer=subject.merged if first and subject.existing is None else record,
        existing=subject.existing.id if subject.existing else None,
        same_as=None if first else subject.first_line,
        additions=subject.additions if first else match.additions,
        remarks=(*record.problems, *match.hints, *similar),
    )


def _verdict(match: Match) -> Verdict:
    if not match.is_first:
        return Verdict.DUPLICATE
    if match.subject.existing is None:
        return Verdict.NEW
    return Verdict.UPDATED if match.subject.additions.fields else Verdict.UNCHANGED


def _rejected(row: RejectedRow) -> PlannedRow:
    return PlannedRow(row.line, Verdict.REJECTED, values=row.values, remarks=(row.reason,))
