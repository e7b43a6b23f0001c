"""Real edits, replayed as two looks: is each that counts told, with the right values before and after?

What is told beyond that is judged too, for precision alone: its values must stand in their texts as such, and what is
absent must not stand there.
"""

from collections.abc import Iterator
from typing import Any

from tests.score import lines
from tests.score.edit import Edit, edits
from tests.score.mark import Mark, exact
from tests.score.reading import Told, in_words, told
from tests.score.shelf import rows
from tests.score.words import passage, same

Change = dict[str, Any]

_FACT_OF = {kind: kind for kind in ("deadline", "salary", "title", "locations", "status")}
_FACT_OF |= {"closed": "status", "reopened": "status"}
"""The kinds of change that are judged."""


def of_18f() -> Iterator[Mark]:
    return _marks("18f edits", "18f/edits.jsonl.gz")


def of_betagouv() -> Iterator[Mark]:
    return _marks("betagouv edits", "betagouv/edits.jsonl.gz")


def _marks(source: str, name: str) -> Iterator[Mark]:
    for n, row in enumerate(rows(name)):
        id_ = f"{n} {row['id'].rpartition('/')[2]}"
        before, after = row["text_before"], row["text_after"]
        seen = told(f"{row['url']}{n}", [(row["date_before"], before), (row["date_after"], after)])
        counted = list(edits(row))
        yield from (_told(source, id_, edit, seen) for edit in counted)
        yield from _beyond(source, id_, {each.fact for each in counted}, seen, before, after)
        yield from _printed(source, id_, seen, before, after)
        if before != after and same(before, after):
            yield _silence(source, id_, seen)


def _told(source: str, id_: str, edit: Edit, seen: Told) -> Mark:
    found = _of(edit.fact, seen)
    right = any(
        _is(edit.fact, each["before"], edit.before) and _is(edit.fact, each["after"], edit.after) for each in found
    )
    kinds = ", ".join(each["kind"] for each in seen.changes)
    return Mark(source, edit.fact, id_, str(edit), _shown(found), right, f"changes told: {kinds or 'none'}")


def _beyond(source: str, id_: str, counted: set[str], seen: Told, before: str, after: str) -> Iterator[Mark]:
    """Changes of these facts that no counted edit stands for."""
    for fact in set(_FACT_OF.values()) - counted:
        for each in _of(fact, seen):
            right = _stands(fact, each["before"], before) and _stands(fact, each["after"], after)
            yield Mark(source, fact, id_, "", _shown([each]), right, passage(each["evidence"] or ""))


def _printed(source: str, id_: str, seen: Told, before: str, after: str) -> Iterator[Mark]:
    """A closing day that was set, moved or taken out as the texts print it, whatever the labels.

    What closes tells that instead.
    """
    texts = (before, after)
    days = [lines.closing_day(text) for text in texts]
    clear = all(day or lines.is_silent(text) for day, text in zip(days, texts, strict=True))
    if days[0] != days[1] and clear and not lines.says_closed(after):
        yield exact(source, "deadline as printed", id_, f"{days[0]} → {days[1]}", _shown(_of("deadline", seen)))


def _silence(source: str, id_: str, seen: Told) -> Mark:
    """An edit of space, case, markup and punctuation alone: nobody is told. Another link is no such edit."""
    heard = [each for each in seen.told if each["kind"] != "apply_url"]
    found = passage("; ".join(f"{each['kind']}: {each['summary']}" for each in heard))
    return Mark(source, "silence", id_, "", found, not heard, found)


def _of(fact: str, seen: Told) -> list[Change]:
    return [each for each in seen.changes if _FACT_OF.get(each["kind"]) == fact]


def _is(fact: str, value: Any, wanted: str) -> bool:
    if fact == "salary":
        return wanted in (*in_words(fact, value).split("; "), _spanned(value or []))
    return same(in_words(fact, sorted(value or []) if fact == "locations" else value), wanted)


def _spanned(ranges: list[dict[str, Any]]) -> str:
    """The range of all grades where a text states one for each."""
    ends = [each[end] for each in ranges for end in ("low", "high") if each[end] is not None]
    return f"{min(ends):.10g}–{max(ends):.10g} USD YEAR" if ends else ""


def _stands(fact: str, value: Any, text: str) -> bool:
    if value is None:
        return not lines.closing_days(text) if fact == "deadline" else fact != "title"
    match fact:
        case "deadline":
            return lines.closes(text, value)
        case "salary":
            return all(lines.pays(text, each["low"], each["high"]) for each in value)
        case "locations":
            return all(lines.lies(text, each) for each in value)
        case "title":
            return lines.is_a_line(text, value)
    return bool(value == "closed") == lines.says_closed(text)


def _shown(changes: list[Change]) -> str:
    return "; ".join(" → ".join(in_words(each["kind"], each[end]) for end in ("before", "after")) for each in changes)
