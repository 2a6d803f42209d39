"""Repeat business: customers who ordered again, with and without a case between."""

from __future__ import annotations

from carestation.summary.facts import BuyerFact
from carestation.summary.figures.measured import Measured, counted, share
from carestation.summary.portion import Portion


def buyers(portion: Portion) -> Measured:
    """Customers who ordered in the span."""
    return counted(len(portion.buyers))


def bought_again(portion: Portion) -> Measured:
    """Of the customers who ordered, those who had ordered before: *Repeat* of the five R's."""
    return _again(portion.buyers)


def again_with_case(portion: Portion) -> Measured:
    """The same, of those with a case."""
    return _again([buyer for buyer in portion.buyers if buyer.had_case])


def again_without_case(portion: Portion) -> Measured:
    """The same, of those without one."""
    return _again([buyer for buyer in portion.buyers if not buyer.had_case])


def _again(buyers: list[BuyerFact]) -> Measured:
    return share(sum(buyer.again for buyer in buyers), len(buyers))
