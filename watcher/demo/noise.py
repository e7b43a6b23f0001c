"""What moves on the bundled site at every request without being news."""

from dataclasses import dataclass
from hashlib import blake2b

_RELATED = (
    "Barrage Engineer",
    "Payroll Officer",
    "Marine Biologist",
    "Crane Driver",
    "Fisheries Liaison Officer",
    "Diving Supervisor",
    "Harbour Gardener",
)


@dataclass(frozen=True, slots=True)
class Noise:
    """The moving parts of the page that answers the n-th request."""

    n: int

    @property
    def token(self) -> str:
        """32 hexadecimal digits, new at every request."""
        return blake2b(str(self.n).encode(), digest_size=16).hexdigest()

    @property
    def css(self) -> str:
        """A class name as a build tool makes them."""
        return f"x{self.token[:6]}"

    @property
    def applicants(self) -> str:
        return f"{37 + self.n} applicants"

    @property
    def posted(self) -> str:
        """The same day in other words each time: another day would be a fact."""
        return f"{('Posted', 'Published', 'Listed')[self.n % 3]} 3 days ago"

    @property
    def updated(self) -> str:
        return f"Updated {1 + self.n % 58} minutes ago"

    @property
    def banner(self) -> str:
        """A cookie banner, shown to two visitors of three."""
        if self.n % 3 == 0:
            return ""
        words = "We use cookies to make this site work" + (" and to count visits." if self.n % 2 else ".")
        return f'<div class="cookie-banner {self.css}" role="dialog"><p>{words}</p><button>Accept</button></div>'

    @property
    def related(self) -> str:
        """Other jobs, in a new choice and order each time."""
        chosen = [_RELATED[(self.n + step) % len(_RELATED)] for step in range(2 + self.n % 3)]
        items = "".join(f'<li><a href="/jobs/{900 + len(each)}?s={self.token[:8]}">{each}</a></li>' for each in chosen)
        return f'<aside class="related {self.css}"><h2>Related jobs</h2><ul>{items}</ul></aside>'

    @property
    def footer(self) -> str:
        return (
            f'<footer id="f{self.token[8:12]}"><p>© {2020 + self.n % 9} Quillmere Tidal · All rights reserved</p>'
            f"<p>Request {self.token}</p></footer>"
        )
