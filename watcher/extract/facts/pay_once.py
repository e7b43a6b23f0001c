"""Every range of pay once, however often a posting says it."""

from dataclasses import dataclass

from watcher.model import Pay, Unit


@dataclass(frozen=True, slots=True)
class Believed:
    """Pay with what was added to the words, and whether its evidence holds the unit."""

    pay: Pay
    assumed: tuple[str, ...]
    complete: bool


def without_repeats(found: list[Believed]) -> list[Believed]:
    """One of each, best the one whose evidence holds the unit; the ends of a range are no pay of their own."""
    kept: dict[tuple[float | None, float | None, str, Unit], Believed] = {}
    for each in found:
        key = (each.pay.low, each.pay.high, each.pay.currency, each.pay.unit)
        known = kept.get(key)
        if known is None or _rank(each) < _rank(known):
            kept[key] = each
    spans = {
        (end, each.pay.currency, each.pay.unit)
        for each in kept.values()
        if None not in (each.pay.low, each.pay.high) and each.pay.low != each.pay.high
        for end in (each.pay.low, each.pay.high)
    }
    return [each for each in kept.values() if not _is_end(each.pay, spans)]


def _rank(each: Believed) -> tuple[bool, bool, int]:
    return bool(each.assumed), not each.complete, len(each.pay.evidence)


def _is_end(pay: Pay, spans: set[tuple[float | None, str, Unit]]) -> bool:
    single = pay.low == pay.high or pay.low is None or pay.high is None
    return single and (pay.high if pay.low is None else pay.low, pay.currency, pay.unit) in spans
