"""Is this answer a page, or something that stands where a page should be?"""

import re
from dataclasses import dataclass
from urllib.parse import urlsplit

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


def of_text(title: str | None, text: str, *, password_fields: int, scripts: int) -> Gone | Wall | Blank | Failed | None:
    """What the visible words of an HTML page say instead of a page's content; None: read it.

    `text` is the whole visible text, `title` the <title>, `password_fields` and `scripts` count elements.
    Never by one sign alone: two of its phrases, one with a title that says so, or one in a terse text.
    A vacancy that is over, on a page that still shows it, is no matter of this function.
    """
    if not text.strip():
        return Blank("no visible text")
    if len(text) > SHORT:
        return None
    lowered = text.lower()
    for sign in _SIGNS:
        if sign.seen(title or "", text, lowered, password_fields):
            return sign.answer
    if scripts and len(text) < BARE:
        return Blank("the shell of a script, hardly any text")
    return None


@dataclass(frozen=True, slots=True)
class _Sign:
    """One thing that may stand where a page should be."""

    answer: Gone | Wall | Blank | Failed
    title: re.Pattern[str]
    phrases: re.Pattern[str]
    stems: tuple[str, ...]
    """In small letters: a part of every phrase, looked for first, because most pages hold none."""
    needs_password: bool = False
    needs_title: bool = False
    """Good pages show all of its phrases too."""

    def seen(self, title: str, text: str, lowered: str, password_fields: int) -> bool:
        may_say = any(stem in lowered for stem in self.stems)
        said = {match.group().lower() for match in self.phrases.finditer(text)} if may_say else set()
        titled = self.title.search(title) is not None
        if self.needs_password:
            return (password_fields > 0) + titled + bool(said) >= 2
        if self.needs_title:
            return titled and bool(said)
        return len(said) + titled >= 2 or (bool(said) and len(text) <= TERSE)


def _sign(
    answer: Gone | Wall | Blank | Failed,
    title: str,
    phrases: str,
    stems: str,
    *,
    needs_password: bool = False,
    needs_title: bool = False,
) -> _Sign:
    compiled = re.compile(title, re.IGNORECASE), re.compile(phrases, re.IGNORECASE)
    return _Sign(answer, *compiled, tuple(stems.split("|")), needs_password=needs_password, needs_title=needs_title)


_SIGNS = (
    _sign(
        Failed("a warning about the site's certificate"),
        r"privacy error|security risk|not private|certificate|datenschutzfehler|non (?:è )?privata|pas privée",
        r"your connection is(?:n't| not) private|NET::ERR_CERT\w*|SEC_ERROR_\w+|back to safety|"
        r"attackers might be trying|"
        r"potential security risk ahead|ihre verbindung ist nicht privat|votre connexion n['’]est pas privée|"
        r"la conexión no es privada|certificate (?:has expired|is not valid|is not trusted)",
        "is not private|t private|err_cert|sec_error_|back to safety|attackers might|security risk ahead|"
        "nicht privat|pas privée|es privada|certificate ",
    ),
    _sign(
        Wall("a robot check"),
        r"just a moment|attention required|are you (?:a )?(?:human|robot)|robot check|"
        r"access denied|access to this page has been denied|"
        r"pardon our interruption|"
        r"security check|captcha|human verification|ddos|einen moment|un instant|un momento",
        r"(?:verify|confirm|prove)(?:ing)? (?:that )?you(?:['’]re| are) (?:a )?(?:not a (?:ro)?bot|human)|"
        r"checking your browser|"
        r"checking if the site connection is secure|javascript and cookies to continue|complete the security check|"
        r"(?:i['’]m|you['’]re|you are) not a robot|unusual traffic|ray id|incapsula incident|request unsuccessful|"
        r"please (?:complete|solve) the captcha|you have been blocked|"
        r"needs to review the security of your connection|"
        r"reference #[\d.a-f]+|you don['’]t have permission to access|made us think (?:that )?you were a bot|"
        r"bestätigen sie, dass sie (?:ein mensch|kein roboter)|vérifi(?:er|ez) que vous (?:êtes humain|"
        r"n['’]êtes pas un robot)|"
        r"press (?:and|&) hold|automated (?:access|requests)|"
        r"please enable (?:cookies|javascript)",
        "human|bot|checking |cookies to continue|security check|unusual traffic|ray id|incapsula|"
        "request unsuccessful|captcha|been blocked|security of your connection|reference #|"
        "permission to access|bestätigen sie|que vous|press |automated |please enable",
    ),
    _sign(
        Wall("too many requests"),
        r"too many requests|rate limit|\b429\b",
        r"too many requests|rate limit(?:ed| exceeded)?|slow down|(?:please )?try again (?:later|in a)|"
        r"zu viele anfragen|trop de requêtes|demasiadas solicitudes",
        "too many|rate limit|slow down|try again|anfragen|requêtes|solicitudes",
        needs_title=True,
    ),
    _sign(
        Wall("a login"),
        r"(?:^|[|–—:-]\s?)(?:sign ?in|log ?in|login|log on|anmelden|anmeldung|connexion|se connecter|iniciar sesión|"
        r"inloggen|accedi|entrar|přihlášení|logowanie|zaloguj|logga in|log ind|ログイン)"
        r"(?:$|\s?[|–—:-]|\s(?:to|page|required|bei|à|en|in|on)\b)",
        r"(?:please |you (?:must|need to) (?:be )?)?(?:sign|log(?:ged)?) in (?:to (?:continue|view|see|access|your)|"
        r"below)|"
        r"forgot(?:ten)? (?:your )?password|join now to (?:see|view)|passwort vergessen|mot de passe oublié|"
        r"olvidado (?:tu|su) contraseña|wachtwoord vergeten|password dimenticata|esqueci(?:u)? a (?:minha )?senha|"
        r"zapomenuté heslo|glömt lösenord|nie pamiętasz hasła|glemt adgangskode",
        "in to |in below|password|join now to|passwort|mot de passe|contraseña|wachtwoord|senha|heslo|"
        "lösenord|pamiętasz|adgangskode",
        needs_password=True,
    ),
    _sign(
        Wall("a consent page"),
        r"before you continue|consent|cookie (?:settings|preferences)|bevor sie|avant de continuer|"
        r"antes de continuar",
        r"accept all(?: cookies)?|reject all|manage (?:cookies|preferences|consent)|before you continue to|"
        r"your privacy choices|"
        r"we (?:and our partners )?(?:use|value)[^.]{0,40}(?:cookies|privacy)|alle akzeptieren|alle ablehnen|"
        r"tout accepter|tout refuser|"
        r"aceptar todo|rechazar todo|alles accepteren|accetta tutti?|aceitar tudo|acceptera alla",
        "accept all|reject all|manage |before you continue|privacy|cookies|akzeptieren|ablehnen|tout |todo|"
        "accepteren|accetta|aceitar|acceptera",
        needs_title=True,
    ),
    _sign(
        Wall("the site refuses this browser"),
        r"unsupported browser|browser (?:not supported|update)|update your browser|browser wird nicht",
        r"(?:this|your) browser is (?:not|no longer) supported|no longer support (?:this|your) browser|"
        r"(?:upgrade|update) your browser|outdated browser|browser is out of date|"
        r"ihr browser wird nicht (?:mehr )?unterstützt|votre navigateur n['’]est pas (?:pris en charge|supporté)",
        "browser|navigateur",
    ),
    _sign(
        Failed("the site reports an error of its own"),
        r"\b50[0234]\b|server error|bad gateway|service unavailable|gateway time-?out|database error|"
        r"application error|"
        r"maintenance|wartung|something went wrong",
        r"error establishing a database connection|sqlstate\W|too many connections|internal server error|bad gateway|"
        r"service (?:is )?(?:temporarily )?unavailable|gateway time-?out|upstream connect error|"
        r"an application error occurred|"
        r"(?:site|website|page|we) (?:is|are) (?:currently |temporarily )?(?:down for|undergoing|"
        r"under) (?:scheduled )?maintenance|"
        r"back-?end fetch failed|uncaught (?:exception|error)|fatal error|traceback \(most recent call last\)|"
        r"guru meditation|"
        r"(?:oops[,!.]? )?something went wrong|an unexpected error (?:has )?occurred|wartungsarbeiten|en maintenance",
        "database connection|sqlstate|too many connections|server error|bad gateway|unavailable|gateway time|"
        "upstream connect|application error|maintenance|fetch failed|uncaught |fatal error|traceback|"
        "guru meditation|went wrong|unexpected error|wartungsarbeiten",
    ),
    _sign(
        Gone("the page says that nothing is found here"),
        r"\b404\b|not found|does(?:n['’]t| not) exist|nicht gefunden|introuvable|no encontrad|niet gevonden|"
        r"non trovat|"
        r"não encontrad|nenalezen|nie znaleziono|hittades inte|ikke fundet|見つかりません",
        r"\berror 404\b|\b404 error\b|(?:page|job|position|posting|vacancy|url|resource|listing) (?:was |is |could |"
        r"can )?not (?:be )?found|"
        r"(?:page|job|position|posting|vacancy|listing)[^.]{0,40} (?:does(?:n['’]t| not)|no longer) exists?|"
        r"(?:can(?:['’]t|not)|could(?:n['’]t| not)) (?:find (?:the|that|this) (?:page|job|position|posting)|"
        r"be found)|page (?:that )?you(?:['’]re| are| were) looking for|"
        r"seite (?:wurde |konnte )?nicht gefunden|page (?:est )?introuvable|n['’]existe (?:pas|plus)|"
        r"página no (?:fue )?encontrada|"
        r"no existe|pagina (?:is )?niet gevonden|pagina non trovata|página não encontrada|stránka nebyla nalezena|"
        r"nie znaleziono|strona nie istnieje|sidan (?:hittades inte|kunde inte hittas)|siden (?:blev|"
        r"kunne) ikke (?:fundet|findes)|"
        r"ページが見つかりません",
        "404|not found|be found|exist|find th|looking for|nicht gefunden|introuvable|encontrada|"
        "niet gevonden|non trovata|nalezena|znaleziono|nie istnieje|hitta|ikke f|見つかりません",
    ),
    _sign(
        Blank("the shell of a script, hardly any text"),
        r"^(?:loading|redirecting)\b",
        r"(?:need to |please )?(?:enable|activate|turn on) javascript|requires javascript|"
        r"javascript (?:is (?:disabled|required)|"
        r"to run this app)|without javascript|javascript (?:aktivieren|muss aktiviert)|activer javascript|^loading",
        "javascript|loading",
    ),
)
"""In the order of certainty: the first that is seen is the answer."""
