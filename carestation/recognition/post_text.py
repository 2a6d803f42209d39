"""A ready text for a post: what is new in the policy, from the difference of two versions."""

from __future__ import annotations

from carestation.policy.desk_policy import PolicyVersion
from carestation.policy.difference import PolicyDifference, SectionChange, difference

_MOST_LINES = 3
_ADDED = "+"


def post_text(business: str, versions: tuple[PolicyVersion, ...]) -> str:
    """What the newest version in force changed; empty where there are not two, or nothing differs.

    `versions` are the newest first, as the reader gives them. A customer reads only what came, not what went.
    """
    in_force = [version for version in versions if not version.withdrawn]
    if len(in_force) < 2:
        return ""
    newer, older = in_force[:2]
    found = difference(older.document, older.figures, newer.document, newer.figures)
    news = _news(found)
    if not news:
        return ""
    head = (
        f"What is new in how {business} looks after you" if business else "What is new in our customer care"
    )
    return "\n\n".join(
        (head, "\n".join(f"• {line}" for line in news), "Ask us about it: we are glad to answer.")
    )


def _news(found: PolicyDifference) -> list[str]:
    figures = [f"{line.label}: {line.desk} (before: {line.policy})" for line in found.figures]
    return [*figures, *(line for change in found.sections for line in _added(change))]


def _added(change: SectionChange) -> list[str]:
    """Its new lines, without its title, which stands before them where it has one."""
    if change.after is None:
        return []
    lines = [line.text.strip() for line in change.lines if line.mark == _ADDED]
    told = [line for line in lines if line and line != change.title][:_MOST_LINES]
    return [f"{change.title}: {line}" if change.title else line for line in told]
