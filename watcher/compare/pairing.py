"""Passages that are not the same on both sides: cut elsewhere, or one the edited form of the other."""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence

from watcher.model import Block
from watcher.noise import canonical

ALIKE = 0.5
"""Share of words that two passages must have in common to count as one passage that was edited."""

FRAME = 5
"""Words that two passages must begin and end with alike to count as one that was edited, however much lies between."""

_SHORT = 40
"""Characters: shorter passages of another kind (heading, item) are other passages."""

_MOST_COMPARED = 200_000
"""Pairs of passages that are looked at; of more, only those that stand at like places."""

_FEWEST_NEIGHBOURS = 20

_EVERYWHERE = 20
"""Passages; also the part of them, one in so many. A word that more of them hold tells none from another."""

_MOST_CANDIDATES = 8
"""Passages that share the most telling words with one and are looked at closely."""

_OPENING = 8
"""Characters by which two runs of passages are known to begin alike."""

_MOST_TRIED = 4
"""Places where a run may go on; more are a text that repeats itself."""


def recut(
    old: Sequence[str], gone: Sequence[int], new: Sequence[str], come: Sequence[int]
) -> tuple[list[int], list[int]]:
    """What is left of `gone` and `come` without the runs that say the same, cut into passages elsewhere."""
    were = {n: old[n].replace(" ", "") for n in gone}
    are = {n: new[n].replace(" ", "") for n in come}
    openings: defaultdict[str, list[int]] = defaultdict(list)
    for n, text in are.items():
        openings[text[:_OPENING]].append(n)
    for n in gone:
        for place in openings.get(were.get(n, "")[:_OPENING], [])[:_MOST_TRIED]:
            run = _same_run(were, n, are, place)
            if run is not None and len(run[0]) + len(run[1]) > 2:
                for each in run[0]:
                    del were[each]
                for each in run[1]:
                    del are[each]
                break
    return list(were), list(are)


def _same_run(were: Mapping[int, str], n: int, are: Mapping[int, str], m: int) -> tuple[range, range] | None:
    """The neighbouring passages from `n` and from `m` on that say the same, up to where both end."""
    first, place = n, m
    was, now = were.get(n), are.get(m)
    x = y = 0
    while was is not None and now is not None:
        step = min(len(was) - x, len(now) - y)
        if was[x : x + step] != now[y : y + step]:
            return None
        x, y = x + step, y + step
        if x == len(was) and y == len(now):
            return range(first, n + 1), range(place, m + 1)
        if x == len(was):
            n, x = n + 1, 0
            was = were.get(n)
        else:
            m, y = m + 1, 0
            now = are.get(m)
    return None


def paired(before: Sequence[Block], gone: Sequence[int], after: Sequence[Block], come: Sequence[int]) -> dict[int, int]:
    """Each passage that was edited with what it became: the likest first, of equals the nearest."""
    old = [before[n] for n in gone]
    new = [after[n] for n in come]
    pairs: dict[int, int] = {}
    taken: set[int] = set()
    for _, _, a, b in sorted(_alike(old, new)):
        if gone[a] not in pairs and come[b] not in taken:
            pairs[gone[a]] = come[b]
            taken.add(come[b])
    return pairs


def _alike(old: Sequence[Block], new: Sequence[Block]) -> Iterator[tuple[float, int, int, int]]:
    """(minus likeness, distance, place, place) of all passages that are alike."""
    if not old or not new:
        return
    new_words = [canonical(each.text).split() for each in new]
    places: defaultdict[str, list[int]] = defaultdict(list)
    for b, words in enumerate(new_words):
        for word in set(words):
            places[word].append(b)
    everywhere = max(_EVERYWHERE, len(new) // _EVERYWHERE)
    reach = max(_MOST_COMPARED // len(old) // 2, _FEWEST_NEIGHBOURS)
    for a, block in enumerate(old):
        words = canonical(block.text).split()
        middle = a * len(new) // len(old)
        shared: Counter[int] = Counter()
        for word in set(words):
            found = places.get(word, [])
            if len(found) <= everywhere:
                shared.update(found[bisect_left(found, middle - reach) : bisect_left(found, middle + reach)])
        likely = [b for b, _ in shared.most_common(_MOST_CANDIDATES)] or range(middle, min(middle + 2, len(new)))
        for b in likely:
            likeness = _likeness(block, words, new[b], new_words[b])
            if likeness >= ALIKE:
                yield -likeness, abs(middle - b), a, b


def _likeness(a: Block, words_a: Sequence[str], b: Block, words_b: Sequence[str]) -> float:
    if a.kind is not b.kind and (len(a.text) < _SHORT or len(b.text) < _SHORT):
        return 0.0
    distinct_a, distinct_b = set(words_a), set(words_b)
    common = len(distinct_a & distinct_b)
    share = 2 * common / (len(distinct_a) + len(distinct_b))
    if share < ALIKE and common >= FRAME and _framed(words_a, words_b):
        return ALIKE
    return share


def _framed(a: Sequence[str], b: Sequence[str]) -> bool:
    shorter = min(len(a), len(b))
    head = next((n for n in range(shorter) if a[n] != b[n]), shorter)
    tail = next((n for n in range(shorter - head) if a[-1 - n] != b[-1 - n]), shorter - head)
    return head + tail >= max(FRAME, shorter // 3)
