"""Where things are kept on this machine, by the customs of its system."""

from __future__ import annotations

from pathlib import Path

_NAME = "CareStation"


def default_store() -> Path:
    """The store that opens without `--store`."""
    return _data() / "desk.carestation"


def window_state() -> Path:
    """Sizes and places of windows; nothing of what is in them."""
    from platformdirs import user_config_path

    return user_config_path(_NAME, appauthor=False) / "window.ini"


def logs() -> Path:
    """Reports of crashes."""
    from platformdirs import user_log_path

    return user_log_path(_NAME, appauthor=False)


def _data() -> Path:
    from platformdirs import user_data_path

    return user_data_path(_NAME, appauthor=False)
