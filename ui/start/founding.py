"""From the answers to a desk on disk. A failure at any point leaves nothing half-made."""

from __future__ import annotations

from pathlib import Path

from carestation.keys.master_key import MasterKey
from carestation.store_access import StoreAccess
from ui.start.answers import Answers


def found(access: StoreAccess, key: MasterKey, answers: Answers) -> MasterKey:
    """Make the store, open it and set the desk up. The key must be safe before: in a key store, or on paper."""
    before = _traces(access.path)
    try:
        access.create(key)
        if answers.passphrase:
            access.set_passphrase(answers.passphrase, key)
        set_up(access, key, answers)
    except BaseException:
        for trace in _traces(access.path) - before:
            trace.unlink(missing_ok=True)
        raise
    return key


def set_up(access: StoreAccess, key: MasterKey, answers: Answers) -> MasterKey:
    """Set up the desk in a store that is there and empty, in one transaction."""
    with access.open_desk(key) as desk:
        desk.do(answers.operation())
    return key


def _traces(store: Path) -> set[Path]:
    """The store and whatever an engine keeps beside it: all files whose names begin with the store's."""
    return {path for path in store.parent.glob("*") if path.name.startswith(store.name)}
