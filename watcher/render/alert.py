"""A group of changes → one message: subject, plain text, HTML mail."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from html import escape
from operator import attrgetter

from watcher.model import Alert, Change, Json, Kind, Severity
from watcher.render.plain import one_line, plain
from watcher.render.word_diff import Edit, Piece, marked, shortened, word_diff
from watcher.render.words import NOUNS, PASSAGES, say, sides

MOST_POSTINGS_NAMED = 10
"""Postings that one edit on many of them names before it only counts the rest."""

MOST_CHANGES_SHOWN = 20
"""Changes that a message tells, gravest first, before it only counts the rest."""

LONGEST_PROOF = 1_500
"""Characters of a passage that a message quotes."""

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
    """The message for the changes at `places`: either all of one posting, or the same edits on many.

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
        postings=tuple(dict.fromkeys(each.posting for each in group if each.posting)),
    )


# ── the subject ──────────────────────────────────────────────────────────────────────────────────


def _title(group: Sequence[Change], postings: int, worst: Severity) -> str:
    first = max(group, key=attrgetter("severity.rank"))
    events = len(list(_distinct(group)))
    head = headline(first) + (f", and {events - 1} more" if events > 1 else "")
    if postings > 1:
        head += f"{',' if events > 1 else ''} on {postings} postings"
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
    if change.before == change.after:
        return f"{noun} changed"
    return f"{noun} {verb}: {' → '.join(_values(change))}"


def _verb(before: Json, after: Json, edited: str) -> str:
    return "added" if before is None else "removed" if after is None else edited


def _values(change: Change) -> list[str]:
    if change.kind is Kind.DEADLINE:
        return [_day(each) for each in (change.before, change.after) if each is not None]
    old, new = sides(change.kind, change.before, change.after)
    shown = [old if change.before is not None else None, new if change.after is not None else None]
    return [one_line(each, 36) for each in shown if each is not None]


def _day(value: Json) -> str:
    if not isinstance(value, str) or value == "ROLLING":
        return say(Kind.DEADLINE, value)
    day = date.fromisoformat(value)
    return f"{day.day} {day:%b}"


# ── the body ─────────────────────────────────────────────────────────────────────────────────────


def _text(group: Sequence[Change], postings: Sequence[str], at: datetime) -> str:
    lines: list[str] = []
    shown, left = _shown(group)
    for change in shown:
        lines += [plain(change.summary), *(f"  {line}" for line in _proof(change)), ""]
    if left:
        lines += [_more(left), ""]
    lines += _where(group, postings)
    lines.append(_seen(group, at))
    return "\n".join(lines)


def _shown(group: Sequence[Change]) -> tuple[list[Change], int]:
    """The events that are told, gravest first, with the number of those that are not."""
    events = sorted(_distinct(group), key=lambda each: -each.severity.rank)
    return events[:MOST_CHANGES_SHOWN], max(len(events) - MOST_CHANGES_SHOWN, 0)


def _distinct(group: Sequence[Change]) -> Iterable[Change]:
    """Each event once: the same edit on many postings is shown once."""
    return {(each.kind, str(each.before), str(each.after), each.summary): each for each in group}.values()


def _more(left: int) -> str:
    return f"and {left} more {'change' if left == 1 else 'changes'} of the text"


def _proof(change: Change) -> tuple[str, ...]:
    """The passage: as a word diff where it was edited, quoted where the summary does not hold all of it."""
    if change.kind is Kind.TEXT and change.before is not None and change.after is not None:
        return (plain(marked(_pieces(change))),)
    if not change.evidence or change.evidence in change.summary:
        return ()
    quoted = f"“{_cut(plain(change.evidence))}”"
    return (f"no longer there: {quoted}" if _is_taken_out(change) else quoted,)


def _is_taken_out(change: Change) -> bool:
    """Whether the passage is of the state before: the posting fell silent, or stopped saying that it is not open."""
    if change.kind in (Kind.STATUS, Kind.REOPENED):
        return change.after == "open" and change.before != "removed"
    return change.after is None and change.before is not None


def _cut(text: str) -> str:
    return text if len(text) <= LONGEST_PROOF else text[: LONGEST_PROOF - 1] + "…"


def _pieces(change: Change) -> tuple[Piece, ...]:
    return shortened(word_diff(str(change.before or ""), str(change.after or "")), LONGEST_PROOF)


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
    shown, left = _shown(group)
    body = [_section(change) for change in shown]
    if left:
        body.append(f"<p>{_more(left)}</p>")
    named = {each.posting or each.url: each for each in reversed(group)}
    links = [_link(named[posting]) for posting in postings[:MOST_POSTINGS_NAMED]]
    if len(postings) > MOST_POSTINGS_NAMED:
        links.append(f"and {len(postings) - MOST_POSTINGS_NAMED} more")
    body.append(f"<p>{'<br>'.join(links)}</p>")
    body.append(f"<p><small>{_safe(_seen(group, at))}</small></p>")
    return _PAGE.format(title=_safe(title), body="\n".join(body))


def _section(change: Change) -> str:
    proof = ""
    if change.kind is Kind.TEXT and change.before is not None and change.after is not None:
        proof = "".join(_MARKS[piece.edit].format(_safe(piece.text)) for piece in _pieces(change))
    else:
        proof = "".join(escape(line) for line in _proof(change))
    quote = f'\n<blockquote style="margin:.5em 1em">{proof}</blockquote>' if proof else ""
    return f"<p><strong>{_safe(change.summary)}</strong></p>{quote}"


def _link(change: Change) -> str:
    name = _safe(_name(change))
    if not change.url.startswith(("http://", "https://")):
        return name
    return f'<a href="{_safe(change.url)}">{name}</a>'


def _safe(text: str) -> str:
    return escape(plain(text))
