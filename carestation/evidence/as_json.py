"""Evidence as JSON, for other programs: names and numbers are stable, times in seconds, shares as part and whole."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from carestation.evidence.evidence import Comparison, Share, SopEvidence, StepEvidence


def as_json(sops: Iterable[SopEvidence]) -> str:
    """A list with one object for each SOP."""
    return json.dumps([_sop(sop) for sop in sops], ensure_ascii=False, indent=2)


def _sop(sop: SopEvidence) -> dict[str, Any]:
    return {
        "key": sop.key,
        "title": sop.title,
        "runs": sop.runs,
        "overridden": sop.overridden,
        "good_ratings": _share(sop.good_ratings),
        "reopenings": _share(sop.reopenings),
        "steps": [_step(step) for step in sop.steps],
    }


def _step(step: StepEvidence) -> dict[str, Any]:
    return {
        "id": step.step_id,
        "title": step.title,
        "need": str(step.need),
        "shown": step.shown,
        "done": step.done,
        "skipped": step.skipped,
        "overridden": step.overridden,
        "median_seconds": step.median_seconds,
        "timed": step.timed,
        "good_ratings": _comparison(step.good_ratings),
        "reopenings": _comparison(step.reopenings),
    }


def _comparison(compared: Comparison) -> dict[str, Any]:
    return {
        "enough": compared.is_enough,
        "done": _share(compared.done),
        "left_out": _share(compared.left_out),
    }


def _share(share: Share) -> dict[str, int]:
    return {"part": share.part, "whole": share.whole}
