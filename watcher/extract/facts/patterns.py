"""Tables of phrases, and how text is searched for them."""

from dataclasses import dataclass


def any_of(table: str) -> str:
    """Alternatives that are divided by " | " or by line ends; each is a pattern, without space at its ends."""
    return "|".join(each.strip() for line in table.split("\n") for each in line.split(" | ") if each.strip())


@dataclass(frozen=True, slots=True)
class Stems:
    """Beginnings of words, in small letters, of which a text must hold one for slower patterns to be worth trying."""

    each: tuple[str, ...]

    @classmethod
    def of(cls, table: str) -> "Stems":
        """Stems that are divided by "|"."""
        return cls(tuple(stem.strip() for stem in table.split("|") if stem.strip()))

    def within(self, low: str) -> "Stems":
        """Those that a whole page in small letters holds: the rest need not be looked for in its parts."""
        return Stems(tuple([stem for stem in self.each if stem in low]))

    def stand_in(self, low: str) -> bool:
        """Whether a text in small letters holds one of them."""
        return any(stem in low for stem in self.each)
