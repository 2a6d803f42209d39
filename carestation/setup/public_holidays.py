"""Public holidays by country, from the `holidays` library, imported only when somebody asks."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from carestation.errors import BadInput


def public_holidays(country: str, years: Iterable[int]) -> Mapping[date, str]:
    """The public holidays of a country (two letters, ISO 3166) in these years. BadInput for an unknown one."""
    from holidays import country_holidays

    try:
        return dict(country_holidays(country.upper(), years=list(years)))
    except NotImplementedError:
        raise BadInput(
            f"No holidays are known for “{country}”.", remedy="Leave the country empty, or enter them."
        ) from None
