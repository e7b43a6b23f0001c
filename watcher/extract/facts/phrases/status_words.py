"""What a language needs for its statements about a posting that is not simply open."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Statements:
    """One language: patterns that are tried in any case, and the words around them that take them back."""

    stems: str
    """Beginnings of words, divided by "|", of which every pattern holds one."""
    nouns: str
    """And one of these, what is spoken of: both together are rare where another language is spoken."""
    closed: tuple[str, ...]
    paused: tuple[str, ...]
    not_actively_hiring: tuple[str, ...]
    unless: str
    """Before the statement: it tells of another time ("once the position is filled")."""
    yet: str
    """Inside the statement: it says the contrary ("not yet filled")."""
    some: str
    """Around the statement: it is about some applications only (late, incomplete, by post), or some people."""
    closed_badges: str = ""
    """What a banner says, whole."""
    paused_badges: str = ""
    pool_badges: str = ""
    titles: str = ""
    """A title that is, or ends behind a dash in, one of these: nobody is hired right now."""
    elsewhere: str = ""
    """Behind the statement: another position was filled, this one is looked for."""
