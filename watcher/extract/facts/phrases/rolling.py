"""How postings say that applications are read as they come, with no last day: patterns per language."""

ROLLING = {
    "en": (
        r"\b(?:rolling|ongoing|continuous|open-ended|year-round) (?:applications?|application (?:process|deadline|"
        r"basis)|deadlines?|admissions?|intake)\b",
        r"\bapplications?\b(?:(?!\b(?:not|interview|offers?)\b)[^.;]){0,90}\b(?:rolling|ongoing|continuous|"
        r"continual) basis\b",
        r"\b(?:rolling|ongoing|continuous|continual) basis\b(?:(?!\b(?:interview|"
        r"offers?)\b)[^.;]){0,40}\bapplications?\b",
        r"\b(?:review|accept|consider|assess|evaluat|process|screen|read)(?:e|es|s|ing|ed)? (?:all |new |qualified "
        r")?(?:candidates|applicants|submissions|cvs|resumes|résumés) on an? (?:rolling|ongoing|continuous) basis\b",
        r"\bno (?:(?:fixed|set|firm|hard|specific|official|formal|strict|final|current|particular|stated|established|"
        r"application|closing|end) ){0,3}(?:deadline|closing date|end date|cut-?off(?: date)?)\b(?! (?:pressure|"
        r"stress))",
        r"\b(?:does not|doesn['’]t|do not|don['’]t) have an? (?:(?:fixed|set|firm|hard|specific|application|closing) "
        r"){0,2}(?:deadline|closing date)\b",
        r"\b(?:posted|advertised|listed|active|available) until filled\b",
        r"\bopen until (?:(?:it|they|this|the)\b[^.;]{0,40} )?filled\b",
        r"\b(?:deadline|closing date|applications?|apply|posting|posted|advertised|closes)\b[^.;]{0,60}\buntil "
        r"(?:the |this |all )?(?:position|role|post|job|vacancy|spot|opening)s? (?:is|are|has been|have been) "
        r"filled\b",
        r"\b(?:deadline|closing date)(?: to apply| for applications?)?\s?[:–—-]\s?(?:none|rolling|ongoing|open until "
        r"filled|until filled|continuous|no deadline)\b",
        r"\b(?:deadline|closing date)(?: to apply| for applications?)? is (?:rolling|ongoing|open)\b",
        r"\bapplications? (?:are|is|will be) (?:accepted|considered|reviewed|welcome|open) (?:continuously|at any "
        r"time|all year(?: round)?|year-round|throughout the year)\b",
        r"\b(?:open|advertised|posted|listed|live|online|accepted|accepting|welcome)\b[^.;]{0,40}\b(?:until|till) "
        r"(?:[^.;]{0,30} )?(?:candidate|person|colleague|someone|somebody|hire|match|position|role|vacancy|post|"
        r"applicant|appointment)\b[^.;]{0,20}\b(?:found|filled|hired|identified|appointed|made|selected|chosen)\b",
        r"\b(?:open|advertised|posted|listed|live|online|accepted|accepting|welcome)\b[^.;]{0,40}\b(?:until|till) we "
        r"(?:have |['’]ve )?(?:find|found|fill|filled|hire|hired|make|made|appoint|appointed)\b",
        r"\bclos(?:e|es|ing) (?:the|this) (?:role|vacancy|posting|advert|position|job|call|"
        r"search)\b[^.;]{0,20}\b(?:once|when|as soon as)\b[^.;]{0,30}\b(?:hired?|found|find|filled|appointed)\b",
        r"\b(?:posting|vacancy|role|position|advert|job|listing) (?:will )?(?:closes?|be closed|comes? down|be taken "
        r"down) (?:once|when|as soon as) (?:it (?:is|has been) |the \w+ (?:is|has been) )?(?:filled|we (?:have |"
        r"['’]ve )?(?:found|find|hired?))\b",
        r"\bapplications? (?:are|is|remain) (?:open|accepted|welcome) until further notice\b",
        r"\bapplications? (?:are |will be )?(?:considered|reviewed|read|assessed|looked at|processed|evaluated|"
        r"screened) (?:as and when|as|when|in the order (?:in which )?)\s?(?:they|of)? ?(?:arrive|come in|are "
        r"received|receipt|come|received)\b",
        r"\b(?:review|read|assess|consider|screen|process) (?:all )?applications? (?:as and when|as|when) (?:they|"
        r"we) (?:arrive|come in|are received|receive them|get them)\b",
    ),
    "de": (
        r"\bkeine[nr]? (?:feste[nr]? |konkrete |bestimmte )?(?:bewerbungs)?(?:frist|deadline|schluss)\b",
        r"\bbewerbung\w*\b[^.;]{0,70}\b(?:laufend|fortlaufend|kontinuierlich|jederzeit)\b",
        r"\b(?:laufend|fortlaufend|jederzeit) (?:bewerbungen|bewerben|bewerbung)\b",
        r"\bbewerbungs(?:frist|schluss)\s?[:–-]\s?(?:keine?r?|laufend|offen|fortlaufend)\b",
        r"\bbis (?:die|zur) (?:stelle|position|besetzung)(?: der stelle)?[^.;]{0,20}(?:besetzt|ausgeschrieben|"
        r"offen)\b",
        r"\b(?:offen|ausgeschrieben|online|veröffentlicht|geöffnet|aktiv|"
        r"läuft)\b[^.;]{0,20}\bbis\b[^.;]{0,60}\b(?:gefunden|besetzt|fündig|vergeben|eingestellt)\b",
        r"\bbewerbungen\b[^.;]{0,60}\b(?:nach eingang|in der reihenfolge (?:ihres|des) eingangs)\b(?! der frist)",
        r"\bbewerbungen? (?:sind|ist) bis auf weiteres möglich\b|\bunbefristet ausgeschrieben\b|"
        r"\bdaueraus(?:schreibung|geschrieben)\b",
    ),
    "fr": (
        r"\bcandidatures?\b[^.;]{0,80}\b(?:au fil de l['’]eau|en continu|de manière continue|à tout moment)",
        r"\b(?:pas de|aucune|sans) date (?:limite|de clôture|butoir)\b",
        r"\bdate limite(?: de candidature| pour postuler)?\s?[:–-]\s?(?:aucune|au fil de l['’]eau|néant)",
        r"\bjusqu['’]à ce que le poste soit pourvu\b",
        r"\b(?:candidatures?|dossiers)\b[^.;]{0,60}\b(?:dès (?:leur )?réception|à réception|par ordre d['’]arrivée|"
        r"au fur et à mesure|en permanence|toute l['’]année|en flux continu|au fil de leur)\b",
        r"\b(?:ouvert(?:e|es|s)?|en ligne|publiée?|active)\b[^.;]{0,30}\bjusqu['’](?:à|au)\b[^.;]{0,50}\b(?:trouvée?|"
        r"pourvue?|pourvoi|recrutée?|perle rare)\b|\bjusqu['’]à pourvoi\b",
        r"\bdès que (?:nous aurons trouvé|le poste sera pourvu)[^.;]{0,30}\b(?:fermer|clore|clôtur)\w+",
    ),
    "es": (
        r"\b(?:sin|no hay|no existe(?: una)?) (?:una )?fecha (?:l[ií]mite|de cierre|tope)\b",
        r"\b(?:solicitudes|candidaturas|postulaciones)\b[^.;]{0,80}\b(?:de forma continua|de manera continua|"
        r"continuamente|en cualquier momento)\b",
        r"\bhasta (?:que se cubra|cubrir) (?:la vacante|el puesto|la plaza)\b",
        r"\bconvocatoria (?:permanente|abierta permanente)\b",
        r"\b(?:abiert[ao]s?|vigente|publicad[ao]|activ[ao])\b[^.;]{0,25}\bhasta\b[^.;]{0,15}\b(?:encontr\w+|"
        r"encuentr\w+|cubr\w+|cubiert\w+|hallar|aparezca|seleccionar)\b",
        r"\b(?:proceso|convocatoria|vacante|oferta|inscripción|candidaturas)\b[^.;]{0,20}\babiert[ao]s? (?:de "
        r"(?:forma|manera) |permanentemente|todo el año)(?:permanente|continua)?",
        r"\b(?:solicitudes|candidaturas|postulaciones|cvs?)\b[^.;]{0,60}\b(?:por orden de (?:llegada|recepción)|"
        r"según (?:lleg|se recib)\w+|a medida que)",
    ),
    "nl": (
        r"\bgeen (?:vaste |harde )?(?:sluitingsdatum|deadline)\b",
        r"\bsollicitaties\b[^.;]{0,80}\b(?:doorlopend|continu|op rolling basis)\b",
        r"\bdoorlopend (?:solliciteren|sollicitaties)\b|\bsolliciteren kan doorlopend\b",
        r"\btotdat de (?:vacature|functie) (?:is )?(?:vervuld|ingevuld)\b",
        r"\b(?:open|online|openstaan)\b[^.;]{0,20}\btot(?:dat)?\b[^.;]{0,50}\b(?:gevonden|vervuld|ingevuld|"
        r"aangenomen|vinden)\b",
        r"\bsollicitaties\b[^.;]{0,60}\b(?:op volgorde van binnenkomst|zodra ze binnenkomen|het hele jaar)\b",
    ),
    "it": (
        r"\b(?:nessuna|senza|non (?:è prevista|c['’]è)(?: alcuna| una)?) (?:data di )?scadenza\b",
        r"\bcandidature\b[^.;]{0,80}\b(?:su base continuativa|in modo continuativo|man mano|a rotazione|in qualsiasi "
        r"momento)\b",
        r"\bfino (?:a|alla) copertura (?:della posizione|del posto)\b",
        r"\b(?:apert[aoe]|attiv[ao]|online|pubblicat[ao])\b[^.;]{0,25}\b(?:fino a quando|finché|fino a|sino a|fino "
        r"al)\b[^.;]{0,40}\b(?:trov\w+|copert\w+|individu\w+|reperimento|assum\w+|assunzione)\b",
        r"\b(?:candidature|domande|cv)\b[^.;]{0,60}\b(?:in ordine di (?:arrivo|ricezione)|via via|tutto l['’]anno)\b|"
        r"\bselezione sempre apert\w",
    ),
    "pt": (
        r"\b(?:sem|não há|nenhum(?:a)?) (?:prazo|data[- ]limite)(?! de (?:entrega|projeto))\b",
        r"\b(?:candidaturas|inscrições)\b[^.;]{0,80}\b(?:de forma contínua|continuamente|em fluxo contínuo|a "
        r"qualquer momento)\b",
        r"\baté (?:o |ao )?preenchimento da vaga\b",
        r"\b(?:abert[ao]s?|ativ[ao]|disponível|publicad[ao])\b[^.;]{0,25}\baté\b[^.;]{0,25}\b(?:encontr\w+|"
        r"preench\w+|surgir|contrat\w+|selecionar\w*)\b",
        r"\b(?:candidaturas|inscrições|currículos)\b[^.;]{0,60}\b(?:por ordem de (?:chegada|receção|recebimento|"
        r"entrada)|à medida que|o ano todo|todo o ano|em permanência|permanentemente)\b",
    ),
    "cs": (
        r"\bbez (?:pevného )?(?:termínu|uzávěrky)\b",
        r"\bpřihlášky\b[^.;]{0,80}\bprůběžně\b",
        r"\bprůběžně\b[^.;]{0,40}\bpřihlášky\b",
        r"\bdo obsazení (?:pozice|místa)\b",
        r"\b(?:platí|otevřen\w*|aktivní|vyvěšen\w*|zveřejněn\w*|běží|trvá)\b[^.;]{0,20}\b(?:dokud|než|"
        r"do)\b[^.;]{0,30}\b(?:nenajdeme|najdeme|nalezení|obsazení|obsazen\w*|nevybereme|neobsadíme)\b",
        r"\b(?:životopisy|přihlášky|uchazeče|zájemce)\b[^.;]{0,50}\b(?:průběžně|v pořadí|po celý rok|celoročně)\b",
        r"\bprůběžně\b[^.;]{0,40}\b(?:životopisy|uchazeče|zájemce)\b",
    ),
    "pl": (
        r"\b(?:brak|bez) (?:określonego |ostatecznego )?terminu (?:składania|zgłoszeń|aplikowania)\b",
        r"\b(?:zgłoszenia|aplikacje)\b[^.;]{0,80}\b(?:na bieżąco|w trybie ciągłym)\b",
        r"\bnabór ciągły\b",
        r"\bdo (?:czasu )?obsadzenia stanowiska\b",
        r"\b(?:otwart\w+|aktualn\w+|ważn\w+|aktywn\w+|trwa)\b[^.;]{0,20}\b(?:do (?:momentu|czasu|chwili)|dopóki|"
        r"aż)\b[^.;]{0,30}\b(?:znalezieni\w+|obsadzeni\w+|znajdziemy|wyłonieni\w+|wyboru|zatrudnieni\w+)\b",
        r"\b(?:zgłoszenia|aplikacje|cv|dokumenty)\b[^.;]{0,60}\b(?:przez cały rok|cały rok|w kolejności|w miarę "
        r"(?:napływu|wpływu))\b",
        r"\brekrutacja ciągła\b|\bnabór (?:jest )?(?:ciągły|otwarty|stały)\b",
    ),
    "sv": (
        r"\b(?:inget|ingen) (?:fast |bestämt |sista )?(?:ansökningsdatum|sista ansökningsdag|deadline)\b",
        r"\b(?:urval|ansökningar|ansökningarna)\b[^.;]{0,80}\blöpande\b",
        r"\blöpande\b[^.;]{0,40}\b(?:urval|ansökningar)\b",
        r"\b(?:öppen|öppet|ute|uppe|publicerad|kvar)\b[^.;]{0,15}\btills (?!vidare)[^.;]{0,40}\b(?:hittat|hittar|"
        r"tillsatt|tillsatts|fyllts|rätt|funnit)\b",
        r"\b(?:ansökan|ansökningar|annonsen|tjänsten)\b[^.;]{0,25}\b(?:öppen|öppet|ute) tills vidare\b",
        r"\blöpande (?:urval|rekrytering|antagning)\b|\b(?:intervjuar|rekryterar) löpande\b",
    ),
    "da": (
        r"\bingen (?:fast )?(?:ansøgningsfrist|deadline)\b",
        r"\bansøgninger\b[^.;]{0,80}\bløbende\b",
        r"\bløbende\b[^.;]{0,40}\b(?:ansøgninger|samtaler)\b",
        r"\b(?:åben|åbent|åpen|åpent|oppe|online)\b[^.;]{0,15}\b(?:indtil|inntil|til|frem "
        r"til)\b[^.;]{0,40}\b(?:fundet|funnet|besat|besatt|rette)\b",
        r"\b(?:lukker|stenger) (?:opslaget|stillingen|annoncen|annonsen)\b[^.;]{0,10}\b(?:når|så "
        r"snart)\b[^.;]{0,40}\b(?:fundet|funnet|besat|ansat)\b",
        r"\b(?:samtaler|søknader|intervjuer)\b[^.;]{0,40}\bløbende\b|\b(?:søknader|"
        r"intervjuer)\b[^.;]{0,40}\bfortløpende\b",
        r"\b(?:ansøgninger|søknader) (?:behandles|vurderes|læses|leses) (?:efter|etter) hvert|\bingen (?:fast "
        r")?søknadsfrist\b",
    ),
    "ja": (
        r"締め?切り?(?:は|を)?(?:なし|設けて(?:い)?(?:ません|ない))",
        r"随時(?:応募|募集|受付|受け付け)",
        r"通年(?:で|を通して)?(?:ご?応募|募集|採用|受け?付)",
        r"(?:決まり|決定|充足|採用)(?:し)?次第[^。]{0,14}(?:終了|締め?切)",
        r"(?:応募|受付|エントリー)(?:は|を)?随時|随時受け?付|随時エントリー",
    ),
}

NONE_AS_VALUE = (
    r"(?:none|rolling(?: basis)?|on a rolling basis|ongoing|open until filled|until filled|continuous|no (?:fixed |"
    r"set )?deadline|keine|laufend|fortlaufend|aucune|au fil de l['’]eau|sin fecha(?: límite)?|ninguna|permanente|"
    r"geen|doorlopend|nessuna|sem prazo|průběžně|brak|na bieżąco|löpande|løbende|løpende|ingen|fins inte|ongoing|"
    r"until further notice|offen|bis auf weiteres|en continu|sans limite|continua|continuo|abierta|aberto|contínuo|"
    r"なし|随時)(?!\w)"
)
"""What stands behind the label of a deadline that there is none."""

STEMS = """
    rolling | ongoing | continu | open-ended | all year | year-round | the year | deadline | closing date | end date
    | cut-off | cutoff | until filled | filled | at any time | always open | laufend | jederzeit | kontinuierlich
    | frist | bewerbungsschluss | bis die stelle | bis die position | besetzung | au fil de l | à tout moment | limite
    | de clôture | butoir | poste soit pourvu | fecha | cualquier momento | se cubra | cubrir | permanente
    | sluitingsdatum | doorlop | totdat de | scadenza | man mano | rotazione | qualsiasi momento | copertura | prazo
    | contínu | qualquer momento | preenchimento | průběžně | termínu | uzávěrky | do obsazení | terminu | na bieżąco
    | ciągł | obsadzenia | until | till we | till the | closes once | close once | close when | closes when | comes down
    | as they | as and when | when they | in the order | as received | gefunden | fündig | nach eingang | reihenfolge
    | bis auf weiteres | unbefristet ausgeschr | daueraus | réception | ordre d | fur et à mesure | en permanence
    | toute l | flux continu | fil de leur | trouvé | pourvoi | hasta | abierta de | abierto de | permanentemente
    | todo el año | orden de | según | a medida que | gevonden | vinden | volgorde | hele jaar | ingevuld | finché
    | fino a | sino a | in ordine di | via via | tutto l | sempre apert | encontr | preench | por ordem | à medida que
    | o ano | em perman | dokud | nenajdeme | nalezení | v pořadí | celý rok | celoročně | cały rok | w kolejności
    | w miarę | do momentu | dopóki | wyłonieni | znalezieni | nabór | tills | indtil | inntil | lukker | stenger
    | fortløpende | efter hvert | etter hvert | søknadsfrist | 次第
    | löpande | ansökningsdatum | ansökningsdag | løbende | ansøgningsfrist | 締 | 随時 | 通年
"""
"""Every pattern above holds one of these."""
