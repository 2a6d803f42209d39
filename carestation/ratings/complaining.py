"""Whether the words of a rating want an answer: a complaint, something that still fails, or a question.

A plain look for phrases, not a judgement: when in doubt a person looks at the case once more than needed.
"""

from __future__ import annotations

import re

from carestation.sops.suggest_issue_type import suggest_issue_type

_COMPLAINT = "complaint"
_STILL_WRONG = re.compile(
    r"\b(?:still (?:not|no|does|doesn.t|broken|waiting)|not (?:solved|resolved|fixed|working)"
    r"|(?:does|did|do)(?:n.t| not) work|(?:call|ring|contact) me|money back"
    r"|(?:immer )?noch nicht|immer noch|nicht (?:gelöst|behoben|erledigt)|funktioniert nicht|geht nicht|rufen sie mich"
    r"|toujours pas|ne (?:fonctionne|marche) (?:toujours )?pas|pas résolu|rappelez"
    r"|todav[ií]a no|a[uú]n no|no funciona|sigue sin|sin resolver|ll[aá]menme)\b",
    re.IGNORECASE,
)
_NOTHING_WRONG = re.compile(
    r"\b(?:no complaints?|nothing to complain(?: about)?|can.?t complain|cannot complain|not disappointed"
    r"|keine beschwerden?|nichts zu (?:beanstanden|meckern)|nicht enttäuscht"
    r"|aucune (?:plainte|réclamation)|pas déçue?s?|ninguna queja|sin quejas?)\b",
    re.IGNORECASE,
)


def wants_answer(words: str) -> bool:
    """Whether somebody should answer these words."""
    said = _NOTHING_WRONG.sub(" ", words)
    if "?" in said or _STILL_WRONG.search(said):
        return True
    return any(found.key == _COMPLAINT for found in suggest_issue_type(said))
