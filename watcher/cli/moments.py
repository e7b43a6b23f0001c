"""Moments as people type them."""

from datetime import UTC, datetime

import click


class Moment(click.ParamType[datetime]):
    """A date (its midnight, local) or an ISO moment; one without an offset is local."""

    name = "when"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> datetime:
        if isinstance(value, datetime):
            return value
        text = str(value)
        try:
            at = datetime.fromisoformat(text)
        except ValueError:
            self.fail(f"{text!r} is not a date or moment (try 2026-01-31 or 2026-01-31T09:00:00Z)", param, ctx)
        return at if at.tzinfo else at.astimezone()


def now() -> datetime:
    """The wall clock."""
    return datetime.now(UTC)


