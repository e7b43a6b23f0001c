"""Is this answer a page, or something that stands where a page should be?"""

import re
from dataclasses import dataclass
from urllib.parse import urlsplit

from watcher.classify import refusals
from watcher.classify.refusals import any_of
from watcher.model import Blank, Failed, Gone, Part, Wall

LISTINGS = """
    jobs job careers career positions position openings open-positions vacancies vacancy opportunities job-search
    jobsearch search roles listings postings all-jobs current-openings work-with-us join join-us home index.html
    karriere stellenangebote stellen jobboerse offres emplois offres-emploi recrutement carrieres nous-rejoindre
    empleo empleos ofertas trabaja-con-nosotros vacatures werken-bij lavora-con-noi posizioni-aperte vagas carreiras
    kariera praca oferty-pracy volna-mista lediga-jobb jobba-hos-oss karriar ledige-stillinger jobs.html careers.html
"""
"""Last segments of addresses that list postings."""

_LISTINGS = frozenset(LISTINGS.split())

_LOGINS = frozenset(["login", "signin", "sign-in", "log-in", "sso", "auth", "authwall", "uas", "saml", "logon"])

SHORT = 1500
"""Characters: the texts of walls and errors are shorter; a longer text that holds the same words is a page."""

TERSE = 600
"""Characters: within these one unmistakable sentence needs no second sign."""

LONG = 10_000
"""Characters of a longer text in which its headline is looked for again."""

LONGEST_HEADLINE = 120

BARE = 60
"""Characters: a scripted page that shows no more than these shows nothing."""


def of_part(part: Part) -> Gone | Wall | Failed | Blank | None:
    """What status code, redirect and emptiness of one answer say; None: it is worth reading."""
    status = part.status
    if status in (404, 410):
        return Gone(f"HTTP {status}")
    if status in (401, 403, 407, 429, 451, 999):
        return Wall(f"HTTP {status}: {_REFUSALS[status]}")
    if status >= 500:
        challenge = _CHALLENGE_MARKUP.search(part.body[:100_000])
        return Wall(f"HTTP {status} with a robot check") if challenge else Failed(f"HTTP {status}")
    if not 200 <= status < 300:
        return Failed(f"HTTP {status}")
    if part.final_url and part.final_url != part.url:
        redirected = _of_redirect(part.url, part.final_url)
        if redirected is not None:
            return redirected
    return None if part.body.strip() else Blank("an empty answer")


_REFUSALS = {
    401: "wants a login",
    403: "refused",
    407: "a proxy wants a login",
    429: "too many requests",
    451: "withheld for legal reasons",
    999: "refused",
}
_CHALLENGE_MARKUP = re.compile(
    rb"cf-chl|cf_chl|challenge-platform|captcha|_incapsula_|px-captcha|datadome", re.IGNORECASE
)


def _of_redirect(asked: str, arrived: str) -> Gone | Wall | None:
    """A redirect to a listing or the home page lost the posting; one that still names it did not."""
    was, now = urlsplit(asked), urlsplit(arrived)
    before, after = _segments(was.path), _segments(now.path)
    if _LOGINS & set(after) and not _LOGINS & set(before):
        return Wall("redirected to a login page")
    if not before or before[-1] in _LISTINGS or before == after:
        return None
    arrived_at = f"{now.path}?{now.query}#{now.fragment}".lower()
    if before[-1] in arrived_at or _shares_number(f"{was.path}?{was.query}", arrived_at):
        return None
    if not after:
        return Gone("redirected to the home page")
    inside = now.hostname == was.hostname and len(after) < len(before) and before[: len(after)] == after
    return Gone("redirected to a listing") if inside or after[-1] in _LISTINGS else None


def _segments(path: str) -> list[str]:
    return [each for each in path.lower().split("/") if each]


def _shares_number(asked: str, arrived: str) -> bool:
    return bool(set(re.findall(r"\d{4,}", asked)) & set(re.findall(r"\d{4,}", arrived)))


# ── texts that came with status 200 ──────────────────────────────────────────────────────────────


def of_text(
    title: str | None, text: str, *, password_fields: int, scripts: int, headline: str = "", convincing: bool = False
) -> Gone | Wall | Blank | Failed | None:
    """What the visible words of an HTML page say instead of a page's content; None: read it.

    `text` is the whole visible text, `title` the <title>, `headline` the first heading, `password_fields` and
    `scripts` count elements, `convincing` tells that the page reads like a posting.
    Never by one sign alone: two of its phrases, one with a title that says so, or one in a terse text; where the page
    reads like a posting, its title must say so. Of a longer text the headline must say it, and another phrase.
    A vacancy that is over, on a page that still shows it, is no matter of this function.
    """
    if not text.strip():
        return Blank("no visible text")
    if len(text) > SHORT and (convincing or not headline):
        return None
    shown = _Shown(title or "", headline, text[:LONG], len(text), password_fields, convincing)
    for sign in _SIGNS:
        if sign.seen(shown):
            return sign.answer
    if scripts and len(text) < BARE:
        return Blank("the shell of a script, hardly any text")
    return None


@dataclass(frozen=True, slots=True)
class _Shown:
    """What a page shows."""

    title: str
    headline: str
    text: str
    length: int
    password_fields: int
    convincing: bool


@dataclass(frozen=True, slots=True)
class _Sign:
    """One thing that may stand where a page should be."""

    answer: Gone | Wall | Blank | Failed
    title: re.Pattern[str]
    phrases: re.Pattern[str]
    needs_password: bool = False
    needs_title: bool = False
    """Good pages show all of its phrases too."""

    def seen(self, shown: _Shown) -> bool:
        if shown.length > SHORT:
            return self._heads(shown)
        titled = self.title.search(shown.title) is not None
        if shown.convincing:
            return titled and self.phrases.search(shown.text) is not None
        said = {match.group().lower() for match in self.phrases.finditer(shown.text)}
        if self.needs_password:
            return (shown.password_fields > 0) + titled + bool(said) >= 2
        if self.needs_title:
            return bool(said) and (titled or self.title.search(shown.headline) is not None)
        return len(said) + titled >= 2 or (bool(said) and shown.length <= TERSE)

    def _heads(self, shown: _Shown) -> bool:
        """Whether a longer page is headed by it: "Sorry, we couldn't find that job", above what else there is."""
        if len(shown.headline) > LONGEST_HEADLINE or not (
            self.title.search(shown.headline) or self.phrases.search(shown.headline)
        ):
            return False
        said = {match.group().lower() for match in self.phrases.finditer(shown.text)}
        if self.needs_password:
            return shown.password_fields > 0
        return len(said) + (self.title.search(shown.title) is not None) >= 2


def _sign(
    answer: Gone | Wall | Blank | Failed,
    title: str,
    phrases: str,
    *,
    needs_password: bool = False,
    needs_title: bool = False,
) -> _Sign:
    titles, said = re.compile(any_of(title), re.IGNORECASE), re.compile(any_of(phrases), re.IGNORECASE)
    return _Sign(answer, titles, said, needs_password=needs_password, needs_title=needs_title)


_SIGNS = (
    _sign(Failed("a warning about the site's certificate"), refusals.CERTIFICATE_TITLE, refusals.CERTIFICATE),
    _sign(Wall("a robot check"), refusals.ROBOT_TITLE, refusals.ROBOT),
    _sign(Wall("too many requests"), refusals.TOO_MANY_TITLE, refusals.TOO_MANY, needs_title=True),
    _sign(Wall("a login"), refusals.LOGIN_TITLE, refusals.LOGIN, needs_password=True),
    _sign(Wall("a consent page"), refusals.CONSENT_TITLE, refusals.CONSENT, needs_title=True),
    _sign(Wall("the site refuses this browser"), refusals.BROWSER_TITLE, refusals.BROWSER),
    _sign(Failed("the site reports an error of its own"), refusals.ERROR_TITLE, refusals.ERROR),
    _sign(Gone("the page says that nothing is found here"), refusals.GONE_TITLE, refusals.GONE),
    _sign(Blank("the shell of a script, hardly any text"), refusals.SHELL_TITLE, refusals.SHELL),
)
"""In the order of certainty: the first that is seen is the answer."""
