"""Changes that were held back → one message: the gravest first, what concerns one employer together."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from watcher.model import Change, Message, Severity, Standings
from watcher.render import events, mail
from watcher.render.alert import proof_html, proof_lines, said, seen_between, stands
from watcher.render.plain import one_line, plain
from watcher.render.subject import MARK, subject
from watcher.render.words import some

MOST_TOLD = 40
"""Events that a message tells before it only counts the rest."""
MOST_OF_ONE = 5
"""Events of one matter, and names of the postings that share it."""

_Entry = tuple[Change, Sequence[Change]]
"""An event, and the changes of all the postings that share it."""


def digest(groups: Sequence[Sequence[Change]], at: datetime, standings: Standings) -> Message:
    """The message about several matters, each a group of changes. Moments are shown in the time zone of `at`."""
    matters = sorted(map(events.standing, groups), key=lambda each: -events.worst(each).rank)
    entries = [(event, group) for group in matters for event in events.distinct(group)]
    sections = _by_employer(entries[:MOST_TOLD])
    left = len(entries) - MOST_TOLD
    changes = [each for group in matters for each in group]
    title = subject(matters[0]) + (f" · and {len(entries) - 1} more" if len(entries) > 1 else "")
    last = [f"and {left} more (watcher history)"] if left > 0 else []
    last.append(seen_between(changes, at))
    text = [line for name, told in sections for line in _text(name, told, at, standings)]
    html = [part for name, told in sections for part in _html(name, told, at, standings)]
    return Message(
        title=title,
        text="\n".join([*text, *last]),
        html=mail.page(title, [*html, *(f"<p><small>{mail.safe(each)}</small></p>" for each in last)]),
    )


def _by_employer(entries: Sequence[_Entry]) -> list[tuple[str, list[_Entry]]]:
    """The employer of the gravest event first; of several on one page none, but the name of the watch."""
    sections: dict[str, list[_Entry]] = {}
    for event, group in entries:
        sections.setdefault(one_line(event.company or event.watch), []).append((event, group))
    return list(sections.items())


def _text(name: str, entries: Sequence[_Entry], at: datetime, standings: Standings) -> Iterator[str]:
    yield f"── {name} ──"
    for n, (event, group) in enumerate(entries):
        yield plain(_mark(event) + said(event, named=not _shared(event, group)))
        yield from (f"  {line}" for line in proof_lines(event))
        if n + 1 == len(entries) or entries[n + 1][0].url != event.url:
            if not _shared(event, group) and (now := stands([event], at, standings)):
                yield f"  {now}"
            yield f"  {_where(event, group)}"
        yield ""


def _html(name: str, entries: Sequence[_Entry], at: datetime, standings: Standings) -> Iterator[str]:
    yield f"<h2>{mail.safe(name)}</h2>"
    for n, (event, group) in enumerate(entries):
        sentence = mail.safe(_mark(event) + said(event, named=not _shared(event, group)))
        yield f"<p><strong>{sentence}</strong></p>{proof_html(event)}"
        if n + 1 < len(entries) and entries[n + 1][0].url == event.url:
            continue
        where = mail.safe(_where(event, group)) if _shared(event, group) else mail.link(event.url, event.url)
        now = None if _shared(event, group) else stands([event], at, standings)
        last = f"{where}<br>{mail.safe(now)}" if now else where
        yield f"<p>{last}</p>"


def _mark(event: Change) -> str:
    return MARK if event.severity is Severity.CRITICAL else ""


def _shared(event: Change, group: Sequence[Change]) -> Sequence[str]:
    """The titles of the postings that one edit shows on, where there are several."""
    if events.tells_apart(group):
        return ()
    titles = {each.posting or each.url: events.name(each) for each in group if each.summary == event.summary}
    return tuple(titles.values()) if len(titles) > 1 else ()


def _where(event: Change, group: Sequence[Change]) -> str:
    if titles := _shared(event, group):
        return f"on {len(titles)} postings: {some(titles, MOST_OF_ONE)}"
    return plain(event.url)
