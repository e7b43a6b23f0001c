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

_OF_THE_POSTING = (
    r"(?: (?:of (?:the |this )?|der |des |de (?:la |l['’]|el )?|del |du |d[aeo] |van (?:de(?:ze)? )?|dell[ao] |"
    r"dell['’]|för |for )"
    r"?(?:job|posting|position|vacancy|role|hiring|recruitment|application|stelle|ausschreibung|anzeige|verfahrens|"
    r"offre|poste|annonce|recrutement|oferta|vacante|puesto|proceso|convocatoria|vacature|functie|procedure|"
    r"posizione|offerta|selezione|annuncio|vaga|processo|anúncio|concurso|pozice|nabídky|inzerátu|řízení|náboru|"
    r"oferty|ogłoszenia|rekrutacji|naboru|tjänsten?|annonsen?|rekryteringen?|stillingen?|opslaget|annoncen?))?"
)
LABEL = (
    r"(?:(?:job|posting|position|vacancy|hiring|recruitment|application|role|competition|search|stellen|bewerbungs|"
    r"vacature|sollicitatie|"
    r"annons|tjänste|stillings|annonce)[ -]?)?(?:status|state|availability|statut|état|estado|situação|situación|"
    r"stato|stav|stan|tillgänglighet|verfügbarkeit|beschikbaarheid|disponibilità|disponibilité|"
    rf"dostupnost|dostępność){_OF_THE_POSTING}\s?:?|募集状況|応募状況|求人状況|ステータス|掲載状況"
)
"""The label of a value that says whether the posting is open."""

VALUES = {
    "closed": r"filled|closed|ended|besetzt|beendet|abgeschlossen|pourvue?|clos|close|terminée?|cubiert[ao]|"
    "terminad[ao]|"
    r"concluid[ao]|vervuld|ingevuld|afgerond|conclus[ao]|copert[ao]|assegnat[ao]|terminat[ao]|conclu[íi]d[ao]|"
    r"preenchid[ao]|finalizad[ao]|obsazen[aoáéý]?|ukončen[aoáéý]?|zakończon[aey]|obsadzon[aey]|tillsatt|avslutad|besat|"
    r"afsluttet|besatt|終了|募集終了|受付終了",
    "paused": r"on hold|paused|suspended|frozen|ausgesetzt|pausiert|ruht|suspendue?|gelée?|en pause|"
    "suspendid[ao]|pausad[ao]|"
    r"en pausa|opgeschort|gepauzeerd|sospes[ao]|in pausa|suspens[ao]|em pausa|pozastaven[aoáéý]?|wstrzyman[aey]|"
    r"zawieszon[aey]|pausad|vilande|på pause|i bero|停止中|休止中",
}
"""Values of that label which are too common a word to be a banner alone."""

THANKS = (
    r"thanks|thank you|many thanks|we thank|vielen dank|danke|herzlichen dank|wir danken|wir bedanken|merci|un grand "
    r"merci|nous remercions|gracias|muchas gracias|agradecemos|dank|bedankt|hartelijk dank|we bedanken|wij bedanken|"
    r"grazie|ringraziamo|si ringrazia\w*|obrigad[oa]|muito obrigad[oa]|děkujeme|díky|dziękujemy|tack|vi tackar|"
    r"stort tack|tak|mange tak|takk|tusen takk|vi takker|vi siger tak|danku"
)
"""Behind a banner that leads a sentence: nobody thanks all who applied while applying is possible."""

ANOTHER = (
    r"[;.:!,–—]\s(?:\w+ )?(?:(?:this|the present) (?:one|ad(?:vert(?:isement)?)?|announcement|call|listing|opening|"
    r"position|post(?:ing)?|"
    r"role|vacancy)|diese (?:anzeige|ausschreibung|stelle)|(?:cette|la présente) (?:annonce|offre)|(?:est[ea]|esta) "
    r"(?:anuncio|anúncio|convocatoria|oferta|vacante|vaga)|deze (?:advertentie|vacature)|quest[ao] "
    r"(?:annuncio|offerta|posizione)|(?:tento|tato|toto) (?:inzerát|nabídka|pozice)|t[ao] (?:ogłoszenie|oferta)|"
    r"(?:den här|denna) (?:annonsen?|tjänsten?)|(?:denne|dette) (?:annonce|annonse|opslag|stilling))\b[^.;]{0,30}"
    r"\b(?:another|additional|further(?! notice)|second|separate|third|weitere\w*|zusätzliche\w*|zweite\w*|autre|"
    r"deuxième|"
    r"second[oae]?|supplémentaire|adicional|otr[ao]|segund[ao]|andere|extra|tweede|altr[ao]|ulteriore|outr[ao]|"
    r"dalšího|dalši|další|druh\w+|kolejn\w+|drugie\w*|drugą|annan|andra|ytterligare|anden|endnu en|yderligere)\b"
)
"""Behind the statement: what was filled is another posting than this, which looks for one more."""

IF = (
    r"[\s,]{0,2}(?:if|when|once|unless|wenn|sobald|si|lorsque|cuando|als|se|quando|pokud|jeśli|om|"
    r"hvis)\b"
)
"""Right behind the statement, in any language: it tells of another time."""
