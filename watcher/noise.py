"""What in a page is never news: blocks that come and go by themselves, spelling that changes nothing."""

import re
import unicodedata
from functools import lru_cache

from watcher.address import key

_LONGEST = 400
"""No block of noise is longer: what is, has something to say."""

_COUNT = (
    r"(?:\d+ ?\+?|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirty|a few|a couple of|several"
    r"|einem?r?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|wenigen|einigen|mehreren"
    r"|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|quelques|plusieurs"
    r"|una?|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|varios|unos|due|tre|quattro|cinque|sei|alcuni"
    r"|uma?|dois|duas|três|quatro|een|twee|drie|vijf|zes|zeven|acht|negen|tien|enkele|ett?|två|fyra|fem"
    r"|jeden|jedn[ąíu]m?|několika|kilku)"
)
_AMOUNT = (
    r"(?:(?:over|more than|fewer than|less than|about|mehr als|über|weniger als|plus de|moins de|más de|menos de"
    r"|più di|meno di|mais de"
    r"|meer dan|minder dan|ponad|více než|fler än|över) )?(?:\d[\d.,' ]*[km]?\+?|no|one|zero|keine?|aucun[e]?"
    r"|ning[úu]n[oa]?|nessun[oa]?|nenhum[a]?|geen|brak|žádn[éý]|inga)"
)
_COUNTED = (
    r"(?:applicants?|applications?|people (?:have )?(?:clicked )?(?:appl(?:y|ied)|viewed)(?: (?:this|for this"
    r"|to this))?(?: job)?|candidates?"
    r"|views?|visits?|visitors?|clicks?|likes?|shares?|followers?|saves?|page views|reads|connections work here"
    r"|open (?:jobs|positions|roles)|results"
    r"|bewerbung(?:en)?|bewerber(?:innen)?|aufrufe?|ansichten|klicks?|treffer|besucher"
    r"|candidatures?|candidats?|vues?|partages?|candidaturas?|candidatos?|inscrit[oa]s?|visualizaciones|visitas?"
    r"|vistas?"
    r"|candidat[io]|visualizzazion[ei]|visualizaç(?:ão|ões)|sollicitat(?:ie|ies)|kandidaten|weergaven"
    r"|kandydat[óo]w|aplikacj[ie]|wyświetle(?:nia|ń)"
    r"|uchazeč[ůi]?|zobrazení|reakc[íe]|ansökning(?:ar)?|sökande|visning(?:ar)?)"
)
_UNIT = (
    r"(?:sec(?:ond)?s?|min(?:ute)?s?|h|hours?|hrs?|d|days?|w|weeks?|wks?|mo|months?|y|years?|sekunden?|minuten?"
    r"|stunden?|tag(?:en)?|wochen?"
    r"|monat(?:en)?|jahr(?:en)?|secondes?|heures?|jours?|semaines?|mois|ans?|segundos?|minutos?|horas?|d[ií]as?"
    r"|semanas?|mes(?:es)?|años?|anos?"
    r"|second[io]|minut[io]|or[ae]|giorn[oi]|settiman[ae]|mes[ei]|ann[oi]|uur|uren|dag(?:en)?|we(?:ek|ken)"
    r"|maand(?:en)?|ja(?:ar|ren)"
    r"|godzin[ęy]?|dni(?:em|ami)?|dzień|dn[eíyů]|dnem|tygod(?:ni[ea]?|niem)|týd(?:en|n[yů]|nem)|miesi[ąa]c[ea]?"
    r"|měsíc[ei]?|hodinami?"
    r"|timm(?:e|ar)|dagar|veck(?:a|or)|månad(?:er)?|år)"
)
_NEARLY = (
    r"(?:about |around |over |more than |almost |less than |etwa |rund |ca\.? |über |mehr als |knapp |environ "
    r"|plus d['’]|plus de |moins de |près de |más de |menos de |casi |più di |oltre |mais de |cerca de |meer dan |ruim "
    r"|ongeveer |ponad |więcej niż |více než |över |mer än )?"
)
_AGO = (
    rf"(?:{_NEARLY}{_COUNT} ?{_UNIT} (?:ago|geleden|temu|atrás|fa|sedan)"
    rf"|(?:vor|il y a|hace|há|před|przed|för|ponad) {_NEARLY}{_COUNT} ?{_UNIT}(?: sedan| temu)?"
    r"|just now|today|yesterday|gerade eben|heute|gestern|aujourd['’]hui|hier|hoy|ayer|oggi|ieri|hoje|ontem"
    r"|vandaag|gisteren"
    r"|dzisiaj|dziś|wczoraj|dnes|včera|idag|i dag|igår|i går)"
)
_POSTED = (
    r"(?:(?:job )?(?:re)?posted(?: on)?|published|(?:last )?updated|listed|active|added|online since"
    r"|veröffentlicht|online seit|eingestellt|aktualisiert"
    r"|gepostet|publiée?|mise? en ligne|mise? à jour|postée?|publicad[ao]|actualizad[ao]|atualizad[ao]"
    r"|pubblicat[ao]|aggiornat[ao]|geplaatst|gepubliceerd"
    r"|bijgewerkt|opublikowan[aoe]|dodan[aoe]|zveřejněno|vloženo|přidáno|publicerad|uppdaterad)"
)
_VERB = (
    r"(?:share|tweet|post|pin|send|e-?mail|print|save|bookmark|copy|teilen|drucken|merken|partager|imprimer"
    r"|enregistrer|compartir|guardar|imprimir"
    r"|condividi|salva|stampa|compartilhar|partilhar|salvar|delen|opslaan|afdrukken|udostępnij|zapisz|drukuj"
    r"|sdílet|uložit|vytisknout|dela|spara|skriv ut)"
)
_SHARED = (
    r"(?:the|this|to|a|diese[nrs]?|den|die|cette|cet|este|esta|el|la|questo|questa|deze|dit|tę|tuto|det här|o|l['’]"
    r"|jobs?|position|page|posting|role|vacancy|opening|opportunity|link|url|friends?|search|stelle"
    r"|stellenanzeige|anzeige|offre|emploi|oferta|empleo"
    r"|offerta|lavoro|vaga|vacature|ofertę|nabídku|jobbet|annonsen)"
)
_NETWORK = (
    r"(?:facebook|twitter|x|linkedin|xing|whatsapp|e-?mail|telegram|reddit|bluesky|mastodon|instagram|youtube|tiktok"
    r"|pinterest|messenger|sms)"
)
_SHARE = (
    rf"(?:{_VERB}(?: {_SHARED}){{0,4}}(?: ?:)?(?: (?:on|via|by|to|with|auf|per|sur|par|en|por|su|no|op|na"
    rf"|på))?(?:(?: |, | / | \| )?{_NETWORK})*"
    rf"|{_NETWORK}(?:(?: |, | / | \| |·){_NETWORK})*)"
)
_COOKIE = r".*(?:\bcookies?\b|\bcookie-?\w+|ciasteczk|zgod[ęy] na pliki).*"
_COOKIE_SIGNS = (
    r".*(?:accept|reject|allow|consent|prefer|settings|manage|polic|we use|uses? |improve|your experience|akzept"
    r"|ablehn|zustimm|verwende|nutzen|einstellung|erlaub"
    r"|accepte|refuse|utilis|gérer|paramètr|acept|rechaz|utiliza|configur|accett|rifiut|utilizz|impost|aceit"
    r"|recus|weiger|gebruik|accepteer"
    r"|akcept|odrzu|używa|přijm|souhlas|použív|odmít|godkänn|använd|avvisa|hanter|necessary|notwendig).*"
)
_CODE = (
    r"(?:(?:request|session|trace|correlation|csrf|ray|build|version|token|nonce|page)(?: ?(?:id|token))?[ :#=]{0,3})?"
    r"(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?=[a-z]*\d)[0-9a-f]{16,}|(?=\S*\d)(?=\S*[a-z])[\w+/=-]{32,})"
    r"|(?:request|session|trace|correlation|csrf|ray|build|nonce)(?: ?(?:id|token))?[ :#=]{1,3}(?=[\w.-]*\d)[\w.-]{4,}"
)
_COPYRIGHT = (
    r"(?:©|\(c\)|copyright (?:©|\(c\)|(?:19|20)\d\d)|(?:19|20)\d\d ?©).{0,160}|.{0,120}(?:©|\(c\) ?(?:19|20)\d\d"
    r"|all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados"
    r"|tutti i diritti riservati|todos os direitos reservados|alle rechten voorbehouden|wszelkie prawa zastrzeżone"
    r"|všechna práva vyhrazena).{0,80}"
)

_AGE = re.compile(rf"(?:{_POSTED}:? )?{_AGO}(?: {_POSTED})?(?:(?: ?[·|•,-] ?| ){_AMOUNT} {_COUNTED})?")
_NOISE = re.compile(
    "|".join(
        (
            _AGE.pattern,
            rf"(?:be among the first )?{_AMOUNT} {_COUNTED}(?: (?:so far|yet|today|already|bisher|heute|this week))?",
            rf"{_COUNTED} ?[:(] ?{_AMOUNT}\)?",
            r"be (?:among|one of) the first(?: \d+)? (?:applicants?|to apply)",
            _SHARE,
            _CODE,
            _COPYRIGHT,
            r"page \d+ of \d+|seite \d+ von \d+",
        )
    )
)
_LEGAL_LINE = re.compile(_COPYRIGHT)
_LONGEST_COUNTER = 120
_COOKIE_PATTERNS = (re.compile(_COOKIE), re.compile(_COOKIE_SIGNS))
_EDGES = " \t.,;:!·|•–—-→←›‹»«*"


def is_noise(text: str) -> bool:
    """Whether a block can come, go or change without being news: counters, "3 days ago", share lines, tokens.

    The block must be nothing else: a sentence of the posting that holds "3 days ago" is content.
    """
    return len(text) <= _LONGEST and _says_nothing(text)


@lru_cache(maxsize=1024)
def _says_nothing(text: str) -> bool:
    """Blocks are asked about where the page is read and where it is compared."""
    bare = text.casefold().strip(_EDGES)
    if not bare:
        return True
    if (_NOISE if len(bare) <= _LONGEST_COUNTER else _LEGAL_LINE).fullmatch(bare):
        return True
    return "cookie" in bare and all(pattern.fullmatch(bare) for pattern in _COOKIE_PATTERNS)


def is_age(text: str) -> bool:
    """Whether a block says how long ago something was posted, at most how many applied: no news, read for its date."""
    return len(text) <= _LONGEST and _AGE.fullmatch(text.casefold().strip(_EDGES)) is not None


_URL = re.compile(r"https?://[^\s<>\"'()]+")
_THOUSANDS = re.compile(r"(?<=\d)[.,' ](?=\d{3}(?!\d))")
_DECIMAL = re.compile(r"(?<=\d)[.,](?=\d)")
_BETWEEN_FIGURES = re.compile(r"(?<=[\d%+$£€]) ?(?:-|\bto\b) ?(?=[$£€]?\d)")
_LONGEST_KEPT = 2_000
_DASHES = dict.fromkeys(map(ord, "‐‑‒–—―−﹘﹣－"), "-")
_KEPT = frozenset("+#%@<>=~^±×≤≥≈&\x00\x01")
_DROPPED_WITHOUT_SPACE = frozenset("'’‘`´ʼ\u00ad\u200c\u200d\ufe0f")


def canonical(text: str) -> str:
    """The text as it is compared: NFC, case folded, white space, quotes, dashes and punctuation folded.

    What can change a meaning stays: "C++", "5+", "$100", "2.5", "2-4", every word. Addresses lose
    their scheme, fragment and tracking parameters.
    """
    return _kept(text) if len(text) <= _LONGEST_KEPT else _canonical(text)


@lru_cache(maxsize=1024)
def _kept(text: str) -> str:
    """Blocks are compared again and again; a whole page is not worth the memory."""
    return _canonical(text)


def _canonical(text: str) -> str:
    text = unicodedata.normalize("NFC", text).casefold().translate(_DASHES)
    if "://" in text:
        text = _URL.sub(lambda found: _address(found[0]), text)
    text = _THOUSANDS.sub("", text)
    text = _DECIMAL.sub("\x00", _BETWEEN_FIGURES.sub("\x01", text))
    folded = text.translate(_FOLDING)
    return " ".join(folded.replace("\x00", ".").replace("\x01", "-").split())


def _address(url: str) -> str:
    try:
        return key(url)
    except ValueError:
        return url


class _Folding(dict[int, str]):
    """What each character is compared as, by its Unicode category, found out once."""

    def __missing__(self, code: int) -> str:
        self[code] = folded = _folded(chr(code))
        return folded


def _folded(character: str) -> str:
    """The character, nothing, or a space where it only parts words."""
    if character.isalnum() or character in _KEPT:
        return character
    if character in _DROPPED_WITHOUT_SPACE:
        return ""
    return character if unicodedata.category(character) in ("Sc", "Mn", "Mc") else " "


_FOLDING = _Folding()
