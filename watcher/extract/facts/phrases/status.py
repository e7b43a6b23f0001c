"""What pages in every language that is known say of a posting that is not simply open."""

from watcher.extract.facts.phrases.status_cs import CS
from watcher.extract.facts.phrases.status_da import DA
from watcher.extract.facts.phrases.status_de import DE
from watcher.extract.facts.phrases.status_en import EN
from watcher.extract.facts.phrases.status_es import ES
from watcher.extract.facts.phrases.status_fr import FR
from watcher.extract.facts.phrases.status_it import IT
from watcher.extract.facts.phrases.status_ja import JA
from watcher.extract.facts.phrases.status_nl import NL
from watcher.extract.facts.phrases.status_pl import PL
from watcher.extract.facts.phrases.status_pt import PT
from watcher.extract.facts.phrases.status_sv import SV

LANGUAGES = (EN, DE, FR, ES, NL, IT, PT, CS, PL, SV, DA, JA)

LABEL = (
    r"(?:(?:job|posting|position|vacancy|hiring|recruitment|application) )?(?:status|state|availability|statut|estado|"
    r"stato|stav|tillgänglighet)\s?:?"
)
"""The label of a value that says whether the posting is open."""

IF = (
    r"[\s,]{0,2}(?:if|when|once|unless|wenn|sobald|si|lorsque|cuando|als|se|quando|pokud|jeśli|om|"
    r"hvis)\b"
)
"""Right behind the statement, in any language: it tells of another time."""
