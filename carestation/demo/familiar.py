"""Ten open cases that every demo has: the owner's inbox as the pictures show it, from `resources/demo`."""

from __future__ import annotations

from collections.abc import Mapping
from importlib.resources import files
from typing import Any

from carestation.cases.case import Status
from carestation.cases.interaction import Kind
from carestation.checklists.step_event import StepEventKind
from carestation.demo.business import OWNER
from carestation.demo.checklist_work import do_steps
from carestation.demo.facts import DemoCustomer, DemoDraft, DemoFile
from carestation.demo.stage import Stage
from carestation.demo.stock import read
from carestation.demo.tale import Tale
from carestation.demo.walks import Walk, WalkStep
from carestation.drafts.draft import DraftKind
from carestation.follow_ups.follow_up import FollowUpKind
from carestation.instants import DAY, Instant
from carestation.sops.library import built_in_sop

Written = Mapping[str, Any]
"""One of the cases as its file has it."""

_SINCE_DAYS = 60


def familiar_cases() -> list[Written]:
    """All of them, the most urgent first."""
    return list(read("familiar")["cases"])


def familiar_customer(stage: Stage, written: Written) -> DemoCustomer:
    """The customer of one, who came before the story began."""
    name = written["name"]
    customer = stage.customers.add(
        name,
        written.get("contact", name),
        written["address"],
        written.get("salutation", name.split(" ")[0]),
        "en",
        OWNER,
        Instant(stage.start - written.get("since", _SINCE_DAYS) * DAY),
        rates=written.get("rates", 0),
    )
    customer.tags, customer.has_open_case = tuple(written.get("tags", ())), True
    return customer


def opened_at(stage: Stage, written: Written) -> Instant:
    """When it began."""
    return stage.worked(stage.until, written["acts"][0]["at"])


def familiar_case(stage: Stage, written: Written, customer: DemoCustomer) -> Tale:
    """The case as it stands at the end of the story."""
    tale = Tale(stage, customer, opened_at(stage, written), written["issue_type"], Kind.MAIL, OWNER)
    tale.case.subject = tale.letters.filled(written["subject"])
    tale.walk = _walk(written)
    tale.opens()
    for act in written["acts"]:
        if "says" in act:
            do_steps(tale, stage.worked(stage.until, act["at"]), 1.0)
        _tell(tale, act)
    if written.get("draft"):
        tale.case.drafts.append(DemoDraft(OWNER.id, DraftKind.REPLY, written["draft"], stage.until))
    return tale


def _tell(tale: Tale, act: Written) -> None:
    stage, letters = tale.stage, tale.letters
    at = stage.worked(stage.until, act["at"])
    if "hears" in act:
        entry = tale.hears(at, letters.filled(act["hears"]), files=_files(act.get("file")))
        entry.quoted = act.get("quoted", "")
    elif "says" in act:
        tale.says(at, letters.filled(act["says"]), holding=act.get("holding", False))
    elif "notes" in act:
        tale.notes(at, act["notes"])
    elif "promises" in act:
        due_at = stage.worked(stage.until, act["due"])
        tale.reminds(FollowUpKind.PROMISE, at, due_at, act["promises"])
    else:
        tale.set_status(at, Status(act["waits"]), OWNER.id)


def _walk(written: Written) -> Walk:
    sop = built_in_sop(written["issue_type"])
    steps = []
    for step_id, value in written["steps"]:
        step = sop.step(step_id)
        assert step is not None, step_id
        kind = StepEventKind.ANSWERED if step.kind.asks else StepEventKind.TICKED
        steps.append(WalkStep(step, kind, value))
    return Walk(sop, steps)


def _files(name: str | None) -> tuple[DemoFile, ...]:
    if name is None:
        return ()
    return (DemoFile(name, "image/png", files("resources").joinpath("demo", name).read_bytes()),)
