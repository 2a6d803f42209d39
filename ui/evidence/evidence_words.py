"""Evidence in words: shares with what they rest on, and times."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from carestation.evidence.evidence import Comparison, Share, SopEvidence, StepEvidence
from carestation.instants import SECOND
from ui.words.spans import span

_SECONDS_TOLD = 120
"""Shorter times are told in seconds."""


def pairs_words() -> str:
    """How the pairs of numbers are read."""
    return QCoreApplication.translate(
        "Evidence", "Pairs: with the step / without it where it was shown, from 20 cases on each side."
    )


def summary_words(evidence: SopEvidence) -> str:
    """One line on the SOP as a whole."""
    runs = QCoreApplication.translate("Evidence", "resolved cases: {count}")
    parts = [runs.format(count=evidence.runs)]
    if evidence.runs:
        overridden = QCoreApplication.translate("Evidence", "{percent} % with an override")
        parts.append(overridden.format(percent=Share(evidence.overridden, evidence.runs).percent))
    good = QCoreApplication.translate("Evidence", "rated 4–5: {share}")
    back = QCoreApplication.translate("Evidence", "came back within 14 days: {share}")
    parts += [
        good.format(share=_share(evidence.good_ratings)),
        back.format(share=_share(evidence.reopenings)),
    ]
    return " · ".join(parts)


def compared_words(compared: Comparison) -> str:
    """With the step / without it; nothing is told of fewer than twenty cases on either side."""
    if not compared.is_enough:
        return too_few()
    return f"{compared.done.percent} % / {compared.left_out.percent} %"


def compared_tip(compared: Comparison) -> str:
    """What the two numbers rest on."""
    words = QCoreApplication.translate(
        "Evidence", "Done: {done} of {of_done}. Left out: {left} of {of_left}."
    )
    done, left = compared.done, compared.left_out
    return words.format(done=done.part, of_done=done.whole, left=left.part, of_left=left.whole)


def time_words(step: StepEvidence) -> str:
    """The median time at the step; a dash where none was measured."""
    seconds = step.median_seconds
    if seconds is None:
        return "–"
    if seconds < _SECONDS_TOLD:
        return QCoreApplication.translate("Evidence", "{n} s").format(n=seconds)
    return span(seconds * SECOND, up=True)


def share_of(part: int, whole: int) -> str:
    """So many, and their share: "12 (3 %)"."""
    return f"{part} ({Share(part, whole).percent} %)" if part else "0"


def too_few() -> str:
    """What is said in place of a number that would be noise."""
    return QCoreApplication.translate("Evidence", "too few")


def _share(share: Share) -> str:
    return f"{share.percent} % ({share.whole})" if share.is_enough else too_few()
