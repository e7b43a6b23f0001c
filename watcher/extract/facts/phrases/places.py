"""How postings say where the work is done, in ten languages."""

LOCATION_LABELS = """
Location | Locations | Job location | Job locations | Work location | Work locations | Office location
Office locations | Office | Offices
Place of work | Duty station | Duty location | City | Primary location | Based in | Where | Workplace location
Work site | Location(s)
Standort | Standorte | Arbeitsort | Arbeitsorte | Einsatzort | Dienstort | Ort | Arbeitsstätte | Dienstsitz | Stadt
Einsatzorte
Lieu | Lieux | Lieu de travail | Lieu du poste | Localisation | Localisation du poste | Ville | Lieu de mission
Lieu de stage | Site | Emplacement
Ubicación | Lugar | Lugar de trabajo | Localidad | Localización | Ciudad | Población | Centro de trabajo | Sede
Sede di lavoro | Luogo | Luogo di lavoro | Città | Località | Zona di lavoro
Localização | Local | Local de trabalho | Cidade | Localidade
Locatie | Standplaats | Plaats | Werklocatie | Werkplek | Vestiging
Lokalizacja | Miejsce pracy | Miasto | Miejscowość
Místo výkonu práce | Místo pracoviště | Lokalita | Pracoviště | Místo práce | Město
Plats | Arbetsort | Placering | Placeringsort | Stationeringsort | Arbetsplats | Stad | Ort
"""

ROLE_STATEMENTS = (
    r"\b(?:role|position|job|post|opportunity|internship|fellowship|vacancy) (?:is|will be|can be|would be) "
    r"(?:\w+ )?(?:based|located|situated) (?:in|at|out of|from) (?:either )?(?:our |the )?",
    r"\b(?:you|you[’']ll|you will|the successful candidate will"
    r"|candidates must) (?:will )?be (?:based|located) (?:in|at|out of) "
    r"(?:our |the )?",
    r"^(?:based|located) (?:in|out of) (?:our |the )?",
    r"\b(?:position|role|job) in (?:our|the) (?=[A-Z][\w-]* office)",
    r"\b(?:Stelle|Position|Arbeitsplatz) ist in ",
    r"\b(?:Arbeitsort|Einsatzort|Dienstort|Standort) ist ",
    r"\b(?:am|an unserem) Standort (?:in )?",
    r"\b[Pp]oste (?:\w+ )?(?:est )?(?:basé|situé|localisé) (?:à|en|dans le|au) ",
    r"\b[Pp]uesto (?:\w+ )?(?:está )?(?:ubicado|basado|con base|con sede) en ",
    r"\b(?:sede di lavoro|luogo di lavoro) (?:è|sarà) (?:a )?",
    r"\b(?:posizione|ruolo) (?:è )?(?:basat[ao]|con sede) a ",
    r"\b(?:standplaats|werklocatie) is ",
    r"\b(?:functie|baan) is (?:gevestigd|gebaseerd) in ",
    r"\b(?:vaga|posição|cargo) (?:é |está )?(?:baseada|localizada|sediada) em ",
    r"\b(?:stanowisko|praca) (?:jest )?(?:zlokalizowan[ea]|w biurze) w ",
    r"\b(?:místo výkonu práce|pracoviště) (?:je|bude) (?:v )?",
    r"\b(?:tjänsten|rollen|jobbet) är (?:placerad|baserad|stationerad) i ",
)
"""What stands before the place of this job, in a sentence."""

STATEMENT_STEMS = (
    "based", "located", "situated", "office", "stelle ist in", "position ist in", "arbeitsplatz ist in", "standort",
    "arbeitsort", "einsatzort", "dienstort", "basé", "situé", "localisé", "ubicad", "basad", "con base", "con sede",
    "sede di", "luogo di", "basat", "standplaats", "werklocatie", "gevestigd", "gebaseerd", "localizada", "sediada",
    "zlokalizow", "w biurze", "místo výkonu", "pracoviště", "placerad", "baserad", "stationerad",
)  # fmt: skip
"""A part of each of these statements: looked for first, because most texts hold none."""

NO_PLACE = r"""
anywhere | worldwide | global(?:ly)? | world ?wide | multiple (?:locations|cities|offices) | various(?: locations)?
several locations | flexible | tbd | tba
to be (?:determined|confirmed|announced)\b.* | n/a | none | all locations | location | \d+ locations? | negotiable
nationwide\b.* | location negotiable\b.*
weltweit | bundesweit | deutschlandweit | deutschland-?weit | mehrere standorte | partout en france
toute la france | varios | diverse | other | home | field
"""

REMOTE = (
    r"remotely|remote(?:[\s-]?(?:friendly|first|only|ok|eligible|position|role|job|work(?:ing)?))?"
    r"|virtual|telework|telecommut(?:e|ing)"
    r"|work(?:ing)?[\s-]from[\s-](?:home|anywhere)|home[\s-]?based|wfh|home[\s-]?office"
    r"|mobiles arbeiten|ortsunabhängig|télétravail|à distance"
    r"|teletrabajo|remot[oa]|en remoto|telelavoro|da remoto|lavoro agile|trabalho remoto|thuiswerk\w*|op afstand"
    r"|praca zdalna|zdaln(?:a|ie)|práce z domova|na dálku|vzdáleně|home office|distans(?:arbete)?|på distans"
)
HYBRID = (
    r"télétravail partiel|teletrabajo parcial|hybrid(?:\w{0,3})?|híbrid[oa]|ibrid[oa]"
    r"|hybrydow[aoey]|hybridní|hybridarbete"
)
ONSITE = (
    r"on[\s-]?site|in[\s-]?person|in[\s-]?office|office[\s-]?based|vor ort|präsenz|sur site"
    r"|en présentiel|présentiel|presencial|in sede"
    r"|in presenza|op locatie|op kantoor|stacjonarn(?:a|ie)|na místě|na pracovišti|på plats"
)

WORKPLACE_LABELS = """
Workplace | Workplace type | Work model | Working model | Work arrangement | Location type | Remote | Remote status
Work style | Work mode
Remote work | Remote policy | Job location type | Work setting | Working style | On-site/remote | Work location type
Arbeitsmodell | Arbeitsform | Homeoffice | Télétravail | Mode de travail | Modalidad | Modalidad de trabajo
Teletrabajo | Modalità di lavoro
Modalità | Modalidade | Modelo de trabalho | Modelo | Werkvorm | Thuiswerken | Tryb pracy | Forma práce
Způsob práce | Arbetssätt | Arbetsform
"""

WORKPLACE_STATEMENTS: tuple[tuple[str, str], ...] = (
    (
        "REMOTE",
        r"\b(?:role|position|job|fellowship|internship|opportunity|program(?:me)?)\b(?:,? [\w’'/-]+){0,4}? "
        r"(?:is|can be|will be) (?:an? |also |currently |fully |100 ?% |completely |entirely |permanently |globally )*"
        r"(?:remote(?!\w|-friendly| sess| serv)|done remotely|performed remotely|based remotely|home[- ]based"
        r"|worked? from (?:home|anywhere))",
    ),
    (
        "REMOTE",
        r"\b(?:can|may) be (?:done|performed|based|worked|carried out) (?:fully )?remotely(?: from [^.;,()]{2,40})?",
    ),
    (
        "REMOTE",
        r"\b(?:fully|100 ?%|completely|entirely|globally|permanently)[\s-]remote\b(?! (?:interview|process|first))",
    ),
    (
        "REMOTE",
        r"\bthis is an? (?:[\w-]+,? ){0,4}?remote (?:[\w-]+ ){0,2}?(?:role|position|job|opportunity"
        r"|fellowship|internship)",
    ),
    ("REMOTE", r"\byou (?:can|may|will|are able to) work remotely(?: from [^.;,()]{2,40})?"),
    ("REMOTE", r"\b[Ww]ork(?:ing)? (?:(?:from home|remotely) )?from anywhere\b[^.;,()]{0,30}"),
    ("REMOTE", r"\b[Tt]élétravail (?:à )?100 ?%"),
    (
        "REMOTE",
        r"\b(?:100 ?% (?:remote|Homeoffice|Home[- ]Office|télétravail|en remoto|teletrabajo|remoto"
        r"|zdalnie|zdalna|na dálku))\b",
    ),
    ("REMOTE", r"\b(?:Stelle|Position|Arbeit) (?:ist|kann) (?:\w+ ){0,3}?(?:remote|ortsunabhängig)(?: \w+ ){0,2}"),
    ("REMOTE", r"\b(?:vollständig|komplett|rein) remote\b"),
    (
        "REMOTE",
        r"\b(?:télétravail (?:complet|total|intégral|à temps plein|100 ?%)|(?:full"
        r"|entièrement en) (?:remote|télétravail)|entièrement à distance)\b",
    ),
    (
        "REMOTE",
        r"\b(?:completamente|totalmente|totalmente en|íntegramente|interamente|completamente da"
        r"|totalmente a) (?:remot[oa]|remoto|distância|en remoto)\b",
    ),
    ("REMOTE", r"\b(?:volledig|helemaal) (?:remote|op afstand|thuis)\b"),
    (
        "REMOTE",
        r"\b(?:w pełni|całkowicie) zdaln\w+|\b(?:plně|zcela) (?:na dálku|remote|vzdáleně)|\b(?:helt"
        r"|fullt ut) på distans\b",
    ),
    (
        "HYBRID",
        r"\b[Hh]ybrid (?:\w+ )?(?:policy|role|position|job|model|schedule|working|work|workplace"
        r"|environment|setup|set-up|arrangement|basis|team)\b",
    ),
    ("HYBRID", r"\b(?:role|position|job|this) is (?:an? )?(?:\w+ )?hybrid\b"),
    (
        "HYBRID",
        r"\bhybrid(?:es|er|en|e)? (?:Arbeit\w*|Modell|Arbeitsmodell)\b|\bmode hybride\b"
        r"|\btravail hybride\b|\btélétravail partiel\b",
    ),
    (
        "HYBRID",
        r"\b(?:modelo|trabajo|modalidad|modalidade|trabalho) híbrid[oa]\b|\b(?:lavoro|modalità|modello) ibrid[oa]\b",
    ),
    (
        "HYBRID",
        r"\bhybride (?:werken|werkvorm|functie)\b|\b(?:praca|tryb|model) hybrydow\w+"
        r"|\bhybridní (?:režim|práce|model)\b|\bhybrid(?:arbete|upplägg)\b",
    ),
    (
        "ONSITE",
        r"\b(?:role|position|job) (?:is|will be) (?:an? )?(?:fully |100 ?% |strictly "
        r"|entirely )?(?:on-?site|in[- ]person|in[- ]office|office[- ]based)\b",
    ),
    (
        "ONSITE",
        r"\b(?:fully|100 ?%|strictly) (?:on-?site|in[- ]person|in[- ]office)\b"
        r"|\bthis is an? (?:\w+ )?(?:on-?site|in-person|in-office) (?:role|position|job)\b",
    ),
    (
        "ONSITE",
        r"\b(?:role|position|job) (?:is not|isn[’']t|cannot be) (?:a |done "
        r"|performed )?remote(?:ly)?\b|\bnot (?:a|an) remote (?:role|position|job)\b",
    ),
    (
        "ONSITE",
        r"\b(?:no remote(?: work)?(?: possible| available)?|kein (?:Homeoffice|Remote)"
        r"|pas de télétravail|100 ?% (?:présentiel|presencial|vor Ort))\b",
    ),
)
"""(workplace, pattern): sentences that state it of this job or, for hybrid, of the employer's policy."""

EXCEPTION = (
    r"case[- ]by[- ]case|or choose|or (?:be )?(?:office|on-?site|hybrid)|exceptional"
    r"|consider(?:ing|ed)?|exempt|some (?:roles|teams|positions)|other (?:roles|positions)"
    r"|possib(?:le|ly|ility)|may choose"
    r"|optional|occasional(?:ly)?|partially|temporar\w+|unless|interview\w*"
    r"|during (?:the )?(?:pandemic|covid)|if you|not (?:a |an )?(?:fully )?remote|nicht|geen"
    r"|\bno\b"
)

PRESENCE = (
    r"(?:in|at|from) (?:one of )?(?:our|the|an?|your) (?:[\w-]+ ){0,3}?offices?(?:[^.;?%]{0,40}?)"
    r"(?P<a>(?:\d{1,3} ?%|(?:\d|one|two|three|four|five|twice|once)(?:\s?(?:-|–|to|or)\s?(?:\d|two"
    r"|three|four|five))?(?: full)? ?(?:days?|times)?\s?"
    r"(?:a|per|each|every|/) ?(?:week|month)))(?: of the (?:time|week))?",
    r"(?P<b>(?:\d|one|two|three|four|five)(?:\s?(?:-|–|to|or)\s?(?:\d|two|three|four"
    r"|five))?\+?(?: full)? days? (?:a|per|each|every|/) ?(?:week|month)"
    r"|\d{1,3} ?% of (?:the|their|your) (?:time|week))(?:[,\s]+(?!remote|from home"
    r"|at home)[\w’'-]+){0,3}?,? ?\(?(?:in|at|from|on) ?-?(?:one of )?"
    r"(?:(?:our|the|your) )?(?:[\w-]+ ){0,3}?(?:offices?|site|person|HQ|headquarters)",
    r"(?:on-?site|in-?office|in[- ]person|office)(?: attendance"
    r"| presence)?(?:[^.;?%]{0,25}?)(?P<c>(?:\d|one|two|three|four|five)"
    r"(?:\s?(?:-|–|to|or)\s?(?:\d|two|three|four|five))?(?: full)? days? (?:a|per|each|every"
    r"|/) ?week|\d{1,3} ?% of the time)",
    r"(?P<d>(?:\d|ein|zwei|drei|vier)(?:\s?(?:-|–|bis)\s?\d)? Tage?n? (?:pro|in der|die"
    r"|/) ?Woche) (?:\w+ ){0,3}?(?:Büro|vor Ort|Präsenz|Office)",
    r"(?P<e>(?:\d|un|deux|trois|quatre)(?:\s?(?:-|–|à|ou)\s?\d)? jours? (?:par|/) ?(?:semaine"
    r"|mois)) (?:\w+ ){0,3}?(?:au bureau|sur site|en présentiel|de présentiel|dans nos locaux"
    r"|à Paris)",
    r"(?P<f>(?:\d|dos|tres|cuatro)(?:\s?(?:-|–|a|o)\s?\d)? días? (?:a la"
    r"|por) semana) (?:\w+ ){0,3}?(?:oficina|presencial\w*)",
    r"(?P<g>(?:\d|due|tre|quattro)(?:\s?(?:-|–|o)\s?\d)? giorni (?:a|alla"
    r"|per) settimana) (?:\w+ ){0,3}?(?:ufficio|sede|presenza)",
    r"(?P<h>(?:\d|dois|três|quatro)(?:\s?(?:-|–|a|ou)\s?\d)? dias (?:por"
    r"|na) semana) (?:\w+ ){0,3}?(?:escritório|presencia\w*)",
    r"(?P<i>(?:\d|twee|drie|vier)(?:\s?(?:-|–|tot|of)\s?\d)? dagen per week) (?:\w+ ){0,3}?(?:kantoor|locatie)",
    r"(?P<j>(?:\d|dwa|trzy|cztery)(?:\s?(?:-|–|do|lub)\s?\d)? dni w tygodniu) (?:\w+ ){0,3}?(?:biur\w+|stacjonarnie)",
    r"(?P<k>(?:\d|dva|tři|čtyři)(?:\s?(?:-|–|až)\s?\d)? dn[yíů] (?:v týdnu"
    r"|týdně)) (?:\w+ ){0,3}?(?:kancelář\w*|na místě)",
    r"(?P<l>(?:\d|två|tre|fyra)(?:\s?(?:-|–|till)\s?\d)? dagar (?:i"
    r"|per) vecka?n?) (?:\w+ ){0,3}?(?:kontor\w*|på plats)",
    r"(?:expect|require|ask)[^.;?%]{0,60}? to be (?:in|at|on) (?:[\w'’-]+ ){1,6}?(?:at least |about |for )?"
    r"(?P<m>\d{1,3} ?%) of (?:the|their|your) (?:time|week)",
    r"\b(?:on-?site|in[- ]?office|in[- ]person|office) (?:attendance|presence|requirement|expectation|policy|time)s?"
    r"\s?(?::|[–-]|is|of)\s?(?:(?:at least|about|around|minimum|up to) )?(?P<n>\d{1,3} ?%)",
)
"""How much of the time is spent in the office: the named group is the value."""

OF_THE_HOUSE = r"\b(?:open|opens|opening|closed|closes|staffed|runs?|operates?|lunch\w*|served?|cleaned)\b"
"""Inside such words: it is told when the office is open, not who must be there."""

EXEMPT = (
    r"\bexempt from (?:that|this|the|our)\b[^.;]{0,40}\b(?:policy|requirement|expectation)"
    r"|\b(?:policy|requirement) does not apply to this (?:role|position|job)"
)

SMALL_WORDS = "de la le les am an der den upon sur of and in the do da di del bei et area metropolitan or under nad"
"""Words in small letters that names of places hold."""
