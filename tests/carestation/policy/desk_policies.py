"""A policy that is ready to be published, for the tests of this room and of others."""

from __future__ import annotations

from carestation.policy.desk_policy import DeskPolicy, NewDraft, Proposal
from carestation.policy.publish_policy import PublishPolicy
from carestation.policy.put_draft import PutPolicyDraft
from carestation.policy.read_policy import starting_policy
from tests.desks import OpenDesk


def policy_of(at_desk: OpenDesk) -> DeskPolicy:
    """What the desk says of its policy."""
    return at_desk.desk.ask(lambda read: read.policy())


def ready_draft() -> NewDraft:
    """The starting policy with somebody to complain to."""
    proposed = {
        "complaints.person": Proposal("", "Ann Berg"),
        "complaints.email": Proposal("", "ann@kettle.example"),
    }
    return NewDraft(starting_policy(), proposed)


def adopt(at_desk: OpenDesk) -> int:
    """Ann adopts the policy; the version's number."""
    at_desk.desk.actor = at_desk.ann
    at_desk.desk.do(PutPolicyDraft(ready_draft()))
    return at_desk.desk.do(PublishPolicy("")).value
