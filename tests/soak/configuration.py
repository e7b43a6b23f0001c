"""The configurations of the soak: what the daemon starts with and what each SIGHUP brings."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from tests.soak.hooks import Hook
from tests.soak.plan import Page, Plan

NOWHERE = "http://nothing.invalid/jobs/1"
"""A name that does not resolve (RFC 6761)."""


@dataclass(frozen=True, slots=True)
class Stage:
    """What is configured from one moment on."""

    start: float
    """Share of the soak."""
    says: str
    joined: bool = True
    left: bool = False
    quick: bool = True
    valid: bool = True


STAGES = (
    Stage(0.0, "as at the start", joined=False, quick=False),
    Stage(0.15, "some watches more, some looked at twice as often"),
    Stage(0.30, "some taken out", left=True),
    Stage(0.48, "those put back"),
    Stage(0.66, "an interval that is none, the added ones taken out", joined=False, valid=False),
    Stage(0.70, "valid again, nothing looked at twice as often any more", quick=False),
    Stage(0.83, "the same again", quick=False),
)


def written(path: Path, database: Path, plan: Plan, stage: Stage, port: int, hooks: Iterable[Hook]) -> None:
    """Puts the configuration in its place in one step."""
    tables = [_head(plan, database), *(f'[channels.{each.name}]\nurl = "{each.url}"\n' for each in hooks)]
    tables += [_watch(plan, page, stage, port) for page in plan.pages if _stands(plan, page, stage)]
    tables.append(f'[[watch]]\nname = "nowhere"\nurl = "{NOWHERE}"\n')
    new = path.with_suffix(".new")
    new.write_text("\n".join(tables))
    new.chmod(0o600)
    new.replace(path)


def _head(plan: Plan, database: Path) -> str:
    return f"""
timezone = "UTC"
contact = "mailto:soak@example.org"
database = "{database}"
[fetch]
per_host_delay = "0s"
timeout = "{plan.timeout:g}s"
confirm = "1s"
allow = ["127.0.0.0/8"]
[alerts]
gather = "2s"
retry = "1s"
retry_max = "5s"
[defaults]
every = "{plan.interval:g}s"
"""


def _stands(plan: Plan, page: Page, stage: Stage) -> bool:
    guests = plan.guests
    return (stage.joined or page.number not in guests.joining) and not (stage.left and page.number in guests.leaving)


def _watch(plan: Plan, page: Page, stage: Stage, port: int) -> str:
    lines = ["[[watch]]", f'name = "{page.number}"', f'url = "http://{page.host}:{port}{page.path}"']
    if page.number in plan.guests.quick and not stage.valid:
        lines.append('every = "5 parsecs"')
    elif page.number in plan.guests.quick and stage.quick:
        lines.append(f'every = "{plan.interval / 2:g}s"')
    return "\n".join([*lines, ""])
