"""How postings say that applications are read as they come, with no last day: patterns per language."""

ROLLING = {
    "en": (
        r"\b(?:rolling|ongoing|continuous|open-ended|year-round) (?:applications?|application (?:process|deadline|"
        r"basis)|deadlines?|admissions?|intake)\b",
        r"\bapplications?\b(?:(?!\b(?:not|interview|offers?)\b)[^.;]){0,90}\b(?:rolling|ongoing|continuous|"
        r"continual) basis\b",
        r"\b(?:rolling|ongoing|continuous|continual) basis\b(?:(?!\b(?:interview|"
        r"offers?)\b)[^.;]){0,40}\bapplications?\b",
        r"\b(?:review|accept|consider|assess|evaluat|process|screen|read)(?:e|es|s|ing|ed)? (?:all |new |"
        r"qualified )?(?:candidates|applicants|submissions|"
        r"cvs|resumes|résumés) on an? (?:rolling|ongoing|continuous) basis\b",
        r"\bno (?:(?:fixed|set|firm|hard|specific|official|formal|strict|final|current|particular|stated|"
        r"established|application|closing|end) ){0,3}"
        r"(?:deadline|closing date|end date|cut-?off(?: date)?)\b(?! (?:pressure|stress))",
        r"\b(?:does not|doesn['’]t|do not|don['’]t) have an? (?:(?:fixed|set|firm|hard|specific|application|"
        r"closing) ){0,2}(?:deadline|closing date)\b",
        r"\b(?:posted|advertised|listed|active|available) until filled\b",
        r"\bopen until (?:(?:it|they|this|the)\b[^.;]{0,40} )?filled\b",
        r"\b(?:deadline|closing date|applications?|apply|posting|posted|advertised|"
        r"closes)\b[^.;]{0,60}\buntil (?:the |this |all )?(?:position|role|post|job|vacancy|spot|opening)s? "
        r"(?:is|are|has been|have been) filled\b",
        r"\b(?:deadline|closing date)(?: to apply| for applications?)?\s?[:–—-]\s?(?:none|rolling|ongoing|"
        r"open until filled|until filled|continuous|no deadline)\b",
        r"\b(?:deadline|closing date)(?: to apply| for applications?)? is (?:rolling|ongoing|open)\b",
        r"\bapplications? (?:are|is|will be) (?:accepted|considered|reviewed|welcome|open) (?:continuously|"
        r"at any time|all year(?: round)?|year-round|throughout the year)\b",
    ),
    "de": (
        r"\bkeine (?:feste |konkrete |bestimmte )?(?:bewerbungs)?(?:frist|deadline)\b",
        r"\bbewerbung\w*\b[^.;]{0,70}\b(?:laufend|fortlaufend|kontinuierlich|jederzeit)\b",
        r"\b(?:laufend|fortlaufend|jederzeit) (?:bewerbungen|bewerben|bewerbung)\b",
        r"\bbewerbungs(?:frist|schluss)\s?[:–-]\s?(?:keine?r?|laufend|offen|fortlaufend)\b",
        r"\bbis (?:die|zur) (?:stelle|position|besetzung)(?: der stelle)?[^.;]{0,20}(?:besetzt|ausgeschrieben|"
        r"offen)\b",
    ),
    "fr": (
        r"\bcandidatures?\b[^.;]{0,80}\b(?:au fil de l['’]eau|en continu|de manière continue|à tout moment)",
        r"\b(?:pas de|aucune|sans) date (?:limite|de clôture|butoir)\b",
        r"\bdate limite(?: de candidature| pour postuler)?\s?[:–-]\s?(?:aucune|au fil de l['’]eau|néant)",
        r"\bjusqu['’]à ce que le poste soit pourvu\b",
    ),
    "es": (
        r"\b(?:sin|no hay|no existe(?: una)?) (?:una )?fecha (?:l[ií]mite|de cierre|tope)\b",
        r"\b(?:solicitudes|candidaturas|postulaciones)\b[^.;]{0,80}\b(?:de forma continua|de manera continua|"
        r"continuamente|en cualquier momento)\b",
        r"\bhasta (?:que se cubra|cubrir) (?:la vacante|el puesto|la plaza)\b",
        r"\bconvocatoria (?:permanente|abierta permanente)\b",
    ),
    "nl": (
        r"\bgeen (?:vaste |harde )?(?:sluitingsdatum|deadline)\b",
        r"\bsollicitaties\b[^.;]{0,80}\b(?:doorlopend|continu|op rolling basis)\b",
        r"\bdoorlopend (?:solliciteren|sollicitaties)\b",
        r"\btotdat de (?:vacature|functie) (?:is )?(?:vervuld|ingevuld)\b",
    ),
    "it": (
        r"\b(?:nessuna|senza|non (?:è prevista|c['’]è)(?: alcuna| una)?) (?:data di )?scadenza\b",
        r"\bcandidature\b[^.;]{0,80}\b(?:su base continuativa|in modo continuativo|man mano|a rotazione|"
        r"in qualsiasi momento)\b",
        r"\bfino (?:a|alla) copertura (?:della posizione|del posto)\b",
    ),
    "pt": (
        r"\b(?:sem|não há|nenhum(?:a)?) (?:prazo|data[- ]limite)(?! de (?:entrega|projeto))\b",
        r"\b(?:candidaturas|inscrições)\b[^.;]{0,80}\b(?:de forma contínua|continuamente|em fluxo contínuo|"
        r"a qualquer momento)\b",
        r"\baté (?:o |ao )?preenchimento da vaga\b",
    ),
    "cs": (
        r"\bbez (?:pevného )?(?:termínu|uzávěrky)\b",
        r"\bpřihlášky\b[^.;]{0,80}\bprůběžně\b",
        r"\bprůběžně\b[^.;]{0,40}\bpřihlášky\b",
        r"\bdo obsazení (?:pozice|místa)\b",
    ),
    "pl": (
        r"\b(?:brak|bez) (?:określonego |ostatecznego )?terminu (?:składania|zgłoszeń|aplikowania)\b",
        r"\b(?:zgłoszenia|aplikacje)\b[^.;]{0,80}\b(?:na bieżąco|w trybie ciągłym)\b",
        r"\bnabór ciągły\b",
        r"\bdo (?:czasu )?obsadzenia stanowiska\b",
    ),
    "sv": (
        r"\b(?:inget|ingen) (?:fast |bestämt |sista )?(?:ansökningsdatum|sista ansökningsdag|deadline)\b",
        r"\b(?:urval|ansökningar|ansökningarna)\b[^.;]{0,80}\blöpande\b",
        r"\blöpande\b[^.;]{0,40}\b(?:urval|ansökningar)\b",
    ),
    "da": (
        r"\bingen (?:fast )?(?:ansøgningsfrist|deadline)\b",
        r"\bansøgninger\b[^.;]{0,80}\bløbende\b",
        r"\bløbende\b[^.;]{0,40}\b(?:ansøgninger|samtaler)\b",
    ),
    "ja": (
        r"締め?切り?(?:は|を)?(?:なし|設けて(?:い)?(?:ません|ない))",
        r"随時(?:応募|募集|受付|受け付け)",
        r"通年(?:募集|採用)",
    ),
}

NONE_AS_VALUE = (
    r"(?:none|rolling(?: basis)?|on a rolling basis|ongoing|open until filled|until filled|continuous|no (?:fixed |"
    r"set )?deadline|keine|laufend|"
    r"fortlaufend|aucune|au fil de l['’]eau|sin fecha(?: límite)?|ninguna|permanente|geen|doorlopend|nessuna|"
    r"sem prazo|průběžně|brak|na bieżąco|"
    r"löpande|løbende|ingen|なし|随時)\b"
)
"""What stands behind the label of a deadline that there is none."""

STEMS = """
    rolling | ongoing | continu | open-ended | all year | year-round | the year | deadline | closing date | end date
    | cut-off | cutoff | until filled | filled | at any time | always open | laufend | jederzeit | kontinuierlich
    | frist | bewerbungsschluss | bis die stelle | bis die position | besetzung | au fil de l | à tout moment | limite
    | de clôture | butoir | poste soit pourvu | fecha | cualquier momento | se cubra | cubrir | permanente
    | sluitingsdatum | doorlop | totdat de | scadenza | man mano | rotazione | qualsiasi momento | copertura | prazo
    | contínu | qualquer momento | preenchimento | průběžně | termínu | uzávěrky | do obsazení | terminu | na bieżąco
    | ciągł | obsadzenia | löpande | ansökningsdatum | ansökningsdag | løbende | ansøgningsfrist | 締 | 随時 | 通年
"""
"""Every pattern above holds one of these."""
