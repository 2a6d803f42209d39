"""Reading the file of a course: all that is wrong is said at once, each with its line."""

from __future__ import annotations

from pathlib import Path

from carestation.errors import BadInput
from carestation.sops.read_step import is_name
from carestation.sops.sop_fault import BrokenFile, FaultList
from carestation.sops.yaml_fields import Fields
from carestation.sops.yaml_tree import LARGEST_FILE, tree_of
from carestation.training.course import Course, Example, Page, Question, QuestionKind

MOST_PAGES = 40
MOST_QUESTIONS = 40
LONGEST_PAGE = 6_000
LONGEST_CHOICE = 300

_COURSE = ("key", "title", "icon", "summary", "minutes", "refresh_months", "pages", "questions")
_PAGE = ("title", "text", "examples")
_EXAMPLE = ("say", "instead")
_QUESTION = ("ask", "kind", "right", "wrong", "steps", "points", "model", "why")
_BELONGS = {
    QuestionKind.ONE: {"right", "wrong"},
    QuestionKind.MANY: {"right", "wrong"},
    QuestionKind.ORDER: {"steps"},
    QuestionKind.RECALL: {"points", "model"},
}
_OF_KINDS = ("right", "wrong", "steps", "points", "model")


class BrokenCourse(BrokenFile):
    """A file that is no course as it stands."""

    meant = "a course"


def read_course(source: str | bytes, name: str) -> Course:
    """The course that a text holds; `name` stands in front of each fault. Raises BrokenCourse with all faults."""
    faults = FaultList(name, BrokenCourse)
    tree = tree_of(source, faults)
    course = _read(Fields(tree, _COURSE, faults)) if tree is not None else None
    faults.raise_if_any()
    assert course is not None  # no tree means a fault
    return course


def read_course_file(path: Path) -> tuple[Course, str]:
    """The course in a file, and its text. BadInput when it cannot be opened, BrokenCourse when it is no course."""
    try:
        with path.open("rb") as file:
            source = file.read(LARGEST_FILE + 1)
    except OSError as error:
        raise BadInput(f"{path} cannot be read: {error.strerror}.") from error
    return read_course(source, str(path)), source.decode("utf-8-sig")


def _read(fields: Fields) -> Course:
    before = len(fields.faults)
    pages = tuple(_page(page) for page in fields.each("pages", _PAGE))
    questions = tuple(_question(question) for question in fields.each("questions", _QUESTION))
    if len(fields.faults) == before:
        _count(fields, "pages", len(pages), MOST_PAGES)
        _count(fields, "questions", len(questions), MOST_QUESTIONS)
    return Course(
        key=fields.matching("key", is_name, "key: small letters, digits and underlines, a letter first"),
        title=fields.text("title", 60),
        summary=fields.text("summary", 400, one_line=False),
        minutes=fields.number("minutes", 15, 1, 480),
        pages=pages,
        questions=questions,
        icon=fields.text("icon", 40, required=False),
        refresh_months=fields.number("refresh_months", 0, 0, 60),
    )


def _count(fields: Fields, name: str, count: int, most: int) -> None:
    if not 1 <= count <= most:
        fields.faults.add(fields.line_at(name), f"A course has 1 to {most} {name}.")


def _page(fields: Fields) -> Page:
    examples = fields.each("examples", _EXAMPLE) if "examples" in fields else ()
    return Page(
        fields.text("title", 80),
        fields.text("text", LONGEST_PAGE, one_line=False),
        tuple(
            Example(
                example.text("say", 800, one_line=False),
                example.text("instead", 800, required=False, one_line=False),
            )
            for example in examples
        ),
    )


def _question(fields: Fields) -> Question:
    kind = fields.member("kind", QuestionKind, QuestionKind.ONE, required=True)
    right = fields.words({QuestionKind.ORDER: "steps", QuestionKind.RECALL: "points"}.get(kind, "right"), 300)
    question = Question(
        fields.text("ask", 600, one_line=False),
        kind,
        right,
        fields.words("wrong", LONGEST_CHOICE),
        fields.text("why", 800, one_line=False),
        fields.text("model", 2_000, required=kind is QuestionKind.RECALL, one_line=False),
    )
    for name in _OF_KINDS:
        if name in fields and name not in _BELONGS[kind]:
            fields.faults.add(
                fields.line_at(name), f"“{name}” does not belong to a question of kind “{kind}”."
            )
    if sentence := _unfit(question):
        fields.faults.add(fields.line, sentence)
    return question


def _unfit(question: Question) -> str:
    """Why nobody could answer it; empty where they can."""
    right, wrong = question.right, question.wrong
    if question.kind is QuestionKind.ORDER:
        return "" if len(right) >= 3 else "To be put in order, there must be three “steps” or more."
    if question.kind is QuestionKind.RECALL:
        return "" if right else "Name the “points” of a good answer, so that one can be compared with it."
    if question.kind is QuestionKind.ONE and len(right) != 1:
        return "One answer must be “right”; where several are, the kind is “many”."
    if not right or not wrong:
        return "There must be an answer under “right” and one under “wrong”."
    both = set(right) & set(wrong)
    return f"“{both.pop()}” cannot be right and wrong." if both else ""
