"""Reading the file of a scene: all that is wrong is said at once, each with its line."""

from __future__ import annotations

import re
from collections.abc import Mapping

from carestation.cases.interaction import Kind
from carestation.practice.scene import Act, Conditions, Ending, FiveR, Move, Persona, Scene, State, Turn
from carestation.practice.ways_on import check_ways
from carestation.sops.library import built_in_sops
from carestation.sops.sop_fault import BrokenFile, FaultList, SopFault
from carestation.sops.yaml_fields import Fields
from carestation.sops.yaml_tree import tree_of

_SCENE = (
    "key", "title", "trains", "minutes", "issue_type", "channel", "starts", "subject", "customer", "words", "states",
)  # fmt: skip
_PERSONA = ("name", "email", "about")
_TURN = ("to", "why", "praised", "blamed")
_CONDITIONS = ("says", "unsaid", "within", "promised", "held", "done", "overridden")
_MOVE = ("on", *_CONDITIONS, *_TURN)
_STATE = (
    "id", "says", "mood", "patience", "moves", "otherwise", "silence", "resolved", "ends", "lesson",
)  # fmt: skip
_DAY = 480
"""Business minutes; a customer of a scene has no more patience than that."""

_NAME = re.compile(r"[a-z][a-z0-9_]*")
_CLOCK = re.compile(r"(09|1[0-6]):[0-5]\d")
_MAIL = re.compile(r"[a-z0-9.]+@example\.(com|net|org)")


class BrokenScene(BrokenFile):
    """A file that is no scene as it stands."""

    meant = "a scene"


def read_scene(source: str | bytes, name: str) -> Scene:
    """The scene that a text holds; `name` stands in front of each fault. Raises BrokenScene with all faults."""
    faults = FaultList(name, BrokenScene)
    tree = tree_of(source, faults)
    scene = _read(Fields(tree, _SCENE, faults)) if tree is not None else None
    faults.raise_if_any()
    assert scene is not None  # no tree means a fault
    return scene


def check_scene(source: str | bytes, name: str) -> tuple[SopFault, ...]:
    """What is wrong with the file of a scene, by line; nothing for one that can be played."""
    try:
        read_scene(source, name)
    except BrokenScene as broken:
        return broken.faults
    return ()


def _read(fields: Fields) -> Scene:
    words = _word_lists(fields)
    issue_type = fields.text("issue_type", 60)
    sop = next((sop for sop in built_in_sops() if sop.key == issue_type), None)
    if issue_type and sop is None:
        fields.faults.add(fields.line_at("issue_type"), f"“{issue_type}” is no issue type of the library.")
    steps = frozenset(step.id for step in sop.steps) if sop is not None else frozenset()
    read = [(state, _state(state, words, steps)) for state in fields.each("states", _STATE)]
    check_ways(read, fields.line_at("states"), fields.faults)
    _all_used(fields, words, [state for _, state in read])
    return Scene(
        key=fields.matching("key", _is_name, "key: small letters, digits and underlines, a letter first"),
        title=fields.text("title", 60),
        trains=fields.text("trains", 120),
        minutes=fields.number("minutes", 10, 2, 60),
        issue_type=issue_type,
        channel=fields.member("channel", Kind, Kind.MAIL),
        starts=_starts(fields),
        subject=fields.text("subject", 120),
        customer=_persona(fields),
        words=words,
        states=tuple(state for _, state in read),
    )


def _starts(fields: Fields) -> str:
    if "starts" not in fields:
        return "10:00"
    return fields.matching("starts", _is_clock, "time in the hours of the practice desk, such as 10:30")


def _persona(fields: Fields) -> Persona:
    inner = fields.fields("customer", _PERSONA)
    if inner is None:
        fields.faults.add(fields.line_at("customer"), "“customer” is missing: name, email, about.")
        return Persona("", "", "")
    email = inner.matching("email", _is_mail, "address of nobody: it ends in @example.com, .net or .org")
    return Persona(inner.text("name", 60), email, inner.text("about", 400, one_line=False))


def _word_lists(fields: Fields) -> Mapping[str, tuple[str, ...]]:
    lists: dict[str, tuple[str, ...]] = {}
    for entry in fields.each("words", ("list", "any")) if "words" in fields else ():
        name = entry.matching("list", _is_name, "name of a list")
        if name in lists:
            fields.faults.add(entry.line_at("list"), f"The list “{name}” stands here a second time.")
        lists[name] = entry.words("any", 60)
        if not lists[name]:
            fields.faults.add(entry.line, f"The list “{name}” holds no words.")
    return lists


def _state(fields: Fields, words: Mapping[str, tuple[str, ...]], steps: frozenset[str]) -> State:
    ends = fields.member("ends", Ending, Ending.WELL) if "ends" in fields else None
    return State(
        id=fields.matching("id", _is_name, "name of a state: small letters, digits and underlines"),
        says=fields.text("says", 2_000, one_line=False),
        mood=fields.number("mood", 3, 1, 5),
        patience=fields.number("patience", 0, 1, _DAY),
        moves=_moves(fields, words, steps),
        otherwise=_turn_in(fields, "otherwise"),
        silence=_turn_in(fields, "silence"),
        resolved=_turn_in(fields, "resolved"),
        ends=ends,
        lesson=fields.text("lesson", 600, required=ends is not None, one_line=False),
    )


def _moves(fields: Fields, words: Mapping[str, tuple[str, ...]], steps: frozenset[str]) -> tuple[Move, ...]:
    if "moves" not in fields:
        return ()
    return tuple(_move(entry, words, steps) for entry in fields.each("moves", _MOVE))


def _move(fields: Fields, words: Mapping[str, tuple[str, ...]], steps: frozenset[str]) -> Move:
    on = fields.member("on", Act, Act.ANSWER)
    if on not in (Act.ANSWER, Act.RESOLVED):
        fields.faults.add(fields.line_at("on"), "A move is made on an answer, or when the case is resolved.")
    when = Conditions(
        says=fields.words("says", 60, or_one=True),
        unsaid=fields.words("unsaid", 60, or_one=True),
        within=fields.number("within", 0, 1, _DAY),
        promised=fields.flag("promised"),
        held=fields.flag("held"),
        done=fields.words("done", 60, or_one=True),
        overridden=fields.flag("overridden"),
    )
    _all_known(fields, "says", when.says, words, "word list")
    _all_known(fields, "unsaid", when.unsaid, words, "word list")
    _all_known(fields, "done", when.done, steps, "step of the SOP")
    if when.ask_nothing:
        fields.faults.add(fields.line, "This move asks for nothing: let it be the state's “otherwise”.")
    return Move(on, when, _turn(fields))


def _all_known(
    fields: Fields,
    name: str,
    used: tuple[str, ...],
    known: Mapping[str, tuple[str, ...]] | frozenset[str],
    what: str,
) -> None:
    for word in used:
        if word not in known:
            fields.faults.add(fields.line_at(name), f"“{word}” is no {what} here.")


def _all_used(fields: Fields, words: Mapping[str, tuple[str, ...]], states: list[State]) -> None:
    moves = [move for state in states for move in state.moves]
    used = {name for move in moves for name in (*move.when.says, *move.when.unsaid)}
    for name in words:
        if name and name not in used:
            fields.faults.add(fields.line_at("words"), f"No move asks for the list “{name}”.")


def _turn_in(fields: Fields, name: str) -> Turn | None:
    inner = fields.fields(name, _TURN)
    return _turn(inner) if inner is not None else None


def _turn(fields: Fields) -> Turn:
    praised, blamed = _five(fields, "praised"), _five(fields, "blamed")
    why = fields.text("why", 240, required=bool(praised or blamed))
    return Turn(fields.text("to", 60), why, praised, blamed)


def _five(fields: Fields, name: str) -> tuple[FiveR, ...]:
    found = []
    for word in fields.words(name, 40, or_one=True):
        if word in tuple(FiveR):
            found.append(FiveR(word))
        else:
            fields.faults.add(fields.line_at(name), f"“{word}” is none of the five R's: {', '.join(FiveR)}.")
    return tuple(found)


def _is_name(text: str) -> bool:
    return _NAME.fullmatch(text) is not None


def _is_clock(text: str) -> bool:
    return _CLOCK.fullmatch(text) is not None


def _is_mail(text: str) -> bool:
    return _MAIL.fullmatch(text) is not None
