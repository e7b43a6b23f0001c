"""The words by which postings name themselves, per language."""

import re

from watcher.extract.facts.phrases import trades
from watcher.extract.facts.phrases.alternation import one_of
from watcher.extract.searching import Pattern

TITLE_LABELS = """
job title|position title|role title|posting title|vacancy title|job|position|role|vacancy|title
Stelle|Stellenbezeichnung|Stellentitel|Jobtitel|Berufsbezeichnung|Position
poste|intitulé du poste|intitulé de l'offre|titre|titre du poste
puesto|cargo|título|título del puesto|vaga|posizione|ruolo
functie|functietitel|vacature|stilling|tjänst|befattning
"""

COMPANY_LABELS = """
company|company name|employer|organization|organisation|institution
hiring company|hiring organization|hiring organisation
Arbeitgeber|Arbeitgeberin|Unternehmen|Firma
entreprise|société|employeur|organisme
empresa|empleador|organización|azienda|datore di lavoro|会社名|企業名|法人名
bedrijf|werkgever|organisatie|företag|arbetsgivare|virksomhed|arbejdsgiver
"""

_COMPANY = r"(?P<company>(?:(?! (?:at|bei|chez) )[^|\n]){1,80}?)"
_ENDS = r"(?=\s*(?:$|\||Apply Now|Apply for|\(View all jobs\)|Jetzt bewerben|Postuler))"
TITLE_AND_COMPANY = (
    re.compile(rf"\bJob Application for (?P<title>.{{2,160}}?) at {_COMPANY}{_ENDS}"),
    re.compile(rf"^Apply for (?P<title>.{{2,160}}?) at {_COMPANY}{_ENDS}"),
    re.compile(rf"^Bewerbung als (?P<title>.{{2,160}}?) bei {_COMPANY}{_ENDS}"),
    re.compile(rf"^Candidature (?:pour|au poste de) (?P<title>.{{2,160}}?) chez {_COMPANY}{_ENDS}"),
    re.compile(rf"^(?P<title>.{{2,160}}?) at {_COMPANY}\s*\(View all jobs\)"),
)
"""Lines that give title and company together, as application systems print them."""

ANNOUNCES = re.compile(
    r"(?:"
    + one_of(
        r"""
        (?:job |open )?(?:vacancy|offer|opening|position)|now hiring|we(?:['’]re| are) hiring|hiring|wanted|job alert
        stellenangebot|stellenausschreibung|stellenanzeige|jobangebot|offene stelle|wir suchen|gesucht
        recrutement|offre d['’]emploi|poste à pourvoir|nous recrutons|on recrute|avis de recrutement|annonce
        oferta (?:de empleo|de trabajo|laboral)|vacante|se busca|buscamos|convocatoria
        offerta di lavoro|cercasi|cerchiamo|posizione aperta|annuncio di lavoro|selezione
        vacature|gezocht|wij zoeken|we zoeken|vaga(?: de emprego)?|oferta de emprego|procura-se|contrata-se|procuramos
        estamos (?:a contratar|contratando)|recrutamento|nabídka práce|volné místo|volná pozice|hledáme|přijmeme
        oferta pracy|praca|poszukujemy|szukamy|zatrudnimy|rekrutacja|nabór|ledig tjänst|ledigt jobb|platsannons|vi söker
        ledig stilling|ledigt job|jobopslag|stillingsopslag|vi søger|stillingsannonse|utlysning|vi søker|求人|募集
        """
    )
    + r")\s?[:：–—-]\s?(?=\S)|^[【\[](?:求人|募集)[】\]]\s?",
    re.IGNORECASE,
)
"""What a heading may say before the job's name: "Vacancy: Night Baker"."""

SOUGHT = re.compile(r"(?<=\w\)| \w|\w\w) (?:wanted|gesucht|gezocht|søges|søkes|sökes|cercasi|poszukiwany)[!.]?$")
"""What a heading may say behind the job's name: "Night Baker wanted"."""

SEEKS = re.compile(
    r"(?:"
    + one_of(
        r"""
        we(?:['’]re| are) (?:looking for|hiring|seeking)(?: an?)?
        wir suchen(?: dich als| sie als)?(?: eine?n?| unsere?n?)?
        (?:nous|on) (?:recherchons|cherchons|recrutons|recrute|cherche|recherche)(?: une?)?
        (?:buscamos|se busca)(?: una?)?
        (?:cerchiamo|stiamo cercando|cercasi)(?: un[ao']?)?|(?:wij|we) zoeken(?: een| nog een)?|gezocht
        (?:procuramos|estamos à procura de|procura-se|buscamos)(?: uma?)?
        hledáme|přijmeme|szukamy|poszukujemy|zatrudnimy
        vi söker(?: nu)?(?: en| ett)?|vi søger(?: en| et)?|vi søker(?: en| et)?
        """
    )
    + r")\s(?!(?:you|people|talents?|somebody|someone|dich|sie|verstärkung|toi|vous|ti|te|usted|gente|jou|jullie|você"
    r"|si|tebe|tě|vás|posily|ciebie|cię|osób|dig|deg|kollegor|kolleger)\b)(?P<title>[^.!?]{3,80})[.!]*",
    re.IGNORECASE,
)
"""A heading that asks for somebody: "We are looking for a baker!"."""

_PART = one_of(
    """
    responsibilit(?:y|ies)|requirements?|qualifications?|dut(?:y|ies)|skills?|description|overview|summary|introduction
    benefits|perks|compensation|salary|pay|logistics|locations?|offices?|interviews?|process|contact|diversity|education
    experience|bonus|search|menu|navigation|privacy|cookies?|home|remote|hybrid|full[- ]time|part[- ]time|deadline
    """
)
NO_TITLE = re.compile(
    one_of(
        r"""
        about\b|who (?:we|you)\b|what (?:you|we|to)\b|why\b|how (?:we|to|you)|our\b|your\b|you\b|we\b
        the (?:role|team|job|opportunity|position|company|work|mission|candidate|person)\b|this (?:role|job|position)
        job (?:description|summary|details|overview|purpose|type|responsibilities|requirements|information)
        role (?:description|summary|overview|specific)|position (?:summary|overview|description|title)
        (?:key|main|core|primary|minimum|preferred|required|desired|basic) [\w ]*(?:s|experience|information)
        (?:key|main|core|primary|minimum|preferred|required|desired|basic) [\w ]*(?:s|experience|information)$
        application (?:process|form|deadline|instructions)|equal|nice to have|must have|representative projects
        come work|strong candidates|candidates (?:need|must|should)
        über (?:uns|die|das)\b|wir\b|dein|deine|ihre?\b|das\b|was\b|aufgaben|anforderungen|stellenbeschreibung|warum
        à propos|qui sommes|vos\b|votre|nous\b|notre|nos\b|missions?\b|descripti|le poste|les missions|contexte
        pourquoi|présentation|sobre\b|descripción|requisitos|responsabilidades|funciones|ofrecemos|nosotros|chi siamo
        careers?(?: at\b|$)|jobs?(?: at\b| board| search| openings?| widget| portal|$)|vacanc
        open (?:positions|roles|jobs)
        current openings|join (?:us|our|the)|welcome|sign (?:in|up)|log ?in\b(?!\.)|similar|related|share\b|back to
        view all|skip to|loading|thank|sorry|oops|error|(?:page )?not found|apply|create (?:a )?(?:job )?alert
        powered by
        publié|veröffentlicht|geplaatst|gepubliceerd|publicad|pubblicat|zveřejněno|opublikowano|publicera|opslået|publisert
        published|author\b|by\b|par\b|von\b|door\b|\d+ (?:comment|kommentar|reactie)|掲載日|公開日
        follow us|candidate portal|all jobs|stellenangebote|karriere|offres|emplois?\b|recrutement|bewerben|postuler
        ce poste|poste ouvert|le problème|rôles?$|roles?$|posted\b|job id|req(?:uisition)?\b|please\b|note\b
        .*\b(?:logo|careers?|jobs|karriere)$|https?:
        """
    )
    + rf"|{_PART}(?:\W*$| (?:and|&|for|range|policy|requirements|process|information|details|steps)\b(?!.*\()|:)",
    re.IGNORECASE,
)
"""How a line begins that is no title: a heading of a section, or a word of the site around the posting."""

JOB_WORD = re.compile(
    one_of(
        r"""
        engineer|developer|scientist|research|manager|director|head of|head,|lead\b|designer|analyst|architect|officer
        specialist|associate|assistant|administrat|coordinator|consultant|advis[oe]r|counsel|attorney|fellow|intern\b
        internship|trainee|apprentice|representative|executive|recruiter|accountant|economist|editor|writer|programmer
        technician|operator|nurse|physician|doctor|therapist|teacher|professor|lecturer|postdoc|clerk|cashier|driver
        chef|cook\b|barista|sales|support|marketer|strategist|planner|producer|partner|president|principal\b|staff\b
        chief|generalist|supervisor|worker|agent\b|buyer|controller|auditor|curator|librarian|mechanic|electrician
        owner|expert|master\b|evangelist|advocate|ambassador|founder|volunteer|scholar|resident\b|student|team member
        secretary|inspector|investigator|statistician|actuary|underwriter|trader|tester|qa\b|sre\b|devops|innovator
        \w+ologist|\w+ician\b|dentist|pharmacist|chemist|physicist|lawyer|solicitor|paralegal|banker|broker|cashier
        gardener|baker|plumber|carpenter|painter|welder|butcher|farmer|photographer|illustrator|handler|picker|packer
        interpreter|translator|instructor|trainer|coach|steward|keeper|cleaner|guard\b|captain|pilot
        ingenieur|entwickler|leiter|berater|mitarbeiter|wissenschaftler|referent|sachbearbeiter|kaufmann|kauffrau
        fachkraft|werkstudent|praktikant|assistent|techniker|verkäufer|pfleger|lehrer|gestalter|redakteur
        développeu|ingénieur|chargée?|responsable|directeur|directrice|cheffe|concepteur|rédacteur|data\b|intrapreneur
        stage\b|stagiaire|alternance|vendeu|infirmi|comptable|juriste|administrateur
        ingenier|desarrollador|vendedor|gerente|analista|técnic|consultor|asistente|encargad|jefe|profesor|becari
        sviluppatore|ingegnere|impiegat|ontwikkelaar|medewerker|adviseur|verkoper|utvecklare|ingenjör|säljare
        \w{3,}(?:ologist|ographer|ician|ologin|ologe|keeper|smith)\b|\b(?:inspector|archivist|steward|surveyor|conductor
        captain|first mate|mate|pilot|porter|guard|baker|butcher|brewer|carpenter|plumber|welder|painter|gardener|farmer
        forester|ranger|translator|interpreter|journalist|reporter|caretaker|carer|midwife|dentist|pharmacist|paramedic
        firefighter|tutor|instructor|trainer|coach|underwriter|actuary|broker|banker|teller|trader|paralegal|notary
        chemist|physicist|statistician|machinist|fitter|installer|foreman|courier|dispatcher|receptionist|secretary
        waiter|waitress|bartender|sommelier|cleaner|housekeeper|veterinarian|linguist|keeper|policy analyst|scrum master
        restaurator\w*|elektroniker\w*|mechaniker\w*|mechatroniker\w*|bäcker\w*|köch\w*|koch|fahrer\w*|erzieher\w*|arzt
        ärzt\w*|schreiner\w*|tischler\w*|schlosser\w*|monteur\w*|planer\w*|betreuer\w*|disponent\w*|buchhalter\w*
        conduct(?:eur|rice)\w*|technicien\w*|boulang\w+|cuisini\w+|serveu\w+|éducat\w+|médecin|pharmacien\w*|aide-soignant\w*
        enfermer\w+|cociner\w+|conductora?|mecánic\w+|camarer\w+|médic\w+|maestr\w+|operari\w+|verpleegkundige|docent
        leraar|chauffeur|kok|beheerder|onderzoeker|projectleider|boekhouder|infermier\w+|cuoc\w+|operai\w+)\b
        \((?:m|f|w|h|d|x|all genders)(?:\s*[/|*]\s*\w+){1,3}\)|\b[HFMW]/[HFMW](?:/[DX])?\b|\bm/w/d\b
        """
    )
    + rf"|\b(?!{trades.WORKSHOP}){one_of(trades.BEGINNINGS)}|{one_of(trades.PARTS)}(?!e?i\b|ij\b|ie\b)",
    re.IGNORECASE,
)
"""Words by which a line is a job's name."""

APPLY_LINK = re.compile(
    r"\W*"
    + one_of(
        r"""
        (?:easy )?apply(?: now| here| online| today)?|start (?:your )?application|i['’]?m interested
        apply (?:to|for) (?:this|the) (?:job|position|role|opportunity|vacancy)|apply (?:on|via|at) [^\d]{2,30}
        submit (?:your |an )?application
        (?:jetzt |hier |online |direkt )*bewerben|(?:jetzt |online )?bewerbung (?:starten|absenden)|zur bewerbung
        (?:je )?postule[rz]?(?: maintenant| en ligne| ici| à (?:cette |l['’])offre)?
        (?:je )?candidate[rz]?|déposer (?:ma|une) candidature
        (?:aplicar|solicitar|inscribirse|inscribirme|postular(?:se)?)(?: ahora| aquí| (?:a|en) esta oferta)?
        presentar candidatura|candidati(?: ora)?|invia (?:la )?candidatura|candidatar-se|candidate-se|inscreva-se
        solliciteer(?: nu| direct)?|nu solliciteren|ansök(?: nu| här)?|sök (?:jobbet|tjänsten)
        søg (?:stillingen|jobbet)|søk (?:på )?stillingen|hae (?:tähän )?(?:työ)?paikkaan|aplikuj(?: teraz)?
        応募する|今すぐ応募|申请职位|지원하기
        """
    )
    + r"\W*",
    re.IGNORECASE,
)
"""The words on a link that leads to the application."""

APPLY_AT = Pattern(
    r"\b(?:apply(?: (?:here|now|online|link|url))?(?=:)|application (?:url|address)|bewerbungslink"
    r"|apply (?:(?:online|now|directly) )?(?:at|here|via|through|on|using)|to apply,? (?:visit|go to|see|use)"
    r"|bewerb\w+ (?:unter|über|auf)|postule[rz]? (?:sur|ici|via)|candidater sur|application (?:form|link))"
    r"[^.\n]{0,40}?:?\s*(?P<url>https?://[^\s<>\"')\]]+[^\s<>\"')\].,;:!?])",
)
"""A sentence that gives the address to apply at."""
