"""Moments as people type them."""

from datetime import UTC, date, datetime

import click


class Moment(click.ParamType[datetime]):
    """A date (its midnight, local) or an ISO moment; one without an offset is local."""

    name = "when"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> datetime:
        """Refuses what is neither."""
        if isinstance(value, datetime):
            return value
        try:
            at = datetime.fromisoformat(str(value))
        except ValueError:
            self.fail(f"{value!r} is no date or moment (try 2026-01-31 or 2026-01-31T09:00:00Z)", param, ctx)
        return at if at.tzinfo else at.astimezone()


class Day(click.ParamType[date]):
    """A calendar day."""

    name = "day"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """Refuses what is none."""
        if isinstance(value, date):
            return value
        try:
            return date.fromisoformat(str(value))
        except ValueError:
            self.fail(f"{value!r} is no day (try 2026-01-31)", param, ctx)


def now() -> datetime:
    """The wall clock."""
    return datetime.now(UTC)
