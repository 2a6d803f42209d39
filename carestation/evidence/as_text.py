"""Evidence as a table to read in a terminal."""

from __future__ import annotations

from collections.abc import Sequence

from carestation.evidence.evidence import Comparison, SopEvidence, StepEvidence

TOO_FEW = "too few"
_HEAD = ("step", "shown", "done", "skipped", "overridden", "median", "rated 4-5", "reopened")


def as_text(sops: Sequence[SopEvidence]) -> str:
    """One table for each SOP; the last two columns say "with the step / without it"."""
    if not sops:
        return "No case that ran an SOP was resolved in that time."
    return "\n\n".join(_table(sop) for sop in sops)


def _table(sop: SopEvidence) -> str:
    rows = [_HEAD, *(_row(step) for step in sop.steps)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(_HEAD))]
    lines = [f"{sop.title}: {sop.runs} runs, {sop.overridden} overridden"]
    for first, *rest in rows:
        cells = (cell.rjust(width) for cell, width in zip(rest, widths[1:], strict=True))
        lines.append("  ".join((first.ljust(widths[0]), *cells)))
    return "\n".join(lines)


def _row(step: StepEvidence) -> tuple[str, ...]:
    counts = (step.shown, step.done, step.skipped, step.overridden)
    median = "-" if step.median_seconds is None else f"{step.median_seconds} s"
    return (
        step.title,
        *map(str, counts),
        median,
        _compared(step.good_ratings),
        _compared(step.reopenings),
    )


def _compared(compared: Comparison) -> str:
    if not compared.is_enough:
        return TOO_FEW
    return f"{compared.done.percent} % / {compared.left_out.percent} %"
