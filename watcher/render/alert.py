"""A group of changes → one message: subject, plain text, HTML mail."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from html import escape
from operator import attrgetter

from watcher.model import Alert, Change, Json, Kind, Severity
from watcher.render.plain import one_line, plain
from watcher.render.word_diff import Edit, Piece, marked, word_diff
from watcher.render.words import NOUNS, PASSAGES, say

MOST_POSTINGS_NAMED = 10
"""Postings that one edit on many of them names before it only counts the rest."""

_EVENTS = {
    Kind.OPENED: "New posting",
    Kind.CLOSED: "Closed",
    Kind.REMOVED: "Removed",
    Kind.REOPENED: "Open again",
    Kind.REPOSTED: "Posted again",
    Kind.UNREADABLE: "Cannot be read",
    Kind.READABLE: "Can be read again",
}


def alert(changes: Sequence[Change], places: tuple[int, ...], at: datetime) -> Alert:
    """The message for the changes at `places`: either all of one posting, or one edit on many.

    Moments are shown in the time zone of `at`.
    """
    group = [changes[n] for n in places]
    worst = max((each.severity for each in group), key=attrgetter("rank"))
    postings = tuple(dict.fromkeys(each.posting or each.url for each in group))
    title = _title(group, len(postings), worst)
    return Alert(
        at=at,
        severity=worst,
        title=title,
        text=_text(group, postings, at),
        html=_html(title, group, postings, at),
        changes=places,
        watches=tuple(dict.fromkeys(each.watch for each in group)),
        postings=postings,
    )


# ── the subject ──────────────────────────────────────────────────────────────────────────────────


def _title(group: Sequence[Change], postings: int, worst: Severity) -> str:
    first = max(group, key=attrgetter("severity.rank"))
    head = headline(first)
    if postings > 1:
        head = f"{head} on {postings} postings"
    elif len(group) > 1:
        head = f"{head}, and {len(group) - 1} more"
    who = [] if postings > 1 else [first.title or first.watch]
    parts = [head, *who, *([first.company] if first.company else [])]
    mark = "❗ " if worst is Severity.CRITICAL else ""
    return mark + " · ".join(one_line(part, 90) for part in parts)


def headline(change: Change) -> str:
    """The change in a few words: "Deadline moved: 17 Aug → 3 Sep"."""
    if change.kind in _EVENTS:
        return _EVENTS[change.kind]
    if change.kind is Kind.STATUS:
        return say(Kind.STATUS, change.after).capitalize()
    noun = PASSAGES[change.section] if change.kind is Kind.TEXT and change.section else NOUNS.get(change.kind, "Text")
    if change.kind in (Kind.TEXT, Kind.QUESTIONS):
        return f"{noun} {_verb(change.before, change.after, 'changed')}"
    verb = _verb(change.before, change.after, "moved" if change.kind is Kind.DEADLINE else "changed")
    values = [_short(change.kind, each) for each in (change.before, change.after) if each is not None]
    return f"{noun} {verb}: {' → '.join(values)}"


def _verb(before: Json, after: Json, edited: str) -> str:
    return "added" if before is None else "removed" if after is None else edited


def _short(kind: Kind, value: Json) -> str:
    if kind is Kind.DEADLINE and isinstance(value, str) and value != "ROLLING":
        day = date.fromisoformat(value)
        return f"{day.day} {day:%b}"
    return one_line(say(kind, value), 60)


# ── the body ─────────────────────────────────────────────────────────────────────────────────────


def _text(group: Sequence[Change], postings: Sequence[str], at: datetime) -> str:
    lines: list[str] = []
    for change in _distinct(group):
        lines += [plain(change.summary), *(f"  {line}" for line in _proof(change)), ""]
    lines += _where(group, postings)
    lines.append(_seen(group, at))
    return "\n".join(lines)


def _distinct(group: Sequence[Change]) -> Iterable[Change]:
    """Each event once: the same edit on many postings is shown once."""
    return {(each.kind, each.summary): each for each in group}.values()


def _proof(change: Change) -> tuple[str, ...]:
    """The passage: as a word diff where it was edited, quoted where it stands alone."""
    if change.kind is Kind.TEXT:
        return (plain(marked(_pieces(change))),)
    return (f"“{plain(change.evidence)}”",) if change.evidence else ()


def _pieces(change: Change) -> tuple[Piece, ...]:
    return word_diff(str(change.before or ""), str(change.after or ""))


def _where(group: Sequence[Change], postings: Sequence[str]) -> list[str]:
    named = {each.posting or each.url: each for each in reversed(group)}
    lines = []
    for posting in postings[:MOST_POSTINGS_NAMED]:
        change = named[posting]
        lines += [one_line(_name(change)), plain(change.url)]
    if len(postings) > MOST_POSTINGS_NAMED:
        lines.append(f"and {len(postings) - MOST_POSTINGS_NAMED} more")
    return lines


def _name(change: Change) -> str:
    return " · ".join(part for part in (change.title or change.watch, change.company) if part)


def _seen(group: Sequence[Change], at: datetime) -> str:
    seen = max(each.at for each in group).astimezone(at.tzinfo)
    return f"Seen {seen.day} {seen:%B %Y, %H:%M} {seen.tzname()} by watch “{one_line(group[0].watch)}”"


# ── HTML mail ────────────────────────────────────────────────────────────────────────────────────

_PAGE = """<!doctype html>
<html><head><meta charset="utf-8"><meta name="color-scheme" content="light dark"><title>{title}</title></head>
<body style="font:16px/1.5 system-ui,sans-serif;max-width:40em">
{body}
</body></html>
"""
_MARKS = {
    Edit.SAME: "{}",
    Edit.TAKEN_OUT: '<del style="background:#f8514933">{}</del>',
    Edit.PUT_IN: '<ins style="background:#3fb95033;text-decoration:none">{}</ins>',
}


def _html(title: str, group: Sequence[Change], postings: Sequence[str], at: datetime) -> str:
    body = [_section(change) for change in _distinct(group)]
    named = {each.posting or each.url: each for each in reversed(group)}
    links = [_link(named[posting]) for posting in postings[:MOST_POSTINGS_NAMED]]
    if len(postings) > MOST_POSTINGS_NAMED:
        links.append(f"and {len(postings) - MOST_POSTINGS_NAMED} more")
    body.append(f"<p>{'<br>'.join(links)}</p>")
    body.append(f"<p><small>{_safe(_seen(group, at))}</small></p>")
    return _PAGE.format(title=_safe(title), body="\n".join(body))


def _section(change: Change) -> str:
    proof = ""
    if change.kind is Kind.TEXT:
        proof = "".join(_MARKS[piece.edit].format(_safe(piece.text)) for piece in _pieces(change))
    elif change.evidence:
        proof = f"“{_safe(change.evidence)}”"
    quote = f'\n<blockquote style="margin:.5em 1em">{proof}</blockquote>' if proof else ""
    return f"<p><strong>{_safe(change.summary)}</strong></p>{quote}"


def _link(change: Change) -> str:
    name = _safe(_name(change))
    if not change.url.startswith(("http://", "https://")):
        return name
    return f'<a href="{_safe(change.url)}">{name}</a>'


def _safe(text: str) -> str:
    return escape(plain(text))
