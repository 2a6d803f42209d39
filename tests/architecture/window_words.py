"""Reads from the source of a module what it says to a person, and where it says so past the translation."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from tests.translations import Message

_ASKING = frozenset({"self.tr", "QCoreApplication.translate"})
SHOWING = re.compile(
    r"""
    set(\w*Text|Html|\w*ToolTip|StatusTip|WhatsThis|\w*Title|Accessible(Name|Description)|Prefix|Suffix|\w*Labels)
    | (add|insert)(Items?|Tab|Menu|Action|Button|Row|Section) | showMessage | inform
    | get(OpenFileNames?|SaveFileName|ExistingDirectory) | information | warning | critical | question | about
    | Q(\w*Label|\w*Button|CheckBox|GroupBox|Action|Menu|\w*Item|LineEdit|\w*Dialog|DockWidget|MessageBox)
    | LinkButton | ElidedLabel | CareError | BadInput | Refused
    """,
    re.VERBOSE,
)
"""Whatever is handed to one of these is read by a person."""

SHOWING_FIRST = frozenset({"Words", "quiet"})
"""Of what is handed to one of these, the first is read by a person."""

SHOWN_AS = re.compile(r"(\w+T|t)ext|\w*[tT]ip|whatsThis|\w*[tT]itle|accessible\w+|prefix|suffix|remedy")
"""Whatever is handed over by one of these names is read by a person."""

_KEYS = re.compile(r"((Ctrl|Shift|Alt|Meta)\+)*(Return|Enter|Space|Esc|Tab|Del|F\d+|\S)")
_SAME_EVERYWHERE = re.compile(r"CareStation|\*\.\w+|<[^>]*>?|\{\w*\}|&\w+;")
"""The program's own name, patterns of files, marks of HTML and places to be filled."""


def asked_for(tree: ast.Module) -> Iterator[tuple[int, Message]]:
    """Line and sentence of every translation that stands in the code as a whole."""
    for owner, call in _calls(tree, ""):
        match _name(call.func), call.args:
            case "tr", [ast.Constant(value=str(source)), *rest]:
                yield call.lineno, Message(owner, source, _comment(rest), _is_plural(rest, call))
            case "translate" | "QT_TRANSLATE_NOOP", [
                ast.Constant(value=str(context)),
                ast.Constant(value=str(source)),
                *rest,
            ]:
                yield call.lineno, Message(context, source, _comment(rest), _is_plural(rest, call))


def bare(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Line and words of what is shown as it stands in the code."""
    for _, call in _calls(tree, ""):
        shown = [word.value for word in call.keywords if word.arg and SHOWN_AS.fullmatch(word.arg)]
        if SHOWING.fullmatch(_name(call.func)):
            shown += call.args
        elif _name(call.func) in SHOWING_FIRST:
            shown += call.args[:1]
        for part in shown:
            yield from ((call.lineno, words) for words in _words(part) if _is_said(words))


def lost(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Line and text of what looks translated, but is beyond the tool that collects the sentences."""
    calls = [call for _, call in _calls(tree, "")]
    called = {id(call.func) for call in calls}
    for node in ast.walk(tree):
        if not isinstance(node, ast.Attribute):
            continue
        words = ast.unparse(node)
        if (node.attr == "tr" and words != "self.tr") or (words in _ASKING and id(node) not in called):
            yield node.lineno, f"{words}: the class that it speaks for is not known"
    for call in calls:
        if ast.unparse(call.func) in _ASKING and not _stands_whole(call):
            yield call.lineno, f"{ast.unparse(call)}: it is put together while the program runs"


def _stands_whole(call: ast.Call) -> bool:
    """A sentence of `translate` may come from where it was marked by QT_TRANSLATE_NOOP; one of `tr` may not."""
    literals, others = (call.args[:1], []) if _name(call.func) == "tr" else (call.args[:1], call.args[1:2])
    put_together = ast.JoinedStr | ast.BinOp | ast.IfExp
    return all(isinstance(text, ast.Constant) for text in literals) and not any(
        isinstance(text, put_together) for text in others
    )


def _calls(node: ast.AST, owner: str) -> Iterator[tuple[str, ast.Call]]:
    """All calls, each with the class that it stands in."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call):
            yield owner, child
        yield from _calls(child, child.name if isinstance(child, ast.ClassDef) else owner)


def _words(node: ast.expr) -> Iterator[str]:
    """The literals that an expression is made of; what other calls give back is their own affair."""
    match node:
        case ast.Constant(value=str(text)):
            yield text
        case (
            ast.JoinedStr(values=parts)
            | ast.List(elts=parts)
            | ast.Tuple(elts=parts)
            | ast.BoolOp(values=parts)
        ):
            for part in parts:
                yield from _words(part)
        case ast.BinOp(left=one, right=other) | ast.IfExp(body=one, orelse=other):
            yield from _words(one)
            yield from _words(other)
        case ast.FormattedValue(value=inner) | ast.Starred(value=inner):
            yield from _words(inner)
        case ast.Call(func=ast.Attribute(value=text, attr="format" | "join")):
            yield from _words(text)


def _is_said(words: str) -> bool:
    plain = _SAME_EVERYWHERE.sub("", words).strip()
    return not _KEYS.fullmatch(plain) and any(letter.isalpha() for letter in plain)


def _comment(rest: list[ast.expr]) -> str:
    return (
        rest[0].value if rest and isinstance(rest[0], ast.Constant) and isinstance(rest[0].value, str) else ""
    )


def _is_plural(rest: list[ast.expr], call: ast.Call) -> bool:
    return len(rest) > 1 or any(keyword.arg == "n" for keyword in call.keywords)


def _name(called: ast.expr) -> str:
    if isinstance(called, ast.Attribute):
        return called.attr
    return called.id if isinstance(called, ast.Name) else ""
