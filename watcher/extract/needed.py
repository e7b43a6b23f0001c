"""Read off a regular expression: the words without which it cannot match."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

Clause = frozenset[str]
"""Words in small letters, of which a text must hold one."""

_MOST = 3
"""Clauses of one alternative: more would sort out hardly a text more."""

_TOKEN = re.compile(
    r"(?P<escape>\\(?:u[0-9a-fA-F]{4}|.))|(?P<set>\[\^?\]?(?:\\.|[^\]\\])*\])|(?P<aside>\(\?<?[=!])|(?P<again>\(\?P=\w+\))"
    r"|(?P<open>\((?:\?(?:P<\w+>|[a-z-]*:))?)|(?P<close>\))|(?P<or>\|)|(?P<times>[*+?]\??|\{\d*,?\d*\}\??)|(?P<one>.)",
    re.DOTALL,
)


@dataclass(slots=True)
class _Part:
    """One place of an expression: a character, or a group; neither where anything or nothing may stand there."""

    character: str = ""
    group: "list[list[_Part]] | None" = None
    needed: bool = True


def needed(pattern: str) -> tuple[tuple[Clause, ...], ...] | None:
    """For each way in which the pattern may match, clauses that must all hold; None where a match may hold anything.

    Read for the syntax of `re` without flags in groups that make white space vanish; case is left out of account.
    """
    ways = [_clauses(each) for each in _alternatives(_TOKEN.finditer(pattern))]
    return tuple(ways) if all(ways) else None


def _alternatives(tokens: Iterator[re.Match[str]]) -> list[list[_Part]]:
    """The alternatives up to the end of their group."""
    found: list[list[_Part]] = [[]]
    for token in tokens:
        match token.lastgroup:
            case "close":
                break
            case "or":
                found.append([])
            case "times":
                found[-1][-1].needed = found[-1][-1].needed and not token[0].startswith(("*", "?", "{0", "{,"))
                found[-1].append(_Part())
            case "open":
                found[-1].append(_Part(group=_alternatives(tokens)))
            case "aside":
                _alternatives(tokens)
                found[-1].append(_Part())
            case _:
                found[-1].append(_Part(_character(token)))
    return found


def _character(token: re.Match[str]) -> str:
    """The character, in small letters, that stands at this place; empty where several may."""
    text = token[0]
    match token.lastgroup:
        case "one":
            return "" if text in ".^$" else text.lower()
        case "escape":
            return "" if text[1].isalnum() else text[1]
        case "set":
            inside = set(text[1:-1].lower())
            return inside.pop() if len(inside) == 1 else ""
        case _:
            return ""


def _clauses(parts: Sequence[_Part]) -> tuple[Clause, ...]:
    """What a sequence needs, the longest words first."""
    found: list[Clause] = []
    run = ""
    for part in (*parts, _Part()):
        if part.needed and part.character:
            run += part.character
            continue
        if run.strip():
            found.append(frozenset([run]))
        run = ""
        if part.needed and part.group is not None:
            inner = [_clauses(each) for each in part.group]
            if all(inner):
                found.append(frozenset().union(*(each[0] for each in inner)))
    return tuple(sorted(found, key=lambda clause: min(map(len, clause)), reverse=True)[:_MOST])
