"""JSON that somebody wrote by hand, read strictly: what is doubtful is refused in one sentence."""

from __future__ import annotations

import json
from typing import Any, Final

from carestation.errors import BadInput

LARGEST_FILE: Final = 1_000_000


def read_json(content: bytes) -> Any:
    """The value of a file's bytes, UTF-8 with or without a mark. `BadInput` says what is wrong with it."""
    if len(content) > LARGEST_FILE:
        raise BadInput("The file is larger than 1 MB, which none of its kind is.")
    try:
        return json.loads(content.decode("utf-8-sig"), object_pairs_hook=_object, parse_constant=_no_number)
    except UnicodeDecodeError as fault:
        raise BadInput("The file is not text in UTF-8.") from fault
    except json.JSONDecodeError as fault:
        raise BadInput(f"The file is not JSON: line {fault.lineno}, column {fault.colno}.") from fault
    except RecursionError as fault:
        raise BadInput("The file is nested too deeply.") from fault
    except ValueError as fault:  # a number of thousands of digits
        raise BadInput("The file has a number that is too long.") from fault


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise BadInput("The file gives a key twice in one object.")
    return found


def _no_number(name: str) -> Any:
    raise BadInput(f"{name} is not a number that can be used.")
