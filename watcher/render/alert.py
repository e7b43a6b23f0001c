"""A group of changes → one message: subject, plain text, HTML mail."""

from collections.abc import Sequence
from datetime import datetime
from html import escape

from watcher.model import Alert, Change, Kind, Standings, Status
from watcher.render import events, mail
from watcher.render.plain import one_line, plain
from watcher.render.subject import subject
from watcher.render.word_diff import Edit, Piece, marked, shortened, word_diff
from watcher.render.words import say_standing, some

MOST_POSTINGS_NAMED = 5
"""Postings that one edit on many of them names before it only counts the rest."""

MOST_WATCHES_NAMED = 10
"""Watches in trouble that a message names before it only counts the rest."""

MOST_CHANGES_SHOWN = 20
"""Changes that a message tells, gravest first, before it only counts the rest."""

LONGEST_PROOF = 1_500
"""Characters of a passage that a message quotes."""


def alert(changes: Sequence[Change], places: tuple[int, ...], at: datetime, standings: Standings) -> Alert:
    """The message for the changes at `places`: all of one matter, or the same event on many.

    Moments are shown in the time zone of `at`; one posting with what it says now, where that is known.
    """
    whole = [changes[n] for n in places]
    group = events.standing(whole)
    title = subject(group)
    now = stands(group, at, standings)
    return Alert(
        at=at,
        severity=events.worst(whole),
        title=title,
        text=_text(group, at, now),
        html=_html(title, group, at, now),
        changes=places,
        watches=events.watches(whole),
        postings=tuple(dict.fromkeys(each.posting for each in whole if each.posting)),
    )


# ── the body ─────────────────────────────────────────────────────────────────────────────────────


def _text(group: Sequence[Change], at: datetime, now: str | None) -> str:
    lines: list[str] = []
    apart = events.tells_apart(group)
    shown, left = _shown(group)
    for change in shown:
        lines += [plain(said(change, named=apart)), *(f"  {line}" for line in proof_lines(change))]
        lines += [f"  {plain(change.url)}", ""] if apart else [""]
    if left:
        lines += [_more(left, apart=apart), ""]
    if not apart:
        lines += _where(group, now)
    lines.append(_seen(group, at))
    return "\n".join(lines)


def _shown(group: Sequence[Change]) -> tuple[list[Change], int]:
    """The events that are told, with the number of those that are not."""
    told = events.distinct(group)
    most = MOST_WATCHES_NAMED if all(each.kind in events.TROUBLES for each in told) else MOST_CHANGES_SHOWN
    return told[:most], max(len(told) - most, 0)


def said(change: Change, *, named: bool) -> str:
    """The summary, after the name of what it is about where it does not hold it and the message is about several.

    What the word diff below it shows is not said twice.
    """
    name = one_line(events.name(change))
    sentence = change.summary.partition(" changed: “")[0] + " changed" if _is_edit(change) else change.summary
    return f"{name}: {sentence}" if named and name not in sentence else sentence


def _more(left: int, *, apart: bool) -> str:
    return f"and {left} more" + ("" if apart else f" {'change' if left == 1 else 'changes'} of the text")


def proof_lines(change: Change) -> tuple[str, ...]:
    """The passage: as a word diff where it was edited, quoted where the summary does not hold all of it."""
    if _is_edit(change):
        return (plain(marked(_pieces(change))),)
    if others := events.company(change):
        return (f"the others: {some(others, MOST_WATCHES_NAMED)}",)
    if not change.evidence or change.evidence in change.summary:
        return ()
    quoted = f"“{_cut(plain(change.evidence))}”"
    return (f"no longer there: {quoted}" if _is_taken_out(change) else quoted,)


def _is_edit(change: Change) -> bool:
    """Whether a word diff shows it."""
    return change.kind is Kind.TEXT and change.before is not None and change.after is not None


def _is_taken_out(change: Change) -> bool:
    """Whether the passage is of the state before: the posting fell silent, or stopped saying that it is not open."""
    if change.kind in (Kind.STATUS, Kind.REOPENED):
        return change.after == "open" and change.before != "removed"
    return change.after is None and change.before is not None


def _cut(text: str) -> str:
    return text if len(text) <= LONGEST_PROOF else text[: LONGEST_PROOF - 1] + "…"


def _pieces(change: Change) -> tuple[Piece, ...]:
    return shortened(word_diff(str(change.before or ""), str(change.after or "")), LONGEST_PROOF)


_OVER = frozenset({Status.CLOSED, Status.REMOVED})


def stands(group: Sequence[Change], at: datetime, standings: Standings) -> str | None:
    """What stands now, of a message about one posting that is not over, and not only about its watch."""
    postings = {(each.watch_key, each.posting) for each in group}
    known = standings.get(next(iter(postings))) if len(postings) == 1 else None
    if known is None or known.status in _OVER or all(each.kind in events.TROUBLES for each in group):
        return None
    return f"Now: {say_standing(known, at)}"


def _where(group: Sequence[Change], now: str | None) -> list[str]:
    named, left = _named(group)
    stated = [now] if now else []
    lines = [line for change in named for line in (one_line(_name(change)), *stated, plain(change.url))]
    return [*lines, f"and {left} more"] if left else lines


def _named(group: Sequence[Change]) -> tuple[list[Change], int]:
    """A change of each posting that is named, with the number of postings that are not."""
    postings = {each.posting or each.url: each for each in reversed(group)}
    named = [postings[each] for each in dict.fromkeys(each.posting or each.url for each in group)]
    return named[:MOST_POSTINGS_NAMED], max(len(named) - MOST_POSTINGS_NAMED, 0)


def _name(change: Change) -> str:
    return " · ".join(part for part in (events.name(change), change.company) if part)


def seen_between(changes: Sequence[Change], at: datetime) -> str:
    """From when to when what a message tells was seen."""
    moments = [each.at for each in changes]
    first, last = (each.astimezone(at.tzinfo) for each in (min(moments), max(moments)))
    if first.date() == last.date() and first.tzname() == last.tzname() and f"{first:%H:%M}" != f"{last:%H:%M}":
        return f"Seen {first.day} {first:%B %Y, %H:%M}–{last:%H:%M} {last.tzname()}"
    begun, ended = _moment(first, at), _moment(last, at)
    return f"Seen {ended}" if begun == ended else f"Seen from {begun} to {ended}"


def _moment(seen: datetime, at: datetime) -> str:
    seen = seen.astimezone(at.tzinfo)
    return f"{seen.day} {seen:%B %Y, %H:%M} {seen.tzname()}"


def _seen(group: Sequence[Change], at: datetime) -> str:
    moment = _moment(max(each.at for each in group), at)
    if all(each.kind is Kind.OVERDUE for each in group):
        return f"Noticed {moment}"
    if events.tells_apart(group) and len({each.watch_key for each in group}) > 1:
        return f"Seen {moment}"
    return f"Seen {moment} by watch “{one_line(group[0].watch)}”"


# ── HTML mail ────────────────────────────────────────────────────────────────────────────────────

_MARKS = {
    Edit.SAME: "{}",
    Edit.TAKEN_OUT: "<del>{}</del>",
    Edit.PUT_IN: "<ins>{}</ins>",
}


def _html(title: str, group: Sequence[Change], at: datetime, now: str | None) -> str:
    apart = events.tells_apart(group)
    shown, left = _shown(group)
    body = [_section(change, apart=apart) for change in shown]
    if left:
        body.append(f"<p>{_more(left, apart=apart)}</p>")
    if not apart:
        named, unnamed = _named(group)
        links = [mail.link(change.url, _name(change)) for change in named] + ([mail.safe(now)] if now else [])
        body.append(f"<p>{'<br>'.join([*links, f'and {unnamed} more'] if unnamed else links)}</p>")
    body.append(f"<p><small>{mail.safe(_seen(group, at))}</small></p>")
    return mail.page(title, body)


def _section(change: Change, *, apart: bool) -> str:
    where = f"<br>{mail.link(change.url, change.url)}" if apart else ""
    return f"<p><strong>{mail.safe(said(change, named=apart))}</strong>{where}</p>{proof_html(change)}"


def proof_html(change: Change) -> str:
    """`proof_lines` for mail; empty where there is nothing to show."""
    if _is_edit(change):
        proof = "".join(_MARKS[piece.edit].format(mail.safe(piece.text)) for piece in _pieces(change))
    else:
        proof = "".join(escape(line) for line in proof_lines(change))
    return f"\n<blockquote>{proof}</blockquote>" if proof else ""
