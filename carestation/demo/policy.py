"""The sample business has the care policy that comes with the program, adopted as it is, and signed by two people."""

from __future__ import annotations

from carestation.demo.business import LEAD, MAIL_DOMAIN
from carestation.policy.desk_policy import NewDraft
from carestation.policy.publish_policy import PublishPolicy
from carestation.policy.put_draft import PutPolicyDraft
from carestation.policy.read_policy import starting_policy
from carestation.sign_off.question import questions_for
from carestation.sign_off.sign import SignPolicy
from carestation.work import Work

_ANSWERS = {
    "complaints.person": LEAD.name,
    "complaints.email": f"complaints@{MAIL_DOMAIN}",
    "complaints.phone": "030 5550 100",
}


def adopt_policy(work: Work) -> None:
    """Publish version 1, whose promises are the targets and hours that are set."""
    policy, draft = work.policy.on_desk(), NewDraft(starting_policy())
    for figure, answer in _ANSWERS.items():
        draft = policy.proposing(draft, figure, answer)
    PutPolicyDraft(draft).run(work)
    PublishPolicy("Our first policy").run(work)


def sign_policy(work: Work) -> None:
    """Whoever acts has read version 1."""
    current = work.policy.on_desk().current
    if current is not None and work.actor is not None:
        right = tuple(question.right for question in questions_for(current, work.actor))
        SignPolicy(current.number, right).run(work)
